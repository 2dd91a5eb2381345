/** Compiles on the thread that asks: the program stands still meanwhile. */
import { type BinaryenApi, loadBinaryen } from '../../compiler/binaryen/load.ts';
import type { CompileRemote, Compilers } from '../compile/pool.ts';
import { Practice } from '../compile/practice.ts';
import { type CompiledCode, type CompileJob, type CompileProgram, CompileService } from '../compile/service.ts';
import { TUNING } from '../tiering/tuning.ts';

/** The only compiler's number. */
const OWN = 0;

export class OwnCompiler implements Compilers {
  /** Nobody asks amid a job: this thread does it. */
  readonly busy = 0;
  readonly #service = new CompileService();
  readonly #onFree: () => void;
  readonly #practice = new Practice(TUNING.exerciseRounds);
  #binaryen: BinaryenApi | null = null;
  #broken: string | null = null;
  /** Id of the program that was loaded last. */
  #program: number | null = null;
  /** By performance.now: no job begins later. */
  #until = Number.POSITIVE_INFINITY;

  /** `onFree` is called when jobs can be taken. */
  constructor(onFree: () => void) {
    this.#onFree = onFree;
  }

  get broken(): string | null {
    return this.#broken;
  }

  /** Lets jobs begin for so many milliseconds; Infinity: always, 0: not now. */
  allow(ms: number): void {
    this.#until = performance.now() + ms;
  }

  setLimit(): void {}

  prewarm(): void {
    void this.load();
  }

  /** Resolves when Binaryen is there, or can't be had. */
  async load(): Promise<void> {
    if (this.#binaryen !== null || this.#broken !== null) return;
    try {
      this.#binaryen = await loadBinaryen();
    } catch (error) {
      this.#broken = String(error);
    }
    this.#onFree();
  }

  async exercise(): Promise<void> {
    await this.load();
    await this.#practice.goOn(async () => {
      await this.#service.warmUp();
      // What has been asked meanwhile comes first.
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  }

  rest(): void {
    this.#practice.rest();
  }

  free(): number | null {
    if (this.#binaryen === null) this.prewarm();
    return this.#binaryen !== null && performance.now() < this.#until ? OWN : null;
  }

  compile(_worker: number, program: CompileProgram, job: CompileJob): CompiledCode {
    if (this.#binaryen === null) throw new Error('Binaryen has not been loaded');
    this.#use(program);
    return this.#service.compileWith(this.#binaryen, job);
  }

  async withWorker<T>(program: CompileProgram, task: (remote: CompileRemote) => Promise<T>): Promise<T> {
    await this.load();
    this.#use(program);
    const service = this.#service;
    return task({
      call: async (method, args) => (service[method] as (...args: unknown[]) => never)(...args),
    });
  }

  #use(program: CompileProgram): void {
    if (this.#program === program.id) return;
    this.#service.loadProgram(program);
    this.#program = program.id;
  }

  shutdown(): void {
    this.allow(0);
  }
}
