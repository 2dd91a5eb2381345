/**
 * What WebAssembly instructions do, in words, by the names of the text format (WebAssembly 2.0, threads, tail calls, and
 * Binaryen's `tuple`). Instructions of one kind are explained by one rule for all of their types.
 */
import { vectorInstruction } from './vector-instructions.ts';

export interface InstructionInfo {
  /** What it takes from the stack, the top last, and what it leaves there: `i32 i32 → i32`. */
  readonly effect: string;
  /** One sentence. */
  readonly text: string;
}

/** Null for a name that no instruction has. */
export function explainInstruction(name: string): InstructionInfo | null {
  const [, type, operation] = /^(i32|i64|f32|f64)\.(.+)$/.exec(name) ?? [];
  if (type !== undefined && operation !== undefined) return scalarInstruction(type, operation);
  return OTHERS[name] ?? vectorInstruction(name);
}

const info = (effect: string, text: string): InstructionInfo => ({ effect, text });

const OTHERS: Readonly<Record<string, InstructionInfo>> = {
  block: info('nothing → its results', 'Holds instructions; a branch to its label goes on behind its end.'),
  loop: info('nothing → its results', 'Holds instructions; a branch to its label starts it again from the top.'),
  if: info(
    'i32 → its results',
    'Runs the `then` part when the number is not 0, and otherwise the `else` part, if there is one.',
  ),
  then: info('nothing → the if’s results', 'What an `if` does when its condition is not 0.'),
  else: info('nothing → the if’s results', 'What an `if` does when its condition is 0.'),
  br: info(
    'the label’s values → never goes on',
    'Branches to a label: behind the end of a block, or to the top of a loop.',
  ),
  br_if: info('the label’s values, i32 → those values', 'Branches to a label when the number on top is not 0.'),
  br_table: info(
    'the label’s values, i32 → never goes on',
    'Branches to the label with the number on top, or to the last one when there is none.',
  ),
  return: info('the function’s results → never goes on', 'Leaves the function with the values on the stack.'),
  call: info('its arguments → its results', 'Calls a function of this module, or one that it imports, by name.'),
  call_indirect: info(
    'its arguments, i32 → its results',
    'Calls the function at a place of the function table, and traps when it isn’t of the stated type: so Tierlab can exchange a function’s code under its callers.',
  ),
  return_call: info(
    'its arguments → never goes on',
    'Leaves this function and calls another one in its place, which takes no stack.',
  ),
  return_call_indirect: info(
    'its arguments, i32 → never goes on',
    'Leaves this function and calls the one at a place of the function table instead.',
  ),
  unreachable: info('nothing → never goes on', 'Traps.'),
  nop: info('nothing → nothing', 'Does nothing.'),
  drop: info('any → nothing', 'Throws away the value on top.'),
  select: info(
    'any any i32 → any',
    'Keeps the first value when the number on top is not 0, and else the second; it is no branch.',
  ),
  'local.get': info('nothing → its value', 'Reads a local of the function.'),
  'local.set': info('a value → nothing', 'Writes the value on top to a local of the function.'),
  'local.tee': info(
    'a value → the same',
    'Writes the value on top to a local of the function and leaves it on the stack.',
  ),
  'global.get': info(
    'nothing → its value',
    'Reads a global; Tierlab’s only one holds where the thread’s counters are.',
  ),
  'global.set': info('a value → nothing', 'Writes a global.'),
  'memory.size': info('nothing → i32', 'Says how many pages of 64 KiB the memory has.'),
  'memory.grow': info(
    'i32 → i32',
    'Makes the memory larger by so many pages; gives its former size, or −1 when that fails.',
  ),
  'memory.copy': info(
    'i32 i32 i32 → nothing',
    'Copies bytes: to an address, from an address, so many; the two may overlap.',
  ),
  'memory.fill': info('i32 i32 i32 → nothing', 'Fills memory from an address on: with a byte, so many times.'),
  'atomic.fence': info(
    'nothing → nothing',
    'Keeps the order of memory accesses before and behind it, for other threads.',
  ),
  'tuple.make': info(
    'several values → a tuple',
    'Binaryen’s notation for several values on the stack; it costs nothing.',
  ),
  'tuple.extract': info('a tuple → a value', 'Binaryen’s notation for one of several values on the stack.'),
  'tuple.drop': info('a tuple → nothing', 'Binaryen’s notation for throwing several values away.'),
};

