/**
 * Between which numbers an integer lies where a block runs: by how it is computed, by comparisons that every way to the
 * block has passed, and for counters of loops by where they start and what ends the loop.
 */
import type { Cfg } from '../../../hir/analysis/cfg.ts';
import { type DominatorTree, dominates } from '../../../hir/analysis/dominators.ts';
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { type IntType, isInteger, type Type } from '../../../hir/types.ts';
import { literalValue } from '../ir/build.ts';

/** Both ends included; infinite where nothing that is exact in a double is known. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Values that one question may look at. */
const BUDGET = 400;
/** So far up the dominator tree comparisons are looked for. */
const MAX_CONDITIONS = 40;
const ANYTHING: Interval = { lo: -Infinity, hi: Infinity };

export function rangeOfType(type: Type): Interval {
  if (type.kind === 'bool') return { lo: 0, hi: 1 };
  if (!isInteger(type)) return ANYTHING;
  if (type.bits === 64) return type.signed ? ANYTHING : { lo: 0, hi: Infinity };
  const half = 2 ** (type.bits - 1);
  return type.signed ? { lo: -half, hi: half - 1 } : { lo: 0, hi: 2 * half - 1 };
}

const meet = (a: Interval, b: Interval): Interval => ({ lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) });
const join = (a: Interval, b: Interval): Interval => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });

/** What is computed exactly and then wrapped: the type's whole range unless nothing wraps. */
function wrapped(type: IntType, exact: Interval): Interval {
  const whole = rangeOfType(type);
  const limit = type.bits === 64 ? Number.MAX_SAFE_INTEGER : Infinity;
  const fits = exact.lo >= Math.max(whole.lo, -limit) && exact.hi <= Math.min(whole.hi, limit);
  return fits ? exact : whole;
}

export class Ranges {
  readonly #known = new Map<number, Interval>();
  readonly #active = new Set<Value>();
  #left = 0;

  constructor(readonly graph: { readonly func: Func; readonly cfg: Cfg; readonly dominators: DominatorTree }) {}

  /** The value must be defined where the block runs. */
  of(operand: Operand, at: Block): Interval {
    this.#left = BUDGET;
    return this.#of(operand, at);
  }

  #of(operand: Operand, at: Block): Interval {
    const constant = literalValue(operand);
    if (constant !== null) {
      const number = Number(constant);
      return Number.isSafeInteger(number) ? { lo: number, hi: number } : rangeOfType(operand.type);
    }
    if (operand.kind !== 'value') return ANYTHING;
    const whole = rangeOfType(operand.type);
    if (!isInteger(operand.type) || this.#left-- <= 0 || this.#active.has(operand)) return whole;
    const key = operand.index * this.graph.func.blocks.length + at.index;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#active.add(operand);
    const computed = operand.definition === null ? whole : this.#computed(operand.definition, operand.type, at);
    this.#active.delete(operand);
    const range = meet(meet(whole, computed), this.#byConditions(operand, at, null));
    this.#known.set(key, range);
    return range;
  }

  #computed(definition: Instruction, type: IntType, at: Block): Interval {
    const { op, operands } = definition;
    const [a, b] = operands as [Operand, Operand];
    const whole = rangeOfType(type);
    const range = (operand: Operand) => this.#of(operand, at);
    switch (op) {
      case 'const':
        return range(a);
      case 'phi':
        return this.#phi(definition, type);
      case 'select':
        return join(range(b), range(operands[2] as Operand));
      case 'bitcast':
      case 'trunc':
      case 'sext':
      case 'zext': {
        if (!isInteger(a.type)) return op === 'zext' && a.type.kind === 'bool' ? { lo: 0, hi: 1 } : whole;
        const from = range(a);
        // The same number, if both types can say it; what is negative stays so only under sext.
        const keeps = op === 'sext' ? a.type.signed || from.hi < 2 ** (a.type.bits - 1) : from.lo >= 0;
        if (keeps && from.lo >= whole.lo && from.hi <= whole.hi) return from;
        if (op === 'bitcast' && a.type.signed === type.signed) return from;
        return op === 'zext' ? meet(whole, { lo: 0, hi: 2 ** a.type.bits - 1 }) : whole;
      }
      case 'add':
      case 'sub': {
        const [x, y] = [range(a), range(b)];
        return wrapped(
          type,
          op === 'add' ? { lo: x.lo + y.lo, hi: x.hi + y.hi } : { lo: x.lo - y.hi, hi: x.hi - y.lo },
        );
      }
      case 'mul':
        return wrapped(type, product(range(a), range(b)));
      case 'shl': {
        const amount = literalValue(b);
        if (amount === null) return whole;
        const factor = 2 ** (Number(amount) & (type.bits - 1));
        return wrapped(type, product(range(a), { lo: factor, hi: factor }));
      }
      case 'shr': {
        const amount = literalValue(b);
        const { lo, hi } = range(a);
        if (amount === null) return lo >= 0 ? { lo: 0, hi } : whole;
        const divisor = 2 ** (Number(amount) & (type.bits - 1));
        return { lo: Math.floor(lo / divisor), hi: Math.floor(hi / divisor) };
      }
      case 'and': {
        const [x, y] = [range(a), range(b)];
        if (x.lo >= 0 && y.lo >= 0) return { lo: 0, hi: Math.min(x.hi, y.hi) };
        if (x.lo >= 0) return { lo: 0, hi: x.hi };
        return y.lo >= 0 ? { lo: 0, hi: y.hi } : whole;
      }
      case 'div': {
        const divisor = literalValue(b);
        if (divisor === null || Number(divisor) <= 0) return whole;
        const { lo, hi } = range(a);
        return { lo: Math.trunc(lo / Number(divisor)), hi: Math.trunc(hi / Number(divisor)) };
      }
      case 'rem': {
        const divisor = literalValue(b);
        if (divisor === null || Number(divisor) <= 0) return whole;
        const { lo, hi } = range(a);
        const most = Number(divisor) - 1;
        return { lo: lo >= 0 ? 0 : Math.max(lo, -most), hi: Math.max(0, Math.min(hi, most)) };
      }
      default:
        return whole;
    }
  }

