// The number below n whose Collatz sequence is the longest: a loop whose branch nobody can predict.
// run: run(100)
// run: run(10000)
static int steps(unsigned x) {
  int count = 0;
  while (x != 1) {
    x = x % 2 == 0 ? x / 2 : 3 * x + 1;
    count++;
  }
  return count;
}

int run(int n) {
  int best = 0, most = -1;
  for (int x = 1; x < n; x++) {
    int count = steps(x);
    if (count > most) {
      most = count;
      best = x;
    }
  }
  return best;
}
