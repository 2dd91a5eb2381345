import { useCallback } from 'react';
import type { CompilationSteps } from '../../engine/api.ts';
import type { ControlFlow } from '../../hir/analysis/flow.ts';
import { type Answer, useAnswer } from '../common/useAnswer.ts';
import { useLanguage, useStores } from '../store/stores.tsx';

const revisions = new WeakMap<object, number>();
let latest = 0;

/** A number for an object, another one for each. */
function revisionOf(object: object): number {
  const known = revisions.get(object);
  if (known !== undefined) return known;
  latest += 1;
  revisions.set(object, latest);
  return latest;
}

/** The graph of a function of the text; while the text is read anew, that of before. For one name only. */
export function useTextFlow(name: string): Answer<ControlFlow> {
  const { language } = useStores();
  // Each text that was looked at has a list of its own.
  const functions = useLanguage((state) => state.functions);
  const ask = useCallback(() => language.ask('controlFlow', name), [language, name]);
  return useAnswer(`${name} ${revisionOf(functions)}`, ask, { keeps: true });
}

/** A moment of a compilation that has a graph of its own. */
export interface Stage {
  readonly name: string;
  readonly flow: ControlFlow;
}

/** Before all passes, and after each one that changed the function. */
export function stagesOf({ initialFlow, steps }: CompilationSteps): Stage[] {
  const changed = steps.flatMap(({ name, flow }, i) =>
    flow === null ? [] : [{ name: `${i + 1}. after ${name}`, flow }],
  );
  return [{ name: 'before all passes', flow: initialFlow }, ...changed];
}
