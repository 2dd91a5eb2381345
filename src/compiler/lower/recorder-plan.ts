/** Which functions that record (recorders.ts) a module needs. */
import type { ProgramPlan } from '../../abi/program.ts';
import type { Func } from '../../hir/module.ts';

/** For functions of so many recorded parameters. */
export type ParameterRecorder = 1 | 2 | 3;
export type Recorder = ParameterRecorder | 'target';

/** Where calls through values may be recorded. */
export function functionsThatCallValues({ callSites }: ProgramPlan, members: readonly Func[]): Set<Func> {
  if (callSites.size === 0) return new Set();
  return new Set(
    members.filter(({ blocks }) =>
      blocks.some(({ instructions }) =>
        instructions.some(({ op }) => op === 'call_indirect' || op === 'call_closure' || op === 'trait_call'),
      ),
    ),
  );
}

/** Those that the members' code calls, in the order in which they are defined. */
export function neededRecorders(
  { parameters }: ProgramPlan,
  members: readonly Func[],
  callsValues: ReadonlySet<Func>,
): Recorder[] {
  const needed = new Set<Recorder>();
  for (const { index } of members) {
    const recorded = parameters.get(index);
    if (recorded !== undefined) needed.add(recorded.length as ParameterRecorder);
  }
  if (callsValues.size > 0) needed.add('target');
  return [...needed];
}
