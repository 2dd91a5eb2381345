const a = new StaticArray<i32>(4096);

function prefixSum(array: StaticArray<i32>): void {
  for (let i = 1; i < array.length; i++) unchecked(array[i] += array[i - 1]);
}

export function run(n: i32): i32 {
  for (let i = 0; i < 4096; i++) unchecked(a[i] = i % 31);
  for (let pass = 0; pass < n; pass++) prefixSum(a);
  let mixed = 0;
  for (let i = 0; i < 4096; i++) mixed ^= unchecked(a[i]);
  return mixed;
}
