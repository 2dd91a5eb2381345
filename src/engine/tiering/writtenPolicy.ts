/**
 * A policy that somebody has written in JavaScript. It runs in QuickJS, on the thread that asks it and while that waits:
 * in the page, on the command line and where one thread does everything alike.
 */
import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import * as v from 'valibot';
import answering from './answering.mjs?raw';
import type { OptimizationTier } from './config.ts';
import { PolicyError, type PolicyProblem } from './policyProblem.ts';
import { newQuickJs, type QuickJs } from './quickjs.ts';

/** Milliseconds that the code may take to load, and to answer a question. */
export const LOAD_MS = 2000;
export const ANSWER_MS = 1000;

/** Functions of a question. */
export const MOST_ASKED = 256;
export const LONGEST_REASON = 200;
const LONGEST_MESSAGE = 500;

/** By which the policy's code is known in stack traces. */
const FILE = 'policy.js';
const FOUND = "typeof decide === 'function' ? decide : undefined";

/** What a written policy is told of a function. */
export interface PolicyFacts {
  readonly name: string;
  readonly calls: number;
  readonly tier: OptimizationTier;
  /** HIR instructions. */
  readonly size: number;
  /** What its last compilation took, in milliseconds; null before. */
  readonly compileMs: number | null;
}

export interface PolicyQuestion {
  readonly thresholds: { readonly baseline: number; readonly warm: number; readonly hot: number };
  /** At most `MOST_ASKED`; the answers are in the same order. */
  readonly functions: readonly PolicyFacts[];
}

/** Code that could change the language can make anything of what `answering.mjs` says. */
const answersSchema = v.array(
  v.nullable(
    v.object({
      tier: v.picklist([-1, 0, 1, 2]),
      reason: v.nullable(
        v.pipe(
          v.string(),
          v.transform((text) => text.slice(0, LONGEST_REASON)),
        ),
      ),
    }),
  ),
);
/** A tier with its reason, or null to stay. */
export type PolicyAnswer = v.InferOutput<typeof answersSchema>[number];

/** What is asked in place of the engine's own policy. */
export interface AnsweringPolicy {
  /** Throws a PolicyError, after which it is of no use any more. */
  answer(question: PolicyQuestion): PolicyAnswer[];
  /** It is asked no more. */
  end?(): void;
}

export class WrittenPolicy implements AnsweringPolicy {
  readonly #box: PolicyBox;
  /** Takes a question and gives the answers, both as JSON. */
  readonly #ask: QuickJSHandle;

  private constructor(box: PolicyBox, ask: QuickJSHandle) {
    this.#box = box;
    this.#ask = ask;
  }

  /** Rejects with a PolicyError when the text has mistakes. */
  static async load(text: string): Promise<WrittenPolicy> {
    return WrittenPolicy.loadInto(await PolicyBox.open(), text);
  }

  /** Throws a PolicyError when the text has mistakes. */
  static loadInto(box: PolicyBox, text: string): WrittenPolicy {
    const { context } = box;
    const evaluate = (source: string, file: string) =>
      box.within(LOAD_MS, () => context.evalCode(source, file, { type: 'global' }));
    const answer = evaluate(answering, 'answering.mjs');
    evaluate(text, FILE);
    const decide = evaluate(FOUND, 'found.js');
    if (context.typeof(decide) !== 'function') throw failure('there is no function decide');
    const ask = box.within(LOAD_MS, () => context.callFunction(answer, context.undefined, decide));
    return new WrittenPolicy(box, ask);
  }

  answer({ thresholds, functions }: PolicyQuestion): PolicyAnswer[] {
    const { context } = this.#box;
    const rows = functions.map(({ name, calls, tier, size, compileMs }) => [name, calls, tier, size, compileMs]);
    const said = context
      .newString(JSON.stringify({ thresholds, functions: rows }))
      .consume((asked) => this.#box.within(ANSWER_MS, () => context.callFunction(this.#ask, context.undefined, asked)))
      .consume((handle) => jsonOf(context.dump(handle)));
    const answers = v.safeParse(answersSchema, said);
    if (!answers.success || answers.output.length !== functions.length)
      throw failure('its answer is not a tier (-1 to 2) for each function');
    return answers.output;
  }
}

/** QuickJS with a clock. */
export class PolicyBox {
  readonly #quickJs: QuickJs;
  readonly #clock: { until: number };

  private constructor(quickJs: QuickJs, clock: { until: number }) {
    this.#quickJs = quickJs;
    this.#clock = clock;
  }

  static async open(): Promise<PolicyBox> {
    const clock = { until: Number.POSITIVE_INFINITY };
    try {
      return new PolicyBox(await newQuickJs(() => performance.now() > clock.until), clock);
    } catch (error) {
      throw failure(`QuickJS, in which it would run, can’t be loaded: ${String(error)}`);
    }
  }

  get context(): QuickJSContext {
    return this.#quickJs.context;
  }

  /** Runs something that may take so many milliseconds; throws a PolicyError whatever is wrong. */
  within(ms: number, task: () => ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
    this.#clock.until = performance.now() + ms;
    let thrown: unknown;
    try {
      const result = task();
      // What is built into the language isn't interrupted: it may have come to an end by itself, and too late.
      if (performance.now() > this.#clock.until) throw tookLonger(ms);
      if (result.error === undefined) return result.value;
      thrown = this.context.dump(result.error);
    } catch (error) {
      if (error instanceof PolicyError) throw error;
      // Of this side: QuickJS recursed deeper than its caller's stack, and stays as it was then.
      thrown = error;
    }
    // An error takes memory, too: without any, something else is thrown.
    if (Object(thrown) !== thrown && this.#quickJs.ranOut()) throw failure('InternalError: out of memory');
    throw new PolicyError({ message: messageOf(thrown).slice(0, LONGEST_MESSAGE), ...placeOf(thrown) });
  }
}

export function tookLonger(ms: number): PolicyError {
  return failure(`it took longer than ${ms} ms and was ended`);
}

function failure(message: string): PolicyError {
  return new PolicyError({ message, line: null, column: null });
}

/** Anything can be thrown. */
function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { name, message } = thrown as { name?: unknown; message?: unknown };
  if (typeof message !== 'string') return `it threw ${JSON.stringify(thrown)}`;
  return typeof name !== 'string' || name === 'Error' ? message : `${name}: ${message}`;
}

/** The innermost place in the policy's own text. */
function placeOf(thrown: unknown): Pick<PolicyProblem, 'line' | 'column'> {
  const { stack } = Object(thrown) as { stack?: unknown };
  const [, line, column] = /\bpolicy\.js:(\d+):(\d+)/.exec(String(stack)) ?? [];
  return { line: line === undefined ? null : Number(line), column: column === undefined ? null : Number(column) };
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
