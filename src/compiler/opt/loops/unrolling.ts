/** A loop whose number of rounds is known becomes the rounds, one after the other. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { isTerminator } from '../../../hir/opcodes.ts';
import type { LoopShape } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { jump, phisOf } from '../ir/build.ts';
import { type CloneMap, cloneBlocks } from '../ir/clone.ts';
import { incoming, replaceTerminator } from '../ir/edit.ts';
import { addIncoming, dropTrivialPhis, predecessorMap, Variable } from '../ir/merge.ts';

/**
 * So many rounds, of which each but the last certainly comes to the latch's branch back, and the last one leaves there;
 * other exits are kept in every round. The blocks of the loop in reverse postorder.
 */
export function unrollFully(
  func: Func,
  { header, latch }: LoopShape,
  blocks: readonly Block[],
  rounds: number,
  uses: Uses,
): void {
  const members = new Set(blocks);
  const leaves = latch.terminator.targets.find((target) => target !== header) as Block;
  const edges = blocks.flatMap((from) =>
    [...new Set(from.terminator.targets)].filter((to) => !members.has(to)).map((to) => ({ from, to })),
  );
  const results = blocks.flatMap(({ instructions }) =>
    instructions.flatMap(({ result }) => (result === null ? [] : [result])),
  );
  const outside = new Map<Value, Instruction[]>();
  for (const value of results) {
    const users = uses.of(value).filter((user) => !members.has(user.block));
    if (users.length > 0) outside.set(value, users);
  }
  const maps: CloneMap[] = [];
  for (let round = 1; round < rounds; round++) {
    const map: CloneMap = { values: new Map(), blocks: new Map() };
    cloneBlocks(blocks, func, map);
    for (const { from, to } of edges) {
      const copy = map.blocks.get(from) as Block;
      for (const phi of phisOf(to)) {
        const operand = incoming(phi, from);
        addIncoming(phi, copy, map.values.get(operand as Value) ?? operand);
      }
    }
    maps.push(map);
  }

  // Each round's header takes its values from the end of the round before.
  const ofRound = (round: number, operand: Operand) =>
    round === 0 ? operand : (maps[round - 1]?.values.get(operand as Value) ?? operand);
  const blockOf = (round: number, block: Block) =>
    round === 0 ? block : (maps[round - 1]?.blocks.get(block) as Block);
  const carried = phisOf(header).map((phi) => ({ phi, operand: incoming(phi, latch) }));
  for (let round = 1; round < rounds; round++) {
    for (const { phi, operand } of carried) {
      const copy = (ofRound(round, phi.result as Value) as Value).definition as Instruction;
      copy.operands = [ofRound(round - 1, operand)];
      copy.targets = [blockOf(round - 1, latch)];
    }
  }
  for (let round = 0; round < rounds; round++) {
    const from = blockOf(round, latch);
    const to = round === rounds - 1 ? leaves : blockOf(round + 1, header);
    const like = from.terminator;
    replaceTerminator(from, () => jump(func, from, to, like));
  }
  const predecessors = predecessorMap(func);
  for (const [value, users] of outside) {
    const { block } = value.definition as Instruction;
    const ends = new Map<Block, Operand>();
    for (let round = 0; round < rounds; round++) ends.set(blockOf(round, block), ofRound(round, value));
    new Variable(func, predecessors, value, ends).rewrite(users);
  }
  dropTrivialPhis(func);
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
