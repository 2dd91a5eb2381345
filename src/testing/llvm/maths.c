#include "host.h"
// run: roots()
// run: waves(12)
// run: powers(3)
// run: mandelbrot(24)
// run: simpson(100)
// run: remainders(17.5, 4)
// run: fused(1.1, 3.3)
// run: singles(2.25)
// run: planets(50)

void roots(void) {
  for (i32 i = 1; i < 6; i++) {
    print_f64(sqrt(i));
    print_char(i < 5 ? ' ' : '\n');
  }
}
void waves(i32 n) {
  for (i32 i = 0; i < n; i += 3) {
    print_f64_fixed(sin(i * 0.5), 9);
    print_char(' ');
    print_f64_fixed(cos(i), 9);
    print_newline();
  }
}
double powers(i32 n) {
  double sum = pow(2, n) + pow(9, 0.5);
  sum += floor(exp(n) * 1000) + floor(log(n * 10) * 1000);
  return sum;
}
i32 mandelbrot(i32 size) {
  i32 all = 0;
  for (i32 y = 0; y < size; y++) {
    for (i32 x = 0; x < size; x++) {
      double cr = 3.0 * x / size - 2, ci = 2.0 * y / size - 1, zr = 0, zi = 0;
      i32 k = 0;
      while (k < 60 && zr * zr + zi * zi <= 4) {
        double t = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = t;
        k++;
      }
      all += k;
      if (y % 6 == 0) print_char(k == 60 ? '#' : k > 5 ? '+' : '.');
    }
    if (y % 6 == 0) print_newline();
  }
  return all;
}
double simpson(i32 n) {
  double h = 2.0 / n, s = 0;
  for (i32 i = 0; i <= n; i++) {
    double x = i * h;
    s += (x * x * x - x + 1) * (i == 0 || i == n ? 1 : i % 2 ? 4 : 2);
  }
  return round(s * h / 3 * 1e6) / 1e6;
}
double remainders(double a, double b) { return fmod(a, b) * 100 + fmod(-a, b) + (double)fmodf((float)a, 0.75f); }
double fused(double a, double b) { return fma(a, b, -3.63) * 1e18; }
float singles(float x) { return sqrtf(x) + fabsf(-x) * 10 + floorf(x) * 100 + ceilf(-x) + fminf(x, 1); }
struct body { double x, y, vx, vy, mass; };
double planets(i32 steps) {
  struct body b[3] = {{0, 0, 0, 0, 1000}, {100, 0, 0, 3, 1}, {-50, 20, 1, -4, 2}};
  for (i32 s = 0; s < steps; s++) {
    for (i32 i = 0; i < 3; i++)
      for (i32 j = 0; j < 3; j++) {
        if (i == j) continue;
        double dx = b[j].x - b[i].x, dy = b[j].y - b[i].y, d2 = dx * dx + dy * dy;
        double f = b[j].mass / (d2 * sqrt(d2));
        b[i].vx += dx * f * 0.1;
        b[i].vy += dy * f * 0.1;
      }
    for (i32 i = 0; i < 3; i++) {
      b[i].x += b[i].vx * 0.1;
      b[i].y += b[i].vy * 0.1;
    }
  }
  return b[1].x + b[2].y;
}
