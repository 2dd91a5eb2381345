// Fannkuch of n, from the Computer Language Benchmarks Game: permutations, and how often their heads can be flipped.
// The answer is the checksum times 100, plus the greatest number of flips.
// run: run(5)
// run: run(8)
static int permutation[16], flipped[16], counts[16];

int run(int n) {
  for (int i = 0; i < n; i++) permutation[i] = i;
  int checksum = 0, most = 0, sign = 1, r = n;
  for (;;) {
    while (r != 1) {
      counts[r - 1] = r;
      r--;
    }
    if (permutation[0] != 0) {
      for (int i = 0; i < n; i++) flipped[i] = permutation[i];
      int flips = 0;
      for (int head = flipped[0]; head != 0; head = flipped[0]) {
        for (int i = 0, j = head; i < j; i++, j--) {
          int t = flipped[i];
          flipped[i] = flipped[j];
          flipped[j] = t;
        }
        flips++;
      }
      if (flips > most) most = flips;
      checksum += sign * flips;
    }
    for (;;) {
      if (r == n) return checksum * 100 + most;
      int first = permutation[0];
      for (int i = 0; i < r; i++) permutation[i] = permutation[i + 1];
      permutation[r] = first;
      if (--counts[r] > 0) break;
      r++;
    }
    sign = -sign;
  }
}
