/**
 * Programs before and after passes of the optimiser, run in the interpreter: value, trap and its place, output, and memory
 * are to be the same.
 */
import { type PlanInput, planProgram } from '../abi/program.ts';
import { NO_PROFILE, type Profile } from '../compiler/opt/facts.ts';
import { optimizeModule } from '../compiler/opt/module.ts';
import type { Pass } from '../compiler/opt/pass.ts';
import { hasErrors, LineMap } from '../hir/diagnostics.ts';
import type { Func, Module } from '../hir/module.ts';
import { parseModule } from '../hir/text/parse.ts';
import { printFunction } from '../hir/text/print.ts';
import { verifyFunction, verifyModule } from '../hir/verify/verify.ts';
import { InterpreterRunner } from './interpreter-runner.ts';

export const PLAN: PlanInput = { threads: 1, blockProfiling: false, sampleRate: 1 };

/** Runs the passes over all functions and verifies after each. */
export function optimizedProgram(
  module: Module,
  passes: readonly Pass[],
  profile: Profile = NO_PROFILE,
  counts = false,
): Module {
  return optimizeModule(module, planProgram(module, PLAN), passes, {
    profile,
    counts,
    onChange: (func, { pass }) => verifyAfter(func, pass),
  }).module;
}

export function verifyAfter(func: Func, pass: string): void {
  const problems: Parameters<typeof verifyFunction>[1] = [];
  verifyFunction(func, problems);
  if (!hasErrors(problems)) return;
  const said = problems.map(({ message }) => message).join('\n');
  throw new Error(`after ${pass}, @${func.name} is no longer valid:\n${said}\n${printFunction(func)}`);
}

/** What a program's runs do, line by line, with the code given in place of its own, and what memory is in the end. */
export function observe(module: Module, text: string, code = module): string[] {
  const runner = new InterpreterRunner(module, text, {}, PLAN, code);
  const seen = module.runs.map((directive) => {
    const { entry, args, calls, value, trap, output } = runner.run(directive);
    return JSON.stringify({ entry, args, calls, ended: trap ?? value, output });
  });
  return [...seen, `memory ${hash(runner.data())}`];
}

/** What the program's own expectations say is wrong with its runs, in words. */
export function problemsOf(module: Module, text: string): string[] {
  const runner = new InterpreterRunner(module, text, {}, PLAN);
  return module.runs.flatMap((directive) => {
    const { entry, problem } = runner.run(directive);
    return problem === null ? [] : [`@${entry}: ${problem}`];
  });
}

/** The first difference between two observations, in words; null when there is none. */
export function differenceOf(before: readonly string[], after: readonly string[]): string | null {
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    if (before[i] !== after[i])
      return `the program did\n  ${before[i] ?? 'nothing'}\nand with the passes it does\n  ${after[i] ?? 'nothing'}`;
  }
  return null;
}

/** FNV-1a over words, without the zeros at the end. */
function hash(bytes: Uint8Array): string {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0) end--;
  let state = 0x811c9dc5;
  for (let i = 0; i < end; i++) state = Math.imul(state ^ (words[i] as number), 0x01000193);
  return `${4 * end} ${(state >>> 0).toString(16)}`;
}

export function parseInternal(text: string, what: string): Module {
  const { module, diagnostics } = parseModule(text, { internal: true });
  const problems = [...diagnostics, ...verifyModule(module)];
  if (!hasErrors(problems)) return module;
  const map = new LineMap(text);
  const said = problems.map(({ message, span }) => `${map.position(span.start).line}: ${message}`).join('\n');
  throw new Error(`${what} is not correct:\n${said}\n${text}`);
}
