import { TIERS } from '../../engine/tiering/config.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { useSession } from '../store/stores.tsx';
import classes from './TiersPane.module.css';

/** How many functions are in which tier, as a bar and in the engine's own words. */
export function TierSummary({ recording }: { recording: Recording }) {
  const statistics = useSession((state) => state.statistics);
  const total = recording.statuses.length;
  const counts = TIERS.map((tier) => recording.statuses.filter((status) => status.tier === tier).length);
  return (
    <section aria-label="Tier distribution">
      <div className={classes.bar} aria-hidden="true">
        {TIERS.map((tier) => (
          <div key={tier} data-tier={tier} style={{ flexGrow: counts[tier] }} />
        ))}
      </div>
      <ul className={classes.distribution}>
        {TIERS.map((tier) => (
          <li key={tier}>
            <TierBadge tier={tier} long /> {counts[tier]}
            <span className={classes.faint}>
              {' '}
              {Math.round((100 * (counts[tier] as number)) / Math.max(1, total))} %
            </span>
          </li>
        ))}
      </ul>
      {statistics !== null && <pre className={classes.statistics}>{`${statistics.profile}\n${statistics.tiers}`}</pre>}
    </section>
  );
}
