/** Rounds of a loop written out one after the other: all of them, or some at a time. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { isTerminator } from '../../../hir/opcodes.ts';
import { U32, U64, VOID } from '../../../hir/types.ts';
import { type CountedExit, iterationsBeforeLast } from '../analysis/induction.ts';
import type { LoopShape } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { appendBlock, insert, jump, phisOf } from '../ir/build.ts';
import { type CloneMap, cloneBlocks } from '../ir/clone.ts';
import { Code, integer } from '../ir/code.ts';
import { incoming, replaceTerminator } from '../ir/edit.ts';
import { addIncoming } from '../ir/merge.ts';
import { closeValues } from './form.ts';
import type { Visits } from './visits.ts';

/** A loop's blocks and copies of them, a round each; 0 is the loop itself. The blocks are in reverse postorder. */
class Rounds {
  readonly #maps: CloneMap[] = [];
  readonly #members: ReadonlySet<Block>;
  /** Values that are used behind the loop. */
  readonly #outside: Value[] = [];

  constructor(
    readonly func: Func,
    readonly shape: LoopShape,
    blocks: readonly Block[],
    copies: number,
    uses: Uses,
  ) {
    const members = new Set(blocks);
    this.#members = members;
    const edges = blocks.flatMap((from) =>
      [...new Set(from.terminator.targets)].filter((to) => !members.has(to)).map((to) => ({ from, to })),
    );
    const [leaving] = edges;
    if (edges.length === 1 && leaving !== undefined) closeValues(func, members, leaving.from, leaving.to, uses);
    for (const { instructions } of blocks) {
      for (const { result } of instructions) {
        if (result !== null && uses.of(result).some((user) => !members.has(user.block))) this.#outside.push(result);
      }
    }
    for (let copy = 0; copy < copies; copy++) {
      const map: CloneMap = { values: new Map(), blocks: new Map() };
      cloneBlocks(blocks, func, map);
      for (const { from, to } of edges) {
        for (const phi of phisOf(to)) {
          const operand = incoming(phi, from);
          addIncoming(phi, map.blocks.get(from) as Block, map.values.get(operand as Value) ?? operand);
        }
      }
      this.#maps.push(map);
    }
  }

