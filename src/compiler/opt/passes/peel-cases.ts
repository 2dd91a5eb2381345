import type { Block, Func, Instruction, Operand } from '../../../hir/module.ts';
import { BOOL, VOID } from '../../../hir/types.ts';
import { predecessorLists } from '../cfg/lines.ts';
import { appendBlock, insert, insertValue, literal } from '../ir/build.ts';
import { compact, renameIncoming } from '../ir/edit.ts';
import type { Pass } from '../pass.ts';

/** A case that is this often the one is asked for first: a processor foresees that better than a jump by a table. */
const OFTEN = 0.6;

export const peelCases: Pass = {
  name: 'peel-cases',
  doc: 'Asks first for the case of a switch that was measured to be the usual one.',
  keepsGraph: false,
  run(unit) {
    const { func } = unit;
    if (unit.facts.profile.blocks === null) return false;
    const predecessors = predecessorLists(func);
    let changed = false;
    for (const block of [...func.blocks]) {
      const usual = usualCase(block, predecessors);
      if (usual === null) continue;
      const { terminator } = block;
      peel(func, block, usual);
      const { case: number, share } = usual;
      unit.remark(
        'done',
        terminator,
        `asks for case ${number.value} first: it is the one ${Math.round(share * 100)} % of the time`,
      );
      changed = true;
    }
    if (changed) compact(func);
    return changed;
  },
};

type Switch = Extract<NonNullable<Instruction['payload']>, { readonly kind: 'switch' }>;

interface UsualCase {
  readonly index: number;
  readonly case: Switch['cases'][number];
  readonly share: number;
}

/** The case to whose block nothing else leads, so that the block's count is the case's. */
function usualCase(block: Block, predecessors: ReadonlyMap<Block, readonly Block[]>): UsualCase | null {
  const { payload, targets } = block.terminator;
  if (payload?.kind !== 'switch' || payload.cases.length < 2 || block.frequency === null || block.frequency <= 0)
    return null;
  for (const [i, value] of payload.cases.entries()) {
    const target = targets[i + 1] as Block;
    if (target.frequency === null || predecessors.get(target)?.length !== 1) continue;
    if (targets.filter((other) => other === target).length > 1) continue;
    const share = Math.min(1, target.frequency / block.frequency);
    if (share >= OFTEN) return { index: i, case: value, share };
  }
  return null;
}

function peel(func: Func, block: Block, { index, case: { type, value }, share }: UsualCase): void {
  const old = block.instructions.pop() as Instruction;
  const { cases } = old.payload as Switch;
  const [selector] = old.operands as [Operand];
  const usual = old.targets[index + 1] as Block;
  const rest = appendBlock(func, `${block.name}.others`, block);
  rest.frequency = (block.frequency ?? 0) * (1 - share);
  const kept = old.targets.filter((_, i) => i !== index + 1);
  insert(func, rest, {
    op: 'switch',
    type: VOID,
    operands: [selector],
    targets: kept,
    payload: { kind: 'switch', cases: cases.filter((_, i) => i !== index) },
    like: old,
  });
  for (const target of new Set(kept)) renameIncoming(target, block, rest);
  const operands = [selector, literal(type, value)];
  const is = insertValue(func, block, { op: 'eq', type: BOOL, operands, like: old, name: 'usual' });
  insert(func, block, { op: 'brcond', type: VOID, operands: [is], targets: [usual, rest], like: old });
}
