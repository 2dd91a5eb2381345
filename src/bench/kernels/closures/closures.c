// Integrates f(g(x)) in n steps, where f and g are functions that have captured their factors, and so is their
// composition, which calls the two.
// run: run(1000)
// run: run(300000)
struct closure {
  double (*code)(const struct closure *self, double x);
  double a, b;
  const struct closure *f, *g;
};

static double call(const struct closure *f, double x) { return f->code(f, x); }

static double line(const struct closure *self, double x) { return self->a * x + self->b; }
static double parabola(const struct closure *self, double x) { return self->a * x * x + self->b; }
static double composed(const struct closure *self, double x) { return call(self->f, call(self->g, x)); }

static double integrate(const struct closure *f, double from, double to, int n) {
  double step = (to - from) / n, sum = 0;
  for (int i = 0; i < n; i++) sum += call(f, from + step * (i + 0.5));
  return sum * step;
}

double run(int n) {
  struct closure f = {parabola, 0.5, -1, 0, 0};
  struct closure g = {line, 3, 0.25, 0, 0};
  struct closure both = {composed, 0, 0, &f, &g};
  return integrate(&both, 0, 4, n);
}
