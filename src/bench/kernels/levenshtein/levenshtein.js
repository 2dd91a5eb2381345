const a = new Uint8Array(1024);
const b = new Uint8Array(1024);
const row = new Int32Array(1025);

export function run(n) {
  let random = 7;
  for (let i = 0; i < n; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    a[i] = 97 + ((random >>> 24) % 4);
    b[i] = 97 + ((random >>> 16) % 4);
  }
  for (let j = 0; j <= n; j++) row[j] = j;
  for (let i = 1; i <= n; i++) {
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= n; j++) {
      const above = row[j];
      const change = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, above + 1, row[j - 1] + 1);
      diagonal = above;
    }
  }
  return row[n];
}
