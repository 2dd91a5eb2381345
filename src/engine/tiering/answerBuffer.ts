/**
 * The way by which a policy's answer reaches a thread that stands still until it is there: how many have come, the
 * length of the last in bytes, and the answer as JSON, in memory that both share.
 */
import type { PolicyProblem } from './policyProblem.ts';
import { LONGEST_REASON, MOST_ASKED, type PolicyAnswer } from './writtenPolicy.ts';

export type PolicyReply = { readonly answers: readonly PolicyAnswer[] } | { readonly problem: PolicyProblem };

const COME = 0;
const LENGTH = 1;
const HEADER_BYTES = 8;
/** A character is at most `\ud800` in JSON; the rest of an answer is its tier and the names. */
const MOST_BYTES = HEADER_BYTES + MOST_ASKED * (6 * LONGEST_REASON + 64);

export function createAnswerBuffer(): SharedArrayBuffer {
  return new SharedArrayBuffer(MOST_BYTES);
}

export interface AnswerWriter {
  write(reply: PolicyReply): void;
}

export function answerWriter(buffer: SharedArrayBuffer): AnswerWriter {
  const words = new Int32Array(buffer, 0, 2);
  return {
    write(reply) {
      const bytes = new TextEncoder().encode(JSON.stringify(reply));
      new Uint8Array(buffer, HEADER_BYTES).set(bytes);
      words[LENGTH] = bytes.length;
      Atomics.add(words, COME, 1);
      Atomics.notify(words, COME);
    },
  };
}

/** Stands still until the next reply to `ask` is there; null when that takes longer than `ms`. */
export function awaitReply(buffer: SharedArrayBuffer, ms: number, ask: () => void): PolicyReply | null {
  const words = new Int32Array(buffer, 0, 2);
  const before = Atomics.load(words, COME);
  ask();
  if (Atomics.wait(words, COME, before, ms) === 'timed-out') return null;
  const bytes = new Uint8Array(buffer, HEADER_BYTES, words[LENGTH]).slice();
  return JSON.parse(new TextDecoder().decode(bytes)) as PolicyReply;
}
