/** Imports LLVM IR, as clang prints it. */
import { LineMap, locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import type { ImportResult } from '../importer.ts';
import { lowerModule, type ProgramText } from './lower-module.ts';
import { parseModule } from './parse-module.ts';
import { Problems } from './problems.ts';

/** A module of LLVM IR as HIR that does the same. */
export function importLlvm(source: string): ImportResult {
  const problems = new Problems();
  const module = parseModule(source, problems);
  const program = lowerModule(module, problems);
  if (!problems.failed) check(program, problems);
  const diagnostics = locateDiagnostics(source, problems.diagnostics);
  if (problems.failed) return { ok: false, diagnostics };
  return { ok: true, text: program.text, warnings: diagnostics };
}

/** What is not checked of LLVM IR is found in what becomes of it: types, dominance, run directives. */
function check({ text, lines }: ProgramText, problems: Problems): void {
  const positions = new LineMap(text);
  const texts = text.split('\n');
  for (const { severity, code, message, span } of loadModule(text).diagnostics) {
    if (severity !== 'error') continue;
    const line = positions.position(span.start).line - 1;
    const hir = (texts[line] ?? '').trim();
    const source = lines[line] ?? { start: 0, end: 0 };
    problems.error(code, hir.startsWith(';') ? message : `${message} (in HIR: \`${hir}\`)`, source);
  }
}
