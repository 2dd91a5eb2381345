/**
 * The instructions of a loop's body for several rounds at once. What is a number in the loop is a list of vectors here,
 * which hold its values of consecutive rounds; there are more of them for wide numbers than for narrow ones. What is a
 * bool is a mask with lanes as wide as whatever was compared.
 */
import { type Instruction, Literal, type Operand, type Value } from '../../../hir/module.ts';
import type { BinaryOp, CompareOp, Opcode } from '../../../hir/opcodes.ts';
import {
  BOOL,
  F32,
  I8,
  I16,
  I32,
  I64,
  type IntType,
  isInteger,
  maskType,
  sizeOf,
  U8,
  U16,
  U32,
  U64,
  type VectorType,
  vectorOf,
} from '../../../hir/types.ts';
import { literal, literalValue } from '../ir/build.ts';
import { type Code, integer } from '../ir/code.ts';
import type { Element } from './accesses.ts';
import { LANE_INTRINSICS, laneIntrinsic } from './operations.ts';

export interface Lanes {
  readonly element: Element;
  readonly parts: readonly Operand[];
}

export function vectorFor(element: Element): VectorType {
  return vectorOf(element, 16 / sizeOf(element));
}

const SIGNED: Readonly<Record<number, IntType>> = { 8: I8, 16: I16, 32: I32, 64: I64 };
const UNSIGNED: Readonly<Record<number, IntType>> = { 8: U8, 16: U16, 32: U32, 64: U64 };

export class LaneCode {
  /** What the loop's values are in lanes. */
  readonly values = new Map<Value, Lanes>();
  readonly #splats = new Map<string, Operand>();

  constructor(
    /** Before the vector loop. */
    readonly before: Code,
    /** In it; each instruction's work is said to be done by its code. */
    readonly codeFor: (like: Instruction | null) => Code,
    /** Rounds of the loop at once. */
    readonly rounds: number,
    /** What a value that is the same in all rounds is before the loop; null of others. */
    readonly uniform: (operand: Operand) => Operand | null,
  ) {}

  partsOf(element: Element): number {
    return (this.rounds * sizeOf(element)) / 16;
  }

  /** The same in all lanes. */
  splat(operand: Operand, element: Element): Operand {
    const value = literalValue(operand);
    const key = `${element.kind}${element.bits}${isInteger(element) && element.signed ? 's' : 'u'} ${
      operand.kind === 'value' ? `%${operand.index}` : Object.is(value, -0) ? '-0' : String(value)
    }`;
    let splat = this.#splats.get(key);
    if (splat === undefined) {
      splat = this.before.value('vector_splat', vectorFor(element), [operand]);
      this.#splats.set(key, splat);
    }
    return splat;
  }

  /** first, first + step, … in the lanes, before the loop. */
  series(first: Operand, step: bigint, element: IntType): Operand {
    const type = vectorFor(element);
    const elements = Array.from({ length: type.lanes }, (_, lane) => integer(element, step * BigInt(lane)).constant);
    const offsets = this.before.value('const', type, [new Literal({ kind: 'aggregate', type, elements })]);
    return this.before.value('add', type, [this.splat(first, element), offsets]);
  }

