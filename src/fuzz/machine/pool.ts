/** Fuzz workers, one a core: programs go to whichever is free. */
import { CONTROL, LANE, laneAddress, SafepointRequest } from '../../abi/layout.ts';
import type { Remote } from '../../engine/remote.ts';
import type { Mode } from '../../testing/modes.ts';
import type { Outcome } from '../outcome.ts';
import type { ProgramRunner, RunOptions } from '../runner.ts';
import type { ProgramOptions } from './program.ts';
import type { FuzzService, WatchMessage } from './service.ts';
import type { Share } from './session.ts';

const PATIENCE_MS = 20_000;
/** A stop that no safepoint honours, or a compilation that doesn't end, costs the worker its life. */
const LAST_PATIENCE_MS = 60_000;
/** Modules that people write are compiled in company, too. */
const TOGETHER = 32;

export class FuzzPool implements ProgramRunner {
  readonly width: number;
  readonly #spawn: () => Remote<FuzzService>;
  readonly #idle: FuzzWorker[] = [];
  readonly #all = new Set<FuzzWorker>();
  readonly #waiting: ((worker: FuzzWorker) => void)[] = [];

  constructor(spawn: () => Remote<FuzzService>, width: number) {
    this.#spawn = spawn;
    this.width = width;
  }

  async outcomes(text: string, modes: readonly Mode[], options: RunOptions = {}): Promise<Outcome[]> {
    const names = modes.map(({ name }) => name);
    try {
      return await this.#use(options, (remote) => remote.call('outcomes', [text, names, programOptions(options)]));
    } catch (error) {
      if (names.length === 1) return [{ failure: error instanceof Error ? error.message : String(error) }];
      // The worker died: in which mode?
      const each: Outcome[] = [];
      for (const mode of modes) each.push(...(await this.outcomes(text, [mode], options)));
      return each;
    }
  }

  /** What the program does in some of a mode. */
  async outcome(text: string, mode: Mode, share: Share, options: RunOptions = {}): Promise<Outcome> {
    try {
      const args = [text, mode.name, programOptions(options), share] as const;
      return await this.#use(options, (remote) => remote.call('outcome', [...args]));
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }

  code(text: string, mode: Mode, share: Share, options: RunOptions = {}) {
    return this.#use(options, (remote) => remote.call('code', [text, mode.name, programOptions(options), share]));
  }

  async #use<T>(
    { patienceMs = PATIENCE_MS }: RunOptions,
    task: (remote: Remote<FuzzService>) => Promise<T>,
  ): Promise<T> {
    const worker = await this.#take();
    worker.patienceMs = patienceMs;
    worker.watch(null);
    try {
      return await task(worker.remote);
    } finally {
      worker.rest();
      this.#give(worker);
    }
  }

  #take(): Promise<FuzzWorker> | FuzzWorker {
    const free = this.#idle.pop();
    if (free !== undefined) return free;
    if (this.#all.size < this.width) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
  #start(): FuzzWorker {
    const worker = new FuzzWorker(this.#spawn());
    this.#all.add(worker);
    return worker;
  }
  #give(worker: FuzzWorker): void {
    let next = worker;
    if (worker.dead) {
      this.#all.delete(worker);
      if (this.#waiting.length === 0) return;
      next = this.#start();
    }
    const waiter = this.#waiting.shift();
    if (waiter === undefined) this.#idle.push(next);
    else waiter(next);
  }

  async shutdown(): Promise<void> {
    for (const { remote } of this.#all) remote.terminate();
    this.#all.clear();
    this.#idle.length = 0;
  }
}

function programOptions({
  together = TOGETHER,
  blockProfiling = false,
  countInTier2 = true,
  profiled = false,
}: RunOptions): ProgramOptions {
  return { together, blockProfiling, countInTier2, profiled };
}

/** A worker, and the watch that stops what runs for too long in it. */
class FuzzWorker {
  patienceMs = PATIENCE_MS;
  dead = false;
  readonly #port: MessagePort;
  #timers: NodeJS.Timeout[] = [];

  constructor(readonly remote: Remote<FuzzService>) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<WatchMessage>) => this.watch(data);
    remote.call('connectWatcher', [port2], { transfer: [port2] }).catch(() => port1.close());
    void remote.closed.then(() => {
      this.dead = true;
      this.rest();
      this.#port.close();
    });
  }

  /** From now on; null: nothing runs yet. */
  watch(message: WatchMessage | null): void {
    this.rest();
    this.#timers.push(setTimeout(() => this.remote.terminate(), this.patienceMs + LAST_PATIENCE_MS));
    if (message !== null) this.#timers.push(setInterval(() => stop(message), this.patienceMs));
  }
  rest(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}

/** Stops the run that is under way in a memory. */
function stop({ memory, layout }: WatchMessage): void {
  const words = new Int32Array(memory.buffer);
  const lane = laneAddress(layout, 0);
  Atomics.store(words, CONTROL.stopRun / 4, Atomics.load(words, (lane + LANE.run) / 4));
  Atomics.or(words, (lane + LANE.safepoint) / 4, SafepointRequest.stop);
}
