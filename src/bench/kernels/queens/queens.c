// How many ways there are to place n queens: recursion over sets of bits.
// run: run(6)
// run: run(11)
static int place(unsigned all, unsigned columns, unsigned left, unsigned right) {
  if (columns == all) return 1;
  int ways = 0;
  unsigned free = all & ~(columns | left | right);
  while (free != 0) {
    unsigned queen = free & -free;
    free ^= queen;
    ways += place(all, columns | queen, (left | queen) << 1, (right | queen) >> 1);
  }
  return ways;
}

int run(int n) { return place((1u << n) - 1, 0, 0, 0); }
