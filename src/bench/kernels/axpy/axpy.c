// y += a * x over two arrays of floats, n times: each element on its own, if the arrays don't overlap.
// run: run(3)
// run: run(600)
static float x[1024], y[1024];

static void axpy(int count, float a, const float *x, float *y) {
  for (int i = 0; i < count; i++) y[i] += a * x[i];
}

double run(int n) {
  for (int i = 0; i < 1024; i++) {
    x[i] = i % 97;
    y[i] = 1;
  }
  for (int pass = 0; pass < n; pass++) axpy(1024, 0.25f, x, y);
  double sum = 0;
  for (int i = 0; i < 1024; i++) sum += y[i];
  return sum;
}
