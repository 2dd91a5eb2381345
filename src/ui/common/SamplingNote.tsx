import { useSession } from '../store/stores.tsx';
import { formatCount } from './format.ts';

/** Beside counts of calls, where not every call is counted. */
export function SamplingNote({ className }: { className?: string | undefined }) {
  const rate = useSession((state) => state.config?.profileConfig.sampleRate ?? 1);
  if (rate === 1) return null;
  return (
    <p className={className}>
      Sampled: every {formatCount(rate)}th call counts {formatCount(rate)}, so counts come in steps of that size, and
      functions with fewer calls show none.
    </p>
  );
}
