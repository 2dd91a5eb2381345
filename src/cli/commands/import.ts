import { splitArguments } from '../../importers/bril/arguments.ts';
import { importProgram } from '../../importers/import.ts';
import { IMPORT_FORMATS, type ImportFormat } from '../../importers/importer.ts';
import { type Command, Exit, parseCommandLine, readProgram, UsageError, writeResult } from '../command.ts';
import { diagnosticsText } from '../diagnostics-text.ts';

export const importCommand: Command = {
  help: `Usage: npm run --silent hir -- import bril FILE [--args VALUES] [-o OUT] [--json]
       npm run --silent hir -- import llvm FILE [-o OUT] [--json]

Converts a program to HIR and prints it, with the line that runs it. What can't be converted is reported to standard
error, and so is what was changed.

FILE          the program; bril: in text or JSON
--args 5,true what bril's @main is called with (otherwise: what a comment \`# ARGS: 5 true\` says)
-o OUT        writes there in place of standard output
`,
  async run([format, ...args], io) {
    const known = IMPORT_FORMATS.find((name): name is ImportFormat => name === format);
    if (known === undefined) {
      const problem =
        format === undefined || format.startsWith('-') ? 'which format?' : `there is no importer for '${format}':`;
      throw new UsageError(`${problem} import ${IMPORT_FORMATS.join(' FILE, import ')} FILE`);
    }
    const { file, values } = parseCommandLine(args, {
      args: { type: 'string' },
      output: { type: 'string', short: 'o' },
      json: { type: 'boolean', default: false },
    });
    if (known !== 'bril' && values.args !== undefined) throw new UsageError('--args is for bril');
    const source = await readProgram(file, io);
    const result = await importProgram(
      known,
      source,
      values.args === undefined ? {} : { args: splitArguments(values.args) },
    );
    const diagnostics = result.ok ? result.warnings : result.diagnostics;
    if (result.ok && values.output !== undefined) writeResult(values.output, result.text, io);
    if (values.json) {
      io.out(
        `${JSON.stringify(result.ok ? { ok: true, text: result.text, diagnostics } : { ok: false, diagnostics })}\n`,
      );
    } else {
      io.err(diagnosticsText(file, source, diagnostics));
      if (result.ok && values.output === undefined) io.out(result.text);
    }
    return result.ok ? Exit.Ok : Exit.Failed;
  },
};
