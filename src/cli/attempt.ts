/** A lesson's task, tried. */
import { type CheckResult, evaluateCheck } from '../lessons/checks/evaluate.ts';
import { gatherFacts } from '../lessons/checks/facts.ts';
import type { Program, Task } from '../lessons/lesson.ts';
import { runSettings } from '../lessons/settings.ts';
import type { RunRecorder } from './record.ts';

/** A program of a lesson that runs for longer is stopped. */
const LONGEST_RUN_MS = 60_000;

/** Runs one of a task's programs, and holds the task's checks to what was recorded. */
export async function attempt(recorder: RunRecorder, task: Task, program: Program): Promise<CheckResult[]> {
  const { config, pace } = runSettings(program.settings);
  const policy = program.policy?.text ?? null;
  const recorded = await recorder.record(program.text, config, { pace, policy, mostMs: LONGEST_RUN_MS });
  if (!recorded.ok) throw new Error(`the program at line ${task.line} can’t be compiled`);
  const facts = await gatherFacts(recorded.trace, task.checks, (index, tier) => recorder.explain(index, tier));
  return task.checks.map((check) => evaluateCheck(check, facts));
}
