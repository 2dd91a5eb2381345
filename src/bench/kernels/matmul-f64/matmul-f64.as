const a = new StaticArray<f64>(128 * 128);
const b = new StaticArray<f64>(128 * 128);
const c = new StaticArray<f64>(128 * 128);

function multiply(n: i32): void {
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum: f64 = 0;
      for (let k = 0; k < n; k++) sum += unchecked(a[i * n + k]) * unchecked(b[k * n + j]);
      unchecked(c[i * n + j] = sum);
    }
}

export function run(n: i32): f64 {
  for (let i = 0; i < n * n; i++) {
    unchecked(a[i] = f64(i % 17 - 8));
    unchecked(b[i] = f64(i % 13 - 6) * 0.5);
  }
  multiply(n);
  let sum: f64 = 0;
  for (let i = 0; i < n * n; i++) sum += unchecked(c[i]) * f64(i % 5);
  return sum;
}
