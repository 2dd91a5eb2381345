/** Functions of a program to one WebAssembly module. */

import { LANE } from '../../abi/layout.ts';
import type { ProgramPlan } from '../../abi/program.ts';
import type { HostFunction } from '../../hir/externs.ts';
import { isIntrinsic } from '../../hir/intrinsics.ts';
import type { Extern, Func, Instruction, Thunk } from '../../hir/module.ts';
import { hostSignature } from '../imports.ts';
import { assembleModule, type BranchHint } from '../wasm/module.ts';
import { Op } from '../wasm/opcodes.ts';
import { ByteWriter } from '../wasm/writer.ts';
import { EmitContext, type ImportName, type Instrumentation, LANE_GLOBAL } from './context.ts';
import { FunctionEmitter, type Positions } from './function.ts';
import { importOfIntrinsic } from './intrinsics.ts';
import { defineRecorder, nameOf } from './recorders.ts';
import { thunkBody, thunkSignature } from './thunks.ts';

export interface EmitRequest {
  readonly plan: ProgramPlan;
  readonly instrumentation: Instrumentation;
  /** Functions to define. Each is exported under its index in the program: `exportName`. */
  readonly members: readonly Func[];
  /** Indices of the members that calls reach directly. */
  readonly direct: ReadonlySet<number>;
  /** Members that are exported; the others are there to be called directly. */
  readonly exported: readonly Func[];
  /** Host functions to export, so that they can stand in the function table. */
  readonly externs: readonly Extern[];
  /** To define and export. */
  readonly thunks: readonly Thunk[];
  readonly moduleName: string;
  /** Whether the engine shall inline calls freely: for modules that Binaryen doesn't get to see. */
  readonly invitesInlining: boolean;
  /** Whether the answer says which instruction each piece of code comes from. */
  readonly recordsPositions?: boolean;
  /** Whether it is worth a look at each function where accesses may carry constant offsets. */
  readonly foldsOffsets?: boolean;
}

/** Trapping instructions of a module, in the order of its bytes. */
export interface TrapTable {
  /** Offset in the module of the instruction's opcode; ascending. */
  readonly offsets: Uint32Array;
  /** `siteBase + index` of the HIR instruction. */
  readonly sites: Uint32Array;
}

export interface EmittedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly traps: TrapTable;
  /** For each member in order, the sites of its trapping instructions in emission order. */
  readonly memberSites: readonly (readonly number[])[];
  /** For each member in order, where its code comes from; offsets in the module. Empty when nobody asked. */
  readonly memberPositions: readonly Positions[];
  /** How deep blocks nest at most. */
  readonly depth: number;
}

export function exportName(index: number): string {
  return `f${index}`;
}
export function externExportName(index: number): string {
  return `e${index}`;
}
export function thunkExportName(index: number): string {
  return `t${index}`;
}

export function emitModule(request: EmitRequest): EmittedModule {
  const { plan, instrumentation, members, direct, recordsPositions = false, foldsOffsets = false } = request;
  const context = new EmitContext(plan, instrumentation, direct, members, recordsPositions, foldsOffsets);
  // Direct calls name functions by numbers that come behind the imports'.
  if (direct.size > 0 || context.recorders.length > 0)
    for (const name of collectImports(request)) context.importIndex(name);
  const emitter = new FunctionEmitter(context);
  const code = new ByteWriter(members.length * 256 + 64);
  const memberSites: number[][] = [];
  const positions: Positions[] = [];
  const offsets: number[] = [];
  const sites: number[] = [];
  const types = members.map((func) => context.typeIndex(func.type));
  for (const func of members) {
    const traps = emitter.emit(func, code);
    memberSites.push(traps.sites);
    if (emitter.positions !== null) positions.push(emitter.positions);
    for (let i = 0; i < traps.sites.length; i++) {
      offsets.push(traps.offsets[i] as number);
      sites.push(traps.sites[i] as number);
    }
  }
  for (const recorder of context.recorders) types.push(defineRecorder(context, recorder, code));
  for (const extern of request.externs) context.importIndex(`host.${extern.name as HostFunction}`);
  if (request.thunks.length > 0) context.importIndex('trap');
  const exports = request.exported.map((func) => ({
    name: exportName(func.index),
    functionIndex: context.memberIndex(func),
  }));
  for (const extern of request.externs) {
    exports.push({ name: externExportName(extern.index), functionIndex: defineExtern(context, extern, types, code) });
  }
  for (const thunk of request.thunks) {
    exports.push({ name: thunkExportName(thunk.index), functionIndex: defineThunk(context, thunk, types, code) });
  }
  if (request.invitesInlining) addEmptyFunctions(context, members.length + context.recorders.length + 1, types, code);
  const { bytes, codeOffset } = assembleModule({
    types: context.types,
    imports: context.imports,
    functions: types,
    exports,
    // With block counters, V8's code for loops is slower with hints than without.
    branchHints:
      plan.layout.blockCounts !== null
        ? []
        : members.map((func, i) => [context.memberIndex(func), context.branchHints[i] as readonly BranchHint[]]),
    code,
    moduleName: request.moduleName,
    functionNames: [
      ...members.map((func): [number, string] => [context.memberIndex(func), func.name]),
      ...context.recorders.map((recorder): [number, string] => [context.recorderIndex(recorder), nameOf(recorder)]),
    ],
  });
  return {
    bytes,
    traps: { offsets: Uint32Array.from(offsets, (offset) => offset + codeOffset), sites: Uint32Array.from(sites) },
    memberSites,
    memberPositions: positions.map((own) => ({ sites: own.sites, offsets: own.offsets.map((at) => at + codeOffset) })),
    depth: emitter.deepest,
  };
}

