#include "host.h"
// run: add(2147483647, 1)
// run: add(5, 6)
// run: unsigned_ops(4000000000, 500000000)
// run: product64(5000000000, 5000000000)
// run: product64(-3, 7)
// run: factorial(25)
// run: saturating(100, 127)
// run: clamp(-400)
// run: average(4294967295, 4294967293)
// run: high(-1, 3)
// run: minmax(-5, 8)
// run: order(3, 9)

i32 add(i32 a, i32 b) {
  i32 r;
  if (__builtin_add_overflow(a, b, &r)) return -1;
  if (__builtin_sub_overflow(r, 2147483647, &r)) return -2;
  return r;
}
u64 unsigned_ops(u32 a, u32 b) {
  u32 sum, difference, product;
  i32 flags = __builtin_add_overflow(a, b, &sum);
  flags = flags * 2 + __builtin_sub_overflow(b, a, &difference);
  flags = flags * 2 + __builtin_mul_overflow(a, b, &product);
  return (u64)sum * 1000 + difference + product + flags;
}
i64 product64(i64 a, i64 b) {
  i64 r;
  return __builtin_mul_overflow(a, b, &r) ? -99 : r;
}
i32 factorial(i32 n) {
  u64 f = 1;
  i32 i = 1;
  while (i <= n && !__builtin_mul_overflow(f, (u64)i, &f)) i++;
  return i;
}
u8 saturating(i8 a, i8 b) {
  i8 s = __builtin_elementwise_add_sat(a, b), d = __builtin_elementwise_sub_sat((i8)-a, b);
  u8 u = __builtin_elementwise_add_sat((u8)a, (u8)200), v = __builtin_elementwise_sub_sat((u8)a, (u8)b);
  return (u8)(s ^ d ^ u ^ v);
}
i32 clamp(i32 x) { return x < -128 ? -128 : x > 127 ? 127 : x; }
u32 average(u32 a, u32 b) { return (u32)(((u64)a + b) / 2); }
i64 high(i64 a, i64 b) {
  return (i64)(((unsigned __int128)(u64)a * (u64)b) >> 64) ^ (i64)((__int128)a * b >> 64);
}
i32 minmax(i32 a, i32 b) {
  u32 ua = a, ub = b;
  return __builtin_elementwise_max(a, b) * 1000 + __builtin_elementwise_min(a, b) * 100 +
         (__builtin_elementwise_max(ua, ub) == ua) * 10 + (__builtin_elementwise_min(ua, ub) == ub);
}
i32 order(i32 a, i32 b) {
  i32 r = (a > b) - (a < b);
  u32 x = a, y = b;
  return r * 10 + ((x > y) - (x < y));
}
