/**
 * Random programs that verify, end, and use most of the language: for round trips of the text and for comparing tiers.
 * The same random numbers give the same program.
 */

/** A number from 0 up to (not including) `bound`. */
export type Random = (bound: number) => number;

/** Reproducible random numbers (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

const INTEGERS = ['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64'] as const;
const FLOATS = ['f32', 'f64'] as const;
const SCALARS = [...INTEGERS, ...FLOATS, 'bool'] as const;
type Scalar = (typeof SCALARS)[number];

/** The types that programs print. */
const PRINTED = ['i32', 'u64', 'f32', 'f64', 'bool'] as const;

const CELLS = 16;
const MAX_FUNCTIONS = 5;
/** Keeps the work of a program small: a loop's body runs at most this often, and calls happen in outer loops only. */
const MAX_ROUNDS = 5;
const MAX_CALLS = 2;

interface Signature {
  readonly name: string;
  readonly params: readonly Scalar[];
  readonly result: Scalar;
}

export function generateProgram(random: Random): string {
  const functions: Signature[] = [];
  const bodies: string[] = [];
  const count = 1 + random(MAX_FUNCTIONS);
  for (let i = 0; i < count; i++) {
    if (random(4) === 0) {
      const signature = { name: `@maze${i}`, params: ['i32'], result: 'i32' } as const;
      bodies.push(generateMaze(random, signature.name));
      functions.push(signature);
      continue;
    }
    const params = Array.from({ length: random(4) }, () => pick(random, SCALARS));
    const signature = { name: `@f${i}`, params, result: pick(random, SCALARS) };
    bodies.push(new FunctionGenerator(random, signature, functions).generate());
    functions.push(signature);
  }
  const lines = functions.flatMap(({ name, params }) => {
    const args = params.map((type) => literal(random, type)).join(', ');
    return [`; run: ${name}(${args})${random(2) === 0 ? '' : ` x ${1 + random(20)}`}`];
  });
  const globals = SCALARS.map((type) => `global @${type}s: [${type}; ${CELLS}]`);
  const table = functions.filter(
    ({ params, result }) => params.length === 1 && params[0] === 'i32' && result === 'i32',
  );
  if (table.length > 0) {
    globals.push(`const @table: [fn(i32) -> i32; ${table.length}] = [${table.map(({ name }) => name).join(', ')}]`);
  }
  const externs = PRINTED.map((type) => `extern function @print_${type}(%x: ${type}) -> void`);
  return [...lines, '', ...globals, '', ...externs, '', ...bodies].join('\n');
}

/**
 * A function whose blocks branch wherever they like, so that its graph may be irreducible. It counts its steps down in
 * memory and leaves when they are used up.
 */
function generateMaze(random: Random, name: string): string {
  const count = 2 + random(6);
  const block = (): string => `room${random(count)}`;
  const lines = [
    `function ${name}(%p0: i32) -> i32 {`,
    'entry:',
    '    %fuel: *i32 = alloca i32',
    '    %state: *i32 = alloca i32',
    `    %steps: i32 = and %p0, 63`,
    '    store %steps, %fuel',
    '    store %p0, %state',
    `    brcond ${pick(random, ['true', 'false'])}, ${block()}, ${block()}`,
  ];
  for (let i = 0; i < count; i++) {
    const step = pick(random, ['add', 'xor', 'mul', 'sub']);
    const doors = [
      `br ${block()}`,
      `brcond %odd${i}, ${block()}, ${block()}`,
      `switch %next${i}, default ${block()}, [0 => ${block()}, 1 => ${block()}, -1 => ${block()}]`,
    ];
    lines.push(
      `room${i}:`,
      `    %left${i}: i32 = load %fuel`,
      `    %more${i}: bool = gt %left${i}, 0`,
      `    brcond %more${i}, through${i}, out`,
      `through${i}:`,
      `    %less${i}: i32 = sub %left${i}, 1`,
      `    store %less${i}, %fuel`,
      `    %old${i}: i32 = load %state`,
      `    %next${i}: i32 = ${step} %old${i}, ${1 + 2 * random(50)}`,
      `    store %next${i}, %state`,
      `    %bit${i}: i32 = shr %next${i}, ${random(4)}`,
      `    %odd${i}: bool = trunc %bit${i}`,
      `    ${pick(random, doors)}`,
    );
  }
  return [...lines, 'out:', '    %r: i32 = load %state', '    return %r', '}', ''].join('\n');
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random(items.length)] as T;
}

