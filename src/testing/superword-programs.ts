/**
 * Random programs of straight-line code for the pass `slp`: lanes that are computed alike from neighbours and stored as
 * neighbours, in any order, with pointers that may overlap or lead beyond memory, and now and then with a lane that differs,
 * is used elsewhere, or has something between its stores.
 */
import { oneIn, pick, type Random, seededRandom } from '../fuzz/random.ts';

/** The types of a program: what is written as one float is never read as another, for it could be any NaN. */
const TYPES = [['i32', 'u32', 'i64', 'i16', 'u8', 'i32'], ['f32'], ['f64']] as const;
type Name = (typeof TYPES)[number][number];
const BYTES = 256;

const bitsOf = (type: Name) => Number(type.slice(1));
const isFloat = (type: Name) => type.startsWith('f');

/** The text of one program; the same for the same seed. */
export function superwordProgram(seed: number, functions = 5): string {
  const random = seededRandom(seed);
  const types = pick(random, [TYPES[0], TYPES[0], TYPES[1], TYPES[1], TYPES[2]]);
  // Of floats no parts are read.
  const odd = types === TYPES[0];
  const runs = ['; run: @fill()'];
  const texts: string[] = [];
  for (let k = 0; k < functions; k++) {
    const result = new Straight(random, types, k);
    texts.push(result.text());
    for (let call = 0; call < 5; call++) {
      const [p, q] = [
        pick(random, [0, 16, 64, 100]),
        pick(random, odd ? [0, 4, 8, 12, 16, 20, 64, 65, 128] : [0, 8, 16, 24, 64, 128]),
      ];
      runs.push(`; run: @run${k}(${p}, ${q}, ${random(9)})`);
    }
    runs.push(`; run: @at_end${k}(${odd ? random(70) : 8 * random(9)}, ${random(9)})`);
  }
  return `${runs.join('\n')}\nglobal @m: [u8; ${BYTES + 64}]\n${FILL}\n${texts.join('\n')}\n`;
}

/** Bytes of which no four are a NaN, or a float so large that sums of a few are infinite. */
const FILL = `function @fill() -> void {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %h: i32 = mul %i, 40503
    %s: i32 = shr %h, 5
    %b: i32 = and %s, 63
    %v: u8 = trunc %b
    %p: *u8 = gep @m, [0, %i]
    store %v, %p
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, ${BYTES}
    brcond %more, loop, done
done:
    return
}`;

class Straight {
  readonly #lines: string[] = [];
  #next = 0;

  constructor(
    readonly random: Random,
    readonly types: readonly Name[],
    readonly number: number,
  ) {}

