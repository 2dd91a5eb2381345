/**
 * The examples' algorithms in plain JavaScript, as one would write them there: numbers (kept in 32 bits by `| 0` where
 * the program has i32), typed arrays for memory, recursion where the program recurses. Each gives the workload's answer.
 */
import { EXAMPLES } from '../examples/index.ts';

/** By example: one measurement, which returns the workload's answer. */
export type JavaScriptWorkload = () => number;

export function javaScriptWorkloads(): Readonly<Record<string, JavaScriptWorkload>> {
  const storm = stormFunction();
  const [a, b, c] = matrices();
  const composite = new Uint8Array(100_001);
  const numbers = new Int32Array(20_000);
  const dotA = Float32Array.from({ length: 1024 }, (_, i) => i % 97);
  const dotB = Float32Array.from({ length: 1024 }, (_, i) => ((i + 3) * 5) % 89);
  return {
    'long-loop': () => run(3_000_000),
    fib: () => fib(27),
    sum: () => sumTo(10_000_000),
    collatz: () => longest(20_000),
    sieve: () => repeat(5, () => countPrimes(composite, 100_000)),
    queens: () => repeat(5, () => queens(9)),
    mandelbrot: () => repeat(4, () => iterationsIn(160, 100, 100)),
    matmul: () => {
      for (let i = 0; i < 10; i++) multiply(a, b, c);
      return trace(c);
    },
    quicksort: () => repeat(3, () => sortRandom(numbers, 20_000)),
    callback: () => pipeline(1, 600_000),
    closures: () => sumBelow(20_000),
    'trait-dispatch': () => inside(400, 120),
    'struct-physics': () => simulate(1000),
    'linked-list': () => checksum(5000, 7),
    'simd-dot': () => repeat(2000, () => dotProduct(dotA, dotB, 1024)),
    'atomic-counter': () => primesBelow(100_000),
    mutual: () => female(100),
    storm: () => storm(2500),
  };
}

function repeat(times: number, task: () => number): number {
  let result = 0;
  for (let i = 0; i < times; i++) result = task();
  return result;
}

// ---- long-loop

function run(rounds: number): number {
  let state = 2_463_534_242;
  for (let i = 0; i < rounds; i++) state = xorshift(state);
  return state;
}

function xorshift(x: number): number {
  let y = x ^ (x << 13);
  y ^= y >>> 17;
  y ^= y << 5;
  return y >>> 0;
}

// ---- fib, sum, collatz

function fib(n: number): number {
  return n < 2 ? n : (fib(n - 1) + fib(n - 2)) | 0;
}

/** Exact in numbers: below 2^53. */
function sumTo(n: number): number {
  let s = 0;
  for (let i = 1; i <= n; i++) s += i;
  return s;
}

function steps(start: number): number {
  let count = 0;
  for (let n = start; n > 1; count++) n = n % 2 === 0 ? n / 2 : 3 * n + 1;
  return count;
}

function longest(limit: number): number {
  let best = 0;
  let most = 0;
  for (let n = 1; n < limit; n++) {
    const count = steps(n);
    if (count > most) {
      most = count;
      best = n;
    }
  }
  return best;
}

// ---- sieve

function countPrimes(composite: Uint8Array, limit: number): number {
  composite.fill(0, 0, limit + 1);
  let primes = 0;
  for (let p = 2; p <= limit; p++) {
    if (composite[p] !== 0) continue;
    primes++;
    for (let m = p * 2; m <= limit; m += p) composite[m] = 1;
  }
  return primes;
}

// ---- queens

function queens(n: number): number {
  return place((1 << n) - 1, 0, 0, 0);
}

function place(all: number, columns: number, left: number, right: number): number {
  if (columns === all) return 1;
  let sum = 0;
  for (let free = ~(columns | left | right) & all; free !== 0; ) {
    const queen = free & -free;
    free ^= queen;
    sum = (sum + place(all, columns | queen, (left | queen) << 1, (right | queen) >>> 1)) | 0;
  }
  return sum;
}

