/** Imports Bril, the teaching IR of Cornell's CS 6120. */
import { LineMap, locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import type { ImportResult } from '../importer.ts';
import { mainArguments } from './arguments.ts';
import { checkProgram } from './check.ts';
import { emitFunction } from './emit-function.ts';
import { buildGraph, cutGraph } from './graph.ts';
import { readJson } from './json.ts';
import { ModuleText } from './module-text.ts';
import { Problems } from './problems.ts';
import type { BrilFunction, BrilProgram } from './program.ts';
import { hirType } from './runtime.ts';
import { buildSsa, type Ssa } from './ssa.ts';
import { readText } from './text.ts';
import { checkTypes, type Functions, failingStatements, inferTypes } from './typing.ts';

export interface BrilOptions {
  /** What `main` is called with, as on the command line of Bril's interpreter: `5`, `true`. */
  readonly args?: readonly string[];
}

/** A Bril program, in text or JSON, as HIR that prints the same. */
export function importBril(source: string, options: BrilOptions = {}): ImportResult {
  const problems = new Problems();
  const program = isJson(source) ? readJson(source, problems) : readText(source, problems);
  const text = problems.failed ? null : programText(program, options, problems);
  const diagnostics = locateDiagnostics(source, problems.diagnostics);
  if (text === null || problems.failed) return { ok: false, diagnostics };
  const mistake = loadModule(text).diagnostics.find(({ severity }) => severity === 'error');
  if (mistake === undefined) return { ok: true, text, warnings: diagnostics };
  const { line } = new LineMap(text).position(mistake.span.start);
  const message = `This program became one that is not right HIR, which is a mistake of the importer: ${mistake.message} (${text.split('\n')[line - 1]?.trim()})`;
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ok: false, diagnostics: [...diagnostics, { severity: 'error', code: mistake.code, message, ...start }] };
}

export function isJson(source: string): boolean {
  return /^[\s\ufeff]*[{[]/.test(source);
}

/** Null, with problems, if it can't be imported. */
function programText(program: BrilProgram, options: BrilOptions, problems: Problems): string | null {
  checkProgram(program, problems);
  if (problems.failed) return null;
  const functions: Functions = new Map(program.functions.map((func) => [func.name, func]));
  const lines = program.functions.flatMap(({ body }) => body);
  const wrapped = lines.some((line) => line.kind === 'instruction' && line.functions.includes('main'));
  const analysed = program.functions.flatMap((func) => {
    const ssa = analyse(func, functions);
    if (ssa === null) {
      const message = `The jumps of \`@${func.name}\` are too many and too entangled to import it.`;
      problems.error('not-supported', message, func.place);
      return [];
    }
    checkTypes(func, ssa, functions, isEntry(func), problems);
    return [{ func, ssa }];
  });
  if (problems.failed) return null;

  const main = functions.get('main');
  const args =
    main === undefined ? null : mainArguments(main.parameters, options.args ?? program.args, main.place, problems);
  if (main === undefined)
    problems.warn('undefined-symbol', 'There is no function `@main`, so there is nothing to run.', {
      span: { start: 0, end: 0 },
      path: null,
    });

  const allocates = lines.some((line) => line.kind === 'instruction' && line.op === 'alloc');
  const module = new ModuleText([...functions.keys()], wrapped, allocates, problems);
  const texts = analysed.map(({ func, ssa }) => emitFunction(func, ssa, module, isEntry(func)));
  if (wrapped && main !== undefined) texts.push(wrapperText(main, module));
  return module.assemble(args === null ? null : `@main(${args.join(', ')})`, texts, usesPointers(program));

  function isEntry({ name }: BrilFunction): boolean {
    return name === 'main' && !wrapped;
  }
}

/** Null if that would take too long. */
function analyse(func: BrilFunction, functions: Functions): Ssa | null {
  let graph = buildGraph(func);
  for (;;) {
    const ssa = buildSsa(graph);
    if (ssa === null) return null;
    inferTypes(func, ssa, functions);
    const failing = failingStatements(ssa);
    if (failing.size === 0) return ssa;
    graph = cutGraph(graph, failing);
  }
}

/** Where the program begins when it also calls its own `@main`. */
function wrapperText({ parameters, result }: BrilFunction, module: ModuleText): string {
  const names = parameters.map((_, i) => `%${i}`);
  const declared = parameters.map(({ type }, i) => `${names[i]}: ${hirType(type)}`);
  const dropped = result === null ? '' : `%result: ${hirType(result)} = `;
  const leaks = module.allocates ? [`    call ${module.helper('bril.check_leaks')}()`] : [];
  return [
    `function @main(${declared.join(', ')}) -> void {`,
    'entry:',
    `    ${dropped}call ${module.functionName('main')}(${names.join(', ')})`,
    ...leaks,
    '    return',
    '}',
  ].join('\n');
}

function usesPointers({ functions }: BrilProgram): boolean {
  const types = functions.flatMap(({ parameters, result, body }) => [
    ...parameters.map(({ type }) => type),
    result,
    ...body.map((line) => (line.kind === 'instruction' ? line.type : null)),
  ]);
  return types.some((type) => type?.startsWith('ptr<'));
}
