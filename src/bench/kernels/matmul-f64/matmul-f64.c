// The product of two matrices of n by n doubles, row by column: each entry is a sum whose order is fixed.
// run: run(8)
// run: run(100)
static double a[128 * 128], b[128 * 128], c[128 * 128];

static void multiply(int n) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
}

double run(int n) {
  for (int i = 0; i < n * n; i++) {
    a[i] = i % 17 - 8;
    b[i] = (i % 13 - 6) * 0.5;
  }
  multiply(n);
  double sum = 0;
  for (int i = 0; i < n * n; i++) sum += c[i] * (i % 5);
  return sum;
}