// ---- mandelbrot

function escapeAfter(cx: number, cy: number, max: number): number {
  let x = 0;
  let y = 0;
  let i = 0;
  for (; i < max; i++) {
    const xx = x * x;
    const yy = y * y;
    if (xx + yy > 4) break;
    const xy = x * y;
    x = xx - yy + cx;
    y = xy + xy + cy;
  }
  return i;
}

function scale(i: number, n: number, low: number, high: number): number {
  return low + (i / n) * (high - low);
}

function iterationsIn(width: number, height: number, max: number): number {
  let sum = 0;
  for (let j = 0; j < height; j++) {
    const cy = scale(j, height, -1.2, 1.2);
    for (let i = 0; i < width; i++) sum = (sum + escapeAfter(scale(i, width, -2.1, 0.7), cy, max)) | 0;
  }
  return sum;
}

// ---- matmul

function matrices(): [Float64Array, Float64Array, Float64Array] {
  const a = new Float64Array(64 * 64);
  const b = new Float64Array(64 * 64);
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 64; j++) {
      a[i * 64 + j] = i + j;
      b[i * 64 + j] = i - j + 1;
    }
  }
  return [a, b, new Float64Array(64 * 64)];
}

function dot(a: Float64Array, b: Float64Array, i: number, j: number): number {
  let sum = 0;
  for (let k = 0; k < 64; k++) sum += (a[i * 64 + k] as number) * (b[k * 64 + j] as number);
  return sum;
}

function multiply(a: Float64Array, b: Float64Array, c: Float64Array): void {
  for (let i = 0; i < 64; i++) for (let j = 0; j < 64; j++) c[i * 64 + j] = dot(a, b, i, j);
}

function trace(c: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < 64; i++) sum += c[i * 64 + i] as number;
  return sum;
}

// ---- quicksort

function sortRandom(numbers: Int32Array, n: number): number {
  let seed = 12_345;
  for (let i = 0; i < n; i++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    numbers[i] = seed >>> 1;
  }
  quicksort(numbers, 0, n - 1);
  let wrong = 0;
  for (let i = 1; i < n; i++) if ((numbers[i - 1] as number) > (numbers[i] as number)) wrong++;
  return wrong;
}

function quicksort(numbers: Int32Array, first: number, last: number): void {
  if (first >= last) return;
  const pivot = numbers[first + ((last - first) >> 1)] as number;
  let l = first;
  let r = last;
  for (;;) {
    while ((numbers[l] as number) < pivot) l++;
    while ((numbers[r] as number) > pivot) r--;
    if (l >= r) break;
    const x = numbers[l] as number;
    numbers[l++] = numbers[r] as number;
    numbers[r--] = x;
  }
  if (l === r) {
    quicksort(numbers, first, r - 1);
    quicksort(numbers, l + 1, last);
  } else {
    quicksort(numbers, first, r);
    quicksort(numbers, l, last);
  }
}

// ---- callback

type Step = (x: number) => number;
const STEPS: readonly Step[] = [(x) => (x + 1) | 0, (x) => Math.imul(x, 3), (x) => x ^ (x >> 7)];

function apply(f: Step, x: number): number {
  return f(x);
}

function pipeline(start: number, times: number): number {
  let x = start;
  for (let i = 0; i < times; i++) x = apply(STEPS[i % 3] as Step, x);
  return x;
}

// ---- closures

type Formula = (x: number) => number;

function compile(text: string): Formula {
  const stack: Formula[] = [];
  const topTwo = (): readonly [Formula, Formula] => stack.splice(-2) as [Formula, Formula];
  const binary: Readonly<Record<string, (f: Formula, g: Formula) => Formula>> = {
    '+': (f, g) => (x) => f(x) + g(x),
    '-': (f, g) => (x) => f(x) - g(x),
    '*': (f, g) => (x) => f(x) * g(x),
  };
  for (const c of text) {
    const operator = binary[c];
    const value = Number(c);
    if (operator !== undefined) stack.push(operator(...topTwo()));
    else stack.push(c === 'x' ? (x) => x : () => value);
  }
  return stack[0] as Formula;
}

