const text = new Uint8Array(8192);
const counts = new Int32Array(256);

export function run(n) {
  let random = 12345;
  for (let i = 0; i < 8192; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    text[i] = random >>> 24;
  }
  counts.fill(0);
  for (let pass = 0; pass < n; pass++) for (let i = 0; i < 8192; i++) counts[text[i]]++;
  let sum = 0;
  for (let i = 0; i < 256; i++) sum += counts[i] * i;
  return sum;
}
