// How many of n random points lie in a circle: a linear congruential generator, and floats made of its bits.
// run: run(100)
// run: run(200000)
static unsigned state;

static double next(void) {
  state = state * 1664525 + 1013904223;
  return (state >> 8) * (1.0 / 16777216);
}

int run(int n) {
  state = 2024;
  int inside = 0;
  for (int i = 0; i < n; i++) {
    double x = next(), y = next();
    if (x * x + y * y < 1) inside++;
  }
  return inside;
}
