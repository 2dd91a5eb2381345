/** Vectors: an operation of scalars for each lane. A scalar of the lanes' type is lane 0 of its registers. */
import type { Instruction, Operand } from '../../hir/module.ts';
import { nearest, toF32 } from '../../hir/numeric/numbers.ts';
import type { BinaryOp, CastOp, CompareOp, UnaryOp } from '../../hir/opcodes.ts';
import { type FloatType, I32, type IntType, type Type, type VectorType } from '../../hir/types.ts';
import type { Machine } from '../machine.ts';
import type { Registers } from '../registers.ts';
import type { Decoder, Decoding } from './decoder.ts';

/** Lanes of integers of 64 bits are bigints, others numbers. */
type Lane = number | bigint;

interface Lanes {
  readonly count: number;
  get(registers: Registers, word: number, lane: number): Lane;
  /** Wraps an integer and rounds an f32. */
  set(registers: Registers, word: number, lane: number, value: Lane): void;
}

/** How the lanes of a type stand in four words. */
function lanesOf(element: IntType | FloatType): Lanes {
  const count = 128 / element.bits;
  const number = (view: (registers: Registers) => { [index: number]: number }): Lanes => ({
    count,
    get: (registers, word, lane) => view(registers)[(word * count) / 4 + lane] as number,
    set: (registers, word, lane, value) => {
      view(registers)[(word * count) / 4 + lane] = Number(value);
    },
  });
  if (element.kind === 'float') return number(element.bits === 32 ? ({ f32 }) => f32 : ({ f64 }) => f64);
  const { signed } = element;
  switch (element.bits) {
    case 8:
      return number(signed ? ({ i8 }) => i8 : ({ u8 }) => u8);
    case 16:
      return number(signed ? ({ i16 }) => i16 : ({ u16 }) => u16);
    case 32:
      return number(signed ? ({ i32 }) => i32 : ({ u32 }) => u32);
    case 64: {
      const view = ({ i64, u64 }: Registers) => (signed ? i64 : u64);
      return {
        count,
        get: (registers, word, lane) => view(registers)[(word >> 1) + lane] as bigint,
        set: (registers, word, lane, value) => {
          view(registers)[(word >> 1) + lane] = BigInt(value);
        },
      };
    }
  }
}

function lanesOfType(type: Type): Lanes {
  return lanesOf((type as VectorType).element);
}

function typeOf(instruction: Instruction, operand: number): VectorType {
  return (instruction.operands[operand] as Operand).type as VectorType;
}

/** The registers of a scalar narrower than 32 bits hold it extended; it is read and written as a whole. */
function scalarsOf(element: IntType | FloatType): Lanes {
  if (element.kind === 'float' || element.bits >= 32) return lanesOf(element);
  return lanesOf(I32);
}

// ---- Lane by lane

/** What an operator does with two lanes of a type; `trap` is there for division. */
type LaneOperator = (a: Lane, b: Lane, element: IntType | FloatType, machine: Machine) => Lane;

function lanewise(d: Decoder, i: Instruction, operator: LaneOperator): void {
  const from = typeOf(i, 0);
  const [read, write] = [lanesOfType(from), lanesOfType(i.type)];
  const [to, a] = [d.result(i), d.operand(i, 0)];
  const b = i.operands.length > 1 ? d.operand(i, 1) : a;
  d.step((machine, fp) => {
    const { registers } = machine;
    for (let lane = 0; lane < read.count; lane++) {
      const [x, y] = [read.get(registers, fp + a, lane), read.get(registers, fp + b, lane)];
      write.set(registers, fp + to, lane, operator(x, y, from.element, machine));
    }
  });
}

/** Of integers: on numbers, and on bigints. */
function integers(
  number: (a: number, b: number, element: IntType) => number,
  big: (a: bigint, b: bigint, element: IntType) => bigint,
): LaneOperator {
  return (a, b, element) =>
    typeof a === 'bigint' ? big(a, b as bigint, element as IntType) : number(a, b as number, element as IntType);
}

function floats(compute: (a: number, b: number) => number): LaneOperator {
  return (a, b) => compute(a as number, b as number);
}

/** The least value of a type whose quotient by -1 it does not have. */
function isOverflow(a: Lane, b: Lane, { signed, bits }: IntType): boolean {
  return signed && Number(b) === -1 && a === (bits === 64 ? -(2n ** 63n) : -(2 ** (bits - 1)));
}

const divide: LaneOperator = (a, b, element, machine) => {
  if (Number(b) === 0) machine.trap('divideByZero');
  if (isOverflow(a, b, element as IntType)) machine.trap('integerOverflow');
  return typeof a === 'bigint' ? a / (b as bigint) : Math.trunc(a / (b as number));
};

