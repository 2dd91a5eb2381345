/** A thread for a kernel that isn't ours: in JavaScript, or another compiler's WebAssembly with its own memory. */
import { expose } from 'comlink';
import { javaScriptKernel, type KernelFunction } from '../kernels/javascript.ts';

let run: KernelFunction = () => Number.NaN;
let collect: () => void = () => {};

const worker = {
  load(name: string, module: Uint8Array<ArrayBuffer> | null): void {
    collect = () => {};
    if (module === null) {
      run = javaScriptKernel(name);
      return;
    }
    // AssemblyScript's modules say why they stop; none does.
    const abort = () => {
      throw new Error(`${name} was aborted`);
    };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), { env: { abort } });
    run = exports['run'] as KernelFunction;
    if ('__collect' in exports) collect = exports['__collect'] as () => void;
  },
  /** Calls it so often; the last answer, and the milliseconds of all calls. */
  run(n: number, calls: number): { ms: number; answer: number } {
    let answer = Number.NaN;
    const start = performance.now();
    for (let i = 0; i < calls; i++) answer = run(n);
    const ms = performance.now() - start;
    collect();
    return { ms, answer };
  },
};
export type KernelWorker = typeof worker;

expose(worker);
