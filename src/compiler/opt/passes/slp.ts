import type { Block, Instruction, Value } from '../../../hir/module.ts';
import { Alias } from '../analysis/alias.ts';
import { Uses } from '../analysis/uses.ts';
import { compact, sizeOfFunction } from '../ir/edit.ts';
import type { Pass, Unit } from '../pass.ts';
import { gainOf, isCopy, LEAST_GAIN, LEAST_OF_COPY } from '../slp/gain.ts';
import { Movement } from '../slp/order.ts';
import { gainOfRegion, guardRegion, type Planned, type Region, regionsOf } from '../slp/regions.ts';
import { type Seed, seedsOf } from '../slp/seeds.ts';
import { treeOf } from '../slp/tree.ts';
import { removeUnused, Superwords } from '../slp/write.ts';

/** Pairs of accesses that may be compared, for each instruction of the function. */
const LOOKS = 64;
/** What the copies of a function's regions may add to it. */
const MAX_COPIED = 1000;

interface BlockPlan {
  readonly instructions: readonly Instruction[];
  readonly position: ReadonlyMap<Instruction, number>;
  readonly regions: readonly Region[];
}

/**
 * Superword-level parallelism: neighbouring stores of values that are computed alike become one vector's store, and what
 * computes them instructions on vectors (Larsen and Amarasinghe, 2000).
 */
export const slp: Pass = {
  name: 'slp',
  doc: 'Neighbouring numbers that are computed alike, in straight-line code, become the lanes of vectors.',
  keepsGraph: false,
  run(unit) {
    const { func } = unit;
    const alias = new Alias(unit);
    const allowance = { left: LOOKS * sizeOfFunction(func) };
    const plans = func.blocks.map((block) => planOf(unit, block, alias, allowance));
    let copied = 0;
    const behind = new Map<Value, Value>();
    const chosen: [Region, BlockPlan][] = [];
    for (const plan of plans) {
      for (const region of plan.regions) {
        const size = region.ranges.size === 0 ? 0 : region.to - region.from;
        if (copied + size > MAX_COPIED) {
          unit.remark('refused', placeOf(region), 'no vectors: copies for when memory ends there would be large');
          continue;
        }
        copied += size;
        if (size > 0) guardRegion(func, region, plan.instructions, unit.uses, behind);
        chosen.push([region, plan]);
      }
    }
    if (chosen.length === 0) return false;
    const uses = new Uses(func);
    const replaced = new Set<Instruction>();
    for (const [{ trees, ranges }, { position }] of chosen) {
      new Superwords(func, uses, position, behind).write(trees);
      for (const { tree } of trees) {
        for (const node of tree.nodes) {
          if (node.kind === 'load' || node.kind === 'operation')
            for (const instruction of node.instructions) replaced.add(instruction);
        }
        const guarded = ranges.size === 0 ? '' : ', where it all lies in memory';
        const count = tree.nodes.length + 1;
        unit.remark(
          'done',
          tree.stores[0] ?? null,
          `${tree.stores.length} neighbouring stores and what they write became vectors: ${count} instructions${guarded}`,
        );
      }
    }
    removeUnused(func, replaced);
    compact(func);
    return true;
  },
};

function placeOf({ trees: [first] }: Region): Instruction | null {
  return first?.tree.stores[0] ?? null;
}

function planOf(unit: Unit, block: Block, alias: Alias, allowance: { left: number }): BlockPlan {
  const instructions = [...block.instructions];
  const position = new Map(instructions.map((instruction, at) => [instruction, at]));
  const refuse = ({ stores: [first] }: Seed, why: string) =>
    unit.remark('refused', first ?? null, `neighbouring stores stay: ${why}`);
  const planned: Planned[] = [];
  const movement = new Movement(instructions, position, alias, allowance);
  for (const seed of seedsOf(block, alias, position)) {
    const tree = treeOf(seed, block, alias);
    if (tree === null) continue;
    if (allowance.left <= 0) {
      refuse(seed, 'the function is large');
      break;
    }
    const plan = movement.of(tree);
    if (typeof plan === 'string') {
      refuse(seed, plan);
      continue;
    }
    const gain = gainOf(plan, unit.uses, position);
    if (gain.units < (isCopy(plan) ? LEAST_OF_COPY : LEAST_GAIN)) refuse(seed, 'vectors would not spare enough');
    else {
      movement.accept(plan);
      planned.push({ ...plan, gain });
    }
  }
  const regions = regionsOf(planned, alias, position, ({ tree }, why) => refuse(tree, why)).filter((region) => {
    const pays = gainOfRegion(region) >= LEAST_GAIN;
    if (!pays)
      unit.remark('refused', placeOf(region), 'neighbouring stores stay: guards would cost more than vectors spare');
    return pays;
  });
  return { instructions, position, regions };
}
