import { locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import { printModule } from '../../hir/text/print.ts';
import { type Command, Exit, parseCommandLine, readProgram } from '../command.ts';
import { diagnosticsText } from '../diagnostics-text.ts';

export const print: Command = {
  help: `Usage: npm run --silent hir -- print FILE [--json]

Prints the program in its canonical form. One with errors is not printed: its errors are, to standard error.
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, { json: { type: 'boolean', default: false } });
    const text = await readProgram(file, io);
    const { module, diagnostics } = loadModule(text);
    if (module === null) {
      const located = locateDiagnostics(text, diagnostics);
      if (values.json) io.out(`${JSON.stringify({ ok: false, diagnostics: located })}\n`);
      else io.err(diagnosticsText(file, text, located));
      return Exit.Failed;
    }
    const printed = printModule(module);
    io.out(values.json ? `${JSON.stringify({ ok: true, text: printed })}\n` : printed);
    return Exit.Ok;
  },
};
