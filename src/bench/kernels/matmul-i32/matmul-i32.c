// The product of two matrices of n by n integers, row by row: the innermost loop goes along the rows of two matrices.
// run: run(8)
// run: run(100)
static int a[128 * 128], b[128 * 128], c[128 * 128];

static void multiply(int n) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) c[i * n + j] = 0;
    for (int k = 0; k < n; k++) {
      int factor = a[i * n + k];
      for (int j = 0; j < n; j++) c[i * n + j] += factor * b[k * n + j];
    }
  }
}

int run(int n) {
  for (int i = 0; i < n * n; i++) {
    a[i] = i % 17 - 8;
    b[i] = i % 13 - 6;
  }
  multiply(n);
  int sum = 0;
  for (int i = 0; i < n * n; i++) sum += c[i] * (i % 5);
  return sum;
}
