/** What a function's execution looks like in a few words, for its hover. */
import type { FunctionStatus } from '../../engine/api.ts';
import { TIER_NAMES } from '../../engine/tiering/config.ts';
import { plural } from '../common/format.ts';
import { TIER_GLYPHS, tierMark } from '../common/tierShapes.ts';

/** `▲ T1 Standard · 1,234 calls` in Markdown; null for a function that has not been compiled. */
export function executionText(name: string, statuses: readonly FunctionStatus[]): string | null {
  const status = statuses.find(({ info }) => info.name === name);
  if (status === undefined) return null;
  const { tier, count } = status;
  return `${TIER_GLYPHS[tier]} **${tierMark(tier)}** ${TIER_NAMES[tier]} · ${plural(count, 'call')}`;
}
