const numbers = new StaticArray<i32>(1 << 15);

function sort(a: StaticArray<i32>, low: i32, high: i32): void {
  while (low < high) {
    const pivot = unchecked(a[(low + high) >> 1]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (unchecked(a[i]) < pivot) i++;
      while (unchecked(a[j]) > pivot) j--;
      if (i <= j) {
        const t = unchecked(a[i]);
        unchecked(a[i] = a[j]);
        unchecked(a[j] = t);
        i++;
        j--;
      }
    }
    sort(a, low, j);
    low = i;
  }
}

export function run(n: i32): i32 {
  let random: u32 = 42;
  for (let i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(numbers[i] = random >> 8);
  }
  sort(numbers, 0, n - 1);
  let mixed = 0;
  for (let i = 0; i < n; i++) mixed = mixed * 31 + unchecked(numbers[i]);
  return mixed;
}
