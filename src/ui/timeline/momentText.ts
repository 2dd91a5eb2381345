/** A moment of a recording in words, for those who don't see the timeline. */
import type { Moment } from '../../telemetry/moment.ts';
import { formatMs } from '../common/format.ts';
import { tierMark } from '../common/tierShapes.ts';

/** `12.3 ms of 4 s: @main() is running; T0 3, T1 2, T2 0` */
export function momentText(moment: Moment): string {
  const { time, live, recording, run, statuses } = moment;
  const when = live ? `latest, ${formatMs(time)}` : `${formatMs(time)} of ${formatMs(recording.lastAt)}`;
  const tiers = moment.tiers.map((tier) => `${tierMark(tier)} ${statuses.filter((f) => f.tier === tier).length}`);
  return `${when}: ${run === null ? 'nothing is running' : `${run.label} is running`}; ${tiers.join(', ')}`;
}
