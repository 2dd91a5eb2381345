import { constantIterations, countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape } from '../analysis/linear.ts';
import { Code } from '../ir/code.ts';
import { isCall } from '../ir/effects.ts';
import { countInEachRound, inEachRound, mayPoll, polls } from '../loops/polling.ts';
import { STRIP, stripByCounter, stripCounted } from '../loops/strips.ts';
import { forEachLoop } from '../loops/visits.ts';
import type { Pass, Unit } from '../pass.ts';

/** In larger bodies a poll is not noticed. */
const MAX_BODY = 80;

/** Loops that certainly run no longer than so many instructions need no poll at all. */
const MAX_UNPOLLED = 8_192n;

export const stripMine: Pass = {
  name: 'strip-mine',
  doc: 'Lets small innermost loops poll once in a thousand rounds instead of in each, and loops that call not at all.',
  keepsGraph: false,
  run(unit) {
    const stripped = forEachLoop(unit, { innermost: true }, (loop) => strip(unit, loop));
    return leavePollsToCalls(unit) || stripped;
  },
};

/** What is called in each round polls where it begins. */
function leavePollsToCalls(unit: Unit): boolean {
  let changed = false;
  for (const { header, latches, members } of unit.loops.loops) {
    const [latch] = latches;
    if (!header.polls || latch === undefined || latches.length > 1) continue;
    const call = inEachRound(unit, { latch, members }, polls);
    if (call === null) continue;
    header.polls = false;
    changed = true;
    unit.remark('done', call, 'the loop around this call needs no safepoint of its own');
  }
  return changed;
}

function strip(unit: Unit, loop: LoopShape): boolean {
  const { func } = unit;
  const { header, latch, preheader, members } = loop;
  if (!header.polls) return false;
  const body = [...members].flatMap(({ instructions }) => instructions);
  if (body.length > MAX_BODY || body.some((each) => isCall(each) && !mayPoll(each))) return false;
  if (inEachRound(unit, loop, polls) !== null) return false;
  const calls = body.some(isCall);
  const forms = new LinearForms(loop);
  const exit = countedExit(forms);
  if (exit !== null && exit.exact && !calls) {
    const rounds = constantIterations(new Code(func, preheader, null), exit);
    if (rounds !== null && (rounds + 1n) * BigInt(body.length) <= MAX_UNPOLLED) {
      header.polls = false;
      unit.remark('done', latch.terminator, `${rounds + 1n} rounds without a safepoint`);
      return true;
    }
  }
  // What may wrap around before it meets its bound bounds no strip.
  const counted = exit !== null && exit.exact && exit.type.bits >= 32;
  if (!counted || !stripCounted(func, forms, exit)) {
    // Counts of inlined calls can do for a counter.
    if (!calls && countInEachRound(unit, loop) !== null) return false;
    stripByCounter(func, loop);
  }
  unit.remark('done', latch.terminator, `polls the safepoint once in ${STRIP} rounds`);
  return true;
}
