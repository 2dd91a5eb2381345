/** Compilers that are wrong on purpose, for tests of what finds that out, and fuzz workers that run them on this thread. */
import { loadBinaryen } from '../compiler/binaryen/load.ts';
import { type CompiledCode, type CompileJob, CompileService } from '../engine/compile/service.ts';
import type { Remote } from '../engine/remote.ts';
import { FuzzPool } from '../fuzz/machine/pool.ts';
import { FuzzService } from '../fuzz/machine/service.ts';

/** Takes one step more, which makes another number of the first 12345 of a module; from a tier up. */
export class WrongCompiler extends CompileService {
  constructor(
    readonly tier: number,
    readonly at: number,
  ) {
    super();
  }

  override async compile(job: CompileJob): Promise<CompiledCode> {
    const { maxSteps = null } = job;
    const isWrong = job.tier >= this.tier && (maxSteps === null || maxSteps > this.at);
    const right = await super.compile({
      ...job,
      maxSteps: maxSteps !== null && maxSteps > this.at ? maxSteps - 1 : maxSteps,
    });
    const steps = [...right.steps.slice(0, this.at), 'the wrong one', ...right.steps.slice(this.at)];
    return { ...right, steps, bytes: isWrong ? await spoil(right.bytes) : right.bytes };
  }
}

/** Another number in place of 12345, where it comes first. */
export async function spoil(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const b = await loadBinaryen();
  const module = b.readBinary(bytes);
  const text = module.emitText();
  module.dispose();
  const spoilt = b.parseText(text.replace('(i32.const 12345)', '(i32.const 12346)'));
  const result = new Uint8Array(spoilt.emitBinary());
  spoilt.dispose();
  return result;
}

/** A fuzz worker that is none. */
function local(service: FuzzService): Remote<FuzzService> {
  return {
    call: async (method, args) => (service[method] as (...values: unknown[]) => unknown)(...args) as never,
    closed: new Promise(() => {}),
    terminate: () => {},
  };
}

export function poolWith(compiler: CompileService): FuzzPool {
  return new FuzzPool(() => local(new FuzzService(compiler)), 1);
}
