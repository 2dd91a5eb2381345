/**
 * QuickJS, a JavaScript engine that is compiled to WebAssembly, loaded when it is first needed. What runs in it has the
 * language and nothing else: no page, no network, no Node.
 */
import type { QuickJSContext } from 'quickjs-emscripten-core';

/** What an instance begins with, and most that it may have; its own limit counts allocations without their sizes. */
const MEMORY = { initial: 256, maximum: 512 };
/** Of the C stack, on which calls in JavaScript are calls too. */
const STACK_BYTES = 256 * 1024;

export interface QuickJs {
  readonly context: QuickJSContext;
  /** Whether it has asked for more memory than it may have: then there may be none left to say so. */
  ranOut(): boolean;
}

/**
 * A context in an instance of its own: whatever is wrong with it afterwards, the next one begins anew. Nothing has to be
 * disposed of, since all of it is in the instance's memory and goes with that. `interrupts` is asked again and again
 * while code runs: whether that is to end.
 */
export async function newQuickJs(interrupts: () => boolean): Promise<QuickJs> {
  const [{ newQuickJSWASMModuleFromVariant, newVariant }, { default: variant }] = await Promise.all([
    import('quickjs-emscripten-core'),
    import('@jitl/quickjs-wasmfile-release-sync'),
  ]);
  const wasmMemory = new WebAssembly.Memory(MEMORY);
  const grow = wasmMemory.grow.bind(wasmMemory);
  let refused = false;
  wasmMemory.grow = (pages) => {
    try {
      return grow(pages);
    } catch (error) {
      refused = true;
      throw error;
    }
  };
  const runtime = (await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmMemory }))).newRuntime();
  runtime.setMaxStackSize(STACK_BYTES);
  runtime.setInterruptHandler(interrupts);
  return { context: runtime.newContext(), ranOut: () => refused };
}
