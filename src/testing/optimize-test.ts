/**
 * File tests of optimiser passes: `; test optimize PASS…` runs the passes over every function, one after the other. After
 * each of them the function must be valid; the result must print what `check`, `nextln` and `not` lines say; and the
 * program's runs must do in the interpreter what they do without the passes: value, trap and its place, output, memory.
 *
 * `; profile: @f 1000` says how often a function was called, `; profile: @f.block 1000` how often a block ran, and
 * `; profile: line 12 @g @h` what the call on a line has called; `@g+1` is a closure of @g with one captured value.
 * `; profile: @f(%n) was 3 in 98 of 100` says what calls of @f had for %n; a function's name is its address.
 */
import { planProgram } from '../abi/program.ts';
import type { Profile, SeenParameter, SiteTargets } from '../compiler/opt/facts.ts';
import { passNamed } from '../compiler/opt/passes/index.ts';
import { LineMap } from '../hir/diagnostics.ts';
import type { Func, Module } from '../hir/module.ts';
import { printModule } from '../hir/text/print.ts';
import { acceptPrinted, comparePrinted, type FileTest } from './filetest.ts';
import { differenceOf, observe, optimizedProgram, PLAN, parseInternal, problemsOf } from './optimized-program.ts';

export function testOptimize(file: FileTest, options: readonly string[]): void {
  const passes = options.map((name) => {
    const pass = passNamed(name);
    if (pass === null) throw new Error(`${file.path}: there is no pass \`${name}\``);
    return pass;
  });
  const module = parseInternal(file.text, file.path);
  const problems = problemsOf(module, file.text);
  if (problems.length > 0) throw new Error(`${file.path}, without the passes: ${problems.join('\n')}`);
  const optimized = optimizedProgram(module, passes, readProfile(file, module));
  const printed = printModule(optimized);
  comparePrinted(file, printed);
  acceptPrinted(file, printed);
  const difference = differenceOf(observe(module, file.text), observe(module, file.text, optimized));
  if (difference !== null) throw new Error(`${file.path}: ${difference}\n${printed}`);
}

const PROFILE =
  /^; profile: (?:line (\d+)((?: @[\w.$]+(?:\+\d+)?)+)(?: others (\d+))?|@([\w$]+)(?:\.([\w.$]+))? (\d+))$/gm;

const PARAMETER = /^; profile: @([\w$]+)\(%([\w$]+)\) was (\S+) in (\d+) of (\d+)$/gm;

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
        .map((target) => {
          const [callee, captures] = target.slice(1).split('+') as [string, string | undefined];
          const func = functionNamed(module, callee, path);
          return table.slotOf.get(captures === undefined ? func : module.thunk(func, Number(captures))) as number;
        });
      targets.push({ site, seen: slots.map((slot) => ({ slot, calls: 100 })), others: Number(others ?? 0) });
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
  const parameters = [...text.matchAll(PARAMETER)].map(([, name, param, value, had, all]): SeenParameter => {
    const func = functionNamed(module, name as string, path);
    const index = func.params.findIndex((candidate) => candidate.name === param);
    if (index === -1) throw new Error(`${path}: @${func.name} has no parameter %${param}`);
    const target = value?.startsWith('@') === true ? functionNamed(module, value.slice(1), path) : null;
    const exact = target === null ? BigInt.asUintN(64, BigInt(value as string)) : BigInt(table.slotOf.get(target) ?? 0);
    return { func: func.index, index, value: exact, calls: Number(had), others: Number(all) - Number(had) };
  });
  return { calls: measured ? calls : null, blocks: counted ? blocks : null, targets, parameters };
}

function functionNamed(module: Module, name: string, path: string): Func {
  const func = module.function(name);
  if (func === undefined) throw new Error(`${path}: there is no function @${name}`);
  return func;
}
