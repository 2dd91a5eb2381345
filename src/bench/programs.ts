/** Programs for measurements, generated: the same text for the same arguments, everywhere and always. */

/** A linear congruential generator (Numerical Recipes); `next(n)` is a whole number below n. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 1) >>> 0;
  }

  next(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.next(items.length)] as T;
  }
}

/** Callers call workers, groups call callers, `@main` calls the groups: the calls of one `@main()` stay few. */
const WORKERS_PER_CALLER = 3;
const CALLERS_PER_GROUP = 16;

const DATA = 'global @bytes: [u8; 4096]\nglobal @words: [i32; 1024]\nglobal @numbers: [f64; 256]\n';

/**
 * A program of so many functions, of 30 to 60 instructions each but for a few: integer, 64-bit and floating-point
 * arithmetic, loops, branches that join, loads and stores, calls. `@main() -> i32` takes part of every function.
 */
export function realisticProgram(functions: number): string {
  const random = new Random(functions);
  const texts: string[] = [];
  const callers: string[] = [];
  // Groups and @main take their share of the functions.
  const groups = Math.ceil(functions / (WORKERS_PER_CALLER + 1) / CALLERS_PER_GROUP);
  for (let i = 0; i < functions - groups - 1; i++) {
    const kind = i % (WORKERS_PER_CALLER + 1);
    if (kind === WORKERS_PER_CALLER) {
      callers.push(`caller${i}`);
      texts.push(caller(i, random));
    } else {
      texts.push(([integerWorker, wideWorker, floatWorker] as const)[kind]?.(i, random) ?? '');
    }
  }
  const groupNames: string[] = [];
  for (let g = 0; g < groups; g++) {
    groupNames.push(`group${g}`);
    texts.push(chain(`group${g}(%x0: i32)`, callers.slice(g * CALLERS_PER_GROUP, (g + 1) * CALLERS_PER_GROUP)));
  }
  texts.push(chain('main()', groupNames));
  return `; run: @main()\n\n${DATA}\n${texts.join('\n')}`;
}

/** Passes a number through functions, one after another. */
function chain(header: string, names: readonly string[]): string {
  const start = header.includes('%x0') ? '' : '    %x0: i32 = const 7\n';
  const calls = names.map((name, i) => `    %x${i + 1}: i32 = call @${name}(%x${i})\n`);
  return `function @${header} -> i32 {\nentry:\n${start}${calls.join('')}    return %x${names.length}\n}\n`;
}

/** Lines of instructions that mix a value, each using the one before; returns the last one's name. */
export function mix(random: Random, type: 'i32' | 'u32' | 'i64' | 'f64', from: string, other: string, steps: number) {
  const lines: string[] = [];
  let value = from;
  for (let n = 0; n < steps; n++) {
    const next = `${from}_${n}`;
    const operand = random.next(3) === 0 ? other : constant(random, type);
    const op = type === 'f64' ? random.pick(['fadd', 'fsub', 'fmul']) : random.pick(INTEGER_OPS);
    const right = op === 'shl' || op === 'shr' ? String(1 + random.next(15)) : operand;
    lines.push(`    ${next}: ${type} = ${op} ${value}, ${right}\n`);
    value = next;
  }
  return { text: lines.join(''), value };
}

const INTEGER_OPS = ['add', 'sub', 'mul', 'xor', 'and', 'or', 'shl', 'shr'] as const;

function constant(random: Random, type: string): string {
  return type === 'f64' ? `0.${1 + random.next(99)}` : String(1 + random.next(100_000));
}

