const a = new StaticArray<i32>(128 * 128);
const b = new StaticArray<i32>(128 * 128);
const c = new StaticArray<i32>(128 * 128);

function multiply(n: i32): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) unchecked(c[i * n + j] = 0);
    for (let k = 0; k < n; k++) {
      const factor = unchecked(a[i * n + k]);
      for (let j = 0; j < n; j++) unchecked(c[i * n + j] += factor * b[k * n + j]);
    }
  }
}

export function run(n: i32): i32 {
  for (let i = 0; i < n * n; i++) {
    unchecked(a[i] = i % 17 - 8);
    unchecked(b[i] = i % 13 - 6);
  }
  multiply(n);
  let sum = 0;
  for (let i = 0; i < n * n; i++) sum += unchecked(c[i]) * (i % 5);
  return sum;
}
