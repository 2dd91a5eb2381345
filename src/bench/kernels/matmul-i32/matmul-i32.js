const a = new Int32Array(128 * 128);
const b = new Int32Array(128 * 128);
const c = new Int32Array(128 * 128);

function multiply(n) {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) c[i * n + j] = 0;
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k];
      for (let j = 0; j < n; j++) c[i * n + j] += Math.imul(factor, b[k * n + j]);
    }
  }
}

export function run(n) {
  for (let i = 0; i < n * n; i++) {
    a[i] = (i % 17) - 8;
    b[i] = (i % 13) - 6;
  }
  multiply(n);
  let sum = 0;
  for (let i = 0; i < n * n; i++) sum = (sum + Math.imul(c[i], i % 5)) | 0;
  return sum;
}
