const text = new StaticArray<u8>(8192);
const counts = new StaticArray<i32>(256);

export function run(n: i32): i32 {
  let random: u32 = 12345;
  for (let i = 0; i < 8192; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(text[i] = u8(random >> 24));
  }
  for (let i = 0; i < 256; i++) unchecked(counts[i] = 0);
  for (let pass = 0; pass < n; pass++)
    for (let i = 0; i < 8192; i++) {
      const byte = unchecked(text[i]);
      unchecked(counts[byte] = counts[byte] + 1);
    }
  let sum = 0;
  for (let i = 0; i < 256; i++) sum += unchecked(counts[i]) * i;
  return sum;
}
