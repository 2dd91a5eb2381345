// Fibonacci numbers by their definition: nothing but calls, a comparison and an addition.
// run: run(10)
// run: run(28)
static int fib(int n) {
  if (n < 2) return n;
  return fib(n - 1) + fib(n - 2);
}

int run(int n) { return fib(n); }
