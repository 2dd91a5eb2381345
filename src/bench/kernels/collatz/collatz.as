function steps(x: u32): i32 {
  let count = 0;
  while (x != 1) {
    x = x % 2 == 0 ? x / 2 : 3 * x + 1;
    count++;
  }
  return count;
}

export function run(n: i32): i32 {
  let best = 0;
  let most = -1;
  for (let x = 1; x < n; x++) {
    const count = steps(x);
    if (count > most) {
      most = count;
      best = x;
    }
  }
  return best;
}
