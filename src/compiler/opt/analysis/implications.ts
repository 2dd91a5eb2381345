/**
 * Which conditions are certain in a block: because every way there has passed a branch on them, or on a comparison of the
 * same values that implies them, or, of a counter of a loop, because it is so when the loop begins and goes on.
 */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import { type DominatorTree, dominates } from '../../../hir/analysis/dominators.ts';
import type { Block, Func, Instruction, Operand } from '../../../hir/module.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import { isInteger } from '../../../hir/types.ts';
import { literalValue, sameOperand } from '../ir/build.ts';
import { type Interval, Ranges } from './ranges.ts';

/** So far up the dominator tree branches are looked at. */
const MAX_BRANCHES = 40;
/** Parts of a condition that are taken apart, and phis that are followed. */
const MAX_DEPTH = 3;

/** How two numbers may lie to each other: a sum of these. */
const LESS = 1;
const EQUAL = 2;
const GREATER = 4;
const ANY = LESS | EQUAL | GREATER;

/** Comparisons of numbers that have an order; unordered floats satisfy none of these sums. */
const OUTCOMES: Partial<Record<Opcode, number>> = {
  lt: LESS,
  le: LESS | EQUAL,
  eq: EQUAL,
  ne: LESS | GREATER,
  ge: GREATER | EQUAL,
  gt: GREATER,
};

const mirrored = (outcomes: number): number =>
  (outcomes & EQUAL) | (outcomes & LESS ? GREATER : 0) | (outcomes & GREATER ? LESS : 0);

export class Implications {
  readonly #ranges: Ranges;

  constructor(readonly graph: { readonly func: Func; readonly cfg: Cfg; readonly dominators: DominatorTree }) {
    this.#ranges = new Ranges(graph);
  }

  /** Whether a condition certainly holds (`true`), or doesn't, wherever the block runs. */
  known(condition: Operand, at: Block): boolean | null {
    if (condition.kind !== 'value') return null;
    let found: boolean | null = null;
    this.#branches(at, null, (passed, holds) => {
      found = said(passed, holds, condition, 0);
      return found !== null;
    });
    const { definition } = condition;
    if (found !== null || definition === null) return found;
    const wanted = OUTCOMES[definition.op];
    const [a, b] = definition.operands as [Operand, Operand];
    if (wanted === undefined || !isInteger(a.type)) return null;
    return decided(this.#outcomes(a, b, at, null, 0), wanted);
  }

  /** How two numbers may lie to each other in a block, or on the edge from there to another one. */
  #outcomes(a: Operand, b: Operand, at: Block, to: Block | null, depth: number): number {
    const [x, y] = [literalValue(a), literalValue(b)];
    if (x !== null && y !== null) return x < y ? LESS : x > y ? GREATER : EQUAL;
    let outcomes = ANY;
    this.#branches(at, to, (passed, holds) => {
      outcomes &= implied(passed, holds, a, b, 0);
      return false;
    });
    if (!decisive(outcomes)) outcomes &= apart(this.#ranges.of(a, at), this.#ranges.of(b, at));
    if (decisive(outcomes) || depth >= MAX_DEPTH) return outcomes;
    return outcomes & this.#ofPhi(a, b, depth) & mirrored(this.#ofPhi(b, a, depth));
  }

  /** Of a phi against what was there before its block: what is so on all ways into it. */
  #ofPhi(a: Operand, b: Operand, depth: number): number {
    const phi = a.kind === 'value' ? a.definition : null;
    if (phi?.op !== 'phi' || phi.operands.length > 4 || !this.#isBefore(b, phi.block)) return ANY;
    let outcomes = 0;
    for (const [i, operand] of phi.operands.entries()) {
      if (operand === a) continue;
      outcomes |= this.#outcomes(operand, b, phi.targets[i] as Block, phi.block, depth + 1);
      if (outcomes === ANY) break;
    }
    return outcomes === 0 ? ANY : outcomes;
  }

  #isBefore(operand: Operand, block: Block): boolean {
    if (operand.kind !== 'value' || operand.definition === null) return true;
    const { block: defined } = operand.definition;
    return defined !== block && dominates(this.graph.dominators, defined.index, block.index);
  }

  /** The branches that every way to a block takes, nearest first, until one says enough. */
  #branches(at: Block, to: Block | null, visit: (condition: Operand, holds: boolean) => boolean): void {
    const { func, cfg, dominators } = this.graph;
    const edge = (from: Block, next: Block): boolean => {
      const { op, operands, targets } = from.terminator;
      if (op !== 'brcond' || targets[0] === targets[1]) return false;
      return visit(operands[0] as Operand, targets[0] === next);
    };
    if (to !== null && edge(at, to)) return;
    let block = at;
    for (let steps = 0; steps < MAX_BRANCHES; steps++) {
      const parent = dominators.idom[block.index] as number;
      if (parent === -1) return;
      const first = cfg.predecessorStart[block.index] as number;
      const isOnly = cfg.predecessorStart[block.index + 1] === first + 1 && cfg.predecessors[first] === parent;
      const from = func.blocks[parent] as Block;
      if (isOnly && edge(from, block)) return;
      block = from;
    }
  }
}

