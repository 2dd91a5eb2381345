/** The intrinsics of LLVM that have a result or do something; see `calls.ts` for those that are passed over. */
import * as hir from '../../hir/types.ts';
import { type Body, integer, isSame, knownInteger, type Local, type Operand, resolve, ZERO } from './body.ts';
import { floatType, toInteger } from './casts.ts';
import { scalarComparison } from './floats.ts';
import {
  booleanBinary,
  compareText,
  integerBinary,
  integerCompare,
  onesOf,
  ownType,
  resizeInteger,
  selectText,
  signExtended,
  truncated,
} from './integers.ts';
import { binaryValue, compareIntegers } from './operations.ts';
import { containerBits, intType, isOdd, POINTER, usualInt } from './shapes.ts';
import { type Type, typeText } from './types.ts';
import { type Context, lanesOf, lanewise, mismatch, part, single, unsupported, type Val, zero } from './values.ts';

export interface IntrinsicCall {
  readonly args: readonly Val[];
  /** Of the result. */
  readonly type: Type;
}

/** Null: there is no result. */
export type Handler = (context: Context, call: IntrinsicCall) => Val | null;

/** Applies a function of scalars to scalars, or to the lanes of vectors; `whole` does it for a HIR vector at once. */
function elementwise(
  context: Context,
  { args, type }: IntrinsicCall,
  scalar: (args: readonly Operand[], element: Type) => Operand,
  whole?: (args: readonly Operand[], vector: hir.VectorType) => Operand | null,
): Val {
  if (type.kind !== 'vector') return single(type, scalar(args.map(part), type));
  const shape = context.shapes.of(type);
  if (shape.kind === 'vector' && whole !== undefined) {
    const vector = whole(args.map(part), shape.type);
    if (vector !== null) return single(type, vector);
  }
  return lanewise(context, type, args, (lanes) => scalar(lanes.map(part), type.element));
}

function intBits(context: Context, type: Type): number {
  if (type.kind !== 'int') return mismatch(context, 'an integer', type);
  return type.bits <= 64 ? type.bits : unsupported(context, `this operation on i${type.bits}`);
}

/** A function of integers, each of the width of the result. */
function onIntegers(
  scalar: (body: Body, bits: number, args: readonly Operand[], context: Context) => Operand,
  whole?: (body: Body, args: readonly Operand[], vector: hir.VectorType) => Operand | null,
): Handler {
  return (context, call) =>
    elementwise(
      context,
      call,
      (args, type) => scalar(context.body, intBits(context, type), args, context),
      whole && ((args, vector) => whole(context.body, args, vector)),
    );
}

/** A function of floats, which is one of HIR's intrinsics. */
function onFloats(name: string, vectorOp?: string): Handler {
  return (context, call) => {
    const { body } = context;
    return elementwise(
      context,
      call,
      (args, type) => {
        if (type.kind !== 'float') return mismatch(context, 'a float', type);
        return floatCall(body, name, floatType(type.bits), args);
      },
      vectorOp === undefined
        ? undefined
        : (args, vector) => body.emit(vector, `${vectorOp} ${args.map((arg) => body.text(arg, vector)).join(', ')}`),
    );
  };
}

function floatCall(body: Body, name: string, type: hir.FloatType, args: readonly Operand[]): Operand {
  return body.emit(type, `call intrinsic.${name}(${args.map((arg) => body.text(arg, type)).join(', ')})`);
}

/** Like onFloats, of several instructions. */
function composed(scalar: (body: Body, type: hir.FloatType, args: readonly Operand[]) => Operand): Handler {
  return (context, call) =>
    elementwise(context, call, (args, type) => {
      if (type.kind !== 'float') return mismatch(context, 'a float', type);
      return scalar(context.body, floatType(type.bits), args);
    });
}

const float = (value: number): Operand => ({ kind: 'float', value });
const binaryFloat = (body: Body, type: hir.FloatType, op: string, a: Operand, b: Operand): Operand =>
  body.emit(type, `${op} ${body.text(a, type)}, ${body.text(b, type)}`);

