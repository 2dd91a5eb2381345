const numbers = new StaticArray<f64>(1 << 15);

function sift(a: StaticArray<f64>, root: i32, end: i32): void {
  const value = unchecked(a[root]);
  for (;;) {
    let child = 2 * root + 1;
    if (child >= end) break;
    if (child + 1 < end && unchecked(a[child]) < unchecked(a[child + 1])) child++;
    if (value >= unchecked(a[child])) break;
    unchecked(a[root] = a[child]);
    root = child;
  }
  unchecked(a[root] = value);
}

export function run(n: i32): f64 {
  let random: u32 = 42;
  for (let i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(numbers[i] = f64(random >> 8));
  }
  for (let root = n / 2 - 1; root >= 0; root--) sift(numbers, root, n);
  for (let end = n - 1; end > 0; end--) {
    const largest = unchecked(numbers[0]);
    unchecked(numbers[0] = numbers[end]);
    unchecked(numbers[end] = largest);
    sift(numbers, 0, end);
  }
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) sum += unchecked(numbers[i]) * f64(i % 7);
  return sum;
}
