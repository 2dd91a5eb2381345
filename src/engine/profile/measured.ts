/** The counters of this moment as the optimiser reads them. */
import type { ProgramPlan } from '../../abi/program.ts';
import { NO_PROFILE, type Profile } from '../../compiler/opt/facts.ts';
import type { SharedCounters } from './counters.ts';

export function measuredProfile(
  counters: SharedCounters,
  { layout, callSites, parameters: recorded }: ProgramPlan,
): Profile {
  const calls = Array.from({ length: layout.functions }, (_, f) => counters.callCount(f));
  // Nothing has run yet: that says nothing about what is hot.
  if (calls.every((count) => count === 0)) return NO_PROFILE;
  const blocks =
    layout.blockCounts === null
      ? null
      : Array.from({ length: layout.blocks }, (_, block) => counters.blockCount(block) as number);
  const targets = [...callSites].flatMap(([site, cell]) => counters.targets(site, cell) ?? []);
  const parameters = [...recorded].flatMap(([func, list]) =>
    list.flatMap(({ index, cell }) => {
      const seen = counters.parameter(cell);
      return seen === null ? [] : [{ func, index, ...seen }];
    }),
  );
  return { calls, blocks, targets, parameters };
}
