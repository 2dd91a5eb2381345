#include "host.h"
// run: values(3)
// run: returned(4)
// run: nested_copy(5)
// run: arrays_of(6)
// run: bits_packed(1000, 77)
// run: overlay(1.5)
// run: mixed(2)
// run: vla(9)
// run: alloca_sum(12)
// run: volatiles(5)
// run: flexible(7)
// run: statics()
// run: statics() x 3
// run: swapped(10)
// run: large(3)
// run: compare_structs(8)
typedef struct { double x, y, z; } vec;
typedef struct { i8 a; i16 b; i32 c; i64 d; float e; } mix;
typedef struct { i32 v[20]; char name[7]; } big;
typedef struct { vec p, v; mix m; } body;
typedef struct __attribute__((packed)) { u8 a; u32 b; u16 c; u64 d; } tight;
typedef struct { u32 day : 5, month : 4, year : 23; i32 sign : 1, : 3, level : 12; u64 id : 50; _Bool on : 1; } date;
typedef struct { i32 only; } single; typedef struct {} nothing;
__attribute__((noinline)) static vec add(vec a, vec b) { return (vec){a.x + b.x, a.y + b.y, a.z + b.z}; }
__attribute__((noinline)) static single inc(single s) { s.only++; return s; }
__attribute__((noinline)) static double dot(const vec *a, vec b) {
  return a->x * b.x + a->y * b.y + a->z * b.z;
}
__attribute__((noinline)) static big make(i32 n) {
  big b = {{n}, "abcdef"};
  for (i32 i = 1; i < 20; i++) b.v[i] = b.v[i - 1] * 3 + 1;
  return b;
}
__attribute__((noinline)) static i32 take(big b) {
  b.v[0] = 99;
  i32 s = 0;
  for (i32 i = 0; i < 20; i++) s += b.v[i];
  return s + b.name[2];
}
double values(i32 n) {
  vec a = {n, 2, 3}, b = add(a, (vec){1, 1, 1});
  a = b;
  return dot(&a, b) + inc(inc((single){n})).only;
}
i32 returned(i32 n) { big b = make(n); i32 s = take(b); return s * 2 + b.v[0] + take(make(n + 1)); }
i64 nested_copy(i32 n) {
  body a = {{1, 2, n}, {4, 5, 6}, {1, -2, 3, -4, 5.5f}}, b = a;
  b.m.d *= n;
  b.p = b.v;
  a.v.x += b.m.d;
  return (i64)(a.v.x * 10 + b.p.y) + b.m.d + b.m.b + a.m.a + (i64)b.m.e;
}
i32 arrays_of(i32 n) {
  mix a[8];
  for (i32 i = 0; i < 8; i++) a[i] = (mix){
    i, i * 300, i * 70000, (i64)i << 33, i / 2.0f
  };
  mix *p = &a[n];
  p[-1].b -= p->b;
  return p[-1].b + (i32)(p->d >> 30) + (i32)(&a[7] - p) + (i32)(p->e * 4) + sizeof(mix);
}
i64 bits_packed(i32 n, i32 m) {
  date d = {n & 31, m & 15, n * 3, -1, n, 1ull << 49 | m, 1};
  d.level += 5;
  d.day = d.month + 30;
  d.year++;
  d.id -= m * 2;
  date e = d;
  e.on = !e.on;
  tight t = {n, n * m, m, (u64)n * m * 1000003};
  t.b += t.a;
  u8 *raw = (u8 *)&t;
  i64 h = 0;
  for (u32 i = 0; i < sizeof t; i++) h = h * 131 + raw[i];
  return h ^ d.day ^ (i64)d.year << 8 ^ d.level ^ d.sign ^ d.id ^ e.on ^ d.on << 3;
}
u32 overlay(float f) {
  union {
    float f;
    u32 u;
    struct {
      u32 m : 23, e : 8, s : 1;
    };
  }
  o = {f};
  o.e += 2;
  o.s = 1;
  return o.u ^ (u32)(o.f * -2);
}
i32 mixed(i32 n) {
  struct {
    i8 c;
    struct {
      i16 s;
      union {
        i32 i;
        i8 b[4];
      }  u[2];
    }  in[2];
  }
  m = {n, {{n + 1, {{n * 1000}, {.b = {1, 2, 3, 4}}}}, {7, {{-1}, {5}}}}};
  m.in[1].u[0].b[2] = 9;
  return m.in[0].u[1].i + m.in[1].u[0].i + m.in[0].s + m.c + (i32)__builtin_offsetof(__typeof__(m), in[1].u[1].b[3]);
}
i32 vla(i32 n) {
  i32 a[n], m[n][n + 1];
  for (i32 i = 0; i < n; i++) {
    a[i] = i * i;
    for (i32 k = 0; k <= n; k++) m[i][k] = i * k - n;
  }
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s += a[i] * m[n - 1 - i][i];
  return s + sizeof(a) + sizeof(m[0]);
}
i32 alloca_sum(i32 n) {
  i32 s = 0;
  for (i32 i = 1; i < n; i++) {
    u8 *p = __builtin_alloca(i * 8);
    memset(p, i, i * 8);
    s += p[i * 7];
  }
  return s;
}
volatile i32 shared = 3; volatile u8 device[4];
i32 volatiles(i32 n) {
  volatile i32 local = n;
  for (i32 i = 0; i < n; i++) {
    shared += local;
    device[i & 3] ^= shared;
    local--;
  }
  i32 r = shared * 1000 + device[0] + device[3];
  shared = 3;
  device[0] = device[1] = device[2] = device[3] = 0;
  return r;
}
struct flex { u16 n; i32 data[]; };
i32 flexible(i32 n) {
  struct flex *f = malloc(sizeof *f + n * sizeof(i32));
  f->n = n;
  for (i32 i = 0; i < n; i++) f->data[i] = i ^ n;
  f = realloc(f, sizeof *f + 2 * n * sizeof(i32));
  i32 s = f->n;
  for (i32 i = 0; i < f->n; i++) s = s * 7 + f->data[i];
  free(f);
  return s;
}
extern const char *const names[]; static i32 numbers[4] = {[2] = 7, [0] = -1};
struct link { const struct link *next; const i32 *value; const char *text; i32 (*f)(i32); };
static i32 triple(i32 x) { return x * 3; }
static const struct link third = {0, &numbers[3], "third" + 2, 0}, second = {&third, numbers + 2,
    names != 0 ? "second" : "", triple}, first = {&second, numbers, "first", triple};