function sumBelow(n: number): number {
  const f = compile('xx*3x*+7-');
  let total = 0;
  for (let x = 0; x < n; x++) total += f(x);
  return total;
}

// ---- trait-dispatch

interface Shape {
  distance(x: number, y: number): number;
}

class Disc implements Shape {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly radius: number,
  ) {}
  distance(x: number, y: number): number {
    return length(x - this.x, y - this.y) - this.radius;
  }
}

class Box implements Shape {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {}
  distance(x: number, y: number): number {
    const qx = Math.abs(x - this.x) - this.width;
    const qy = Math.abs(y - this.y) - this.height;
    return length(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0);
  }
}

class Ring implements Shape {
  constructor(
    readonly disc: Disc,
    readonly thickness: number,
  ) {}
  distance(x: number, y: number): number {
    return Math.abs(this.disc.distance(x, y)) - this.thickness;
  }
}

const SCENE: readonly Shape[] = [
  new Disc(11, 9, 5.5),
  new Box(29, 11, 6, 4),
  new Ring(new Disc(47, 9, 7), 1.25),
  new Disc(47, 9, 2),
];

function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

function nearest(x: number, y: number): number {
  let least = 1000;
  for (const shape of SCENE) {
    const distance = shape.distance(x, y);
    if (distance < least) least = distance;
  }
  return least;
}

function inside(columns: number, rows: number): number {
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const y = ((row + 0.5) / rows) * 18;
    for (let column = 0; column < columns; column++) {
      if (nearest(((column + 0.5) / columns) * 60, y) < 0) count++;
    }
  }
  return count;
}

// ---- struct-physics

interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

interface Body {
  position: Vector;
  velocity: Vector;
  readonly mass: number;
}

/** The bodies as the program's text has them. */
function startingBodies(): Body[] {
  const text = EXAMPLES.find(({ id }) => id === 'struct-physics')?.text ?? '';
  return [...text.matchAll(/^ {4}\{ \{ (.*?) \}, \{ (.*?) \}, (\S+) \}/gm)].map(
    ([, position = '', velocity = '', mass]) => {
      return { position: vector(position), velocity: vector(velocity), mass: Number(mass) };
    },
  );
}

function vector(text: string): Vector {
  const [x = 0, y = 0, z = 0] = text.split(', ').map(Number);
  return { x, y, z };
}

function plus(a: Vector, b: Vector): Vector {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

function scaled(a: Vector, k: number): Vector {
  return { x: a.x * k, y: a.y * k, z: a.z * k };
}

function scalarProduct(a: Vector, b: Vector): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

function attract(a: Body, b: Body, time: number): void {
  const d = plus(a.position, scaled(b.position, -1));
  const square = scalarProduct(d, d);
  const strength = time / (square * Math.sqrt(square));
  a.velocity = plus(a.velocity, scaled(d, -(b.mass * strength)));
  b.velocity = plus(b.velocity, scaled(d, a.mass * strength));
}

function simulate(count: number): number {
  const bodies = startingBodies();
  for (let step = 0; step < count; step++) {
    bodies.forEach((a, i) => {
      for (let j = i + 1; j < bodies.length; j++) attract(a, bodies[j] as Body, 0.01);
      a.position = plus(a.position, scaled(a.velocity, 0.01));
    });
  }
  let energy = 0;
  bodies.forEach((a, i) => {
    energy += 0.5 * a.mass * scalarProduct(a.velocity, a.velocity);
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j] as Body;
      const d = plus(a.position, scaled(b.position, -1));
      energy -= (a.mass * b.mass) / Math.sqrt(scalarProduct(d, d));
    }
  });
  return energy;
}

// ---- linked-list

interface ListNode {
  value: number;
  next: ListNode | null;
}

