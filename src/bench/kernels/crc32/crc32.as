const table = new StaticArray<u32>(256);
const text = new StaticArray<u8>(8192);

function makeTable(): void {
  for (let i: u32 = 0; i < 256; i++) {
    let c = i;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >> 1) : c >> 1;
    unchecked(table[i] = c);
  }
}

function crc32(before: u32, bytes: StaticArray<u8>): u32 {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = unchecked(table[(crc ^ bytes[i]) & 255]) ^ (crc >> 8);
  return ~crc;
}

export function run(n: i32): i32 {
  makeTable();
  for (let i = 0; i < 8192; i++) unchecked(text[i] = u8(i * 7 + (i >> 5)));
  let crc: u32 = 0;
  for (let pass = 0; pass < n; pass++) crc = crc32(crc, text);
  return crc;
}
