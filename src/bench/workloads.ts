/** The examples as they are measured: which call of each, and how often. One measurement takes a few milliseconds. */
import { EXAMPLES } from '../examples/index.ts';

export interface Workload {
  readonly id: string;
  /** The example's text with these run directives in place of its own. The last one's result is the answer. */
  readonly text: string;
  /** Number of the measured directive. */
  readonly measured: number;
  readonly shown: string;
}

/** Of a workload with several directives. */
const MEASURED: Readonly<Record<string, number>> = { matmul: 1, 'simd-dot': 1 };

const RUNS: Readonly<Record<string, readonly string[]>> = {
  'long-loop': ['@run(3000000)'],
  fib: ['@fib(27)'],
  sum: ['@sum_to(10000000)'],
  collatz: ['@longest(20000)'],
  sieve: ['@count_primes(100000) x 5'],
  queens: ['@queens(9) x 5'],
  mandelbrot: ['@iterations_in(160, 100, 100) x 4'],
  matmul: ['@fill()', '@multiply() x 10', '@trace()'],
  quicksort: ['@sort_random(20000) x 3'],
  callback: ['@pipeline(1, 600000)'],
  closures: ['@sum_below(20000)'],
  'trait-dispatch': ['@inside(400, 120)'],
  'struct-physics': ['@simulate(1000)'],
  'linked-list': ['@checksum(5000, 7)'],
  'simd-dot': ['@fill()', '@with_sums(1024) x 2000'],
  'atomic-counter': ['@primes(100000)'],
  mutual: ['@female(100)'],
  storm: ['@storm(2500)'],
};

/** All examples, in the picker's order. */
export const WORKLOADS: readonly Workload[] = EXAMPLES.map(({ id, text }) => {
  const runs = RUNS[id];
  if (runs === undefined) throw new Error(`no workload for the example ${id}`);
  const measured = MEASURED[id] ?? 0;
  return { id, text: withRuns(text, runs), measured, shown: runs[measured] as string };
});

/** A program with other run directives than its own, on one thread. */
export function withRuns(text: string, runs: readonly string[]): string {
  const bare = text.replace(/^; (?:run|output|threads):.*\n/gm, '');
  return `${runs.map((run) => `; run: ${run}\n`).join('')}${bare}`;
}
