const a = new Int32Array(4096);

function prefixSum(array) {
  for (let i = 1; i < array.length; i++) array[i] += array[i - 1];
}

export function run(n) {
  for (let i = 0; i < 4096; i++) a[i] = i % 31;
  for (let pass = 0; pass < n; pass++) prefixSum(a);
  let mixed = 0;
  for (let i = 0; i < 4096; i++) mixed ^= a[i];
  return mixed;
}