/** A loop over memory that branches on what it loads. */
export function integerWorker(i: number, random: Random): string {
  const before = mix(random, 'i32', '%a', '%b', 2 + random.next(5));
  const odd = mix(random, 'i32', '%s', '%loaded', 3 + random.next(8));
  const even = mix(random, 'i32', '%s', '%i', 2 + random.next(8));
  const after = mix(random, 'i32', '%t', '%a', 1 + random.next(5));
  return `function @worker${i}(%a: i32, %b: i32) -> i32 {
entry:
${before.text}    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, join]
    %s: i32 = phi [${before.value}, entry], [%joined, join]
    %more: bool = lt %i, ${3 + random.next(6)}
    brcond %more, body, done
body:
    %at: i32 = and %s, 1023
    %p: *i32 = gep @words, [0, %at]
    %loaded: i32 = load %p
    %low: i32 = and %s, ${2 ** random.next(4)}
    %is_odd: bool = ne %low, 0
    brcond %is_odd, odd, even
odd:
${rename(odd.text, '%s_', '%o_')}    store ${rename(odd.value, '%s_', '%o_')}, %p
    br join
even:
${rename(even.text, '%s_', '%e_')}    br join
join:
    %joined: i32 = phi [${rename(odd.value, '%s_', '%o_')}, odd], [${rename(even.value, '%s_', '%e_')}, even]
    %i2: i32 = add %i, 1
    br loop
done:
    %t: i32 = add %s, %b
${after.text}    return ${after.value}
}
`;
}

function rename(text: string, from: string, to: string): string {
  return text.replaceAll(from, to);
}

/** Two loops over 64-bit numbers, bytes from memory, a chain of comparisons. */
function wideWorker(i: number, random: Random): string {
  const first = mix(random, 'i64', '%s', '%wide', 2 + random.next(6));
  const second = mix(random, 'i64', '%t', '%a', 2 + random.next(6));
  return `function @worker${i}(%a: i64, %n: i32) -> i64 {
entry:
    %bound: i32 = and %n, 7
    br first
first:
    %i: i32 = phi [0, entry], [%i2, first_body]
    %s: i64 = phi [%a, entry], [${first.value}, first_body]
    %more: bool = lt %i, %bound
    brcond %more, first_body, middle
first_body:
    %at: i32 = add %i, ${random.next(4000)}
    %p: *u8 = gep @bytes, [0, %at]
    %byte: u8 = load %p
    %wide: i64 = zext %byte
${first.text}    %i2: i32 = add %i, 1
    br first
middle:
    %big: bool = gt %s, ${1 + random.next(1_000_000)}
    brcond %big, high, low
high:
    %h: i64 = shr %s, ${1 + random.next(20)}
    br second
low:
    %negative: bool = lt %s, 0
    %l0: i64 = sub 0, %s
    %l: i64 = select %negative, %l0, %s
    br second
second:
    %k: i32 = phi [0, high], [0, low], [%k2, second]
    %t: i64 = phi [%h, high], [%l, low], [${second.value}, second]
${second.text}    %byte2: u8 = trunc ${second.value}
    %q0: i32 = and %k, 4095
    %q: *u8 = gep @bytes, [0, %q0]
    store %byte2, %q
    %k2: i32 = add %k, 1
    %again: bool = lt %k2, ${2 + random.next(4)}
    brcond %again, second, done
done:
    return ${second.value}
}
`;
}

/** A loop of floating-point arithmetic with an early exit and a clamp. */
function floatWorker(i: number, random: Random): string {
  const body = mix(random, 'f64', '%s', '%y', 4 + random.next(10));
  const after = mix(random, 'f64', '%t', '%x', 2 + random.next(6));
  return `function @worker${i}(%x: f64, %y: f64) -> f64 {
entry:
    %start: f64 = fmul %x, ${constant(random, 'f64')}
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, next]
    %s: f64 = phi [%start, entry], [%clamped, next]
    %more: bool = lt %i, ${3 + random.next(6)}
    brcond %more, body, done
body:
    %at: i32 = and %i, 255
    %p: *f64 = gep @numbers, [0, %at]
    %loaded: f64 = load %p
${body.text}    %sum: f64 = fadd ${body.value}, %loaded
    %large: bool = fgt %sum, 1000.0
    brcond %large, done, keep
keep:
    store %sum, %p
    %small: bool = flt %sum, -1000.0
    %clamped: f64 = select %small, -1000.0, %sum
    br next
next:
    %i2: i32 = add %i, 1
    br loop
done:
    %t: f64 = phi [%s, loop], [%sum, body]
${after.text}    %result: f64 = fdiv ${after.value}, ${1 + random.next(9)}.5
    return %result
}
`;
}

