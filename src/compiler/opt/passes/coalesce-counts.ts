import { countedFunction } from '../../../hir/internal.ts';
import type { Block, Func, Instruction, Operand } from '../../../hir/module.ts';
import { BOOL, I32, VOID } from '../../../hir/types.ts';
import { address, i32, insert, insertAtEnd, insertValue, literalValue, sameOperand } from '../ir/build.ts';
import { compact } from '../ir/edit.ts';
import { intrinsicName, isCall, mayTrap } from '../ir/effects.ts';
import { type BoundByCounts, boundByCounts } from '../loops/polling.ts';
import type { Pass, Unit } from '../pass.ts';

/** A function with calls of more others inlined into it keeps their counts as they are: each takes a walk. */
const MOST_COUNTED = 24;

/**
 * Counts of inlined calls wait in a value and are written together: before a real call, before what may trap, at loop
 * headers that poll, and at the end. So counts in memory are exact whenever somebody else could see that they are not.
 * In loops that run in chunks between two safepoints (`Block.polls`), they wait until the chunk is over. Where each round
 * counts, it is the number of waiting counts that ends the chunk.
 */
export const coalesceCounts: Pass = {
  name: 'coalesce-counts',
  doc: 'Writes counts of inlined calls together.',
  keepsGraph: false,
  run(unit) {
    const { func } = unit;
    const counted = new Set<Func>();
    for (const { instructions } of func.blocks) {
      for (const instruction of instructions) {
        if (intrinsicName(instruction) === 'count_call') counted.add(countedFunction(instruction));
      }
    }
    if (counted.size === 0 || counted.size > MOST_COUNTED) return false;
    const bounds = boundByCounts(unit);
    if (bounds.length > 0) {
      compact(func);
      unit.changed(coalesceCounts);
      const loops = bounds.length === 1 ? 'a loop polls' : `${bounds.length} loops poll`;
      unit.remark('done', null, `${loops} the safepoint once in ${CHUNK} counted calls`);
    }
    for (const target of counted) new Coalescing(unit, target, bounds).run();
    compact(func);
    return true;
  },
};

const NONE = i32(0);
/** So many counts may wait in a loop. */
const CHUNK = 1024;

class Coalescing {
  readonly #func: Func;
  readonly #target: Func;
  /** Of each block, what waits at its end. */
  readonly #out: Operand[] = [];
  /** Phis at headers of chunks whose back-edges are still to come. */
  readonly #open: { readonly block: Block; readonly phi: Instruction }[] = [];
  readonly #isChunk: (block: Block) => boolean;
  /** Whether nothing within the loop of a header changes what waits. */
  readonly #isIdle: (header: Block) => boolean;
  readonly #predecessors: (block: Block) => Block[];
  readonly #isHeader: (block: Block) => boolean;

  constructor(
    { func, cfg, loops }: Unit,
    target: Func,
    readonly bounds: readonly BoundByCounts[],
  ) {
    this.#func = func;
    this.#target = target;
    const { predecessorStart, predecessors } = cfg;
    this.#predecessors = ({ index }) =>
      [...predecessors.subarray(predecessorStart[index], predecessorStart[index + 1])].map(
        (from) => func.blocks[from] as Block,
      );
    // Blocks are in reverse postorder: an edge that goes back leads to a header.
    this.#isHeader = (block) => this.#predecessors(block).some(({ index }) => index >= block.index);
    this.#isIdle = (header) =>
      loops
        .loopOf(header)
        ?.blocks.every(({ instructions }) => !instructions.some((each) => this.#counts(each) || isCall(each))) ?? false;
    this.#isChunk = (block) => loops.loopOf(block)?.header.polls === false;
  }

  run(): void {
    for (const block of this.#func.blocks) this.#out[block.index] = this.#walk(block, this.#waitingAt(block));
    for (const { block, phi } of this.#open) {
      phi.operands = this.#predecessors(block).map((from) => this.#out[from.index] as Operand);
      phi.targets = this.#predecessors(block);
    }
    for (const { target, check } of this.bounds) {
      if (target !== this.#target) continue;
      const operands = [this.#out[check.index] as Operand, i32(CHUNK)];
      const parts = { op: 'ge', type: BOOL, operands, like: check.terminator, name: 'enough' } as const;
      check.terminator.operands = [insertAtEnd(this.#func, check, parts).result as Operand];
    }
  }

  #waitingAt(block: Block): Operand {
    const isHeader = this.#isHeader(block);
    if (block.index === 0 || (isHeader && block.polls)) return NONE;
    const before = this.#predecessors(block);
    if (!isHeader || this.#isIdle(block)) {
      const entering = before.filter(({ index }) => index < block.index);
      const [first, ...others] = entering.map((from) => this.#out[from.index] as Operand);
      if (first !== undefined && others.every((other) => sameOperand(other, first))) return first;
    }
    const operands = isHeader ? [] : before.map((from) => this.#out[from.index] as Operand);
    const targets = isHeader ? [] : before;
    const phi = insert(this.#func, block, { op: 'phi', type: I32, operands, targets, like: null, name: 'calls' }, 0);
    if (isHeader) this.#open.push({ block, phi });
    return phi.result as Operand;
  }

  /** Takes the counts out of a block; returns what waits at its end. */
  #walk(block: Block, waiting: Operand): Operand {
    let sum = waiting;
    const inChunk = this.#isChunk(block);
    for (let i = 0; i < block.instructions.length; i++) {
      const instruction = block.instructions[i] as Instruction;
      if (this.#counts(instruction)) {
        block.instructions.splice(i, 1);
        const known = literalValue(sum);
        if (known !== null) sum = i32(Number(known) + 1);
        else
          sum = insertValue(
            this.#func,
            block,
            { op: 'add', type: I32, operands: [sum, i32(1)], like: instruction, name: 'calls' },
            i++,
          );
        i--;
        continue;
      }
      if (!this.#isVisibleAt(instruction, inChunk)) continue;
      if (!sameOperand(sum, NONE)) this.#write(block, i++, sum);
      sum = NONE;
    }
    return sum;
  }

  #counts(instruction: Instruction): boolean {
    return intrinsicName(instruction) === 'count_call' && countedFunction(instruction) === this.#target;
  }

  /** Whether the count must be right when an instruction runs. */
  #isVisibleAt(instruction: Instruction, inChunk: boolean): boolean {
    if (isCall(instruction) || instruction.op === 'return' || instruction.op === 'unreachable') return true;
    if (!inChunk && mayTrap(instruction)) return true;
    return instruction.targets.some((target) => instruction.op !== 'phi' && target.polls && this.#isHeader(target));
  }

  #write(block: Block, at: number, sum: Operand): void {
    const name = 'count_calls';
    const operands = [address(this.#target), sum];
    const payload = { kind: 'call', callee: { kind: 'intrinsic', name, typeArgument: null }, tail: false } as const;
    insert(this.#func, block, { op: 'call', type: VOID, operands, payload, like: block.instructions[at] ?? null }, at);
  }
}
