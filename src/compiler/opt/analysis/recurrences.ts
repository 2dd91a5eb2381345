/**
 * Values that grow by the same amount in each round of a loop, where that amount need not be a constant: chains of
 * recurrences of the first order (Bachmann, Wang and Zima, "Chains of recurrences – a method to expedite the evaluation
 * of closed-form functions", 1994). All of them have 32 bits, and wrap.
 */
import type { Instruction, Operand } from '../../../hir/module.ts';
import { U32 } from '../../../hir/types.ts';
import { literalValue } from '../ir/build.ts';
import { Code, integer } from '../ir/code.ts';
import { incoming } from '../ir/edit.ts';
import { gepStep } from './addresses.ts';
import { type LoopShape, widthOf } from './linear.ts';

/** Expressions are followed so far. */
const MAX_DEPTH = 12;

/** An amount that doesn't change in the loop, times a constant. */
interface Increment {
  readonly by: Operand;
  readonly factor: bigint;
}

export class Recurrences {
  readonly #growing = new Map<Instruction, boolean>();

  constructor(readonly loop: LoopShape) {}

  isInvariant(operand: Operand): boolean {
    return operand.kind !== 'value' || operand.definition === null || !this.loop.members.has(operand.definition.block);
  }

  /** What a phi of the header grows by in each round, as an operand that doesn't change in the loop; otherwise null. */
  incrementOf(phi: Instruction): Increment | null {
    const { header, latch } = this.loop;
    if (phi.op !== 'phi' || phi.block !== header) return null;
    const next = incoming(phi, latch);
    if (next.kind !== 'value' || next.definition === null) return null;
    const { op, operands } = next.definition;
    const [a, b] = operands as [Operand, Operand];
    if (op === 'gep') {
      if (a !== phi.result || operands.length !== 2 || !this.isInvariant(b) || widthOf(b.type) !== 32) return null;
      const { offset, indices } = gepStep(next.definition);
      const [index] = indices;
      return index === undefined
        ? { by: integer(U32, BigInt(offset)), factor: 1n }
        : { by: index.index, factor: BigInt(index.size) };
    }
    if (op !== 'add' && op !== 'sub') return null;
    if (a === phi.result && this.isInvariant(b)) return { by: b, factor: op === 'add' ? 1n : -1n };
    return op === 'add' && b === phi.result && this.isInvariant(a) ? { by: a, factor: 1n } : null;
  }

  /** Whether a value grows by the same amount in each round, or doesn't change at all. */
  isLinear(operand: Operand, depth = 0): boolean {
    if (this.isInvariant(operand)) return true;
    if (operand.kind !== 'value' || operand.definition === null || widthOf(operand.type) !== 32) return false;
    const { definition } = operand;
    let grows = this.#growing.get(definition);
    if (grows === undefined) {
      grows = depth < MAX_DEPTH && this.#isLinear(definition, depth + 1);
      this.#growing.set(definition, grows);
    }
    return grows;
  }

  #isLinear(definition: Instruction, depth: number): boolean {
    const { op, operands } = definition;
    const [a, b] = operands as [Operand, Operand];
    const linear = (operand: Operand) => widthOf(operand.type) === 32 && this.isLinear(operand, depth);
    switch (op) {
      case 'phi':
        return this.incrementOf(definition) !== null;
      case 'add':
      case 'sub':
        return linear(a) && linear(b);
      case 'mul':
        return (linear(a) && this.isInvariant(b)) || (linear(b) && this.isInvariant(a));
      case 'shl':
        return linear(a) && literalValue(b) !== null;
      case 'bitcast':
        return linear(a);
      case 'gep':
        return linear(a) && gepStep(definition).indices.every(({ index }) => linear(index));
      default:
        return false;
    }
  }

  /** Writes code for a linear value in the first round. */
  start(code: Code, operand: Operand): Operand {
    if (this.isInvariant(operand) || operand.kind !== 'value') return operand;
    const definition = operand.definition as Instruction;
    if (definition.op === 'phi') return incoming(definition, this.loop.preheader);
    const { op, type, operands, payload } = definition;
    const parts = operands.map((part) => this.start(code, part));
    return new Code(code.func, code.block, definition).value(op, type, parts, payload, operand.name);
  }

  /** Writes code for what a linear value grows by, a `u32`: of addresses in bytes. */
  step(code: Code, operand: Operand): Operand {
    const zero = integer(U32, 0n);
    if (this.isInvariant(operand) || operand.kind !== 'value') return zero;
    const definition = operand.definition as Instruction;
    const { op, operands } = definition;
    const [a, b] = operands as [Operand, Operand];
    const scaled = (by: Operand, size: number) => code.binary('mul', by, integer(U32, BigInt(size)));
    switch (op) {
      case 'phi': {
        const { by, factor } = this.incrementOf(definition) as Increment;
        return code.binary('mul', code.toInteger(by, U32), integer(U32, factor));
      }
      case 'add':
      case 'sub':
        return code.binary(op, this.step(code, a), this.step(code, b));
      case 'mul': {
        const [growing, factor] = this.isInvariant(b) ? [a, b] : [b, a];
        return code.binary('mul', this.step(code, growing), code.toInteger(factor, U32));
      }
      case 'shl':
        return code.binary('mul', this.step(code, a), integer(U32, 1n << BigInt(Number(literalValue(b)) & 31)));
      case 'gep': {
        let sum = this.step(code, a);
        for (const { index, size } of gepStep(definition).indices)
          sum = code.binary('add', sum, scaled(this.step(code, index), size));
        return sum;
      }
      default:
        return this.step(code, a);
    }
  }
}
