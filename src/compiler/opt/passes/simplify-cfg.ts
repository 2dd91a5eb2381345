import { foldBranches } from '../cfg/branches.ts';
import { makeSwitches } from '../cfg/chains.ts';
import { forwardEmptyBlocks, mergeLines } from '../cfg/lines.ts';
import { threadJumps } from '../cfg/threads.ts';
import { compact } from '../ir/edit.ts';
import type { Pass } from '../pass.ts';

/** Each round makes more room for the next; few functions need more than three. */
const MAX_ROUNDS = 8;

export const simplifyCfg: Pass = {
  name: 'simplify-cfg',
  doc: 'Decides branches where it can, removes blocks that are not reached, and merges those that follow each other.',
  keepsGraph: false,
  run({ func }) {
    let changed = false;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      let again = false;
      for (const step of [foldBranches, mergeLines, forwardEmptyBlocks, threadJumps, makeSwitches]) {
        if (!step(func)) continue;
        compact(func);
        again = true;
      }
      if (!again) break;
      changed = true;
    }
    return changed;
  },
};
