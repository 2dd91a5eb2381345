/** What the functions of one emitted module share. */

import type { ProgramPlan } from '../../abi/program.ts';
import type { HostFunction } from '../../hir/externs.ts';
import type { Func } from '../../hir/module.ts';
import type { FunctionType } from '../../hir/types.ts';
import { hostSignature, memoryImport, RUNTIME_IMPORTS, type RuntimeImport, wasmSignature } from '../imports.ts';
import { type BranchHint, type Import, TypeSection } from '../wasm/module.ts';
import { functionsThatCallValues, neededRecorders, type Recorder } from './recorder-plan.ts';

/**
 * `requested`: another thread raises a word of the lane. `counted`: a word of the lane is counted down, where there is
 * no other thread that could write to it.
 */
export type Safepoints = 'requested' | 'counted';

/** The bookkeeping that a tier's code does besides its work. */
export interface Instrumentation {
  readonly countCalls: boolean;
  /** Each block of a function counts itself. What the optimiser has made says by itself what is to be counted. */
  readonly countBlocks: boolean;
  /** Report when a function's count reaches this; null: never. */
  readonly crossing: number | null;
  /** How safepoints know that there is something to do; null: there are none. */
  readonly safepoints: Safepoints | null;
  /**
   * Of how many calls one is looked at, to record what instructions that call through a value have called, and what
   * parameters are; a power of 2. Null: none is.
   */
  readonly looksAtOneOf: number | null;
}

/** Index of the immutable global that holds this thread's lane address. */
export const LANE_GLOBAL = 0;

/** Names of imports as the module spells them; host functions are prefixed so that the two kinds can't collide. */
export type ImportName = RuntimeImport | `host.${HostFunction}`;

export class EmitContext {
  readonly types = new TypeSection();
  readonly imports: Import[];
  /** The functions that record, which stand behind the members. */
  readonly recorders: readonly Recorder[];
  /** Members that call through values, where the targets are recorded. */
  readonly callsValues: ReadonlySet<Func>;
  /** By member, in order. */
  readonly branchHints: (readonly BranchHint[])[] = [];
  readonly #functionImports = new Map<ImportName, number>();
  /** By function index: a member may be an optimised copy of what calls name. */
  readonly #memberPosition = new Map<number, number>();
  readonly #typeIndices = new Map<FunctionType, number>();

  constructor(
    readonly plan: ProgramPlan,
    readonly instrumentation: Instrumentation,
    /** Indices of functions whose members calls reach directly; all other calls go through the table. */
    readonly direct: ReadonlySet<number>,
    readonly members: readonly Func[],
    /** Whether it is written down which instruction each piece of code comes from. */
    readonly recordsPositions: boolean,
    /** Whether accesses carry constant offsets, where that is found to be the same (lower/offsets.ts). */
    readonly foldsOffsets: boolean,
  ) {
    this.imports = [
      memoryImport(plan.layout),
      { kind: 'table', name: 'table', size: plan.table.size },
      { kind: 'global', name: 'lane' },
    ];
    const records = instrumentation.looksAtOneOf !== null;
    this.callsValues = records ? functionsThatCallValues(plan, members) : new Set();
    this.recorders = records ? neededRecorders(plan, members, this.callsValues) : [];
    members.forEach((func, i) => {
      this.#memberPosition.set(func.index, i);
    });
  }

  get functionImportCount(): number {
    return this.#functionImports.size;
  }

  /**
   * Index of an imported function. It becomes an import when it is first asked for; after that of the first direct call
   * it must be one already, because functions that the module defines are numbered behind the imports.
   */
  importIndex(name: ImportName): number {
    let index = this.#functionImports.get(name);
    if (index === undefined) {
      index = this.#functionImports.size;
      this.#functionImports.set(name, index);
      this.imports.push({ kind: 'function', name, type: this.types.index(importSignature(name)) });
    }
    return index;
  }

  /** Index of a function that this module defines, once all imports are known. */
  memberIndex(func: Func): number {
    return this.#functionImports.size + (this.#memberPosition.get(func.index) as number);
  }

  /** The same of a function that records. */
  recorderIndex(recorder: Recorder): number {
    return this.#functionImports.size + this.members.length + this.recorders.indexOf(recorder);
  }

  typeIndex(type: FunctionType): number {
    let index = this.#typeIndices.get(type);
    if (index === undefined) {
      index = this.types.index(wasmSignature(type));
      this.#typeIndices.set(type, index);
    }
    return index;
  }
}

function importSignature(name: ImportName) {
  return isHostImport(name) ? hostSignature(name.slice(5) as HostFunction) : RUNTIME_IMPORTS[name];
}

function isHostImport(name: ImportName): name is `host.${HostFunction}` {
  return name.startsWith('host.');
}
