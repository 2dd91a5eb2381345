/**
 * Entry point of the worker in which a written policy runs on Node: in a context of its own, which has the language and
 * nothing of Node. That keeps accidents away, not attackers.
 */
import { type Context, createContext, Script } from 'node:vm';
import * as v from 'valibot';
import answering from '../../engine/tiering/answering.mjs?raw';
import type { PolicyQuestion } from '../../engine/tiering/askedPolicy.ts';
import {
  POLICY_ANSWER_MS,
  POLICY_START_MS,
  type PolicyProblem,
  policyAnswerSchema,
} from '../../engine/tiering/writtenPolicy.ts';
import { offer } from '../rpc.ts';
import { ownEndpoint } from './spawn.ts';

const FILE = 'policy.js';
/** What `answering.mjs` takes for its worker. Made in the context, and it keeps texts only: no object leads out. */
const SCOPE = `globalThis.self = {
  postMessage(message) { this.sent = JSON.stringify(message); },
  addEventListener(_, listener) { this.hear = listener; },
};`;

export class PolicyService {
  /** Without a prototype, which would be of this side. Promises are settled before a script ends, within its time. */
  readonly #context: Context = createContext(Object.create(null) as object, { microtaskMode: 'afterEvaluate' });
  #lines = 0;

  /** What is wrong with the text, or null. */
  load(text: string): PolicyProblem | null {
    this.#lines = text.split('\n').length;
    new Script(SCOPE).runInContext(this.#context);
    const loaded = this.#run(`${text}\n${answering}`, POLICY_START_MS);
    return 'problem' in loaded ? loaded.problem : null;
  }

  answer(question: PolicyQuestion): { readonly answers: unknown[] } | { readonly problem: PolicyProblem } {
    return this.#run(`self.hear({ data: ${JSON.stringify(question)} });`, POLICY_ANSWER_MS);
  }

  #run(source: string, timeout: number): { readonly answers: unknown[] } | { readonly problem: PolicyProblem } {
    try {
      new Script(source, { filename: FILE }).runInContext(this.#context, { timeout, displayErrors: false });
      const sent: unknown = new Script('self.sent').runInContext(this.#context, { timeout });
      return v.parse(policyAnswerSchema, JSON.parse(String(sent)));
    } catch (error) {
      return { problem: this.#problemOf(error, timeout) };
    }
  }

  #problemOf(error: unknown, timeout: number): PolicyProblem {
    const { code, stack } = Object(error) as { code?: unknown; stack?: unknown };
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return { message: `it took longer than ${timeout} ms and was ended`, line: null, column: null };
    const [, line, column] = new RegExp(`${FILE}:(\\d+)(?::(\\d+))?`).exec(String(stack)) ?? [];
    // Behind the last line stands our own code.
    const own = line !== undefined && Number(line) <= this.#lines;
    return {
      message: String(error).replace(/^Error: /, ''),
      line: own ? Number(line) : null,
      column: own && column !== undefined ? Number(column) : null,
    };
  }
}

offer(new PolicyService(), ownEndpoint());
