function next(state) {
  return (Math.imul(state, 1664525) + 1013904223) | 0;
}

function unit(state) {
  return (state >>> 8) * (1 / 16777216);
}

export function run(n) {
  let state = 2024;
  let inside = 0;
  for (let i = 0; i < n; i++) {
    state = next(state);
    const x = unit(state);
    state = next(state);
    const y = unit(state);
    if (x * x + y * y < 1) inside++;
  }
  return inside;
}
