const u = new Float64Array(512);
const v = new Float64Array(512);
const w = new Float64Array(512);

function entry(i, j) {
  return 1 / (((i + j) * (i + j + 1)) / 2 + i + 1);
}

function multiply(n, x, y) {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += entry(i, j) * x[j];
    y[i] = sum;
  }
}

function multiplyTransposed(n, x, y) {
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += entry(j, i) * x[j];
    y[i] = sum;
  }
}

export function run(n) {
  u.fill(1, 0, n);
  for (let i = 0; i < 10; i++) {
    multiply(n, u, w);
    multiplyTransposed(n, w, v);
    multiply(n, v, w);
    multiplyTransposed(n, w, u);
  }
  let uv = 0;
  let vv = 0;
  for (let i = 0; i < n; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return Math.sqrt(uv / vv);
}
