import type { Recording } from '../../telemetry/recording.ts';

/** Name of the function that was the first to get code of Tier 1 or 2. It stays the same while more of them do. */
export function firstOptimized(recording: Recording): string | null {
  let first: { readonly name: string; readonly at: number } | null = null;
  for (const { index, name } of recording.program.functions) {
    const at = recording.transitions(index).find(({ tier }) => tier >= 1)?.at;
    if (at !== undefined && (first === null || at < first.at)) first = { name, at };
  }
  return first?.name ?? null;
}
