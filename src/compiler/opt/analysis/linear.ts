/**
 * Values as linear functions of the iteration of a loop: constant + sum of coefficient * term + step * k, for the k-th
 * iteration from 0 on. All arithmetic is modulo a power of two, as it is in the program: modulo 2^32 for addresses.
 */
import type { Block, Global, Instruction, Operand, Value } from '../../../hir/module.ts';
import { type IntType, isInteger, type Type, U32 } from '../../../hir/types.ts';
import { literalValue } from '../ir/build.ts';
import { type Code, integer } from '../ir/code.ts';
import { constantStep, gepStep } from './addresses.ts';

export interface Linear {
  /** All numbers are taken modulo 2^bits. */
  readonly bits: number;
  readonly constant: bigint;
  /** Growth from one iteration to the next; 0 of what doesn't change in the loop. */
  readonly step: bigint;
  /** Values that don't change in the loop, and addresses of globals, with their coefficients; none of them 0. */
  readonly terms: ReadonlyMap<Value | Global, bigint>;
}

/** The loop, as far as values in it are concerned. */
export interface LoopShape {
  readonly header: Block;
  readonly preheader: Block;
  readonly latch: Block;
  readonly members: ReadonlySet<Block>;
  /** Whether a block is in another loop, neither around this one nor in it. */
  readonly isElsewhere: (block: Block) => boolean;
}

/** Expressions are followed so far; what lies deeper is a term, or not linear. */
const MAX_DEPTH = 24;

export function widthOf(type: Type): number {
  if (isInteger(type)) return type.bits;
  return type.kind === 'pointer' || type.kind === 'function' ? 32 : 0;
}

export class LinearForms {
  readonly #known = new Map<Value, Map<number, Linear | null>>();

  constructor(readonly loop: LoopShape) {}

  isInvariant(operand: Operand): boolean {
    return operand.kind !== 'value' || operand.definition === null || !this.loop.members.has(operand.definition.block);
  }

  /** The low bits of an integer or address; null when they aren't linear. */
  of(operand: Operand, bits = widthOf(operand.type)): Linear | null {
    return bits === 0 ? null : this.#form(operand, bits, 0);
  }

