import { ActionIcon, Button, NativeSelect, Tooltip } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { Moment } from '../../telemetry/moment.ts';
import { formatMs } from '../common/format.ts';
import { PLAY_SPEEDS } from '../store/playback.ts';
import { useSession, useStores } from '../store/stores.tsx';
import { momentText } from './momentText.ts';
import classes from './PlaybackBar.module.css';
import { SaveRunMenu } from './SaveRunMenu.tsx';

/** Arrow keys move by this share of the recording. */
const KEY_SHARE = 1 / 100;

/** The cursor's controls: play, step from event to event, and a slider over the whole recording. */
export function PlaybackBar({ moment }: { moment: Moment }) {
  const { seek, stepEvent } = useStores().session.getState();
  const end = moment.recording.lastAt;
  const { time, live } = moment;
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys: Record<string, () => void> = {
      ArrowLeft: () => seek(time - end * KEY_SHARE),
      ArrowDown: () => seek(time - end * KEY_SHARE),
      ArrowRight: () => seek(time + end * KEY_SHARE),
      ArrowUp: () => seek(time + end * KEY_SHARE),
      PageUp: () => stepEvent(1),
      PageDown: () => stepEvent(-1),
      Home: () => seek(0),
      End: () => seek(null),
    };
    const action = keys[event.key];
    if (action === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
  return (
    <section className={classes.bar} aria-label="Playback">
      <PlayControls atStart={time <= 0} live={live} />
      <input
        className={classes.slider}
        type="range"
        min={0}
        max={Math.max(end, 0.001)}
        step="any"
        value={time}
        aria-label="Time that all panes show"
        aria-valuetext={momentText(moment)}
        onKeyDown={onKeyDown}
        onChange={(event) => seek(Number(event.currentTarget.value))}
      />
      <span className={classes.time}>
        {formatMs(time)} <span className={classes.end}>of {formatMs(end)}</span>
      </span>
      <RecordingControls live={live} />
    </section>
  );
}

/** What doesn't change with the time is rendered only when it does. */
const PlayControls = memo(function PlayControls({ atStart, live }: { atStart: boolean; live: boolean }) {
  const playing = useSession((state) => state.playing);
  const { play, pause, stepEvent } = useStores().session.getState();
  return (
    <>
      <Control label="Previous event" onClick={() => stepEvent(-1)} disabled={atStart}>
        <IconPlayerSkipBackFilled size={14} />
      </Control>
      <Control label={playing ? 'Pause' : 'Play'} onClick={playing ? pause : play}>
        {playing ? <IconPlayerPauseFilled size={14} /> : <IconPlayerPlayFilled size={14} />}
      </Control>
      <Control label="Next event" onClick={() => stepEvent(1)} disabled={live}>
        <IconPlayerSkipForwardFilled size={14} />
      </Control>
    </>
  );
});

const RecordingControls = memo(function RecordingControls({ live }: { live: boolean }) {
  const speed = useSession((state) => state.playSpeed);
  const { seek, setPlaySpeed } = useStores().session.getState();
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label="Speed of playing"
        className={classes.speed}
        value={String(speed)}
        onChange={(event) => setPlaySpeed(Number(event.currentTarget.value))}
        data={PLAY_SPEEDS.map((value) => ({
          value: String(value),
          label: value === 1 ? 'real time' : `1/${Math.round(1 / value)}`,
        }))}
      />
      <Button size="compact-xs" variant="default" onClick={() => seek(null)} disabled={live}>
        Latest
      </Button>
      <SaveRunMenu />
    </>
  );
});

function Control({
  label,
  onClick,
  disabled = false,
  children,
}: {
  label: string;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={26} variant="default" aria-label={label} onClick={onClick} disabled={disabled}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
