import { NumberInput, Slider } from '@mantine/core';
import type { Pace } from '../../engine/api.ts';
import { formatCompact } from '../common/format.ts';
import classes from './Header.module.css';
import { clampRate, positionOf, rateOf, SLIDER_MAX, SLIDER_MIN } from './pace.ts';

interface RateControlProps {
  readonly rate: number;
  readonly setPace: (pace: Pace) => void;
}

/** How many calls a second, on a scale and as a number. */
export default function RateControl({ rate, setPace }: RateControlProps) {
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
