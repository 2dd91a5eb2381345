const a = new Float64Array(128 * 128);
const b = new Float64Array(128 * 128);
const c = new Float64Array(128 * 128);

function multiply(n) {
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
}

export function run(n) {
  for (let i = 0; i < n * n; i++) {
    a[i] = (i % 17) - 8;
    b[i] = ((i % 13) - 6) * 0.5;
  }
  multiply(n);
  let sum = 0;
  for (let i = 0; i < n * n; i++) sum += c[i] * (i % 5);
  return sum;
}
