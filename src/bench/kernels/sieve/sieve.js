const composite = new Uint8Array(1 << 18);

export function run(n) {
  composite.fill(0, 0, n + 1);
  let primes = 0;
  for (let p = 2; p <= n; p++) {
    if (composite[p]) continue;
    primes++;
    for (let m = 2 * p; m <= n; m += p) composite[m] = 1;
  }
  return primes;
}
