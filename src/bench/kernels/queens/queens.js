function place(all, columns, left, right) {
  if (columns === all) return 1;
  let ways = 0;
  let free = all & ~(columns | left | right);
  while (free !== 0) {
    const queen = free & -free;
    free ^= queen;
    ways += place(all, columns | queen, (left | queen) << 1, (right | queen) >>> 1);
  }
  return ways;
}

export function run(n) {
  return place((1 << n) - 1, 0, 0, 0);
}
