const distance = new Int32Array(128 * 128);

function shortest(d, n) {
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const through = d[i * n + k] + d[k * n + j];
        if (through < d[i * n + j]) d[i * n + j] = through;
      }
}

export function run(n) {
  let random = 99;
  for (let i = 0; i < n * n; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    distance[i] = random >>> 24 < 40 ? 1 + ((random >>> 16) & 127) : 100000;
  }
  for (let i = 0; i < n; i++) distance[i * n + i] = 0;
  shortest(distance, n);
  let sum = 0;
  for (let i = 0; i < n * n; i++) sum += distance[i] * ((i % 3) + 1);
  return sum;
}