  /** Of a number. */
  lanes(operand: Operand): Lanes {
    const same = this.uniform(operand);
    if (same !== null) {
      const element = operand.type as Element;
      return { element, parts: this.#repeat(this.splat(same, element), this.partsOf(element)) };
    }
    const lanes = this.values.get(operand as Value);
    if (lanes === undefined) throw new Error('a value is not there in lanes');
    return lanes;
  }

  /** Of a bool, with lanes of a width. */
  mask(code: Code, operand: Operand, bits: number): readonly Operand[] {
    const element = SIGNED[bits] as IntType;
    const same = this.uniform(operand);
    if (same !== null) {
      const wide = this.before.value('sext', element, [same]);
      return this.#repeat(this.splat(wide, element), this.partsOf(element));
    }
    return this.resize(code, this.values.get(operand as Value) as Lanes, element, true).parts;
  }

  /** Integers cut off or widened to another width. */
  resize(code: Code, lanes: Lanes, to: IntType, signed: boolean): Lanes {
    let { element, parts } = lanes as { element: IntType; parts: readonly Operand[] };
    while (element.bits < to.bits) {
      const wider = (signed ? SIGNED : UNSIGNED)[element.bits * 2] as IntType;
      parts = parts.flatMap((part) => this.#widened(code, part, element, wider));
      element = wider;
    }
    while (element.bits > to.bits) {
      const narrower = UNSIGNED[element.bits / 2] as IntType;
      parts = Array.from({ length: parts.length / 2 }, (_, k) =>
        this.#narrowed(code, parts[2 * k] as Operand, parts[2 * k + 1] as Operand, narrower),
      );
      element = narrower;
    }
    const type = vectorFor(to);
    return { element: to, parts: parts.map((part) => code.cast('bitcast', type, part)) };
  }

  /** Interleaved with zeros, or with itself and shifted, narrow lanes become wide ones. */
  #widened(code: Code, part: Operand, from: IntType, to: IntType): Operand[] {
    const type = part.type as VectorType;
    const { lanes } = type;
    const other = to.signed ? part : this.splat(integer(from, 0n), from);
    return [0, lanes / 2].map((first) => {
      const order = Array.from({ length: lanes }, (_, k) => first + (k >> 1) + (k & 1) * lanes);
      const mixed = code.value('vector_shuffle', type, [part, other], { kind: 'shuffle', lanes: order });
      const wide = code.value('bitcast', vectorFor(to), [mixed]);
      return to.signed
        ? code.value('shr', vectorFor(to), [wide, this.splat(integer(to, BigInt(from.bits)), to)])
        : wide;
    });
  }

  #narrowed(code: Code, low: Operand, high: Operand, to: IntType): Operand {
    const type = vectorFor(to);
    const order = Array.from({ length: type.lanes }, (_, k) => 2 * k);
    const operands = [code.cast('bitcast', type, low), code.cast('bitcast', type, high)];
    return code.value('vector_shuffle', type, operands, { kind: 'shuffle', lanes: order });
  }

  /** Computes an instruction of the body, but for phis and memory. */
  compute(instruction: Instruction): void {
    const code = this.codeFor(instruction);
    const lanes = this.#compute(code, instruction);
    this.values.set(instruction.result as Value, lanes);
  }

