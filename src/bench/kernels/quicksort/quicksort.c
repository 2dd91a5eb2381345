// Sorts n random integers by quicksort: recursion, and branches that depend on the data.
// run: run(100)
// run: run(15000)
static int numbers[1 << 15];

static void sort(int *a, int low, int high) {
  while (low < high) {
    int pivot = a[(low + high) / 2];
    int i = low, j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
        i++;
        j--;
      }
    }
    sort(a, low, j);
    low = i;
  }
}

int run(int n) {
  unsigned random = 42;
  for (int i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    numbers[i] = random >> 8;
  }
  sort(numbers, 0, n - 1);
  unsigned mixed = 0;
  for (int i = 0; i < n; i++) mixed = mixed * 31 + numbers[i];
  return mixed;
}
