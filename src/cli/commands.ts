/** The commands, each loaded when it is called: `check` must not wait for the engine to load. */
import type { Command } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Null: planned, and not in this version. */
  readonly load: (() => Promise<Command>) | null;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'report errors and warnings',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'print',
    summary: 'print the canonical form',
    load: async () => (await import('./commands/print.ts')).print,
  },
  {
    name: 'run',
    summary: 'run the program',
    load: async () => (await import('./commands/run.ts')).run,
  },
  {
    name: 'trace',
    summary: 'run the program and record the run',
    load: async () => (await import('./commands/trace.ts')).trace,
  },
  {
    name: 'compare',
    summary: 'run the program under two configurations',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'compile',
    summary: 'print the code of one tier',
    load: async () => (await import('./commands/compile.ts')).compile,
  },
  {
    name: 'bench',
    summary: 'measure the program in each tier',
    load: async () => (await import('./commands/bench.ts')).bench,
  },
  {
    name: 'import',
    summary: 'convert from another format',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'lesson',
    summary: 'report mistakes in a lesson, and try its tasks',
    load: async () => (await import('./commands/lesson.ts')).lesson,
  },
  {
    name: 'fuzz',
    summary: 'compare the tiers on generated programs',
    load: async () => (await import('./commands/fuzz.ts')).fuzz,
  },
  {
    name: 'bisect',
    summary: 'find what makes a program differ between tiers',
    load: async () => (await import('./commands/bisect.ts')).bisect,
  },
];
