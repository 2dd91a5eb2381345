/** Pieces of a block that contain whole trees, and their guards: in front of them it is asked whether they stay in memory. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, sizeOf, type Type, U32, U64 } from '../../../hir/types.ts';
import { accessedPointer, accessedType } from '../analysis/accesses.ts';
import type { LinearAddress } from '../analysis/addresses.ts';
import type { Alias } from '../analysis/alias.ts';
import type { Uses } from '../analysis/uses.ts';
import { insert, jump, literal } from '../ir/build.ts';
import { type CloneMap, cloneBlocks } from '../ir/clone.ts';
import { Code, integer } from '../ir/code.ts';
import { splitBlock } from '../ir/edit.ts';
import { type Gain, GUARD, GUARDED_RANGE } from './gain.ts';
import { MAX_REACH, type Movable } from './order.ts';
import { keyOf } from './seeds.ts';

export interface Planned extends Movable {
  readonly gain: Gain;
}

/** Bytes at constant distances from each other. */
interface Range {
  readonly address: LinearAddress;
  readonly low: number;
  readonly high: number;
}

export interface Region {
  readonly from: number;
  readonly to: number;
  readonly trees: readonly Planned[];
  readonly ranges: ReadonlyMap<string, Range>;
}

/** Regions that are guarded for more than that would ask too much. */
const MAX_RANGES = 6;
const MAX_BYTES = 1 << 16;
/** Between two guarded trees there may be so many instructions, and one guard does for both. */
const NEAR = 16;

/** The trees come in the order of their last stores; those that can't be guarded are named by `refuse`. */
export function regionsOf(
  trees: readonly Planned[],
  alias: Alias,
  position: ReadonlyMap<Instruction, number>,
  refuse: (tree: Planned, why: string) => void,
): Region[] {
  const regions: Region[] = [];
  for (const tree of trees) {
    const alone = asRegion(tree, alias);
    let merged = alone;
    let keep = regions.length;
    for (let last = regions[keep - 1]; last !== undefined; last = regions[keep - 1]) {
      const overlaps = last.to >= merged.from;
      const near = last.to + NEAR >= merged.from && last.ranges.size > 0 && merged.ranges.size > 0;
      if (!overlaps && !near) break;
      const both = join(last, merged);
      if (!overlaps && problemOf(both, position) !== null) break;
      merged = both;
      keep--;
    }
    const problem = problemOf(merged, position);
    if (problem === null) regions.splice(keep, regions.length - keep, merged);
    else refuse(tree, problem);
  }
  return regions;
}

/** What all its trees spare, guard included. */
export function gainOfRegion({ trees, ranges }: Region): number {
  const sum = trees.reduce((units, { gain }) => units + gain.units, 0);
  return ranges.size === 0 ? sum : sum - GUARD - GUARDED_RANGE * ranges.size;
}

function asRegion(tree: Planned, alias: Alias): Region {
  let ranges: ReadonlyMap<string, Range> = new Map();
  for (const access of tree.guarded) {
    const address = alias.addresses.of(accessedPointer(access));
    const high = address.offset + sizeOf(accessedType(access) as Type);
    ranges = joinRanges(ranges, new Map([[keyOf(address), { address, low: address.offset, high }]]));
  }
  return { from: tree.from, to: tree.to, trees: [tree], ranges };
}

function join(a: Region, b: Region): Region {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    trees: [...a.trees, ...b.trees],
    ranges: joinRanges(a.ranges, b.ranges),
  };
}

function joinRanges(a: ReadonlyMap<string, Range>, b: ReadonlyMap<string, Range>): ReadonlyMap<string, Range> {
  const all = new Map(a);
  for (const [key, range] of b) {
    const { address, low, high } = all.get(key) ?? range;
    all.set(key, { address, low: Math.min(low, range.low), high: Math.max(high, range.high) });
  }
  return all;
}

function problemOf({ from, to, ranges }: Region, position: ReadonlyMap<Instruction, number>): string | null {
  if (to - from > 2 * MAX_REACH) return 'what it would stand in is long';
  if (ranges.size > MAX_RANGES) return 'it accesses memory at too many places that may not exist';
  for (const { address, low, high } of ranges.values()) {
    if (high - low > MAX_BYTES) return 'its accesses are far from each other';
    const known = (operand: Operand) => {
      const at = operand.kind === 'value' && operand.definition !== null ? position.get(operand.definition) : undefined;
      return at === undefined || at < from;
    };
    if (!known(address.base) || !address.terms.every(({ value }) => known(value)))
      return 'where it accesses memory is not known beforehand, and it may be out of bounds';
  }
  return null;
}

/**
 * Puts a region between a guard and what follows it, with a copy beside it for when the guard doesn't hold. The region
 * itself keeps its instructions, in a block of their own; `behind` gets what its values are for those behind it.
 */
export function guardRegion(
  func: Func,
  region: Region,
  instructions: readonly Instruction[],
  uses: Uses,
  behind: Map<Value, Value>,
): void {
  const first = instructions[region.from] as Instruction;
  const last = instructions[region.to] as Instruction;
  const { block } = first;
  const inside = splitBlock(func, block, block.instructions.indexOf(first), `${block.name}.superwords`);
  const rest = splitBlock(func, inside, inside.instructions.indexOf(last) + 1, `${block.name}.rest`);
  const map: CloneMap = { values: new Map(), blocks: new Map() };
  const [scalar] = cloneBlocks([inside], func, map, 'scalar.') as [Block];
  scalar.rare = true;
  if (scalar.frequency !== null) scalar.frequency = 0;
  jump(func, inside, rest);
  jump(func, scalar, rest);
  let at = 0;
  for (const { result } of inside.instructions) {
    if (result === null) continue;
    const users = uses.of(result).filter((user) => user.block !== inside);
    if (users.length === 0) continue;
    const copy = map.values.get(result) as Operand;
    const parts = { op: 'phi', type: result.type, operands: [result, copy], targets: [inside, scalar] } as const;
    const phi = insert(func, rest, { ...parts, like: result.definition }, at++).result as Value;
    behind.set(result, phi);
    for (const { operands } of users)
      for (const [k, used] of operands.entries()) if (used === result) operands[k] = phi;
  }
  const code = new Code(func, block, first);
  code.branch(isInMemory(code, region), inside, scalar);
}

/** Sums of 64 bits, none of which wraps. */
function isInMemory(code: Code, { ranges }: Region): Operand {
  const end = code.cast('zext', U64, code.memoryEnd());
  let holds: Operand = literal(BOOL, 1);
  for (const { address, low, high } of ranges.values()) {
    let start = code.toInteger(address.base, U32);
    for (const { value, scale } of address.terms) {
      const index = code.toInteger(value, U32);
      start = code.binary('add', start, code.binary('mul', index, integer(U32, BigInt(scale))));
    }
    start = code.binary('add', start, integer(U32, BigInt(low)));
    const stop = code.binary('add', code.cast('zext', U64, start), integer(U64, BigInt(high - low)));
    holds = code.binary('and', holds, code.compare('le', stop, end));
  }
  return holds;
}
