const x = new Float32Array(1032);
const y = new Float32Array(1024);

// The numbers are small enough for all sums to be exact in floats, so that doubles give the same.
function dot(count, a, from, b) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[from + i] * b[i];
  return sum;
}

export function run(n) {
  for (let i = 0; i < 1032; i++) x[i] = i % 97;
  for (let i = 0; i < 1024; i++) y[i] = ((i + 3) * 5) % 89;
  let total = 0;
  for (let pass = 0; pass < n; pass++) total += dot(1024, x, pass % 8, y);
  return total;
}
