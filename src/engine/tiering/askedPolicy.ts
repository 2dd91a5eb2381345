/**
 * A policy that answers late and may fail: one that a person has written, and that runs somewhere else. Functions stay
 * where they are until it has answered for them; when it fails, the engine's own policy takes over for the program.
 */
import * as v from 'valibot';
import { OptimizationTier, type Thresholds, type TieredConfig } from './config.ts';
import type { FunctionRecord } from './functions.ts';
import {
  type Decision,
  type Decisions,
  decide,
  type FunctionSnapshot,
  isOpen,
  type Policy,
  withinBudget,
} from './policy.ts';

/** What a written policy is told of a function. */
export interface PolicyFacts {
  readonly name: string;
  readonly calls: number;
  readonly tier: OptimizationTier;
  /** HIR instructions. */
  readonly size: number;
  /** What its last compilation took, in milliseconds; null before. */
  readonly compileMs: number | null;
  readonly thresholds: { readonly baseline: number; readonly warm: number; readonly hot: number };
}

export interface PolicyQuestion {
  readonly number: number;
  /** At most `MOST_ASKED`; the answers are in the same order. */
  readonly functions: readonly PolicyFacts[];
}

/** Who answers. A rejection is the policy's failure. */
export interface PolicyDecider {
  ask(question: PolicyQuestion): Promise<unknown>;
}

/** What an AskedPolicy is tied to. */
export interface PolicyLinks {
  ask(question: PolicyQuestion): void;
  /** There is something new: `decide` is to be asked again. */
  answered(): void;
  /** The policy is not asked any more; told once. */
  failed(reason: string): void;
}

export const MOST_ASKED = 256;
/** Milliseconds after which a question is taken for unanswered; whoever runs the policy has a shorter limit. */
export const ANSWER_PATIENCE_MS = 5000;
const LONGEST_REASON = 200;

const answersSchema = v.pipe(
  v.array(
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
  ),
  v.maxLength(MOST_ASKED),
);
type Answer = v.InferOutput<typeof answersSchema>[number];

/** The latest answer for a function, and what it was given for. */
interface Answered {
  readonly count: number;
  readonly tier: OptimizationTier;
  readonly thresholds: Thresholds;
  readonly answer: Answer;
}

/** The question under way. */
interface Asked {
  readonly number: number;
  readonly at: number;
  readonly functions: readonly FunctionSnapshot[];
  readonly thresholds: Thresholds;
}

export class AskedPolicy {
  readonly #functions: readonly FunctionRecord[];
  readonly #links: PolicyLinks;
  /** By function index. */
  readonly #answers = new Map<number, Answered>();
  #asked: Asked | null = null;
  #number = 0;
  #failure: string | null = null;
  /** Set while an answer is taken over: to ask again at once would go on for ever, since counts rise all the time. */
  #taking = false;

  constructor(functions: readonly FunctionRecord[], links: PolicyLinks) {
    this.#functions = functions;
    this.#links = links;
  }

  /** Whether a question is under way. */
  get waits(): boolean {
    return this.#asked !== null;
  }

  readonly decide: Policy = (snapshot, config, now) => {
    if (!config.enableBackgroundOptimization) return { promote: [], heldBack: [] };
    if (this.#asked !== null && now - this.#asked.at > ANSWER_PATIENCE_MS) {
      this.#asked = null;
      this.#give(`no answer within ${ANSWER_PATIENCE_MS} ms`);
    }
    if (this.#failure !== null) return this.#builtIn(decide(snapshot, config, now));
    const open = snapshot.functions.filter((f) => isOpen(f, config, now));
    const due = open.map((f) => this.#due(f)).filter((decision) => decision !== null);
    const promoted = new Set(due.map(({ functionIndex }) => functionIndex));
    this.#askAbout(
      open.filter((f) => !promoted.has(f.index) && !this.#isAnswered(f, config.profileConfig)),
      config,
      now,
    );
    return withinBudget(due, snapshot.requestBudget);
  };

  /** Takes answers over, wherever they come from; those to another question than the one under way are dropped. */
  answer(number: number, input: unknown): void {
    const asked = this.#asked;
    if (asked?.number !== number) return;
    const parsed = v.safeParse(answersSchema, input);
    if (!parsed.success || parsed.output.length !== asked.functions.length) {
      this.fail(number, 'its answer is not a tier (-1 to 2) for each function');
      return;
    }
    const { thresholds } = asked;
    for (const [i, { index, count, tier }] of asked.functions.entries()) {
      this.#answers.set(index, { count, tier, thresholds, answer: parsed.output[i] as Answer });
    }
    this.#end();
  }

  /** The policy has failed, and is not asked again. */
  fail(number: number, reason: string): void {
    if (this.#asked?.number !== number) return;
    this.#give(reason);
    this.#end();
  }

  #give(reason: string): void {
    this.#failure = reason;
    this.#links.failed(reason);
  }

  #end(): void {
    this.#asked = null;
    this.#taking = true;
    try {
      this.#links.answered();
    } finally {
      this.#taking = false;
    }
  }

  #isAnswered(f: FunctionSnapshot, thresholds: Thresholds): boolean {
    const last = this.#answers.get(f.index);
    return last?.tier === f.tier && last.count === f.count && last.thresholds === thresholds;
  }

  /** Functions only climb: an answer for another tier than the present one, or below it, promotes nothing. */
  #due(f: FunctionSnapshot): Decision | null {
    const last = this.#answers.get(f.index);
    if (last === undefined || last.tier !== f.tier || last.answer === null || last.answer.tier <= f.tier) return null;
    const { tier, reason } = last.answer;
    const why = reason ?? `Tier ${tier} at ${last.count.toLocaleString('en')} calls`;
    return { functionIndex: f.index, tier, count: f.count, reason: `your policy: ${why}` };
  }

  #askAbout(functions: readonly FunctionSnapshot[], config: TieredConfig, now: number): void {
    if (functions.length === 0 || this.#asked !== null || this.#taking) return;
    const chosen = [...functions].sort((a, b) => b.count - a.count).slice(0, MOST_ASKED);
    const number = ++this.#number;
    const thresholds = config.profileConfig;
    this.#asked = { number, at: now, functions: chosen, thresholds };
    this.#links.ask({ number, functions: chosen.map((f) => this.#facts(f, thresholds)) });
  }

  #facts({ index, count, tier }: FunctionSnapshot, thresholds: Thresholds): PolicyFacts {
    const { func, compileMs } = this.#functions[index] as FunctionRecord;
    const { baselineThreshold: baseline, warmThreshold: warm, hotThreshold: hot } = thresholds;
    const size = func.instructionCount;
    return { name: func.name, calls: count, tier, size, compileMs, thresholds: { baseline, warm, hot } };
  }

  #builtIn({ promote, heldBack }: Decisions): Decisions {
    const why = `built-in policy, since yours failed (${this.#failure}): `;
    const explain = (decision: Decision): Decision => ({ ...decision, reason: why + decision.reason });
    return { promote: promote.map(explain), heldBack: heldBack.map(explain) };
  }
}
