/**
 * What compiled code asks of its host: names and WebAssembly signatures. The execution worker implements each name
 * (engine/execution/host.ts), and a module imports those that it uses.
 */
import type { MemoryLayout } from '../abi/layout.ts';
import { HOST_FUNCTIONS, type HostFunction } from '../hir/externs.ts';
import { leavesOf } from '../hir/leaves.ts';
import type { TrapKind } from '../hir/opcodes.ts';
import type { ClosureType, FunctionType, Type } from '../hir/types.ts';
import type { Import, Signature } from './wasm/module.ts';
import { type ValType, WasmType } from './wasm/opcodes.ts';

const { i32, f64 } = WasmType;

/**
 * The WebAssembly type that carries a scalar or vector of HIR. Integers narrower than 32 bits are kept canonical in an
 * i32.
 */
export function valType(type: Type): ValType {
  if (type.kind === 'vector') return WasmType.v128;
  if (type.kind === 'float') return type.bits === 32 ? WasmType.f32 : WasmType.f64;
  return type.kind === 'int' && type.bits === 64 ? WasmType.i64 : WasmType.i32;
}

/** The WebAssembly types of a value's leaves; none of void. */
export function valTypes(type: Type): readonly ValType[] {
  return leavesOf(type).map((leaf) => valType(leaf.type));
}

/** Values cross as their leaves. */
export function wasmSignature(type: FunctionType): Signature {
  return { params: type.params.flatMap(valTypes), results: valTypes(type.result) };
}

/** The program's memory, which the heap may make larger. */
export function memoryImport({ pages, maxPages }: MemoryLayout): Import {
  return { kind: 'memory', name: 'memory', pages, maxPages };
}

/** Imports that aren't globals, memory or table. */
export const RUNTIME_IMPORTS = {
  /** (block number): called at function entries (with the entry's number) and loop headers when asked to. */
  safepoint: { params: [i32], results: [] },
  /** (function index): its count has just crossed a threshold. */
  crossing: { params: [i32], results: [] },
  /** (kind, site): does not return. The kind is an index into TRAP_KINDS. */
  trap: { params: [i32, i32], results: [] },
  /** (pointer, length, site): does not return. */
  panic: { params: [i32, i32, i32], results: [] },
  /** (site): does not return. */
  abort: { params: [i32], results: [] },
  /** (size, site): the address of a new block. */
  malloc: { params: [i32, i32], results: [i32] },
  /** (pointer, site) */
  free: { params: [i32, i32], results: [] },
  /** (pointer, size, site): the address of the block from now on. */
  realloc: { params: [i32, i32, i32], results: [i32] },
  /** (to, from, how many bytes, site): what is beyond the end of memory as this thread knows it. */
  memory_copy: { params: [i32, i32, i32, i32], results: [] },
  /** (where, byte, how many, site): likewise. */
  memory_fill: { params: [i32, i32, i32, i32], results: [] },
  frem: { params: [f64, f64], results: [f64] },
  fma_f32: { params: [WasmType.f32, WasmType.f32, WasmType.f32], results: [WasmType.f32] },
  fma_f64: { params: [f64, f64, f64], results: [f64] },
  sin: { params: [f64], results: [f64] },
  cos: { params: [f64], results: [f64] },
  log: { params: [f64], results: [f64] },
  exp: { params: [f64], results: [f64] },
  pow: { params: [f64, f64], results: [f64] },
} as const satisfies Record<string, Signature>;

export type RuntimeImport = keyof typeof RUNTIME_IMPORTS;

/** The traps that compiled code raises by calling `trap`; the others are the engine's own. */
export const TRAP_KINDS = [
  'integerOverflow',
  'unreachable',
  'indirectCallType',
  'nullFunction',
  'stackOverflow',
  'outOfBounds',
] as const satisfies readonly TrapKind[];

/** Host functions that may trap; they get the site of their call as a further argument. */
export const TRAPPING_HOST_FUNCTIONS: ReadonlySet<HostFunction> = new Set(['print_str'] as const);

const TRAPPING_HOST_TYPES: ReadonlySet<FunctionType | ClosureType> = new Set(
  [...TRAPPING_HOST_FUNCTIONS].map((name) => HOST_FUNCTIONS[name]),
);

/** Whether a call through the table by this type may reach a host function that traps: it leaves its site in the lane. */
export function mayTrapInHost(type: FunctionType | ClosureType): boolean {
  return TRAPPING_HOST_TYPES.has(type);
}

export function hostSignature(name: HostFunction): Signature {
  const { params, results } = wasmSignature(HOST_FUNCTIONS[name]);
  return { params: TRAPPING_HOST_FUNCTIONS.has(name) ? [...params, i32] : params, results };
}