  text(): string {
    const { random, number } = this;
    const results: string[] = [];
    for (let group = 1 + random(3); group > 0; group--) results.push(...this.#group());
    const sum = results.reduce((a, b) => this.#emit('i32', `xor ${a}, ${b}`), '%k');
    const entry = ['entry:', '    %j: i32 = and %k, 7', ...(['i64', 'i16', 'u8'] as const).map(castOfK)];
    entry.push('    %k_i32: i32 = add %k, 0', '    %k_u32: u32 = bitcast %k');
    entry.push('    %k_f32: f32 = sitofp %k', '    %k_f64: f64 = sitofp %k');
    return [
      `function @f${number}(%p: *u8, %q: *u8, %k: i32) -> i32 noinline {`,
      ...entry,
      ...this.#lines,
      `    return ${sum}`,
      '}',
      `function @run${number}(%a: i32, %b: i32, %k: i32) -> i32 {`,
      'entry:',
      '    %p: *u8 = gep @m, [0, %a]',
      '    %q: *u8 = gep @m, [0, %b]',
      `    %r: i32 = call @f${number}(%p, %q, %k)`,
      '    return %r',
      '}',
      `function @at_end${number}(%back: u32, %k: i32) -> i32 {`,
      'entry:',
      '    %end: u32 = call intrinsic.memory_end()',
      '    %at: u32 = sub %end, %back',
      '    %p: *u8 = inttoptr %at',
      '    %q: *u8 = gep @m, [0, 0]',
      `    %r: i32 = call @f${number}(${oneIn(random, 2) ? '%p, %q' : '%q, %p'}, %k)`,
      '    return %r',
      '}',
    ].join('\n');
  }

  #emit(type: string, code: string): string {
    const name = `%v${this.#next++}`;
    this.#lines.push(`    ${name}: ${type} = ${code}`);
    return name;
  }

  /** Stores of neighbours; gives some numbers that are used behind them. */
  #group(): string[] {
    const { random } = this;
    const type = pick(random, this.types);
    const lanes = 128 / bitsOf(type);
    const sources = Array.from({ length: 1 + random(3) }, () => ({
      base: this.#base(type),
      first: pick(random, [0, 0, 0, 1, lanes]),
      order: pick(random, ['up', 'up', 'up', 'down', 'same', 'any'] as const),
    }));
    const target = oneIn(random, 2) ? (sources[0]?.base as string) : this.#base(type);
    const steps = Array.from({ length: 1 + random(4) }, () => this.#step(type, sources.length));
    const from = oneIn(random, 3) ? 1 : 0;
    const values: string[][] = [];
    const tasks: { readonly lane: number; readonly run: () => void }[] = [];
    for (let lane = 0; lane < lanes; lane++) {
      const stack: string[] = [];
      values.push(stack);
      const differs = oneIn(random, 40);
      for (const { base, first, order } of sources) {
        const at = order === 'up' ? lane : order === 'down' ? lanes - 1 - lane : order === 'same' ? 0 : random(lanes);
        tasks.push({ lane, run: () => stack.push(this.#emit(type, `load ${this.#place(type, base, first + at)}`)) });
      }
      for (const step of steps) tasks.push({ lane, run: () => stack.push(step(stack, lane, differs)) });
      const store = () => this.#lines.push(`    store ${stack.at(-1)}, ${this.#place(type, target, from + lane)}`);
      tasks.push({ lane, run: store });
    }
    // Lane by lane, or each step for all lanes, or as it comes.
    const arrangement = pick(random, ['lanes', 'steps', 'any', 'steps'] as const);
    const perLane = tasks.length / lanes;
    const queues = values.map((_, lane) => tasks.filter((task) => task.lane === lane));
    for (let done = 0; done < tasks.length; done++) {
      const lane =
        arrangement === 'lanes' ? Math.floor(done / perLane) : arrangement === 'steps' ? done % lanes : random(lanes);
      const queue = queues[lane]?.length ? queues[lane] : queues.find(({ length }) => length > 0);
      queue?.shift()?.run();
      if (oneIn(random, 60)) this.#disturb(type);
    }
    if (!oneIn(random, 3)) return [];
    return [this.#asNumber(type, pick(random, pick(random, values)))];
  }

  /** An array: a parameter's, of memory that exists, or at an index. */
  #base(type: Name): string {
    const { random } = this;
    const from = pick(random, ['%p', '%q', '%p', '@m', '@m']);
    const pointer =
      from === '@m'
        ? this.#emit('*u8', `gep @m, [0, ${pick(random, ['32', '64', isFloat(type) ? '40' : '%j'])}]`)
        : from;
    const typed = this.#emit(`*${type}`, `bitcast ${pointer}`);
    return oneIn(random, 4) ? this.#emit(`*${type}`, `gep ${typed}, [%j]`) : typed;
  }

  #place(type: Name, base: string, index: number): string {
    return index === 0 ? base : this.#emit(`*${type}`, `gep ${base}, [${index}]`);
  }

  /** An operation that all lanes do. */
  #step(type: Name, sources: number): (stack: readonly string[], lane: number, differs: boolean) => string {
    const { random } = this;
    const op = isFloat(type)
      ? pick(random, ['fadd', 'fsub', 'fmul', 'fneg', 'choose'])
      : pick(random, ['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'shr', 'neg', 'not', 'choose']);
    const second = pick(random, ['constant', 'constants', 'parameter', 'loaded', 'loaded'] as const);
    const k = random(sources);
    const swaps = oneIn(random, 2);
    return (stack, lane, differs) => {
      const a = stack.at(-1) as string;
      const constant = (n: number) => (isFloat(type) ? `${n}.5` : String(n));
      const b =
        second === 'loaded'
          ? (stack[k] as string)
          : second === 'parameter'
            ? `%k_${type}`
            : constant(second === 'constants' ? lane + 1 : 3);
      if (differs) return this.#emit(type, isFloat(type) ? `fadd ${a}, 8.5` : `add ${a}, 99`);
      if (op === 'neg' || op === 'not' || op === 'fneg') return this.#emit(type, `${op} ${a}`);
      if (op === 'shl' || op === 'shr') return this.#emit(type, `${op} ${a}, ${second === 'parameter' ? b : '2'}`);
      if (op === 'choose') {
        const condition = this.#emit('bool', `${isFloat(type) ? 'flt' : pick(random, ['lt', 'lt', 'ge'])} ${a}, ${b}`);
        return this.#emit(type, swaps ? `select ${condition}, ${a}, ${b}` : `select ${condition}, ${a}, ${stack[0]}`);
      }
      return this.#emit(type, swaps && oneIn(random, 3) ? `${op} ${b}, ${a}` : `${op} ${a}, ${b}`);
    };
  }

  /** Something between two lanes that is none of them. */
  #disturb(type: Name): void {
    const { random } = this;
    const base = this.#base(type);
    switch (random(4)) {
      case 0:
        this.#lines.push(`    store ${isFloat(type) ? '1.5' : '5'}, ${this.#place(type, base, random(4))}`);
        return;
      case 1:
        this.#emit('i32', 'div 100, %k');
        return;
      case 2:
        this.#emit(type, `load ${base}, volatile`);
        return;
      default:
        this.#emit(type, `load ${this.#place(type, base, random(4))}`);
    }
  }

  #asNumber(type: Name, value: string): string {
    if (isFloat(type)) return this.#emit('i32', `fptosi ${value}`);
    if (type === 'i32') return value;
    if (type === 'u32') return this.#emit('i32', `bitcast ${value}`);
    return this.#emit('i32', `${bitsOf(type) > 32 ? 'trunc' : 'zext'} ${value}`);
  }
}

function castOfK(type: 'i64' | 'i16' | 'u8'): string {
  return `    %k_${type}: ${type} = ${bitsOf(type) > 32 ? 'sext' : 'trunc'} %k`;
}
