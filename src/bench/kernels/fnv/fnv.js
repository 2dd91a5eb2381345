const text = new Uint8Array(8192);

function fnv(start, bytes) {
  let hash = start;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 16777619);
  return hash;
}

export function run(n) {
  for (let i = 0; i < 8192; i++) text[i] = i * 7 + (i >> 5);
  let hash = 2166136261 | 0;
  for (let pass = 0; pass < n; pass++) hash = fnv(hash, text);
  return hash;
}
