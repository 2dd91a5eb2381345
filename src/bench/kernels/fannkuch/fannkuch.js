const permutation = new Int32Array(16);
const flipped = new Int32Array(16);
const counts = new Int32Array(16);

export function run(n) {
  for (let i = 0; i < n; i++) permutation[i] = i;
  let checksum = 0;
  let most = 0;
  let sign = 1;
  let r = n;
  for (;;) {
    while (r !== 1) {
      counts[r - 1] = r;
      r--;
    }
    if (permutation[0] !== 0) {
      for (let i = 0; i < n; i++) flipped[i] = permutation[i];
      let flips = 0;
      for (let head = flipped[0]; head !== 0; head = flipped[0]) {
        for (let i = 0, j = head; i < j; i++, j--) {
          const t = flipped[i];
          flipped[i] = flipped[j];
          flipped[j] = t;
        }
        flips++;
      }
      if (flips > most) most = flips;
      checksum += sign * flips;
    }
    for (;;) {
      if (r === n) return checksum * 100 + most;
      const first = permutation[0];
      for (let i = 0; i < r; i++) permutation[i] = permutation[i + 1];
      permutation[r] = first;
      if (--counts[r] > 0) break;
      r++;
    }
    sign = -sign;
  }
}