function isInteger(type: Scalar): boolean {
  return (INTEGERS as readonly string[]).includes(type);
}
function bitsOf(type: Scalar): number {
  return type === 'bool' ? 1 : Number(type.slice(1));
}

function literal(random: Random, type: Scalar): string {
  if (type === 'bool') return pick(random, ['true', 'false']);
  if (!isInteger(type))
    return pick(random, ['0.0', '-0.0', '1.5', '-2.25', '1e10', 'inf', '-inf', 'nan', '0.1', '3e-5']);
  const bits = bitsOf(type);
  const min = type.startsWith('i') ? -(2n ** BigInt(bits - 1)) : 0n;
  const max = 2n ** BigInt(type.startsWith('i') ? bits - 1 : bits) - 1n;
  const value = pick(random, [0n, 1n, 2n, 3n, 7n, 63n, min, max, max / 3n, min / 5n, BigInt(random(128))]);
  return String(value > max ? max : value);
}

class FunctionGenerator {
  readonly #lines: string[] = [];
  /** Values that may be used where the generator stands, by type. */
  #visible = new Map<Scalar, string[]>();
  #names = 0;
  #blocks = 0;
  #block = 'entry';
  #loops = 0;
  #calls = 0;

  constructor(
    readonly random: Random,
    readonly signature: Signature,
    readonly callees: readonly Signature[],
  ) {}

