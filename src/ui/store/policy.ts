/** Policies that users write in place of the engine's own. */
import type { PolicyDecider } from '../../engine/tiering/askedPolicy.ts';
import {
  type LoadedPolicy,
  PolicyError,
  type PolicyLoader,
  type PolicyProblem,
} from '../../engine/tiering/writtenPolicy.ts';

export interface WrittenPolicy {
  /** Whether it decides. */
  readonly on: boolean;
  readonly text: string;
  /** The user's own text, in whose place a link or a recorded run has put another; null where that is the text. */
  readonly own: string | null;
}

/** The engine's own policy in the words of a written one: what an editor of policies begins with. */
export const DEFAULT_POLICY = `// Asked about functions whose counts have
// changed. Returns a higher tier (0, 1 or 2)
// or { tier, reason }, or nothing. It also
// gets name, size (in HIR instructions) and
// compileMs (the last compilation, or null).
function decide({ tier, calls, thresholds }) {
  const { baseline, warm, hot } = thresholds;
  const next = tier + 1;
  const least = [baseline, warm, hot][next];
  if (calls < least) return;
  const reason = \`\${calls} calls ≥ \${least}\`;
  return { tier: next, reason };
}
`;

/** The policy that comes with a program from elsewhere, undefined for the engine's own; the user's text is kept. */
export function withShared(present: WrittenPolicy, text: string | undefined): WrittenPolicy {
  const mine = present.own ?? present.text;
  if (text === undefined) return { ...present, on: false };
  return { on: true, text, own: mine === text || mine === DEFAULT_POLICY ? null : mine };
}

/** The policy of the present run. */
export class PolicySeat {
  readonly #open: PolicyLoader;
  readonly #onProblem: (problem: PolicyProblem) => void;
  #loaded: LoadedPolicy | null = null;

  constructor(open: PolicyLoader, onProblem: (problem: PolicyProblem) => void) {
    this.#open = open;
    this.#onProblem = onProblem;
  }

  /** Puts a policy in the place of the one before; null, as for one that can't be loaded, is the engine's own. */
  async load(text: string | null): Promise<PolicyDecider | null> {
    this.close();
    if (text === null) return null;
    try {
      const loaded = await this.#open(text);
      this.#loaded = loaded;
      return { ask: (question) => loaded.ask(question).catch((error: unknown) => this.#failed(loaded, error)) };
    } catch (error) {
      this.#onProblem(problemOf(error));
      return null;
    }
  }

  close(): void {
    this.#loaded?.close();
    this.#loaded = null;
  }

  #failed(policy: LoadedPolicy, error: unknown): never {
    // One that has been closed meanwhile is nobody's problem.
    if (this.#loaded === policy) this.#onProblem(problemOf(error));
    throw error;
  }
}

function problemOf(error: unknown): PolicyProblem {
  if (error instanceof PolicyError) return error.problem;
  return { message: error instanceof Error ? error.message : String(error), line: null, column: null };
}
