import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconTimeline, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import { jobSpan } from '../../telemetry/jobLog.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { layoutTimeline } from '../../telemetry/timeline.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { formatMs, plural } from '../common/format.ts';
import { useFrame } from '../common/useFrame.ts';
import { JobList } from './JobList.tsx';
import { PlaybackBar } from './PlaybackBar.tsx';
import { TimelineCanvas } from './TimelineCanvas.tsx';
import classes from './TimelinePane.module.css';
import { useViewport, type ViewportActions } from './useViewport.ts';

/** The program's runs, and every compile job, from its request to its code's installation. */
export function TimelinePane() {
  const frame = useFrame();
  if (frame === null || (frame.recording.log.jobCount === 0 && frame.recording.runs.length === 0)) {
    return (
      <EmptyPane icon={<IconTimeline />} title="Nothing recorded yet">
        Run the program. When a function crosses a threshold, its compilation appears here: requested, queued,
        compiling, ready, and installed into the running program.
      </EmptyPane>
    );
  }
  // Another program starts with a view of its own.
  return <Timeline key={frame.recording.program.id} moment={frame.moment} />;
}

type Form = 'chart' | 'list';

function Timeline({ moment }: { moment: Moment }) {
  const { recording } = moment;
  const [form, setForm] = useState<Form>('chart');
  const { revision } = recording.log;
  // The log changes inside; its revision says when.
  const jobs = useMemo(() => (revision >= 0 ? recording.log.jobs() : []), [recording, revision]);
  const { runs } = recording;
  const timeline = useMemo(() => layoutTimeline(jobs, runs), [jobs, runs]);
  const now = Math.max(timeline.end, recording.lastAt);
  // Without jobs the whole run is what there is to see.
  const last = jobs.length === 0 ? now : timeline.end;
  const first = useMemo(
    () => jobs.reduce((least, job) => Math.min(least, jobSpan(job).start), jobs.length === 0 ? 0 : timeline.end),
    [jobs, timeline],
  );
  const { view, following, actions } = useViewport({ first, last, end: now });
  return (
    <div className={classes.pane}>
      <div className={classes.toolbar}>
        <FormSwitch form={form} onChange={setForm} />
        <span className={classes.total}>
          {jobs.length === 0 ? 'No compile jobs' : plural(jobs.length, 'job')}
          {form === 'chart' && `, ${formatMs(view.end - view.start)} on screen`}
        </span>
        {form === 'chart' && <ZoomButtons actions={actions} following={following} />}
      </div>
      <PlaybackBar moment={moment} />
      {form === 'chart' ? (
        <TimelineCanvas timeline={timeline} jobs={jobs} moment={moment} view={view} actions={actions} now={now} />
      ) : (
        <JobList jobs={moment.jobs()} moment={moment} />
      )}
    </div>
  );
}

const FormSwitch = memo(function FormSwitch({ form, onChange }: { form: Form; onChange: (form: Form) => void }) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="Form of the timeline"
      data={[
        { value: 'chart', label: 'Chart' },
        { value: 'list', label: 'List' },
      ]}
      value={form}
      onChange={onChange}
    />
  );
});

const ZoomButtons = memo(function ZoomButtons({
  actions,
  following,
}: {
  actions: ViewportActions;
  following: boolean;
}) {
  return (
    <div className={classes.zoom}>
      <Tooltip label="Zoom out (−)">
        <ActionIcon size={26} variant="default" aria-label="Zoom out" onClick={() => actions.zoom(2)}>
          <IconZoomOut size={15} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Zoom in (+), also with the wheel or by pinching">
        <ActionIcon size={26} variant="default" aria-label="Zoom in" onClick={() => actions.zoom(0.5)}>
          <IconZoomIn size={15} />
        </ActionIcon>
      </Tooltip>
      <Button size="compact-xs" variant="default" onClick={actions.fitJobs} disabled={following}>
        Fit jobs
      </Button>
      <Button size="compact-xs" variant="default" onClick={actions.fitRun}>
        Whole run
      </Button>
    </div>
  );
});
