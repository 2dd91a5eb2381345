const a = new StaticArray<u8>(1024);
const b = new StaticArray<u8>(1024);
const row = new StaticArray<i32>(1025);

export function run(n: i32): i32 {
  let random: u32 = 7;
  for (let i = 0; i < n; i++) {
    random = random * 1664525 + 1013904223;
    unchecked(a[i] = u8(97 + (random >> 24) % 4));
    unchecked(b[i] = u8(97 + (random >> 16) % 4));
  }
  for (let j = 0; j <= n; j++) unchecked(row[j] = j);
  for (let i = 1; i <= n; i++) {
    let diagonal = unchecked(row[0]);
    unchecked(row[0] = i);
    for (let j = 1; j <= n; j++) {
      const above = unchecked(row[j]);
      const change = diagonal + i32(unchecked(a[i - 1]) != unchecked(b[j - 1]));
      unchecked(row[j] = min(change, min(above + 1, row[j - 1] + 1)));
      diagonal = above;
    }
  }
  return unchecked(row[n]);
}