/** Halves away from zero, which HIR's `nearest` does not. */
function round(body: Body, type: hir.FloatType, x: Operand): Operand {
  const whole = floatCall(body, 'trunc', type, [x]);
  const rest = floatCall(body, 'fabs', type, [binaryFloat(body, type, 'fsub', x, whole)]);
  const away = scalarComparison(body, type).compare('fge', rest, float(0.5));
  const step = floatCall(body, 'copysign', type, [float(1), x]);
  return selectText(body, type, away, binaryFloat(body, type, 'fadd', whole, step), whole);
}

/** NaN if one is NaN, unlike HIR's `fmin` and `fmax`. */
function propagating(name: 'fmin' | 'fmax'): Handler {
  const vectorOp = name === 'fmin' ? 'vMin' : 'vMax';
  return (context, call) => {
    const { body } = context;
    return elementwise(
      context,
      call,
      (args, type) => {
        if (type.kind !== 'float') return mismatch(context, 'a float', type);
        const of = floatType(type.bits);
        const [a, b] = args as readonly [Operand, Operand];
        const sum = binaryFloat(body, of, 'fadd', a, b);
        const { compare } = scalarComparison(body, of);
        // A sum of infinities is NaN too, so both are asked.
        const some = body.emit(
          hir.BOOL,
          `or ${body.text(compare('fne', a, a), hir.BOOL)}, ${body.text(compare('fne', b, b), hir.BOOL)}`,
        );
        return selectText(body, of, some, sum, floatCall(body, name, of, args));
      },
      (args, vector) => body.emit(vector, `${vectorOp} ${args.map((arg) => body.text(arg, vector)).join(', ')}`),
    );
  };
}

/** `smax` and its like. */
function choosing(predicate: 'sgt' | 'slt' | 'ugt' | 'ult'): Handler {
  const vectorOp = predicate.endsWith('gt') ? 'vMax' : 'vMin';
  return onIntegers(
    (body, bits, [a, b]) => {
      if (a === undefined || b === undefined) return ZERO;
      const first = integerCompare(body, predicate, bits, a, b);
      return selectText(body, bits === 1 ? hir.BOOL : ownType(a, bits), first, a, b);
    },
    (body, args, usual) => {
      const vector = hir.vectorOf(intType(usual.element.bits, predicate.startsWith('s')), usual.lanes);
      return body.emit(vector, `${vectorOp} ${args.map((arg) => body.text(arg, vector)).join(', ')}`);
    },
  );
}

/** `ctpop`, `ctlz` and `cttz`: of an odd width, the container's count is put right. */
function counting(name: 'ctpop' | 'ctlz' | 'cttz'): Handler {
  return onIntegers((body, bits, [value]) => {
    if (value === undefined) return ZERO;
    if (bits === 1) return name === 'ctpop' ? value : integerCompare(body, 'eq', 1, value, ZERO);
    const type = ownType(value, bits);
    const width = containerBits(bits);
    const marked =
      name === 'cttz' && isOdd(bits) ? integerBinary(body, 'or', bits, value, integer(1n << BigInt(bits))) : value;
    const count = body.emit(type, `call intrinsic.${name}(${body.text(marked, type)})`);
    return name === 'ctlz' && isOdd(bits) ? integerBinary(body, 'sub', width, count, integer(width - bits)) : count;
  });
}

/** Bytes, or bits, in the opposite order. */
function reversing(byteOrder: boolean): Handler {
  return onIntegers((body, bits, [value]) => {
    if (value === undefined || bits === 1) return value ?? ZERO;
    const width = containerBits(bits);
    const type = intType(bits, false);
    let reversed: Operand = value;
    if (width > 8) reversed = body.emit(type, `call intrinsic.bswap(${body.text(reversed, type)})`);
    if (!byteOrder) {
      for (const shift of [4, 2, 1]) {
        // 0x0F0F…, 0x3333…, 0x5555…
        const mask = onesOf(width) / (BigInt(2 ** shift) + 1n);
        const upper = integerBinary(
          body,
          'and',
          width,
          integerBinary(body, 'lshr', width, reversed, integer(shift)),
          integer(mask),
        );
        const lower = integerBinary(
          body,
          'shl',
          width,
          integerBinary(body, 'and', width, reversed, integer(mask)),
          integer(shift),
        );
        reversed = integerBinary(body, 'or', width, upper, lower);
      }
    }
    return width === bits ? reversed : integerBinary(body, 'lshr', width, reversed, integer(width - bits));
  });
}

