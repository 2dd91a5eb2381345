const numbers = new Int32Array(8192);

const ascending = (a, b) => a < b;
const descending = (a, b) => a > b;

function sort(a, n, before) {
  for (let gap = n >> 1; gap > 0; gap >>= 1)
    for (let i = gap; i < n; i++) {
      const value = a[i];
      let j = i;
      while (j >= gap && before(value, a[j - gap])) {
        a[j] = a[j - gap];
        j -= gap;
      }
      a[j] = value;
    }
}

function mix(start, a, n) {
  let mixed = start;
  for (let i = 0; i < n; i++) mixed = (Math.imul(mixed, 31) + a[i]) | 0;
  return mixed;
}

export function run(n) {
  let random = 42;
  for (let i = 0; i < n; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    numbers[i] = random >>> 8;
  }
  sort(numbers, n, ascending);
  const mixed = mix(0, numbers, n);
  sort(numbers, n, descending);
  return mix(mixed, numbers, n);
}
