import { useCallback } from 'react';
import type { TierCode } from '../../engine/api.ts';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import { type Answer, useAnswer } from '../common/useAnswer.ts';
import { useSession } from '../store/stores.tsx';

/** Asks the engine for a function's code in a tier; anew when `revision` says that it may have changed. */
export function useTierCode(
  functionIndex: number | null,
  tier: OptimizationTier | null,
  revision: string,
): Answer<TierCode> {
  const code = useSession((state) => state.code);
  const asked = functionIndex !== null && tier !== null;
  const ask = useCallback(
    () => (functionIndex === null || tier === null ? Promise.resolve(null) : code(functionIndex, tier)),
    [code, functionIndex, tier],
  );
  return useAnswer(asked ? `${functionIndex}.${tier}.${revision}` : null, ask);
}
