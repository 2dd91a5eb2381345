/**
 * The interpreter as one thread's lowest tier: functions that it runs stand in the function table as entries that lead
 * here, and what has compiled code is called through the table, so that each call takes the newest way.
 */
import { planProgram } from '../../abi/program.ts';
import { exitName, interpretImportName, numberSignatures } from '../../compiler/lower/bridges.ts';
import { exportName } from '../../compiler/lower/module.ts';
import { IMPORT_MODULE } from '../../compiler/wasm/module.ts';
import { HOST_FUNCTIONS, type HostFunction } from '../../hir/externs.ts';
import { TRAP_MESSAGES, type TrapKind } from '../../hir/opcodes.ts';
import { parseModule } from '../../hir/text/parse.ts';
import type { CompiledCode, Host, Word, Words } from '../../interp/api.ts';
import { Interpreter } from '../../interp/interpreter.ts';
import type { HostFunctions, SharedFunctions } from './host.ts';
import type { ExecutionProgram } from './program.ts';
import { HirTrap } from './trap.ts';

type Interpreted = NonNullable<ExecutionProgram['interpreted']>;

function parsed({ text, plan: input }: Interpreted): NonNullable<Interpreted['parsed']> {
  const { module } = parseModule(text);
  return { module, plan: planProgram(module, input) };
}

/** The thread on which the interpreter runs. */
export interface InterpreterThread {
  readonly memory: WebAssembly.Memory;
  readonly thread: number;
  readonly functions: HostFunctions;
}

export class InterpretedFunctions {
  readonly #interpreter: Interpreter;
  readonly #bridges: WebAssembly.Exports;
  /** By function index: calls whatever stands in the function's slot. */
  readonly #exits: readonly CompiledCode[];

  constructor(interpreted: Interpreted, slots: readonly number[], table: WebAssembly.Table, thread: InterpreterThread) {
    const { module, plan } = interpreted.parsed ?? parsed(interpreted);
    this.#interpreter = new Interpreter(module, plan, hostOf(thread, interpreted.crossingAt));
    const signatures = numberSignatures(module);
    const interpret = (functionIndex: number, ...args: Word[]): Word | Words | undefined => {
      const func = module.functions[functionIndex];
      if (func === undefined) throw new Error(`there is no function number ${functionIndex}`);
      const result = this.#interpreter.call(func, args);
      return result.length <= 1 ? result[0] : result;
    };
    const imports: Record<string, WebAssembly.ImportValue> = { table };
    for (const number of signatures.values()) imports[interpretImportName(number)] = interpret;
    const compiled = new WebAssembly.Module(interpreted.bridges);
    this.#bridges = new WebAssembly.Instance(compiled, { [IMPORT_MODULE]: imports }).exports;
    this.#exits = module.functions.map((func) => {
      const call = this.#bridges[exitName(signatures.get(func.type) as number)] as (
        ...args: (Word | undefined)[]
      ) => Word | Words | undefined;
      const slot = slots[func.index];
      return (...args: Word[]) => call(slot, ...args);
    });
  }

  /** What stands in the slot of a function while it is interpreted. */
  entry(functionIndex: number): WebAssembly.ExportValue | undefined {
    return this.#bridges[exportName(functionIndex)];
  }

  /** From now on a function's calls go to its slot in the table, or to the interpreter. */
  setCompiled(functionIndex: number, compiled: boolean): void {
    this.#interpreter.setCompiled(functionIndex, compiled ? (this.#exits[functionIndex] as CompiledCode) : null);
  }
}

/** What compiled code imports, as the interpreter asks for it. */
export function hostOf({ memory, thread, functions }: InterpreterThread, crossingAt: number | null): Host {
  const shared: SharedFunctions = functions;
  const externs = Object.fromEntries(
    (Object.keys(HOST_FUNCTIONS) as HostFunction[]).map((name) => [name, functions[`host.${name}`]]),
  ) as Host['externs'];
  return {
    memory,
    thread,
    crossingAt,
    externs,
    trap: (kind: TrapKind, site: number) => {
      throw new HirTrap(TRAP_MESSAGES[kind], site);
    },
    overflow: (functionName: string) => {
      throw new HirTrap(TRAP_MESSAGES.stackOverflow, -1, functionName);
    },
    safepoint: shared.safepoint,
    crossing: shared.crossing,
    panic: shared.panic,
    abort: shared.abort,
    malloc: shared.malloc,
    free: shared.free,
    realloc: shared.realloc,
  };
}