  generate(): string {
    const { name, params, result } = this.signature;
    params.forEach((type, i) => this.#see(type, `%p${i}`));
    this.#statements(3 + this.random(8), 0);
    this.#return(result);
    const header = params.map((type, i) => `%p${i}: ${type}`).join(', ');
    const attributes = this.random(4) === 0 ? ` ${pick(this.random, ['inline', 'noinline', 'hot', 'cold'])}` : '';
    return `function ${name}(${header}) -> ${result}${attributes} {\nentry:\n${this.#lines.join('\n')}\n}\n`;
  }

  #return(result: Scalar): void {
    const callee = this.callees.find((other) => other.result === result && other.params.length <= 2);
    if (callee === undefined || this.random(2) === 0) return this.#line(`return ${this.#operand(result)}`);
    const args = callee.params.map((type) => this.#operand(type)).join(', ');
    this.#line(`%last: ${result} = tail call ${callee.name}(${args})`);
    this.#line('return %last');
  }

  #line(text: string): void {
    this.#lines.push(`    ${text}`);
  }
  #begin(block: string): void {
    this.#lines.push(`${block}:`);
    this.#block = block;
  }
  #label(stem: string): string {
    return `${stem}${this.#blocks++}`;
  }
  #see(type: Scalar, value: string): void {
    const values = this.#visible.get(type);
    if (values === undefined) this.#visible.set(type, [value]);
    else values.push(value);
  }
  #define(type: Scalar, text: string): string {
    const value = `%v${this.#names++}`;
    this.#line(`${value}: ${type} = ${text}`);
    this.#see(type, value);
    return value;
  }
  #operand(type: Scalar): string {
    const values = this.#visible.get(type) ?? [];
    return values.length === 0 || this.random(5) === 0 ? literal(this.random, type) : pick(this.random, values);
  }
  /** A value, not a literal. */
  #value(type: Scalar): string {
    const values = this.#visible.get(type) ?? [];
    return values.length === 0 ? this.#define(type, `const ${literal(this.random, type)}`) : pick(this.random, values);
  }

  #statements(count: number, depth: number): void {
    for (let i = 0; i < count; i++) {
      const choice = this.random(21);
      if (choice < 8) this.#arithmetic();
      else if (choice < 10) this.#comparison();
      else if (choice < 12) this.#cast();
      else if (choice < 14) this.#memory();
      else if (choice < 15) this.#intrinsic();
      else if (choice < 16) this.#call();
      else if (choice < 17)
        this.#define('i32', `select ${this.#operand('bool')}, ${this.#value('i32')}, ${this.#operand('i32')}`);
      else if (depth < 3 && choice < 18) this.#branch(depth);
      else if (depth < 3 && choice < 19) this.#choose(depth);
      else if (choice < 20) this.#print();
      else if (depth < 2) this.#loop(depth);
    }
  }

  #arithmetic(): void {
    const type = pick(this.random, SCALARS);
    if (type === 'bool') {
      this.#define(type, `${pick(this.random, ['and', 'or', 'xor'])} ${this.#operand(type)}, ${this.#operand(type)}`);
    } else if (!isInteger(type)) {
      const op = pick(this.random, ['fadd', 'fsub', 'fmul', 'fdiv', 'frem']);
      this.#define(type, `${op} ${this.#operand(type)}, ${this.#operand(type)}`);
    } else if (this.random(8) === 0) {
      // Mostly by a constant, so that it rarely traps; MIN / -1 does.
      const constant = pick(this.random, type.startsWith('i') ? ['3', '-1', '7', '10'] : ['3', '1', '7', '10']);
      const divisor = this.random(4) === 0 ? this.#operand(type) : constant;
      this.#define(type, `${pick(this.random, ['div', 'rem'])} ${this.#operand(type)}, ${divisor}`);
    } else if (this.random(6) === 0) {
      this.#define(type, `${pick(this.random, ['neg', 'not'])} ${this.#operand(type)}`);
    } else {
      const op = pick(this.random, ['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'shr']);
      this.#define(type, `${op} ${this.#operand(type)}, ${this.#operand(type)}`);
    }
  }

  #print(): void {
    const type = pick(this.random, PRINTED);
    this.#line(`call @print_${type}(${this.#operand(type)})`);
  }

  #comparison(): string {
    const type = pick(this.random, SCALARS);
    const op = pick(this.random, ['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
    const isFloat = type === 'f32' || type === 'f64';
    return this.#define('bool', `${isFloat ? 'f' : ''}${op} ${this.#value(type)}, ${this.#operand(type)}`);
  }

  #cast(): void {
    const from = pick(this.random, SCALARS);
    const to = pick(this.random, SCALARS);
    const op = this.#castOp(from, to);
    if (op !== null) this.#define(to, `${op} ${this.#value(from)}`);
  }

  #castOp(from: Scalar, to: Scalar): string | null {
    if (from === to) return null;
    const [fromInteger, toInteger] = [isInteger(from), isInteger(to)];
    if (from === 'bool') return toInteger ? pick(this.random, ['zext', 'sext']) : null;
    if (to === 'bool') return fromInteger ? 'trunc' : null;
    if (!fromInteger && !toInteger) return to === 'f32' ? 'fptrunc' : 'fpext';
    if (fromInteger !== toInteger && bitsOf(from) === bitsOf(to) && this.random(2) === 0 && fromInteger)
      return 'bitcast';
    if (fromInteger && !toInteger) return pick(this.random, ['uitofp', 'sitofp']);
    if (!fromInteger && toInteger) return pick(this.random, ['fptoui', 'fptosi']);
    if (bitsOf(from) === bitsOf(to)) return 'bitcast';
    return bitsOf(from) > bitsOf(to) ? 'trunc' : pick(this.random, ['zext', 'sext']);
  }

  /** A cell of the array of a type, by an index that is always in range. */
  #cell(type: Scalar): string {
    let index = String(this.random(CELLS));
    if (this.random(2) === 0) index = this.#define('u32', `and ${this.#value('u32')}, ${CELLS - 1}`);
    const pointer = `%v${this.#names++}`;
    this.#line(`${pointer}: *${type} = gep @${type}s, [0, ${index}]`);
    return pointer;
  }

  #memory(): void {
    const type = pick(this.random, SCALARS);
    let pointer = this.#cell(type);
    if (this.random(4) === 0) {
      pointer = `%v${this.#names++}`;
      this.#line(`${pointer}: *${type} = alloca ${type}`);
    }
    if (this.random(2) === 0) this.#line(`store ${this.#operand(type)}, ${pointer}`);
    else this.#define(type, `load ${pointer}`);
  }

  #intrinsic(): void {
    if (this.random(2) === 0) {
      const type = pick(this.random, INTEGERS);
      const name = pick(this.random, ['ctpop', 'ctlz', 'cttz', ...(bitsOf(type) === 8 ? [] : ['bswap'])]);
      this.#define(type, `call intrinsic.${name}(${this.#operand(type)})`);
      return;
    }
    const type = pick(this.random, FLOATS);
    const [name, arity] = pick(this.random, [
      ['sqrt', 1],
      ['fabs', 1],
      ['floor', 1],
      ['ceil', 1],
      ['trunc', 1],
      ['nearest', 1],
      ['fmin', 2],
      ['fmax', 2],
      ['copysign', 2],
      ['fma', 3],
    ] as const);
    const args = Array.from({ length: arity }, () => this.#operand(type));
    this.#define(type, `call intrinsic.${name}(${args.join(', ')})`);
  }

  #call(): void {
    if (this.callees.length === 0 || this.#loops > 1 || this.#calls >= MAX_CALLS) return;
    this.#calls++;
    const { name, params, result } = pick(this.random, this.callees);
    const args = params.map((type) => this.#operand(type)).join(', ');
    if (this.random(4) > 0) {
      this.#define(result, `call ${name}(${args})`);
      return;
    }
    const pointer = `%v${this.#names++}`;
    this.#line(`${pointer}: fn(${params.join(', ')}) -> ${result} = funcref ${name}`);
    this.#define(result, `call_indirect ${pointer}(${args})`);
  }

  /** Runs `arm` with the values visible now; what it defines is forgotten. Returns the block that it ends in. */
  #scoped(block: string, arm: () => void): string {
    const outer = this.#visible;
    this.#visible = new Map([...outer].map(([type, values]) => [type, [...values]]));
    this.#begin(block);
    arm();
    this.#visible = outer;
    return this.#block;
  }

  #branch(depth: number): void {
    const condition = this.#comparison();
    const [yes, no, join] = [this.#label('yes'), this.#label('no'), this.#label('join')];
    const type = pick(this.random, SCALARS);
    this.#line(`brcond ${condition}, ${yes}, ${no}`);
    const values: string[] = [];
    const ends = [yes, no].map((block) =>
      this.#scoped(block, () => {
        this.#statements(1 + this.random(3), depth + 1);
        values.push(this.#operand(type));
        this.#line(`br ${join}`);
      }),
    );
    this.#begin(join);
    this.#define(type, `phi [${values[0]}, ${ends[0]}], [${values[1]}, ${ends[1]}]`);
  }

  #choose(depth: number): void {
    const type = pick(this.random, INTEGERS);
    const value = this.#value(type);
    const arms = Array.from({ length: 1 + this.random(3) }, () => this.#label('case'));
    const join = this.#label('join');
    const cases = arms.slice(1).map((arm, i) => `${i * 3} => ${arm}`);
    this.#line(`switch ${value}, default ${arms[0]}, [${cases.join(', ')}]`);
    const result = pick(this.random, SCALARS);
    const incoming = arms.map((arm) => {
      let operand = '';
      const end = this.#scoped(arm, () => {
        this.#statements(1 + this.random(2), depth + 1);
        operand = this.#operand(result);
        this.#line(`br ${join}`);
      });
      return `[${operand}, ${end}]`;
    });
    this.#begin(join);
    this.#define(result, `phi ${incoming.join(', ')}`);
  }

  /** A loop with a counter and one value that goes round. */
  #loop(depth: number): void {
    const [head, body, done] = [this.#label('head'), this.#label('body'), this.#label('done')];
    const type = pick(this.random, SCALARS);
    const start = this.#operand(type);
    const before = this.#block;
    const [i, next, carried] = [`%i${this.#names++}`, `%n${this.#names++}`, `%c${this.#names++}`];
    const rounds = 1 + this.random(MAX_ROUNDS);
    this.#line(`br ${head}`);
    const at = this.#lines.length;
    this.#begin(head);
    this.#see('i32', i);
    this.#see(type, carried);
    const condition = this.#define('bool', `lt ${i}, ${rounds}`);
    this.#line(`brcond ${condition}, ${body}, ${done}`);
    this.#loops++;
    let last = '';
    const end = this.#scoped(body, () => {
      this.#statements(1 + this.random(4), depth + 1);
      last = this.#operand(type);
      this.#line(`${next}: i32 = add ${i}, 1`);
      this.#line(`br ${head}`);
    });
    this.#loops--;
    const phis = [
      `    ${i}: i32 = phi [0, ${before}], [${next}, ${end}]`,
      `    ${carried}: ${type} = phi [${start}, ${before}], [${last}, ${end}]`,
    ];
    this.#lines.splice(at + 1, 0, ...phis);
    this.#begin(done);
  }
}