/** `fshl` and `fshr`: a shift of two integers in a row. Shift amounts of HIR are taken modulo the width. */
function funnel(left: boolean): Handler {
  return onIntegers((body, bits, [high, low, amount], context) => {
    if (high === undefined || low === undefined || amount === undefined) return ZERO;
    if (isOdd(bits)) return unsupported(context, `rotations of i${bits}`);
    const known = knownInteger(amount);
    const by = known === null ? amount : integer(known % BigInt(bits));
    if (isSame(high, low)) {
      const back =
        known === null
          ? integerBinary(body, 'sub', bits, ZERO, by)
          : integer((BigInt(bits) - (known % BigInt(bits))) % BigInt(bits));
      const [up, down] = left ? [by, back] : [back, by];
      return integerBinary(
        body,
        'or',
        bits,
        integerBinary(body, 'shl', bits, high, up),
        integerBinary(body, 'lshr', bits, low, down),
      );
    }
    if (knownInteger(by) === 0n) return left ? high : low;
    const rest =
      known === null
        ? integerBinary(body, 'xor', bits, by, integer(onesOf(bits)))
        : integer(BigInt(bits - 1) - (known % BigInt(bits)));
    const shifted = left
      ? [
          integerBinary(body, 'shl', bits, high, by),
          integerBinary(body, 'lshr', bits, integerBinary(body, 'lshr', bits, low, integer(1)), rest),
        ]
      : [
          integerBinary(body, 'shl', bits, integerBinary(body, 'shl', bits, high, integer(1)), rest),
          integerBinary(body, 'lshr', bits, low, by),
        ];
    return integerBinary(body, 'or', bits, shifted[0] as Operand, shifted[1] as Operand);
  });
}

/** The sum, difference or product, and whether it does not fit. */
function overflow(operator: 'add' | 'sub' | 'mul', signed: boolean): Handler {
  return (context, { args, type }) => {
    const { body } = context;
    const [a, b] = args as readonly [Val, Val];
    if (a.type.kind !== 'int' || a.type.bits > 64 || a.type.bits === 1)
      return unsupported(context, `overflow checks of ${typeText(a.type)}`);
    const { bits } = a.type;
    const number = intType(bits, signed);
    const pair = hir.structOf([number, hir.BOOL], false);
    const [x, y] = [part(a), part(b)].map((operand) => (signed ? signExtended(body, operand, bits) : operand));
    const operands = `${body.text(x as Operand, number)}, ${body.text(y as Operand, number)}`;
    const result = body.emit(pair, `call intrinsic.${operator}_overflow(${operands})`);
    return single(type, isOdd(bits) ? narrowedPair(body, bits, signed, result) : result);
  };
}

/** The result of a check that was made in the next wider integer: it must also fit the narrower one. */
function narrowedPair(body: Body, bits: number, signed: boolean, wide: Local): Operand {
  const number = intType(bits, signed);
  const whole = body.emit(number, `extractvalue ${body.text(wide, wide.type)}, [0]`);
  const wrapped = body.emit(hir.BOOL, `extractvalue ${body.text(wide, wide.type)}, [1]`);
  const kept = truncated(body, whole, bits);
  const differs = compareText(body, 'ne', number, whole, signed ? signExtended(body, kept, bits) : kept);
  const wrong = booleanBinary(body, 'or', hir.BOOL, wrapped, differs);
  const pair = hir.structOf([usualInt(bits), hir.BOOL], false);
  const first = body.emit(pair, `insertvalue ${body.text(ZERO, pair)}, ${body.text(kept, usualInt(bits))}, [0]`);
  return body.emit(pair, `insertvalue ${body.text(first, pair)}, ${body.text(wrong, hir.BOOL)}, [1]`);
}

