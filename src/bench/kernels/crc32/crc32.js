const table = new Int32Array(256);
const text = new Uint8Array(8192);

function makeTable() {
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    table[i] = c;
  }
}

function crc32(before, bytes) {
  let crc = ~before;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return ~crc;
}

export function run(n) {
  makeTable();
  for (let i = 0; i < 8192; i++) text[i] = i * 7 + (i >> 5);
  let crc = 0;
  for (let pass = 0; pass < n; pass++) crc = crc32(crc, text);
  return crc;
}
