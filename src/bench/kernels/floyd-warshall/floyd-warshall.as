const distance = new StaticArray<i32>(128 * 128);

function shortest(d: StaticArray<i32>, n: i32): void {
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const through = unchecked(d[i * n + k]) + unchecked(d[k * n + j]);
        if (through < unchecked(d[i * n + j])) unchecked(d[i * n + j] = through);
      }
}

export function run(n: i32): i32 {
  let random: u32 = 99;
  for (let i = 0; i < n * n; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(distance[i] = random >> 24 < 40 ? 1 + (random >> 16 & 127) : 100000);
  }
  for (let i = 0; i < n; i++) unchecked(distance[i * n + i] = 0);
  shortest(distance, n);
  let sum = 0;
  for (let i = 0; i < n * n; i++) sum += unchecked(distance[i]) * (i % 3 + 1);
  return sum;
}
