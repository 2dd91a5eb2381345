#include "host.h"
// run: arithmetic(7.25, -2.5)
// run: singles(1.1, 3.3)
// run: compare(1.5, 2.5)
// run: rounding(-2.5)
// run: rounding(3.7)
// run: conversions(1234.75)
// run: tobytes(-3.9)
// run: special(0.0)
// run: mean()
// run: newton(2.0)
// run: horner(0.5)
// run: printed()

double arithmetic(double a, double b) { return (a + b) * (a - b) / (a * b) + -a; }
float singles(float a, float b) { return a * b + a / b - b; }
i32 compare(double a, double b) {
  double nan = __builtin_nan("");
  i32 r = 0;
  r = r * 2 + (a < b);
  r = r * 2 + (a <= b);
  r = r * 2 + (a > b);
  r = r * 2 + (a == b);
  r = r * 2 + (a != b);
  r = r * 2 + !(a < nan);
  r = r * 2 + (nan != nan);
  r = r * 2 + __builtin_isnan(nan * a);
  r = r * 2 + __builtin_isgreater(a, b);
  r = r * 2 + __builtin_isunordered(a, b);
  r = r * 2 + __builtin_islessgreater(a, b);
  return r;
}
double rounding(double x) {
  return floor(x) + 10 * ceil(x) + 100 * trunc(x) + 1000 * round(x) + 10000 * rint(x) + fabs(x);
}
i64 conversions(double x) {
  float f = (float)x;
  i32 i = (i32)f;
  u32 u = (u32)x;
  i64 l = (i64)(x * 1e6);
  u64 m = (u64)(x * 1e3);
  double back = (double)l + (double)m + (double)u + (float)i;
  return (i64)back + (i8)(i32)x;
}
u8 tobytes(double x) {
  i8 s = (i8)x;
  u8 u = (u8)(i32)(x * -10);
  return (u8)(s + u);
}
i32 special(double zero) {
  double inf = 1.0 / zero, minus = -1.0 / zero;
  return (inf > 1e300) + 2 * (minus < -1e300) + 4 * __builtin_isinf(inf) + 8 * (inf + minus != inf + minus) +
         16 * (fmin(inf, zero) == 0) + 32 * (fmax(minus, -5) == -5) + 64 * (copysign(3, -zero) < 0) +
         128 * __builtin_isfinite(zero) + 256 * __builtin_signbit(minus);
}
static const double samples[] = {1.5, -2.25, 1e10, 3.141592653589793, -0.001, 42, 1e-5};
double mean(void) {
  double sum = 0;
  for (unsigned i = 0; i < sizeof samples / sizeof *samples; i++) sum += samples[i];
  return sum / (sizeof samples / sizeof *samples);
}
double newton(double x) {
  double r = x;
  for (int i = 0; i < 20; i++) r = (r + x / r) / 2;
  return r - sqrt(x);
}
double horner(double x) {
  static const float c[] = {1, -0.5f, 0.25f, 3, -7.5f};
  double r = 0;
  for (int i = 4; i >= 0; i--) r = r * x + c[i];
  return r;
}
void printed(void) {
  print_f64(0.1 + 0.2);
  print_char(' ');
  print_f32(16777216.0f + 1.0f);
  print_char(' ');
  print_f64(-1e21);
  print_char(' ');
  print_f64_fixed(2.0 / 3.0, 4);
  print_newline();
  print_f32(0.1f);
  print_char(' ');
  print_f64(0.1f);
  print_newline();
}
