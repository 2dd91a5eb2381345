import { useCallback } from 'react';
import type { CompilationSteps } from '../../engine/api.ts';
import { type Answer, useAnswer } from '../common/useAnswer.ts';
import type { PassesTier } from '../store/session.ts';
import { useSession } from '../store/stores.tsx';

/** Asks the engine how a function's code came about; anew when `revision` says that it may be another one. */
export function useCompilation(
  functionIndex: number | null,
  tier: PassesTier,
  revision: string,
): Answer<CompilationSteps> {
  const explain = useSession((state) => state.explain);
  const ask = useCallback(
    () => (functionIndex === null ? Promise.resolve(null) : explain(functionIndex, tier)),
    [explain, functionIndex, tier],
  );
  return useAnswer(functionIndex === null ? null : `${functionIndex}.${tier}.${revision}`, ask);
}