/** Arithmetic that stops at the least and the greatest number. */
function saturating(operator: 'add' | 'sub', signed: boolean): Handler {
  return onIntegers((body, bits, [a, b], context) => {
    if (a === undefined || b === undefined) return ZERO;
    if (isOdd(bits)) return unsupported(context, `saturating arithmetic on i${bits}`);
    const result = integerBinary(body, operator, bits, a, b);
    if (!signed) {
      const wrapped =
        operator === 'add' ? integerCompare(body, 'ult', bits, result, a) : integerCompare(body, 'ult', bits, a, b);
      return selectText(body, intType(bits, false), wrapped, operator === 'add' ? integer(onesOf(bits)) : ZERO, result);
    }
    // The sign is wrong if both operands of a sum had another one.
    const first = integerBinary(body, 'xor', bits, a, operator === 'add' ? result : b);
    const second = integerBinary(body, 'xor', bits, operator === 'add' ? b : a, result);
    const wrong = integerBinary(body, 'and', bits, first, second);
    const wrapped = integerCompare(body, 'slt', bits, wrong, ZERO);
    const sign = integerBinary(body, 'ashr', bits, a, integer(bits - 1));
    const limit = integerBinary(body, 'xor', bits, sign, integer(onesOf(bits - 1)));
    return selectText(body, intType(bits, true), wrapped, limit, result);
  });
}

/** -1, 0 or 1. */
function threeWay(signed: boolean): Handler {
  return (context, { args, type }) => {
    const [a, b] = args as readonly [Val, Val];
    const { body } = context;
    const compare = (x: Operand, y: Operand, from: Type, to: Type): Operand => {
      const [bits, result] = [intBits(context, from), intBits(context, to)];
      const more = resizeInteger(body, 'zext', 1, result, integerCompare(body, signed ? 'sgt' : 'ugt', bits, x, y));
      const less = resizeInteger(body, 'zext', 1, result, integerCompare(body, signed ? 'slt' : 'ult', bits, x, y));
      return integerBinary(body, 'sub', result, more, less);
    };
    if (type.kind !== 'vector') return single(type, compare(part(a), part(b), a.type, type));
    return lanewise(context, type, [a, b], ([x, y]) =>
      compare(part(x as Val), part(y as Val), (x as Val).type, type.element),
    );
  };
}

/** A vector's lanes as one number. */
function reduction(combine: (context: Context, a: Val, b: Val) => Val, vectorOp?: string): Handler {
  return (context, { args, type }) => {
    const vector = args.at(-1) as Val;
    const shape = context.shapes.of(vector.type);
    if (vectorOp !== undefined && shape.kind === 'vector') {
      const text = `${vectorOp} ${context.body.text(part(vector), shape.type)}`;
      return single(type, context.body.emit(shape.type.element, text));
    }
    const lanes = lanesOf(context, vector).map((lane) => single(type, lane));
    return lanes.reduce((a, b) => combine(context, a, b));
  };
}

/** The number of the first lane that is not 0, and of all lanes if there is none. */
const firstLane: Handler = (context, { args, type }) => {
  const { body } = context;
  const [vector] = args as readonly [Val];
  const some = lanesOf(context, compareIntegers(context, 'ne', vector, zero(context, vector.type)));
  const number = usualInt(intBits(context, type));
  const first = some.reduceRight<Operand>(
    (rest, lane, i) => selectText(body, number, lane, integer(i), rest),
    integer(some.length),
  );
  return single(type, first);
};

/** A sum or product of floats that begins with a number. */
function floatReduction(operator: 'fadd' | 'fmul'): Handler {
  return (context, { args, type }) => {
    const [start, vector] = args as readonly [Val, Val];
    return lanesOf(context, vector).reduce<Val>(
      (sum, lane) => binaryValue(context, operator, sum, single(type, lane)),
      start,
    );
  };
}

const combined =
  (handler: Handler) =>
  (context: Context, a: Val, b: Val): Val =>
    handler(context, { args: [a, b], type: a.type }) as Val;

const smax = choosing('sgt');
const smin = choosing('slt');
const umax = choosing('ugt');
const umin = choosing('ult');
const minimum = propagating('fmin');
const maximum = propagating('fmax');

/** The result is the first argument. */
const first: Handler = (_, { args, type }) => ({ type, parts: (args[0] as Val).parts });

