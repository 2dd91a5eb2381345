import { coldBlocks, frequencies } from '../analysis/frequency.ts';
import type { Pass } from '../pass.ts';
import { listed } from '../remarks.ts';

/** A branch that is taken less often is one that the engine may keep out of its way. */
const RARE = 0.05;

/**
 * Blocks that run much less often than those before them are marked, for the branch hints. Ways out of a loop aren't:
 * what comes behind a loop runs seldom in comparison, but is no less worth good code.
 */
export const layout: Pass = {
  name: 'layout',
  doc: 'Marks the blocks that hardly ever run, so that the engine keeps them out of the way.',
  keepsGraph: true,
  run(unit) {
    const { func, cfg, loops } = unit;
    const cold = coldBlocks(func, cfg);
    const often = frequencies(func, cfg, loops, cold);
    let changed = false;
    const seldom: string[] = [];
    for (const block of func.blocks.slice(1)) {
      const from = [
        ...cfg.predecessors.subarray(cfg.predecessorStart[block.index], cfg.predecessorStart[block.index + 1]),
      ];
      const rare = from.every((by) => {
        const before = func.blocks[by];
        if (before === undefined || before.terminator.op === 'br') return false;
        const leaves = loops.loopOf(before) !== loops.loopOf(block) && cold[block.index] !== true;
        return !leaves && (often[block.index] as number) < RARE * (often[by] as number);
      });
      if (rare) seldom.push(block.name);
      changed ||= rare !== block.rare;
      block.rare = rare;
    }
    if (seldom.length > 0) unit.remark('done', null, `hardly ever run: ${listed(seldom)}`);
    return changed;
  },
};
