/** Whether a check holds in a recorded run, and what was measured. */
import {
  type Check,
  type Comparison,
  type Expression,
  measurementsOf,
  measurementText,
  type Relation,
  wordOfTier,
} from './expression.ts';
import type { Facts } from './facts.ts';
import { type Measured, measure } from './measures.ts';

export interface CheckResult {
  readonly check: Check;
  /** A check on what isn't known doesn't hold. */
  readonly holds: boolean;
  /** What each of its measures came to, in words: `calls(@f) is 1,000`. */
  readonly measured: readonly string[];
}

const RELATIONS: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

export function evaluateCheck(check: Check, facts: Facts): CheckResult {
  const texts = measurementsOf(check).map(({ name, args }) => {
    const value = measure(facts, name, args);
    return `${measurementText({ kind: 'measure', name, args })} is ${valueText(name, value)}`;
  });
  return {
    check,
    holds: check.comparisons.every((comparison) => compare(comparison, facts)),
    measured: [...new Set(texts)],
  };
}

function compare({ relation, left, right }: Comparison, facts: Facts): boolean {
  const [a, b] = [evaluate(left, facts), evaluate(right, facts)];
  return a !== null && b !== null && RELATIONS[relation](a, b);
}

/** Null where something isn't known, or where it is divided by 0. */
function evaluate(expression: Expression, facts: Facts): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'measure') {
    const value = measure(facts, expression.name, expression.args);
    return typeof value === 'number' ? value : null;
  }
  const left = evaluate(expression.left, facts);
  const right = evaluate(expression.right, facts);
  if (left === null || right === null) return null;
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
  }
}

function valueText(name: string, value: Measured): string {
  if (typeof value !== 'number') return `not known: ${value.unknown}`;
  if (name === 'tier') return wordOfTier(value);
  const digits = Number.isInteger(value) || value >= 100 ? 0 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
