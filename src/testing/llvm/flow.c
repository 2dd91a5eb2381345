#include "host.h"
// run: irreducible(100)
// run: two_entries(7, 0)
// run: two_entries(7, 1)
// run: gotos(25)
// run: cleanup(0)
// run: cleanup(1)
// run: cleanup(2)
// run: queens(6)
// run: hanoi(10)
// run: mutual(27)
// run: permutations(5)
// run: tail(1000, 0)
// run: deep(2000)
// run: big_switch(17)
// run: big_switch(63)
// run: big_switch(-1)
// run: switch64(5000000000)
// run: switch64(-3)
// run: labels(3)
// run: comma(6)
// run: short_circuit(5)
// run: sieve(500)
i32 irreducible(i32 n) {
  i32 s = 0;
  if (n & 4) goto middle;
  top: s += n;
  n -= 3;
  if (n < 0) return s;
  if (n % 5 == 0) goto end;
  middle: s ^= n;
  n -= 1;
  if (n % 7 == 3) goto top;
  end: s += 2;
  if (n > 0) goto middle;
  return s;
}
i32 two_entries(i32 n, i32 how) {
  i32 s = 0;
  switch (how) {
    case 0: while (n > 0) {
      s += 1;
      case 1: s += n * 10;
      n -= 2;
      if (s > 200) {
        case 2: s -= 7;
      }
    }
  }
  return s;
}
i32 gotos(i32 n) {
  i32 steps = 0;
  again: steps++;
  if (n == 1) goto done;
  if (n % 2) goto odd;
  n /= 2;
  goto again;
  odd: n = 3 * n + 1;
  goto again;
  done: return steps;
}
static i32 log_value; static void note(i32 x) { log_value = log_value * 10 + x; }
i32 cleanup(i32 fail) {
  log_value = 0;
  i32 r = -1;
  char *a = malloc(10), *b = 0;
  if (fail == 1) goto free_a;
  b = malloc(20);
  if (fail == 2) goto free_b;
  note(3);
  r = 0;
  free_b: note(2);
  free(b);
  free_a: note(1);
  free(a);
  return r * 1000 + log_value;
}
static i32 place(i32 row, u32 cols, u32 d1, u32 d2, i32 n) {
  if (row == n) return 1;
  i32 c = 0;
  for (u32 free = ~(cols | d1 | d2) & ((1u << n) - 1); free; free &= free - 1) {
    u32 bit = free & -free;
    c += place(row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1, n);
  }
  return c;
}
i32 queens(i32 n) { return place(0, 0, 0, 0, n); }
static void move(i32 n, i32 a, i32 b, i32 c, i64 *h) {
  if (n == 0) return;
  move(n - 1, a, c, b, h);
  *h = *h * 31 + a * 3 + c;
  move(n - 1, b, a, c, h);
}
i64 hanoi(i32 n) { i64 h = 7; move(n, 1, 2, 3, &h); return h; }
static i32 male(i32);
static i32 female(i32 n) {
  return n == 0 ? 1 : n - male(female(n - 1));
}
static i32 male(i32 n) {
  return n == 0 ? 0 : n - female(male(n - 1));
}
i32 mutual(i32 n) { return male(n % 14) * 100 + female(n % 13); }
static void permute(i32 *a, i32 k, i32 n, u32 *h) {
  if (k == n) {
    for (i32 i = 0; i < n; i++) *h = *h * 7 + a[i];
    return;
  }
  for (i32 i = k; i < n; i++) {
    i32 t = a[k];
    a[k] = a[i];
    a[i] = t;
    permute(a, k + 1, n, h);
    t = a[k];
    a[k] = a[i];
    a[i] = t;
  }
}
u32 permutations(i32 n) { i32 a[8] = {0, 1, 2, 3, 4, 5, 6, 7}; u32 h = 1; permute(a, 0, n, &h); return h; }
i64 tail(i32 n, i64 sum) { if (n == 0) return sum; __attribute__((musttail)) return tail(n - 1, sum + n); }
i32 deep(i32 n) { volatile i32 pad[4]; pad[n & 3] = n; return n == 0 ? 0 : deep(n - 1) + (pad[n & 3] & 7); }
i32 big_switch(i32 x) {
  switch (x) {
    case 0: return 5;
    case 1: return 9;
    case 2: return 5;
    case 3: return -7;
    case 4: return 12;
    case 5: case 6: case 7: return x * x;
    case 10: return 8;
    case 11: return 1;
    case 12: return 77;
    case 13: return 3;
    case 14: return 2;
    case 15: return 0;
    case 16: return 4;
    case 17: return 100;
    case 18: return 31;
    case 60: return 1000;
    case 61: return 1001;
    case 62: return 1007;
    case 63: return 1100;
    default: return -1;
  }
}
i32 switch64(i64 x) {
  switch (x) {
    case 5000000000: return 1;
    case 5000000001: return 2;
    case -3: return 3;
    case 1ll << 40: return 4;
  }
  return 0;
}
i32 labels(i32 n) {
  i32 s = 0;
  for (i32 i = 0; i < n; i++) for (i32 k = 0; k < n; k++) {
    if (k == i) continue;
    for (;;) {
      if (s > 40) goto out;
      if (++s % (k + 2) == 0) break;
    }
  }
  out: return s;
}
i32 comma(i32 n) {
  i32 a = 0, b = 0;
  for (a = 0, b = n; a < b; a++, b--) ;
  return (a++, b--, a * 10 + b) + (n ? (n > 3, n) : 0);
}
static i32 calls; static _Bool yes(i32 x) { calls++; return x > 2; }
i32 short_circuit(i32 n) {
  calls = 0;
  i32 r = (yes(n) && yes(n - 4)) || yes(n - 1) ? 1 : yes(9);
  r += !yes(n) || (yes(1) & yes(n));
  return r * 10 + calls;
}
i32 sieve(i32 n) {
  u8 *c = calloc(n + 1, 1);
  i32 k = 0;
  for (i32 i = 2; i <= n; i++) {
    if (c[i]) continue;
    k++;
    for (i32 j = i * i; j <= n; j += i) c[j] = 1;
  }
  free(c);
  return k;
}
