import { Button } from '@mantine/core';
import { useState } from 'react';
import { compiledTogether, type Job, jobSpan } from '../../telemetry/jobLog.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { payback } from '../../telemetry/payback.ts';
import { formatBytes, formatCount, formatMs } from '../common/format.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { TierBadge } from '../common/TierBadge.tsx';
import { useSession } from '../store/stores.tsx';
import { jobOutcome, jobSteps } from './jobText.ts';
import { paybackText } from './reasonText.ts';
import classes from './TimelinePane.module.css';

const PAGE = 100;

/** The jobs as a table: the same as the drawing, for reading. The newest are first. */
export function JobList({ jobs, moment }: { jobs: readonly Job[]; moment: Moment }) {
  const [shown, setShown] = useState(PAGE);
  const select = useSession((state) => state.select);
  const rows = jobs.slice(-shown).toReversed();
  return (
    <ScrollRegion className={classes.list} label="Compile jobs">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">At</th>
            <th scope="col">Function</th>
            <th scope="col">To</th>
            <th scope="col">Calls</th>
            <th scope="col">Compiled in</th>
            <th scope="col">Size</th>
            <th scope="col">Outcome</th>
            <th scope="col">Reason and steps</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((job) => (
            <tr key={job.id}>
              <td>{formatMs(jobSpan(job).start)}</td>
              <th scope="row">
                <button type="button" className={classes.name} onClick={() => select(job.function)}>
                  @{job.function}
                </button>
              </th>
              <td>
                <TierBadge tier={job.to} />
              </td>
              <td className={classes.calls}>{formatCount(job.count)}</td>
              <td>{job.compileMs === null ? '–' : formatMs(job.compileMs)}</td>
              <td>{job.bytes === null ? '–' : formatBytes(job.bytes)}</td>
              <td data-outcome={job.outcome}>{jobOutcome(job)}</td>
              <td className={classes.reason}>
                {job.reason}
                <div>Pays back {paybackText(payback(job, moment, compiledTogether(job, jobs)))}</div>
                <div className={classes.faint}>{jobSteps(job).join(' → ')}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < jobs.length && (
        <Button size="xs" variant="default" m="xs" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, jobs.length - shown)} more of {formatCount(jobs.length)}
        </Button>
      )}
    </ScrollRegion>
  );
}
