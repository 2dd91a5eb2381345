/** The kernels in all columns: in turns, in steady state. */

import { isSteady } from '../../telemetry/statistics.ts';
import type { Column } from '../kernels/columns.ts';
import { chooseKernels } from '../kernels/index.ts';
import { pause } from './engine.ts';
import { warmsUp } from './measuring.ts';
import { CALLS, type Subject, startSubject } from './subjects.ts';

/** Each column runs a kernel for so long in a phase of warming up; the browser's compilers work between the phases. */
const PHASE_MS = 75;
const PAUSE_MS = 30;
/** The least length of one measurement: short, so that on a busy machine many stay undisturbed. */
const SAMPLE_MS = 2;
/** What takes longer than this is measured in fewer rounds. */
const SLOW_MS = 60;
const ROUNDS = 25;
const SLOW_ROUNDS = 3;
/** So many are made while some column isn't steady. */
const MOST_ROUNDS = 75;

/** A kernel in a column: milliseconds a call, by round. */
export type Measured = Partial<Record<Column, readonly number[]>>;

let subjects: { column: Column; subject: Subject }[] = [];
/** By column and kernel. */
let modules: Partial<Record<Column, Record<string, Uint8Array<ArrayBuffer>>>> = {};

export const kernels = {
  start(columns: readonly Column[]): void {
    modules = {};
    subjects = columns.map((column) => ({
      column,
      subject: startSubject(column, (kernel) => {
        const module = modules[column]?.[kernel];
        if (module === undefined) throw new Error(`${kernel} has no module by ${column}`);
        return module;
      }),
    }));
  },

  /** `encoded`: the modules of other compilers in base 64, by column. */
  async measure(name: string, encoded: Partial<Record<Column, string>>): Promise<Measured> {
    for (const [column, text] of Object.entries(encoded)) {
      const module = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
      modules[column as Column] = { ...modules[column as Column], [name]: module };
    }
    const [kernel] = chooseKernels([name]);
    if (kernel === undefined) throw new Error(`there is no kernel ${name}`);
    for (const { subject } of subjects) await subject.load(kernel);
    const calls = await warmUp();
    const ms: number[][] = subjects.map(() => []);
    for (let round = 0; round < ROUNDS || (round < MOST_ROUNDS && !ms.every(isSteady)); round++) {
      for (const [i, { subject }] of subjects.entries()) {
        const own = ms[i] as number[];
        const count = calls[i] as number;
        if ((own[0] ?? 0) * count > SLOW_MS && round >= SLOW_ROUNDS) continue;
        own.push((await subject.run(count)) / count);
      }
    }
    return Object.fromEntries(subjects.map(({ column }, i) => [column, ms[i]]));
  },

  async stop(): Promise<void> {
    for (const { subject } of subjects) await subject.close();
    subjects = [];
  },
};

/** Brings every column to its steady state; how many calls then make a measurement that is long enough. */
async function warmUp(): Promise<number[]> {
  const calls = subjects.map(() => 1);
  const fastest = subjects.map((): number[] => []);
  while (fastest.some(warmsUp)) {
    for (const [i, { subject }] of subjects.entries()) {
      if (!warmsUp(fastest[i] ?? [])) continue;
      let best = Number.POSITIVE_INFINITY;
      const end = performance.now() + PHASE_MS;
      do {
        const count = calls[i] as number;
        const ms = await subject.run(count);
        best = Math.min(best, ms / count);
        calls[i] = CALLS.find((more) => more * ms >= SAMPLE_MS * count) ?? (CALLS.at(-1) as number);
      } while (performance.now() < end);
      fastest[i]?.push(best);
    }
    await pause(PAUSE_MS);
  }
  return calls;
}
