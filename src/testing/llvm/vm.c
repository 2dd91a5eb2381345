#include "host.h"
// run: run_vm(0)
// run: run_vm(1)
// run: dispatch(1000)
// run: state(12345)
// run: callbacks(50)
// run: sorted(97)
// run: visitor(6)
// run: generic(9)
typedef union { i64 i; double d; void *p; struct { u16 lo, mid; u32 hi; } parts; u8 bytes[8]; } Value;
typedef struct vm { Value stack[32]; i32 top; const u8 *code; i32 pc; i32 steps; i32 halted; } vm;
typedef void (*op)(vm *);
static void push(vm *m, i64 v) { m->stack[m->top++].i = v; }
static i64 pop(vm *m) { return m->stack[--m->top].i; }
static void op_halt(vm *m) { m->halted = 1; }
static void op_push(vm *m) { push(m, (i8)m->code[m->pc++]); }
static void op_add(vm *m) { i64 b = pop(m), a = pop(m); push(m, a + b); }
static void op_mul(vm *m) { i64 b = pop(m), a = pop(m); push(m, a * b); }
static void op_dup(vm *m) { push(m, m->stack[m->top - 1].i); }
static void op_swap(vm *m) {
  Value t = m->stack[m->top - 1];
  m->stack[m->top - 1] = m->stack[m->top - 2];
  m->stack[m->top - 2] = t;
}
static void op_jnz(vm *m) { i8 by = (i8)m->code[m->pc++]; if (pop(m)) m->pc += by; }
static void op_dec(vm *m) { push(m, pop(m) - 1); }
static void op_over(vm *m) { push(m, m->stack[m->top - 2].i); }
static const op ops[] = {op_halt, op_push, op_add, op_mul, op_dup, op_swap, op_jnz, op_dec, op_over, 0};
static const u8 factorial[] = {1, 1, 1, 12, 5, 8, 3, 5, 7, 4, 6, (u8)-7, 0};
static const u8 powers[] = {1, 3, 1, 1, 8, 3, 8, 3, 0};
i64 run_vm(i32 which) {
  vm m = {.code = which ? powers : factorial};
  while (!m.halted && m.steps++ < 1000) { op f = ops[m.code[m.pc++]]; if (f) f(&m); }
  return m.stack[m.top - 1].i + m.stack[0].i * 7 + m.steps;
}
static i32 twice(i32 x) { return x * 2; }
static i32 square(i32 x) { return x * x; }
static i32 neg(i32 x) { return -x; }
static i32 (*table[4])(i32) = {twice, square, neg, twice};
i32 dispatch(i32 n) {
  i32 v = 3;
  for (i32 i = 0; i < n; i++) {
    v = table[(v ^ i) & 3](v) % 1000;
    if (i == n / 2) table[3] = neg;
  }
  table[3] = twice;
  return v;
}
typedef struct state_t { struct state_t (*next)(u32); u32 data; } state_t;
static state_t even_state(u32), odd_state(u32);
static state_t even_state(u32 x) { state_t s = {x / 2 % 2 ? odd_state : even_state, x / 2}; return s; }
static state_t odd_state(u32 x) { state_t s = {even_state, x * 3 + 1}; return s; }
u32 state(u32 x) {
  state_t s = {odd_state, x};
  u32 mix = 0;
  for (i32 i = 0; i < 40; i++) { s = s.next(s.data); mix = mix * 31 + s.data + (s.next == odd_state); }
  return mix;
}
typedef struct { i32 (*compare)(const void *, const void *, void *); void *context; } order;
static i32 by_distance(const void *a, const void *b, void *c) {
  i32 x = *(const i32 *)a - *(i32 *)c, y = *(const i32 *)b - *(i32 *)c;
  x = x < 0 ? -x : x; y = y < 0 ? -y : y;
  return x < y ? -1 : x > y;
}
static void sort(void *base, u32 n, u32 size, order o) {
  char *p = base, t[16];
  for (u32 i = 1; i < n; i++)
    for (u32 k = i; k > 0 && o.compare(p + k * size, p + (k - 1) * size, o.context) < 0; k--) {
      memcpy(t, p + k * size, size);
      memmove(p + k * size, p + (k - 1) * size, size);
      memcpy(p + (k - 1) * size, t, size);
    }
}
i32 sorted(i32 around) {
  i32 a[24];
  for (i32 i = 0; i < 24; i++) a[i] = i * i * 37 % 211;
  sort(a, 24, sizeof *a, (order){by_distance, &around});
  i32 h = 0;
  for (i32 i = 0; i < 24; i++) h = h * 33 + a[i];
  return h;
}
static void each(i32 n, void (*f)(void *, i32), void *data) { for (i32 i = 0; i < n; i++) f(data, i); }
static void total(void *data, i32 i) { *(i64 *)data += (i64)i * i; }
static void most(void *data, i32 i) { i32 *m = data; if (i * 7 % 13 > *m) *m = i * 7 % 13; }
i64 callbacks(i32 n) { i64 t = 0; i32 m = 0; each(n, total, &t); each(n, most, &m); return t * 100 + m; }
typedef struct node { enum { LEAF, ADD, MUL, NEG } kind; union { double value; struct { struct node *left,
    *right; }; struct node *only; }; } node;
static node nodes[64]; static i32 used;
static node *leaf(double v) { node *n = &nodes[used++ & 63]; *n = (node){LEAF, .value = v}; return n; }
static node *two(i32 k, node *a, node *b) {
  node *n = &nodes[used++ & 63];
  n->kind = k;
  n->left = a;
  n->right = b;
  return n;
}
static double eval(const node *n) {
  switch (n->kind) {
    case LEAF: return n->value;
    case ADD: return eval(n->left) + eval(n->right);
    case MUL: return eval(n->left) * eval(n->right);
    case NEG: return -eval(n->only);
  }
  return 0;
}
double visitor(i32 n) {
  used = 0;
  node *t = leaf(1.5);
  for (i32 i = 0; i < n; i++) t = i & 1 ? two(ADD, t, leaf(i)) : two(MUL, leaf(i + 0.25), t);
  return eval(two(NEG, t, 0)) + used;
}
i32 generic(i32 n) {
  Value v = {.d = n * 1.1};
  u32 h = v.parts.lo ^ v.parts.mid ^ v.parts.hi;
  v.i += n;
  for (i32 i = 0; i < 8; i++) h = h * 31 + v.bytes[i];
  v.p = &h;
  return (i32)h + (*(u32 *)v.p == h);
}
