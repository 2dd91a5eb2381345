/** The intrinsics: functions that `call intrinsic.NAME(…)` names, each with its typing rule and meaning. */
import type { Effect, TrapKind } from './opcodes.ts';

/**
 * The signature of an intrinsic. `T` stands for the result's type.
 * - `float`: every parameter and the result are one float type
 * - `int`: the parameter and the result are one integer type
 * - `type`: the argument is a type, the result any integer type
 * - `panic`: nothing, a pointer to a byte array, or a byte pointer and a length; no result
 * - `none`: no parameters, no result
 * - `overflow`: two of one integer type; the result is `{ T, bool }`
 * - `malloc`: any integer; the result is any pointer
 * - `free`: any pointer; no result
 * - `realloc`: any pointer and any integer; the result is any pointer
 * - `copy`: two pointers of any type and any integer; no result
 * - `fill`: a pointer of any type, an integer for the byte, and any integer; no result
 */
export type IntrinsicRule =
  | 'float'
  | 'int'
  | 'type'
  | 'panic'
  | 'none'
  | 'overflow'
  | 'malloc'
  | 'free'
  | 'realloc'
  | 'copy'
  | 'fill';

export interface IntrinsicInfo {
  readonly rule: IntrinsicRule;
  /** How many parameters; for `panic`, the most. */
  readonly arity: number;
  readonly effect: Effect;
  readonly traps: readonly TrapKind[];
  readonly doc: string;
}

const pure = (rule: 'float' | 'int' | 'type', arity: number, doc: string) =>
  ({ rule, arity, effect: 'none', traps: [], doc }) as const;

const overflow = (doc: string) => ({ rule: 'overflow', arity: 2, effect: 'none', traps: [], doc }) as const;
const copy = (doc: string) => ({ rule: 'copy', arity: 3, effect: 'writes', traps: ['outOfBounds'], doc }) as const;

export const INTRINSICS = {
  sqrt: pure('float', 1, 'Square root, correctly rounded.'),
  fabs: pure('float', 1, 'Absolute value: clears the sign bit.'),
  fma: pure('float', 3, 'a * b + c, rounded once.'),
  sin: pure('float', 1, "Sine: the host's Math.sin."),
  cos: pure('float', 1, "Cosine: the host's Math.cos."),
  pow: pure('float', 2, "Power: the host's Math.pow."),
  log: pure('float', 1, "Natural logarithm: the host's Math.log."),
  exp: pure('float', 1, "Exponential: the host's Math.exp."),
  floor: pure('float', 1, 'Rounds down.'),
  ceil: pure('float', 1, 'Rounds up.'),
  trunc: pure('float', 1, 'Rounds towards zero.'),
  nearest: pure('float', 1, 'Rounds to nearest, ties to even.'),
  fmin: pure('float', 2, 'The lesser operand; the other one if one is NaN; -0 is less than +0.'),
  fmax: pure('float', 2, 'The greater operand; the other one if one is NaN; -0 is less than +0.'),
  copysign: pure('float', 2, 'The magnitude of the first with the sign of the second.'),
  ctpop: pure('int', 1, 'Number of one bits.'),
  ctlz: pure('int', 1, 'Number of leading zero bits; the width for 0.'),
  cttz: pure('int', 1, 'Number of trailing zero bits; the width for 0.'),
  bswap: pure('int', 1, 'Bytes in the opposite order; 16 bits or wider.'),
  sizeof: pure('type', 1, 'Size of a type in bytes.'),
  alignof: pure('type', 1, 'Natural alignment of a type in bytes.'),
  panic: { rule: 'panic', arity: 2, effect: 'calls', traps: ['panic'], doc: 'Traps with `panic: TEXT`.' },
  abort: { rule: 'none', arity: 0, effect: 'calls', traps: ['panic'], doc: 'Traps with `panic: abort`.' },
  add_overflow: overflow('The sum, wrapped, and whether it does not fit.'),
  sub_overflow: overflow('The difference, wrapped, and whether it does not fit.'),
  mul_overflow: overflow('The product, wrapped, and whether it does not fit.'),
  malloc: {
    rule: 'malloc',
    arity: 1,
    effect: 'calls',
    traps: ['outOfMemory'],
    doc: 'A new block of so many bytes, aligned to 16; what is in it is not determined.',
  },
  free: {
    rule: 'free',
    arity: 1,
    effect: 'calls',
    traps: ['panic'],
    doc: 'Gives a block of malloc or realloc back; null is nothing. Traps if the pointer is no such block.',
  },
  realloc: {
    rule: 'realloc',
    arity: 2,
    effect: 'calls',
    traps: ['panic', 'outOfMemory'],
    doc: 'A block of another size with what was in the old one, which is given back; null is an empty block.',
  },
  memcpy: copy('Copies bytes: to, from, how many. The areas may overlap.'),
  memmove: copy('Copies bytes: to, from, how many. The areas may overlap.'),
  memset: {
    rule: 'fill',
    arity: 3,
    effect: 'writes',
    traps: ['outOfBounds'],
    doc: 'Fills memory: where, the byte (the low 8 bits count), how many.',
  },
} as const satisfies Record<string, IntrinsicInfo>;

export type Intrinsic = keyof typeof INTRINSICS;

export function isIntrinsic(name: string): name is Intrinsic {
  return Object.hasOwn(INTRINSICS, name);
}

/** Intrinsics of Zyntax that this version knows by name only, with what they are called in a diagnostic. */
export const FUTURE_INTRINSICS: ReadonlyMap<string, string> = new Map([
  ...['drop', 'incref', 'decref', 'gc_safepoint'].map((name) => [name, 'references and ownership'] as const),
  ...['await', 'yield'].map((name) => [name, 'async'] as const),
  ...['closure_to_zrtl', 'box_to_zrtl', 'primitive_to_box', 'type_tag_of'].map(
    (name) => [name, "values of Zyntax's runtime"] as const,
  ),
  ['alloca', 'write `alloca T, count %n`'],
]);
