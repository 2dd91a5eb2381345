/**
 * Every block of the examples: what is live there in one run is enough to start there in another one. The first run
 * stops where it reaches a block for the first time; its frames and its memory are copied to a second program, which
 * ends as the first one does. And the function alone, started at that block, gives what it gives its caller.
 */
import { describe, expect, test } from 'vitest';
import { loadModule } from '../hir/load.ts';
import type { Block, Module, RunDirective } from '../hir/module.ts';
import { InterpreterRunner } from '../testing/interpreter-runner.ts';
import { SHORT_EXAMPLES } from '../testing/programs.ts';
import type { Frame, Words } from './api.ts';

const INPUT = { threads: 1, blockProfiling: true, sampleRate: 1 };

/** Short calls of each example that reach most of its blocks. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'long-loop': ['@run(5)'],
  fib: ['@fib(6)'],
  sum: ['@sum_to(5)'],
  collatz: ['@longest(9)'],
  sieve: ['@count_primes(30)'],
  queens: ['@queens(4)'],
  mandelbrot: ['@draw(3, 2)', '@iterations_in(3, 3, 10)'],
  quicksort: ['@sort_random(20)', '@sample(10)'],
  callback: ['@pipeline(1, 5)'],
  closures: ['@values(2)', '@sum_below(3)'],
  'trait-dispatch': ['@draw(6, 3)', '@inside(4, 3)'],
  'struct-physics': ['@simulate(1)'],
  'linked-list': ['@sorted(12, 1)', '@thinned(9)', '@checksum(9, 7)'],
  'simd-dot': ['@fill()', '@scalar(7)', '@with_vdot(9)', '@with_sums(18)', '@largest(16)'],
  mutual: ['@female(6)', '@male(6)', '@is_even(7)'],
};

/** A place that a run has come to. */
interface Visit {
  readonly block: Block;
  readonly frames: readonly Frame[];
  readonly memory: Uint8Array;
}

function withRuns(text: string, runs: readonly string[]): string {
  return `${text.replace(/^; (?:run|output|threads):.*\n/gm, '')}\n${runs.map((run) => `; run: ${run}\n`).join('')}`;
}

/** The program's part of the memory that may have changed, with lanes and stacks. */
function bytesOf({ memory }: InterpreterRunner): Uint8Array {
  return new Uint8Array(memory.buffer);
}

/** Takes a call in steps; what is there at the first arrival at each block that `visited` does not have yet. */
function visits(runner: InterpreterRunner, { entry, args }: RunDirective, visited: Set<Block>): Visit[] {
  const { interpreter } = runner;
  const found: Visit[] = [];
  interpreter.start(
    entry,
    args.map(({ value }) => value),
  );
  for (;;) {
    const frames = interpreter.frames();
    const { block, instruction } = frames.at(-1) as Frame;
    const isFirst = instruction === block.instructions.find(({ op }) => op !== 'phi');
    if (isFirst && !visited.has(block)) {
      visited.add(block);
      found.push({ block, frames, memory: bytesOf(runner).slice() });
    }
    if (interpreter.step().kind === 'returned') return found;
  }
}

/** A program whose memory is as it was at a visit. */
function another(module: Module, text: string, { memory }: Visit): InterpreterRunner {
  const runner = new InterpreterRunner(module, text, {}, INPUT);
  if (runner.memory.buffer.byteLength < memory.length) {
    runner.memory.grow((memory.length - runner.memory.buffer.byteLength) / 65_536);
  }
  bytesOf(runner).set(memory);
  return runner;
}

/** What a visit's whole stack of frames comes to, and what its innermost function gives to its caller on the way. */
function goOn(runner: InterpreterRunner, { frames }: Visit): { result: Words; given: Words | null } {
  const { interpreter } = runner;
  interpreter.restore(frames);
  const caller = frames.at(-2);
  if (caller !== undefined) interpreter.runUntil(() => interpreter.frames().length < frames.length);
  const { result: call } = caller?.instruction ?? { result: null };
  const given = call === null ? null : (interpreter.frames().at(-1)?.values.get(call) ?? null);
  const end = interpreter.run();
  if (end.kind !== 'returned') throw new Error(`stopped for ${end.reason}`);
  return { result: end.result, given: caller === undefined ? end.result : given };
}

describe.each(SHORT_EXAMPLES.filter(({ name }) => CALLS[name] !== undefined))('$name', ({ name, text: example }) => {
  const text = withRuns(example, CALLS[name] as readonly string[]);
  const { module } = loadModule(text);
  if (module === null) throw new Error(`${name} has a mistake`);
  const visited = new Set<Block>();

  test.each(module.runs.map((run, index) => [index, `@${run.entry.name}`, run] as const))(
    'run %i: %s',
    (index, _, run) => {
      /** After the runs before this one. */
      const prepared = () => {
        const runner = new InterpreterRunner(module, text, {}, INPUT);
        for (const before of module.runs.slice(0, index)) runner.run(before);
        runner.run({ ...run, calls: 0 });
        return runner;
      };
      const first = prepared();
      let found: Visit[] = [];
      let result: Words = [];
      first.run(run, () => {
        found = visits(first, run, visited);
        return [];
      });
      const straight = prepared();
      straight.run(run, ({ interpreter }) => {
        result = interpreter.call(
          run.entry,
          run.args.map(({ value }) => value),
        );
        return result;
      });

      for (const visit of found) {
        const { block, frames } = visit;
        const { func, values, stack } = frames.at(-1) as Frame;
        const second = another(module, text, visit);
        const end = goOn(second, visit);
        expect({ block: block.name, result: end.result }).toEqual({ block: block.name, result });
        expect(Buffer.compare(bytesOf(second), bytesOf(straight))).toBe(0);

        // The allocas of a function that is started anew are new.
        if (stack !== null || end.given === null) continue;
        const third = another(module, text, visit);
        third.interpreter.startAt(func, block, values);
        expect(third.interpreter.run()).toEqual({ kind: 'returned', result: end.given });
      }
    },
  );

  test('nearly all blocks were reached', () => {
    const all = module.functions.flatMap(({ blocks }) => blocks);
    expect(visited.size).toBeGreaterThanOrEqual(0.7 * all.length);
  });
});
