/**
 * Constant offsets that an access may carry in its immediate. Address arithmetic wraps at 32 bits and an immediate
 * doesn't, so that is the same only where the pointer that the offset is added to is known to be far enough from the
 * end: because it points to stack memory or to a new block, or because something has been loaded from it or stored to it
 * on every way here.
 */
import { type MemoryLayout, PAGE } from '../../abi/layout.ts';
import { dominates } from '../../hir/analysis/dominators.ts';
import { isLeaf } from '../../hir/leaves.ts';
import type { Func, Instruction, Operand, Value } from '../../hir/module.ts';
import type { Opcode } from '../../hir/opcodes.ts';
import { constantStep } from '../opt/analysis/addresses.ts';
import type { ControlGraph } from './graph.ts';

/** An address as a pointer and a number of bytes behind it. */
export interface OffsetPointer {
  readonly base: Operand;
  readonly offset: number;
}

export const NO_OFFSETS: ReadonlyMap<Instruction, OffsetPointer> = new Map();

/** Immediates are kept far below what there is for them. */
const MAX_OFFSET = 1 << 20;

/** Loads and stores, each with the pointer to push in place of its own and the offset to add to its immediate. */
export function foldedOffsets(
  func: Func,
  graph: ControlGraph,
  layout: MemoryLayout,
): ReadonlyMap<Instruction, OffsetPointer> {
  const folded = new Map<Instruction, OffsetPointer>();
  // Whatever points into memory is so far from 2^32 at least.
  if (layout.maxPages * PAGE - layout.programBase + MAX_OFFSET > 2 ** 32) return folded;
  /** What address arithmetic gives, where it adds a constant. */
  const places = new Map<Value, OffsetPointer>();
  const placeOf = (pointer: Operand): OffsetPointer =>
    (pointer.kind === 'value' ? places.get(pointer) : undefined) ?? { base: pointer, offset: 0 };
  /** By pointer: a block in which it has been accessed, the last one that is not behind the one before. */
  const accessed = new Map<Value, number>();
  const isInMemory = (pointer: Value, block: number): boolean => {
    const at = accessed.get(pointer);
    return (at !== undefined && dominates(graph.dominators, at, block)) || pointsIntoMemory(pointer);
  };
  for (const index of graph.cfg.reversePostorder) {
    const block = func.blocks[index];
    if (block === undefined) continue; // a dispatch node
    for (const instruction of block.instructions) {
      const step = stepOf(instruction);
      if (step !== null) {
        const { base, offset } = placeOf(instruction.operands[0] as Operand);
        places.set(instruction.result as Value, { base, offset: offset + step });
        continue;
      }
      const pointer = pointerOf(instruction);
      if (pointer === undefined) continue;
      const { base, offset } = placeOf(pointer);
      if (base.kind !== 'value') continue;
      if (offset === 0) {
        if (!isInMemory(base, index)) accessed.set(base, index);
      } else if (offset > 0 && offset <= MAX_OFFSET && isInMemory(base, index)) {
        folded.set(instruction, { base, offset });
      }
    }
  }
  return folded;
}

/** Which operand of a load or store is its pointer. */
export function pointerIndex(op: Opcode): 0 | 1 {
  return op === 'store' || op === 'vstore' ? 1 : 0;
}

/** The pointer of a load or store that accesses its first byte or traps. */
function pointerOf({ op, type, operands }: Instruction): Operand | undefined {
  switch (op) {
    case 'load':
    case 'vload':
      return isLeaf(type) ? operands[0] : undefined;
    case 'store':
    case 'vstore':
      return isLeaf((operands[0] as Operand).type) ? operands[1] : undefined;
    default:
      return undefined;
  }
}

/** The bytes that address arithmetic adds to its first operand; null for what isn't that, or adds no constant. */
function stepOf(instruction: Instruction): number | null {
  if (instruction.op === 'gep') return constantStep(instruction);
  const isCast = instruction.op === 'bitcast' && instruction.operands[0]?.type.kind === 'pointer';
  return isCast ? 0 : null;
}

function pointsIntoMemory({ definition }: Value): boolean {
  if (definition?.op === 'alloca') return true;
  const { payload } = definition ?? {};
  return payload?.kind === 'call' && payload.callee.kind === 'intrinsic' && payload.callee.name === 'malloc';
}
