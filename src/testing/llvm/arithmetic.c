#include "host.h"
// run: signed32(1000003, -77)
// run: unsigned32(4000000000, 77)
// run: signed64(-1234567890123456789, 987654321)
// run: unsigned64(-5, 1000)
// run: narrow(200, 100)
// run: shorts(-30000, 12345)
// run: mixed(-1)
// run: compare(-1, 1)
// run: bools(5, 0)

i32 signed32(i32 a, i32 b) {
  i32 r = a + b;
  r ^= a * b;
  r -= a / b;
  r += a % b;
  r |= a >> 3;
  r &= ~(b << 5);
  return r;
}
u32 unsigned32(u32 a, u32 b) { return (a / b) ^ (a % b) ^ (a >> 7) ^ (a * b) ^ (a - b) ^ (a << (b & 15)); }
i64 signed64(i64 a, i64 b) { return (a / b) + (a % b) - (a >> 11) + (a ^ b) * 3 - (i64)((u64)a << 7); }
u64 unsigned64(u64 a, u64 b) { return a / b + a % b + (a >> 60) + (a > b); }
u8 narrow(u8 a, u8 b) {
  u8 sum = a + b;
  i8 difference = (i8)(a - b);
  i8 half = difference >> 1;
  return (u8)(sum * 3 + half - (sum > a) + (a / 7) % b);
}
i16 shorts(i16 a, i16 b) {
  i16 r = a * b;
  u16 u = (u16)r >> 3;
  r = r >> 3;
  return (i16)(r ^ u ^ (a / 17) ^ (i16)(b % -19));
}
i64 mixed(i32 x) {
  i64 a = x;
  u64 b = (u32)x;
  i8 c = (i8)x;
  u8 d = (u8)x;
  return a * 7 + (i64)(b >> 3) + c * 5 + d * 11 + (i16)b + (u16)b;
}
i32 compare(i32 a, i32 b) {
  u32 ua = a, ub = b;
  i32 r = 0;
  r = r * 2 + (a < b);
  r = r * 2 + (a <= b);
  r = r * 2 + (a > b);
  r = r * 2 + (a >= b);
  r = r * 2 + (ua < ub);
  r = r * 2 + (ua <= ub);
  r = r * 2 + (ua > ub);
  r = r * 2 + (ua >= ub);
  r = r * 2 + (a == b);
  r = r * 2 + (a != b);
  return r;
}
_Bool bools(i32 a, i32 b) {
  _Bool x = a, y = b;
  _Bool z = x ^ y, w = x && !y, v = x || y;
  print_bool(z);
  print_bool(w & v);
  print_bool(!v);
  print_newline();
  return (z & w) | (v & y);
}
