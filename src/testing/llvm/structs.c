#include "host.h"
// run: by_value(3)
// run: returned(4.5)
// run: nested(2)
// run: arrays(5)
// run: packed(7)
// run: unions(1.5)
// run: copies(9)
// run: small(4)
// run: flexible(6)

struct point { double x, y; };
struct line { struct point from, to; const char *name; };
struct one { i32 only; };
struct __attribute__((packed)) tight { u8 a; i32 b; i16 c; i64 d; };
union number { double d; u64 bits; u8 bytes[8]; struct { u32 low, high; } halves; };

static double length2(struct line l) {
  double dx = l.to.x - l.from.x, dy = l.to.y - l.from.y;
  l.from.x = 1e9; /* its own copy */
  return dx * dx + dy * dy;
}
double by_value(i32 k) {
  struct line l = {{1, 2}, {k, k * 2}, "line"};
  double first = length2(l);
  return first * 1000 + length2(l) + l.from.x + l.name[3];
}
__attribute__((noinline)) static struct point middle(struct point a, struct point b) {
  struct point m = {(a.x + b.x) / 2, (a.y + b.y) / 2};
  return m;
}
double returned(double x) {
  struct point a = {x, -x}, b = {10, 20};
  struct point m = middle(a, middle(a, b));
  return m.x * 100 + m.y;
}
struct matrix { struct { i32 cells[3]; u8 tag; } rows[3]; };
i32 nested(i32 k) {
  struct matrix m = {{{{1, 2, 3}, 'a'}, {{4, 5, 6}, 'b'}, {{7, 8, 9}, 'c'}}};
  m.rows[k].cells[k - 1] += 100;
  m.rows[1].tag++;
  i32 sum = 0;
  for (i32 i = 0; i < 3; i++)
    for (i32 j = 0; j < 3; j++) sum += m.rows[i].cells[j] * (i + 1) + m.rows[i].tag;
  return sum;
}
i32 arrays(i32 n) {
  struct point points[8];
  for (i32 i = 0; i < 8; i++) {
    points[i].x = i * n;
    points[i].y = points[i].x - 2 * i;
  }
  struct point *p = &points[2], *end = points + 7;
  double sum = 0;
  for (; p != end; ++p) sum += p->x - p[1].y;
  return (i32)sum + (i32)(end - points);
}
__attribute__((noinline)) i64 read_tight(const struct tight *t) { return t->a + t->b + t->c + t->d; }
i64 packed(i32 k) {
  struct tight t[2] = {{k, k * 1000, -k, 1}, {1, 2, 3, (i64)k << 40}};
  t[1].b -= 5;
  return read_tight(&t[0]) * 3 + read_tight(&t[1]) + (i64)sizeof t;
}
u64 unions(double x) {
  union number n;
  n.d = x;
  n.halves.low |= 255;
  u64 bits = n.bits;
  n.bytes[7] ^= 0x80;
  return bits ^ (n.d < 0) ^ n.halves.high;
}
i32 copies(i32 k) {
  struct matrix a, b;
  memset(&a, 0, sizeof a);
  a.rows[1].cells[1] = k;
  b = a;
  b.rows[1].cells[1]++;
  struct matrix *p = &a;
  *p = b;
  memmove(&a.rows[0], &a.rows[1], sizeof a.rows[0] * 2);
  return a.rows[0].cells[1] * 10 + b.rows[1].cells[1] + (memcmp(&a, &b, sizeof a.rows[2]) != 0);
}
__attribute__((noinline)) struct one add_one(struct one x) { x.only++; return x; }
i32 small(i32 k) {
  struct one o = {k};
  o = add_one(add_one(o));
  return o.only;
}
struct text { u32 length; u8 bytes[]; };
i32 flexible(i32 n) {
  struct text *t = malloc(sizeof *t + n);
  t->length = n;
  for (i32 i = 0; i < n; i++) t->bytes[i] = 'a' + i;
  i32 sum = 0;
  for (u32 i = 0; i < t->length; i++) sum = sum * 3 + t->bytes[i];
  free(t);
  return sum;
}
