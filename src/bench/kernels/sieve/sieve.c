// Primes up to n by the sieve of Eratosthenes: stores at growing distances in an array of bytes.
// run: run(1000)
// run: run(200000)
static unsigned char composite[1 << 18];

int run(int n) {
  for (int i = 0; i <= n; i++) composite[i] = 0;
  int primes = 0;
  for (int p = 2; p <= n; p++) {
    if (composite[p]) continue;
    primes++;
    for (int m = 2 * p; m <= n; m += p) composite[m] = 1;
  }
  return primes;
}
