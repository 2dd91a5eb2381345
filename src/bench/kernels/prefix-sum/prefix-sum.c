// Running sums of an array of integers, n times: each element waits for the one before.
// run: run(3)
// run: run(300)
static unsigned a[4096];

static void prefix_sum(unsigned *a, int count) {
  for (int i = 1; i < count; i++) a[i] += a[i - 1];
}

int run(int n) {
  for (int i = 0; i < 4096; i++) a[i] = i % 31;
  for (int pass = 0; pass < n; pass++) prefix_sum(a, 4096);
  unsigned mixed = 0;
  for (int i = 0; i < 4096; i++) mixed ^= a[i];
  return mixed;
}