function randomList(n: number, seed: number): ListNode | null {
  let x = seed;
  let list: ListNode | null = null;
  for (let i = 0; i < n; i++) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    list = { value: x >>> 8, next: list };
  }
  return list;
}

function mergeLists(a: ListNode | null, b: ListNode | null): ListNode | null {
  const first: ListNode = { value: 0, next: null };
  let last = first;
  let x = a;
  let y = b;
  while (x !== null && y !== null) {
    if (x.value <= y.value) {
      last.next = x;
      last = x;
      x = x.next;
    } else {
      last.next = y;
      last = y;
      y = y.next;
    }
  }
  last.next = x ?? y;
  return first.next;
}

/** Cuts a list in two, and gives the second half. */
function halve(list: ListNode): ListNode | null {
  let slow = list;
  let fast: ListNode | null | undefined = list.next?.next;
  while (fast !== null && fast !== undefined) {
    slow = slow.next as ListNode;
    fast = fast.next?.next;
  }
  const second = slow.next;
  slow.next = null;
  return second;
}

function sortList(list: ListNode | null): ListNode | null {
  if (list === null || list.next === null) return list;
  const second = halve(list);
  return mergeLists(sortList(list), sortList(second));
}

function checksum(n: number, seed: number): number {
  let sum = 0;
  for (let at = sortList(randomList(n, seed)); at !== null; at = at.next) sum = (Math.imul(sum, 31) + at.value) >>> 0;
  return sum;
}

// ---- simd-dot, atomic-counter

function dotProduct(a: Float32Array, b: Float32Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum = Math.fround(sum + Math.fround((a[i] as number) * (b[i] as number)));
  return sum;
}

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

function primesBelow(limit: number): number {
  let found = 0;
  for (let n = 0; n < limit; n++) if (isPrime(n)) found++;
  return found;
}

// ---- mutual

function female(n: number): number {
  return n === 0 ? 1 : n - male(female(n - 1));
}

function male(n: number): number {
  return n === 0 ? 0 : n - female(male(n - 1));
}

// ---- storm

/** The 200 functions are generated, here from the program's text: each is one of five patterns with its own numbers. */
function stormFunction(): (rounds: number) => number {
  const text = EXAMPLES.find(({ id }) => id === 'storm')?.text ?? '';
  const functions = [...text.matchAll(/^function @(work\d+)[^{]*\{([^}]*)\}/gm)].map(([, name = '', body = '']) => {
    const number = (op: string, last = false) => {
      const all = [...body.matchAll(new RegExp(`= ${op} %\\w+, (\\d+)`, 'g'))];
      return all[last ? all.length - 1 : 0]?.[1] ?? '';
    };
    const callee = /call @(\w+)/.exec(body)?.[1];
    const expression = () => {
      if (callee !== undefined) return `return ${callee}(x) ^ ${number('xor')};`;
      if (body.includes('%triple')) return `return x & 1 ? (Math.imul(x, 3) + ${number('add')}) | 0 : x >> 1;`;
      if (body.includes('loop:')) {
        const step = `s = ((Math.imul(s, ${number('mul')}) ^ i) + ${number('add')}) | 0;`;
        return `let s = x, i = 0; do { ${step} i++; } while (i < ${number('lt')}); return s;`;
      }
      if (body.includes('%mixed')) return `return ((x ^ (x >> ${number('shr')})) - ${number('sub')}) | 0;`;
      return `return (Math.imul(x, ${number('mul')}) + ${number('add')}) | 0;`;
    };
    return { name, source: `function ${name}(x) { ${expression()} }` };
  });
  const calls = functions.map(({ name }) => `x = ${name}(x);`).join(' ');
  const source = `'use strict'; ${functions.map((f) => f.source).join('\n')}
function round(x) { ${calls} return x; }
return function storm(rounds) { let x = 1; for (let i = 0; i < rounds; i++) x = round(x); return x; };`;
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- Generated code is the point.
  const make = new Function(source) as () => (rounds: number) => number;
  return make();
}
