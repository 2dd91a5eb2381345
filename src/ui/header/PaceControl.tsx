import { Button, SegmentedControl } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { lazy } from 'react';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { LateBoundary } from '../common/LateBoundary.tsx';
import { useSession, useStores, useWorkspace } from '../store/stores.tsx';
import classes from './Header.module.css';
import { FIRST_RATE } from './pace.ts';

/** Its fields come when somebody chooses a rate. */
const RateControl = lazy(() => import('./RateControl.tsx'));

const KINDS = [
  { value: 'full', label: 'Full speed' },
  { value: 'rate', label: 'Paced' },
  { value: 'step', label: 'Step' },
];

/** How fast calls may start: at full speed promotion is over in a blink, paced one can watch it. */
export function PaceControl() {
  const pace = useWorkspace((state) => state.pace);
  const setPace = useWorkspace((state) => state.setPace);
  const { engine } = useStores().page;
  // Nothing reaches a run on the only thread: it can't be stepped.
  const kinds = engine === 'alone' ? KINDS.filter(({ value }) => value !== 'step') : KINDS;
  const choose = (kind: string): void => {
    setPace(kind === 'rate' ? { kind, callsPerSecond: FIRST_RATE } : { kind: kind === 'step' ? 'step' : 'full' });
  };
  return (
    <div className={classes.pace}>
      <SegmentedControl
        size="xs"
        data={kinds}
        value={kinds.some(({ value }) => value === pace.kind) ? pace.kind : 'full'}
        onChange={choose}
        aria-label="Pace"
      />
      {pace.kind === 'rate' && (
        <LateBoundary>
          <RateControl rate={pace.callsPerSecond} setPace={setPace} />
        </LateBoundary>
      )}
      {pace.kind === 'step' && engine !== 'alone' && <NextCall />}
    </div>
  );
}

function NextCall() {
  const running = useSession((state) => state.phase.kind === 'running');
  const { label, run } = useCommand('next-call');
  return (
    <Button
      size="xs"
      variant="light"
      leftSection={<IconPlayerTrackNext size={14} />}
      onClick={run}
      disabled={!running}
      title={running ? undefined : 'Press Run first; then each press lets one call through'}
    >
      {label}
    </Button>
  );
}
