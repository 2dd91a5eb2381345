import { Portal } from '@mantine/core';
import type { Job } from '../../telemetry/jobLog.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { TierBadge } from '../common/TierBadge.tsx';
import { jobFacts, jobSteps, jobTiers } from './jobText.ts';
import classes from './TimelinePane.module.css';
import type { Point } from './usePointer.ts';

const WIDTH = 300;
const AWAY = 14;

/** All about one job, next to a point of the window. It lies over the panes, since it may be larger than its own. */
export function JobTooltip({ job, at, moment, jobs }: { job: Job; at: Point; moment: Moment; jobs: readonly Job[] }) {
  const right = at.x + WIDTH + AWAY < window.innerWidth;
  const below = at.y < window.innerHeight / 2;
  const style = {
    left: right ? at.x + AWAY : Math.max(4, at.x - WIDTH - AWAY),
    ...(below ? { top: at.y + AWAY } : { bottom: window.innerHeight - at.y + AWAY }),
  };
  return (
    <Portal>
      <div className={classes.tooltip} style={style}>
        <div className={classes.tooltipHead}>
          <strong>@{job.function}</strong>
          <TierBadge tier={job.to} />
        </div>
        <div className={classes.faint}>{jobTiers(job)}</div>
        <dl className={classes.facts}>
          {jobFacts(job, moment, jobs).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className={classes.steps}>{jobSteps(job).join(' → ')}</div>
      </div>
    </Portal>
  );
}