const remainder: LaneOperator = (a, b, _, machine) => {
  if (Number(b) === 0) machine.trap('divideByZero');
  return typeof a === 'bigint' ? a % (b as bigint) : a % (b as number);
};

const BINARY: Record<BinaryOp, LaneOperator> = {
  add: integers(
    (a, b) => a + b,
    (a, b) => a + b,
  ),
  sub: integers(
    (a, b) => a - b,
    (a, b) => a - b,
  ),
  mul: integers(Math.imul, (a, b) => a * b),
  div: divide,
  rem: remainder,
  and: integers(
    (a, b) => a & b,
    (a, b) => a & b,
  ),
  or: integers(
    (a, b) => a | b,
    (a, b) => a | b,
  ),
  xor: integers(
    (a, b) => a ^ b,
    (a, b) => a ^ b,
  ),
  shl: integers(
    (a, b, { bits }) => a << (b & (bits - 1)),
    (a, b) => a << (b & 63n),
  ),
  // Unsigned lanes are read as numbers that are not negative.
  shr: integers(
    (a, b, { bits, signed }) => (signed ? a >> (b & (bits - 1)) : a >>> (b & (bits - 1))),
    (a, b) => a >> (b & 63n),
  ),
  fadd: floats((a, b) => a + b),
  fsub: floats((a, b) => a - b),
  fmul: floats((a, b) => a * b),
  fdiv: floats((a, b) => a / b),
  frem: floats((a, b) => a % b),
  // Of floats, Math.min and Math.max have NaN win and -0 below +0.
  vMin: (a, b) => (typeof a === 'bigint' ? (a < b ? a : b) : Math.min(a, b as number)),
  vMax: (a, b) => (typeof a === 'bigint' ? (a > b ? a : b) : Math.max(a, b as number)),
};

const negate: LaneOperator = (a) => -a;
const magnitude: LaneOperator = (a) => (typeof a === 'bigint' ? (a < 0n ? -a : a) : Math.abs(a));

const UNARY: Record<UnaryOp, LaneOperator> = {
  neg: negate,
  not: (a) => (typeof a === 'bigint' ? ~a : ~a),
  fneg: negate,
  'vunary.Sqrt': floats(Math.sqrt),
  'vunary.Abs': magnitude,
  'vunary.Neg': negate,
  'vunary.Ceil': floats(Math.ceil),
  'vunary.Floor': floats(Math.floor),
  'vunary.Trunc': floats(Math.trunc),
  'vunary.Round': floats(nearest),
};

const COMPARE: Record<CompareOp, (a: Lane, b: Lane) => boolean> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  feq: (a, b) => a === b,
  fne: (a, b) => a !== b,
  flt: (a, b) => a < b,
  fle: (a, b) => a <= b,
  fgt: (a, b) => a > b,
  fge: (a, b) => a >= b,
};

export const vectorBinary =
  (op: BinaryOp): Decoding =>
  (d, i) =>
    lanewise(d, i, BINARY[op]);

export const vectorUnary =
  (op: UnaryOp): Decoding =>
  (d, i) =>
    lanewise(d, i, UNARY[op]);

/** Gives -1 or 0 in each lane. */
export const vectorCompare =
  (op: CompareOp): Decoding =>
  (d, i) => {
    const compare = COMPARE[op];
    lanewise(d, i, (a, b) => (compare(a, b) ? -1 : 0));
  };

/** Chooses between the bits of two vectors by the bits of a mask. */
export const selectByMask: Decoding = (d, i) => {
  const [to, mask, a, b] = [d.result(i), d.operand(i, 0), d.operand(i, 1), d.operand(i, 2)];
  d.step(({ registers: { i32 } }, fp) => {
    for (let n = 0; n < 4; n++) {
      const chosen = i32[fp + mask + n] as number;
      i32[fp + to + n] = ((i32[fp + a + n] as number) & chosen) | ((i32[fp + b + n] as number) & ~chosen);
    }
  });
};

