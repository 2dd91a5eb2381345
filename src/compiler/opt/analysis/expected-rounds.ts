/** How often a loop goes around each time that it is entered, where that is known or was measured. */
import type { Func } from '../../../hir/module.ts';
import { Code } from '../ir/code.ts';
import { type CountedExit, constantIterations } from './induction.ts';
import type { LoopShape } from './linear.ts';

export interface ExpectedRounds {
  /** Infinite where nothing is known. */
  readonly rounds: number;
  /** In words, with a space before them: empty for what is certain. */
  readonly source: '' | ', as measured';
}

/** To be asked before the frequencies of the loop's blocks are changed. */
export function expectedRounds(func: Func, { header, preheader }: LoopShape, exit: CountedExit | null): ExpectedRounds {
  const constant = exit === null ? null : constantIterations(new Code(func, preheader, null), exit);
  if (constant !== null) return { rounds: Number(constant) + 1, source: '' };
  if (header.frequency === null || preheader.frequency === null)
    return { rounds: Number.POSITIVE_INFINITY, source: '' };
  return {
    rounds: preheader.frequency === 0 ? 0 : header.frequency / preheader.frequency,
    source: ', as measured',
  };
}
