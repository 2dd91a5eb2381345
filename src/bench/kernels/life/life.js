const SIZE = 64;
const cells = new Uint8Array(SIZE * SIZE);
const next = new Uint8Array(SIZE * SIZE);

function generation() {
  for (let y = 0; y < SIZE; y++) {
    const above = ((y + SIZE - 1) % SIZE) * SIZE;
    const here = y * SIZE;
    const below = ((y + 1) % SIZE) * SIZE;
    for (let x = 0; x < SIZE; x++) {
      const left = (x + SIZE - 1) % SIZE;
      const right = (x + 1) % SIZE;
      const neighbours =
        cells[above + left] +
        cells[above + x] +
        cells[above + right] +
        cells[here + left] +
        cells[here + right] +
        cells[below + left] +
        cells[below + x] +
        cells[below + right];
      next[here + x] = neighbours === 3 || (neighbours === 2 && cells[here + x] === 1) ? 1 : 0;
    }
  }
  cells.set(next);
}

export function run(n) {
  let random = 1;
  for (let i = 0; i < SIZE * SIZE; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    cells[i] = random >>> 24 < 80 ? 1 : 0;
  }
  for (let i = 0; i < n; i++) generation();
  let sum = 0;
  for (let i = 0; i < SIZE * SIZE; i++) sum += cells[i] * i;
  return sum;
}
