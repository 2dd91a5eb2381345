#include "host.h"
// run: table(2, 20, 6)
// run: callbacks(10)
// run: sorted(50)
// run: sorted_down(50)
// run: steps(9)
// run: compose(3)
// run: objects(4)
// run: arithmetic(6)
// run: swaps(11, 22)
// run: host(42)
// run: member(7)

static i32 add(i32 a, i32 b) { return a + b; }
static i32 sub(i32 a, i32 b) { return a - b; }
static i32 mul(i32 a, i32 b) { return a * b; }
static i32 (*const operators[])(i32, i32) = {add, sub, mul, 0};
i32 table(i32 k, i32 a, i32 b) {
  i32 r = operators[k](a, b);
  for (i32 i = 0; operators[i]; i++) r = r * 3 + operators[i](a, b);
  return r;
}
static i32 fold(const i32 *data, i32 n, i32 start, i32 (*f)(i32, i32)) {
  for (i32 i = 0; i < n; i++) start = f(start, data[i]);
  return start;
}
static i32 larger(i32 a, i32 b) { return a > b ? a : b; }
i32 callbacks(i32 n) {
  i32 data[16];
  for (i32 i = 0; i < n; i++) data[i] = (i * 7) % 11;
  return fold(data, n, 0, add) * 100 + fold(data, n, -1, larger) + fold(data, n, 1, sub);
}
static i32 ascending(const void *a, const void *b) { return *(const i32 *)a - *(const i32 *)b; }
static i32 descending(const void *a, const void *b) { return ascending(b, a); }
__attribute__((noinline)) static void sort(void *base, u32 count, u32 size, i32 (*compare)(const void *, const void *)) {
  char *data = base, spare[16];
  for (u32 i = 1; i < count; i++) {
    memcpy(spare, data + i * size, size);
    u32 k = i;
    for (; k > 0 && compare(spare, data + (k - 1) * size) < 0; k--) memcpy(data + k * size, data + (k - 1) * size, size);
    memcpy(data + k * size, spare, size);
  }
}
static i64 sorting(i32 n, i32 (*compare)(const void *, const void *)) {
  i32 data[64];
  for (i32 i = 0; i < n; i++) data[i] = i * 7919 % 101;
  sort(data, n, sizeof *data, compare);
  i64 r = 0;
  for (i32 i = 0; i < n; i++) r = r * 3 + data[i];
  return r;
}
i64 sorted(i32 n) { return sorting(n, ascending); }
i64 sorted_down(i32 n) { return sorting(n, descending); }
typedef i32 (*step)(i32);
static i32 twice(i32 x) { return x * 2; }
static i32 plus(i32 x) { return x + 1; }
static step choose(i32 x) { return x % 2 ? plus : twice; }
i32 steps(i32 n) {
  i32 x = 1;
  for (i32 i = 0; i < n; i++) x = choose(x)(x);
  return x;
}
i32 compose(i32 x) {
  step all[4] = {plus, twice, plus, twice}, *p = all;
  while (p < all + 4) x = (*p++)(x);
  return x + (choose(1) == plus) + (all[0] != all[1]);
}
struct shape { double (*area)(const struct shape *); double a, b; };
static double square(const struct shape *s) { return s->a * s->a; }
static double rectangle(const struct shape *s) { return s->a * s->b; }
double objects(i32 k) {
  struct shape shapes[] = {{square, k, 0}, {rectangle, k, 2.5}, {square, 1.5, 0}};
  double sum = 0;
  for (i32 i = 0; i < 3; i++) sum += shapes[i].area(&shapes[i]);
  return sum;
}
i32 arithmetic(i32 n) {
  i32 grid[4][5], (*row)[5] = grid, *flat = &grid[0][0];
  for (i32 i = 0; i < 20; i++) flat[i] = i * n;
  row += 2;
  i32 *a = &grid[3][4], *b = &grid[1][1];
  const i32 *back = a - 3;
  return (*row)[3] + (i32)(a - b) * 1000 + *back + back[-1] + (a > b) + (i32)((char *)a - (char *)b);
}
__attribute__((noinline)) static void swap(i32 *a, i32 *b) { i32 t = *a; *a = *b; *b = t; }
i32 swaps(i32 a, i32 b) {
  i32 *p = &a, *q = &b, **pp = &p;
  swap(p, q);
  pp = &q;
  **pp += 5;
  return a * 100 + b;
}
static void each(i32 n, void (*f)(i32)) { for (i32 i = 0; i < 3; i++) f(n + i); }
static void each_unsigned(u32 n, void (*f)(u32)) { f(n); f(~n); }
static void (*printer)(u32) = print_u32;
void host(i32 n) {
  each(n, print_i32);
  print_newline();
  each_unsigned(n, printer);
  print_newline();
}

/* A member's place, found from a pointer to null, and the whole found from its member. */
struct Member {
  i8 tag;
  struct { i16 a; double b; } inner;
  i32 list[3];
};
#define OFFSET(member) ((u32)&((struct Member *)0)->member)
i32 member(i32 x) {
  struct Member m = {1, {2, 3.5}, {4, 5, x}};
  i32 *last = &m.list[2];
  struct Member *whole = (struct Member *)((char *)last - OFFSET(list[2]));
  return (i32)whole->inner.b * 1000 + whole->list[2] * 100 + (i32)(OFFSET(inner.b) + OFFSET(list[1]));
}
