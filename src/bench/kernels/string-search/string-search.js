const LENGTH = 16384;
const WORD = 12;
const text = new Uint8Array(LENGTH);

function occurrences(all, word) {
  let found = 0;
  for (let i = 0; i + word.length <= all.length; i++) {
    let j = 0;
    while (j < word.length && all[i + j] === word[j]) j++;
    if (j === word.length) found++;
  }
  return found;
}

export function run(n) {
  let random = 5;
  for (let i = 0; i < LENGTH; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    text[i] = 97 + ((random >>> 24) % 8);
  }
  let sum = 0;
  for (let word = 0; word < n; word++) {
    const from = word * 100;
    sum += occurrences(text, text.subarray(from, from + WORD - (word % WORD))) * (word + 1);
  }
  return sum;
}
