// n steps of Jacobi's method on a grid of 64 by 64 doubles: each point becomes the mean of itself and its neighbours.
// run: run(2)
// run: run(80)
#define SIZE 64
static double a[SIZE][SIZE], b[SIZE][SIZE];

static void smooth(double (*from)[SIZE], double (*to)[SIZE]) {
  for (int i = 1; i < SIZE - 1; i++)
    for (int j = 1; j < SIZE - 1; j++)
      to[i][j] = 0.2 * (from[i][j] + from[i][j - 1] + from[i][j + 1] + from[i + 1][j] + from[i - 1][j]);
}

double run(int n) {
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) {
      a[i][j] = (i * (j + 2) + 2) / (double)SIZE;
      b[i][j] = (i * (j + 3) + 3) / (double)SIZE;
    }
  for (int step = 0; step < n; step++) {
    smooth(a, b);
    smooth(b, a);
  }
  double sum = 0;
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) sum += a[i][j] * (j % 5);
  return sum;
}
