/** The whole engine in the benchmark's page, as the real page starts it. */
import type { ProgramInfo, TierEvent } from '../../engine/api.ts';
import { type CompileOptions, TieredBackend } from '../../engine/backend.ts';
import type { TieredConfig } from '../../engine/tiering/config.ts';
import { threadsHost } from '../../workers/browser.ts';

export interface Engine {
  readonly backend: TieredBackend;
  /** Of all programs, as they came in. */
  readonly events: { readonly program: number; readonly event: TierEvent }[];
}

/** Starts an engine, gives it to a task, and ends it. */
export async function withEngine<T>(config: TieredConfig, task: (engine: Engine) => Promise<T>): Promise<T> {
  const events: Engine['events'] = [];
  const backend = new TieredBackend(config, threadsHost, {
    onEvents: (program, batch) => events.push(...batch.map((event) => ({ program, event }))),
    onFailure: (message) => console.error(message),
  });
  try {
    return await task({ backend, events });
  } finally {
    await backend.shutdown();
  }
}

/** Compiles a program that must be right. */
export async function compile(
  backend: TieredBackend,
  text: string,
  options: CompileOptions = {},
): Promise<ProgramInfo> {
  const compiled = await backend.compileModule(text, options);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return compiled.program;
}

/** Runs a directive, which must do what it is expected to. */
export async function runOk(backend: TieredBackend, plan: number) {
  const result = await backend.run(plan);
  if (!result.ok) throw new Error(`@${result.entry}: ${result.problem}`);
  return result;
}

/** Waits until nothing is on its way to a tier. */
export async function settled(backend: TieredBackend): Promise<void> {
  while (backend.functionStatus().some(({ state }) => state !== 'idle' && state !== 'failed')) await pause(5);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
