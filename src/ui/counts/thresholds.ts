/** Thresholds on the chart: where they are, where they may be put, and in which steps. No React, no drawing. */
import type { ProfileConfig, Thresholds } from '../../engine/tiering/config.ts';
import { formatCount } from '../common/format.ts';
import type { Scale } from './chartModel.ts';

export type ThresholdName = 'baseline' | 'warm' | 'hot';

export const THRESHOLD_KEYS = {
  baseline: 'baselineThreshold',
  warm: 'warmThreshold',
  hot: 'hotThreshold',
} as const satisfies Record<ThresholdName, keyof Thresholds>;

/** The tier that a threshold leads to. */
export const THRESHOLD_TIERS = { baseline: 0, warm: 1, hot: 2 } as const satisfies Record<ThresholdName, number>;

/** Those that are in use: without the interpreter there is no baseline threshold. */
export function thresholdsOf({ baselineThreshold }: ProfileConfig): readonly ThresholdName[] {
  return baselineThreshold > 0 ? ['baseline', 'warm', 'hot'] : ['warm', 'hot'];
}

/** The least and the most that a threshold may be so that they stay in order. */
export function rangeOf(name: ThresholdName, config: ProfileConfig): readonly [number, number] {
  switch (name) {
    case 'baseline':
      return [1, config.warmThreshold];
    case 'warm':
      return [Math.max(1, config.baselineThreshold), config.hotThreshold];
    case 'hot':
      return [config.warmThreshold, 1e9];
  }
}

export function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(Math.max(value, least), most);
}

/** Pixels between the chart's box and the ends of its vertical axis. */
export const CHART_INSETS = { top: 14, bottom: 26 };

/** The vertical axis of the chart in pixels. */
export interface VerticalAxis {
  readonly scale: Scale;
  readonly domain: readonly [number, number];
  readonly top: number;
  readonly bottom: number;
}

export function yOf(count: number, { scale, domain: [low, high], top, bottom }: VerticalAxis): number {
  const part =
    scale === 'log'
      ? Math.log(Math.max(count, low) / low) / Math.log(high / low)
      : (count - low) / Math.max(high - low, 1e-9);
  return bottom - part * (bottom - top);
}

/** Pixels of height that a handle takes, and of width with its longest text. */
const HANDLE = { height: 22, width: 104 };

/** How far to the left of the axis' end each handle stands, so that those of close thresholds stand side by side. */
export function handleOffsets(counts: readonly number[], axis: VerticalAxis): number[] {
  const offsets: number[] = [];
  for (const count of counts) {
    const y = yOf(count, axis);
    const taken = new Set(offsets.filter((_, j) => Math.abs(yOf(counts[j] as number, axis) - y) < HANDLE.height));
    let offset = 0;
    while (taken.has(offset)) offset += HANDLE.width;
    offsets.push(offset);
  }
  return offsets;
}

/** The count at a height, in two significant digits: a finger is no more exact than that. */
export function countAt(y: number, { scale, domain: [low, high], top, bottom }: VerticalAxis): number {
  const part = clamp((bottom - y) / Math.max(bottom - top, 1), [0, 1]);
  const count = scale === 'log' ? low * (high / low) ** part : low + part * (high - low);
  return Math.max(1, Math.round(Number(count.toPrecision(2))));
}

/** What a key does to a value: arrows go by its leading digit, pages by a factor of ten, Home and End to the ends. */
export function keyStep(key: string, value: number, [least, most]: readonly [number, number]): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return clamp(value + 10 ** Math.floor(Math.log10(value)), [least, most]);
    case 'ArrowDown':
    case 'ArrowLeft':
      // Below a power of ten the steps are those of the next lower one, so that up and down meet.
      return clamp(value - 10 ** Math.floor(Math.log10(Math.max(1, value - 1))), [least, most]);
    case 'PageUp':
      return clamp(value * 10, [least, most]);
    case 'PageDown':
      return clamp(Math.round(value / 10), [least, most]);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}

/** `Hot threshold: 1,000 → 500 calls.` of all thresholds that differ; empty when none does. */
export function changeText(before: ProfileConfig, now: ProfileConfig): string {
  return (['baseline', 'warm', 'hot'] as const)
    .filter((name) => before[THRESHOLD_KEYS[name]] !== now[THRESHOLD_KEYS[name]])
    .map((name) => {
      const key = THRESHOLD_KEYS[name];
      return `${TITLES[name]}: ${formatCount(before[key])} → ${formatCount(now[key])} calls.`;
    })
    .join(' ');
}

export const TITLES: Readonly<Record<ThresholdName, string>> = {
  baseline: 'Baseline threshold',
  warm: 'Warm threshold',
  hot: 'Hot threshold',
};
