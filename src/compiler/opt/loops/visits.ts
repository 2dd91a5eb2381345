/**
 * Lets a pass work on loop after loop. Analyses and the mending of what is left open cost a walk over the function, so
 * loops that have nothing in common share them: a round visits all such, and there are about as many rounds as loops are
 * nested in each other.
 */
import type { Loop, LoopNest } from '../../../hir/analysis/loops.ts';
import type { Block, Operand, Value } from '../../../hir/module.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { compact, sizeOfFunction } from '../ir/edit.ts';
import { dropTrivialPhis, mergeIntoPredecessor, predecessorMap, Variable } from '../ir/merge.ts';
import type { Unit } from '../pass.ts';
import { shapeOf, simplifyLoops } from './form.ts';

/** What a visit may ask for besides changing the loop. */
export class Visits {
  readonly #open: { readonly value: Value; readonly atEnd: ReadonlyMap<Block, Operand>; readonly apart: Blocks }[] = [];
  readonly #merges: Block[] = [];

  /** Headers of loops that are not to be visited (again). Those that a visit makes are, unless it adds them. */
  readonly done = new Set<Block>();

  /**
   * A value has become several, which these blocks have at their ends: users in all blocks but those `apart` get the one
   * that reaches them. That is done when the round ends, with the graph as it is then.
   */
  redefine(value: Value, atEnd: ReadonlyMap<Block, Operand>, apart: Blocks = NONE): void {
    this.#open.push({ value, atEnd, apart });
  }

  /** When the round ends, a block becomes part of the only one before it. */
  merge(block: Block): void {
    this.#merges.push(block);
  }

  /** Ends the round. */
  finish(unit: Unit): void {
    const { func } = unit;
    if (this.#open.length > 0) {
      // Copies that other visits have made use values, too.
      unit.changed({ keepsGraph: true });
      const { uses } = unit;
      const predecessors = predecessorMap(func);
      const variables = new Map<Value, Variable>();
      for (const { value, atEnd, apart } of this.#open.splice(0)) {
        // A loop may have got a value from one that was visited before.
        const now = (block: Block, operand: Operand) =>
          operand === value ? operand : (variables.get(operand as Value)?.end(block) ?? operand);
        const ends = new Map([...atEnd].map(([block, operand]) => [block, now(block, operand)]));
        const variable = new Variable(func, predecessors, value, ends);
        variables.set(value, variable);
        variable.rewrite(uses.of(value).filter(({ block }) => !apart.has(block)));
      }
      dropTrivialPhis(func);
    }
    if (this.#merges.length > 0) {
      const predecessors = predecessorMap(func);
      for (const block of this.#merges.splice(0)) mergeIntoPredecessor(block, predecessors);
    }
    compact(func);
    unit.changed({ keepsGraph: false });
    simplifyLoops(unit);
  }
}

type Blocks = ReadonlySet<Block>;
const NONE: Blocks = new Set();

/** So many instructions are visited by all rounds together, at most; functions of 5,000 have 40 rounds. */
const WORK = 200_000;
const MIN_ROUNDS = 8;

/**
 * `visit` returns whether it changed the function. It sees analyses from the beginning of the round, in which nothing of
 * its loop has changed since, and must leave other loops alone but for the block before its loop and those behind its
 * exits. Values of the loop have all their users in `unit.uses`: a loop is visited before those that it dominates.
 */
export function forEachLoop(
  unit: Unit,
  { innermost }: { readonly innermost: boolean },
  visit: (loop: LoopShape, visits: Visits) => boolean,
): boolean {
  let changed = simplifyLoops(unit);
  const visits = new Visits();
  const rounds = Math.max(MIN_ROUNDS, Math.floor(WORK / (sizeOfFunction(unit.func) + 1)));
  for (let round = 0; ; round++) {
    const wanted = visitOrder(unit.loops).filter(
      ({ header, children }) => !visits.done.has(header) && !(innermost && children.length > 0),
    );
    if (wanted.length === 0) return changed;
    if (round === rounds) {
      unit.remark('refused', null, 'the function has more loops in each other than this pass works on');
      return changed;
    }
    if (!visitAll(wanted, unit.loops, visits, visit)) return changed;
    changed = true;
    visits.finish(unit);
  }
}

/** Visits loops of which none holds another one that has changed; returns whether any has. */
function visitAll(
  loops: readonly Loop[],
  nest: LoopNest,
  visits: Visits,
  visit: (loop: LoopShape, visits: Visits) => boolean,
): boolean {
  let changed = false;
  const touched = new Set<Loop>();
  for (const loop of loops) {
    if (touched.has(loop)) continue;
    visits.done.add(loop.header);
    const shape = shapeOf(loop, nest);
    if (shape === null || !visit(shape, visits)) continue;
    changed = true;
    for (let around = loop.parent; around !== null && !touched.has(around); around = around.parent) touched.add(around);
  }
  return changed;
}

/**
 * Inner loops before those around them, and of loops that are apart those that dominate others first: only the blocks of
 * the latter can use values of the former.
 */
function visitOrder({ loops }: LoopNest): readonly Loop[] {
  // Outer loops first and later headers first, and then turned around. The nest has later headers first, and among the
  // children of a loop earlier ones.
  const work = loops.filter(({ parent }) => parent === null).toReversed();
  const order: Loop[] = [];
  for (let loop = work.pop(); loop !== undefined; loop = work.pop()) {
    order.push(loop);
    work.push(...loop.children);
  }
  return order.toReversed();
}
