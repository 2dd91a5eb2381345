/** The example programs, in the order in which the picker shows them. */

export interface Example {
  /** Stable: permalinks and tests name examples by it. */
  readonly id: string;
  readonly title: string;
  /** What there is to see. */
  readonly sentence: string;
  /** The HIR text, with its workload and expected answers as run directives. */
  readonly text: string;
}

const texts = import.meta.glob<string>('./*.hir', { query: '?raw', import: 'default', eager: true });

function example(id: string, title: string, sentence: string): Example {
  const text = texts[`./${id}.hir`];
  if (text === undefined) throw new Error(`there is no example file ${id}.hir`);
  return { id, title, sentence, text };
}

export const EXAMPLES: readonly Example[] = [
  example(
    'long-loop',
    'A loop that runs for seconds',
    'One call that goes on for seconds: watch the function it calls being promoted, and replaced, underneath it.',
  ),
  example('fib', 'Recursive Fibonacci', 'A small recursive function gets hot within milliseconds; calls dominate.'),
  example('sum', 'Sum loop', 'The smallest loop there is: SSA values, two phis and a back-edge.'),
  example('collatz', 'Collatz', 'A hot helper with a loop of its own, called once per candidate by another loop.'),
  example('sieve', 'Sieve of Eratosthenes', 'Loads and stores over an array of bytes in nested loops.'),
  example('queens', 'N queens', 'Recursion with bit tricks: unsigned integers, shifts and logic.'),
  example('mandelbrot', 'Mandelbrot set', 'Floating-point arithmetic that draws a picture in the output pane.'),
  example('matmul', 'Matrix multiplication', 'Three nested loops over matrices in memory, addressed by gep.'),
  example('quicksort', 'Quicksort', 'Sorting in place through pointers: swaps, comparisons and recursion over memory.'),
  example(
    'callback',
    'Callbacks',
    'Calls through a table of function pointers: only the profile can tell which functions they reach.',
  ),
  example(
    'closures',
    'Closures',
    'A formula is compiled to closures that call each other: which functions run is known only when it has been read.',
  ),
  example(
    'trait-dispatch',
    'Trait objects',
    'A scene of shapes behind one trait: the data decides which method a call reaches.',
  ),
  example(
    'struct-physics',
    'Planets',
    'Bodies and vectors as values of struct type, which functions take and give back.',
  ),
  example(
    'linked-list',
    'Linked list',
    'Nodes on the heap: malloc, free, and a merge sort that moves nothing but pointers.',
  ),
  example(
    'simd-dot',
    'SIMD dot product',
    'One sum with numbers, and with vectors of four lanes: the number of additions is what they differ in.',
  ),
  example(
    'atomic-counter',
    'Four threads and a counter',
    'Primes counted on four threads: one atomic counter hands out the work, another one adds up what they find.',
  ),
  example('mutual', 'Mutual recursion', 'Functions that call each other, and tail calls that need no stack.'),
  example(
    'storm',
    'Compilation storm',
    'Two hundred functions cross their thresholds at the same moment: the queue fills, and the rate limit shows.',
  ),
];
