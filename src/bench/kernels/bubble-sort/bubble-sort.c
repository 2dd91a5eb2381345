// Sorts n random integers by bubble sort: a swap of neighbours, taken or not, in the innermost loop.
// run: run(20)
// run: run(1000)
static int numbers[4096];

static void sort(int *a, int n) {
  for (int end = n - 1; end > 0; end--)
    for (int i = 0; i < end; i++)
      if (a[i] > a[i + 1]) {
        int t = a[i];
        a[i] = a[i + 1];
        a[i + 1] = t;
      }
}

int run(int n) {
  unsigned random = 42;
  for (int i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    numbers[i] = random >> 8;
  }
  sort(numbers, n);
  unsigned mixed = 0;
  for (int i = 0; i < n; i++) mixed = mixed * 31 + numbers[i];
  return mixed;
}
