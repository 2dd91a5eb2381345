import { PRESETS } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { hottest } from '../../telemetry/series.ts';
import { formatCompact } from '../common/format.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { useSession } from '../store/stores.tsx';
import classes from './TiersPane.module.css';

const TOP = 10;

/** The ten hottest of the functions that have crossed the hot threshold. */
export function HotReport({ moment }: { moment: Moment }) {
  const select = useSession((state) => state.select);
  const threshold = (useSession((state) => state.config) ?? PRESETS.default).profileConfig.hotThreshold;
  const top = hottest(
    moment.statuses.map(({ count }) => (count >= threshold ? count : 0)),
    TOP,
  );
  const most = moment.statuses[top[0] ?? 0]?.count ?? 1;
  return (
    <section className={classes.last} aria-label="Hot functions">
      <h2 className={classes.heading}>
        Hot functions <span className={classes.faint}>≥ {formatCompact(threshold)} calls</span>
      </h2>
      {top.length === 0 && <p className={classes.none}>No function has been called that often yet.</p>}
      <ol className={classes.hot}>
        {top.map((index) => {
          const { info, tier, count } = moment.statuses[index] as Moment['statuses'][number];
          return (
            <li key={index}>
              <button type="button" className={classes.hotItem} onClick={() => select(info.name)}>
                <span className={classes.hotBar} style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
                <TierBadge tier={tier} />
                <span className={classes.hotName}>@{info.name}</span>
                <span className={classes.number}>{formatCompact(count)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
