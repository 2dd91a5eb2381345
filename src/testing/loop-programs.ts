/**
 * Random programs of loops over arrays, for the passes that work on loops: most of them run evenly over memory, compute
 * with what they read, store and sum up; some overlap, depend on earlier rounds, or run out of memory.
 */
import { oneIn, pick, type Random, seededRandom } from '../fuzz/random.ts';

const INTS = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64', 'u64'] as const;
const FLOATS = ['f32', 'f64'] as const;
type Name = (typeof INTS)[number] | (typeof FLOATS)[number];
const TYPES: readonly Name[] = [...INTS, ...FLOATS, 'i32', 'i32', 'u8', 'f32'];

/** Elements of an array, and those of them that are no zeros at first. */
const LENGTH = 920;
const FILLED = 320;
const COUNTS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 100, 129, 200, -1, -7];

/** Elements of the array that is copied and filled, and where memory ends for it. */
const BULK = 2048;
const END = 1 << 20;

const place = (random: Random) => random(BULK);
const bitsOf = (type: Name) => Number(type.slice(1));
const isFloat = (type: Name) => type.startsWith('f');

/** The text of one program; the same for the same seed. */
export function loopProgram(seed: number, loops = 6): string {
  const random = seededRandom(seed);
  const runs: string[] = [];
  const functions: string[] = [];
  for (let k = 0; k < loops; k++) {
    const loop = new LoopText(random, `loop${k}`);
    functions.push(loop.text());
    for (let r = 0; r < 4; r++) runs.push(`; run: @loop${k}(${pick(random, COUNTS)}, ${random(40)})`);
    // Only some of a loop's rounds are in memory.
    if (oneIn(random, 3)) runs.push(`; run: @at_end${k}(${random(60)}, ${random(90)})`);
    functions.push(atEnd(k));
  }
  functions.push(...bulk(random));
  for (let r = 0; r < 3; r++) {
    runs.push(`; run: @move(${place(random)}, ${place(random)}, ${random(2) * 256 + random(160)})`);
    runs.push(`; run: @clear(${place(random)}, ${random(2) * 128 + random(160)})`);
    // Neighbours, in either order.
    const near = place(random);
    runs.push(`; run: @move(${near}, ${near + random(5) - 2}, ${random(700)})`);
  }
  // What lies behind the end traps; the loop has done its work up to there.
  runs.push(`; run: @clear(${END - random(300)}, ${128 + random(400)})`);
  runs.push(`; run: @move(${END - random(500)}, ${place(random)}, ${256 + random(400)})`);
  const globals = [...new Set(TYPES)].map((type) => `global @g_${type}: [${type}; ${LENGTH}]`);
  const fills = [...new Set(TYPES)].map(fill);
  return `${['; run: @fill()', ...runs].join('\n')}\n${globals.join('\n')}\n${fills.join('\n')}\n${fillAll()}\n${functions.join('\n')}\n`;
}

function fillAll(): string {
  return `function @fill() -> void {\nentry:\n${[...new Set(TYPES)].map((type) => `    call @fill_${type}()`).join('\n')}\n    return\n}`;
}

/** Numbers that depend on the one before, so that nothing becomes of the loop. */
function fill(type: Name): string {
  const cast = isFloat(type)
    ? `%v: ${type} = sitofp %h`
    : type === 'i32'
      ? '%v: i32 = add %h, 0'
      : type === 'u32'
        ? '%v: u32 = bitcast %h'
        : `%v: ${type} = ${bitsOf(type) > 32 ? 'sext' : 'trunc'} %h`;
  return `function @fill_${type}() -> void {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %x: i32 = phi [${bitsOf(type) * 77}, entry], [%x2, loop]
    %x2: i32 = mul %x, 1103515245
    %y: i32 = add %x2, 12345
    %h: i32 = shr %y, ${isFloat(type) ? 20 : 9}
    ${cast}
    %p: *${type} = gep @g_${type}, [0, %i]
    store %v, %p
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, ${FILLED}
    brcond %more, loop, done
done:
    return
}`;
}

