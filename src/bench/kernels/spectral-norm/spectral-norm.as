const u = new StaticArray<f64>(512);
const v = new StaticArray<f64>(512);
const w = new StaticArray<f64>(512);

function entry(i: i32, j: i32): f64 {
  return 1.0 / f64((i + j) * (i + j + 1) / 2 + i + 1);
}

function multiply(n: i32, x: StaticArray<f64>, y: StaticArray<f64>): void {
  for (let i = 0; i < n; i++) {
    let sum: f64 = 0;
    for (let j = 0; j < n; j++) sum += entry(i, j) * unchecked(x[j]);
    unchecked(y[i] = sum);
  }
}

function multiplyTransposed(n: i32, x: StaticArray<f64>, y: StaticArray<f64>): void {
  for (let i = 0; i < n; i++) {
    let sum: f64 = 0;
    for (let j = 0; j < n; j++) sum += entry(j, i) * unchecked(x[j]);
    unchecked(y[i] = sum);
  }
}

export function run(n: i32): f64 {
  for (let i = 0; i < n; i++) unchecked(u[i] = 1);
  for (let i = 0; i < 10; i++) {
    multiply(n, u, w);
    multiplyTransposed(n, w, v);
    multiply(n, v, w);
    multiplyTransposed(n, w, u);
  }
  let uv: f64 = 0;
  let vv: f64 = 0;
  for (let i = 0; i < n; i++) {
    uv += unchecked(u[i]) * unchecked(v[i]);
    vv += unchecked(v[i]) * unchecked(v[i]);
  }
  return Math.sqrt(uv / vv);
}
