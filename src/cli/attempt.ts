/** A lesson's task, tried. */
import { type CheckResult, evaluateCheck } from '../lessons/checks/evaluate.ts';
import { measurementsOf } from '../lessons/checks/expression.ts';
import { gatherFacts } from '../lessons/checks/facts.ts';
import { MEASURES } from '../lessons/checks/measures.ts';
import type { Program, Task } from '../lessons/lesson.ts';
import { runSettings } from '../lessons/settings.ts';
import type { RunRecorder } from './record.ts';

/** A program of a lesson that runs for longer is stopped. */
const LONGEST_RUN_MS = 60_000;

/** A solution is run so often where nothing but times speaks against it: another program may have had the processors. */
const MOST_TRIES = 4;

/** Runs one of a task's programs, and holds the task's checks to what was recorded. */
export async function attempt(recorder: RunRecorder, task: Task, program: Program): Promise<CheckResult[]> {
  const { config, pace } = runSettings(program.settings);
  const policy = program.policy?.text ?? null;
  const recorded = await recorder.record(program.text, config, { pace, policy, mostMs: LONGEST_RUN_MS });
  if (!recorded.ok) throw new Error(`the program at line ${task.line} can’t be compiled`);
  const facts = await gatherFacts(recorded.trace, task.checks, (index, tier) => recorder.explain(index, tier));
  return task.checks.map((check) => evaluateCheck(check, facts));
}

/** Runs a task's solution. What of its checks doesn't hold is the solution's fault, and not the machine's. */
export async function attemptSolution(recorder: RunRecorder, task: Task): Promise<CheckResult[]> {
  for (let tries = 1; ; tries++) {
    const results = await attempt(recorder, task, task.solution);
    const failing = results.filter(({ holds }) => !holds);
    if (failing.length === 0 || !failing.every(isTimed) || tries === MOST_TRIES) return results;
  }
}

function isTimed({ check }: CheckResult): boolean {
  return measurementsOf(check).some(({ name }) => MEASURES.get(name)?.timed === true);
}
