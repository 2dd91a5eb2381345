import { Button, NumberInput, SegmentedControl, Slider } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import type { Pace } from '../../engine/api.ts';
import { useCommand } from '../commands/CommandsProvider.tsx';
import { formatCompact } from '../common/format.ts';
import { useSession, useStores, useWorkspace } from '../store/stores.tsx';
import classes from './Header.module.css';
import { clampRate, FIRST_RATE, positionOf, rateOf, SLIDER_MAX, SLIDER_MIN } from './pace.ts';

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
      {pace.kind === 'rate' && <RateControl rate={pace.callsPerSecond} setPace={setPace} />}
      {pace.kind === 'step' && engine !== 'alone' && <NextCall />}
    </div>
  );
}

function RateControl({ rate, setPace }: { rate: number; setPace: (pace: Pace) => void }) {
  const setRate = (callsPerSecond: number): void => setPace({ kind: 'rate', callsPerSecond });
  return (
    <>
      <Slider
        className={classes.rateSlider}
        size="sm"
        min={SLIDER_MIN}
        max={SLIDER_MAX}
        step={0.05}
        value={positionOf(rate)}
        onChange={(position) => setRate(rateOf(position))}
        label={(position) => `${formatCompact(rateOf(position))}/s`}
        thumbLabel="Calls per second"
      />
      <NumberInput
        className={classes.rateNumber}
        size="xs"
        aria-label="Calls per second"
        suffix=" calls/s"
        thousandSeparator=","
        hideControls
        value={rate}
        onChange={(value) => typeof value === 'number' && value > 0 && setRate(clampRate(value))}
      />
    </>
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
