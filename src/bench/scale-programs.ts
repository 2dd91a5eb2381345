/** Programs that are large in one way each, of any size: `; run: @main()` states the answer. */

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

function program(answer: number, ...functions: string[]): string {
  return `; run: @main() == ${answer}\n\n${functions.join('\n')}`;
}

function func(header: string, lines: readonly string[]): string {
  const body = lines.map((line) => (line.endsWith(':') ? line : `    ${line}`)).join('\n');
  return `function @${header} {\nentry:\n${body}\n}\n`;
}

/** One block of so many instructions, whose values are used soon after and long after. */
export function longFunction(instructions: number): string {
  const lines = ['%v0: i32 = const 1'];
  let values = [1];
  for (let i = 1; i < instructions - 1; i++) {
    const far = i >> 1;
    lines.push(`%v${i}: i32 = ${i % 3 === 0 ? 'xor' : 'add'} %v${i - 1}, %v${far}`);
    const [a, b] = [values[i - 1] as number, values[far] as number];
    values.push(i % 3 === 0 ? a ^ b : (a + b) | 0);
  }
  const answer = values.at(-1) as number;
  values = [];
  return program(answer, func('main() -> i32', [...lines, `return %v${instructions - 2}`]));
}

/** So many blocks: diamonds, one after the other, that join in a phi. */
export function manyBlocks(blocks: number): string {
  const lines: string[] = ['%v0: i32 = const 12345'];
  let value = 12345;
  const diamonds = Math.max(1, Math.floor((blocks - 1) / 3));
  for (let i = 0; i < diamonds; i++) {
    const bit = 1 << (i % 20);
    lines.push(
      `%b${i}: i32 = and %v${i}, ${bit}`,
      `%c${i}: bool = eq %b${i}, 0`,
      `brcond %c${i}, yes${i}, no${i}`,
      `yes${i}:`,
      `%x${i}: i32 = add %v${i}, ${i + 1}`,
      `br join${i}`,
      `no${i}:`,
      `%y${i}: i32 = sub %v${i}, ${i + 5}`,
      `br join${i}`,
      `join${i}:`,
      `%v${i + 1}: i32 = phi [%x${i}, yes${i}], [%y${i}, no${i}]`,
    );
    value = ((value & bit) === 0 ? value + i + 1 : value - i - 5) | 0;
  }
  return program(value, func('main() -> i32', [...lines, `return %v${diamonds}`]));
}

/** Loops within loops, so many deep; each runs its body once, by a number that only memory knows. */
export function deepNesting(depth: number): string {
  const open = count(depth).flatMap((i) => [
    `br head${i}`,
    `head${i}:`,
    `%i${i}: i32 = phi [0, ${i === 0 ? 'entry' : `head${i - 1}`}], [%n${i}, latch${i}]`,
  ]);
  const close = count(depth)
    .toReversed()
    .flatMap((i) => [
      `br latch${i}`,
      `latch${i}:`,
      `%n${i}: i32 = add %i${i}, 1`,
      `%more${i}: bool = lt %n${i}, %rounds`,
      `brcond %more${i}, head${i}, out${i}`,
      `out${i}:`,
    ]);
  const main = func('main() -> i32', ['%rounds: i32 = load @rounds', ...open, ...close, 'return 7']);
  return program(7, `global @rounds: i32 = 1\n${main}`);
}

/** So many phis in the header of a loop, each taking the value of its neighbour. */
export function manyPhis(phis: number): string {
  const rounds = 3;
  const lines = [
    'br loop',
    'loop:',
    '%k: i32 = phi [0, entry], [%k2, loop]',
    ...count(phis).map((i) => `%v${i}: i32 = phi [${i}, entry], [%v${(i + 1) % phis}, loop]`),
    '%k2: i32 = add %k, 1',
    `%more: bool = le %k2, ${rounds}`,
    'brcond %more, loop, done',
    'done:',
    'return %v0',
  ];
  return program(rounds % phis, func('main() -> i32', lines));
}

/** So many functions, of about 100 instructions each; `@main` calls each once. */
export function manyFunctions(functions: number, length = 97): string {
  let total = 0;
  const bodies = count(functions - 1).map((f) => {
    const lines: string[] = [];
    let value = f;
    for (let i = 0; i < length; i++) {
      const k = ((f * 31 + i * 7) % 1000) + 1;
      lines.push(`%v${i + 1}: i32 = ${i % 2 === 0 ? 'add' : 'xor'} %v${i}, ${k}`);
      value = i % 2 === 0 ? (value + k) | 0 : value ^ k;
    }
    total = (total + value) | 0;
    return func(`f${f}(%v0: i32) -> i32`, [...lines, `return %v${length}`]);
  });
  const calls = count(functions - 1).flatMap((f) => [
    `%r${f}: i32 = call @f${f}(${f})`,
    `%s${f}: i32 = add ${f === 0 ? '0' : `%s${f - 1}`}, %r${f}`,
  ]);
  return program(total, ...bodies, func('main() -> i32', [...calls, `return %s${functions - 2}`]));
}