  #phi(phi: Instruction, type: IntType): Interval {
    const counter = this.#counter(phi, type);
    if (counter !== null) return counter;
    let sum: Interval | null = null;
    phi.operands.forEach((operand, i) => {
      const from = phi.targets[i] as Block;
      const value = meet(this.#of(operand, from), this.#byConditions(operand, from, phi.block));
      sum = sum === null ? value : join(sum, value);
    });
    return sum ?? rangeOfType(type);
  }

  /**
   * A phi that a constant is added to each time around. It never passes its start if it can't wrap; and it can't where a
   * comparison on the way bounds it, before or after the addition, far enough from the end of the type.
   */
  #counter(phi: Instruction, type: IntType): Interval | null {
    const { block, operands, targets } = phi;
    let start: Interval | null = null;
    const steps: { readonly next: Value; readonly step: number; readonly from: Block }[] = [];
    for (const [i, operand] of operands.entries()) {
      const from = targets[i] as Block;
      if (dominates(this.graph.dominators, block.index, from.index)) {
        const step = stepFrom(operand, phi.result as Value);
        if (step === null) return null;
        steps.push({ next: operand as Value, step, from });
      } else {
        const value = meet(this.#of(operand, from), this.#byConditions(operand, from, block));
        start = start === null ? value : join(start, value);
      }
    }
    if (start === null || steps.length === 0) return null;
    const rises = (steps[0] as { step: number }).step > 0;
    const end = rangeOfType(type);
    let { lo, hi } = start;
    const sums: { readonly step: number; readonly bounded: boolean }[] = [];
    for (const { next, step, from } of steps) {
      if (step > 0 !== rises) return null;
      const before = this.#byConditions(phi.result as Value, (next.definition as Instruction).block, null);
      const after = this.#byConditions(next, from, block);
      if (rises) {
        const bound = before.hi + step;
        if (bound <= end.hi && bound !== Infinity) hi = Math.max(hi, Math.min(bound, after.hi));
        else hi = Math.max(hi, after.hi);
        sums.push({ step, bounded: bound <= end.hi && bound !== Infinity });
      } else {
        const bound = before.lo + step;
        if (bound >= end.lo && bound !== -Infinity) lo = Math.min(lo, Math.max(bound, after.lo));
        else lo = Math.min(lo, after.lo);
        sums.push({ step, bounded: bound >= end.lo && bound !== -Infinity });
      }
    }
    // By induction: what is within the range stays there, unless an addition wraps that no comparison comes before.
    for (const { step, bounded } of sums) {
      if (bounded) continue;
      const far = rises ? hi + step : lo + step;
      if (!(rises ? far <= end.hi && far < Infinity : far >= end.lo && far > -Infinity)) return null;
    }
    return { lo, hi };
  }

