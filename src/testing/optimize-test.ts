/**
 * File tests of optimiser passes: `; test optimize PASS…` runs the passes over every function, one after the other. After
 * each of them the function must be valid; the result must print what `check`, `nextln` and `not` lines say; and the
 * program's runs must do in the interpreter what they do without the passes: value, trap and its place, output, memory.
 *
 * `; profile: @f 1000` says how often a function was called, `; profile: @f.block 1000` how often a block ran, and
 * `; profile: line 12 @g @h` what the call on a line has called.
 */
import { type PlanInput, planProgram } from '../abi/program.ts';
import type { Profile, SiteTargets } from '../compiler/opt/facts.ts';
import { optimizeModule } from '../compiler/opt/module.ts';
import type { Pass } from '../compiler/opt/pass.ts';
import { passNamed } from '../compiler/opt/passes/index.ts';
import { hasErrors, LineMap } from '../hir/diagnostics.ts';
import type { Func, Module } from '../hir/module.ts';
import { parseModule } from '../hir/text/parse.ts';
import { printFunction, printModule } from '../hir/text/print.ts';
import { verifyFunction, verifyModule } from '../hir/verify/verify.ts';
import { acceptPrinted, comparePrinted, type FileTest } from './filetest.ts';
import { InterpreterRunner } from './interpreter-runner.ts';

const PLAN: PlanInput = { threads: 1, blockProfiling: false, sampleRate: 1 };

export function testOptimize(file: FileTest, options: readonly string[]): void {
  const passes = options.map((name) => {
    const pass = passNamed(name);
    if (pass === null) throw new Error(`${file.path}: there is no pass \`${name}\``);
    return pass;
  });
  const module = parseInternal(file.text, file.path);
  const printed = optimizedText(module, passes, readProfile(file, module));
  comparePrinted(file, printed);
  acceptPrinted(file, printed);
  const difference = compareInInterpreter(file.text, printed);
  if (difference !== null) throw new Error(`${file.path}: ${difference}\n${printed}`);
}

/** Runs the passes over all functions, verifies after each, and prints the result. */
export function optimizedText(module: Module, passes: readonly Pass[], profile: Profile, counts = false): string {
  const { module: optimized } = optimizeModule(module, planProgram(module, PLAN), passes, {
    profile,
    counts,
    onChange: (func, { pass }) => verifyAfter(func, pass),
  });
  return printModule(optimized);
}

export function verifyAfter(func: Func, pass: string): void {
  const problems: Parameters<typeof verifyFunction>[1] = [];
  verifyFunction(func, problems);
  if (!hasErrors(problems)) return;
  const said = problems.map(({ message }) => message).join('\n');
  throw new Error(`after ${pass}, @${func.name} is no longer valid:\n${said}\n${printFunction(func)}`);
}

/** What differs when two texts of one program are run in the interpreter, in words; null when nothing does. */
export function compareInInterpreter(original: string, changed: string): string | null {
  const a = observe(original);
  const b = observe(changed);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (a[i] !== b[i])
      return `the program did\n  ${a[i] ?? 'nothing'}\nand with the passes it does\n  ${b[i] ?? 'nothing'}`;
  }
  return null;
}

function observe(text: string): string[] {
  const module = parseInternal(text, 'the program');
  const runner = new InterpreterRunner(module, text);
  const seen = module.runs.map((directive) => {
    const { entry, args, calls, value, trap, output } = runner.run(directive);
    const ended = trap === null ? value : { message: trap.message };
    return JSON.stringify({ entry, args, calls, ended, output });
  });
  return [...seen, `memory ${hash(runner.data())}`];
}

/** FNV-1a over words, without the zeros at the end. */
function hash(bytes: Uint8Array): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  let state = 0x811c9dc5;
  for (let i = 0; i < end; i++) state = Math.imul(state ^ (bytes[i] as number), 0x01000193);
  return `${end} ${(state >>> 0).toString(16)}`;
}

function parseInternal(text: string, what: string): Module {
  const { module, diagnostics } = parseModule(text, { internal: true });
  const problems = [...diagnostics, ...verifyModule(module)];
  if (!hasErrors(problems)) return module;
  const map = new LineMap(text);
  const said = problems.map(({ message, span }) => `${map.position(span.start).line}: ${message}`).join('\n');
  throw new Error(`${what} is not correct:\n${said}\n${text}`);
}

const PROFILE = /^; profile: (?:line (\d+)((?: @[\w.$]+)+)(?: others (\d+))?|@([\w$]+)(?:\.([\w.$]+))? (\d+))$/gm;

export function readProfile({ text, path }: Pick<FileTest, 'text' | 'path'>, module: Module): Profile {
  const calls = new Array<number>(module.functions.length).fill(0);
  const blocks = new Array<number>(module.blockCount).fill(0);
  const targets: SiteTargets[] = [];
  let measured = false;
  let counted = false;
  const { table } = planProgram(module, PLAN);
  for (const [, line, names, others, name, block, count] of text.matchAll(PROFILE)) {
    if (line !== undefined) {
      const map = new LineMap(text);
      const site = module.functions
        .flatMap((func) => func.blocks.flatMap(({ instructions }) => instructions))
        .find(({ span }) => map.position(span.start).line === Number(line))?.site;
      if (site === undefined) throw new Error(`${path}: there is no instruction on line ${line}`);
      const slots = (names ?? '')
        .trim()
        .split(' ')
        .map((target) => table.slotOf.get(functionNamed(module, target.slice(1), path)) as number);
      targets.push({ site, slots, others: Number(others ?? 0) });
      continue;
    }
    const func = functionNamed(module, name as string, path);
    if (block === undefined) {
      calls[func.index] = Number(count);
      measured = true;
      continue;
    }
    const found = func.blocks.find((candidate) => candidate.name === block);
    if (found === undefined) throw new Error(`${path}: @${func.name} has no block ${block}`);
    blocks[found.number] = Number(count);
    counted = true;
  }
  return { calls: measured ? calls : null, blocks: counted ? blocks : null, targets };
}

function functionNamed(module: Module, name: string, path: string): Func {
  const func = module.function(name);
  if (func === undefined) throw new Error(`${path}: there is no function @${name}`);
  return func;
}
