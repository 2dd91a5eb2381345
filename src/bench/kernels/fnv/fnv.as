const text = new StaticArray<u8>(8192);

function fnv(start: u32, bytes: StaticArray<u8>): u32 {
  let hash = start;
  for (let i = 0; i < bytes.length; i++) hash = (hash ^ unchecked(bytes[i])) * 16777619;
  return hash;
}

export function run(n: i32): i32 {
  for (let i = 0; i < 8192; i++) unchecked(text[i] = u8(i * 7 + (i >> 5)));
  let hash: u32 = 2166136261;
  for (let pass = 0; pass < n; pass++) hash = fnv(hash, text);
  return hash;
}