  /** What comparisons say about a value in a block, or on the edge from there to another one. */
  #byConditions(value: Operand, at: Block, to: Block | null): Interval {
    if (value.kind !== 'value' || !isInteger(value.type)) return ANYTHING;
    const { func, cfg, dominators } = this.graph;
    let range = ANYTHING;
    if (to !== null) range = meet(range, this.#byEdge(value, at, to));
    let block = at;
    for (let steps = 0; steps < MAX_CONDITIONS; steps++) {
      const parent = dominators.idom[block.index] as number;
      if (parent === -1) break;
      const first = cfg.predecessorStart[block.index] as number;
      const from = func.blocks[parent] as Block;
      const isOnly = cfg.predecessorStart[block.index + 1] === first + 1 && cfg.predecessors[first] === parent;
      if (isOnly) range = meet(range, this.#byEdge(value, from, block));
      // Higher up the value is not defined yet.
      if (value.definition !== null && from === value.definition.block && !isOnly) break;
      block = from;
      if (value.definition !== null && block === value.definition.block) break;
    }
    return range;
  }

  #byEdge(value: Value, from: Block, to: Block): Interval {
    const { op, operands, targets } = from.terminator;
    if (op !== 'brcond' || targets[0] === targets[1]) return ANYTHING;
    return this.#byCondition(value, operands[0] as Operand, targets[0] === to, from, 0);
  }

  #byCondition(value: Value, condition: Operand, holds: boolean, at: Block, depth: number): Interval {
    if (condition.kind !== 'value' || condition.definition === null || depth > 4) return ANYTHING;
    const { op, operands } = condition.definition;
    const [a, b] = operands as [Operand, Operand];
    const deeper = (operand: Operand, is: boolean) => this.#byCondition(value, operand, is, at, depth + 1);
    if (op === 'not') return deeper(a, !holds);
    if ((op === 'and' && holds) || (op === 'or' && !holds)) return meet(deeper(a, holds), deeper(b, holds));
    const relation = RELATIONS[op];
    if (relation === undefined || !isInteger(a.type)) return ANYTHING;
    const said = holds ? relation : INVERSE[relation];
    let range = ANYTHING;
    if (isSame(a, value)) range = meet(range, this.#related(value, a, said, b, at));
    if (isSame(b, value)) range = meet(range, this.#related(value, b, SWAPPED[said], a, at));
    return range;
  }

  /** The value that stands in a comparison as `side`, possibly as another type, is in a relation to `other`. */
  #related(value: Value, side: Operand, relation: Relation, other: Operand, at: Block): Interval {
    const bound = this.#of(other, at);
    const whole = rangeOfType(side.type);
    let range: Interval;
    switch (relation) {
      case 'lt':
        range = { lo: whole.lo, hi: bound.hi - 1 };
        break;
      case 'le':
        range = { lo: whole.lo, hi: bound.hi };
        break;
      case 'gt':
        range = { lo: bound.lo + 1, hi: whole.hi };
        break;
      case 'ge':
        range = { lo: bound.lo, hi: whole.hi };
        break;
      case 'eq':
        range = bound;
        break;
      case 'ne':
        return ANYTHING;
    }
    if (side === value) return range;
    // As an unsigned number, or a wider one, it says something only if it can't be a negative one.
    return range.lo >= 0 && range.hi < 2 ** ((value.type as IntType).bits - 1) ? range : ANYTHING;
  }
}

type Relation = 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne';
const RELATIONS: Partial<Record<string, Relation>> = { lt: 'lt', le: 'le', gt: 'gt', ge: 'ge', eq: 'eq', ne: 'ne' };
const INVERSE: Record<Relation, Relation> = { lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'ne', ne: 'eq' };
const SWAPPED: Record<Relation, Relation> = { lt: 'gt', le: 'ge', gt: 'lt', ge: 'le', eq: 'eq', ne: 'ne' };

/** Whether an operand is the value, or a cast of it that keeps all its bits. */
function isSame(operand: Operand, value: Value): boolean {
  if (operand === value) return true;
  if (operand.kind !== 'value' || operand.definition === null) return false;
  const { op, operands } = operand.definition;
  return (op === 'bitcast' || op === 'zext' || op === 'sext') && operands[0] === value;
}

/** The constant that is added to a phi on the way to an operand; null if something else is done. */
function stepFrom(operand: Operand, phi: Value): number | null {
  if (operand.kind !== 'value' || operand.definition === null) return null;
  const { op, operands } = operand.definition;
  if ((op !== 'add' && op !== 'sub') || operands[0] !== phi) return null;
  const constant = literalValue(operands[1]);
  if (constant === null || Number(constant) === 0 || !Number.isSafeInteger(Number(constant))) return null;
  return op === 'add' ? Number(constant) : -Number(constant);
}

function product(a: Interval, b: Interval): Interval {
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  // Zero times infinity: nothing is known.
  if (corners.some(Number.isNaN)) return ANYTHING;
  return { lo: Math.min(...corners), hi: Math.max(...corners) };
}
