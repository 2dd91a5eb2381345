/** Passes in words. */
import { formatBytes, formatCount } from '../common/format.ts';
import type { Optimizer, ShownPass } from './passModel.ts';

/** `32 → 20`, `1.2 KB → 980 B`: instructions in our optimiser, the module's bytes in Binaryen. */
export function sizeText({ step, changed }: ShownPass): string {
  if (!changed) return 'no change';
  const format = step.by === 'tierlab' ? formatCount : formatBytes;
  const [before, after] = [format(step.before), format(step.after)];
  return before === after ? after : `${before} → ${after}`;
}

/** What sizes are in, where it isn't said with the number. */
export const UNITS: Readonly<Record<Optimizer, string>> = { tierlab: 'instructions', binaryen: 'of code' };