const WORDS: Readonly<Record<string, string>> = {
  i32: '32-bit integers',
  i64: '64-bit integers',
  f32: '32-bit floats',
  f64: '64-bit floats',
};

/** Sentences about two operands, `N` for what they are. The result is of the operands’ type. */
const BINARY: Readonly<Record<string, string>> = {
  add: 'Adds two N.',
  sub: 'Subtracts the second of two N from the first.',
  mul: 'Multiplies two N.',
  div: 'Divides the first of two N by the second.',
  div_s: 'Divides signed N, rounding towards 0; traps on division by 0 and on overflow.',
  div_u: 'Divides unsigned N, rounding down; traps on division by 0.',
  rem_s: 'Remainder of dividing signed N, with the sign of the first; traps on division by 0.',
  rem_u: 'Remainder of dividing unsigned N; traps on division by 0.',
  and: 'Sets the bits that are set in both of two N.',
  or: 'Sets the bits that are set in one or both of two N.',
  xor: 'Sets the bits that differ in two N.',
  shl: 'Shifts the bits of the first of two N left by the second, modulo the width.',
  shr_s: 'Shifts the bits of the first of two N right by the second, filling with copies of the sign.',
  shr_u: 'Shifts the bits of the first of two N right by the second, filling with zeros.',
  rotl: 'Rotates the bits of the first of two N left by the second.',
  rotr: 'Rotates the bits of the first of two N right by the second.',
  min: 'The smaller of two N; NaN when one of them is.',
  max: 'The larger of two N; NaN when one of them is.',
  copysign: 'The first of two N with the sign of the second.',
};

/** Of two operands to 1 or 0. */
const COMPARISONS: Readonly<Record<string, string>> = {
  eq: 'equal',
  ne: 'different',
  lt: 'less than the second',
  gt: 'greater than the second',
  le: 'not greater than the second',
  ge: 'not less than the second',
};

const UNARY: Readonly<Record<string, string>> = {
  clz: 'Counts the zero bits above the highest bit that is set.',
  ctz: 'Counts the zero bits below the lowest bit that is set.',
  popcnt: 'Counts the bits that are set.',
  abs: 'Takes away the sign.',
  neg: 'Turns the sign round.',
  ceil: 'Rounds up to an integer.',
  floor: 'Rounds down to an integer.',
  trunc: 'Rounds towards 0 to an integer.',
  nearest: 'Rounds to the nearest integer, and a half to the even one.',
  sqrt: 'Square root.',
};

const signOf = (suffix: string | undefined): string => (suffix === 's' ? 'signed ' : suffix === 'u' ? 'unsigned ' : '');

function scalarInstruction(type: string, operation: string): InstructionInfo | null {
  const words = WORDS[type] as string;
  const one = words.slice(0, -1);
  if (operation === 'const') return info(`nothing → ${type}`, `Puts a ${one} on the stack.`);
  if (operation === 'eqz') return info(`${type} → i32`, `1 when the ${one} is 0, else 0.`);
  const binary = BINARY[operation];
  if (binary !== undefined) return info(`${type} ${type} → ${type}`, binary.replace('N', words));
  const unary = UNARY[operation];
  if (unary !== undefined) return info(`${type} → ${type}`, unary);
  const [, relation, sign] = /^(eq|ne|lt|gt|le|ge)(?:_([su]))?$/.exec(operation) ?? [];
  if (relation !== undefined) {
    const first =
      relation === 'eq' || relation === 'ne' ? `two ${words} are` : `the first of two ${signOf(sign)}${words} is`;
    return info(`${type} ${type} → i32`, `1 when ${first} ${COMPARISONS[relation]}, else 0.`);
  }
  return conversion(type, operation) ?? access(type, operation) ?? atomic(type, operation);
}

