/** What is wrong with a policy that somebody has written. */

/** Lines and columns from 1, null where they aren't known. */
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
