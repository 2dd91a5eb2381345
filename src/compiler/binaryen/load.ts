/** Binaryen, loaded when it is first needed. */
import type Binaryen from 'binaryen';

export type BinaryenApi = typeof Binaryen;

let loading: Promise<BinaryenApi> | null = null;

/** The library; the second and every later call gives the same promise. A failed load may be tried again. */
export function loadBinaryen(): Promise<BinaryenApi> {
  loading ??= import('binaryen').then(
    (module) => module.default,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The WebAssembly features that all our targets have, and none else. */
export function features({ Features: f }: BinaryenApi): number {
  return (
    f.MutableGlobals |
    f.Atomics |
    f.BulkMemory |
    f.BulkMemoryOpt |
    f.SIMD128 |
    f.SignExt |
    f.NontrappingFPToInt |
    f.ReferenceTypes |
    f.Multivalue |
    f.TailCall
  );
}
