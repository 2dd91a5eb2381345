import { PRESETS } from '../../engine/tiering/config.ts';
import { DetachedPolicy } from '../../engine/tiering/detachedPolicy.ts';
import { PolicyError } from '../../engine/tiering/policyProblem.ts';
import { locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import { type Lesson, onlyRuns, type Program, type Task, tasksOf } from '../../lessons/lesson.ts';
import { parseLesson } from '../../lessons/parse.ts';
import type { LessonProblem } from '../../lessons/problems.ts';
import * as host from '../../workers/node/spawn.ts';
import { attempt, attemptSolution } from '../attempt.ts';
import { type Command, Exit, type Io, parseCommandLine, readProgram } from '../command.ts';
import { RunRecorder } from '../record.ts';

const OPTIONS = { check: { type: 'boolean', default: false } } as const;

export const lesson: Command = {
  help: `Usage: npm run --silent hir -- lesson FILE [OPTIONS]

Reads a lesson, which docs/teaching.md describes, and reports everything that is wrong with it, programs and
policies included.

  --check             also runs each task as the student finds it, where its checks must not all hold yet, and its
                      solution, where they must; a solution that misses
                      only what depends on times is tried up to four times
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const read = parseLesson(await readProgram(file, io));
    const programs = read.ok ? programsOf(read.lesson) : [];
    const problems = read.ok ? [...programProblems(programs), ...(await policyProblems(programs))] : read.problems;
    if (!read.ok || problems.length > 0) {
      for (const { line, column, message } of problems) io.err(`${file}:${line}:${column}: ${message}\n`);
      return Exit.Failed;
    }
    const { title, steps, taskCount } = read.lesson;
    io.out(`${title}: ${steps.length} steps, ${taskCount} tasks\n`);
    return !values.check || (await checkTasks(tasksOf(read.lesson), io)) ? Exit.Ok : Exit.Failed;
  },
};

/** All programs that a reader can get, those that solve tasks included. */
function programsOf({ steps }: Lesson): Program[] {
  return steps.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'text') return [];
      return [part.kind === 'program' ? part.program : part.task.solution];
    }),
  );
}

/** What is wrong with the programs, at their lines in the lesson. */
function programProblems(programs: readonly Program[]): LessonProblem[] {
  // A solution that changes only settings has the text of the start.
  const byLine = new Map(programs.map((program) => [program.line, program]));
  return [...byLine.values()].flatMap(({ text, line }) =>
    locateDiagnostics(text, loadModule(text).diagnostics)
      .filter(({ severity }) => severity === 'error')
      .map((diagnostic) => ({
        line: line + diagnostic.line - 1,
        column: diagnostic.column,
        message: diagnostic.message,
      })),
  );
}

/** What is wrong with the policies, at their lines in the lesson; what they do is seen when tasks are checked. */
async function policyProblems(programs: readonly Program[]): Promise<LessonProblem[]> {
  const problems: LessonProblem[] = [];
  for (const policy of new Set(programs.map((program) => program.policy))) {
    if (policy === null) continue;
    try {
      (await DetachedPolicy.load(policy.text, host.spawnPolicy)).end();
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      const { message, line, column } = error.problem;
      problems.push({ line: policy.line + (line ?? 1) - 1, column: column ?? 1, message });
    }
  }
  return problems;
}

async function checkTasks(tasks: readonly Task[], io: Io): Promise<boolean> {
  const recorder = new RunRecorder(PRESETS.default, host);
  try {
    let ok = true;
    for (const task of tasks) {
      const started = onlyRuns(task) ? null : await attempt(recorder, task, task.start);
      const startsBadly = started === null ? null : policyFailure(recorder, task.start);
      const solved = await attemptSolution(recorder, task);
      const policyFailures = new Set([startsBadly, policyFailure(recorder, task.solution)]);
      policyFailures.delete(null);
      const tooEasy = started?.every(({ holds }) => holds) === true;
      const failing = solved.filter(({ holds }) => !holds);
      const fine = !tooEasy && failing.length === 0 && policyFailures.size === 0;
      ok &&= fine;
      const number = `task ${task.number + 1}, line ${task.line}`;
      for (const failure of policyFailures) io.out(`FAIL ${number}: ${failure}\n`);
      if (tooEasy) io.out(`FAIL ${number}: every check holds before anything has been done\n`);
      for (const { check, measured } of failing)
        io.out(
          `FAIL ${number}: the solution doesn’t meet line ${check.line}: ${check.source}\n     ${measured.join('; ')}\n`,
        );
      if (fine) io.out(`ok   ${number}\n`);
    }
    return ok;
  } finally {
    await recorder.shutdown();
  }
}

/** Why a program's policy decided no more in its last run, at its line in the lesson. */
function policyFailure({ policyProblem: problem }: RunRecorder, { policy }: Program): string | null {
  if (problem === null || policy === null) return null;
  return `the policy failed at line ${policy.line + (problem.line ?? 1) - 1}, so the built-in one decided: ${problem.message}`;
}
