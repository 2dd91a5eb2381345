/** Runs Binaryen over an emitted module. */
import type { EmittedModule, TrapTable } from '../lower/module.ts';
import { type BinaryenApi, features } from './load.ts';
import { markSites, readSites } from './locations.ts';

export interface OptimizeOptions {
  /** Binaryen's -O level. */
  readonly level: 2 | 3 | 4;
  readonly programBase: number;
  /** Weight of the largest function. */
  readonly largest: number;
  /** Whether functions of the module may be inlined into each other. */
  readonly inline: boolean;
}

export interface OptimizedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly traps: TrapTable;
  /** Why the module comes back as it was emitted; null when it was optimised. */
  readonly obstacle: string | null;
  readonly ms: { readonly read: number; readonly optimize: number; readonly write: number };
}

/** Binaryen goes down blocks by recursion; Chromium's workers have stack for about 2,500. */
const MAX_DEPTH = 1200;

const NO_TRAPS: TrapTable = { offsets: new Uint32Array(0), sites: new Uint32Array(0) };

/** Functions of more than this weight may leave Binaryen with more locals than engines take (V8: 50,000). */
const LEAST_DOUBTFUL = 10_000;

/** Throws when Binaryen can't read the module: an error in the emitter. */
export function optimizeModule(b: BinaryenApi, emitted: EmittedModule, options: OptimizeOptions): OptimizedModule {
  const started = performance.now();
  const ms = { read: 0, optimize: 0, write: 0 };
  const asEmitted = (obstacle: string) => ({ bytes: emitted.bytes, traps: emitted.traps, obstacle, ms });
  if (emitted.depth > MAX_DEPTH) return asEmitted(`blocks nest ${emitted.depth} deep, too deep for Binaryen`);
  const module = b.readBinary(emitted.bytes);
  try {
    module.setFeatures(features(b));
    const file = module.addDebugInfoFileName('hir');
    const firstMember = firstDefined(b, module);
    let trapping = 0;
    emitted.memberSites.forEach((sites, i) => {
      const func = module.getFunctionByIndex(firstMember + i);
      const found = markSites(b, module, func, file, sites, options.programBase);
      if (found !== sites.length) throw new Error(`Binaryen read ${found} trapping instructions of ${sites.length}`);
      trapping += found;
    });
    ms.read = performance.now() - started;
    b.setOptimizeLevel(options.level);
    b.setShrinkLevel(0);
    b.setDebugInfo(true);
    b.setAllowInliningFunctionsWithLoops(options.inline);
    b.setAlwaysInlineMaxSize(options.inline ? ALWAYS_INLINE_SIZE : 0);
    b.setFlexibleInlineMaxSize(options.inline ? FLEXIBLE_INLINE_SIZE : 0);
    b.setOneCallerInlineMaxSize(options.inline ? ONE_CALLER_INLINE_SIZE : 0);
    if (options.inline) module.runPasses(['inlining']);
    if (options.largest > MAX_FULLY_OPTIMIZED) {
      module.runPasses(LINEAR_PASSES);
    } else if (trapping <= 1) {
      // -O3 begins with this by itself; without, simplify-locals takes seconds where parts of aggregates share locals.
      if (options.level === 2) module.runPasses(['ssa-nomerge']);
      module.optimize();
    } else {
      module.runPasses(ORDERED_PASSES);
      for (let round = 2; round <= options.level; round++) module.runPasses(ORDERED_ROUND);
    }
    // See addEmptyFunctions in lower/module.ts; these come last, as passes drop what nothing calls.
    for (let i = 0; i <= emitted.memberSites.length; i++) {
      module.addFunction(`empty${i}`, b.none, b.none, [], module.nop());
    }
    ms.optimize = performance.now() - started - ms.read;
    const { binary, sourceMap } = module.emitBinary('hir.map');
    const bytes = new Uint8Array(binary);
    const traps = sourceMap === null ? NO_TRAPS : readSites(sourceMap);
    ms.write = performance.now() - started - ms.read - ms.optimize;
    if (options.largest > LEAST_DOUBTFUL && !WebAssembly.validate(bytes)) {
      return asEmitted('Binaryen would give it more locals than engines take');
    }
    return { bytes, traps, obstacle: null, ms };
  } finally {
    module.dispose();
  }
}

/**
 * Above this weight of a function, Binaryen's full pipeline takes more than seconds: local-cse,
 * simplify-locals, rse and merge-blocks are quadratic or worse in the size of a block or the depth of nesting.
 */
const MAX_FULLY_OPTIMIZED = 2000;
/**
 * In place of Binaryen's own -O lists where two instructions may trap: it may exchange them, since for it any trap is as
 * good as another. Left out are `simplify-locals`, which moves a load past a division, and `code-folding`.
 * `optimize-instructions` makes one of equal arms of an `if`, whatever their debug locations; it runs only while the
 * values of each block have locals of their own, so that arms with instructions that trap are not equal.
 */
const ORDERED_PASSES = ['ssa-nomerge', 'dce', 'precompute-propagate', 'optimize-instructions'];
/** After these: once for -O2, twice for -O3, three times for -O4. */
const ORDERED_ROUND = [
  ...['remove-unused-names', 'remove-unused-brs', 'remove-unused-names', 'code-pushing'],
  ...['coalesce-locals', 'remove-unused-brs', 'remove-unused-names', 'merge-blocks', 'local-cse', 'vacuum'],
  ...['reorder-locals', 'coalesce-locals', 'remove-unused-brs', 'remove-unused-names', 'merge-blocks'],
  ...['precompute', 'rse', 'vacuum'],
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

/** In Binaryen's own units of size; its defaults suit whole programs, a cluster is hot as a whole. */
const ALWAYS_INLINE_SIZE = 16;
const FLEXIBLE_INLINE_SIZE = 200;
const ONE_CALLER_INLINE_SIZE = 1000;

/** Imports come first among a module's functions. */
function firstDefined(b: BinaryenApi, module: ReturnType<BinaryenApi['readBinary']>): number {
  const count = module.getNumFunctions();
  for (let i = 0; i < count; i++) {
    if (b.getFunctionInfo(module.getFunctionByIndex(i)).base === '') return i;
  }
  return count;
}
