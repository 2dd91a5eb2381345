/** The way into the language for everything that runs or shows programs: text to a verified module. */
import type { Diagnostic } from './diagnostics.ts';
import { hasErrors } from './diagnostics.ts';
import type { Module, RunDirective } from './module.ts';
import { type ParseResult, parseModule } from './text/parse.ts';
import { isScalar, VOID } from './types.ts';
import { verifyFunction, verifyItems, verifyParsedLines } from './verify/verify.ts';

export interface LoadResult {
  /** Null if there is an error. */
  readonly module: Module | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and verifies. */
export function loadModule(text: string): LoadResult {
  const { module, diagnostics } = checkModule(text);
  return { module: hasErrors(diagnostics) ? null : module, diagnostics };
}

/**
 * Parses and verifies; the module holds all that made sense. Where a line of a function did not parse, the types of its
 * other lines are still checked.
 */
export function checkModule(text: string): ParseResult {
  const { module, diagnostics } = parseModule(text);
  const wrong = diagnostics.filter((d) => d.severity === 'error').map((d) => d.span.start);
  wrong.sort((a, b) => a - b);
  diagnostics.push(...verifyItems(module));
  let next = 0;
  for (const func of module.functions) {
    while (next < wrong.length && (wrong[next] as number) < func.span.start) next++;
    const parsed = next === wrong.length || (wrong[next] as number) > func.span.end;
    if (parsed) verifyFunction(func, diagnostics);
    else verifyParsedLines(func, diagnostics);
  }
  return { module, diagnostics };
}

/**
 * What running the module does: its directives, or without any `@main()` once, if there is one without parameters that
 * gives nothing or a scalar.
 */
export function effectiveRuns(module: Module): readonly RunDirective[] {
  if (module.runs.length > 0) return module.runs;
  const main = module.function('main');
  if (main === undefined || main.params.length > 0) return [];
  if (main.result !== VOID && !isScalar(main.result)) return [];
  return [{ entry: main, args: [], calls: 1, expected: null, output: null, span: main.nameSpan }];
}
