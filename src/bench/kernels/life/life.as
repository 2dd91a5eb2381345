const SIZE = 64;
const cells = new StaticArray<u8>(SIZE * SIZE);
const next = new StaticArray<u8>(SIZE * SIZE);

@inline
function cell(i: i32): i32 {
  return unchecked(cells[i]);
}

function generation(): void {
  for (let y = 0; y < SIZE; y++) {
    const above = (y + SIZE - 1) % SIZE * SIZE;
    const here = y * SIZE;
    const below = (y + 1) % SIZE * SIZE;
    for (let x = 0; x < SIZE; x++) {
      const left = (x + SIZE - 1) % SIZE;
      const right = (x + 1) % SIZE;
      const neighbours =
        cell(above + left) + cell(above + x) + cell(above + right) +
        cell(here + left) + cell(here + right) +
        cell(below + left) + cell(below + x) + cell(below + right);
      unchecked(next[here + x] = u8(neighbours == 3 || (neighbours == 2 && cell(here + x) == 1)));
    }
  }
  memory.copy(changetype<usize>(cells), changetype<usize>(next), SIZE * SIZE);
}

export function run(n: i32): i32 {
  let random: u32 = 1;
  for (let i = 0; i < SIZE * SIZE; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(cells[i] = u8(random >> 24 < 80));
  }
  for (let i = 0; i < n; i++) generation();
  let sum = 0;
  for (let i = 0; i < SIZE * SIZE; i++) sum += cell(i) * i;
  return sum;
}
