// AssemblyScript has no closures: objects with a method are what one writes instead.
abstract class Closure {
  abstract call(x: f64): f64;
}

class Line extends Closure {
  constructor(private a: f64, private b: f64) {
    super();
  }
  call(x: f64): f64 {
    return this.a * x + this.b;
  }
}

class Parabola extends Closure {
  constructor(private a: f64, private b: f64) {
    super();
  }
  call(x: f64): f64 {
    return this.a * x * x + this.b;
  }
}

class Composed extends Closure {
  constructor(private f: Closure, private g: Closure) {
    super();
  }
  call(x: f64): f64 {
    return this.f.call(this.g.call(x));
  }
}

function integrate(f: Closure, from: f64, to: f64, n: i32): f64 {
  const step = (to - from) / n;
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) sum += f.call(from + step * (i + 0.5));
  return sum * step;
}

export function run(n: i32): f64 {
  return integrate(new Composed(new Parabola(0.5, -1), new Line(3, 0.25)), 0, 4, n);
}
