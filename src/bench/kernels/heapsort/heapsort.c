// Sorts n random doubles by heapsort: jumps through an array, with a comparison at each.
// run: run(100)
// run: run(10000)
static double numbers[1 << 15];

static void sift(double *a, int root, int end) {
  double value = a[root];
  for (;;) {
    int child = 2 * root + 1;
    if (child >= end) break;
    if (child + 1 < end && a[child] < a[child + 1]) child++;
    if (value >= a[child]) break;
    a[root] = a[child];
    root = child;
  }
  a[root] = value;
}

double run(int n) {
  unsigned random = 42;
  for (int i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    numbers[i] = random >> 8;
  }
  for (int root = n / 2 - 1; root >= 0; root--) sift(numbers, root, n);
  for (int end = n - 1; end > 0; end--) {
    double largest = numbers[0];
    numbers[0] = numbers[end];
    numbers[end] = largest;
    sift(numbers, 0, end);
  }
  double sum = 0;
  for (int i = 0; i < n; i++) sum += numbers[i] * (i % 7);
  return sum;
}
