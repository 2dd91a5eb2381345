import type { Cfg } from '../../../hir/analysis/cfg.ts';
import type { Block, Func, Operand, Value } from '../../../hir/module.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { firstNonPhi, phisOf } from '../ir/build.ts';
import { Code } from '../ir/code.ts';
import { splitEdge } from '../ir/edit.ts';
import { addIncoming, dropIncoming } from '../ir/merge.ts';
import { forEachLoop, type Visits } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';

/** Headers of more instructions are not worth a second copy. */
const MAX_HEADER = 24;

/**
 * `while (c) body` becomes `if (c) do body while (c)`: one jump less in each round, and a block before the loop in which
 * it is certain that the body runs.
 */
export const loopRotate: Pass = {
  name: 'loop-rotate',
  doc: 'Tests the condition of a loop at its end, and once before it.',
  keepsGraph: false,
  run: (unit) =>
    forEachLoop(unit, { innermost: false }, (loop, visits) => {
      if (!isRotatable(loop)) return false;
      visits.done.add(rotate(unit, loop, visits));
      return true;
    }),
};

function isRotatable({ header, latch, members }: LoopShape): boolean {
  const { terminator, instructions } = header;
  if (header === latch || terminator.op !== 'brcond' || latch.terminator.op !== 'br') return false;
  const [then, otherwise] = terminator.targets as [Block, Block];
  if (members.has(then) === members.has(otherwise)) return false;
  return instructions.length <= MAX_HEADER && instructions.every(({ op }) => op !== 'alloca');
}

/** Returns the new header. */
function rotate(unit: Unit, { header, preheader, members }: LoopShape, visits: Visits): Block {
  const { func, cfg } = unit;
  const { terminator } = header;
  const edge = (inside: boolean) => terminator.targets.find((target) => members.has(target) === inside) as Block;
  for (const target of [edge(true), edge(false)]) {
    if (predecessorCount(cfg, target) !== 1) splitEdge(func, header, target);
  }
  const [body, exit] = terminator.targets[0] === edge(true) ? [...terminator.targets] : terminator.targets.toReversed();
  const copies = copyHeader(func, header, preheader);
  for (const target of [body, exit] as Block[]) {
    for (const phi of phisOf(target)) {
      const operand = phi.operands[phi.targets.indexOf(header)] as Operand;
      addIncoming(phi, preheader, copies.get(operand as Value) ?? operand);
    }
  }
  for (const phi of phisOf(header)) dropIncoming(phi, preheader);
  for (const [value, copy] of copies) {
    const ends = new Map<Block, Operand>([
      [header, value],
      [preheader, copy],
    ]);
    visits.redefine(value, ends);
  }
  (body as Block).polls = header.polls;
  visits.merge(header);
  // The guard branches, so that the loop's preheader is a block of its own.
  splitEdge(func, preheader, body as Block, 'preheader');
  return body as Block;
}

function predecessorCount({ predecessorStart }: Cfg, { index }: Block): number {
  return (predecessorStart[index + 1] as number) - (predecessorStart[index] as number);
}

/** What the header computes, once more at the end of the preheader, which then branches as the header does. */
function copyHeader(func: Func, header: Block, preheader: Block): Map<Value, Operand> {
  const copies = new Map<Value, Operand>();
  for (const phi of phisOf(header)) {
    copies.set(phi.result as Value, phi.operands[phi.targets.indexOf(preheader)] as Operand);
  }
  preheader.instructions.pop();
  const phis = firstNonPhi(header);
  for (const original of header.instructions.slice(phis)) {
    const code = new Code(func, preheader, original);
    const operands = original.operands.map((operand) => copies.get(operand as Value) ?? operand);
    const copy = code.make(original.op, original.type, operands, original.payload, original.result?.name);
    copy.targets = [...original.targets];
    if (original.result !== null) copies.set(original.result, copy.result as Value);
  }
  return copies;
}
