/** The language of checks: comparisons of numbers that are measured in a recorded run. docs/teaching.md describes it. */

export type Relation = '<' | '<=' | '==' | '!=' | '>=' | '>';
export type Operator = '+' | '-' | '*' | '/';

/** What a measure is asked about: `@step`, `T2`, `installed`, `loop-rotate`, `0`. */
export type Argument =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'tier'; readonly tier: -1 | 0 | 1 | 2 }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number'; readonly value: number };

export interface Measurement {
  readonly kind: 'measure';
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Expression =
  /** `tier`: it was written as one, and is shown as one. */
  | { readonly kind: 'number'; readonly value: number; readonly tier: boolean }
  | Measurement
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export interface Comparison {
  readonly relation: Relation;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Check {
  /** All of them must hold. */
  readonly comparisons: readonly Comparison[];
  /** As it was written. */
  readonly source: string;
  /** What it asks for, for people: Markdown. The source where the teacher gave no words. */
  readonly label: string;
  readonly line: number;
}

/** Every measurement in a check, in the order in which they stand. */
export function measurementsOf(check: Check): Measurement[] {
  const found: Measurement[] = [];
  const visit = (expression: Expression): void => {
    if (expression.kind === 'measure') found.push(expression);
    else if (expression.kind === 'binary') {
      visit(expression.left);
      visit(expression.right);
    }
  };
  for (const { left, right } of check.comparisons) {
    visit(left);
    visit(right);
  }
  return found;
}

const TIER_WORDS = { I: -1, T0: 0, T1: 1, T2: 2 } as const;
export type TierWord = keyof typeof TIER_WORDS;

export function tierOfWord(word: string): -1 | 0 | 1 | 2 | null {
  return Object.hasOwn(TIER_WORDS, word) ? TIER_WORDS[word as TierWord] : null;
}

/** `T2`; `I` for the interpreter. */
export function wordOfTier(tier: number): string {
  return tier === -1 ? 'I' : `T${tier}`;
}

export function measurementText({ name, args }: Measurement): string {
  return `${name}(${args.map(argumentText).join(', ')})`;
}

function argumentText(argument: Argument): string {
  switch (argument.kind) {
    case 'function':
      return `@${argument.name}`;
    case 'tier':
      return wordOfTier(argument.tier);
    case 'word':
      return argument.word;
    case 'number':
      return String(argument.value);
  }
}
