#include "host.h"
// run: product(12)
// run: singles(16)
// run: transpose(9)
// run: determinant(5)
// run: stencil(40)
// run: dot(1000)

double product(i32 n) {
  static double a[16][16], b[16][16], c[16][16];
  for (i32 i = 0; i < n; i++)
    for (i32 j = 0; j < n; j++) {
      a[i][j] = i + j;
      b[i][j] = i - j;
      c[i][j] = 0;
    }
  for (i32 i = 0; i < n; i++)
    for (i32 k = 0; k < n; k++)
      for (i32 j = 0; j < n; j++) c[i][j] += a[i][k] * b[k][j];
  double trace = 0;
  for (i32 i = 0; i < n; i++) trace += c[i][i] + c[i][n - 1 - i] * 0.5;
  return trace;
}
float singles(i32 n) {
  float x[64], y[64];
  for (i32 i = 0; i < 64; i++) {
    x[i] = i * 0.5f;
    y[i] = 64 - i;
  }
  for (i32 r = 0; r < n; r++)
    for (i32 i = 0; i < 64; i++) y[i] = y[i] * 0.5f + x[i];
  return y[3] + y[63];
}
i32 transpose(i32 n) {
  i32 m[16][16];
  for (i32 i = 0; i < n; i++)
    for (i32 j = 0; j < n; j++) m[i][j] = i * n + j;
  for (i32 i = 0; i < n; i++)
    for (i32 j = 0; j < i; j++) {
      i32 t = m[i][j];
      m[i][j] = m[j][i];
      m[j][i] = t;
    }
  i32 r = 0;
  for (i32 i = 0; i < n; i++)
    for (i32 j = 0; j < n; j++) r = r * 3 + m[i][j];
  return r;
}
double determinant(i32 n) {
  double m[8][8];
  for (i32 i = 0; i < n; i++)
    for (i32 j = 0; j < n; j++) m[i][j] = (i * 3 + j * j) % 7 + (i == j);
  double det = 1;
  for (i32 c = 0; c < n; c++) {
    i32 pivot = c;
    for (i32 r = c + 1; r < n; r++)
      if (fabs(m[r][c]) > fabs(m[pivot][c])) pivot = r;
    if (m[pivot][c] == 0) return 0;
    if (pivot != c) {
      for (i32 k = 0; k < n; k++) {
        double t = m[c][k];
        m[c][k] = m[pivot][k];
        m[pivot][k] = t;
      }
      det = -det;
    }
    det *= m[c][c];
    for (i32 r = c + 1; r < n; r++) {
      double f = m[r][c] / m[c][c];
      for (i32 k = c; k < n; k++) m[r][k] -= f * m[c][k];
    }
  }
  return round(det * 1000) / 1000;
}
i32 stencil(i32 rounds) {
  static u8 cells[2][20][20];
  for (i32 i = 0; i < 20; i++)
    for (i32 j = 0; j < 20; j++) cells[0][i][j] = (i * 7 + j * 3) % 5 == 0;
  for (i32 r = 0; r < rounds; r++) {
    u8(*from)[20] = cells[r & 1], (*to)[20] = cells[(r + 1) & 1];
    for (i32 i = 0; i < 20; i++)
      for (i32 j = 0; j < 20; j++) {
        i32 n = 0;
        for (i32 di = -1; di <= 1; di++)
          for (i32 dj = -1; dj <= 1; dj++)
            if (di || dj) n += from[(i + di + 20) % 20][(j + dj + 20) % 20];
        to[i][j] = n == 3 || (n == 2 && from[i][j]);
      }
  }
  i32 alive = 0;
  for (i32 i = 0; i < 20; i++)
    for (i32 j = 0; j < 20; j++) alive += cells[rounds & 1][i][j] * (i + 1);
  return alive;
}
i64 dot(i32 n) {
  static i16 a[1024], b[1024];
  for (i32 i = 0; i < n; i++) {
    a[i] = (i16)(i * 37);
    b[i] = (i16)(1000 - i);
  }
  i64 s = 0;
  i32 t = 0;
  for (i32 i = 0; i < n; i++) {
    s += a[i] * b[i];
    t += a[i] > b[i];
  }
  return s * 10 + t;
}
