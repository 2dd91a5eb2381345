const numbers = new Int32Array(1 << 15);

function sort(a, low, high) {
  while (low < high) {
    const pivot = a[(low + high) >> 1];
    let i = low;
    let j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        const t = a[i];
        a[i] = a[j];
        a[j] = t;
        i++;
        j--;
      }
    }
    sort(a, low, j);
    low = i;
  }
}

export function run(n) {
  let random = 42;
  for (let i = 0; i < n; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    numbers[i] = random >>> 8;
  }
  sort(numbers, 0, n - 1);
  let mixed = 0;
  for (let i = 0; i < n; i++) mixed = (Math.imul(mixed, 31) + numbers[i]) | 0;
  return mixed;
}