/** What a condition's outcome says about another one: itself, or a part of it. */
function said(passed: Operand, holds: boolean, condition: Operand, depth: number): boolean | null {
  if (passed === condition) return holds;
  const [a, b] = partsOf(passed, holds, depth);
  if (a === null) return null;
  const first = said(a.condition, a.holds, condition, depth + 1);
  return first !== null || b === null ? first : said(b.condition, b.holds, condition, depth + 1);
}

/** What a condition's outcome says about two numbers. */
function implied(passed: Operand, holds: boolean, a: Operand, b: Operand, depth: number): number {
  const definition = passed.kind === 'value' ? passed.definition : null;
  if (definition === null) return ANY;
  const outcomes = OUTCOMES[definition.op];
  if (outcomes !== undefined) {
    const [x, y] = definition.operands as [Operand, Operand];
    if (!isInteger(x.type)) return ANY;
    const is = holds ? outcomes : ANY & ~outcomes;
    if (sameOperand(x, a) && sameOperand(y, b)) return is;
    return sameOperand(x, b) && sameOperand(y, a) ? mirrored(is) : ANY;
  }
  const [one, other] = partsOf(passed, holds, depth);
  if (one === null) return ANY;
  const first = implied(one.condition, one.holds, a, b, depth + 1);
  return other === null ? first : first & implied(other.condition, other.holds, a, b, depth + 1);
}

interface Part {
  readonly condition: Operand;
  readonly holds: boolean;
}

/** The conditions that are certain, too, when one holds or doesn't. */
function partsOf(condition: Operand, holds: boolean, depth: number): readonly [Part | null, Part | null] {
  const definition: Instruction | null = condition.kind === 'value' ? condition.definition : null;
  if (definition === null || depth >= MAX_DEPTH) return [null, null];
  const { op, operands } = definition;
  const [a, b] = operands as [Operand, Operand];
  if (op === 'not') return [{ condition: a, holds: !holds }, null];
  if ((op === 'and' && holds) || (op === 'or' && !holds)) {
    return [
      { condition: a, holds },
      { condition: b, holds },
    ];
  }
  return [null, null];
}

const decisive = (outcomes: number): boolean => outcomes === LESS || outcomes === EQUAL || outcomes === GREATER;

function decided(outcomes: number, wanted: number): boolean | null {
  // No outcome at all: the block never runs, and others find that out.
  if (outcomes === 0) return null;
  if ((outcomes & ~wanted) === 0) return true;
  return (outcomes & wanted) === 0 ? false : null;
}

function apart(a: Interval, b: Interval): number {
  let outcomes = ANY;
  if (a.hi < b.lo) outcomes = LESS;
  else if (a.lo > b.hi) outcomes = GREATER;
  else {
    if (a.hi <= b.lo) outcomes &= ~GREATER;
    if (a.lo >= b.hi) outcomes &= ~LESS;
  }
  return outcomes;
}
