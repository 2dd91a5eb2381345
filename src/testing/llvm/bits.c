#include "host.h"
// run: counts(0x00f0a500)
// run: counts64(0x0012345600000000)
// run: swaps(0x12345678)
// run: rotate(0x9e3779b9, 13)
// run: rotate(0x9e3779b9, 0)
// run: rotate64(0x123456789abcdef0, 70)
// run: reverse(0x1234abcd)
// run: reverse8(0x35)
// run: fnv()
// run: crc(1000)
// run: bitfields(5, 77)
// run: parity(12345)

u32 counts(u32 x) {
  return __builtin_popcount(x) * 10000 + __builtin_clz(x) * 100 + __builtin_ctz(x);
}
i32 counts64(u64 x) { return __builtin_popcountll(x) * 10000 + __builtin_clzll(x) * 100 + __builtin_ctzll(x); }
u64 swaps(u32 x) {
  u64 y = (u64)__builtin_bswap32(x) << 16 | __builtin_bswap16((u16)x);
  return __builtin_bswap64(y) ^ y;
}
u32 rotate(u32 x, u32 by) { return (x << (by & 31)) | (x >> (-by & 31)); }
u64 rotate64(u64 x, u32 by) { return __builtin_rotateleft64(x, by) ^ __builtin_rotateright64(x, 5); }
u32 reverse(u32 x) { return __builtin_bitreverse32(x); }
u8 reverse8(u8 x) { return __builtin_bitreverse8(x); }
static const char *words[] = {"", "a", "foobar", "the quick brown fox"};
u32 fnv(void) {
  u32 all = 0;
  for (int i = 0; i < 4; i++) {
    u32 h = 2166136261u;
    for (const char *p = words[i]; *p; p++) h = (h ^ (u8)*p) * 16777619u;
    all ^= h;
  }
  return all;
}
u32 crc(i32 n) {
  u32 table[256];
  for (u32 i = 0; i < 256; i++) {
    u32 c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
    table[i] = c;
  }
  u32 c = ~0u;
  for (i32 i = 0; i < n; i++) c = table[(c ^ (u8)(i * 31)) & 255] ^ (c >> 8);
  return ~c;
}
struct flags {
  u32 low : 3;
  i32 middle : 9;
  u32 high : 20;
  u64 wide : 40;
  u8 tail : 5;
};
i64 bitfields(i32 a, i32 b) {
  struct flags f = {a, b, a * b, (u64)b << 30, a};
  f.middle -= 300;
  f.low += 6;
  f.wide ^= 0xff;
  return f.low + f.middle * 10 + f.high * 100 + (i64)f.wide * 3 + f.tail;
}
i32 parity(u32 x) { return __builtin_parity(x) + 2 * (x & 1) + (__builtin_ffs(x << 4)); }
