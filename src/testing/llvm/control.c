#include "host.h"
// run: classify(3)
// run: classify(70)
// run: classify(-4)
// run: sparse(1000000)
// run: sparse(7)
// run: strings('c')
// run: loops(10)
// run: nested(12)
// run: jumps(5)
// run: collatz(27)
// run: ackermann(2, 3)
// run: even(1000)
// run: gcd(1071, 462)
// run: duff(23)
// run: select(3, 9)
// run: wide(5000000000)

i32 classify(i32 x) {
  switch (x) {
    case 0: return 100;
    case 1: case 2: case 3: return x * 2;
    case 4: x += 5; /* falls through */
    case 5: return x;
    case 10 ... 80: return -x;
    default: return x < 0 ? 7 : 8;
  }
}
i32 sparse(u32 x) {
  switch (x) {
    case 7: return 1;
    case 1000: return 2;
    case 1000000: return 3;
    case 4000000000u: return 4;
  }
  return 0;
}
i32 strings(i32 c) {
  const char *name = "?";
  switch (c) {
    case 'a': name = "alpha"; break;
    case 'b': name = "beta"; break;
    case 'c': name = "gamma"; break;
    case 'd': name = "delta"; break;
  }
  return name[0] * 256 + name[1];
}
i32 loops(i32 n) {
  i32 sum = 0;
  for (i32 i = 0; i < n; i++) {
    if (i == 3) continue;
    if (i == 8) break;
    i32 k = i;
    while (k > 0) sum += k--;
    do sum += 2; while (sum % 3);
  }
  return sum;
}
i32 nested(i32 n) {
  i32 count = 0;
  for (i32 a = 1; a < n; a++)
    for (i32 b = a; b < n; b++)
      for (i32 c = b; c < n; c++)
        if (a * a + b * b == c * c) count += a * 100 + b * 10 + c;
  return count;
}
i32 jumps(i32 n) {
  i32 x = 0;
again:
  if (x > 100) goto done;
  x += n;
  if (x & 1) goto odd;
  x *= 2;
  goto again;
odd:
  x += 3;
  goto again;
done:
  return x;
}
i32 collatz(u64 n) {
  i32 steps = 0;
  while (n != 1) {
    n = n % 2 ? 3 * n + 1 : n / 2;
    steps++;
  }
  return steps;
}
i32 ackermann(i32 m, i32 n) {
  if (m == 0) return n + 1;
  return n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
_Bool odd(u32 n);
_Bool even(u32 n) { return n == 0 || odd(n - 1); }
__attribute__((noinline)) _Bool odd(u32 n) { return n != 0 && even(n - 1); }
u32 gcd(u32 a, u32 b) { return b ? gcd(b, a % b) : a; }
i32 duff(i32 n) {
  i32 total = 0;
  i32 rounds = (n + 3) / 4;
  switch (n % 4) {
    case 0: do { total += n--;
    case 3: total += n--;
    case 2: total += n--;
    case 1: total += n--;
    } while (--rounds > 0);
  }
  return total;
}
i32 select(i32 a, i32 b) {
  i32 low = a < b ? a : b, high = a > b ? a : b;
  i32 size = a - b < 0 ? b - a : a - b;
  return low * 100 + high * 10 + size + abs(a - 100) + (a && b ? 1000 : 0);
}
i32 wide(i64 x) {
  switch (x) {
    case 5000000000: return 5;
    case -1: return 6;
    default: return 7;
  }
}
