import type { RunPlan } from '../engine/api.ts';

/** `@f(1, 2) × 5,000` */
export function runLabel({ entry, args, calls }: RunPlan): string {
  const times = calls === 1 ? '' : ` × ${calls.toLocaleString('en-US')}`;
  return `@${entry}(${args.join(', ')})${times}`;
}