/** Of casts of vectors: conversions between integers and floats of one width. */
export const vectorCast =
  (op: CastOp): Decoding =>
  (d, i) => {
    if (op === 'bitcast') {
      d.move(i.type, d.operand(i, 0), d.result(i));
      return;
    }
    const from = typeOf(i, 0);
    const to = i.type as VectorType;
    const signed = op === 'fptosi' || op === 'sitofp';
    const bits = from.element.bits;
    if (op === 'sitofp' || op === 'uitofp') {
      // Reads lanes as the integers that the cast says they are.
      const read = lanesOf({ kind: 'int', bits, signed });
      const write = lanesOfType(to);
      const [result, operand] = [d.result(i), d.operand(i, 0)];
      const convert = (value: Lane): number => (bits === 32 ? toF32(BigInt(value)) : Number(value));
      d.step(({ registers }, fp) => {
        for (let lane = 0; lane < read.count; lane++) {
          write.set(registers, fp + result, lane, convert(read.get(registers, fp + operand, lane)));
        }
      });
      return;
    }
    const least = signed ? -(2n ** BigInt(bits - 1)) : 0n;
    const most = signed ? 2n ** BigInt(bits - 1) - 1n : 2n ** BigInt(bits) - 1n;
    lanewise(d, i, (value) => {
      const x = Math.trunc(value as number);
      if (Number.isNaN(x)) return 0;
      if (x >= Number(most)) return most;
      return x <= Number(least) ? least : BigInt(x);
    });
  };

// ---- Lanes and scalars

export const splat: Decoding = (d, i) => {
  const { element } = i.type as VectorType;
  const [read, write] = [scalarsOf(element), lanesOf(element)];
  const [to, from] = [d.result(i), d.operand(i, 0)];
  d.step(({ registers }, fp) => {
    const value = read.get(registers, fp + from, 0);
    for (let lane = 0; lane < write.count; lane++) write.set(registers, fp + to, lane, value);
  });
};

function laneOf({ payload }: Instruction): number {
  if (payload?.kind !== 'lane') throw new Error('a lane without a number');
  return payload.lane;
}

export const extractLane: Decoding = (d, i) => {
  const { element } = typeOf(i, 0);
  const [read, write] = [lanesOf(element), scalarsOf(element)];
  const [to, from, lane] = [d.result(i), d.operand(i, 0), laneOf(i)];
  d.step(({ registers }, fp) => write.set(registers, fp + to, 0, read.get(registers, fp + from, lane)));
};

export const insertLane: Decoding = (d, i) => {
  const { element } = i.type as VectorType;
  const [read, write] = [scalarsOf(element), lanesOf(element)];
  const [to, scalar, lane] = [d.result(i), d.operand(i, 1), laneOf(i)];
  d.move(i.type, d.operand(i, 0), to);
  d.step(({ registers }, fp) => write.set(registers, fp + to, lane, read.get(registers, fp + scalar, 0)));
};

export const shuffle: Decoding = (d, i) => {
  if (i.payload?.kind !== 'shuffle') throw new Error('a shuffle without lanes');
  const chosen = i.payload.lanes;
  const lanes = lanesOfType(typeOf(i, 0));
  const [to, a, b] = [d.result(i), d.operand(i, 0), d.operand(i, 1)];
  d.step(({ registers }, fp) => {
    chosen.forEach((lane, n) => {
      const value =
        lane < lanes.count ? lanes.get(registers, fp + a, lane) : lanes.get(registers, fp + b, lane - lanes.count);
      lanes.set(registers, fp + to, n, value);
    });
  });
};

// ---- Sums

/** Adds up what is made of each lane, in order, from the first on; every step wraps or rounds like the lanes do. */
function sum(d: Decoder, i: Instruction, term: (registers: Registers, fp: number, lane: number) => Lane): void {
  const { element } = typeOf(i, 0);
  const add = BINARY[element.kind === 'int' ? 'add' : 'fadd'];
  const [lanes, write] = [lanesOf(element), scalarsOf(element)];
  const [to, scratch] = [d.result(i), d.temporary(4)];
  d.step((machine, fp) => {
    const { registers } = machine;
    const round = (value: Lane): Lane => {
      lanes.set(registers, fp + scratch, 0, value);
      return lanes.get(registers, fp + scratch, 0);
    };
    let total = round(term(registers, fp, 0));
    for (let lane = 1; lane < lanes.count; lane++) {
      total = round(add(total, round(term(registers, fp, lane)), element, machine));
    }
    write.set(registers, fp + to, 0, total);
  });
}

export const reduce: Decoding = (d, i) => {
  const lanes = lanesOfType(typeOf(i, 0));
  const from = d.operand(i, 0);
  sum(d, i, (registers, fp, lane) => lanes.get(registers, fp + from, lane));
};

export const dot: Decoding = (d, i) => {
  const { element } = typeOf(i, 0);
  const lanes = lanesOf(element);
  const multiply = BINARY[element.kind === 'int' ? 'mul' : 'fmul'];
  const [a, b] = [d.operand(i, 0), d.operand(i, 1)];
  sum(d, i, (registers, fp, lane) =>
    multiply(lanes.get(registers, fp + a, lane), lanes.get(registers, fp + b, lane), element, undefined as never),
  );
};
