import type { Recording } from '../../telemetry/recording.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { useSession } from '../store/stores.tsx';
import classes from './TiersPane.module.css';

/** How many functions are in which tier, as a bar and in the engine's own words. */
export function TierSummary({ recording }: { recording: Recording }) {
  const statistics = useSession((state) => state.statistics);
  const total = recording.statuses.length;
  const { tiers } = recording;
  const counts = tiers.map((tier) => recording.statuses.filter((status) => status.tier === tier).length);
  return (
    <section aria-label="Tier distribution">
      <div className={classes.bar} aria-hidden="true">
        {tiers.map((tier, i) => (
          <div key={tier} data-tier={tier} style={{ flexGrow: counts[i] }} />
        ))}
      </div>
      <ul className={classes.distribution}>
        {tiers.map((tier, i) => (
          <li key={tier}>
            <TierBadge tier={tier} long /> {counts[i]}
            <span className={classes.faint}> {Math.round((100 * (counts[i] as number)) / Math.max(1, total))} %</span>
          </li>
        ))}
      </ul>
      {statistics !== null && <pre className={classes.statistics}>{`${statistics.profile}\n${statistics.tiers}`}</pre>}
    </section>
  );
}