  #compute(code: Code, instruction: Instruction): Lanes {
    const { op, type, operands } = instruction;
    const [a, b, c] = operands as [Operand, Operand, Operand];
    switch (op) {
      case 'trunc':
        if (type === BOOL) return this.#lowBit(code, this.lanes(a));
        return this.resize(code, this.lanes(a), type as IntType, false);
      case 'zext':
      case 'sext':
        if (a.type === BOOL) return this.#ofBool(code, a, type as IntType, op === 'sext');
        return this.resize(code, this.lanes(a), type as IntType, op === 'sext');
      case 'sitofp':
      case 'uitofp':
        return this.#toFloat(code, a, op === 'sitofp');
      case 'select':
        return this.#select(code, instruction, a, b, c);
      case 'call': {
        const name = laneIntrinsic(instruction) as keyof typeof LANE_INTRINSICS;
        return this.#map(code, LANE_INTRINSICS[name], type as Element, [this.lanes(a)]);
      }
      default:
        if (type === BOOL) return this.#bool(code, op, a, b);
        return this.#map(
          code,
          op,
          type as Element,
          operands.map((operand) => this.lanes(operand)),
        );
    }
  }

  #map(code: Code, op: Opcode, element: Element, operands: readonly Lanes[]): Lanes {
    const type = vectorFor(element);
    const parts = Array.from({ length: this.partsOf(element) }, (_, k) =>
      code.value(
        op,
        type,
        operands.map((lanes) => lanes.parts[k] as Operand),
      ),
    );
    return { element, parts };
  }

  /** Comparisons, and logic on masks. */
  #bool(code: Code, op: Opcode, a: Operand, b: Operand | undefined): Lanes {
    if (a.type !== BOOL) {
      const [x, y] = [this.lanes(a), this.lanes(b as Operand)];
      const type = maskType(vectorFor(x.element));
      const parts = x.parts.map((part, k) => code.value(op as CompareOp, type, [part, y.parts[k] as Operand]));
      return { element: type.element, parts };
    }
    const known = [a, b].find((operand) => operand !== undefined && this.uniform(operand) === null) as Value;
    const bits = (this.values.get(known) as Lanes).element.bits;
    const element = SIGNED[bits] as IntType;
    const x = { element, parts: this.mask(code, a, bits) };
    if (b === undefined) return this.#map(code, 'not', element, [x]);
    const y = { element, parts: this.mask(code, b, bits) };
    const bitwise: BinaryOp = op === 'eq' || op === 'ne' ? 'xor' : (op as BinaryOp);
    const result = this.#map(code, bitwise, element, [x, y]);
    return op === 'eq' ? this.#map(code, 'not', element, [result]) : result;
  }

  #lowBit(code: Code, { element, parts }: Lanes): Lanes {
    const one = this.splat(integer(element, 1n), element);
    const zero = this.splat(integer(element, 0n), element);
    const type = vectorFor(element);
    const masks = parts.map((part) => code.value('ne', maskType(type), [code.value('and', type, [part, one]), zero]));
    return { element: maskType(type).element, parts: masks };
  }

  #ofBool(code: Code, operand: Operand, to: IntType, signed: boolean): Lanes {
    const type = vectorFor(to);
    const parts = this.mask(code, operand, to.bits).map((part) => code.cast('bitcast', type, part));
    if (signed) return { element: to, parts };
    const one = this.splat(integer(to, 1n), to);
    return { element: to, parts: parts.map((part) => code.value('and', type, [part, one])) };
  }

  /** Numbers of fewer bits fit the signed conversion, which is faster. */
  #toFloat(code: Code, operand: Operand, signed: boolean): Lanes {
    const lanes = this.lanes(operand);
    const narrow = lanes.element.bits < 32;
    const wide = this.resize(code, lanes, signed || narrow ? I32 : U32, signed);
    return this.#map(code, signed || narrow ? 'sitofp' : 'uitofp', F32, [wide]);
  }

  #select(code: Code, { type }: Instruction, condition: Operand, then: Operand, otherwise: Operand): Lanes {
    const same = this.uniform(condition);
    if (type === BOOL) {
      const known = [condition, then, otherwise].find((operand) => this.uniform(operand) === null) as Value;
      const { bits } = (this.values.get(known) as Lanes).element;
      const masks = [condition, then, otherwise].map((operand) => this.mask(code, operand, bits));
      return this.#choose(
        code,
        SIGNED[bits] as IntType,
        masks[0] as readonly Operand[],
        masks[1] as readonly Operand[],
        masks[2] as readonly Operand[],
      );
    }
    const element = type as Element;
    const [x, y] = [this.lanes(then), this.lanes(otherwise)];
    const extreme = minOrMax(condition, then, otherwise);
    if (extreme !== null && isInteger(element) && element.bits < 64) return this.#map(code, extreme, element, [x, y]);
    const chosen = same === null ? this.mask(code, condition, element.bits) : this.#repeat(same, x.parts.length);
    return this.#choose(code, element, chosen, x.parts, y.parts);
  }

  #choose(
    code: Code,
    element: Element,
    by: readonly Operand[],
    then: readonly Operand[],
    otherwise: readonly Operand[],
  ): Lanes {
    const type = vectorFor(element);
    const parts = then.map((part, k) => code.value('select', type, [by[k] as Operand, part, otherwise[k] as Operand]));
    return { element, parts };
  }

  #repeat(operand: Operand, times: number): readonly Operand[] {
    return new Array<Operand>(times).fill(operand);
  }
}

/** Of `select (a < b), a, b` and its like. */
export function minOrMax(condition: Operand, then: Operand, otherwise: Operand): 'vMin' | 'vMax' | null {
  if (condition.kind !== 'value' || condition.definition === null) return null;
  const { op, operands } = condition.definition;
  const [a, b] = operands;
  const straight = a === then && b === otherwise;
  if (!straight && !(a === otherwise && b === then)) return null;
  const less = op === 'lt' || op === 'le';
  if (!less && op !== 'gt' && op !== 'ge') return null;
  return less === straight ? 'vMin' : 'vMax';
}

/** The number that changes nothing, for operations that have one. */
export function identityOf(op: string, element: Element): Operand | null {
  switch (op) {
    case 'add':
    case 'or':
    case 'xor':
      return integer(element, 0n);
    case 'mul':
      return integer(element, 1n);
    case 'and':
      return integer(element, -1n);
    case 'fadd':
      return literal(element, -0);
    case 'fmul':
      return literal(element, 1);
    default:
      return null;
  }
}
