import { Alias } from '../analysis/alias.ts';
import { compact, sizeOfFunction } from '../ir/edit.ts';
import { simplifyLoops } from '../loops/form.ts';
import { hoistInvariants } from '../loops/hoist.ts';
import { promoteMemory } from '../loops/promote.ts';
import type { Pass } from '../pass.ts';
import { listed, namesOf } from '../remarks.ts';

/** Keeping the memory of a loop in values costs about a walk over the function: so much of that, in instructions. */
const MAX_PROMOTING = 500_000;

/**
 * Loop-invariant code motion, inner loops first: values and loads that are alike in each round are computed before the
 * loop, and memory at one address that a loop reads and writes is kept in a value.
 */
export const licm: Pass = {
  name: 'licm',
  doc: 'Moves what is alike in each round of a loop in front of it, and keeps memory at one address in a value.',
  keepsGraph: false,
  run(unit) {
    let changed = simplifyLoops(unit);
    const headers = unit.loops.loops.map(({ header }) => header);
    let promotions = Math.floor(MAX_PROMOTING / (sizeOfFunction(unit.func) + 1));
    let alias = new Alias(unit);
    for (const header of headers) {
      const loop = unit.loops.loops.find((candidate) => candidate.header === header);
      if (loop === undefined || loop.preheader === null) continue;
      const { preheader } = loop;
      const { values, loads } = hoistInvariants(unit, alias, loop, preheader);
      if (values > 0 || loads.length > 0) {
        const what = [
          ...(loads.length > 0 ? [`loads of ${listed(namesOf(loads))}`] : []),
          ...(values > 0 ? [`${values} ${values === 1 ? 'value' : 'values'}`] : []),
        ];
        unit.remark('done', header.terminator, `moved ${what.join(' and ')} in front of the loop at ${header.name}`);
        changed = true;
      }
      if (promotions <= 0) continue;
      const promoted = promoteMemory(unit, alias, loop, preheader);
      if (promoted.length === 0) continue;
      changed = true;
      promotions--;
      const names = namesOf(promoted.map(({ like }) => like));
      unit.remark('done', header.terminator, `kept ${listed(names)} in values in the loop at ${header.name}`);
      unit.changed({ keepsGraph: true });
      alias = new Alias(unit);
    }
    if (changed) compact(unit.func);
    return changed;
  },
};
