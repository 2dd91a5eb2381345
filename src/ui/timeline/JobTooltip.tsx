import type { Job } from '../../telemetry/jobLog.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import type { Size } from '../common/useSize.ts';
import { jobFacts, jobSteps, jobTiers } from './jobText.ts';
import classes from './TimelinePane.module.css';
import type { Point } from './usePointer.ts';

const WIDTH = 300;

/** All about one job, next to where it is drawn. */
export function JobTooltip({ job, at, box }: { job: Job; at: Point; box: Size }) {
  const left = at.x + WIDTH + 24 > box.width ? Math.max(4, at.x - WIDTH - 12) : at.x + 14;
  return (
    <div
      className={classes.tooltip}
      style={{ left, top: Math.max(4, Math.min(at.y + 12, box.height - 190)), width: WIDTH }}
    >
      <div className={classes.tooltipHead}>
        <strong>@{job.function}</strong>
        <TierBadge tier={job.to} />
      </div>
      <div className={classes.faint}>{jobTiers(job)}</div>
      <dl className={classes.facts}>
        {jobFacts(job).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.steps}>{jobSteps(job).join(' → ')}</div>
    </div>
  );
}
