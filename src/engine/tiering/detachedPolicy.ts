/**
 * A written policy in a worker of its own, which ends it whatever it does: QuickJS interrupts code, but not what is built
 * into the language, and that may take for ever. Who asks stands still until the answer is there, as with any policy.
 */
import type { Remote } from '../remote.ts';
import { awaitReply, createAnswerBuffer } from './answerBuffer.ts';
import { PolicyError, type PolicyProblem } from './policyProblem.ts';
import type { PolicyService } from './policyService.ts';
import {
  ANSWER_MS,
  type AnsweringPolicy,
  LOAD_MS,
  type PolicyAnswer,
  type PolicyQuestion,
  tookLonger,
} from './writtenPolicy.ts';

/** For what it runs in to be fetched, once. */
const FETCH_MS = 60_000;
/** How much longer than its time the worker has to say that it was ended: a busy machine may leave it waiting. */
const GRACE_MS = 5000;

export class DetachedPolicy implements AnsweringPolicy {
  readonly #remote: Remote<PolicyService>;
  readonly #replies: SharedArrayBuffer;

  private constructor(remote: Remote<PolicyService>, replies: SharedArrayBuffer) {
    this.#remote = remote;
    this.#replies = replies;
  }

  /** Rejects with a PolicyError when the text has mistakes. */
  static async load(text: string, spawn: () => Remote<PolicyService>): Promise<DetachedPolicy> {
    const remote = spawn();
    const replies = createAnswerBuffer();
    const pass = (problem: PolicyProblem | null): void => {
      if (problem !== null) throw new PolicyError(problem);
    };
    try {
      pass(await remote.call('open', [], { timeoutMs: FETCH_MS }));
      const loading = remote.call('load', [text, replies]);
      const limit = setTimeout(() => remote.terminate(), LOAD_MS + GRACE_MS);
      pass(
        await loading
          .catch(() => {
            throw tookLonger(LOAD_MS);
          })
          .finally(() => clearTimeout(limit)),
      );
    } catch (error) {
      remote.terminate();
      throw error;
    }
    return new DetachedPolicy(remote, replies);
  }

  answer(question: PolicyQuestion): PolicyAnswer[] {
    const reply = awaitReply(this.#replies, ANSWER_MS + GRACE_MS, () => {
      // Its end is told otherwise.
      this.#remote.call('answer', [question]).catch(() => {});
    });
    if (reply !== null && 'answers' in reply) return [...reply.answers];
    this.end();
    throw reply === null ? tookLonger(ANSWER_MS) : new PolicyError(reply.problem);
  }

  end(): void {
    this.#remote.terminate();
  }
}
