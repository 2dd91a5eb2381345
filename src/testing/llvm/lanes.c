#include "host.h"
// run: ints(5)
// run: floats(2)
// run: doubles(3)
// run: shuffles(7)
// run: compares(9)
// run: bytes(200)
// run: shorts(12)
// run: longs(4)
// run: narrow(6)
// run: long_vectors(3)
// run: converts(1.75)
// run: reductions(8)
// run: indexing(2)
// run: half_vectors(5)
// run: dot(64)
// run: sad(32)
// run: blend(20)
typedef i32 i32x4 __attribute__((vector_size(16)));
typedef u32 u32x4 __attribute__((vector_size(16)));
typedef float f32x4 __attribute__((vector_size(16)));
typedef double f64x2 __attribute__((vector_size(16)));
typedef u8 u8x16 __attribute__((vector_size(16)));
typedef i8 i8x16 __attribute__((vector_size(16)));
typedef i16 i16x8 __attribute__((vector_size(16)));
typedef i64 i64x2 __attribute__((vector_size(16)));
typedef u64 u64x2 __attribute__((vector_size(16)));
typedef i32 i32x8 __attribute__((vector_size(32)));
typedef float f32x2 __attribute__((vector_size(8)));
typedef u8 u8x4 __attribute__((vector_size(4)));
typedef float f32x3 __attribute__((ext_vector_type(3)));
typedef i16 i16x4 __attribute__((vector_size(8)));
i32 ints(i32 n) {
  i32x4 a = {n, -n, n * 2, 7}, b = a * 3 + 1;
  b -= a << 1;
  b ^= a >> 1;
  b = b / (a | 1);
  b += b % 5;
  u32x4 u = (u32x4)a >> 28;
  return b[0] + b[1] * 10 + b[2] * 100 + b[3] * 1000 + (i32)u[1];
}
float floats(i32 n) {
  f32x4 a = {n, 0.5f, -2.25f, 8}, b = a * a - 1.5f;
  b /= a;
  b = -b;
  f32x4 c = __builtin_elementwise_max(a, b);
  return c[0] + c[1] * 2 + c[2] * 4 + c[3] * 8;
}
double doubles(i32 n) {
  f64x2 a = {n, 1.0 / n}, b = {2, 3};
  for (i32 i = 0; i < 5; i++) a = a * b + a[1];
  a = __builtin_elementwise_max(a, b);
  a = __builtin_elementwise_sqrt(a);
  return a[0] - a[1] + __builtin_elementwise_floor(a)[0];
}
i32 shuffles(i32 n) {
  i32x4 a = {n, n + 1, n + 2, n + 3}, b = __builtin_shufflevector(a, a, 3, 2, 1, 0),
      c = __builtin_shufflevector(a, b, 0, 4, 1, 7);
  i32 s = 0;
  for (i32 i = 0; i < 4; i++) s = s * 16 + c[i] - b[i];
  return s;
}
i32 compares(i32 n) {
  i32x4 a = {n, 3, 9, -1}, b = {9, n, 3, 0};
  i32x4 lt = a < b, eq = a == b, ge = a >= b;
  u32x4 ult = (u32x4)((u32x4)a < (u32x4)b);
  return lt[0] * 1 + lt[1] * 2 + lt[3] * 4 + eq[0] * 8 + eq[2] * 16 + ge[2] * 32 + (i32)ult[3];
}
i32 bytes(i32 n) {
  u8x16 a, b;
  for (i32 i = 0; i < 16; i++) {
    a[i] = i * n;
    b[i] = 250 - i;
  }
  u8x16 c = a + b, d = __builtin_elementwise_add_sat(a, b), e = (a & (u8x16)(a > b)) | (b & (u8x16)(a <= b)),
      f = __builtin_elementwise_min(a, b);
  i8x16 g = (i8x16)a >> 2;
  i32 s = 0;
  for (i32 i = 0; i < 16; i++) s += c[i] * 3 + d[i] * 5 + e[i] * 7 - f[i] + g[i] * 11;
  return s;
}
i32 shorts(i32 n) {
  i16x8 a;
  for (i32 i = 0; i < 8; i++) a[i] = i * 4001 * n;
  i16x8 b = a * a, c = a >> 3, d = (i16x8)(a != b) & c, e = __builtin_elementwise_abs(a);
  i32 s = 0;
  for (i32 i = 0; i < 8; i++) s += b[i] + c[i] - d[i] + e[i] / (i + 1);
  return s;
}
i64 longs(i32 n) {
  i64x2 a = {n * 1000000007ll, -n}, b = a * a, c = a >> 5;
  u64x2 d = (u64x2)b >> 7;
  b -= (i64x2)d;
  return b[0] ^ b[1] ^ c[0] ^ c[1] ^ (i64)(a[0] > a[1]);
}
i32 narrow(i32 n) {
  u8x4 a = {n, n * 50, 255, 1};
  a += 3;
  a = a ^ (u8)n;
  return a[0] + a[1] * 2 + a[2] * 3 + a[3] * 4;
}
i32 long_vectors(i32 n) {
  i32x8 a = {1, 2, 3, 4, 5, 6, 7, 8}, b = a * n;
  b = ((b - 10) & (b > 10)) | (a & ~(b > 10));
  i32 s = 0;
  for (i32 i = 0; i < 8; i++) s = s * 3 + b[i];
  return s;
}
i32 converts(float x) {
  f32x4 a = {x, -x, x * 100, 3e9f};
  i32x4 b = __builtin_convertvector(a * 0.5f, i32x4);
  f32x4 c = __builtin_convertvector(b, f32x4);
  f64x2 d = {x, x + 1};
  f32x2 e = __builtin_convertvector(d, f32x2);
  i16x8 w = {1, -2, 300, -400, 5, 6, 7, 8};
  u8x16 by = (u8x16)w;
  return b[0] + b[1] + b[2] + b[3] / 1000 + (i32)(c[2] * 4) + (i32)(e[1] * 8) + by[3] + by[6];
}
i32 reductions(i32 n) {
  i32x4 a = {n, 3, -8, 2};
  u8x16 b;
  for (i32 i = 0; i < 16; i++) b[i] = i * n;
  return __builtin_reduce_add(a) + __builtin_reduce_max(a) * 10 + __builtin_reduce_min(a) * 100 +
      __builtin_reduce_xor(a) + __builtin_reduce_or(a) + __builtin_reduce_and(a) + __builtin_reduce_mul(a) +
          __builtin_reduce_max(b);
}
i32 indexing(i32 n) {
  i32x4 v = {10, 20, 30, 40};
  v[n & 3] = 99;
  i32 s = 0;
  for (i32 i = 0; i < 4; i++) s = s * 7 + v[(i + n) & 3];
  return s;
}
float half_vectors(i32 n) {
  f32x2 a = {n, n + 0.5f}, b = a * a;
  f32x3 c = {1, 2, n};
  c = c * 2 + c.zyx;
  i16x4 d = {1, 2, 3, n};
  d *= d;
  return b[0] + b[1] + c.x + c.y + c.z + d[3];
}
i32 dot(i32 n) {
  i16 a[64];
  i8 b[64];
  for (i32 i = 0; i < n; i++) {
    a[i] = i * 321;
    b[i] = i * 7;
  }
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
i32 sad(i32 n) {
  u8 a[32], b[32];
  for (i32 i = 0; i < n; i++) {
    a[i] = i * 37;
    b[i] = i * 91;
  }
  i32 s = 0;
  for (i32 i = 0; i < n; i++) {
    i32 d = a[i] - b[i];
    s += d < 0 ? -d : d;
  }
  u8 m = 0;
  for (i32 i = 0; i < n; i++) m = a[i] > m ? a[i] : m;
  return s * 256 + m;
}
i32 blend(i32 n) {
  float a[20];
  double b[20];
  u16 c[20];
  for (i32 i = 0; i < n; i++) {
    a[i] = i * 1.25f;
    b[i] = a[i] > 10 ? a[i] * 2 : -a[i];
    c[i] = (u16)(i32)b[i] >> 1;
  }
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s += (i32)b[i] + c[i] + (a[i] != a[i]);
  return s;
}