function conversion(type: string, operation: string): InstructionInfo | null {
  const words = (WORDS[type] as string).slice(0, -1);
  const [, bits] = /^extend(8|16|32)_s$/.exec(operation) ?? [];
  if (bits !== undefined) return info(`${type} → ${type}`, `Takes the lowest ${bits} bits as a signed integer.`);
  const [, how, from, sign] =
    /^(wrap|extend|trunc|trunc_sat|convert|demote|promote|reinterpret)_(i32|i64|f32|f64)(?:_([su]))?$/.exec(
      operation,
    ) ?? [];
  if (how === undefined || from === undefined) return null;
  const integer = `${signOf(sign)}integer`;
  const texts: Readonly<Record<string, string>> = {
    wrap: 'Keeps the lower 32 bits of a 64-bit integer.',
    extend: `Makes a ${words} of a 32-bit ${integer}.`,
    trunc: `Rounds a float towards 0 to a ${signOf(sign)}${words}; traps when that is out of range.`,
    trunc_sat: `Rounds a float towards 0 to a ${signOf(sign)}${words}, or the nearest one there is; NaN becomes 0.`,
    convert: `Makes a ${words} of ${sign === 's' ? 'a signed' : 'an unsigned'} integer, rounding to the nearest.`,
    demote: 'Rounds a 64-bit float to 32 bits.',
    promote: 'Makes a 64-bit float of one of 32 bits; exact.',
    reinterpret: `Takes the same bits as a ${words}; nothing is computed.`,
  };
  return info(`${from} → ${type}`, texts[how] as string);
}

function access(type: string, operation: string): InstructionInfo | null {
  const [, kind, bits, sign] = /^(load|store)(8|16|32)?(?:_([su]))?$/.exec(operation) ?? [];
  const one = (WORDS[type] as string).slice(0, -1);
  const beyond = 'traps beyond the memory’s end';
  if (kind === 'load') {
    const what =
      bits === undefined ? `a ${one}` : `${bits} bits, as ${sign === 's' ? 'a signed' : 'an unsigned'} integer,`;
    return info(`i32 → ${type}`, `Loads ${what} from memory at the address plus \`offset\`; ${beyond}.`);
  }
  if (kind === 'store') {
    const what = bits === undefined ? `a ${one}` : `the lowest ${bits} bits of a ${one}`;
    return info(`i32 ${type} → nothing`, `Stores ${what} to memory at the address plus \`offset\`; ${beyond}.`);
  }
  return null;
}

const CHANGES: Readonly<Record<string, string>> = {
  add: 'adds a number to it',
  sub: 'subtracts a number from it',
  and: 'combines it with a number by and',
  or: 'combines it with a number by or',
  xor: 'combines it with a number by exclusive or',
  xchg: 'puts another number there',
  cmpxchg: 'puts the second number there if it is equal to the first',
};

function atomic(type: string, operation: string): InstructionInfo | null {
  const [, kind, bits = type.slice(1)] = /^atomic\.(load|store)(8|16|32)?(?:_u)?$/.exec(operation) ?? [];
  if (kind === 'load')
    return info(`i32 → ${type}`, `Loads ${bits} bits from memory in one step that other threads see whole.`);
  if (kind === 'store')
    return info(`i32 ${type} → nothing`, `Stores ${bits} bits to memory in one step that other threads see whole.`);
  const [, width = type.slice(1), change] = /^atomic\.rmw(8|16|32)?\.(\w+?)(?:_u)?$/.exec(operation) ?? [];
  const what = CHANGES[change ?? ''];
  if (what === undefined) return null;
  const operands = change === 'cmpxchg' ? `${type} ${type}` : type;
  return info(
    `i32 ${operands} → ${type}`,
    `In one step for all threads, reads ${width} bits from memory and ${what}; gives what was there.`,
  );
}
