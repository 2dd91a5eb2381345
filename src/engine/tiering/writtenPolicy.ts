/** Policies that people have written, in JavaScript, and that run apart from everything else. */
import * as v from 'valibot';
import type { PolicyDecider } from './askedPolicy.ts';

/** Milliseconds that the code may take to load, and to answer a question. */
export const POLICY_START_MS = 2000;
export const POLICY_ANSWER_MS = 1000;

/** What is wrong with a policy; lines and columns from 1, null where they aren't known. */
export interface PolicyProblem {
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

export class PolicyError extends Error {
  constructor(readonly problem: PolicyProblem) {
    super(problemText(problem));
  }
}

export function problemText({ message, line, column }: PolicyProblem): string {
  if (line === null) return message;
  return `line ${line}${column === null ? '' : `, column ${column}`}: ${message}`;
}

/** A policy that has been loaded. */
export interface LoadedPolicy extends PolicyDecider {
  close(): void;
}

/** Loads a policy; rejects, with a PolicyError where it can, when its text has mistakes. */
export type PolicyLoader = (text: string) => Promise<LoadedPolicy>;

/** What `answering.mjs` sends: first answers to question 0, which is that there is a `decide`. */
export const policyAnswerSchema = v.object({ number: v.number(), answers: v.array(v.unknown()) });
