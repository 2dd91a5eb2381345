/** The instructions on vectors of 128 bits, in words. */
import type { InstructionInfo } from './instructions.ts';

const SHAPE = /^(i8x16|i16x8|i32x4|i64x2|f32x4|f64x2)\.(.+)$/;

/** Of the whole vector; sentences by the name behind `v128.`. */
const WHOLE: Readonly<Record<string, InstructionInfo>> = {
  const: { effect: 'nothing → v128', text: 'Puts a vector on the stack.' },
  load: {
    effect: 'i32 → v128',
    text: 'Loads 16 bytes from memory at the address plus `offset`; traps beyond the memory’s end.',
  },
  store: {
    effect: 'i32 v128 → nothing',
    text: 'Stores 16 bytes to memory at the address plus `offset`; traps beyond the memory’s end.',
  },
  not: { effect: 'v128 → v128', text: 'Turns every bit round.' },
  and: { effect: 'v128 v128 → v128', text: 'Sets the bits that are set in both vectors.' },
  andnot: { effect: 'v128 v128 → v128', text: 'Sets the bits that are set in the first vector and not in the second.' },
  or: { effect: 'v128 v128 → v128', text: 'Sets the bits that are set in one or both of two vectors.' },
  xor: { effect: 'v128 v128 → v128', text: 'Sets the bits that differ in two vectors.' },
  bitselect: {
    effect: 'v128 v128 v128 → v128',
    text: 'Takes each bit from the first vector where the third has a 1, and else from the second.',
  },
  any_true: { effect: 'v128 → i32', text: '1 when any bit is set, else 0.' },
};

/** `L` stands for the lanes. */
const LANE_BINARY: Readonly<Record<string, string>> = {
  add: 'Adds two vectors, each of L by itself.',
  sub: 'Subtracts the second vector from the first, each of L by itself.',
  mul: 'Multiplies two vectors, each of L by itself.',
  div: 'Divides the first vector by the second, each of L by itself.',
  min: 'The smaller of two, for each of L.',
  min_s: 'The smaller of two, signed, for each of L.',
  min_u: 'The smaller of two, unsigned, for each of L.',
  max: 'The larger of two, for each of L.',
  max_s: 'The larger of two, signed, for each of L.',
  max_u: 'The larger of two, unsigned, for each of L.',
};
const LANE_UNARY: Readonly<Record<string, string>> = {
  abs: 'Takes away the sign of each of L.',
  neg: 'Turns the sign of each of L round.',
  ceil: 'Rounds each of L up to an integer.',
  floor: 'Rounds each of L down to an integer.',
  trunc: 'Rounds each of L towards 0 to an integer.',
  nearest: 'Rounds each of L to the nearest integer, and a half to the even one.',
  sqrt: 'Square root of each of L.',
  trunc_sat_f32x4_s: 'Makes a signed integer of each float, the nearest one towards 0 that there is; NaN becomes 0.',
  trunc_sat_f32x4_u: 'Makes an unsigned integer of each float, the nearest one towards 0 that there is; NaN becomes 0.',
  convert_i32x4_s: 'Makes a float of each signed integer.',
  convert_i32x4_u: 'Makes a float of each unsigned integer.',
};
const SHIFTS: Readonly<Record<string, string>> = {
  shl: 'Shifts each of L left by one number for all.',
  shr_s: 'Shifts each of L right by one number for all, filling with copies of the sign.',
  shr_u: 'Shifts each of L right by one number for all, filling with zeros.',
};
const RELATIONS: Readonly<Record<string, string>> = {
  eq: 'equal',
  ne: 'different',
  lt: 'less in the first vector',
  gt: 'greater in the first vector',
  le: 'not greater in the first vector',
  ge: 'not less in the first vector',
};

export function vectorInstruction(name: string): InstructionInfo | null {
  if (name.startsWith('v128.')) return WHOLE[name.slice(5)] ?? partialLoad(name.slice(5));
  const [, shape, operation] = SHAPE.exec(name) ?? [];
  if (shape === undefined || operation === undefined) return null;
  const lanes = `its ${shape.split('x')[1]} lanes`;
  const say = (effect: string, text: string): InstructionInfo => ({ effect, text: text.replace(/\bL\b/, lanes) });
  // Narrow lanes are i32 on the stack.
  const lane = /^i(8|16)x/.test(shape) ? 'i32' : shape.slice(0, 3);
  if (operation === 'splat') return say(`${lane} → v128`, 'Copies a number into each of L.');
  if (operation.startsWith('extract_lane')) return say(`v128 → ${lane}`, 'Reads one lane of the vector.');
  if (operation === 'replace_lane') return say(`v128 ${lane} → v128`, 'The vector with another number in one lane.');
  if (operation === 'shuffle') {
    return say('v128 v128 → v128', 'Takes each of L from the stated lane of two vectors.');
  }
  if (operation === 'swizzle')
    return say('v128 v128 → v128', 'Takes each of L from the lane that the second vector says.');
  if (operation === 'all_true') return say('v128 → i32', '1 when none of L is 0, else 0.');
  if (operation === 'bitmask') return say('v128 → i32', 'Gathers the highest bits of L.');
  const [, relation] = /^(eq|ne|lt|gt|le|ge)(?:_[su])?$/.exec(operation) ?? [];
  if (relation !== undefined) {
    return say('v128 v128 → v128', `For each of L, all bits 1 where it is ${RELATIONS[relation]}, and else 0.`);
  }
  const binary = LANE_BINARY[operation];
  if (binary !== undefined) return say('v128 v128 → v128', binary);
  const unary = LANE_UNARY[operation];
  if (unary !== undefined) return say('v128 → v128', unary);
  const shift = SHIFTS[operation];
  return shift === undefined ? null : say('v128 i32 → v128', shift);
}

/** Loads that Binaryen makes of a load and a splat. */
function partialLoad(operation: string): InstructionInfo | null {
  const [, bits, form] = /^load(8|16|32|64)_(splat|zero)$/.exec(operation) ?? [];
  if (bits === undefined) return null;
  const rest = form === 'splat' ? 'copies them into each lane' : 'leaves the rest of the vector 0';
  return { effect: 'i32 → v128', text: `Loads ${bits} bits from memory and ${rest}.` };
}
