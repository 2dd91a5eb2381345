import { Button } from '@mantine/core';
import { useState } from 'react';
import { compiledTogether, type Job, jobSpan } from '../../telemetry/jobLog.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { payback } from '../../telemetry/payback.ts';
import { CardTable, Cell, Row, RowHead } from '../common/CardTable.tsx';
import { formatBytes, formatCount, formatMs } from '../common/format.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { TierBadge } from '../common/TierBadge.tsx';
import { useSession } from '../store/stores.tsx';
import { jobOutcome, jobSteps } from './jobText.ts';
import { paybackText } from './reasonText.ts';
import classes from './TimelinePane.module.css';

const PAGE = 100;
const HEAD = ['At', 'Function', 'To', 'Calls', 'Compiled in', 'Size', 'Outcome', 'Reason and steps'];

/** The jobs as a table: the same as the drawing, for reading. The newest are first. */
export function JobList({ jobs, moment }: { jobs: readonly Job[]; moment: Moment }) {
  const [shown, setShown] = useState(PAGE);
  const select = useSession((state) => state.select);
  const rows = jobs.slice(-shown).toReversed();
  return (
    <ScrollRegion className={classes.list} label="Compile jobs">
      <CardTable className={classes.jobs} cardsBelow={780} head={HEAD}>
        {rows.map((job) => (
          <Row key={job.id}>
            <Cell label="at">{formatMs(jobSpan(job).start)}</Cell>
            <RowHead>
              <button type="button" className={classes.name} onClick={() => select(job.function)}>
                @{job.function}
              </button>
            </RowHead>
            <Cell>
              <TierBadge tier={job.to} />
            </Cell>
            <Cell label="calls">{formatCount(job.count)}</Cell>
            <Cell label="compiled in">{job.compileMs === null ? '–' : formatMs(job.compileMs)}</Cell>
            <Cell label="size">{job.bytes === null ? '–' : formatBytes(job.bytes)}</Cell>
            <Cell data-outcome={job.outcome}>{jobOutcome(job)}</Cell>
            <Cell className={classes.reason}>
              {job.reason}
              <div>Pays back {paybackText(payback(job, moment, compiledTogether(job, jobs)))}</div>
              <div className={classes.faint}>{jobSteps(job).join(' → ')}</div>
            </Cell>
          </Row>
        ))}
      </CardTable>
      {shown < jobs.length && (
        <Button size="xs" variant="default" m="xs" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, jobs.length - shown)} more of {formatCount(jobs.length)}
        </Button>
      )}
    </ScrollRegion>
  );
}
