const numbers = new Int32Array(4096);

function sort(a, n) {
  for (let end = n - 1; end > 0; end--)
    for (let i = 0; i < end; i++)
      if (a[i] > a[i + 1]) {
        const t = a[i];
        a[i] = a[i + 1];
        a[i + 1] = t;
      }
}

export function run(n) {
  let random = 42;
  for (let i = 0; i < n; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    numbers[i] = random >>> 8;
  }
  sort(numbers, n);
  let mixed = 0;
  for (let i = 0; i < n; i++) mixed = (Math.imul(mixed, 31) + numbers[i]) | 0;
  return mixed;
}
