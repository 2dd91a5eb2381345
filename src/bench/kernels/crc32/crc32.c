// The CRC-32 of a text, n times, byte by byte with a table: loads whose addresses the loads before give.
// run: run(2)
// run: run(50)
static unsigned table[256];
static unsigned char text[8192];

static void make_table(void) {
  for (unsigned i = 0; i < 256; i++) {
    unsigned c = i;
    for (int bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
    table[i] = c;
  }
}

static unsigned crc32(unsigned crc, const unsigned char *bytes, int count) {
  crc = ~crc;
  for (int i = 0; i < count; i++) crc = table[(crc ^ bytes[i]) & 255] ^ crc >> 8;
  return ~crc;
}

int run(int n) {
  make_table();
  for (int i = 0; i < 8192; i++) text[i] = i * 7 + (i >> 5);
  unsigned crc = 0;
  for (int pass = 0; pass < n; pass++) crc = crc32(crc, text, 8192);
  return crc;
}
