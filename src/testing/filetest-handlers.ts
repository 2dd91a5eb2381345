/** What each kind of file test does. A new kind is a line of `HANDLERS`. */
import { writeFileSync } from 'node:fs';
import { hasErrors } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import { parseModule } from '../hir/text/parse.ts';
import { printModule } from '../hir/text/print.ts';
import { blessPrinted, compareDiagnostics, comparePrinted, type FileTest, type TestVariant } from './filetest.ts';
import { moduleShape } from './module-shape.ts';
import { RUN_VARIANTS } from './run-test.ts';

/** The parser's diagnostics are those that the file expects. */
function testParser(file: FileTest): void {
  compareDiagnostics(file, parseModule(file.text).diagnostics);
}

/** All diagnostics of the front end are those that the file expects. */
function testVerifier(file: FileTest): void {
  compareDiagnostics(file, loadModule(file.text).diagnostics);
}

/** The module prints as the file says, and the print is the same module again. */
function testPrinter(file: FileTest): void {
  const { module, diagnostics } = loadModule(file.text);
  compareDiagnostics(file, diagnostics);
  if (module === null) throw new Error(`${file.path}: only a correct module can be printed`);
  const printed = printModule(module);
  comparePrinted(file, printed);

  const again = loadModule(printed);
  if (hasErrors(again.diagnostics) || again.module === null) {
    throw new Error(`${file.path}: the print does not parse: ${JSON.stringify(again.diagnostics)}\n${printed}`);
  }
  if (moduleShape(again.module) !== moduleShape(module)) {
    throw new Error(`${file.path}: the print is another module:\n${printed}`);
  }

  const blessed = blessPrinted(file, printed);
  if (blessed === null) return;
  if (!mayBless()) throw new Error(`${file.path}: the print differs; BLESS=1 accepts it:\n${printed}`);
  writeFileSync(file.path, blessed);
}

function mayBless(): boolean {
  const { BLESS, CI } = process.env;
  if (BLESS !== '1') return false;
  if (CI !== undefined && CI !== '') throw new Error('BLESS=1 is refused where CI is set');
  return true;
}

const only = (run: TestVariant['run']): readonly TestVariant[] => [{ name: '', run }];

export const HANDLERS: Readonly<Record<string, readonly TestVariant[]>> = {
  parser: only(testParser),
  printer: only(testPrinter),
  dump: only(testPrinter),
  verifier: only(testVerifier),
  run: RUN_VARIANTS,
};