const char *const names[] = {"zero", "one", "two", 0};
static const u64 masks[] = {1ull << 40, ~0ull, (u64)-5, sizeof(u64), 'a' * 256};
static double ratios[] = {1.0 / 3, -0.0, 1e300 * 1e10, 0x1.8p3};
static char matrix[2][3][4] = {{"abc", "de"}, {[1] = "xyz"}};
i32 statics(void) {
  static i32 count;
  i32 s = ++count;
  for (const struct link *l = &first; l; l = l->next) s = s * 3 + *l->value + l->text[1] + (l->f ? l->f(2) : 0);
  for (i32 i = 0; names[i]; i++) s += names[i][0] << i;
  for (u32 i = 0; i < 5; i++) s ^= (i32)(masks[i] >> 3);
  s += (i32)(ratios[0] * 300) + (1 / ratios[1] < 0) + (ratios[2] > 1e308) + (i32)ratios[3];
  return s + matrix[0][1][1] + matrix[1][1][2] + matrix[1][0][0];
}
static void swap(void *a, void *b, u32 n) { u8 t[n]; memcpy(t, a, n); memcpy(a, b, n); memcpy(b, t, n); }
i32 swapped(i32 n) {
  vec a = {1, n, 3}, b = {4, 5, 6};
  swap(&a, &b, sizeof a);
  i32 x = n, y = 2;
  swap(&x, &y, 4);
  return (i32)(a.y * 100 + b.y) + x * 7 + y;
}
i32 large(i32 n) {
  static big many[30];
  for (i32 i = 0; i < 30; i++) many[i] = make(i * n);
  big copy[3];
  memcpy(copy, many + 5, sizeof copy);
  memmove(many + 1, many, 29 * sizeof *many);
  return copy[1].v[3] + many[7].v[4] + take(many[n]);
}
i32 compare_structs(i32 n) {
  tight a = {1, n, 3, 4}, b = a;
  i32 r = memcmp(&a, &b, sizeof a) == 0;
  b.d++;
  return r + (memcmp(&a, &b, sizeof a) < 0) * 2 + sizeof(nothing);
}
