import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { TieredBackend } from '../../engine/backend.ts';
import { bisect, type Cause, causeText } from '../../fuzz/bisect.ts';
import {
  type CampaignOptions,
  type Mismatch,
  MODES,
  type Mode,
  type Report,
  runCampaign,
} from '../../fuzz/campaign.ts';
import { GROUPS, type Group } from '../../fuzz/constructs/construct.ts';
import { shrinkMismatch } from '../../fuzz/finding.ts';
import { FuzzPool } from '../../fuzz/machine/pool.ts';
import { spawnFuzz } from '../../fuzz/machine/spawn.ts';
import { EngineRunner } from '../../fuzz/runner.ts';
import * as host from '../../workers/node/spawn.ts';
import { type Command, choice, Exit, type Io, parseOptions, UsageError, wholeNumber, writeResult } from '../command.ts';

const MODE_NAMES = MODES.map(({ name }) => name);
const PROGRESS_MS = 10_000;

export const fuzz: Command = {
  help: `Usage: npm run --silent hir -- fuzz [OPTIONS]

Generates programs, runs each in every mode, and compares values, traps with their places, output and final memory.
A program that differs is made as small as it gets, its cause is searched for as bisect does, and it is written to a
file that shows the difference.

  --seed S            the same seed gives the same programs; default 1
  --count N           programs; default 1000
  --first N           number of the first program of that seed; default 0
  --groups A,B        groups of constructs that every program has, the others at random (array: loops over arrays):
${lines(GROUPS, 22, 118)}
  --modes A,B         at least two of: ${MODE_NAMES.join(', ')}
                      the first one named says what is right; default: all
  --workers N         how many programs run at a time; default: one a processor
  --engine            through the whole engine with its own workers, promotion whenever they get to it, and many times
                      slower; else each program stays on one thread and is promoted in the middle of its calls
  --out DIR           where files go; default: the working directory
  --json              {"programs", "finished", "trapped", "outOfFuel", "stopped", "mismatches", "files", "modes", "seed",
                      "groups", "seconds"} as one JSON document

Exit status 1 when a program differed.
`,
  async run(args, io) {
    const values = parseOptions(args, {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '1000' },
      first: { type: 'string', default: '0' },
      groups: { type: 'string', default: '' },
      modes: { type: 'string' },
      workers: { type: 'string' },
      engine: { type: 'boolean', default: false },
      out: { type: 'string', default: '.' },
      json: { type: 'boolean', default: false },
    });
    const seed = wholeNumber('seed', values.seed, 0, 2 ** 31 - 1);
    const count = wholeNumber('count', values.count, 1, 1e9);
    const first = wholeNumber('first', values.first, 0, 1e9);
    const groups = chooseGroups(values.groups);
    const modes = chooseModes(values.modes);
    const width = wholeNumber('workers', values.workers ?? String(availableParallelism()), 1, 256);
    const runner = values.engine
      ? new EngineRunner(async (config) => new TieredBackend(config, host))
      : new FuzzPool(spawnFuzz, width);
    const files: string[] = [];
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    let reported = 0;
    const options: CampaignOptions = {
      ...{ runner, modes, seed, groups, first, count },
      onProgress: (report) => {
        if (performance.now() - started < reported + PROGRESS_MS) return;
        reported = performance.now() - started;
        io.err(`${progressText(report, seconds())}\n`);
      },
      onMismatch: async (mismatch) => {
        io.err(`program ${mismatch.program} differs in ${mismatch.mode.name}: ${mismatch.difference.text}\n`);
        const reference = modes[0] as Mode;
        const text = await shrinkMismatch(runner, reference, mismatch);
        const cause =
          runner instanceof FuzzPool ? await bisect(runner, [reference, mismatch.mode], text, mismatch.options) : null;
        files.push(writeFinding(values.out, seed, mismatch, reference, { text, cause }, io));
      },
    };
    try {
      const report = await runCampaign(options);
      const names = modes.map(({ name }) => name);
      const document = { ...report, files, modes: names, seed, groups, seconds: Math.round(seconds() * 10) / 10 };
      io.out(values.json ? `${JSON.stringify(document)}\n` : summaryText(report, names, seconds()));
      return report.mismatches === 0 ? Exit.Ok : Exit.Failed;
    } finally {
      await runner.shutdown();
    }
  },
};

/** Words with commas, as lines of at most `width` characters that begin with `indent` spaces. */
function lines(words: readonly string[], indent: number, width: number): string {
  const found: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && indent + `${line}, ${word},`.length > width) {
      found.push(`${line},`);
      line = word;
    } else line = line === '' ? word : `${line}, ${word}`;
  }
  return [...found, line].map((text) => ' '.repeat(indent) + text).join('\n');
}

function chooseGroups(list: string): readonly Group[] {
  return list === '' ? [] : list.split(',').map((name) => choice('groups', name.trim(), GROUPS));
}

function chooseModes(list: string | undefined): readonly Mode[] {
  if (list === undefined) return MODES;
  const names = list.split(',').map((name) => choice('modes', name.trim(), MODE_NAMES));
  if (new Set(names).size < 2) throw new UsageError('--modes names two modes or more: they are compared');
  return [...new Set(names)].map((name) => MODES.find((mode) => mode.name === name) as Mode);
}

/** A file of the kind that tests consist of. */
function writeFinding(
  folder: string,
  seed: number,
  { program, mode, difference }: Mismatch,
  reference: Mode,
  { text, cause }: { text: string; cause: Cause | null },
  io: Io,
): string {
  const file = join(folder, `fuzz-${seed}-${program}.hir`);
  const header = [
    '; test run',
    `; Seed ${seed}, program ${program}: ${mode.name} differs from ${reference.name}.`,
    `; ${difference.kind}: ${difference.text}`,
    ...(cause === null ? [] : [`; Cause: ${causeText(cause)}.`]),
  ];
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Writing says what is wrong with the folder.
  }
  writeResult(file, `${header.join('\n')}\n\n${text}`, io);
  io.err(`written to ${file}\n`);
  return file;
}

function progressText({ programs, mismatches }: Report, seconds: number): string {
  return `${programs} programs, ${(programs / seconds).toFixed(0)} a second, ${mismatches} differ`;
}

function summaryText(report: Report, modes: readonly string[], seconds: number): string {
  const { programs, finished, trapped, outOfFuel, stopped, mismatches } = report;
  const traps = Object.entries(trapped).sort(([, a], [, b]) => b - a);
  const row = (count: number, what: string) => `${String(count).padStart(9)}  ${what}\n`;
  return [
    row(programs, `programs in ${modes.length} modes (${modes.join(', ')}), ${seconds.toFixed(1)} s`),
    row(finished, 'ran to their end'),
    ...traps.map(([message, count]) => row(count, `trapped: ${message}`)),
    row(outOfFuel, 'ran out of fuel'),
    ...(stopped === 0 ? [] : [row(stopped, 'did not end')]),
    row(mismatches, 'differed'),
  ].join('');
}
