// The area of 1024 shapes, n times, each by a method of its own: mostly rectangles and circles, and now and then a
// triangle.
// run: run(2)
// run: run(600)
struct shape;
struct methods {
  double (*area)(const struct shape *self);
};
struct shape {
  const struct methods *methods;
  double a, b;
};

static double rectangle_area(const struct shape *self) { return self->a * self->b; }
static double circle_area(const struct shape *self) { return 3.141592653589793 * self->a * self->a; }
static double triangle_area(const struct shape *self) { return 0.5 * self->a * self->b; }

static const struct methods rectangle = {rectangle_area}, circle = {circle_area}, triangle = {triangle_area};
static struct shape shapes[1024];

static double total_area(const struct shape *shapes, int count) {
  double sum = 0;
  for (int i = 0; i < count; i++) sum += shapes[i].methods->area(&shapes[i]);
  return sum;
}

double run(int n) {
  unsigned random = 7;
  for (int i = 0; i < 1024; i++) {
    random = random * 1664525 + 1013904223;
    unsigned kind = random >> 28;
    shapes[i].methods = kind == 0 ? &triangle : kind < 6 ? &circle : &rectangle;
    shapes[i].a = 1 + (random >> 20 & 15);
    shapes[i].b = 1 + (random >> 12 & 15);
  }
  double total = 0;
  for (int pass = 0; pass < n; pass++) {
    shapes[pass % 1024].a += 1;
    total += total_area(shapes, 1024);
  }
  return total;
}
