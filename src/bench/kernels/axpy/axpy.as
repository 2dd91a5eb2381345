const x = new StaticArray<f32>(1024);
const y = new StaticArray<f32>(1024);

function axpy(count: i32, a: f32, x: StaticArray<f32>, y: StaticArray<f32>): void {
  for (let i = 0; i < count; i++) unchecked(y[i] += a * x[i]);
}

export function run(n: i32): f64 {
  for (let i = 0; i < 1024; i++) {
    unchecked(x[i] = f32(i % 97));
    unchecked(y[i] = 1);
  }
  for (let pass = 0; pass < n; pass++) axpy(1024, 0.25, x, y);
  let sum: f64 = 0;
  for (let i = 0; i < 1024; i++) sum += unchecked(y[i]);
  return sum;
}
