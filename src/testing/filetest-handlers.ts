/** What each kind of file test does. A new kind is a line of `HANDLERS`. */
import { hasErrors } from '../hir/diagnostics.ts';
import { loadModule } from '../hir/load.ts';
import { parseModule } from '../hir/text/parse.ts';
import { printModule } from '../hir/text/print.ts';
import { acceptPrinted, compareDiagnostics, comparePrinted, type FileTest, type TestVariant } from './filetest.ts';
import { moduleShape } from './module-shape.ts';
import { testOptimize } from './optimize-test.ts';
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

  acceptPrinted(file, printed);
}

const only = (run: TestVariant['run']): readonly TestVariant[] => [{ name: '', run }];

export const HANDLERS: Readonly<Record<string, readonly TestVariant[]>> = {
  parser: only(testParser),
  printer: only(testPrinter),
  dump: only(testPrinter),
  verifier: only(testVerifier),
  run: RUN_VARIANTS,
  optimize: only(testOptimize),
};
