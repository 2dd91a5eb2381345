abstract class Shape {
  constructor(public a: f64, public b: f64) {}
  abstract area(): f64;
}

class Rectangle extends Shape {
  area(): f64 {
    return this.a * this.b;
  }
}

class Circle extends Shape {
  area(): f64 {
    return 3.141592653589793 * this.a * this.a;
  }
}

class Triangle extends Shape {
  area(): f64 {
    return 0.5 * this.a * this.b;
  }
}

const shapes = new StaticArray<Shape>(1024);

function totalArea(shapes: StaticArray<Shape>): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < shapes.length; i++) sum += unchecked(shapes[i]).area();
  return sum;
}

export function run(n: i32): f64 {
  let random: u32 = 7;
  for (let i = 0; i < 1024; i++) {
    random = random * 1664525 + 1013904223;
    const kind = random >> 28;
    const a = f64(1 + (random >> 20 & 15));
    const b = f64(1 + (random >> 12 & 15));
    if (kind == 0) shapes[i] = new Triangle(a, b);
    else if (kind < 6) shapes[i] = new Circle(a, b);
    else shapes[i] = new Rectangle(a, b);
  }
  let total: f64 = 0;
  for (let pass = 0; pass < n; pass++) {
    unchecked(shapes[pass % 1024]).a += 1;
    total += totalArea(shapes);
  }
  return total;
}
