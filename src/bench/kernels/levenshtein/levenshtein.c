// The edit distance of two texts of n letters: a table filled row by row, each entry the least of three.
// run: run(10)
// run: run(500)
static unsigned char a[1024], b[1024];
static int row[1025];

int run(int n) {
  unsigned random = 7;
  for (int i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    a[i] = 'a' + (random >> 24) % 4;
    b[i] = 'a' + (random >> 16) % 4;
  }
  for (int j = 0; j <= n; j++) row[j] = j;
  for (int i = 1; i <= n; i++) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= n; j++) {
      int above = row[j];
      int least = diagonal + (a[i - 1] != b[j - 1]);
      if (above + 1 < least) least = above + 1;
      if (row[j - 1] + 1 < least) least = row[j - 1] + 1;
      row[j] = least;
      diagonal = above;
    }
  }
  return row[n];
}
