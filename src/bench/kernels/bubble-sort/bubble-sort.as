const numbers = new StaticArray<i32>(4096);

function sort(a: StaticArray<i32>, n: i32): void {
  for (let end = n - 1; end > 0; end--)
    for (let i = 0; i < end; i++) {
      const here = unchecked(a[i]);
      const next = unchecked(a[i + 1]);
      if (here > next) {
        unchecked(a[i] = next);
        unchecked(a[i + 1] = here);
      }
    }
}

export function run(n: i32): i32 {
  let random: u32 = 42;
  for (let i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(numbers[i] = random >> 8);
  }
  sort(numbers, n);
  let mixed = 0;
  for (let i = 0; i < n; i++) mixed = mixed * 31 + unchecked(numbers[i]);
  return mixed;
}
