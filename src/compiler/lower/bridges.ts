/**
 * The ways between compiled code and the interpreter, as one module a program.
 *
 * - An *entry* of each function has the function's signature and stands in its table slot while the function is
 *   interpreted: it hands its arguments to the host.
 * - An *exit* of each signature lets the host call whatever stands in a slot.
 *
 * Arguments and results cross as leaves. JavaScript has no vectors, so a vector crosses as two i64, the low lanes first.
 */

import type { ProgramPlan } from '../../abi/program.ts';
import type { Module } from '../../hir/module.ts';
import type { FunctionType } from '../../hir/types.ts';
import { wasmSignature } from '../imports.ts';
import { FunctionBody } from '../wasm/body.ts';
import { assembleModule, type Import, type Signature, TypeSection } from '../wasm/module.ts';
import { Op, SimdOp, type ValType, WasmType } from '../wasm/opcodes.ts';
import { ByteWriter } from '../wasm/writer.ts';
import { exportName } from './module.ts';

/** Name of the import to which the entries of a signature go: (function index, …arguments) -> results. */
export function interpretImportName(signature: number): string {
  return `interpret${signature}`;
}
/** Name of the export that calls a slot with a signature: (slot, …arguments) -> results. */
export function exitName(signature: number): string {
  return `call${signature}`;
}

/** The signatures of a module's functions, each with the number that its import and its exit carry. */
export function numberSignatures(module: Module): ReadonlyMap<FunctionType, number> {
  const signatures = new Map<FunctionType, number>();
  for (const { type } of module.functions) if (!signatures.has(type)) signatures.set(type, signatures.size);
  return signatures;
}

/** Entries are exported as functions of compiled code are: `exportName`. */
export function emitBridges(module: Module, plan: ProgramPlan): Uint8Array<ArrayBuffer> {
  const signatures = numberSignatures(module);
  const types = new TypeSection();
  const imports: Import[] = [{ kind: 'table', name: 'table', size: plan.table.size }];
  const shapes = [...signatures.keys()].map((type, number) => {
    const inside = wasmSignature(type);
    const params = inside.params.flatMap(crossing);
    const results = inside.results.flatMap(crossing);
    const interpret = types.index({ params: [WasmType.i32, ...params], results });
    imports.push({ kind: 'function', name: interpretImportName(number), type: interpret });
    return { inside, type: types.index(inside), exit: types.index({ params: [WasmType.i32, ...params], results }) };
  });

  const code = new ByteWriter(64 * (module.functions.length + shapes.length) + 64);
  const functions: number[] = [];
  const exports: { name: string; functionIndex: number }[] = [];
  const define = (name: string, type: number, body: Body) => {
    exports.push({ name, functionIndex: shapes.length + functions.length });
    functions.push(type);
    body.appendTo(code);
  };
  for (const func of module.functions) {
    const number = signatures.get(func.type) as number;
    const { inside, type } = shapes[number] as (typeof shapes)[number];
    define(exportName(func.index), type, entry(func.index, number, inside));
  }
  shapes.forEach(({ inside, type, exit }, number) => {
    define(exitName(number), exit, exitOf(inside, type));
  });

  return assembleModule({
    types,
    imports,
    functions,
    exports,
    branchHints: [],
    code,
    moduleName: 'bridges',
    functionNames: null,
  }).bytes;
}

/** How a type crosses. */
function crossing(type: ValType): readonly ValType[] {
  return type === WasmType.v128 ? [WasmType.i64, WasmType.i64] : [type];
}

function entry(functionIndex: number, signature: number, inside: Signature): Body {
  const body = new Body(inside.params.length);
  body.i32(functionIndex);
  inside.params.forEach((type, param) => {
    body.split(type, param);
  });
  body.op(Op.call, signature);
  body.join(inside.results);
  return body;
}

function exitOf({ params, results }: Signature, type: number): Body {
  const crossed = params.flatMap(crossing);
  const body = new Body(1 + crossed.length);
  let param = 1;
  for (const wanted of params) {
    body.op(Op.local_get, param++);
    if (wanted === WasmType.v128) {
      body.simd(SimdOp.i64x2_splat);
      body.op(Op.local_get, param++);
      body.simd(SimdOp.i64x2_replace_lane, 1);
    }
  }
  body.op(Op.local_get, 0);
  body.op(Op.call_indirect, type);
  body.code.u32(0); // table 0
  if (results.includes(WasmType.v128)) {
    const locals = body.store(results);
    results.forEach((result, i) => {
      body.split(result, locals[i] as number);
    });
  }
  return body;
}

/** Instructions that move values between the two forms. */
class Body extends FunctionBody {
  simd(opcode: number, lane?: number): void {
    this.code.byte(Op.simd);
    this.code.u32(opcode);
    if (lane !== undefined) this.code.byte(lane);
  }

  /** Pushes a local in the form in which it crosses. */
  split(type: ValType, local: number): void {
    for (let lane = 0; lane < crossing(type).length; lane++) {
      this.op(Op.local_get, local);
      if (type === WasmType.v128) this.simd(SimdOp.i64x2_extract_lane, lane);
    }
  }

  /** Turns what has crossed, on the stack, into values of these types. */
  join(types: readonly ValType[]): void {
    if (!types.includes(WasmType.v128)) return;
    const locals = this.store(types.flatMap(crossing));
    let at = 0;
    for (const type of types) {
      this.op(Op.local_get, locals[at++]);
      if (type === WasmType.v128) {
        this.simd(SimdOp.i64x2_splat);
        this.op(Op.local_get, locals[at++]);
        this.simd(SimdOp.i64x2_replace_lane, 1);
      }
    }
  }

  /** Moves the values on the stack to new locals. */
  store(types: readonly ValType[]): number[] {
    const locals = types.map((type) => this.local(type));
    for (const local of locals.toReversed()) this.op(Op.local_set, local);
    return locals;
  }
}
