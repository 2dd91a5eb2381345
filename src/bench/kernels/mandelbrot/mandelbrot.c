// Iterations over a picture of the Mandelbrot set of n by n points: a loop of float arithmetic that ends early or late.
// run: run(8)
// run: run(130)
static int iterations(double x, double y) {
  double a = 0, b = 0;
  int count = 0;
  while (count < 50 && a * a + b * b <= 4) {
    double next = a * a - b * b + x;
    b = 2 * a * b + y;
    a = next;
    count++;
  }
  return count;
}

int run(int n) {
  int sum = 0;
  for (int row = 0; row < n; row++)
    for (int column = 0; column < n; column++) sum += iterations(3.0 * column / n - 2, 2.0 * row / n - 1);
  return sum;
}
