const x = new StaticArray<f32>(1032);
const y = new StaticArray<f32>(1024);

function dot(count: i32, a: StaticArray<f32>, from: i32, b: StaticArray<f32>): f32 {
  let sum: f32 = 0;
  for (let i = 0; i < count; i++) sum += unchecked(a[from + i]) * unchecked(b[i]);
  return sum;
}

export function run(n: i32): f64 {
  for (let i = 0; i < 1032; i++) unchecked(x[i] = f32(i % 97));
  for (let i = 0; i < 1024; i++) unchecked(y[i] = f32((i + 3) * 5 % 89));
  let total: f64 = 0;
  for (let pass = 0; pass < n; pass++) total += dot(1024, x, pass % 8, y);
  return total;
}