/** Calls a store loop on the last bytes of memory. */
function atEnd(k: number): string {
  return `function @at_end${k}(%back: i32, %n: i32) -> i32 {
entry:
    %end: u32 = call intrinsic.memory_end()
    %top: *u16 = inttoptr %end
    %minus: i32 = neg %back
    %base: *u16 = gep %top, [%minus]
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %s: i32 = phi [0, entry], [%s2, loop]
    %p: *u16 = gep %base, [%i]
    %q: *i16 = gep @g_i16, [0, %i]
    %o: u16 = load %p
    %w: i32 = zext %o
    %s2: i32 = xor %s, %w
    %v: u16 = add %o, ${k + 1}
    store %v, %p
    %t: i16 = bitcast %v
    store %t, %q
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, %n
    brcond %more, loop, done
done:
    return %s2
}`;
}

/**
 * `@move(to, from, n)` and `@clear(to, n)`: loops that only copy and fill, sometimes with something else in them. The
 * places are counted in elements from the array's beginning, or back from the end of memory when they are large.
 */
function bulk(random: Random): string[] {
  const type = pick(random, ['i64', 'u64', 'f64'] as const);
  const index = pick(random, ['i32', 'u32'] as const);
  const value =
    type === 'f64' ? pick(random, ['0.0', '-0.0', '1.5']) : pick(random, ['0', '0', '1', '72340172838076673']);
  const loop = (name: string, params: string, places: readonly string[], body: readonly string[]) => {
    const step = oneIn(random, 8) ? 2 : 1;
    const down = oneIn(random, 8);
    const sum = oneIn(random, 8);
    return `function @${name}(${params}, %m: i32) -> i32 {
entry:
    %end: u32 = call intrinsic.memory_end()
    %top: *${type} = inttoptr %end
    %n: ${index} = bitcast %m
${places.map((each) => placeOf(each, type)).join('\n')}
    br loop
loop:
    %i: ${index} = phi [${down ? '%n' : '0'}, entry], [%i2, body]
    %s: i32 = phi [0, entry], [%s2, body]
    %more: bool = ${down ? 'ne %i, 0' : 'lt %i, %n'}
    brcond %more, body, done
body:
${body.map((line) => `    ${line}`).join('\n')}
    %s2: i32 = ${sum ? 'xor %s, %m' : 'add %s, 1'}
    %i2: ${index} = ${down ? 'sub %i, 1' : `add %i, ${step}`}
    br loop
done:
    return %s
}`;
  };
  const copied = [`%v: ${type} = load %q`, 'store %v, %p'];
  const [to, from] = [`%p: *${type} = gep %to_at, [%i]`, `%q: *${type} = gep %from_at, [%i]`];
  return [
    `global @bulk: [${type}; ${2 * BULK + 1024}]`,
    loop('move', '%to: i32, %from: i32', ['to', 'from'], [from, to, ...copied]),
    loop('clear', '%to: i32', ['to'], [to, `store ${value}, %p`]),
  ];
}

function placeOf(name: string, type: Name): string {
  return `    %${name}_back: i32 = sub %${name}, ${END}
    %${name}_last: *${type} = gep %top, [%${name}_back]
    %${name}_first: *${type} = gep @bulk, [0, %${name}]
    %${name}_low: bool = lt %${name}, ${END / 2}
    %${name}_at: *${type} = select %${name}_low, %${name}_first, %${name}_last`;
}

interface Typed {
  readonly name: string;
  readonly type: Name | 'bool';
}

class LoopText {
  readonly #lines: string[] = [];
  readonly #values: Typed[] = [];
  readonly #phis: string[] = [];
  #next = 0;
  /** Some loads are of elements so far apart. */
  readonly #stride: number;
  readonly #index: { readonly name: string; readonly type: Name };
  readonly #latch: string[] = [];

