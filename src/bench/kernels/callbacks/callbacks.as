const numbers = new StaticArray<i32>(8192);

function ascending(a: i32, b: i32): bool {
  return a < b;
}

function descending(a: i32, b: i32): bool {
  return a > b;
}

function sort(a: StaticArray<i32>, n: i32, before: (a: i32, b: i32) => bool): void {
  for (let gap = n / 2; gap > 0; gap /= 2)
    for (let i = gap; i < n; i++) {
      const value = unchecked(a[i]);
      let j = i;
      while (j >= gap && before(value, unchecked(a[j - gap]))) {
        unchecked(a[j] = a[j - gap]);
        j -= gap;
      }
      unchecked(a[j] = value);
    }
}

function mix(start: i32, a: StaticArray<i32>, n: i32): i32 {
  let mixed = start;
  for (let i = 0; i < n; i++) mixed = mixed * 31 + unchecked(a[i]);
  return mixed;
}

export function run(n: i32): i32 {
  let random: u32 = 42;
  for (let i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(numbers[i] = random >> 8);
  }
  sort(numbers, n, ascending);
  const mixed = mix(0, numbers, n);
  sort(numbers, n, descending);
  return mix(mixed, numbers, n);
}
