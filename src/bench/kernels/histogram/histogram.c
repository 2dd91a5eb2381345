// How often each byte occurs in a text, n times over: increments at places that only the data knows.
// run: run(2)
// run: run(100)
static unsigned char text[8192];
static int counts[256];

int run(int n) {
  unsigned random = 12345;
  for (int i = 0; i < 8192; i++) {
    random = random * 1664525 + 1013904223;
    text[i] = random >> 24;
  }
  for (int i = 0; i < 256; i++) counts[i] = 0;
  for (int pass = 0; pass < n; pass++)
    for (int i = 0; i < 8192; i++) counts[text[i]]++;
  int sum = 0;
  for (int i = 0; i < 256; i++) sum += counts[i] * i;
  return sum;
}
