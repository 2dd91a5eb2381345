const line = (a, b) => (x) => a * x + b;
const parabola = (a, b) => (x) => a * x * x + b;
const composed = (f, g) => (x) => f(g(x));

function integrate(f, from, to, n) {
  const step = (to - from) / n;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += f(from + step * (i + 0.5));
  return sum * step;
}

export function run(n) {
  return integrate(composed(parabola(0.5, -1), line(3, 0.25)), 0, 4, n);
}
