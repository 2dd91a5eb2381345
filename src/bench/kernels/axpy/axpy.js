const x = new Float32Array(1024);
const y = new Float32Array(1024);

function axpy(count, a, from, to) {
  for (let i = 0; i < count; i++) to[i] += a * from[i];
}

export function run(n) {
  for (let i = 0; i < 1024; i++) x[i] = i % 97;
  y.fill(1);
  for (let pass = 0; pass < n; pass++) axpy(1024, 0.25, x, y);
  let sum = 0;
  for (const value of y) sum += value;
  return sum;
}
