const numbers = new Float64Array(1 << 15);

function sift(a, root, end) {
  const value = a[root];
  for (;;) {
    let child = 2 * root + 1;
    if (child >= end) break;
    if (child + 1 < end && a[child] < a[child + 1]) child++;
    if (value >= a[child]) break;
    a[root] = a[child];
    root = child;
  }
  a[root] = value;
}

export function run(n) {
  let random = 42;
  for (let i = 0; i < n; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    numbers[i] = random >>> 8;
  }
  for (let root = (n >> 1) - 1; root >= 0; root--) sift(numbers, root, n);
  for (let end = n - 1; end > 0; end--) {
    const largest = numbers[0];
    numbers[0] = numbers[end];
    numbers[end] = largest;
    sift(numbers, 0, end);
  }
  let sum = 0;
  for (let i = 0; i < n; i++) sum += numbers[i] * (i % 7);
  return sum;
}
