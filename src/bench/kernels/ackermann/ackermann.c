// Ackermann's function of 3 and n: deep recursion, most of it in tail position.
// run: run(3)
// run: run(7)
static int ackermann(int m, int n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

int run(int n) { return ackermann(3, n); }