/** Calls the three workers before it, in a loop with branches. */
function caller(i: number, random: Random): string {
  const before = mix(random, 'i32', '%x', '%x', 2 + random.next(4));
  const after = mix(random, 'i32', '%v', '%k', 3 + random.next(8));
  return `function @caller${i}(%x: i32) -> i32 {
entry:
${before.text}    br loop
loop:
    %k: i32 = phi [0, entry], [%k2, join]
    %s: i32 = phi [${before.value}, entry], [%joined, join]
    %more: bool = lt %k, 2
    brcond %more, body, done
body:
    %u: i32 = call @worker${i - 3}(%s, %k)
    %wide: i64 = sext %u
    %w: i64 = call @worker${i - 2}(%wide, %s)
    %v: i32 = trunc %w
${after.text}    %test: i32 = and ${after.value}, ${2 ** random.next(4)}
    %take: bool = eq %test, 0
    brcond %take, fractions, join
fractions:
    %limited: i32 = and %v, 1023
    %f: f64 = sitofp %limited
    %g: f64 = call @worker${i - 1}(%f, ${constant(random, 'f64')})
    %rounded: i32 = fptosi %g
    %r: i32 = xor %rounded, ${after.value}
    br join
join:
    %joined: i32 = phi [${after.value}, body], [%r, fractions]
    %k2: i32 = add %k, 1
    br loop
done:
    return %s
}
`;
}

/** Calls in the first and in the second round of `promotionProgram`: past each of the default thresholds. */
const WARM_CALLS = 200;
const HOT_CALLS = 1100;

/**
 * One call of `@main` in which so many functions get warm and later hot, one after another: between any two of them
 * `@spin` works for some milliseconds, so that each promotion is over before the next is due.
 */
export function promotionProgram(functions: number, seed: number): string {
  const random = new Random(seed);
  const workers = Array.from({ length: functions }, (_, i) => integerWorker(i, random));
  const loops = workers.map(
    (_, i) => `function @calls${i}(%times: i32, %x: i32) -> i32 {
entry:
    br loop
loop:
    %n: i32 = phi [0, entry], [%n2, loop]
    %s: i32 = phi [%x, entry], [%r, loop]
    %r: i32 = call @worker${i}(%s, %n)
    %n2: i32 = add %n, 1
    %more: bool = lt %n2, %times
    brcond %more, loop, done
done:
    return %r
}
`,
  );
  const phases = [WARM_CALLS, HOT_CALLS].flatMap((times, round) =>
    workers.map((_, i) => {
      const before = round * functions + i;
      return `    %a${before + 1}: i32 = call @calls${i}(${times}, %b${before})
    %b${before + 1}: i32 = call @spin(%a${before + 1})
`;
    }),
  );
  return `; run: @main()

${DATA}
${workers.join('\n')}
${loops.join('\n')}
function @spin(%x: i32) -> i32 {
entry:
    br loop
loop:
    %n: i32 = phi [0, entry], [%n2, loop]
    %s: i32 = phi [%x, entry], [%d, loop]
    %a: i32 = shl %s, 13
    %b: i32 = xor %s, %a
    %c: i32 = shr %b, 17
    %d: i32 = xor %b, %c
    %n2: i32 = add %n, 1
    %more: bool = lt %n2, 15000000
    brcond %more, loop, done
done:
    return %d
}

function @main() -> i32 {
entry:
    %b0: i32 = const 1
${phases.join('')}    return %b${2 * functions}
}
`;
}

/** One call that calls `@step` so many times, and `@outer` a thousandth as often. */
export function countingProgram(calls: number): string {
  return `; run: @main()

function @step(%x: i32) -> i32 {
entry:
    %a: i32 = mul %x, 1664525
    %r: i32 = add %a, 1013904223
    return %r
}

function @outer(%x: i32) -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %s: i32 = phi [%x, entry], [%s2, loop]
    %s2: i32 = call @step(%s)
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, 1000
    brcond %more, loop, done
done:
    return %s2
}

function @main() -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    %s: i32 = phi [1, entry], [%s2, loop]
    %s2: i32 = call @outer(%s)
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, ${calls / 1000}
    brcond %more, loop, done
done:
    return %s2
}
`;
}
