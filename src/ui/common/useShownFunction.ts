import type { Recording } from '../../telemetry/recording.ts';
import { useSession } from '../store/stores.tsx';
import { firstOptimized } from './firstOptimized.ts';
import { useFunctionNames } from './useFunctionNames.ts';

interface ShownFunction {
  readonly names: string[];
  /** Null when there are no functions. */
  readonly name: string | null;
  readonly select: (name: string | null) => void;
}

/** The function that a pane shows: the one that was chosen; before, the first that was optimised, or else the text's first. */
export function useShownFunction(recording: Recording | null): ShownFunction {
  const selected = useSession((state) => state.selected);
  const select = useSession((state) => state.select);
  const names = useFunctionNames(recording);
  if (selected !== null && names.includes(selected)) return { names, name: selected, select };
  const optimized = recording === null ? null : firstOptimized(recording);
  return { names, name: optimized ?? names[0] ?? null, select };
}
