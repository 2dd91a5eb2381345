/** Blocks, phis and dominance: what can only be said about a function as a whole. */
import { buildCfg, type Cfg } from '../analysis/cfg.ts';
import { type DominatorTree, dominates, dominatorTree } from '../analysis/dominators.ts';
import type { Block, Func, Instruction, Operand, Value } from '../module.ts';
import { isTerminator, opInfo } from '../opcodes.ts';
import { VOID } from '../types.ts';
import { opSpan } from './check.ts';
import type { Report } from './verify.ts';

export function verifyControlFlow(func: Func, report: Report): void {
  let wellFormed = true;
  for (const block of func.blocks) wellFormed = verifyBlock(block, report) && wellFormed;
  const cfg = buildCfg(func);
  const [entry] = func.blocks as [Block];
  if ((cfg.predecessorStart[1] as number) > 0) {
    const from = func.blocks[cfg.predecessors[0] as number] as Block;
    report.error(
      'entry-block',
      `The entry block \`${entry.name}\` cannot be the target of a branch, but \`${from.name}\` goes there. Put a block before it that goes to it.`,
      entry.span,
    );
  }
  // Without terminators the edges are incomplete: what would be said about phis and dominance may be wrong.
  if (!wellFormed) return;
  verifyPhis(func, cfg, report);
  verifyDominance(func, cfg, dominatorTree(cfg), report);
}

/** Phis first, one terminator, last. Returns whether the block's edges are certain. */
function verifyBlock(block: Block, report: Report): boolean {
  const { instructions } = block;
  let afterPhis = false;
  let terminated = false;
  for (let i = 0; i < instructions.length; i++) {
    const instruction = instructions[i] as Instruction;
    const { op } = instruction;
    if (terminated) {
      const message = `The terminator above ends block \`${block.name}\`. Begin a new block before this instruction: \`name:\`.`;
      report.error('terminator', message, opSpan(instruction));
      return false;
    }
    if (op !== 'phi') afterPhis = true;
    else if (afterPhis) {
      report.error('phi', `Phis come first in their block \`${block.name}\`.`, opSpan(instruction));
    }
    terminated = isTerminator(op);
    if (opInfo(op).effect === 'calls') warnOfTailCall(instruction, instructions[i + 1], report);
  }
  if (!terminated) {
    const message = `Block \`${block.name}\` has no terminator: end it with br, brcond, switch, return or unreachable.`;
    report.error('terminator', message, block.span);
  }
  return terminated;
}

function warnOfTailCall(call: Instruction, next: Instruction | undefined, report: Report): void {
  const { payload } = call;
  if ((payload?.kind !== 'call' && payload?.kind !== 'callIndirect') || !payload.tail) return;
  const returned = next?.op === 'return' ? (next.operands[0] ?? null) : undefined;
  if (returned === call.result && returned !== undefined) return;
  const message =
    call.type === VOID
      ? 'This `tail call` is not directly followed by `return`, so it runs as an ordinary call.'
      : 'This `tail call` is not directly followed by the `return` of its result, so it runs as an ordinary call.';
  report.warning('tail-call', message, opSpan(call));
}

/** One incoming value for each predecessor. */
function verifyPhis(func: Func, cfg: Cfg, report: Report): void {
  /** For each block the number of the phi that last found it among its predecessors, or its negative once used. */
  const mark = new Int32Array(func.blocks.length);
  let stamp = 0;
  for (const block of func.blocks) {
    const first = cfg.predecessorStart[block.index] as number;
    const last = cfg.predecessorStart[block.index + 1] as number;
    for (const phi of block.instructions) {
      if (phi.op !== 'phi') break;
      stamp++;
      for (let e = first; e < last; e++) mark[cfg.predecessors[e] as number] = stamp;
      if (phi.operands.length !== phi.targets.length) {
        report.error('phi', 'A phi needs a block for each of its values.', phi.span);
        continue;
      }
      for (let i = 0; i < phi.targets.length; i++) {
        const from = phi.targets[i] as Block;
        if (mark[from.index] === stamp) {
          mark[from.index] = -stamp;
          continue;
        }
        const twice = mark[from.index] === -stamp;
        const span = phi.partSpans[phi.operands.length + i] ?? phi.span;
        const message = twice
          ? `This phi has two values for the predecessor \`${from.name}\`.`
          : `\`${from.name}\` is not a predecessor of \`${block.name}\`.`;
        report.error('phi', message, span);
      }
      for (let e = first; e < last; e++) {
        const from = func.blocks[cfg.predecessors[e] as number] as Block;
        if (mark[from.index] !== stamp) continue;
        const message = `This phi has no value for the predecessor \`${from.name}\`: add \`[value, ${from.name}]\`.`;
        report.error('phi', message, phi.result?.span ?? phi.span);
      }
    }
  }
}

/** Every use comes after its definition on every way from the entry. */
function verifyDominance(func: Func, cfg: Cfg, tree: DominatorTree, report: Report): void {
  /** Position of each instruction in its block, by its index. */
  const positions = new Int32Array(func.instructionCount);
  for (const block of func.blocks) {
    for (let i = 0; i < block.instructions.length; i++) {
      positions[(block.instructions[i] as Instruction).index] = i;
    }
  }
  for (const block of func.blocks) {
    if (cfg.orderOf[block.index] === -1) continue;
    for (const instruction of block.instructions) {
      const { operands, targets } = instruction;
      const isPhi = instruction.op === 'phi';
      for (let i = 0; i < operands.length; i++) {
        const operand = operands[i] as Operand;
        if (operand.kind !== 'value' || operand.definition === null) continue;
        const definition = operand.definition;
        const from = definition.block.index;
        if (isPhi) {
          // Used at the end of the incoming block.
          const end = (targets[i] as Block).index;
          if (cfg.orderOf[end] === -1 || dominates(tree, from, end)) continue;
          reportUse(operand, instruction, i, `the end of block \`${(targets[i] as Block).name}\``, report);
        } else if (from === block.index) {
          const defined = positions[definition.index] as number;
          if (defined < (positions[instruction.index] as number)) continue;
          const where = definition === instruction ? 'is this instruction' : 'stands further down in this block';
          const message = `\`%${operand.name}\` is used before its definition, which ${where}.`;
          report.error('dominance', message, instruction.partSpans[i] ?? instruction.span);
        } else if (!dominates(tree, from, block.index)) {
          reportUse(operand, instruction, i, 'this use', report);
        }
      }
    }
  }
}

function reportUse(value: Value, use: Instruction, operand: number, place: string, report: Report): void {
  const definedIn = value.definition?.block.name ?? '';
  report.error(
    'dominance',
    `\`%${value.name}\` does not dominate ${place}: there is a way here that does not pass block \`${definedIn}\`, where it is defined. Bring it along by a phi.`,
    use.partSpans[operand] ?? use.span,
  );
}
