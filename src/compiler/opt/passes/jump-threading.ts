import type { Block, Operand, Value } from '../../../hir/module.ts';
import { VOID } from '../../../hir/types.ts';
import { predecessorLists } from '../cfg/lines.ts';
import { decidedTarget } from '../cfg/threads.ts';
import { insert, phisOf } from '../ir/build.ts';
import { type CloneMap, cloneBlocks } from '../ir/clone.ts';
import { forgetEdge, incoming, sizeOfFunction } from '../ir/edit.ts';
import { type Definitions, repairValues } from '../ir/repair.ts';
import type { Pass, Unit } from '../pass.ts';

/** Instructions of a block that is copied, phis and the branch not counted. */
const MAX_COPIED = 12;
/** How much a function may grow: by half, and small ones by this. In instructions. */
const MAX_GROWTH = 60;
/** What was threaded may decide a further branch. */
const MAX_ROUNDS = 3;

/**
 * A block whose branch is decided for some of those who come to it is copied for them, and the copy goes where the
 * branch would lead them. `simplify-cfg` does it where nothing has to be copied.
 */
export const jumpThreading: Pass = {
  name: 'jump-threading',
  doc: 'Copies small blocks for those who come to them with their branch decided.',
  keepsGraph: false,
  run(unit) {
    let room = Math.max(MAX_GROWTH, sizeOfFunction(unit.func) / 2);
    let changed = false;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const left = threadAll(unit, room);
      if (left === room) break;
      room = left;
      changed = true;
      unit.changed(jumpThreading);
    }
    return changed;
  },
};

/** Returns what is left of the room. */
function threadAll(unit: Unit, room: number): number {
  const { func, loops } = unit;
  if (loops.irreducible) return room;
  const predecessors = predecessorLists(func);
  const headers = new Map(loops.loops.map((loop) => [loop.header, loop]));
  const definitions: Definitions = new Map();
  const originals = new Set(func.blocks);
  let left = room;
  for (const block of [...func.blocks]) {
    const { op } = block.terminator;
    const body = block.instructions.length - phisOf(block).length - 1;
    if ((op !== 'brcond' && op !== 'switch') || block.index === 0 || body > Math.min(MAX_COPIED, left)) continue;
    if (block.instructions.some((instruction) => instruction.op === 'alloca')) continue;
    // A second way into a loop would make it one that no pass understands: only ways past a whole loop are cut short.
    const around = headers.get(block);
    const mayLeadTo = (to: Block) => to !== block && !headers.has(to) && around?.members.has(to) !== true;
    for (const [to, sources] of decidedSources(block, predecessors, originals)) {
      if (!mayLeadTo(to) || body > left) continue;
      unit.remark(
        'done',
        block.terminator,
        `who comes from ${sources.map(({ name }) => name).join(', ')} goes on to ${to.name}: the branch is decided there, ${body} instructions are copied`,
      );
      const copy = copyFor(unit, block, sources, to, definitions);
      // The copy has no predecessors in the list: nobody looks beyond it before values are right again.
      const without = (predecessors.get(block) as Block[]).filter((from) => !sources.includes(from));
      predecessors.set(block, without);
      (predecessors.get(to) as Block[]).push(copy);
      left -= Math.max(1, body);
    }
  }
  if (left !== room) repairValues(func, definitions);
  return left;
}

/** By block that the branch leads to: the predecessors for which that is known. */
function decidedSources(
  block: Block,
  predecessors: ReadonlyMap<Block, readonly Block[]>,
  originals: ReadonlySet<Block>,
): Map<Block, Block[]> {
  const found = new Map<Block, Block[]>();
  for (const from of predecessors.get(block) ?? []) {
    if (!originals.has(from) || from === block) continue;
    const to = decidedTarget(block, from, new Map(), predecessors);
    if (to === null) continue;
    const sources = found.get(to);
    if (sources === undefined) found.set(to, [from]);
    else sources.push(from);
  }
  return found;
}

/** A copy of the block for some of its predecessors, which goes on to one of its successors. */
function copyFor({ func }: Unit, block: Block, sources: readonly Block[], to: Block, definitions: Definitions): Block {
  const map: CloneMap = { values: new Map(), blocks: new Map() };
  const [copy] = cloneBlocks([block], func, map) as [Block];
  shareFrequency(block, copy, sources);
  for (const { terminator } of sources)
    terminator.targets = terminator.targets.map((target) => (target === block ? copy : target));
  for (const phi of phisOf(copy)) {
    const kept = phi.targets.flatMap((from, i) => (sources.includes(from) ? [i] : []));
    phi.operands = kept.map((i) => phi.operands[i] as Operand);
    phi.targets = kept.map((i) => phi.targets[i] as Block);
  }
  for (const from of sources) forgetEdge(from, block);
  for (const phi of phisOf(to)) {
    const operand = incoming(phi, block);
    phi.operands.push(operand.kind === 'value' ? (map.values.get(operand) ?? operand) : operand);
    phi.targets.push(copy);
  }
  const { terminator } = copy;
  copy.instructions.pop();
  insert(func, copy, { op: 'br', type: VOID, targets: [to], like: terminator });
  for (const { result } of block.instructions) {
    if (result === null) continue;
    const copies = definitions.get(result) ?? new Map<Block, Operand>();
    definitions.set(result, copies.set(copy, map.values.get(result) as Value));
  }
  return copy;
}

/** What was measured is shared out as far as it is known who comes how often. */
function shareFrequency(block: Block, copy: Block, sources: readonly Block[]): void {
  if (block.frequency === null) return;
  const fromSources = sources.reduce((sum, { frequency, terminator }) => {
    return sum + (frequency ?? 0) / new Set(terminator.targets).size;
  }, 0);
  copy.frequency = Math.min(block.frequency, fromSources);
  block.frequency -= copy.frequency;
}
