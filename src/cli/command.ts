/** What a command of the command line is, and what it has to do with the world. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Exit statuses. */
export const Exit = {
  Ok: 0,
  /** The program has errors, or did not do what its run directives expect. */
  Failed: 1,
  /** The command line makes no sense, or a file can't be read or written. */
  Usage: 2,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** Where a command reads and writes: the process, or a test. */
export interface Io {
  /** The text of a file, or of standard input for `-`. Throws what Node throws. */
  read(file: string): Promise<string>;
  write(file: string, content: string | Uint8Array): void;
  out(content: string | Uint8Array): void;
  err(text: string): void;
}

export interface Command {
  /** Printed by `hir NAME --help`. */
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<Exit>;
}

/** Ends a command with a message and `Exit.Usage`. */
export class UsageError extends Error {}

/** Reads a command's arguments: exactly one FILE, and options. */
export function parseCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  const { values, positionals } = asUsageError(() =>
    parseArgs({ args: joinNegativeNumbers(args), options, allowPositionals: true, strict: true }),
  );
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageError('which FILE? (- reads standard input)');
  if (rest.length > 0) throw new UsageError(`one FILE at a time, not also ${rest.join(' ')}`);
  return { file, values };
}

/** Reads the arguments of a command that takes options only. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  return asUsageError(() => parseArgs({ args: joinNegativeNumbers(args), options, strict: true })).values;
}

/** `--args -1` means what it looks like. */
function joinNegativeNumbers(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (last !== undefined && /^--[a-z-]+$/.test(last) && /^-(\d|\.\d|inf)/.test(arg))
      joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

function asUsageError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // Node goes on to explain how to pass such a thing as a FILE.
    throw new UsageError((error as Error).message.replace(/\. To specify a positional.*/s, ''));
  }
}

/** The text of a program. */
export async function readProgram(file: string, io: Io): Promise<string> {
  try {
    return await io.read(file);
  } catch (error) {
    throw new UsageError(`can't read ${file}: ${systemMessage(error)}`);
  }
}

export function writeResult(file: string, content: string | Uint8Array, io: Io): void {
  try {
    io.write(file, content);
  } catch (error) {
    throw new UsageError(`can't write ${file}: ${systemMessage(error)}`);
  }
}

/** Without the code and the system call: `no such file or directory`. */
function systemMessage(error: unknown): string {
  const { message } = error as Error;
  return /^[A-Z]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** One of a few words. */
export function choice<const Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new UsageError(`--${option} is one of ${words.join(', ')}, not '${value}'`);
  return word;
}

/** A whole number from `least` to `most`. */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`--${option} is a whole number from ${least} to ${most}, not '${value}'`);
  return number;
}