  constructor(
    readonly random: Random,
    readonly name: string,
  ) {
    this.#stride = oneIn(random, 4) ? pick(random, [2, 2, 3, 4]) : 1;
    this.#index = { name: '%i', type: pick(random, ['i32', 'i32', 'u32', 'i64', 'u64'] as const) };
  }

  text(): string {
    const { random } = this;
    const { type } = this.#index;
    // As an unsigned number -1 would be many rounds.
    const entry = [
      '    %rounds: bool = gt %m, 0',
      `    %m1: i32 = select %rounds, %m, ${type.startsWith('u') ? 0 : '%m'}`,
      type === 'i32' ? '    %n: i32 = add %m1, 0' : `    %n: ${type} = ${bitsOf(type) === 32 ? 'bitcast' : 'sext'} %m1`,
      ...(['i8', 'u8', 'i16', 'u16'] as const).map((t) => `    %k_${t}: ${t} = trunc %k`),
      '    %k_i32: i32 = add %k, 0',
      '    %k_u32: u32 = bitcast %k',
      '    %k_i64: i64 = sext %k',
      '    %k_u64: u64 = zext %k',
      '    %k_f32: f32 = sitofp %k',
      '    %k_f64: f64 = sitofp %k',
    ];
    const down = oneIn(random, 12);
    const step = oneIn(random, 10) ? pick(random, [2, 3]) : 1;
    const start = down ? '%n' : pick(random, ['0', '0', '1', '5']);
    if (oneIn(random, 2)) this.#values.push(this.#index);
    if (oneIn(random, 4)) this.#first(start);
    const sums = random(3);
    const reductions = Array.from({ length: sums }, () => this.#startReduction());
    for (let left = 2 + random(9); left > 0; left--) this.#statement();
    const results = reductions.map((reduction) => this.#endReduction(reduction));
    for (let left = sums === 0 || oneIn(random, 2) ? 1 + random(2) : 0; left > 0; left--) this.#store();
    const last = results[0] ?? this.#some(pick(random, TYPES)) ?? this.#index;
    const next = down ? `sub %i, ${step}` : `add %i, ${step}`;
    const relation = down ? pick(random, ['gt', 'ge']) : step === 1 ? pick(random, ['lt', 'lt', 'le', 'ne']) : 'lt';
    const bound = down ? '3' : relation === 'ne' ? '%bound' : '%n';
    const bounded = [
      `    %over: bool = gt %n, ${start}`,
      `    %after: ${type} = add ${down ? '0' : start}, 1`,
      `    %bound: ${type} = select %over, %n, %after`,
    ];
    const top = oneIn(random, 2) && relation !== 'ne' && results.length === 0;
    const phis = [`    %i: ${type} = phi [${start}, entry], [%i2, ${top ? 'body' : 'loop'}]`, ...this.#phis];
    const body = [...this.#lines, ...this.#latch, `    %i2: ${type} = ${next}`];
    const shape = top
      ? [
          'loop:',
          ...phis,
          `    %more: bool = ${relation} %i, ${bound}`,
          '    brcond %more, body, done',
          'body:',
          ...body,
          '    br loop',
        ]
      : ['loop:', ...phis, ...body, `    %more: bool = ${relation} %i2, ${bound}`, '    brcond %more, loop, done'];
    const latch = top ? 'body' : 'loop';
    const answer = top ? this.#index : last;
    return [
      `function @${this.name}(%m: i32, %k: i32) -> ${answer.type} {`,
      'entry:',
      ...entry,
      ...(down ? [] : bounded),
      '    br loop',
      ...shape.map((line) => line.replaceAll('LATCH', latch)),
      'done:',
      `    return ${answer.name}`,
      '}',
    ].join('\n');
  }

  /** Whether it is the first round, or one of the first two: by a flag, or by counting. */
  #first(start: string): void {
    const { random } = this;
    const [once, twice] = [this.#fresh(), this.#fresh()];
    this.#phis.push(`    ${once}: bool = phi [true, entry], [false, LATCH]`);
    this.#phis.push(`    ${twice}: bool = phi [true, entry], [${once}, LATCH]`);
    this.#values.push({ name: once, type: 'bool' }, { name: twice, type: 'bool' });
    this.#emit('bool', `${pick(random, ['eq', 'ne'])} %i, ${start}`);
  }

  #fresh(): string {
    return `%v${this.#next++}`;
  }

  #emit(type: Typed['type'], code: string): Typed {
    const value = { name: this.#fresh(), type };
    this.#lines.push(`    ${value.name}: ${type} = ${code}`);
    this.#values.push(value);
    return value;
  }

  /** A value of the type that is there. */
  #some(type: Typed['type']): Typed | null {
    const found = this.#values.filter((value) => value.type === type);
    return found.length === 0 ? null : pick(this.random, found);
  }

  #operand(type: Name): string {
    const { random } = this;
    const literal = isFloat(type) ? pick(random, ['0.5', '3.0', '-2.25']) : pick(random, ['1', '3', '7', '100']);
    if (oneIn(random, 5)) return oneIn(random, 2) ? literal : `%k_${type}`;
    return this.#some(type)?.name ?? this.#load(type).name;
  }

  #place(type: Name, stride = 1): string {
    const { random } = this;
    const offset = oneIn(random, 3) ? random(21) : 0;
    let index = this.#index.name;
    if (offset !== 0) {
      index = this.#fresh();
      this.#lines.push(`    ${index}: ${this.#index.type} = add ${this.#index.name}, ${offset}`);
    }
    if (stride > 1) {
      const scaled = this.#fresh();
      this.#lines.push(`    ${scaled}: ${this.#index.type} = mul ${index}, ${stride}`);
      index = scaled;
      if (oneIn(random, 2)) {
        index = this.#fresh();
        this.#lines.push(`    ${index}: ${this.#index.type} = add ${scaled}, ${random(stride)}`);
      }
    }
    if (oneIn(random, 25)) index = oneIn(random, 2) ? '17' : '%k';
    const pointer = this.#fresh();
    this.#lines.push(`    ${pointer}: *${type} = gep @g_${type}, [0, ${index}]`);
    if (!oneIn(random, 12)) return pointer;
    // Another array's memory: a place that may overlap.
    const moved = this.#fresh();
    this.#lines.push(`    ${moved}: *${type} = gep ${pointer}, [${pick(random, ['%k', '%k_u64', '-3', '160'])}]`);
    return moved;
  }

