// How often n words of a text occur in it, found letter by letter: an inner loop that mostly ends at once.
// run: run(3)
// run: run(40)
#define LENGTH 16384
#define WORD 12
static char text[LENGTH];

static int occurrences(const char *text, int length, const char *word, int size) {
  int found = 0;
  for (int i = 0; i + size <= length; i++) {
    int j = 0;
    while (j < size && text[i + j] == word[j]) j++;
    if (j == size) found++;
  }
  return found;
}

int run(int n) {
  unsigned random = 5;
  for (int i = 0; i < LENGTH; i++) {
    random = random * 1664525 + 1013904223;
    text[i] = 'a' + (random >> 24) % 8;
  }
  int sum = 0;
  for (int word = 0; word < n; word++) sum += occurrences(text, LENGTH, text + word * 100, WORD - word % WORD) * (word + 1);
  return sum;
}
