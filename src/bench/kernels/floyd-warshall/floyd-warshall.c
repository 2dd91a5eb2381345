// The shortest ways between all pairs of n places: the least of two, in three nested loops.
// run: run(8)
// run: run(80)
static int distance[128 * 128];

static void shortest(int *d, int n) {
  for (int k = 0; k < n; k++)
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        if (d[i * n + k] + d[k * n + j] < d[i * n + j]) d[i * n + j] = d[i * n + k] + d[k * n + j];
}

int run(int n) {
  unsigned random = 99;
  for (int i = 0; i < n * n; i++) {
    random = random * 1664525 + 1013904223;
    distance[i] = random >> 24 < 40 ? 1 + (random >> 16 & 127) : 100000;
  }
  for (int i = 0; i < n; i++) distance[i * n + i] = 0;
  shortest(distance, n);
  int sum = 0;
  for (int i = 0; i < n * n; i++) sum += distance[i] * (i % 3 + 1);
  return sum;
}
