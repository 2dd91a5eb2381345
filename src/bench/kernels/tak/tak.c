// Takeuchi's function: three recursive calls are the arguments of a fourth.
// run: run(9)
// run: run(20)
static int tak(int x, int y, int z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

int run(int n) { return tak(n, n * 2 / 3, n / 3); }
