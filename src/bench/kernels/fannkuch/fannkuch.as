const permutation = new StaticArray<i32>(16);
const flipped = new StaticArray<i32>(16);
const counts = new StaticArray<i32>(16);

export function run(n: i32): i32 {
  for (let i = 0; i < n; i++) unchecked(permutation[i] = i);
  let checksum = 0;
  let most = 0;
  let sign = 1;
  let r = n;
  while (true) {
    while (r != 1) {
      unchecked(counts[r - 1] = r);
      r--;
    }
    if (unchecked(permutation[0]) != 0) {
      for (let i = 0; i < n; i++) unchecked(flipped[i] = permutation[i]);
      let flips = 0;
      for (let head = unchecked(flipped[0]); head != 0; head = unchecked(flipped[0])) {
        for (let i = 0, j = head; i < j; i++, j--) {
          const t = unchecked(flipped[i]);
          unchecked(flipped[i] = flipped[j]);
          unchecked(flipped[j] = t);
        }
        flips++;
      }
      if (flips > most) most = flips;
      checksum += sign * flips;
    }
    while (true) {
      if (r == n) return checksum * 100 + most;
      const first = unchecked(permutation[0]);
      for (let i = 0; i < r; i++) unchecked(permutation[i] = permutation[i + 1]);
      unchecked(permutation[r] = first);
      const left = unchecked(counts[r]) - 1;
      unchecked(counts[r] = left);
      if (left > 0) break;
      r++;
    }
    sign = -sign;
  }
}
