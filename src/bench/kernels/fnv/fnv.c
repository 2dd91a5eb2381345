// The FNV-1a hash of a text, n times: a multiplication that each byte waits for.
// run: run(2)
// run: run(80)
static unsigned char text[8192];

static unsigned fnv(unsigned hash, const unsigned char *bytes, int count) {
  for (int i = 0; i < count; i++) hash = (hash ^ bytes[i]) * 16777619u;
  return hash;
}

int run(int n) {
  for (int i = 0; i < 8192; i++) text[i] = i * 7 + (i >> 5);
  unsigned hash = 2166136261u;
  for (int pass = 0; pass < n; pass++) hash = fnv(hash, text, 8192);
  return hash;
}
