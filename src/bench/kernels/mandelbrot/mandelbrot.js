function iterations(x, y) {
  let a = 0;
  let b = 0;
  let count = 0;
  while (count < 50 && a * a + b * b <= 4) {
    const next = a * a - b * b + x;
    b = 2 * a * b + y;
    a = next;
    count++;
  }
  return count;
}

export function run(n) {
  let sum = 0;
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) sum += iterations((3 * column) / n - 2, (2 * row) / n - 1);
  return sum;
}
