import { type Cause, causeText, bisect as findCause } from '../../fuzz/bisect.ts';
import { MODES, type Mode } from '../../fuzz/campaign.ts';
import { FuzzPool } from '../../fuzz/machine/pool.ts';
import { spawnFuzz } from '../../fuzz/machine/spawn.ts';
import { locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import { type Command, choice, Exit, parseCommandLine, readProgram, UsageError, wholeNumber } from '../command.ts';
import { diagnosticsText } from '../diagnostics-text.ts';

const MODE_NAMES = MODES.map(({ name }) => name);

export const bisect: Command = {
  help: `Usage: npm run --silent hir -- bisect FILE [OPTIONS]

Finds what makes a program differ between tiers: runs it in each mode, on one thread, and where values, traps with their
places, output or final memory differ, searches for the tier, the functions whose code there it takes, and the step of
their compilation after which it goes wrong.

  --mode MODE         the mode under suspicion, one of: ${MODE_NAMES.join(', ')};
                      default: all of them
  --reference MODE    the mode that is right; default: baseline
  --together N        functions that share a module of optimised code; default 32
  --json              {"ok", "causes": [{"mode", "reference", "difference", "tier", "functions", "step"}]} as one JSON
                      document; "step" is null where the code is wrong before any

Exit status 1 when the program differs.
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, {
      mode: { type: 'string' },
      reference: { type: 'string', default: 'baseline' },
      together: { type: 'string', default: '32' },
      json: { type: 'boolean', default: false },
    });
    const reference = modeOf('reference', values.reference);
    const modes = values.mode === undefined ? MODES : [modeOf('mode', values.mode)];
    const together = wholeNumber('together', values.together, 1, 1e6);
    const text = await readProgram(file, io);
    const { module, diagnostics } = loadModule(text);
    if (module === null) {
      io.err(diagnosticsText(file, text, locateDiagnostics(text, diagnostics)));
      return Exit.Failed;
    }
    const pool = new FuzzPool(spawnFuzz, 1);
    const causes: Cause[] = [];
    try {
      for (const mode of modes) {
        if (mode === reference) continue;
        const cause = await search(pool, [reference, mode], text, together);
        if (cause !== null) causes.push(cause);
      }
    } finally {
      await pool.shutdown();
    }
    if (values.json) io.out(`${JSON.stringify({ ok: causes.length === 0, causes })}\n`);
    else if (causes.length === 0) io.out(`the same in ${modes.map(({ name }) => name).join(', ')}\n`);
    else for (const cause of causes) io.out(`${cause.mode}: ${cause.difference.text}\n  ${causeText(cause)}\n`);
    return causes.length === 0 ? Exit.Ok : Exit.Failed;
  },
};

function modeOf(option: string, name: string): Mode {
  choice(option, name, MODE_NAMES);
  return MODES.find((mode) => mode.name === name) as Mode;
}

async function search(
  pool: FuzzPool,
  modes: readonly [Mode, Mode],
  text: string,
  together: number,
): Promise<Cause | null> {
  try {
    return await findCause(pool, modes, text, { together });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
