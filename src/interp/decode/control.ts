/** Terminators. */

import { leavesOf } from '../../hir/leaves.ts';
import type { Block, Operand } from '../../hir/module.ts';
import type { TerminatorOp } from '../../hir/opcodes.ts';
import { Operation } from '../execute.ts';
import { leafKind, wordsOf } from '../registers.ts';
import type { Decoding } from './decoder.ts';

/** Goes along an edge; its operation is the edge's own. */
const branch: Decoding = (d, i) => d.edge(i.block, i.targets[0] as Block);

const conditional: Decoding = (d, i) => {
  const at = d.position;
  d.emit(Operation.branch, d.operand(i, 0));
  d.jump(at + 2, i.block, i.targets[0] as Block);
  d.jump(at + 3, i.block, i.targets[1] as Block);
};

const choose: Decoding = (d, i) => {
  const { payload, operands, targets } = i;
  const cases = payload?.kind === 'switch' ? payload.cases : [];
  const { type } = operands[0] as Operand;
  const wide = type.kind === 'int' && type.bits === 64;
  const at = d.position;
  d.emit(wide ? Operation.switch64 : Operation.switch32, d.operand(i, 0), d.switches.length);
  d.jump(at + 3, i.block, targets[0] as Block);
  d.switches.push({
    table: new Map(),
    from: i.block,
    cases: cases.map(({ value }, n) => ({
      // As registers hold it.
      key: wide ? BigInt.asIntN(64, BigInt(value)) : Number(value) | 0,
      to: targets[n + 1] as Block,
    })),
  });
};

const leave: Decoding = (d, i) => {
  if (d.hasAllocas) d.emit(Operation.leaveStack);
  const [value] = i.operands;
  if (value === undefined) {
    d.emit(Operation.returnVoid);
    return;
  }
  const from = d.slot(value);
  const leaves = leavesOf(value.type);
  const kind = leaves.length === 1 ? leafKind((leaves[0] as (typeof leaves)[number]).type) : 'v128';
  if (kind === 'v128') d.emit(Operation.returnWords, from, wordsOf(value.type));
  else d.emit(kind === 'i32' || kind === 'f32' ? Operation.return32 : Operation.return64, from);
};

export const TERMINATORS: Record<TerminatorOp, Decoding> = {
  br: branch,
  brcond: conditional,
  switch: choose,
  return: leave,
  unreachable: (d) => d.step((machine) => machine.trap('unreachable')),
};
