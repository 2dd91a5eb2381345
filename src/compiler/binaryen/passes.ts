/** Which of Binaryen's passes a module goes through, as a list: what goes wrong can be searched for in its beginnings. */

/**
 * The name of the step before them, in which Binaryen reads what was emitted: it makes trees of the stack machine's
 * code, with locals for what doesn't fit in one, and would write the module larger than it was.
 */
export const READING = 'read';

export interface PassOptions {
  /** Binaryen's -O level. */
  readonly level: 2 | 3 | 4;
  /** Weight of the largest function. */
  readonly largest: number;
  /** Instructions of the module that may trap. */
  readonly trapping: number;
}

export function choosePasses({ level, largest, trapping }: PassOptions): readonly string[] {
  if (largest > MAX_FULLY_OPTIMIZED) return LINEAR_PASSES;
  if (trapping <= 1) return defaultPasses(level);
  if (level === 2) return QUICK_PASSES;
  return [...ORDERED_PASSES, ...ORDERED_ROUND, ...ORDERED_ROUND];
}

/**
 * Above this weight of a function, Binaryen's full pipeline takes more than seconds: local-cse,
 * simplify-locals, rse and merge-blocks are quadratic or worse in the size of a block or the depth of nesting.
 */
const MAX_FULLY_OPTIMIZED = 2000;

/** What Binaryen itself does for -O2 to -O4 with the features that we have: `addDefaultOptimizationPasses` of its pass.cpp. */
function defaultPasses(level: 2 | 3 | 4): string[] {
  const more = level >= 3;
  const precompute = more ? 'precompute-propagate' : 'precompute';
  return [
    // Of these, -O3 begins with ssa-nomerge in its place below; -O2 doesn't have it, and simplify-locals then takes
    // seconds where parts of aggregates share locals.
    ...(more ? [] : ['ssa-nomerge']),
    ...['duplicate-function-elimination', 'remove-unused-module-elements', 'memory-packing', 'once-reduction'],
    ...(more ? ['ssa-nomerge'] : []),
    ...(level === 4 ? ['flatten', 'simplify-locals-notee-nostructure', 'local-cse'] : []),
    ...['dce', 'remove-unused-names', 'remove-unused-brs', 'remove-unused-names', 'optimize-instructions'],
    ...['pick-load-signs', precompute, 'code-pushing', 'tuple-optimization', 'simplify-locals-nostructure', 'vacuum'],
    ...['reorder-locals', 'remove-unused-brs'],
    ...(more ? ['merge-locals', 'coalesce-locals', 'local-cse'] : ['coalesce-locals']),
    ...['simplify-locals', 'vacuum', 'reorder-locals', 'coalesce-locals', 'reorder-locals', 'vacuum'],
    ...(more ? ['code-folding'] : []),
    ...['merge-blocks', 'remove-unused-brs', 'remove-unused-names', 'merge-blocks', precompute],
    ...['optimize-instructions', 'rse', 'vacuum', 'dae-optimizing', 'inlining-optimizing'],
    ...['duplicate-function-elimination', 'duplicate-import-elimination', 'simplify-globals-optimizing'],
    ...['remove-unused-module-elements', 'reorder-globals', 'directize'],
  ];
}

/**
 * In place of Binaryen's own -O lists where two instructions may trap: it may exchange them, since for it any trap is as
 * good as another. Left out are `simplify-locals`, which moves a load past a division, and `code-folding`.
 * `optimize-instructions` makes one of equal arms of an `if`, whatever their debug locations; it runs only while the
 * values of each block have locals of their own, so that arms with instructions that trap are not equal.
 */
const ORDERED_PASSES = ['ssa-nomerge', 'dce', 'precompute-propagate', 'optimize-instructions'];
/** After these, twice: a third time made no kernel faster. */
const ORDERED_ROUND = [
  ...['remove-unused-names', 'remove-unused-brs', 'remove-unused-names', 'code-pushing'],
  ...['coalesce-locals', 'remove-unused-brs', 'remove-unused-names', 'merge-blocks', 'local-cse', 'vacuum'],
  ...['reorder-locals', 'coalesce-locals', 'remove-unused-brs', 'remove-unused-names', 'merge-blocks'],
  ...['precompute', 'rse', 'vacuum'],
];
/**
 * In place of -O2: what makes the code small and its locals few. A whole round took three times as long, and no kernel
 * was faster for it: our own optimiser has been there before, and the engine's comes after.
 */
const QUICK_PASSES = [
  ...['dce', 'remove-unused-names', 'remove-unused-brs', 'code-pushing', 'remove-unused-names', 'merge-blocks'],
  ...['coalesce-locals', 'vacuum', 'reorder-locals'],
];
/** The passes that stay linear up to 50,000 instructions. */
const LINEAR_PASSES = [
  'dce',
  'remove-unused-names',
  'remove-unused-brs',
  'precompute',
  'code-pushing',
  'reorder-locals',
  'vacuum',
];
