#include "host.h"
// run: muldiv(123456789012345, 987654321)
// run: muldiv(-9223372036854775807, 3)
// run: unsigned_div(18446744073709551615, 10)
// run: mod_pow(7, 1000003, 998244353)
// run: overflow32(2147483647, 1)
// run: overflow32(-2147483647, -2)
// run: overflow64(9223372036854775807, 2)
// run: unsigned_overflow(4000000000, 500000000)
// run: mixed_overflow(100000, 30000)
// run: narrow_overflow(200, 100)
// run: saturate(2000000000, 2000000000)
// run: saturate(-2000000000, -2000000000)
// run: saturate8(200, 100)
// run: clamp(3.7e10)
// run: clamp(-5.5)
// run: minmax(3, -9, 4)
// run: absolutes(-7, -70000000000)
// run: tricks(0xdeadbeef)
// run: hash(1000)
// run: shifts(0x8000000000000001, 37)
// run: mulhi(0x123456789abcdef0, 0xfedcba9876543210)
// run: sqrt_int(1000000007)
// run: isqrt64(999999999999)
i64 muldiv(i64 a, i64 b) { return a / b * 1000 + a % b + a * b; }
u64 unsigned_div(u64 a, u64 b) { return a / b + a % b * 3; }
u64 mod_pow(u64 b, u64 e, u64 m) {
  u64 r = 1;
  for (b %= m; e; e >>= 1, b = b * b % m) if (e & 1) r = r * b % m;
  return r;
}
i32 overflow32(i32 a, i32 b) {
  i32 s, d, p;
  i32 f = __builtin_add_overflow(a, b, &s) | __builtin_sub_overflow(a, b, &d) << 1 |
      __builtin_mul_overflow(a, b, &p) << 2;
  return (s ^ d ^ p) + f;
}
i64 overflow64(i64 a, i64 b) {
  i64 s, d, p;
  i32 f = __builtin_add_overflow(a, b, &s) | __builtin_sub_overflow(a, b, &d) << 1 |
      __builtin_mul_overflow(a, b, &p) << 2;
  return (s ^ d ^ p) + f;
}
u32 unsigned_overflow(u32 a, u32 b) {
  u32 s, d, p;
  i32 f = __builtin_uadd_overflow(a, b, &s) | __builtin_usub_overflow(b, a, &d) << 1 |
      __builtin_umul_overflow(a, b, &p) << 2;
  return (s ^ d ^ p) + f;
}
i32 mixed_overflow(i32 a, u32 b) {
  i16 r;
  u8 q;
  i64 w;
  i32 f = __builtin_mul_overflow(a, b, &r) | __builtin_add_overflow(a, b, &q) << 1 |
      __builtin_mul_overflow(a, b, &w) << 2;
  return r + q + (i32)w + f;
}
i32 narrow_overflow(u8 a, u8 b) {
  u8 s;
  i8 t;
  i32 f = __builtin_add_overflow(a, b, &s);
  f |= __builtin_sub_overflow((i8)a, (i8)b, &t) << 1;
  return s + t + f * 1000;
}
i32 saturate(i32 a, i32 b) {
  i32 s;
  if (__builtin_add_overflow(a, b, &s)) s = a < 0 ? -2147483647 - 1 : 2147483647;
  i32 e = __builtin_elementwise_add_sat(a, b), g = __builtin_elementwise_sub_sat(a, -b);
  return s ^ e ^ g;
}
i32 saturate8(u8 a, u8 b) {
  u8 s = __builtin_elementwise_add_sat(a, b), d = __builtin_elementwise_sub_sat(b, a);
  i8 t = __builtin_elementwise_add_sat((i8)100, (i8)b);
  u32 c = a + b;
  if (c > 255) c = 255;
  return s * 3 + d * 5 + t + c;
}
i32 clamp(double x) { return x > 2147483647.0 ? 2147483647 : x < -3.0 ? -3 : (i32)x; }
i32 minmax(i32 a, i32 b, i32 c) {
  i32 lo = a < b ? a : b, hi = a > b ? a : b;
  u32 ul = (u32)a < (u32)b ? a : b;
  return (lo < c ? lo : c) * 100 + (hi > c ? hi : c) + (i32)__builtin_elementwise_max(ul, (u32)c) +
      __builtin_elementwise_min(lo, hi);
}
i64 absolutes(i32 a, i64 b) {
  i64 c = b < 0 ? -b : b;
  i32 d = (a ^ (a >> 31)) - (a >> 31);
  return c + d + __builtin_abs(a) + __builtin_llabs(b) + __builtin_elementwise_abs(a);
}
u32 tricks(u32 x) {
  u32 p = x - 1;
  p |= p >> 1;
  p |= p >> 2;
  p |= p >> 4;
  p |= p >> 8;
  p |= p >> 16;
  u32 low = x & -x, rev = 0;
  for (i32 i = 0; i < 32; i++) rev |= (x >> i & 1) << (31 - i);
  return p + low + rev + __builtin_ffs(x) + __builtin_parity(x) + __builtin_clrsb(x) + (x << 7 | x >> 25) +
      !(x & (x - 1));
}
u32 hash(i32 n) {
  u64 h = 0x9e3779b97f4a7c15ULL;
  for (i32 i = 0; i < n; i++) {
    h ^= h >> 30;
    h *= 0xbf58476d1ce4e5b9ULL;
    h ^= h >> 27;
    h *= 0x94d049bb133111ebULL;
    h ^= (h >> 31) + i;
  }
  return (u32)(h >> 32 ^ h);
}
u64 shifts(u64 x, i32 n) {
  i64 s = (i64)x >> n;
  return (x >> n) + (x << n) + s + ((i16)x >> 3) + (u8)(x >> 4) + ((i8)(x >> 56) >> 2);
}
u64 mulhi(u64 a, u64 b) {
  return (u64)((unsigned __int128)a * b >> 64) ^ (u64)((__int128)(i64)a * (i64)b >> 64);
}
u32 sqrt_int(u32 n) {
  u32 r = 0, bit = 1u << 30;
  while (bit > n) bit >>= 2;
  while (bit) {
    if (n >= r + bit) {
      n -= r + bit;
      r = (r >> 1) + bit;
    }  else r >>= 1;
    bit >>= 2;
  }
  return r;
}
u64 isqrt64(u64 n) { u64 x = n, y = (x + 1) / 2; while (y < x) { x = y; y = (x + n / x) / 2; } return x; }
