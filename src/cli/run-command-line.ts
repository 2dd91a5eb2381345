/** Finds the command, and turns everything that goes wrong into a message and an exit status. */
import { Exit, type Io, UsageError } from './command.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';

const HELP = `Usage: npm run --silent hir -- COMMAND FILE [OPTIONS]

FILE is a program in HIR; - reads standard input.

Commands:
${COMMANDS.filter(({ load }) => load !== null)
  .map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`)
  .join('\n')}

COMMAND --help tells a command's options. --json prints one JSON document and nothing else.
Exit status: 0 when all is well, 1 when the program has errors or fails, 2 when the command line is wrong.
`;

/** Runs one command line (without the names of the programs); never throws for what the user did. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError('which command?');
    if (name === '--help' || name === '-h' || name === 'help') {
      io.out(HELP);
      return Exit.Ok;
    }
    const command = await loadCommand(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(command.help);
      return Exit.Ok;
    }
    return await command.run(rest, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.err(`hir: ${message}\n`);
    if (args.includes('--json')) io.out(`${JSON.stringify({ ok: false, error: message })}\n`);
    if (!(error instanceof UsageError)) return Exit.Failed;
    const known = name !== undefined && COMMANDS.some((command) => command.name === name);
    io.err(`     try: npm run --silent hir -- ${known ? `${name} ` : ''}--help\n`);
    return Exit.Usage;
  }
}

async function loadCommand(name: string) {
  const entry: CommandEntry | undefined = COMMANDS.find((command) => command.name === name);
  if (entry === undefined) {
    throw new UsageError(name.startsWith('-') ? 'which command? It comes first' : `there is no command '${name}'`);
  }
  if (entry.load === null) throw new UsageError(`'${name}' is not in this version`);
  return entry.load();
}