function copying(name: 'memcpy' | 'memmove'): Handler {
  return ({ body }, { args }) => {
    const [to, from, size] = args as readonly [Val, Val, Val];
    body.effect(
      `call intrinsic.${name}(${addressText(body, to)}, ${addressText(body, from)}, ${sizeText(body, size)})`,
    );
    return null;
  };
}

/** A pointer of any type. */
export function addressText(body: Body, value: Val): string {
  const known = resolve(part(value));
  const type = known.kind === 'local' && known.type.kind === 'pointer' ? known.type : POINTER;
  const own = known.kind === 'symbol' && known.type.kind === 'pointer' ? known.type : type;
  return body.typed(known, own);
}

/** A number of bytes, which is not negative. */
export function sizeText(body: Body, { type, parts }: Val): string {
  const bits = type.kind === 'int' ? type.bits : 32;
  return body.text(parts[0] as Operand, intType(bits, false));
}

/** Tests of the class of a float: each bit of the mask asks for one class. */
const isClass: Handler = (context, { args, type }) => {
  const { body } = context;
  const [value, mask] = args as readonly [Val, Val];
  const wanted = Number(knownInteger(part(mask)) ?? 0n);
  if (value.type.kind !== 'float') return unsupported(context, '`llvm.is.fpclass` of vectors');
  const { bits } = value.type;
  const number = intType(bits, false);
  const raw = body.emit(number, `bitcast ${body.typed(part(value), floatType(bits))}`);
  const magnitude = integerBinary(body, 'and', bits, raw, integer(onesOf(bits - 1)));
  const negative = integerCompare(body, 'slt', bits, raw, ZERO);
  const infinity = bits === 32 ? 0x7f80_0000n : 0x7ff0_0000_0000_0000n;
  const quiet = infinity | (bits === 32 ? 0x40_0000n : 0x8_0000_0000_0000n);
  const leastNormal = bits === 32 ? 0x80_0000n : 0x10_0000_0000_0000n;
  const between = (from: bigint, below: bigint): Operand =>
    integerCompare(
      body,
      'ult',
      bits,
      integerBinary(body, 'sub', bits, magnitude, integer(from)),
      integer(below - from),
    );
  /** Magnitudes by class, with the bits of the negative and of the positive numbers. */
  const classes: readonly (readonly [bigint, bigint, number, number])[] = [
    [infinity + 1n, quiet, 0x1, 0x1],
    [quiet, onesOf(bits - 1) + 1n, 0x2, 0x2],
    [infinity, infinity + 1n, 0x4, 0x200],
    [leastNormal, infinity, 0x8, 0x100],
    [1n, leastNormal, 0x10, 0x80],
    [0n, 1n, 0x20, 0x40],
  ];
  let result: Operand = ZERO;
  const add = (test: Operand): void => {
    result = resolve(result).kind === 'zero' ? test : integerBinary(body, 'or', 1, result, test);
  };
  for (const [from, below, minus, plus] of classes) {
    const [asksMinus, asksPlus] = [(wanted & minus) !== 0, (wanted & plus) !== 0];
    if (!asksMinus && !asksPlus) continue;
    const inside = between(from, below);
    if (asksMinus && asksPlus) add(inside);
    else
      add(integerBinary(body, 'and', 1, inside, asksMinus ? negative : integerCompare(body, 'eq', 1, negative, ZERO)));
  }
  return single(type, result);
};

/** Float to integer, stopping at the least and the greatest number, as HIR's casts do. */
function saturatingCast(operator: 'fptosi' | 'fptoui'): Handler {
  return (context, { args, type }) => {
    const convert = (value: Val, to: Type): Operand => {
      const bits = intBits(context, to);
      if (value.type.kind !== 'float' || bits === 1 || isOdd(bits)) return unsupported(context, 'this saturating cast');
      return toInteger(context.body, operator, floatType(value.type.bits), part(value), bits);
    };
    if (type.kind !== 'vector') return single(type, convert(args[0] as Val, type));
    return lanewise(context, type, args, ([lane]) => convert(lane as Val, type.element));
  };
}

