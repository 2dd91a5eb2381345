// Shell sort of n random integers with a function that compares, first up and then down: calls whose callee the sort
// doesn't know.
// run: run(50)
// run: run(8000)
typedef int before_fn(int, int);

static int numbers[8192];

static int ascending(int a, int b) { return a < b; }
static int descending(int a, int b) { return a > b; }

static void sort(int *a, int n, before_fn *before) {
  for (int gap = n / 2; gap > 0; gap /= 2)
    for (int i = gap; i < n; i++) {
      int value = a[i], j = i;
      while (j >= gap && before(value, a[j - gap])) {
        a[j] = a[j - gap];
        j -= gap;
      }
      a[j] = value;
    }
}

static unsigned mix(unsigned mixed, const int *a, int n) {
  for (int i = 0; i < n; i++) mixed = mixed * 31 + a[i];
  return mixed;
}

int run(int n) {
  unsigned random = 42;
  for (int i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    numbers[i] = random >> 8;
  }
  sort(numbers, n, ascending);
  unsigned mixed = mix(0, numbers, n);
  sort(numbers, n, descending);
  return mix(mixed, numbers, n);
}
