import { useMemo } from 'react';
import type { Recording } from '../../telemetry/recording.ts';
import { useLanguage } from '../store/stores.tsx';

/** The functions that can be looked at: those of the text, then those of the program that ran and are no longer in it. */
export function useFunctionNames(recording: Recording | null): string[] {
  const functions = useLanguage((state) => state.functions);
  return useMemo(
    () => [...new Set([...functions, ...(recording?.program.functions ?? [])].map(({ name }) => name))],
    [functions, recording],
  );
}
