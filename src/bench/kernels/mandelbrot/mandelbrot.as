function iterations(x: f64, y: f64): i32 {
  let a: f64 = 0;
  let b: f64 = 0;
  let count = 0;
  while (count < 50 && a * a + b * b <= 4) {
    const next = a * a - b * b + x;
    b = 2 * a * b + y;
    a = next;
    count++;
  }
  return count;
}

export function run(n: i32): i32 {
  let sum = 0;
  for (let row = 0; row < n; row++)
    for (let column = 0; column < n; column++) sum += iterations(3.0 * column / n - 2, 2.0 * row / n - 1);
  return sum;
}
