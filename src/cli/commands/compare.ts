import {
  type BySide,
  type Comparison,
  compare as compareConfigurations,
  LEAST_ROUNDS,
  MOST_ROUNDS,
  type Side,
  USUAL_ROUNDS,
} from '../../compare/compare.ts';
import { type FunctionSummary, type SideSummary, type Spread, type Summary, summarize } from '../../compare/summary.ts';
import { NotComparable } from '../../compare/trial.ts';
import { TieredBackend } from '../../engine/backend.ts';
import { SETTINGS } from '../../engine/tiering/config.ts';
import * as host from '../../workers/node/spawn.ts';
import { type Command, Exit, type Io, parseCommandLine, readProgram, wholeNumber } from '../command.ts';
import { configurationOf } from '../configuration.ts';

const OPTIONS = {
  a: { type: 'string', default: 'default' },
  b: { type: 'string', default: 'production' },
  rounds: { type: 'string', default: String(USUAL_ROUNDS) },
  json: { type: 'boolean', default: false },
} as const;

export const compare: Command = {
  help: `Usage: npm run --silent hir -- compare FILE [OPTIONS]

Runs the program's run directives under two configurations, in turns, and compares the time that they take, when
functions reach each tier, what compiling costs, and the counts. One round more than asked for is run first and not
counted.

  --a CONFIGURATION   a preset, and settings that differ from it; default: default
  --b CONFIGURATION   the other one; default: production
                      such as default,hotThreshold=500,tier2Backend=speculative; settings:
${SETTINGS.map(({ path, label }) => `                        ${path.replace(/^.*\./, '').padEnd(28)}${label}`).join('\n')}
  --rounds N          ${LEAST_ROUNDS} to ${MOST_ROUNDS}; default: ${USUAL_ROUNDS}
  --json              {"ok", "rounds", "sides": {"a", "b"}, "functions", "verdict", "warnings", "trials"} as one JSON document;
                      times are milliseconds, {"low", "median", "high"} quartiles and median

Exit status 1 when a run didn't do what its directive expects, or the two gave different answers.
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const side = (option: 'a' | 'b'): Side => ({
      name: values[option],
      config: configurationOf(option, values[option]),
    });
    const sides = { a: side('a'), b: side('b') };
    const rounds = wholeNumber('rounds', values.rounds, LEAST_ROUNDS, MOST_ROUNDS);
    const text = await readProgram(file, io);
    let comparison: Comparison;
    try {
      comparison = await compareConfigurations({
        ...{ text, sides, rounds, signal: new AbortController().signal },
        createBackend: (config, listeners) => new TieredBackend(config, host, listeners),
      });
    } catch (error) {
      if (!(error instanceof NotComparable)) throw error;
      return refused(error.message, values.json, io);
    }
    const summary = summarize(comparison);
    const ok = summary.warnings.length === 0;
    if (values.json) {
      io.out(
        `${JSON.stringify({ ok, ...summary, sides: namedSides(comparison.sides, summary), trials: comparison.trials })}\n`,
      );
    } else io.out(summaryText(comparison.sides, summary));
    return ok ? Exit.Ok : Exit.Failed;
  },
};

function refused(problem: string, json: boolean, io: Io): Exit {
  if (json) io.out(`${JSON.stringify({ ok: false, warnings: [problem] })}\n`);
  else io.err(`error: ${problem}\n`);
  return Exit.Failed;
}

function namedSides(sides: BySide<Side>, summary: Summary) {
  return { a: { ...sides.a, ...summary.sides.a }, b: { ...sides.b, ...summary.sides.b } };
}

function summaryText(sides: BySide<Side>, { rounds, sides: { a, b }, functions, verdict, warnings }: Summary): string {
  const row = (what: string, show: (side: SideSummary) => string) => [what, show(a), show(b)];
  const rows = [
    ['', sides.a.name, sides.b.name],
    row('all runs, ms', ({ ms }) => spreadText(ms)),
    row('steady', ({ steady }) => (steady === null ? '?' : steady ? 'yes' : 'no')),
    row('first function in Tier 1 after, ms', ({ reached }) => spreadText(reached[1])),
    row('first function in Tier 2 after, ms', ({ reached }) => spreadText(reached[2])),
    row('compiling, ms', ({ compileMs }) => spreadText(compileMs)),
    row('modules compiled', ({ modules }) => spreadText(modules, 0)),
    row('calls counted', ({ calls }) => spreadText(calls, 0)),
    ...functions.slice(0, MOST_FUNCTIONS).map((f) => functionRow(f)),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const table = rows.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    ...table,
    '',
    `${verdict.text} (${rounds} rounds in turns; medians and quartiles)`,
    ...warnings.map((warning) => `warning: ${warning}`),
    '',
  ].join('\n');
}

const MOST_FUNCTIONS = 10;

function functionRow({ name, sides }: FunctionSummary): string[] {
  const tier = ({ tier: reached, reached: at }: FunctionSummary['sides']['a']) => {
    const time = at[2] ?? at[1];
    return `${reached < 0 ? 'interpreter' : `Tier ${reached}`}${time === null ? '' : ` after ${time.median.toFixed(1)} ms`}`;
  };
  return [`@${name}`, tier(sides.a), tier(sides.b)];
}

function spreadText(spread: Spread | null, digits = 1): string {
  if (spread === null) return 'not in every round';
  const [low, median, high] = [spread.low, spread.median, spread.high].map((value) => value.toFixed(digits));
  return low === high ? `${median}` : `${median} (${low}–${high})`;
}
