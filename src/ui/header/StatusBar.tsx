import { useShallow } from 'zustand/react/shallow';
import { COMPILED_TIERS } from '../../engine/tiering/config.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import type { Phase } from '../store/session.ts';
import { useSession } from '../store/stores.tsx';
import classes from './Header.module.css';
import { phaseText } from './phaseText.ts';

/** What the engine is doing, in one line. */
export function StatusBar() {
  const phase = useSession((state) => state.phase);
  const { state, hint } = phaseText(phase);
  return (
    <footer className={classes.status}>
      <div className={classes.phase}>
        <span className={classes.lamp} data-kind={lampOf(phase)} aria-hidden="true" />
        <output>
          {state}
          {hint !== undefined && <span className={classes.hint}> {hint}</span>}
        </output>
      </div>
      <TierCounts />
    </footer>
  );
}

/** A run that came to its end may have failed all the same. */
function lampOf(phase: Phase): Phase['kind'] {
  return phase.kind === 'finished' && phase.score.failed > 0 ? 'failed' : phase.kind;
}

function TierCounts() {
  const tiers = useSession((state) => state.recording?.tiers ?? COMPILED_TIERS);
  const counts = useSession(useShallow((state) => tiers.map((tier) => countTier(state.moment?.statuses ?? [], tier))));
  return (
    <div className={classes.statusTiers}>
      {tiers.map((tier, i) => (
        <span key={tier}>
          <TierBadge tier={tier} /> {counts[i]}
        </span>
      ))}
    </div>
  );
}

function countTier(statuses: readonly { readonly tier: number }[], tier: number): number {
  return statuses.reduce((sum, status) => sum + (status.tier === tier ? 1 : 0), 0);
}
