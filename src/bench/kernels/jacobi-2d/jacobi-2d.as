const SIZE = 64;
const a = new StaticArray<f64>(SIZE * SIZE);
const b = new StaticArray<f64>(SIZE * SIZE);

function smooth(from: StaticArray<f64>, to: StaticArray<f64>): void {
  for (let i = 1; i < SIZE - 1; i++)
    for (let j = 1; j < SIZE - 1; j++) {
      const at = i * SIZE + j;
      unchecked(to[at] = 0.2 * (from[at] + from[at - 1] + from[at + 1] + from[at + SIZE] + from[at - SIZE]));
    }
}

export function run(n: i32): f64 {
  for (let i = 0; i < SIZE; i++)
    for (let j = 0; j < SIZE; j++) {
      unchecked(a[i * SIZE + j] = f64(i * (j + 2) + 2) / SIZE);
      unchecked(b[i * SIZE + j] = f64(i * (j + 3) + 3) / SIZE);
    }
  for (let step = 0; step < n; step++) {
    smooth(a, b);
    smooth(b, a);
  }
  let sum: f64 = 0;
  for (let i = 0; i < SIZE; i++)
    for (let j = 0; j < SIZE; j++) sum += unchecked(a[i * SIZE + j]) * f64(j % 5);
  return sum;
}
