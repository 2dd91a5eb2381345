import { PRESETS } from '../../engine/tiering/config.ts';
import { PolicyError } from '../../engine/tiering/writtenPolicy.ts';
import { locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import { type Lesson, type LessonPolicy, onlyRuns, type Program, type Task, tasksOf } from '../../lessons/lesson.ts';
import { parseLesson } from '../../lessons/parse.ts';
import type { LessonProblem } from '../../lessons/problems.ts';
import * as host from '../../workers/node/spawn.ts';
import { attempt } from '../attempt.ts';
import { type Command, Exit, type Io, parseCommandLine, readProgram } from '../command.ts';
import { loadPolicy } from '../policy.ts';
import { RunRecorder } from '../record.ts';

const OPTIONS = { check: { type: 'boolean', default: false } } as const;

export const lesson: Command = {
  help: `Usage: npm run --silent hir -- lesson FILE [OPTIONS]

Reads a lesson, which docs/teaching.md describes, and reports everything that is wrong with it, programs and
policies included.

  --check             also runs each task as the student finds it, where its checks must not all hold yet, and its
                      solution, where they must
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const read = parseLesson(await readProgram(file, io));
    const problems = read.ok
      ? [...programProblems(read.lesson), ...(await policyProblems(read.lesson))]
      : read.problems;
    if (!read.ok || problems.length > 0) {
      for (const { line, column, message } of problems) io.err(`${file}:${line}:${column}: ${message}\n`);
      return Exit.Failed;
    }
    const { title, steps, taskCount } = read.lesson;
    io.out(`${title}: ${steps.length} steps, ${taskCount} tasks\n`);
    return !values.check || (await checkTasks(tasksOf(read.lesson), io)) ? Exit.Ok : Exit.Failed;
  },
};

/** What is wrong with the programs, at their lines in the lesson. */
function programProblems({ steps }: Lesson): LessonProblem[] {
  // A solution that changes only settings has the text of the start.
  const programs = new Map<number, Program>();
  for (const part of steps.flatMap(({ parts }) => parts)) {
    if (part.kind === 'program') programs.set(part.program.line, part.program);
    else if (part.kind === 'task') programs.set(part.task.solution.line, part.task.solution);
  }
  return [...programs.values()].flatMap(({ text, line }) =>
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
async function policyProblems({ steps }: Lesson): Promise<LessonProblem[]> {
  const policies = new Set<LessonPolicy>();
  for (const part of steps.flatMap(({ parts }) => parts)) {
    const program = part.kind === 'program' ? part.program : part.kind === 'task' ? part.task.solution : null;
    if (program !== null && program.policy !== null) policies.add(program.policy);
  }
  const problems: LessonProblem[] = [];
  for (const { text, line } of policies) {
    try {
      (await loadPolicy(text)).close();
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      const { problem } = error;
      problems.push({
        line: line + (problem.line ?? 1) - 1,
        column: problem.column ?? 1,
        message: problem.message,
      });
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
      const solved = await attempt(recorder, task, task.solution);
      const tooEasy = started?.every(({ holds }) => holds) === true;
      const failing = solved.filter(({ holds }) => !holds);
      ok &&= !tooEasy && failing.length === 0;
      const number = `task ${task.number + 1}, line ${task.line}`;
      if (tooEasy) io.out(`FAIL ${number}: every check holds before anything has been done\n`);
      for (const { check, measured } of failing)
        io.out(
          `FAIL ${number}: the solution doesn’t meet line ${check.line}: ${check.source}\n     ${measured.join('; ')}\n`,
        );
      if (!tooEasy && failing.length === 0) io.out(`ok   ${number}\n`);
    }
    return ok;
  } finally {
    await recorder.shutdown();
  }
}
