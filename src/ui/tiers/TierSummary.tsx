import { ProfileStatistics } from '../../engine/profile/profile.ts';
import { TieredStatistics } from '../../engine/statistics.ts';
import { PRESETS } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { useSession } from '../store/stores.tsx';
import classes from './TiersPane.module.css';

/** How many functions are in which tier, as a bar and in the engine's own words. */
export function TierSummary({ moment }: { moment: Moment }) {
  const config = useSession((state) => state.config) ?? PRESETS.default;
  const total = moment.statuses.length;
  const { tiers } = moment;
  const counts = tiers.map((tier) => moment.statuses.filter((status) => status.tier === tier).length);
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
      <pre className={classes.statistics}>
        {`${ProfileStatistics.of(moment.counts, config.profileConfig).format()}\n${TieredStatistics.of(moment.statuses).format()}`}
      </pre>
    </section>
  );
}
