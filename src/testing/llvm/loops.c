#include "host.h"
// Loops that the vectoriser takes, of all widths.
// run: bytes(1000)
// run: largest(777)
// run: smallest_float(333)
// run: counts(900)
// run: any(100, 77)
// run: bitmix(512)
// run: saturated(300)
// run: converted(250)
// run: conditional(640)
// run: reversed(100)
// run: wide(99)
// run: absolute(500)
// run: interleaved(128)
// run: found(7)
// run: found(96)
// run: found(500)

static u8 b8[1024];
static i16 h16[1024];
static i32 w32[1024];
static i64 l64[1024];
static float f32[1024];
static double f64[1024];
static void fill(i32 n) {
  for (i32 i = 0; i < n; i++) {
    b8[i] = (u8)(i * 31 + 7);
    h16[i] = (i16)(i * 1103 - 20000);
    w32[i] = (i32)(i * 2654435761u) >> 4;
    l64[i] = (i64)i * i * 12345 - 1000;
    f32[i] = (float)(i % 37) * 0.5f - 7;
    f64[i] = i * 0.25 - 3;
  }
}
i32 bytes(i32 n) {
  fill(n);
  i32 s = 0;
  u8 x = 0;
  for (i32 i = 0; i < n; i++) {
    s += b8[i];
    x ^= b8[i];
  }
  return s * 256 + x;
}
i32 largest(i32 n) {
  fill(n);
  i32 most = -2147483647 - 1, least = 2147483647;
  i16 top = -32768;
  u8 low = 255;
  for (i32 i = 0; i < n; i++) {
    if (w32[i] > most) most = w32[i];
    least = w32[i] < least ? w32[i] : least;
    top = h16[i] > top ? h16[i] : top;
    low = b8[i] < low ? b8[i] : low;
  }
  return most ^ least ^ top ^ low;
}
float smallest_float(i32 n) {
  fill(n);
  float least = 1e30f;
  for (i32 i = 0; i < n; i++) least = f32[i] < least ? f32[i] : least;
  return least;
}
i32 counts(i32 n) {
  fill(n);
  i32 odd = 0, large = 0;
  for (i32 i = 0; i < n; i++) {
    odd += w32[i] & 1;
    large += f64[i] > 100.0;
  }
  return odd * 1000 + large;
}
_Bool any(i32 n, u8 wanted) {
  fill(n);
  _Bool found = 0;
  for (i32 i = 0; i < n; i++) found |= b8[i] == wanted;
  return found;
}
u32 bitmix(i32 n) {
  fill(n);
  u32 r = 0;
  for (i32 i = 0; i < n; i++) {
    u32 x = (u32)w32[i];
    x ^= x >> 15;
    x *= 0x2c1b3c6du;
    x = (x << 11) | (x >> 21);
    r += x & ~(u32)i;
  }
  return r;
}
i32 saturated(i32 n) {
  fill(n);
  i32 s = 0;
  for (i32 i = 0; i < n; i++) {
    i32 x = b8[i] + 200;
    u8 y = (u8)(x > 255 ? 255 : x);
    b8[i] = y - (y > 250 ? 250 : y);
    s += b8[i] + y;
  }
  return s;
}
double converted(i32 n) {
  fill(n);
  double s = 0;
  for (i32 i = 0; i < n; i++) {
    f64[i] = (double)w32[i] * 0.5 + f32[i];
    f32[i] = (float)(i32)f64[i];
    w32[i] = (i32)f32[i];
    h16[i] = (i16)w32[i];
    s += h16[i];
  }
  return s + f32[3];
}
i32 conditional(i32 n) {
  fill(n);
  for (i32 i = 0; i < n; i++) {
    if (w32[i] < 0) w32[i] = -w32[i] / 2;
    else if (b8[i] & 4) w32[i] = b8[i] * 3;
  }
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s ^= w32[i] + i;
  return s;
}
i32 reversed(i32 n) {
  fill(n);
  for (i32 i = 0; i < n / 2; i++) {
    i32 t = w32[i];
    w32[i] = w32[n - 1 - i];
    w32[n - 1 - i] = t;
  }
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s = s * 5 + w32[i];
  return s;
}
i64 wide(i32 n) {
  fill(n);
  i64 s = 0;
  for (i32 i = 0; i < n; i++) s += (i64)w32[i] * b8[i] + (l64[i] > 5000 ? l64[i] : h16[i]);
  return s;
}
i32 absolute(i32 n) {
  fill(n);
  i32 s = 0;
  for (i32 i = 1; i < n; i++) {
    s += abs(w32[i] >> 8);
    s += abs(b8[i] - b8[i - 1]);
  }
  return s;
}
i32 interleaved(i32 n) {
  fill(n * 3);
  u8 out[128];
  for (i32 i = 0; i < n; i++) out[i] = (u8)((b8[3 * i] * 77 + b8[3 * i + 1] * 150 + b8[3 * i + 2] * 29) >> 8);
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s = s * 3 + out[i];
  return s;
}
/* The number of rounds is known, so that the vectoriser also takes a loop that is left early. */
i32 found(i32 k) {
  fill(97);
  i32 wanted = w32[k];
  for (i32 i = 0; i < 97; i++)
    if (w32[i] == wanted) return i;
  return -1;
}
