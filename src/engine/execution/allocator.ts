/** malloc and free as compiled code imports them: WebAssembly that calls the host for what it leaves to it. */
import type { MemoryLayout } from '../../abi/layout.ts';
import { emitAllocator } from '../../compiler/lower/allocator.ts';
import { IMPORT_MODULE } from '../../compiler/wasm/module.ts';

/** The imports of a thread's modules with the allocator in place of the host's functions; it is made when asked for. */
export function withAllocator(imports: WebAssembly.ModuleImports, layout: MemoryLayout): WebAssembly.ModuleImports {
  let exports: WebAssembly.Exports | null = null;
  const allocator = (): WebAssembly.Exports => {
    exports ??= new WebAssembly.Instance(new WebAssembly.Module(emitAllocator(layout)), { [IMPORT_MODULE]: imports })
      .exports;
    return exports;
  };
  // Instantiation reads no property but those that a module imports.
  return {
    ...imports,
    get malloc() {
      return allocator()['malloc'] as WebAssembly.ImportValue;
    },
    get free() {
      return allocator()['free'] as WebAssembly.ImportValue;
    },
  };
}
