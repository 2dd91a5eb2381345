/**
 * Where a written policy sits in place of the engine's own, which takes over for the rest of the program when it fails.
 * It is asked about functions whose counts have changed, and can only promote.
 */
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
import { PolicyError, type PolicyProblem, problemText } from './policyProblem.ts';
import { type AnsweringPolicy, MOST_ASKED, type PolicyAnswer, type PolicyFacts } from './writtenPolicy.ts';

/** The latest answer for a function, and what it was given for. */
interface Answered {
  readonly count: number;
  readonly tier: OptimizationTier;
  readonly thresholds: Thresholds;
  readonly answer: PolicyAnswer;
}

export class PolicySeat {
  readonly #functions: readonly FunctionRecord[];
  readonly #onFailed: (problem: PolicyProblem) => void;
  /** By function index. */
  readonly #answers = new Map<number, Answered>();
  #policy: AnsweringPolicy | PolicyProblem;
  #waits = false;

  /** For a policy, or for what is wrong with one that couldn't be loaded. `onFailed` is told of what goes wrong later. */
  constructor(
    functions: readonly FunctionRecord[],
    policy: AnsweringPolicy | PolicyProblem,
    onFailed: (problem: PolicyProblem) => void,
  ) {
    this.#functions = functions;
    this.#policy = policy;
    this.#onFailed = onFailed;
  }

  /** It is asked no more. */
  end(): void {
    if ('answer' in this.#policy) this.#policy.end?.();
  }

  /** Whether functions are left that had no place in the last question. */
  get waits(): boolean {
    return this.#waits;
  }

  readonly decide: Policy = (snapshot, config, now) => {
    this.#waits = false;
    if (!config.enableBackgroundOptimization) return { promote: [], heldBack: [] };
    const open = snapshot.functions.filter((f) => isOpen(f, config, now));
    this.#ask(
      open.filter((f) => this.#due(f) === null && !this.#isAnswered(f, config.profileConfig)),
      config,
    );
    if (!('answer' in this.#policy)) return builtIn(decide(snapshot, config, now), this.#policy);
    const due = open.map((f) => this.#due(f)).filter((decision) => decision !== null);
    return withinBudget(due, snapshot.requestBudget);
  };

  #ask(functions: readonly FunctionSnapshot[], { profileConfig: thresholds }: TieredConfig): void {
    if (functions.length === 0 || !('answer' in this.#policy)) return;
    const asked = [...functions].sort((a, b) => b.count - a.count).slice(0, MOST_ASKED);
    this.#waits = asked.length < functions.length;
    const { baselineThreshold: baseline, warmThreshold: warm, hotThreshold: hot } = thresholds;
    try {
      const answers = this.#policy.answer({
        thresholds: { baseline, warm, hot },
        functions: asked.map((f) => this.#facts(f)),
      });
      for (const [i, { index, count, tier }] of asked.entries())
        this.#answers.set(index, { count, tier, thresholds, answer: answers[i] ?? null });
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      this.#policy = error.problem;
      this.#waits = false;
      this.#onFailed(error.problem);
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

  #facts({ index, count, tier }: FunctionSnapshot): PolicyFacts {
    const { func, compileMs } = this.#functions[index] as FunctionRecord;
    return { name: func.name, calls: count, tier, size: func.instructionCount, compileMs };
  }
}

function builtIn({ promote, heldBack }: Decisions, problem: PolicyProblem): Decisions {
  const why = `built-in policy, since yours failed (${problemText(problem)}): `;
  const explain = (decision: Decision): Decision => ({ ...decision, reason: why + decision.reason });
  return { promote: promote.map(explain), heldBack: heldBack.map(explain) };
}