  #load(type: Name): Typed {
    const stride = oneIn(this.random, 2) ? this.#stride : 1;
    return this.#emit(type, `load ${this.#place(type, stride)}`);
  }

  #store(): void {
    const type = pick(this.random, TYPES);
    const value = this.#some(type)?.name ?? this.#operand(type);
    this.#lines.push(`    store ${value}, ${this.#place(type)}`);
  }

  #statement(): void {
    const { random } = this;
    const type = pick(random, TYPES);
    const operand = () => this.#operand(type);
    switch (random(10)) {
      case 0:
      case 1:
        this.#load(type);
        return;
      case 2:
        this.#store();
        return;
      case 3:
        this.#emit(
          'bool',
          `${isFloat(type) ? 'f' : ''}${pick(random, ['eq', 'ne', 'lt', 'le', 'gt', 'ge'])} ${this.#valueOf(type)}, ${operand()}`,
        );
        return;
      case 4: {
        const condition = this.#some('bool');
        if (condition === null) return;
        if (oneIn(random, 4))
          this.#emit('bool', `${pick(random, ['and', 'or', 'xor'])} ${condition.name}, ${this.#some('bool')?.name}`);
        else this.#emit(type, `select ${condition.name}, ${operand()}, ${this.#valueOf(type)}`);
        return;
      }
      case 5:
      case 6:
        this.#cast(type);
        return;
      default:
        this.#arithmetic(type);
    }
  }

  /** Never a literal: where nothing else says the type. */
  #valueOf(type: Name): string {
    return (this.#some(type) ?? this.#load(type)).name;
  }

  #arithmetic(type: Name): void {
    const { random } = this;
    const a = this.#valueOf(type);
    if (isFloat(type)) {
      if (oneIn(random, 5)) this.#emit(type, `call intrinsic.${pick(random, ['sqrt', 'fabs', 'floor', 'ceil'])}(${a})`);
      else this.#emit(type, `${pick(random, ['fadd', 'fsub', 'fmul'])} ${a}, ${this.#operand(type)}`);
      return;
    }
    const op = pick(random, ['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'shr', 'neg', 'not']);
    if (op === 'neg' || op === 'not') this.#emit(type, `${op} ${a}`);
    else if (op === 'shl' || op === 'shr') this.#emit(type, `${op} ${a}, ${pick(random, ['3', '9', `%k_${type}`])}`);
    else this.#emit(type, `${op} ${a}, ${this.#operand(type)}`);
  }

  #cast(to: Name): void {
    const { random } = this;
    const bool = this.#some('bool');
    if (bool !== null && oneIn(random, 3) && !isFloat(to)) {
      this.#emit(to, `${pick(random, ['zext', 'sext'])} ${bool.name}`);
      return;
    }
    const from = pick(random, TYPES);
    if (from === to) return;
    const value = this.#valueOf(from);
    if (isFloat(from) && isFloat(to)) this.#emit(to, `${bitsOf(from) < bitsOf(to) ? 'fpext' : 'fptrunc'} ${value}`);
    else if (isFloat(from)) this.#emit(to, `${pick(random, ['fptosi', 'fptoui'])} ${value}`);
    else if (isFloat(to)) this.#emit(to, `${pick(random, ['sitofp', 'uitofp'])} ${value}`);
    else if (bitsOf(from) === bitsOf(to)) this.#emit(to, `bitcast ${value}`);
    else this.#emit(to, `${bitsOf(from) > bitsOf(to) ? 'trunc' : pick(random, ['zext', 'sext'])} ${value}`);
  }

  #startReduction() {
    const { random } = this;
    const type = pick(
      random,
      TYPES.filter((candidate) => !isFloat(candidate) || oneIn(random, 3)),
    );
    const name = this.#fresh();
    if (oneIn(random, 8)) this.#values.push({ name, type });
    return { name, type, start: isFloat(type) ? '1.5' : `${random(50)}` };
  }

  #endReduction({ name, type, start }: { name: string; type: Name; start: string }): Typed {
    const { random } = this;
    const value = this.#valueOf(type);
    const result = { name: this.#fresh(), type };
    const op = isFloat(type)
      ? pick(random, ['fadd', 'fmul'])
      : pick(random, ['add', 'add', 'sub', 'xor', 'or', 'and', 'mul', 'min', 'max']);
    const condition = this.#some('bool');
    if (op === 'min' || op === 'max') {
      const compare = this.#fresh();
      this.#latch.push(`    ${compare}: bool = ${op === 'min' ? 'lt' : 'ge'} ${value}, ${name}`);
      this.#latch.push(`    ${result.name}: ${type} = select ${compare}, ${value}, ${name}`);
    } else if (condition !== null && oneIn(random, 3)) {
      const sum = this.#fresh();
      this.#latch.push(`    ${sum}: ${type} = ${op} ${name}, ${value}`);
      this.#latch.push(`    ${result.name}: ${type} = select ${condition.name}, ${sum}, ${name}`);
    } else {
      this.#latch.push(`    ${result.name}: ${type} = ${op} ${name}, ${value}`);
    }
    this.#phis.push(`    ${name}: ${type} = phi [${start}, entry], [${result.name}, loop]`);
    return result;
  }
}
