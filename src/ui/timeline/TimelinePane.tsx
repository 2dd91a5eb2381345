import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconTimeline, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { jobSpan } from '../../telemetry/jobLog.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { layoutTimeline } from '../../telemetry/timeline.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { formatMs, plural } from '../common/format.ts';
import { useFrame } from '../common/useFrame.ts';
import { JobList } from './JobList.tsx';
import { TimelineCanvas } from './TimelineCanvas.tsx';
import classes from './TimelinePane.module.css';
import { useViewport, type ViewportControl } from './useViewport.ts';

/** Every compile job, from its request to its code's installation. */
export function TimelinePane() {
  const recording = useFrame();
  if (recording === null || recording.log.jobCount === 0) {
    return (
      <EmptyPane icon={<IconTimeline />} title="No compile jobs yet">
        When a function crosses a threshold, its compilation appears here: requested, queued, compiling, ready, and
        installed into the running program.
      </EmptyPane>
    );
  }
  // Another program starts with a view of its own.
  return <Timeline key={recording.program.id} recording={recording} />;
}

function Timeline({ recording }: { recording: Recording }) {
  const [form, setForm] = useState('chart');
  const { revision } = recording.log;
  // The log changes inside; its revision says when.
  const jobs = useMemo(() => (revision >= 0 ? recording.log.jobs() : []), [recording, revision]);
  const timeline = useMemo(() => layoutTimeline(jobs), [jobs]);
  const now = Math.max(timeline.end, recording.history.lastAt ?? 0);
  const first = useMemo(() => jobs.reduce((least, job) => Math.min(least, jobSpan(job).start), Infinity), [jobs]);
  const viewport = useViewport({ first: Number.isFinite(first) ? first : 0, last: timeline.end, end: now });
  return (
    <div className={classes.pane}>
      <div className={classes.toolbar}>
        <SegmentedControl
          size="xs"
          aria-label="Form of the timeline"
          data={[
            { value: 'chart', label: 'Chart' },
            { value: 'list', label: 'List' },
          ]}
          value={form}
          onChange={setForm}
        />
        <span className={classes.total}>
          {plural(jobs.length, 'job')}
          {form === 'chart' && `, ${formatMs(viewport.view.end - viewport.view.start)} on screen`}
        </span>
        {form === 'chart' && <ZoomButtons viewport={viewport} />}
      </div>
      {form === 'chart' ? (
        <TimelineCanvas timeline={timeline} jobs={jobs} viewport={viewport} now={now} />
      ) : (
        <JobList jobs={jobs} />
      )}
    </div>
  );
}

function ZoomButtons({ viewport }: { viewport: ViewportControl }) {
  return (
    <div className={classes.zoom}>
      <Tooltip label="Zoom out (−)">
        <ActionIcon size={26} variant="default" aria-label="Zoom out" onClick={() => viewport.zoom(2)}>
          <IconZoomOut size={15} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Zoom in (+), also with the wheel or by pinching">
        <ActionIcon size={26} variant="default" aria-label="Zoom in" onClick={() => viewport.zoom(0.5)}>
          <IconZoomIn size={15} />
        </ActionIcon>
      </Tooltip>
      <Button size="compact-xs" variant="default" onClick={viewport.fitJobs} disabled={viewport.following}>
        Fit jobs
      </Button>
      <Button size="compact-xs" variant="default" onClick={viewport.fitRun}>
        Whole run
      </Button>
    </div>
  );
}