  value(round: number, operand: Operand): Operand {
    return round === 0 ? operand : (this.#maps[round - 1]?.values.get(operand as Value) ?? operand);
  }

  block(round: number, block: Block): Block {
    return round === 0 ? block : (this.#maps[round - 1]?.blocks.get(block) as Block);
  }

  /** A phi of the header in a round gets its value from other places than in the loop. */
  enter(round: number, from: readonly { readonly block: Block; readonly value: (phi: Instruction) => Operand }[]) {
    for (const phi of phisOf(this.shape.header)) {
      const copy = (this.value(round, phi.result as Value) as Value).definition as Instruction;
      copy.operands = from.map(({ value }) => value(phi));
      copy.targets = from.map(({ block }) => block);
    }
  }

  /** What a phi of the header gets from the end of a round. */
  carried(round: number, phi: Instruction): Operand {
    return this.value(round, incoming(phi, this.shape.latch));
  }

  /** Each round goes on to the next one without a test, and takes its values from there. */
  chain(first: number, last: number): void {
    const { header, latch } = this.shape;
    for (let round = first; round < last; round++) {
      const from = this.block(round, latch);
      const like = from.terminator;
      replaceTerminator(from, () => jump(this.func, from, this.block(round + 1, header), like));
    }
  }

  /** Uses behind the loop get what the round has that they come from. */
  finish(visits: Visits): void {
    for (const value of this.#outside) {
      const { block } = value.definition as Instruction;
      const ends = new Map<Block, Operand>();
      for (let round = 0; round <= this.#maps.length; round++)
        ends.set(this.block(round, block), this.value(round, value));
      visits.redefine(value, ends, this.#members);
    }
  }
}

/** Where the latch goes when the loop ends. */
function exitOf({ header, latch }: LoopShape): Block {
  return latch.terminator.targets.find((target) => target !== header) as Block;
}

/**
 * So many rounds, of which each but the last certainly comes to the latch's branch back, and the last one leaves there;
 * other exits are kept in every round.
 */
export function unrollFully(
  func: Func,
  shape: LoopShape,
  blocks: readonly Block[],
  rounds: number,
  uses: Uses,
  visits: Visits,
): void {
  const { latch } = shape;
  const copies = new Rounds(func, shape, blocks, rounds - 1, uses);
  const leaves = exitOf(shape);
  for (let round = rounds - 1; round > 0; round--) {
    copies.enter(round, [{ block: copies.block(round - 1, latch), value: (phi) => copies.carried(round - 1, phi) }]);
  }
  copies.chain(0, rounds - 1);
  const last = copies.block(rounds - 1, latch);
  const like = last.terminator;
  replaceTerminator(last, () => jump(func, last, leaves, like));
  copies.finish(visits);
}

/**
 * In front of the loop a second one does `factor` rounds at a time, a power of two, and tests only behind the last of
 * them; the loop itself does what is left over. Returns the header of the new loop.
 */
export function unrollPartly(
  func: Func,
  shape: LoopShape,
  blocks: readonly Block[],
  factor: number,
  exit: CountedExit,
  uses: Uses,
  visits: Visits,
): Block {
  const { header, latch, preheader } = shape;
  const leaves = exitOf(shape);
  const { branch } = exit;
  const copies = new Rounds(func, shape, blocks, factor, uses);
  const [before, after, rest] = ['rounds', 'rounds.end', 'rounds.rest'].map((name) =>
    appendBlock(func, `${header.name}.${name}`, header),
  ) as [Block, Block, Block];
  for (const block of [before, after, rest]) block.frequency = preheader.frequency;

  preheader.instructions.pop();
  const guard = new Code(func, preheader, branch);
  const iterations = guard.binary('add', iterationsBeforeLast(guard, exit), integer(U64, 1n), 'iterations');
  const groups = guard.binary('shr', iterations, integer(U64, BigInt(Math.log2(factor))));
  guard.branch(guard.compare('ne', groups, integer(U64, 0n)), before, rest);
  const prepare = new Code(func, before, branch);
  // A compared value of 32 bits takes at most 2^32 rounds.
  const counterType = exit.type.bits === 64 ? U64 : U32;
  const count = counterType === U64 ? groups : prepare.toInteger(groups, U32);
  const main = copies.block(1, header);
  prepare.jump(main);

  const last = copies.block(factor, latch);
  copies.enter(1, [
    { block: before, value: (phi) => incoming(phi, preheader) },
    { block: last, value: (phi) => copies.carried(factor, phi) },
  ]);
  for (let round = 2; round <= factor; round++) {
    copies.enter(round, [{ block: copies.block(round - 1, latch), value: (phi) => copies.carried(round - 1, phi) }]);
  }
  copies.chain(1, factor);
  const counter = insert(func, main, { op: 'phi', type: counterType, like: null, name: 'left' }, 0);
  replaceTerminator(last, () => {
    const code = new Code(func, last, branch);
    const left = code.binary('sub', counter.result as Value, integer(counterType, 1n), 'left');
    addIncoming(counter, before, count);
    addIncoming(counter, last, left);
    code.branch(code.compare('ne', left, integer(counterType, 0n)), main, after);
  });
  for (const phi of phisOf(leaves)) addIncoming(phi, after, copies.value(factor, incoming(phi, latch)));
  const end = new Code(func, after, branch);
  const left = end.binary('and', iterations, integer(U64, BigInt(factor - 1)), 'rest');
  end.branch(end.compare('eq', left, integer(U64, 0n)), leaves, rest);
  for (const phi of phisOf(header)) {
    const start = incoming(phi, preheader);
    const parts = { operands: [start, copies.carried(factor, phi)], targets: [preheader, after] };
    const resumed = insert(func, rest, { op: 'phi', type: phi.type, like: phi, ...parts });
    const at = phi.targets.indexOf(preheader);
    phi.operands[at] = resumed.result as Value;
    phi.targets[at] = rest;
  }
  insert(func, rest, { op: 'br', type: VOID, targets: [header], like: null });
  header.polls = false;
  scale(blocks, (factor - 1) / 2, header.frequency, preheader.frequency);
  copies.finish(visits);
  return main;
}

/** So many rounds in front of the loop, with all their tests and exits; the loop goes on from there. */
export function peelRounds(
  func: Func,
  shape: LoopShape,
  blocks: readonly Block[],
  rounds: number,
  uses: Uses,
  visits: Visits,
): void {
  const { header, latch, preheader } = shape;
  const copies = new Rounds(func, shape, blocks, rounds, uses);
  const entered = preheader.frequency;
  for (const block of blocks) {
    if (block.frequency === null || entered === null || header.frequency === null || header.frequency === 0) continue;
    const each = Math.min(1, entered / header.frequency) * block.frequency;
    for (let round = 1; round <= rounds; round++) copies.block(round, block).frequency = each;
    block.frequency = Math.max(0, block.frequency - each * rounds);
  }
  const leadTo = (from: Block, to: Block, instead: Block) => {
    const { terminator } = from;
    terminator.targets = terminator.targets.map((target) => (target === to ? instead : target));
  };
  const goOn = (round: number) => ({
    block: copies.block(round, latch),
    value: (phi: Instruction) => copies.carried(round, phi),
  });
  for (let round = 1; round <= rounds; round++) {
    const from = copies.block(round, latch);
    leadTo(from, copies.block(round, header), round === rounds ? header : copies.block(round + 1, header));
    copies.enter(
      round,
      round === 1 ? [{ block: preheader, value: (phi) => incoming(phi, preheader) }] : [goOn(round - 1)],
    );
  }
  leadTo(preheader, header, copies.block(1, header));
  const last = goOn(rounds);
  for (const phi of phisOf(header)) {
    const at = phi.targets.indexOf(preheader);
    phi.operands[at] = last.value(phi);
    phi.targets[at] = last.block;
  }
  copies.finish(visits);
}

/** The frequencies of the blocks that do what is left over, about half of what can be. */
function scale(blocks: readonly Block[], rounds: number, often: number | null, entered: number | null): void {
  if (often === null || entered === null || often === 0) return;
  for (const block of blocks) if (block.frequency !== null) block.frequency *= (rounds * entered) / often;
}

/** How many instructions a round has that are more than a place. */
export function sizeOfRound(blocks: readonly Block[]): number {
  let size = 0;
  for (const { instructions } of blocks) {
    for (const { op } of instructions)
      if (op !== 'phi' && op !== 'const' && (op === 'brcond' || !isTerminator(op))) size++;
  }
  return size;
}
