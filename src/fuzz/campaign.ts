/** Many programs in many modes: they go through in batches, and what differs is narrowed to a program. */
import type { Behaviour, Mode } from '../testing/modes.ts';
import { type Batch, entryName, generateBatch, generatePrograms } from './batch.ts';
import type { Group } from './constructs/construct.ts';
import { type Difference, differences, mayBeLate, type Outcome } from './outcome.ts';
import type { ProgramRunner, RunOptions } from './runner.ts';

export { MODES, type Mode } from '../testing/modes.ts';

export interface CampaignOptions {
  readonly runner: ProgramRunner;
  /** The first one says what is right. */
  readonly modes: readonly Mode[];
  readonly seed: number;
  /** Groups of constructs that every program has, besides those that it draws. */
  readonly groups?: readonly Group[];
  /** Number of the first program of that seed. */
  readonly first: number;
  readonly count: number;
  /** Called when a batch is through all modes. */
  onProgress?(report: Report): void;
  /** Called for each program (or, where no program by itself differs, batch) that does. */
  onMismatch(mismatch: Mismatch): void | Promise<void>;
}

export interface Mismatch {
  /** Number of the program in the campaign; of a whole batch, that of its first. */
  readonly program: number;
  readonly text: string;
  readonly mode: Mode;
  readonly difference: Difference;
  /** With which it differs. */
  readonly options: RunOptions;
}

/** What became of the programs. Each counts once, by what the runs of the first mode did. */
export interface Report {
  programs: number;
  /** All runs returned. */
  finished: number;
  /** Some run trapped, by the message. */
  trapped: Record<string, number>;
  /** Some run used up its fuel. */
  outOfFuel: number;
  /** Some run had to be stopped: a mistake of the generator. */
  stopped: number;
  mismatches: number;
}

export const OUT_OF_FUEL = 'panic: out of fuel';

/** How many programs are one text. */
const TOGETHER = 60;
/** Texts that wait beside those that are run. */
const AHEAD = 2;
/** For a batch that seems to have taken too long. */
const PATIENT_MS = 300_000;
/** How many functions share a module of optimised code, by turns: alone, some meet other passes. */
const SHARING = [32, 32, 32, 4, 32, 32, 32, 32, 4, 32, 1];

/** The batches of a campaign. Where a program is decides how it is compiled, so the same numbers give the same code. */
export function* batchesOf({
  seed,
  groups = [],
  first,
  count,
}: Pick<CampaignOptions, 'seed' | 'groups' | 'first' | 'count'>): Generator<Batch> {
  for (let at = first; at < first + count; ) {
    const turn = Math.floor(at / TOGETHER);
    const size = Math.min((turn + 1) * TOGETHER, first + count) - at;
    const options = {
      together: SHARING[turn % SHARING.length] as number,
      blockProfiling: turn % 4 === 1,
      countInTier2: turn % 5 !== 2,
      profiled: turn % 3 !== 2,
      groups,
    };
    yield generateBatch(seed, at, size, options);
    at += size;
  }
}

export async function runCampaign(options: CampaignOptions): Promise<Report> {
  const { runner, modes } = options;
  const report: Report = { programs: 0, finished: 0, trapped: {}, outOfFuel: 0, stopped: 0, mismatches: 0 };
  const batches = batchesOf(options);
  const queue: { batch: Batch; outcomes: Promise<Outcome[]> }[] = [];
  for (;;) {
    while (queue.length < runner.width + AHEAD) {
      const next = batches.next();
      if (next.done) break;
      const batch = next.value;
      queue.push({ batch, outcomes: runner.outcomes(batch.text, modes, batch.options) });
    }
    const first = queue.shift();
    if (first === undefined) return report;
    const { batch } = first;
    let outcomes = await first.outcomes;
    let different = differing(outcomes, modes);
    if (different.length > 0 && outcomes.some(mayBeLate)) {
      // On a busy machine everything takes long. What differs still is a difference.
      outcomes = await runner.outcomes(batch.text, modes, { ...batch.options, patienceMs: PATIENT_MS });
      different = differing(outcomes, modes);
    }
    tally(report, batch, outcomes[0] as Outcome);
    if (different.length > 0) {
      for (const mismatch of await narrow(options, batch, different)) {
        report.mismatches++;
        await options.onMismatch(mismatch);
      }
    }
    options.onProgress?.(report);
  }
}

/** Where and in what the outcomes differ from that of the first mode. */
function differing(outcomes: readonly Outcome[], modes: readonly Mode[]): { mode: Mode; found: Difference[] }[] {
  const [expected, ...others] = outcomes as [Outcome, ...Outcome[]];
  return others.flatMap((outcome, i) => {
    const found = differences(expected, outcome);
    return found.length === 0 ? [] : [{ mode: modes[i + 1] as Mode, found }];
  });
}

function tally(report: Report, batch: Batch, outcome: Outcome): void {
  report.programs += batch.count;
  if ('failure' in outcome) return;
  const byEntry = new Map<string, Behaviour['runs'][number][]>();
  for (const run of outcome.runs) byEntry.set(run.entry, [...(byEntry.get(run.entry) ?? []), run]);
  for (const runs of byEntry.values()) {
    const traps = runs.flatMap(({ trap }) => (trap === null ? [] : [trap.message]));
    const trap = traps.find((message) => message !== OUT_OF_FUEL);
    if (runs.some(({ problem }) => problem === 'stopped')) report.stopped++;
    else if (trap !== undefined) report.trapped[trap] = (report.trapped[trap] ?? 0) + 1;
    else if (traps.length > 0) report.outOfFuel++;
    else report.finished++;
  }
}

/** The programs of a batch that differ by themselves, each in the first mode in which it does; or the batch. */
async function narrow(
  { runner, modes, seed, groups = [] }: CampaignOptions,
  batch: Batch,
  different: readonly { mode: Mode; found: readonly Difference[] }[],
): Promise<Mismatch[]> {
  const [reference] = modes as readonly [Mode, ...Mode[]];
  const mismatches: Mismatch[] = [];
  const search = async (mode: Mode, programs: readonly number[]): Promise<void> => {
    if (programs.length === 0) return;
    const { text } = generatePrograms(seed, programs, { groups });
    const options = { ...batch.options, round: programs.length };
    const [expected, actual] = (await runner.outcomes(text, [reference, mode], options)) as [Outcome, Outcome];
    const [difference] = differences(expected, actual);
    if (difference === undefined) return;
    const [program] = programs as [number];
    if (programs.length === 1) {
      mismatches.push({ program, text, mode, difference, options });
      return;
    }
    const half = programs.length >> 1;
    await search(mode, programs.slice(0, half));
    await search(mode, programs.slice(half));
  };
  const all = Array.from({ length: batch.count }, (_, i) => batch.first + i);
  for (const { mode, found } of different) {
    const named = new Set(found.map(({ entry }) => entry));
    const known = new Set(mismatches.map(({ program }) => program));
    // Memory and failures say nothing about which program it was.
    const suspects = named.has(null) ? all : all.filter((program) => named.has(entryName(program)));
    await search(
      mode,
      suspects.filter((program) => !known.has(program)),
    );
  }
  if (mismatches.length > 0) return mismatches;
  const [{ mode, found }] = different as [(typeof different)[number]];
  return [{ program: batch.first, text: batch.text, mode, difference: found[0] as Difference, options: batch.options }];
}
