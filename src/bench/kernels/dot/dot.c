// The inner product of two arrays of floats, n times: a sum whose order is fixed.
// run: run(3)
// run: run(1500)
static float x[1032], y[1024];

static float dot(int count, const float *x, const float *y) {
  float sum = 0;
  for (int i = 0; i < count; i++) sum += x[i] * y[i];
  return sum;
}

double run(int n) {
  for (int i = 0; i < 1032; i++) x[i] = i % 97;
  for (int i = 0; i < 1024; i++) y[i] = (i + 3) * 5 % 89;
  double total = 0;
  for (int pass = 0; pass < n; pass++) total += dot(1024, x + pass % 8, y);
  return total;
}
