import type { Block, Func, Operand, Value } from '../../../hir/module.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { firstNonPhi, phisOf } from '../ir/build.ts';
import { Code } from '../ir/code.ts';
import { splitEdge } from '../ir/edit.ts';
import {
  addIncoming,
  dropIncoming,
  dropTrivialPhis,
  mergeIntoPredecessor,
  predecessorMap,
  Variable,
} from '../ir/merge.ts';
import { forEachLoop } from '../loops/form.ts';
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
    forEachLoop(unit, { innermost: false }, (loop, done) => {
      if (!isRotatable(loop)) return false;
      done.add(rotate(unit, loop));
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
function rotate(unit: Unit, { header, preheader, members }: LoopShape): Block {
  const { func } = unit;
  const { terminator } = header;
  const edge = (inside: boolean) => terminator.targets.find((target) => members.has(target) === inside) as Block;
  let predecessors = predecessorMap(func);
  for (const target of [edge(true), edge(false)]) {
    if (predecessors.get(target)?.length !== 1) splitEdge(func, header, target);
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
  predecessors = predecessorMap(func);
  const { uses } = unit;
  for (const [value, copy] of copies) {
    const ends = new Map<Block, Operand>([
      [header, value],
      [preheader, copy],
    ]);
    new Variable(func, predecessors, value, ends).rewrite(uses.of(value));
  }
  (body as Block).polls = header.polls;
  dropTrivialPhis(func);
  mergeIntoPredecessor(header, predecessors);
  // The guard branches, so that the loop's preheader is a block of its own.
  splitEdge(func, preheader, body as Block, 'preheader');
  return body as Block;
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
