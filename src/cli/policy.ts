/** `--policy FILE`, and the policies of lessons: one that somebody has written, in a worker of its own (docs/policies.md). */
import { LONGEST_POLICY } from '../engine/api.ts';
import {
  type LoadedPolicy,
  POLICY_ANSWER_MS,
  POLICY_START_MS,
  PolicyError,
  problemText,
} from '../engine/tiering/writtenPolicy.ts';
import { spawnPolicy } from '../workers/node/spawn.ts';
import { type Io, readProgram, UsageError } from './command.ts';

export const POLICY_OPTION = { policy: { type: 'string' } } as const;
export const POLICY_HELP = `  --policy FILE       a function decide(…) in JavaScript promotes in place of the engine's own policy`;

/** The worker itself sees to the time that the policy takes; this is for its start, and for when it can't. */
const WORKER_MS = 10_000;

export interface OpenPolicy extends LoadedPolicy {
  readonly text: string;
}

/** Null without a file; a text with mistakes is one of the command line. */
export async function openPolicy(file: string | undefined, io: Io): Promise<OpenPolicy | null> {
  if (file === undefined) return null;
  const text = await readProgram(file, io);
  if (text.length > LONGEST_POLICY)
    throw new UsageError(`--policy: ${file} is longer than ${LONGEST_POLICY} characters`);
  try {
    return await loadPolicy(text);
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError(`--policy: ${file}: ${problemText(error.problem)}`);
    throw error;
  }
}

/** Rejects with a PolicyError when the text has mistakes. */
export async function loadPolicy(text: string): Promise<OpenPolicy> {
  const worker = spawnPolicy();
  const problem = await worker.call('load', [text], { timeoutMs: WORKER_MS + POLICY_START_MS });
  if (problem !== null) {
    worker.terminate();
    throw new PolicyError(problem);
  }
  return {
    text,
    async ask(question) {
      const answer = await worker.call('answer', [question], { timeoutMs: WORKER_MS + POLICY_ANSWER_MS });
      if ('problem' in answer) throw new PolicyError(answer.problem);
      return answer.answers;
    },
    close: () => worker.terminate(),
  };
}

export function policyFailed(reason: string): string {
  return `the policy failed, so the built-in one decides: ${reason}`;
}
