import { startTransition, useEffect, useState } from 'react';
import { type CheckResult, evaluateCheck } from '../../lessons/checks/evaluate.ts';
import { measurementsOf } from '../../lessons/checks/expression.ts';
import { factsWithoutCode, gatherFacts } from '../../lessons/checks/facts.ts';
import type { Task } from '../../lessons/lesson.ts';
import type { Recording } from '../../telemetry/recording.ts';
import { isActive } from '../store/session.ts';
import { useStores } from '../store/stores.tsx';

export interface TaskChecks {
  readonly results: readonly CheckResult[];
  /** The run has ended, everything that it has asked for is there, and it was of a program that the task is about. */
  readonly final: boolean;
}

/** After a run, thresholds that were crossed at its very end are still to be noticed: what holds is said soon, … */
const QUIET_MS = 400;
/** … and what doesn't only after this much more, since it may be about to. */
const SETTLED_MS = 1000;

/**
 * Holds a task's checks to the run that is recorded: again and again while it goes on, and once more when it has
 * ended, which alone counts. Null while there is no run of this page.
 */
export function useTaskChecks(task: Task, onDone: () => void): TaskChecks | null {
  const { session } = useStores();
  const [checks, setChecks] = useState<TaskChecks | null>(null);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = (next: TaskChecks | null): void => startTransition(() => setChecks(next));

    const judge = async (settled: boolean): Promise<void> => {
      const { recording, phase, explain } = session.getState();
      const trace = session.getState().trace();
      if (trace === null || isActive(phase)) return;
      if (trace.recording.log.jobs().some(({ outcome }) => outcome === 'pending')) return later();
      const facts = await gatherFacts(trace, task.checks, explain);
      // Another run may have begun while the engine was asked.
      if (!wanted || session.getState().recording !== recording) return;
      const results = task.checks.map((check) => evaluateCheck(check, facts));
      const done = results.every(({ holds }) => holds);
      show({ results, final: (done || settled) && isAbout(task, trace.recording.program) });
      if (done) onDone();
      else if (!settled) later(true);
    };
    const later = (settled = false): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void judge(settled).catch(() => show(null)), settled ? SETTLED_MS : QUIET_MS);
    };
    const follow = (): void => {
      const { origin, phase } = session.getState();
      const trace = session.getState().trace();
      if (trace === null || origin?.replayed === true) return show(null);
      if (!isActive(phase)) return later();
      const facts = factsWithoutCode(trace);
      show({ results: task.checks.map((check) => evaluateCheck(check, facts)), final: false });
    };
    follow();
    const unsubscribe = session.subscribe((state, before) => {
      if (state.frame !== before.frame || state.phase !== before.phase || state.recording !== before.recording)
        follow();
    });
    return () => {
      wanted = false;
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    };
  }, [session, task, onDone]);
  return checks;
}

/** A step may come with another program than the one that ran last, which then has no function that the checks name. */
function isAbout({ checks }: Task, { functions }: Recording['program']): boolean {
  const named = checks
    .flatMap(measurementsOf)
    .flatMap(({ args }) => args.flatMap((arg) => (arg.kind === 'function' ? [arg.name] : [])));
  return named.length === 0 || named.some((name) => functions.some((info) => info.name === name));
}
