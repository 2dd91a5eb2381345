/** `--policy FILE`: a policy that somebody has written (docs/policies.md). */
import { LONGEST_POLICY } from '../engine/api.ts';
import { DetachedPolicy } from '../engine/tiering/detachedPolicy.ts';
import { PolicyError, type PolicyProblem, problemText } from '../engine/tiering/policyProblem.ts';
import { spawnPolicy } from '../workers/node/spawn.ts';
import { type Io, readProgram, UsageError } from './command.ts';

export const POLICY_OPTION = { policy: { type: 'string' } } as const;
export const POLICY_HELP = `  --policy FILE       a function decide(…) in JavaScript promotes in place of the engine's own policy`;

/** The text; null without a file. One that can't be loaded is a mistake of the command line. */
export async function readPolicy(file: string | undefined, io: Io): Promise<string | null> {
  if (file === undefined) return null;
  const text = await readProgram(file, io);
  if (text.length > LONGEST_POLICY)
    throw new UsageError(`--policy: ${file} is longer than ${LONGEST_POLICY} characters`);
  try {
    (await DetachedPolicy.load(text, spawnPolicy)).end();
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError(`--policy: ${file}: ${problemText(error.problem)}`);
    throw error;
  }
  return text;
}

export function policyFailed(problem: PolicyProblem): string {
  return `the policy failed, so the built-in one decides: ${problemText(problem)}`;
}
