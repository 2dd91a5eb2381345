const SIZE = 64;
const a = new Float64Array(SIZE * SIZE);
const b = new Float64Array(SIZE * SIZE);

function smooth(from, to) {
  for (let i = 1; i < SIZE - 1; i++)
    for (let j = 1; j < SIZE - 1; j++) {
      const at = i * SIZE + j;
      to[at] = 0.2 * (from[at] + from[at - 1] + from[at + 1] + from[at + SIZE] + from[at - SIZE]);
    }
}

export function run(n) {
  for (let i = 0; i < SIZE; i++)
    for (let j = 0; j < SIZE; j++) {
      a[i * SIZE + j] = (i * (j + 2) + 2) / SIZE;
      b[i * SIZE + j] = (i * (j + 3) + 3) / SIZE;
    }
  for (let step = 0; step < n; step++) {
    smooth(a, b);
    smooth(b, a);
  }
  let sum = 0;
  for (let i = 0; i < SIZE; i++) for (let j = 0; j < SIZE; j++) sum += a[i * SIZE + j] * (j % 5);
  return sum;
}