/** A float rounded by `rounding`, as an integer. */
function roundedInteger(rounding: (body: Body, type: hir.FloatType, x: Operand) => Operand): Handler {
  return (context, { args, type }) => {
    const [value] = args as readonly [Val];
    if (value.type.kind !== 'float') return mismatch(context, 'a float', value.type);
    const from = floatType(value.type.bits);
    const rounded = rounding(context.body, from, part(value));
    return single(type, toInteger(context.body, 'fptosi', from, rounded, intBits(context, type)));
  };
}

const nearest = (body: Body, type: hir.FloatType, x: Operand): Operand => floatCall(body, 'nearest', type, [x]);

export const INTRINSICS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['memcpy', copying('memcpy')],
  ['memcpy.inline', copying('memcpy')],
  ['memmove', copying('memmove')],
  [
    'memset',
    ({ body }, { args }) => {
      const [to, byte, size] = args as readonly [Val, Val, Val];
      body.effect(
        `call intrinsic.memset(${addressText(body, to)}, ${body.text(part(byte), hir.U8)}, ${sizeText(body, size)})`,
      );
      return null;
    },
  ],
  ['smax', smax],
  ['smin', smin],
  ['umax', umax],
  ['umin', umin],
  [
    'abs',
    onIntegers(
      (body, bits, [value]) => {
        if (value === undefined || bits === 1) return value ?? ZERO;
        const type = intType(bits, true);
        const x = signExtended(body, value, bits);
        const minus = body.emit(type, `neg ${body.text(x, type)}`);
        const size = selectText(body, type, compareText(body, 'lt', type, x, ZERO), minus, x);
        return isOdd(bits) ? truncated(body, size, bits) : size;
      },
      (body, [value], usual) => {
        const vector = hir.vectorOf(intType(usual.element.bits, true), usual.lanes);
        return body.emit(vector, `vunary.Abs ${body.text(value as Operand, vector)}`);
      },
    ),
  ],
  ['ctpop', counting('ctpop')],
  ['ctlz', counting('ctlz')],
  ['cttz', counting('cttz')],
  ['bswap', reversing(true)],
  ['bitreverse', reversing(false)],
  ['fshl', funnel(true)],
  ['fshr', funnel(false)],
  ['sadd.with.overflow', overflow('add', true)],
  ['uadd.with.overflow', overflow('add', false)],
  ['ssub.with.overflow', overflow('sub', true)],
  ['usub.with.overflow', overflow('sub', false)],
  ['smul.with.overflow', overflow('mul', true)],
  ['umul.with.overflow', overflow('mul', false)],
  ['sadd.sat', saturating('add', true)],
  ['uadd.sat', saturating('add', false)],
  ['ssub.sat', saturating('sub', true)],
  ['usub.sat', saturating('sub', false)],
  ['scmp', threeWay(true)],
  ['ucmp', threeWay(false)],
  ['fabs', onFloats('fabs', 'vunary.Abs')],
  ['sqrt', onFloats('sqrt', 'vunary.Sqrt')],
  ['floor', onFloats('floor', 'vunary.Floor')],
  ['ceil', onFloats('ceil', 'vunary.Ceil')],
  ['trunc', onFloats('trunc', 'vunary.Trunc')],
  ['rint', onFloats('nearest', 'vunary.Round')],
  ['nearbyint', onFloats('nearest', 'vunary.Round')],
  ['roundeven', onFloats('nearest', 'vunary.Round')],
  ['round', composed((body, type, [x]) => round(body, type, x as Operand))],
  ['lround', roundedInteger(round)],
  ['llround', roundedInteger(round)],
  ['lrint', roundedInteger(nearest)],
  ['llrint', roundedInteger(nearest)],
  ['copysign', onFloats('copysign')],
  ['minnum', onFloats('fmin')],
  ['maxnum', onFloats('fmax')],
  ['minimumnum', onFloats('fmin')],
  ['maximumnum', onFloats('fmax')],
  ['minimum', minimum],
  ['maximum', maximum],
  ['fma', onFloats('fma')],
  [
    'fmuladd',
    (context, { args }) => {
      const [a, b, c] = args as readonly [Val, Val, Val];
      return binaryValue(context, 'fadd', binaryValue(context, 'fmul', a, b), c);
    },
  ],
  ['sin', onFloats('sin')],
  ['cos', onFloats('cos')],
  ['pow', onFloats('pow')],
  ['log', onFloats('log')],
  ['exp', onFloats('exp')],
  ['exp2', composed((body, type, [x]) => floatCall(body, 'pow', type, [float(2), x as Operand]))],
  ['exp10', composed((body, type, [x]) => floatCall(body, 'pow', type, [float(10), x as Operand]))],
  ['log2', composed((body, type, [x]) => logarithm(body, type, x as Operand, Math.LN2))],
  ['log10', composed((body, type, [x]) => logarithm(body, type, x as Operand, Math.LN10))],
  [
    'tan',
    composed((body, type, [x]) =>
      binaryFloat(
        body,
        type,
        'fdiv',
        floatCall(body, 'sin', type, [x as Operand]),
        floatCall(body, 'cos', type, [x as Operand]),
      ),
    ),
  ],
  [
    'powi',
    (context, { args, type }) => {
      const { body } = context;
      const [base, exponent] = args as readonly [Val, Val];
      if (type.kind !== 'float' || exponent.type.kind !== 'int') return unsupported(context, '`llvm.powi` of vectors');
      const to = floatType(type.bits);
      const power = body.emit(to, `sitofp ${body.typed(part(exponent), usualInt(exponent.type.bits))}`);
      return single(type, floatCall(body, 'pow', to, [part(base), power]));
    },
  ],
  [
    'ldexp',
    (context, { args, type }) => {
      const { body } = context;
      const [value, exponent] = args as readonly [Val, Val];
      if (type.kind !== 'float' || exponent.type.kind !== 'int') return unsupported(context, '`llvm.ldexp` of vectors');
      const [of, { bits }] = [floatType(type.bits), exponent.type];
      // In two steps, for the power may be out of range where the result is not.
      const half = integerBinary(body, 'ashr', bits, part(exponent), integer(1));
      const rest = integerBinary(body, 'sub', bits, part(exponent), half);
      const scaled = [half, rest].reduce((product, power) => {
        const number = body.emit(of, `sitofp ${body.typed(power, ownType(power, bits))}`);
        return binaryFloat(body, of, 'fmul', product, floatCall(body, 'pow', of, [float(2), number]));
      }, part(value));
      return single(type, scaled);
    },
  ],
  ['fptosi.sat', saturatingCast('fptosi')],
  ['fptoui.sat', saturatingCast('fptoui')],
  ['is.fpclass', isClass],
  ['vector.reduce.add', reduction((context, a, b) => binaryValue(context, 'add', a, b), 'hreduce.add')],
  ['vector.reduce.mul', reduction((context, a, b) => binaryValue(context, 'mul', a, b))],
  ['vector.reduce.and', reduction((context, a, b) => binaryValue(context, 'and', a, b))],
  ['vector.reduce.or', reduction((context, a, b) => binaryValue(context, 'or', a, b))],
  ['vector.reduce.xor', reduction((context, a, b) => binaryValue(context, 'xor', a, b))],
  ['vector.reduce.smax', reduction(combined(smax))],
  ['vector.reduce.smin', reduction(combined(smin))],
  ['vector.reduce.umax', reduction(combined(umax))],
  ['vector.reduce.umin', reduction(combined(umin))],
  ['vector.reduce.fmax', reduction(combined(onFloats('fmax')))],
  ['vector.reduce.fmin', reduction(combined(onFloats('fmin')))],
  ['vector.reduce.fmaximum', reduction(combined(maximum))],
  ['vector.reduce.fminimum', reduction(combined(minimum))],
  ['vector.reduce.fadd', floatReduction('fadd')],
  ['vector.reduce.fmul', floatReduction('fmul')],
  ['experimental.cttz.elts', firstLane],
  ['expect', first],
  ['expect.with.probability', first],
  ['ssa.copy', first],
  ['arithmetic.fence', first],
  ['launder.invariant.group', first],
  ['strip.invariant.group', first],
  ['threadlocal.address', first],
  ['annotation', first],
  ['ptr.annotation', first],
  ['stacksave', (context, { type }) => zero(context, type)],
  ['invariant.start', (context, { type }) => zero(context, type)],
  ['returnaddress', (context, { type }) => zero(context, type)],
  ['frameaddress', (context, { type }) => zero(context, type)],
  ['is.constant', (context, { type }) => zero(context, type)],
  [
    'objectsize',
    (_, { args, type }) => {
      // Unknown: 0 if the least is asked for, else the greatest number.
      const least = knownInteger(part(args[1] as Val)) === 1n;
      return single(type, least || type.kind !== 'int' ? ZERO : integer(onesOf(type.bits)));
    },
  ],
  [
    'ptrmask',
    (context, { args, type }) => {
      const { body } = context;
      const [pointer, mask] = args as readonly [Val, Val];
      if (mask.type.kind !== 'int') return mismatch(context, 'an integer', mask.type);
      const number = body.emit(usualInt(mask.type.bits), `ptrtoint ${body.text(part(pointer), POINTER)}`);
      const masked = integerBinary(body, 'and', mask.type.bits, number, part(mask));
      return single(type, body.emit(POINTER, `inttoptr ${body.text(masked, ownType(masked, mask.type.bits))}`));
    },
  ],
  [
    'wasm.anytrue',
    (context, { args, type }) => {
      const [vector] = args as readonly [Val];
      const some = compareIntegers(context, 'ne', vector, zero(context, vector.type));
      const lanes = lanesOf(context, some).map((lane) => single(context.types.i1, lane));
      return widened(
        context,
        lanes.reduce((a, b) => binaryValue(context, 'or', a, b)),
        type,
      );
    },
  ],
  [
    'wasm.alltrue',
    (context, { args, type }) => {
      const [vector] = args as readonly [Val];
      const each = compareIntegers(context, 'ne', vector, zero(context, vector.type));
      const lanes = lanesOf(context, each).map((lane) => single(context.types.i1, lane));
      return widened(
        context,
        lanes.reduce((a, b) => binaryValue(context, 'and', a, b)),
        type,
      );
    },
  ],
]);

