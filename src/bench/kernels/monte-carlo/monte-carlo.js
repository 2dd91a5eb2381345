let state = 0;

function next() {
  state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return (state >>> 8) * (1 / 16777216);
}

export function run(n) {
  state = 2024;
  let inside = 0;
  for (let i = 0; i < n; i++) {
    const x = next();
    const y = next();
    if (x * x + y * y < 1) inside++;
  }
  return inside;
}
