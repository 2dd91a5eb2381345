/** Branches that are simpler than they look. */
import type { Block, Func, Instruction, Operand, ScalarConstant } from '../../../hir/module.ts';
import { BOOL, VOID } from '../../../hir/types.ts';
import { insert, insertValue, jump, literal, literalValue } from '../ir/build.ts';
import { replaceTerminator } from '../ir/edit.ts';

/** Decides what is decided, and turns conditions and switches into simpler ones. Blocks that are no longer reached stay. */
export function foldBranches(func: Func): boolean {
  let changed = false;
  for (const block of func.blocks) {
    const { op } = block.terminator;
    if (op === 'brcond') changed = foldConditional(func, block) || changed;
    else if (op === 'switch') changed = foldSwitch(func, block) || changed;
  }
  return changed;
}

export function branchAlways(func: Func, block: Block, target: Block): void {
  const { terminator } = block;
  replaceTerminator(block, () => jump(func, block, target, terminator));
}

function foldConditional(func: Func, block: Block): boolean {
  const { terminator } = block;
  const [condition] = terminator.operands as [Operand];
  const [then, otherwise] = terminator.targets as [Block, Block];
  const known = literalValue(condition);
  if (known !== null || then === otherwise) {
    branchAlways(func, block, known === 0 ? otherwise : then);
    return true;
  }
  const definition = condition.kind === 'value' ? condition.definition : null;
  if (definition?.op !== 'not') return false;
  terminator.operands = [definition.operands[0] as Operand];
  terminator.targets = [otherwise, then];
  return true;
}

function foldSwitch(func: Func, block: Block): boolean {
  const { terminator } = block;
  const { payload, targets } = terminator;
  if (payload?.kind !== 'switch') return false;
  const [selector] = terminator.operands as [Operand];
  const [fallback] = targets as [Block];
  const { cases } = payload;
  const known = literalValue(selector);
  if (known !== null) {
    const at = cases.findIndex(({ value }) => value === known);
    branchAlways(func, block, targets[at + 1] as Block);
    return true;
  }
  const needed = cases.flatMap((value, i) =>
    targets[i + 1] === fallback ? [] : [{ value, target: targets[i + 1] as Block }],
  );
  const [first, ...others] = needed;
  if (first === undefined) {
    branchAlways(func, block, fallback);
    return true;
  }
  if (others.length === 0) {
    compareAndBranch(func, block, terminator, first.value, [first.target, fallback]);
    return true;
  }
  if (needed.length === cases.length) return false;
  replaceTerminator(block, () =>
    insert(func, block, {
      op: 'switch',
      type: VOID,
      operands: [selector],
      targets: [fallback, ...needed.map(({ target }) => target)],
      payload: { kind: 'switch', cases: needed.map(({ value }) => value) },
      like: terminator,
    }),
  );
  return true;
}

function compareAndBranch(
  func: Func,
  block: Block,
  old: Instruction,
  { type, value }: ScalarConstant,
  targets: readonly Block[],
): void {
  replaceTerminator(block, () => {
    const operands = [old.operands[0] as Operand, literal(type, value)];
    const equal = insertValue(func, block, { op: 'eq', type: BOOL, operands, like: old, name: 'is' });
    insert(func, block, { op: 'brcond', type: VOID, operands: [equal], targets, like: old });
  });
}
