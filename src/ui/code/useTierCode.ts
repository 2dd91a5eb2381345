import { useEffect, useState } from 'react';
import type { TierCode } from '../../engine/api.ts';
import type { OptimizationTier } from '../../engine/tiering/config.ts';
import { useSession } from '../store/stores.tsx';

export type FunctionCode =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly code: TierCode };

/** Asks the engine for a function's code in a tier; anew when `revision` says that it may have changed. */
export function useTierCode(
  functionIndex: number | null,
  tier: OptimizationTier | null,
  revision: string,
): FunctionCode {
  const ask = useSession((state) => state.code);
  const [answer, setAnswer] = useState<{ key: string; code: FunctionCode } | null>(null);
  const key = `${functionIndex}.${tier}.${revision}`;
  useEffect(() => {
    if (functionIndex === null || tier === null) return;
    let wanted = true;
    const show = (code: FunctionCode): void => {
      if (wanted) setAnswer({ key, code });
    };
    ask(functionIndex, tier).then(
      (code) => show(code === null ? { kind: 'none' } : { kind: 'loaded', code }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, functionIndex, tier, key]);
  if (functionIndex === null || tier === null) return { kind: 'none' };
  return answer?.key === key ? answer.code : { kind: 'loading' };
}
