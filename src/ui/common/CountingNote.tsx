import { useSession } from '../store/stores.tsx';
import { formatCount } from './format.ts';

/** Beside counts of calls, where not every call is counted: why, and what that does to them. */
export function CountingNote({ className }: { className?: string | undefined }) {
  const rate = useSession((state) => state.config?.profileConfig.sampleRate ?? 1);
  const countsInTier2 = useSession((state) => state.config?.profileConfig.countInTier2 ?? true);
  if (rate === 1 && countsInTier2) return null;
  return (
    <p className={className}>
      {rate > 1 &&
        `Sampled: every ${formatCount(rate)}th call counts ${formatCount(rate)}, so counts come in steps of that size, and functions with fewer calls show none. `}
      {!countsInTier2 && 'Tier 2 code doesn’t count: calls of it, and those inlined into it, are missing.'}
    </p>
  );
}
