/**
 * Where a written policy runs: a worker in a frame whose origin is nobody's (`sandbox` without `allow-same-origin`) and
 * whose Content-Security-Policy, which the worker inherits, lets nothing be loaded or sent. The page and the frame share
 * one message port.
 */
import * as v from 'valibot';
import worker from '../../engine/tiering/answering.mjs?raw';
import type { PolicyQuestion } from '../../engine/tiering/askedPolicy.ts';
import {
  type LoadedPolicy,
  POLICY_ANSWER_MS,
  POLICY_START_MS,
  PolicyError,
  policyAnswerSchema,
} from '../../engine/tiering/writtenPolicy.ts';
import frame from './frame.mjs?raw';

/** Milliseconds for the frame itself; it is ours. */
const FRAME_MS = 10_000;

const CSP = "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:";
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${CSP}"><script>${frame}</script>`;

const problemSchema = v.object({
  problem: v.object({ message: v.string(), line: v.nullable(v.number()), column: v.nullable(v.number()) }),
});

export class PolicySandbox implements LoadedPolicy {
  readonly #element: HTMLIFrameElement;
  readonly #port: MessagePort;
  readonly #lines: number;
  #failed: PolicyError | null = null;
  #waiting: { readonly number: number; resolve(answers: unknown): void; reject(error: Error): void } | null = null;

  private constructor(element: HTMLIFrameElement, port: MessagePort, text: string) {
    this.#element = element;
    this.#port = port;
    this.#lines = text.split('\n').length;
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#heard(data);
  }

  /** Loads a policy; rejects with a PolicyError when its text has mistakes. */
  static async open(text: string): Promise<PolicySandbox> {
    const element = await openFrame();
    const { port1, port2 } = new MessageChannel();
    const sandbox = new PolicySandbox(element, port1, text);
    const loaded = sandbox.#wait(0);
    const start = { source: `${text}\n${worker}`, startMs: POLICY_START_MS, answerMs: POLICY_ANSWER_MS };
    // A frame without an origin can be named by no other target.
    element.contentWindow?.postMessage(start, '*', [port2]);
    try {
      await loaded;
    } catch (error) {
      sandbox.close();
      throw error;
    }
    return sandbox;
  }

  ask(question: PolicyQuestion): Promise<unknown> {
    if (this.#failed !== null) return Promise.reject(this.#failed);
    const answers = this.#wait(question.number);
    this.#port.postMessage(question);
    return answers;
  }

  close(): void {
    this.#port.close();
    this.#element.remove();
    this.#waiting?.reject(new Error('it was closed'));
  }

  #wait(number: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting = { number, resolve, reject };
    });
  }

  #heard(data: unknown): void {
    const failure = v.safeParse(problemSchema, data);
    if (failure.success) {
      const { message, line, column } = failure.output.problem;
      // Behind the last line stands our own code.
      const own = line !== null && line > 0 && line <= this.#lines;
      const said = message.replace(/^Uncaught (?:Error: )?/, '');
      this.#failed = new PolicyError({ message: said, line: own ? line : null, column: own ? column : null });
      this.#waiting?.reject(this.#failed);
      return;
    }
    const answer = v.safeParse(policyAnswerSchema, data);
    if (answer.success && answer.output.number === this.#waiting?.number) this.#waiting.resolve(answer.output.answers);
  }
}

async function openFrame(): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = 'Your policy';
  element.setAttribute('sandbox', 'allow-scripts');
  element.srcdoc = PAGE;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('its frame was not loaded')), FRAME_MS);
    element.addEventListener(
      'load',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
    document.body.append(element);
  });
  return element;
}
