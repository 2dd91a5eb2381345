/**
 * Values where a block is entered, as they are on one of the ways into it: phis of the block have what comes that way, and
 * what is computed from them is computed once more.
 */
import { type DominatorTree, dominates } from '../../../hir/analysis/dominators.ts';
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { insertAtEnd } from '../ir/build.ts';
import { incoming } from '../ir/edit.ts';
import { isPure } from '../ir/effects.ts';

/** Instructions that are copied for one value, at most. */
const MAX_COPIED = 12;

/** Whether a value is defined where only the block leads to. */
function isBehind(dominators: DominatorTree, join: Block, { definition }: Value): boolean {
  return definition !== null && dominates(dominators, join.index, definition.block.index);
}

/** What a value is on a way into the block; null where that has to be computed. */
export function valueOnEdge(dominators: DominatorTree, join: Block, from: Block, value: Value): Operand | null {
  if (!isBehind(dominators, join, value)) return value;
  const { op, block } = value.definition as Instruction;
  return op === 'phi' && block === join ? incoming(value.definition as Instruction, from) : null;
}

/** Whether a value can be computed before the block is entered. */
export function isCopyable(dominators: DominatorTree, join: Block, operand: Operand): boolean {
  let left = MAX_COPIED;
  const work = [operand];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (at.kind !== 'value' || !isBehind(dominators, join, at)) continue;
    const definition = at.definition as Instruction;
    if (definition.op === 'phi' && definition.block === join) continue;
    if (left-- === 0 || !isPure(definition)) return false;
    work.push(...definition.operands);
  }
  return true;
}

/** Writes code at the end of a block from which only the join is entered. */
export class EdgeCode {
  readonly #copies = new Map<Instruction, Value>();

  constructor(
    readonly func: Func,
    /** Of the function before any code was written: new blocks are behind none. */
    readonly dominators: DominatorTree,
    readonly join: Block,
    readonly from: Block,
  ) {}

  /** An instruction as it would run if the join was entered from here; its result. */
  copy(instruction: Instruction): Value {
    const known = this.#copies.get(instruction);
    if (known !== undefined) return known;
    const { op, type, payload } = instruction;
    const operands = instruction.operands.map((operand) => this.#value(operand));
    const { result } = insertAtEnd(this.func, this.from, { op, type, operands, payload, like: instruction });
    this.#copies.set(instruction, result as Value);
    return result as Value;
  }

  #value(operand: Operand): Operand {
    if (operand.kind !== 'value') return operand;
    return valueOnEdge(this.dominators, this.join, this.from, operand) ?? this.copy(operand.definition as Instruction);
  }
}
