#include "host.h"
// Vectors of GCC's kind: those of 128 bits, and smaller and larger ones.
// run: ints(3)
// run: floats(1.5)
// run: doubles(0.75)
// run: bytes(200)
// run: shorts(-300)
// run: longs(5)
// run: masks(4)
// run: shuffles(7)
// run: small(9)
// run: large(2)
// run: odd(3)
// run: indexed(2)
// run: casts(77)
// run: memory(5)
// run: passed(6)

typedef i32 v4i __attribute__((vector_size(16)));
typedef u32 v4u __attribute__((vector_size(16)));
typedef float v4f __attribute__((vector_size(16)));
typedef double v2d __attribute__((vector_size(16)));
typedef u8 v16b __attribute__((vector_size(16)));
typedef i16 v8h __attribute__((vector_size(16)));
typedef i64 v2l __attribute__((vector_size(16)));
typedef float v2f __attribute__((vector_size(8)));
typedef u8 v4b __attribute__((vector_size(4)));
typedef i32 v8i __attribute__((vector_size(32)));
typedef double v4d __attribute__((vector_size(32)));
typedef float v3f __attribute__((ext_vector_type(3)));

static i32 sum4(v4i v) { return v[0] + v[1] * 10 + v[2] * 100 + v[3] * 1000; }
i32 ints(i32 k) {
  v4i a = {1, -2, 3, k}, b = {k, k, 5, 7};
  v4i c = a * b + (a << 2) - (b >> 1) + a / b - a % b;
  v4u d = (v4u)a / 3 + ((v4u)b >> 2) + (v4u)b % 4;
  return sum4(c ^ (v4i)d) + sum4(-a) + sum4(~b) + sum4(a & b | k);
}
float floats(float x) {
  v4f a = {x, 2, -3, 4}, b = {0.5f, x, x, 8};
  v4f c = a * b + a / b - x;
  c = -c;
  return c[0] + c[1] * 10 + c[2] * 100 + c[3];
}
double doubles(double x) {
  v2d a = {x, -x}, b = {3, 4};
  v2d c = (a + b) * a / b;
  return c[0] * 100 + c[1];
}
i32 bytes(i32 k) {
  v16b a;
  for (i32 i = 0; i < 16; i++) a[i] = (u8)(i * k);
  v16b b = a + 100, c = a * b - (b >> 3);
  i32 s = 0;
  for (i32 i = 0; i < 16; i++) s = s * 3 + c[i];
  return s;
}
i32 shorts(i32 k) {
  v8h a = {1, 2, 3, 4, 5, 6, 7, (i16)k}, b = a * a - (i16)k;
  v8h m = b > a;
  b = (m & b) | (~m & a);
  i32 s = 0;
  for (i32 i = 0; i < 8; i++) s += b[i] * i;
  return s;
}
i64 longs(i64 k) {
  v2l a = {k, -k * 1000000007}, b = {3, 7};
  v2l c = a * b + (a >> 3) - (a << 5);
  return c[0] ^ c[1];
}
i32 masks(i32 k) {
  v4i a = {1, 5, 3, 9}, b = {k, k, k, k};
  v4i less = a < b, equal = a == (b ^ 1), either = less | equal;
  v4f f = {1.5f, -2, 0, 3}, g = {1, 1, 1, 1};
  v4i more = f > g, not = f != f;
  v4i chosen = (less & a) | (~less & b);
  v4u above = (v4u)(-a) > (v4u)b;
  return sum4(either) + sum4(more - not) + sum4(chosen) + sum4((v4i)above);
}
i32 shuffles(i32 k) {
  v4i a = {1, 2, 3, 4}, b = {5, 6, k, 8};
  v4i c = __builtin_shufflevector(a, b, 0, 4, 2, 6), d = __builtin_shufflevector(a, a, 3, 2, 1, 0);
  v4i e = __builtin_shufflevector(b, b, 2, 2, 2, 2);
  v8i f = __builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7);
  v4i g = __builtin_shufflevector(f, f, 1, 3, 5, 7);
  return sum4(c) + sum4(d) * 2 + sum4(e) * 3 + sum4(g) * 4;
}
float small(i32 k) {
  v2f a = {k, 2}, b = {0.5f, -1};
  v4b c = {1, 2, 3, (u8)k}, d = c * 70 + 9;
  a = a * b + 1;
  return a[0] * 10 + a[1] + d[0] + d[1] * 2 + d[3] * 3;
}
double large(i32 k) {
  v8i a = {1, 2, 3, 4, 5, 6, 7, 8}, b = a * k - (a > 4);
  v4d c = {1.5, k, 0.25, -1}, d = c * c + 2;
  i32 s = 0;
  for (i32 i = 0; i < 8; i++) s = s * 2 + b[i];
  return s + d[0] + d[1] + d[2] * 100 + d[3];
}
float odd(i32 k) {
  v3f a = {1, 2, k}, b = a.zyx * 2 + a;
  return b.x + b.y * 10 + b.z * 100;
}
i32 indexed(i32 k) {
  v4i a = {10, 20, 30, 40};
  a[k] = 7;
  a[(k + 1) & 3] += a[k];
  return sum4(a) + a[k - 1];
}
i64 casts(i32 k) {
  v4i a = {k, -k, 1000, 7};
  v4f f = __builtin_convertvector(a, v4f);
  v4i back = __builtin_convertvector(f * 0.5f, v4i);
  v16b raw = (v16b)a;
  v2l l = (v2l)a;
  v4b narrow = __builtin_convertvector(a, v4b);
  u32 word;
  memcpy(&word, &narrow, 4);
  return sum4(back) + raw[1] * 3 + raw[5] + (l[0] >> 20) + word;
}
static v4i table[3] = {{1, 2, 3, 4}, {5, 6, 7, 8}};
static v2f pairs[4];
i32 memory(i32 k) {
  v4i *p = malloc(2 * sizeof *p);
  p[0] = table[1];
  p[1] = table[0] * k;
  table[2] = p[0] + p[1];
  pairs[3] = (v2f){k, 1};
  pairs[1] = pairs[3] * 2;
  i32 r = sum4(table[2]) + (i32)(pairs[1][0] + pairs[1][1]);
  free(p);
  return r;
}
__attribute__((noinline)) static v8i twice(v8i a, v2f b, v4i c) {
  v8i r = a * 2;
  r[0] += (i32)b[1] + c[3];
  return r;
}
i32 passed(i32 k) {
  v8i a = {k, 1, 2, 3, 4, 5, 6, 7};
  v8i r = twice(twice(a, (v2f){1, 20}, (v4i){0, 0, 0, 300}), (v2f){0, 5}, (v4i){1, 1, 1, 1});
  i32 s = 0;
  for (i32 i = 0; i < 8; i++) s += r[i];
  return s;
}
