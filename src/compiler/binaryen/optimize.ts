/** Runs Binaryen over an emitted module. */
import type Binaryen from 'binaryen';
import type { EmittedModule, TrapTable } from '../lower/module.ts';
import { type BinaryenApi, features } from './load.ts';
import { markSites, readSites } from './locations.ts';
import { choosePasses, READING } from './passes.ts';
import { markPositions } from './positions.ts';

export interface OptimizeOptions {
  /** Binaryen's -O level. */
  readonly level: 2 | 3 | 4;
  readonly programBase: number;
  /** Weight of the largest function. */
  readonly largest: number;
  /** Ends after so many of the steps; left out: takes them all. */
  readonly maxSteps?: number;
  /** Called when the module has been read, and after each step; `snapshot` gives it as it then is. */
  readonly onStep?: (step: string, snapshot: () => Uint8Array<ArrayBuffer>) => void;
  /** Called at the end with the module, to do with it what one likes; not where there is an obstacle. */
  readonly onEnd?: (module: Binaryen.Module) => void;
}

export interface OptimizedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly traps: TrapTable;
  /** Why the module comes back as it was emitted; null when it was optimised. */
  readonly obstacle: string | null;
  /** All steps by name, also where not all were taken. */
  readonly steps: readonly string[];
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
  const asEmitted = (obstacle: string) => ({ bytes: emitted.bytes, traps: emitted.traps, obstacle, steps: [], ms });
  if (emitted.depth > MAX_DEPTH) return asEmitted(`blocks nest ${emitted.depth} deep, too deep for Binaryen`);
  const module = b.readBinary(emitted.bytes);
  try {
    module.setFeatures(features(b));
    const file = module.addDebugInfoFileName('hir');
    const firstMember = firstDefined(b, module);
    let trapping = 0;
    emitted.memberSites.forEach((sites, i) => {
      const func = module.getFunctionByIndex(firstMember + i);
      const positions = emitted.memberPositions[i];
      if (positions !== undefined) markPositions(b, module, func, file, emitted.bytes, positions);
      const found = markSites(b, module, func, file, sites, options.programBase);
      if (found !== sites.length) throw new Error(`Binaryen read ${found} trapping instructions of ${sites.length}`);
      trapping += found;
    });
    ms.read = performance.now() - started;
    b.setOptimizeLevel(options.level);
    b.setShrinkLevel(0);
    b.setDebugInfo(true);
    // Inlining is our optimiser's: it knows what is hot, and says what it did.
    b.setAlwaysInlineMaxSize(0);
    b.setFlexibleInlineMaxSize(0);
    b.setOneCallerInlineMaxSize(0);
    const steps = choosePasses({ ...options, trapping });
    const { onStep, maxSteps = steps.length } = options;
    if (onStep === undefined) module.runPasses(steps.slice(0, maxSteps));
    else {
      onStep(READING, () => new Uint8Array(module.emitBinary()));
      for (const step of steps.slice(0, maxSteps)) {
        module.runPasses([step]);
        onStep(step, () => new Uint8Array(module.emitBinary()));
      }
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
    options.onEnd?.(module);
    return { bytes, traps, obstacle: null, steps, ms };
  } finally {
    module.dispose();
  }
}

/** Imports come first among a module's functions. */
export function firstDefined(b: BinaryenApi, module: ReturnType<BinaryenApi['readBinary']>): number {
  const count = module.getNumFunctions();
  for (let i = 0; i < count; i++) {
    if (b.getFunctionInfo(module.getFunctionByIndex(i)).base === '') return i;
  }
  return count;
}
