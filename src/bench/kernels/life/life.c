// Conway's Game of Life on a torus of 64 by 64 cells, n generations: sums over neighbours in an array of bytes.
// run: run(3)
// run: run(30)
#define SIZE 64
static unsigned char cells[SIZE * SIZE], next[SIZE * SIZE];

static void generation(void) {
  for (int y = 0; y < SIZE; y++) {
    const unsigned char *above = cells + (y + SIZE - 1) % SIZE * SIZE;
    const unsigned char *here = cells + y * SIZE;
    const unsigned char *below = cells + (y + 1) % SIZE * SIZE;
    for (int x = 0; x < SIZE; x++) {
      int left = (x + SIZE - 1) % SIZE, right = (x + 1) % SIZE;
      int neighbours = above[left] + above[x] + above[right] + here[left] + here[right] + below[left] + below[x] + below[right];
      next[y * SIZE + x] = neighbours == 3 || (neighbours == 2 && here[x]);
    }
  }
  for (int i = 0; i < SIZE * SIZE; i++) cells[i] = next[i];
}

int run(int n) {
  unsigned random = 1;
  for (int i = 0; i < SIZE * SIZE; i++) {
    random = random * 1664525 + 1013904223;
    cells[i] = random >> 24 < 80;
  }
  for (int i = 0; i < n; i++) generation();
  int sum = 0;
  for (int i = 0; i < SIZE * SIZE; i++) sum += cells[i] * i;
  return sum;
}
