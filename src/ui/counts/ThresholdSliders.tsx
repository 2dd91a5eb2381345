import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { ProfileConfig } from '../../engine/tiering/config.ts';
import { formatCompact, formatCount } from '../common/format.ts';
import { tierColor, tierFill } from '../common/tierShapes.ts';
import classes from './Thresholds.module.css';
import {
  clamp,
  countAt,
  handleOffsets,
  keyStep,
  rangeOf,
  THRESHOLD_KEYS,
  THRESHOLD_TIERS,
  type ThresholdName,
  TITLES,
  thresholdsOf,
  type VerticalAxis,
  yOf,
} from './thresholds.ts';

interface ThresholdSlidersProps {
  readonly profileConfig: ProfileConfig;
  /** Those of the recording, whose lines the chart draws. */
  readonly recorded: ProfileConfig;
  readonly axis: VerticalAxis;
  readonly change: (name: ThresholdName, value: number) => void;
}

/** A handle for each threshold over the chart: dragged by mouse or finger, moved by keys. */
export function ThresholdSliders({ profileConfig, recorded, axis, change }: ThresholdSlidersProps) {
  const names = thresholdsOf(profileConfig);
  const offsets = handleOffsets(
    names.map((name) => profileConfig[THRESHOLD_KEYS[name]]),
    axis,
  );
  return names.map((name, i) => (
    <ThresholdSlider
      key={name}
      name={name}
      offset={offsets[i] as number}
      value={profileConfig[THRESHOLD_KEYS[name]]}
      recorded={recorded[THRESHOLD_KEYS[name]]}
      range={rangeOf(name, profileConfig)}
      axis={axis}
      change={(value) => change(name, value)}
    />
  ));
}

interface ThresholdSliderProps {
  readonly name: ThresholdName;
  readonly offset: number;
  readonly value: number;
  readonly recorded: number;
  readonly range: readonly [number, number];
  readonly axis: VerticalAxis;
  readonly change: (value: number) => void;
}

/**
 * While it is dragged nothing changes but where it stands: the chart's axis depends on the thresholds, and would slip
 * away under the pointer.
 */
function ThresholdSlider({ name, offset, value, recorded, range, axis, change }: ThresholdSliderProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;
  const tier = THRESHOLD_TIERS[name];

  const move = (event: PointerEvent<HTMLElement>): void => {
    if (dragged === null) return;
    const { top } = (event.currentTarget.parentElement as HTMLElement).getBoundingClientRect();
    setDragged(clamp(countAt(event.clientY - top, axis), range));
  };
  const drop = (): void => {
    if (dragged !== null && dragged !== value) change(dragged);
    setDragged(null);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && dragged !== null) {
      event.stopPropagation();
      setDragged(null);
      return;
    }
    const next = keyStep(event.key, value, range);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (next !== value) change(next);
  };

  return (
    <div
      className={classes.slider}
      style={{ top: clamp(yOf(shown, axis), [axis.top, axis.bottom]), color: tierColor(tier) }}
      // An <input type="range"> has a track of its own; this one's is the chart's axis.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={TITLES[name]}
      aria-orientation="vertical"
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuenow={shown}
      aria-valuetext={`${formatCount(shown)} calls`}
      title={`${TITLES[name]}: drag it, or use the arrow keys`}
      data-dragged={dragged !== null || undefined}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(value);
      }}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={() => setDragged(null)}
      onKeyDown={press}
    >
      {shown !== recorded && <span className={classes.line} style={{ borderColor: tierFill(tier) }} />}
      <span className={classes.handle} style={{ borderColor: tierFill(tier), right: offset }}>
        {name} {dragged === null ? formatCompact(shown) : formatCount(shown)}
        <span className={classes.grip} aria-hidden="true">
          ⇕
        </span>
      </span>
    </div>
  );
}
