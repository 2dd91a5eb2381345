import { hasErrors, locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import { type Command, Exit, parseCommandLine, readProgram } from '../command.ts';
import { diagnosticsSummary, diagnosticsText } from '../diagnostics-text.ts';

export const check: Command = {
  help: `Usage: npm run --silent hir -- check FILE [--json]

Parses and verifies a program, and prints every error and warning on its place.
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, { json: { type: 'boolean', default: false } });
    const text = await readProgram(file, io);
    const found = loadModule(text).diagnostics;
    const ok = !hasErrors(found);
    const diagnostics = locateDiagnostics(text, found);
    if (values.json) io.out(`${JSON.stringify({ ok, diagnostics })}\n`);
    else io.out(`${diagnosticsText(file, text, diagnostics)}${diagnosticsSummary(diagnostics) ?? 'no errors'}\n`);
    return ok ? Exit.Ok : Exit.Failed;
  },
};