  /** By how much a phi of the header grows in each iteration, if by a constant. */
  stepOf(phi: Instruction): bigint | null {
    const { header, latch } = this.loop;
    if (phi.op !== 'phi' || phi.block !== header) return null;
    let at = phi.operands[phi.targets.indexOf(latch)] as Operand;
    let step = 0n;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      if (at === phi.result) return step;
      if (at.kind !== 'value' || at.definition === null || !this.loop.members.has(at.definition.block)) return null;
      const { op, operands } = at.definition;
      const [a, b] = operands as [Operand, Operand];
      if (op === 'add' || op === 'sub') {
        const [x, y] = [literalValue(a), literalValue(b)];
        if (y !== null) {
          step += op === 'add' ? BigInt(y) : -BigInt(y);
          at = a;
        } else if (x !== null && op === 'add') {
          step += BigInt(x);
          at = b;
        } else return null;
      } else if (op === 'gep') {
        const bytes = constantStep(at.definition);
        if (bytes === null) return null;
        step += BigInt(bytes);
        at = a;
      } else if (op === 'bitcast' && widthOf(a.type) === widthOf(at.type) && widthOf(a.type) > 0) {
        at = a;
      } else return null;
    }
    return null;
  }

  #form(operand: Operand, bits: number, depth: number): Linear | null {
    if (operand.kind === 'literal') {
      const value = literalValue(operand);
      return typeof value === 'number' && !Number.isInteger(value) ? null : fixed(bits, BigInt(value ?? 0));
    }
    if (operand.kind === 'address') {
      return operand.of.kind === 'global' ? { bits, constant: 0n, step: 0n, terms: new Map([[operand.of, 1n]]) } : null;
    }
    let known = this.#known.get(operand);
    if (known === undefined) this.#known.set(operand, (known = new Map<number, Linear | null>()));
    let form = known.get(bits);
    if (form === undefined) {
      form = this.#compute(operand, bits, depth);
      known.set(bits, form);
    }
    return form;
  }

  #compute(value: Value, bits: number, depth: number): Linear | null {
    const { definition } = value;
    const opaque = this.isInvariant(value) ? { bits, constant: 0n, step: 0n, terms: new Map([[value, 1n]]) } : null;
    if (definition === null || depth > MAX_DEPTH) return opaque;
    // What another loop computes is told in terms of nothing else there: code in front of this one would use values that
    // nothing behind that loop has used before, and passes that change it wouldn't know.
    if (this.loop.isElsewhere(definition.block)) return opaque;
    // Of a narrower value only what doesn't change is known modulo more than its own width.
    if (widthOf(value.type) < bits) return opaque;
    return this.#expand(definition, bits, depth + 1) ?? opaque;
  }

  #expand(definition: Instruction, bits: number, depth: number): Linear | null {
    const { op, operands } = definition;
    const [a, b] = operands as [Operand, Operand];
    const form = (operand: Operand) => this.#form(operand, bits, depth);
    switch (op) {
      case 'phi': {
        const step = this.stepOf(definition);
        if (step === null) return null;
        const start = form(operands[definition.targets.indexOf(this.loop.preheader)] as Operand);
        return start === null ? null : { ...start, step: BigInt.asIntN(bits, step) };
      }
      case 'add':
      case 'sub':
        return combine(form(a), form(b), op === 'add' ? 1n : -1n);
      case 'mul': {
        const [x, y] = [literalValue(a), literalValue(b)];
        if (y !== null) return combine(fixed(bits, 0n), form(a), BigInt(y));
        return x === null ? null : combine(fixed(bits, 0n), form(b), BigInt(x));
      }
      case 'shl': {
        const amount = literalValue(b);
        if (amount === null) return null;
        return combine(fixed(bits, 0n), form(a), 1n << (BigInt(amount) & BigInt(widthOf(definition.type) - 1)));
      }
      case 'neg':
        return combine(fixed(bits, 0n), form(a), -1n);
      case 'const':
        return form(a);
      case 'global':
        return form(a);
      case 'trunc':
        return form(a);
      case 'zext':
      case 'sext':
      case 'bitcast':
      case 'ptrtoint':
      case 'inttoptr':
        return widthOf(a.type) >= bits ? form(a) : null;
      case 'gep': {
        const { offset, indices } = gepStep(definition);
        let sum = combine(fixed(bits, BigInt(offset)), form(a), 1n);
        for (const { index, size } of indices) sum = combine(sum, form(index), BigInt(size));
        return sum;
      }
      default:
        return null;
    }
  }
}

function fixed(bits: number, value: bigint): Linear {
  return { bits, constant: BigInt.asIntN(bits, value), step: 0n, terms: new Map() };
}

/** a + factor * b */
function combine(a: Linear | null, b: Linear | null, factor: bigint): Linear | null {
  if (a === null || b === null) return null;
  const { bits } = a;
  const terms = new Map(a.terms);
  for (const [term, coefficient] of b.terms) {
    const sum = BigInt.asIntN(bits, (terms.get(term) ?? 0n) + factor * coefficient);
    if (sum === 0n) terms.delete(term);
    else terms.set(term, sum);
  }
  return {
    bits,
    constant: BigInt.asIntN(bits, a.constant + factor * b.constant),
    step: BigInt.asIntN(bits, a.step + factor * b.step),
    terms,
  };
}

/** The difference of two linear values that have all but their constants in common; otherwise null. */
export function distance(a: Linear, b: Linear): bigint | null {
  if (a.bits !== b.bits || a.step !== b.step || a.terms.size !== b.terms.size) return null;
  for (const [term, coefficient] of a.terms) if (b.terms.get(term) !== coefficient) return null;
  return BigInt.asIntN(a.bits, b.constant - a.constant);
}

/** Writes code for the value in the first iteration, as an unsigned or signed integer of the form's width. */
export function materialize(
  code: Code,
  { bits, constant, terms }: Linear,
  type: IntType,
  address: (of: Global) => Operand,
) {
  if (type.bits !== bits) throw new Error('a linear value is materialized at its own width');
  let sum: Operand = integer(type, constant);
  let first = true;
  for (const [term, coefficient] of terms) {
    const value = code.toInteger(term.kind === 'value' ? term : address(term), type);
    if (coefficient === -1n && !first) {
      sum = code.binary('sub', sum, value);
    } else {
      const scaled = code.binary('mul', value, integer(type, coefficient));
      sum = first && constant === 0n ? scaled : code.binary('add', scaled, sum);
    }
    first = false;
  }
  return sum;
}

/** The type in which addresses are calculated. */
export const ADDRESS_TYPE = U32;
