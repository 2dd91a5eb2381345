const LENGTH = 16384;
const WORD = 12;
const text = new StaticArray<u8>(LENGTH);

function occurrences(text: StaticArray<u8>, from: i32, size: i32): i32 {
  let found = 0;
  for (let i = 0; i + size <= text.length; i++) {
    let j = 0;
    while (j < size && unchecked(text[i + j]) == unchecked(text[from + j])) j++;
    if (j == size) found++;
  }
  return found;
}

export function run(n: i32): i32 {
  let random: u32 = 5;
  for (let i = 0; i < LENGTH; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(text[i] = u8(97 + (random >> 24) % 8));
  }
  let sum = 0;
  for (let word = 0; word < n; word++) sum += occurrences(text, word * 100, WORD - word % WORD) * (word + 1);
  return sum;
}