function widened(context: Context, bit: Val, type: Type): Val {
  return single(type, resizeInteger(context.body, 'zext', 1, intBits(context, type), part(bit)));
}

function logarithm(body: Body, type: hir.FloatType, x: Operand, base: number): Operand {
  return binaryFloat(body, type, 'fdiv', floatCall(body, 'log', type, [x]), float(base));
}

/** How many arguments intrinsics take that do not take one. */
const PARAMETERS: ReadonlyMap<string, number> = new Map([
  ...['stacksave', 'returnaddress', 'frameaddress', 'invariant.start'].map((name) => [name, 0] as const),
  ...['smax', 'smin', 'umax', 'umin', 'scmp', 'ucmp', 'copysign', 'pow', 'powi', 'ldexp'].map(
    (name) => [name, 2] as const,
  ),
  ...['minnum', 'maxnum', 'minimumnum', 'maximumnum', 'minimum', 'maximum'].map((name) => [name, 2] as const),
  ...['add', 'sub', 'mul'].flatMap((op) => ['s', 'u'].map((sign) => [`${sign}${op}.with.overflow`, 2] as const)),
  ...['add', 'sub'].flatMap((op) => ['s', 'u'].map((sign) => [`${sign}${op}.sat`, 2] as const)),
  ...['is.fpclass', 'vector.reduce.fadd', 'vector.reduce.fmul', 'experimental.cttz.elts', 'objectsize', 'ptrmask'].map(
    (name) => [name, 2] as const,
  ),
  ...['memcpy', 'memcpy.inline', 'memmove', 'memset', 'fshl', 'fshr', 'fma', 'fmuladd'].map(
    (name) => [name, 3] as const,
  ),
]);

/** By the longest name in front of the types: `vector.reduce.add` of `vector.reduce.add.v4i32`. */
export function intrinsicOf(name: string): { readonly handler: Handler; readonly parameters: number } | null {
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) {
    const prefix = name.slice(0, end);
    const handler = INTRINSICS.get(prefix);
    if (handler !== undefined) return { handler, parameters: PARAMETERS.get(prefix) ?? 1 };
  }
  return null;
}
