#include "host.h"
// run: evaluate(0)
// run: evaluate(1)
// run: evaluate(2)
// run: evaluate(3)
// run: evaluate(4)
// run: json(0)
// run: json(1)
// run: json(2)
// run: format()
typedef enum { T_NUM, T_PLUS, T_MINUS, T_STAR, T_SLASH, T_LP, T_RP, T_END, T_BAD } Kind;
typedef struct { Kind kind; i64 value; } Token;
typedef struct { const char *at; Token now; i32 depth; } Lexer;
static void next(Lexer *l) {
  while (*l->at == ' ') l->at++;
  char c = *l->at;
  switch (c) {
    case '0' ... '9':
      l->now.kind = T_NUM; l->now.value = 0;
      while (*l->at >= '0' && *l->at <= '9') l->now.value = l->now.value * 10 + (*l->at++ - '0');
      return;
    case '+': l->now.kind = T_PLUS; break;
    case '-': l->now.kind = T_MINUS; break;
    case '*': l->now.kind = T_STAR; break;
    case '/': l->now.kind = T_SLASH; break;
    case '(': l->now.kind = T_LP; break;
    case ')': l->now.kind = T_RP; break;
    case 0: l->now.kind = T_END; return;
    default: l->now.kind = T_BAD; return;
  }
  l->at++;
}
static i64 sum(Lexer *l);
static i64 atom(Lexer *l) {
  i64 v;
  switch (l->now.kind) {
    case T_NUM: v = l->now.value; next(l); return v;
    case T_MINUS: next(l); return -atom(l);
    case T_LP: l->depth++; next(l); v = sum(l); if (l->now.kind != T_RP) return -999; next(l); return v;
    default: return -1000;
  }
}
static i64 product(Lexer *l) {
  i64 v = atom(l);
  for (;;) switch (l->now.kind) {
    case T_STAR: next(l); v *= atom(l); break;
    case T_SLASH: { next(l); i64 d = atom(l); v = d ? v / d : 0; break; }
    default: return v;
  }
}
static i64 sum(Lexer *l) {
  i64 v = product(l);
  for (;;) {
    if (l->now.kind == T_PLUS) { next(l); v += product(l); }
    else if (l->now.kind == T_MINUS) { next(l); v -= product(l); }
    else return v;
  }
}
static const char *const texts[] = {"1 + 2 * 3", "((12 - 4) * (3 + 5)) / 7 - -2", "9999999999 * 77 / 13",
    "2 * (3 + ", "7 & 1"};
i64 evaluate(i32 i) {
  Lexer l = {texts[i], {T_END, 0}, 0};
  next(&l);
  return sum(&l) * 10 + l.depth + l.now.kind * 100000;
}
enum state { START, IN_STRING, ESCAPE, NUMBER, DONE, BAD };
static const char *docs[] = {"{\"a\": [1, 2, -3], \"b\\n\": {}}", "[[[\"x\"], 42], 17]", "[1, 2"};
i32 json(i32 which) {
  enum state s = START;
  i32 depth = 0, numbers = 0, strings = 0, most = 0;
  for (const char *p = docs[which];; p++) {
    char c = *p;
  again:
    switch (s) {
      case START:
        switch (c) {
          case '{': case '[': if (++depth > most) most = depth; break;
          case '}': case ']': if (--depth == 0) s = DONE; break;
          case '"': s = IN_STRING; break;
          case '-': case '0' ... '9': s = NUMBER; numbers++; break;
          case ' ': case ',': case ':': case '\n': break;
          case 0: s = BAD; break;
          default: s = BAD;
        }
        break;
      case IN_STRING: if (c == '\\') s = ESCAPE;
      else if (c == '"') {
        s = START;
        strings++;
      }  else if (!c) s = BAD;
      break;
      case ESCAPE: s = IN_STRING; break;
      case NUMBER: if (c >= '0' && c <= '9') break; s = START; goto again;
      case DONE: return c ? -1 : depth * 1000 + numbers * 100 + strings * 10 + most;
      case BAD: return -2 - depth;
    }
    if (s == BAD) goto again;
  }
}
static i32 put_int(char *to, i64 v, i32 base, i32 width, char pad) {
  char digits[66]; i32 n = 0, start = 0; u64 u = v < 0 ? -(u64)v : (u64)v;
  do digits[n++] = "0123456789abcdef"[u % base]; while (u /= base);
  if (v < 0) digits[n++] = '-';
  while (n < width) digits[n++] = pad;
  while (n) to[start++] = digits[--n];
  return start;
}
static i32 put_float(char *to, double x, i32 places) {
  i32 n = 0;
  if (x < 0) { to[n++] = '-'; x = -x; }
  double scale = 1; for (i32 i = 0; i < places; i++) scale *= 10;
  u64 all = (u64)(x * scale + 0.5), s = (u64)scale;
  n += put_int(to + n, all / s, 10, 1, ' ');
  to[n++] = '.';
  return n + put_int(to + n, all % s, 10, places, '0');
}
i32 format(void) {
  char line[200]; i32 n = 0;
  n += put_int(line + n, -12345, 10, 8, ' ');
  line[n++] = '|';
  n += put_int(line + n, 0xdeadbeefLL, 16, 12, '0');
  line[n++] = '|';
  n += put_int(line + n, (i64)1 << 63, 10, 0, ' ');
  line[n++] = '|';
  n += put_float(line + n, -3.14159265, 4);
  line[n++] = '|';
  n += put_float(line + n, 1e9 / 7, 6);
  print_str(line, n); print_newline();
  return n;
}
