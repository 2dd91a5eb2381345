class Shape {
  constructor(a, b) {
    this.a = a;
    this.b = b;
  }
}

class Rectangle extends Shape {
  area() {
    return this.a * this.b;
  }
}

class Circle extends Shape {
  area() {
    return Math.PI * this.a * this.a;
  }
}

class Triangle extends Shape {
  area() {
    return 0.5 * this.a * this.b;
  }
}

function totalArea(shapes) {
  let sum = 0;
  for (const shape of shapes) sum += shape.area();
  return sum;
}

export function run(n) {
  const shapes = [];
  let random = 7;
  for (let i = 0; i < 1024; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    const kind = random >>> 28;
    const Kind = kind === 0 ? Triangle : kind < 6 ? Circle : Rectangle;
    shapes.push(new Kind(1 + ((random >>> 20) & 15), 1 + ((random >>> 12) & 15)));
  }
  let total = 0;
  for (let pass = 0; pass < n; pass++) {
    shapes[pass % 1024].a += 1;
    total += totalArea(shapes);
  }
  return total;
}
