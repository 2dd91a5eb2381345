let state: u32 = 0;

function next(): f64 {
  state = state * 1664525 + 1013904223;
  return f64(state >> 8) * (1.0 / 16777216);
}

export function run(n: i32): i32 {
  state = 2024;
  let inside = 0;
  for (let i = 0; i < n; i++) {
    const x = next();
    const y = next();
    if (x * x + y * y < 1) inside++;
  }
  return inside;
}