/** A function that passes its arguments on to a host function; one that traps finds the site of the call in the lane. */
function defineExtern(context: EmitContext, extern: Extern, types: number[], code: ByteWriter): number {
  const name = extern.name as HostFunction;
  const { params } = extern.type;
  const body = new ByteWriter(32);
  body.u32(0);
  params.forEach((_, i) => {
    body.byte(Op.local_get);
    body.u32(i);
  });
  if (hostSignature(name).params.length > params.length) {
    body.byte(Op.global_get);
    body.u32(LANE_GLOBAL);
    body.byte(Op.i32_load);
    body.byte(0); // no promise about alignment
    body.u32(LANE.callSite);
  }
  body.byte(Op.call);
  body.u32(context.importIndex(`host.${name}`));
  body.byte(Op.end);
  code.u32(body.length);
  code.append(body);
  types.push(context.typeIndex(extern.type));
  return context.functionImportCount + types.length - 1;
}

function defineThunk(context: EmitContext, thunk: Thunk, types: number[], code: ByteWriter): number {
  const body = thunkBody(context, thunk);
  code.u32(body.length);
  code.append(body);
  types.push(context.types.index(thunkSignature(thunk.type)));
  return context.functionImportCount + types.length - 1;
}

/**
 * V8 counts the functions below some 40 bytes: where they are the minority, it takes the module for one whose toolchain
 * has inlined already, and lets a function grow to twice its size by inlining instead of five times. Counters and
 * safepoints alone make most functions larger than that. So more than half of the module is functions that nothing
 * calls: 5 bytes each, never compiled, and calls between small functions are up to four times faster.
 */
function addEmptyFunctions(context: EmitContext, count: number, types: number[], code: ByteWriter): void {
  const type = context.types.index({ params: [], results: [] });
  for (let i = 0; i < count; i++) {
    types.push(type);
    code.u32(2);
    code.u32(0); // no locals
    code.byte(Op.end);
  }
}

/** The imported functions that the module's code can call. */
function collectImports({ instrumentation, members, externs }: EmitRequest): Set<ImportName> {
  const used = new Set<ImportName>(['trap']);
  if (instrumentation.safepoints !== null) used.add('safepoint');
  if (instrumentation.crossing !== null) used.add('crossing');
  for (const extern of externs) used.add(`host.${extern.name as HostFunction}`);
  for (const func of members) {
    for (const block of func.blocks) {
      for (const instruction of block.instructions) {
        const name = importOf(instruction);
        if (name !== null) used.add(name);
      }
    }
  }
  return used;
}

function importOf({ op, payload, type }: Instruction): ImportName | null {
  if (op === 'frem') return 'frem';
  if (payload?.kind === 'closure' && payload.thunk.captures > 0) return 'malloc';
  if (payload?.kind !== 'call') return null;
  const { callee } = payload;
  if (callee.kind === 'extern') return `host.${callee.name as HostFunction}`;
  if (callee.kind === 'intrinsic' && isIntrinsic(callee.name)) return importOfIntrinsic(callee.name, type);
  return null;
}
