const composite = new StaticArray<u8>(1 << 18);

export function run(n: i32): i32 {
  memory.fill(changetype<usize>(composite), 0, n + 1);
  let primes = 0;
  for (let p = 2; p <= n; p++) {
    if (unchecked(composite[p])) continue;
    primes++;
    for (let m = 2 * p; m <= n; m += p) unchecked(composite[m] = 1);
  }
  return primes;
}
