import { constantIterations, countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape } from '../analysis/linear.ts';
import { Code } from '../ir/code.ts';
import { effectOf } from '../ir/effects.ts';
import { forEachLoop } from '../loops/form.ts';
import { STRIP, stripByCounter, stripCounted } from '../loops/strips.ts';
import type { Pass, Unit } from '../pass.ts';

/** In larger bodies a poll is not noticed. */
const MAX_BODY = 80;

/** Loops that certainly run no longer than so many instructions need no poll at all. */
const MAX_UNPOLLED = 8_192n;

export const stripMine: Pass = {
  name: 'strip-mine',
  doc: 'Lets small innermost loops poll once in a thousand rounds instead of in each.',
  keepsGraph: false,
  run: (unit) => forEachLoop(unit, { innermost: true }, (loop) => strip(unit, loop)),
};

function strip(unit: Unit, loop: LoopShape): boolean {
  const { func } = unit;
  const { header, latch, preheader, members } = loop;
  if (!header.polls) return false;
  const body = [...members].flatMap(({ instructions }) => instructions);
  if (body.length > MAX_BODY || body.some((instruction) => effectOf(instruction) === 'calls')) return false;
  const forms = new LinearForms(loop);
  const exit = countedExit(forms);
  if (exit !== null && exit.exact) {
    const rounds = constantIterations(new Code(func, preheader, null), exit);
    if (rounds !== null && (rounds + 1n) * BigInt(body.length) <= MAX_UNPOLLED) {
      header.polls = false;
      unit.remark('done', latch.terminator, `${rounds + 1n} rounds without a safepoint`);
      return true;
    }
  }
  // What may wrap around before it meets its bound bounds no strip.
  const counted = exit !== null && exit.exact && exit.type.bits >= 32;
  if (!counted || !stripCounted(func, forms, exit)) stripByCounter(func, loop);
  unit.remark('done', latch.terminator, `polls the safepoint once in ${STRIP} rounds`);
  return true;
}
