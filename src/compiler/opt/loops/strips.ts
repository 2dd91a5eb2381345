/** Loops cut into strips: an inner loop that is bounded by a constant, in a loop around it that polls. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { type IntType, U32, U64 } from '../../../hir/types.ts';
import type { CountedExit } from '../analysis/induction.ts';
import { distance, type LinearForms, type LoopShape } from '../analysis/linear.ts';
import { appendBlock, insert, phisOf } from '../ir/build.ts';
import { Code, integer } from '../ir/code.ts';
import { renameIncoming } from '../ir/edit.ts';
import { addIncoming } from '../ir/merge.ts';

/** Rounds of a strip. */
export const STRIP = 1024;

/**
 * The strip ends by the loop's own comparison, with a nearer bound: it costs nothing in the loop. Returns false where the
 * compared value isn't a phi of the header plus a constant.
 */
export function stripCounted(func: Func, forms: LinearForms, exit: CountedExit): boolean {
  const { header, latch } = forms.loop;
  const { relation, linear, type, branch, compare, bound } = exit;
  const base = phisOf(header).find((phi) => {
    const form = forms.of(phi.result as Value, linear.bits);
    return form !== null && form.step === linear.step && distance(form, linear) !== null;
  });
  if (base === undefined) return false;
  const behind = distance(forms.of(base.result as Value, linear.bits) as never, linear) as bigint;
  const { outer, current } = outerHeader(func, forms.loop);

  const code = new Code(func, outer, compare);
  const start = code.binary('add', code.toInteger(current.get(base) as Operand, type), integer(type, behind));
  const end = code.toInteger(bound, type);
  const rises = linear.step > 0n;
  const unsigned: IntType = type.bits === 64 ? U64 : U32;
  const rest = code.cast('bitcast', unsigned, rises ? code.binary('sub', end, start) : code.binary('sub', start, end));
  const span = BigInt(STRIP) * linear.step;
  const far = code.compare('gt', rest, integer(unsigned, rises ? span : -span));
  const cut = relation === 'ne' ? far : code.binary('and', code.compare(relation, start, end), far);
  const near = code.select(cut, code.binary('add', start, integer(type, span)), end, 'strip_end');
  const limit = bound.type === type ? near : code.value('inttoptr', bound.type, [near]);
  code.jump(header);

  // Where the strip ends, the loop's own comparison says whether the loop does.
  const after = appendBlock(func, 'strip', outer);
  const leaves = branch.targets.find((target) => target !== header) as Block;
  const again = new Code(func, after, compare);
  const goesOn = again.value(compare.op, compare.type, compare.operands, compare.payload);
  insert(func, after, {
    op: 'brcond',
    type: branch.type,
    operands: [goesOn],
    targets: branch.targets.map((target) => (target === header ? outer : target)),
    like: branch,
  });
  renameIncoming(leaves, latch, after);
  const strip = new Code(func, latch, compare);
  const operands = compare.operands.map((operand) => (operand === bound ? limit : operand));
  branch.operands = [strip.value(compare.op, compare.type, operands, compare.payload)];
  branch.targets = branch.targets.map((target) => (target === header ? header : after));
  enterFrom(forms.loop, after, current);
  header.polls = false;
  return true;
}

/** The strip ends when a counter of its own has come down to 0. */
export function stripByCounter(func: Func, loop: LoopShape): void {
  const { header, latch } = loop;
  const { outer, current } = outerHeader(func, loop);
  const like = latch.terminator;
  new Code(func, outer, like).jump(header);
  const counter = insert(func, header, { op: 'phi', type: U32, like, name: 'rounds' }, 0);
  const back = appendBlock(func, 'strip', latch);
  const code = new Code(func, back, like);
  const left = code.binary('sub', counter.result as Value, integer(U32, 1n), 'rounds');
  code.branch(code.compare('ne', left, integer(U32, 0n)), header, outer);
  latch.terminator.targets = latch.terminator.targets.map((target) => (target === header ? back : target));
  enterFrom(loop, back, current);
  renameIncoming(header, latch, back);
  addIncoming(counter, outer, integer(U32, BigInt(STRIP)));
  addIncoming(counter, back, left);
  header.polls = false;
}

/** A block in front of the header, in which the values of the header's phis stand at the beginning of each strip. */
function outerHeader(func: Func, { header, preheader }: LoopShape) {
  const outer = appendBlock(func, `${header.name}.strips`, header);
  outer.frequency = null;
  const current = new Map<Instruction, Value>();
  for (const phi of phisOf(header)) {
    const at = phi.targets.indexOf(preheader);
    const made = insert(func, outer, {
      op: 'phi',
      type: phi.type,
      operands: [phi.operands[at] as Operand],
      targets: [preheader],
      like: phi,
    });
    current.set(phi, made.result as Value);
    phi.operands[at] = made.result as Value;
    phi.targets[at] = outer;
  }
  preheader.terminator.targets = preheader.terminator.targets.map(() => outer);
  return { outer, current };
}

function enterFrom({ latch }: LoopShape, from: Block, current: ReadonlyMap<Instruction, Value>): void {
  for (const [phi, { definition }] of current) {
    addIncoming(definition as Instruction, from, phi.operands[phi.targets.indexOf(latch)] as Operand);
  }
}
