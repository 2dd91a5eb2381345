/** A policy worker's service: a written policy on a thread of its own. */
import { type AnswerWriter, answerWriter } from './answerBuffer.ts';
import { PolicyError, type PolicyProblem } from './policyProblem.ts';
import { PolicyBox, type PolicyQuestion, WrittenPolicy } from './writtenPolicy.ts';

export class PolicyService {
  #box: PolicyBox | null = null;
  #policy: WrittenPolicy | null = null;
  #answers: AnswerWriter | null = null;

  /** Fetches what a policy runs in. */
  async open(): Promise<PolicyProblem | null> {
    return problemOf(async () => {
      this.#box = await PolicyBox.open();
    });
  }

  /** Answers go into that buffer. */
  async load(text: string, answers: SharedArrayBuffer): Promise<PolicyProblem | null> {
    const box = this.#box;
    if (box === null) throw new Error('nothing is open to load a policy into');
    this.#answers = answerWriter(answers);
    return problemOf(() => {
      this.#policy = WrittenPolicy.loadInto(box, text);
    });
  }

  answer(question: PolicyQuestion): void {
    if (this.#policy === null || this.#answers === null) throw new Error('no policy has been loaded');
    try {
      this.#answers.write({ answers: this.#policy.answer(question) });
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      this.#answers.write({ problem: error.problem });
    }
  }
}

async function problemOf(task: () => void | Promise<void>): Promise<PolicyProblem | null> {
  try {
    await task();
    return null;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.problem;
  }
}
