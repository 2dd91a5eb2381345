#include "host.h"
// A machine with a stack, and one with registers.
// run: factorial(10)
// run: primes(50)
// run: registers(20)
// run: expression()

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, JUMP, JUMP_ZERO, HALT, OVER, PRINT, MOD };
static i64 execute(const i32 *code, i64 input) {
  i64 stack[32];
  i32 at = 0, top = 0;
  stack[top++] = input;
  for (;;) {
    switch (code[at++]) {
      case PUSH: stack[top++] = code[at++]; break;
      case ADD: top--; stack[top - 1] += stack[top]; break;
      case SUB: top--; stack[top - 1] -= stack[top]; break;
      case MUL: top--; stack[top - 1] *= stack[top]; break;
      case MOD: top--; stack[top - 1] %= stack[top]; break;
      case DUP: stack[top] = stack[top - 1]; top++; break;
      case OVER: stack[top] = stack[top - 2]; top++; break;
      case SWAP: {
        i64 t = stack[top - 1];
        stack[top - 1] = stack[top - 2];
        stack[top - 2] = t;
        break;
      }
      case JUMP: at = code[at]; break;
      case JUMP_ZERO: at = stack[--top] ? at + 1 : code[at]; break;
      case PRINT: print_i64(stack[top - 1]); print_char(' '); break;
      case HALT: return stack[top - 1];
    }
  }
}
static const i32 factorial_code[] = {PUSH, 1, OVER, JUMP_ZERO, 15, OVER, MUL, SWAP, PUSH, 1, SUB, SWAP, PRINT, JUMP, 2, HALT};
i64 factorial(i32 n) {
  i64 r = execute(factorial_code, n);
  print_newline();
  return r;
}
i32 primes(i32 n) {
  u8 *composite = calloc(n + 1, 1);
  i32 sum = 0;
  for (i32 i = 2; i <= n; i++) {
    if (composite[i]) continue;
    sum += i;
    print_i32(i);
    print_char(i + 2 > n ? '.' : ',');
    for (i32 k = i * i; k <= n; k += i) composite[k] = 1;
  }
  print_newline();
  free(composite);
  return sum;
}
struct cpu { u32 r[8]; u32 pc; _Bool zero; };
typedef void (*handler)(struct cpu *, u8, u8, u8);
static void op_add(struct cpu *c, u8 a, u8 b, u8 d) { c->r[d] = c->r[a] + c->r[b]; }
static void op_load(struct cpu *c, u8 a, u8 b, u8 d) { c->r[d] = a * 256 + b; }
static void op_dec(struct cpu *c, u8 a, u8 b, u8 d) { c->zero = --c->r[d] == 0; }
static void op_branch(struct cpu *c, u8 a, u8 b, u8 d) { if (!c->zero) c->pc = d; }
static const handler handlers[] = {op_add, op_load, op_dec, op_branch};
u32 registers(i32 n) {
  const u8 code[][4] = {{1, 0, 0, 1}, {1, 0, 1, 2}, {0, 1, 2, 3}, {0, 2, 7, 1}, {0, 3, 7, 2}, {2, 0, 0, 0}, {3, 0, 0, 2}};
  struct cpu c = {{n}};
  while (c.pc < sizeof code / sizeof *code) {
    const u8 *i = code[c.pc++];
    handlers[i[0]](&c, i[1], i[2], i[3]);
  }
  return c.r[1] * 100 + c.r[2];
}
static const char *cursor;
static i32 sum(void);
static i32 atom(void) {
  if (*cursor == '(') {
    cursor++;
    i32 v = sum();
    cursor++;
    return v;
  }
  if (*cursor == '-') {
    cursor++;
    return -atom();
  }
  i32 v = 0;
  while (*cursor >= '0' && *cursor <= '9') v = v * 10 + (*cursor++ - '0');
  return v;
}
static i32 term(void) {
  i32 v = atom();
  for (;;) {
    if (*cursor == '*') cursor++, v *= atom();
    else if (*cursor == '/') cursor++, v /= atom();
    else return v;
  }
}
static i32 sum(void) {
  i32 v = term();
  for (;;) {
    if (*cursor == '+') cursor++, v += term();
    else if (*cursor == '-') cursor++, v -= term();
    else return v;
  }
}
i32 expression(void) {
  static const char *const all[] = {"1+2*3", "(1+2)*3", "100/7-3*-4", "((7))*(2+(3-1))", "-5*-5"};
  i32 r = 0;
  for (i32 i = 0; i < 5; i++) {
    cursor = all[i];
    r = r * 17 + sum();
  }
  return r;
}
