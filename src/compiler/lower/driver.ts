/**
 * The loop that a run directive is: calls a slot of the function table n times with the same arguments. One small
 * module a signature; it reads the slot anew for each call, so a promotion takes effect at the next.
 */

import { LANE } from '../../abi/layout.ts';
import type { ProgramPlan } from '../../abi/program.ts';
import type { FunctionType } from '../../hir/types.ts';
import { memoryImport, valType, wasmSignature } from '../imports.ts';
import { assembleModule, type Import, TypeSection } from '../wasm/module.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { ByteWriter } from '../wasm/writer.ts';
import { LANE_GLOBAL, type Safepoints } from './context.ts';

/** The driver's export: (calls: i64, slot: i32, …arguments) -> the last call's result. */
export const DRIVER_EXPORT = 'drive';

/**
 * `calls` is at least 1. Each call that returns adds one to the lane's callsDone. Where safepoints are counted the thread
 * has nobody beside it: there the lane's word `pause` ends the loop early.
 */
export function emitDriver(
  plan: Pick<ProgramPlan, 'layout' | 'table'>,
  type: FunctionType,
  safepoints: Safepoints = 'requested',
): Uint8Array<ArrayBuffer> {
  const types = new TypeSection();
  const { params, results } = wasmSignature(type);
  const callee = types.index({ params, results });
  const driver = types.index({ params: [WasmType.i64, WasmType.i32, ...params], results });
  const imports: Import[] = [
    memoryImport(plan.layout),
    { kind: 'table', name: 'table', size: plan.table.size },
    { kind: 'global', name: 'lane' },
  ];

  const body = new ByteWriter(128);
  const op = (opcode: number, immediate?: number) => {
    body.byte(opcode);
    if (immediate !== undefined) body.u32(immediate);
  };
  const callsLeft = 0;
  const slot = 1;
  const result = 2 + params.length;
  body.u32(results.length);
  if (type.result.kind !== 'void') {
    body.u32(1);
    body.byte(valType(type.result));
  }
  op(Op.loop, WasmType.empty);
  for (let i = 0; i < params.length; i++) op(Op.local_get, 2 + i);
  op(Op.local_get, slot);
  op(Op.call_indirect, callee);
  op(0); // table 0
  if (results.length > 0) op(Op.local_set, result);
  op(Op.global_get, LANE_GLOBAL);
  op(Op.global_get, LANE_GLOBAL);
  op(Op.i64_load, 0);
  body.u32(LANE.callsDone);
  op(Op.i64_const, 1);
  op(Op.i64_add);
  op(Op.i64_store, 0);
  body.u32(LANE.callsDone);
  op(Op.local_get, callsLeft);
  op(Op.i64_const, 1);
  op(Op.i64_sub);
  op(Op.local_tee, callsLeft);
  op(Op.i64_eqz);
  if (safepoints === 'counted') {
    op(Op.global_get, LANE_GLOBAL);
    op(Op.i32_load, 2);
    body.u32(LANE.pause);
    op(Op.i32_or);
  }
  op(Op.i32_eqz);
  op(Op.br_if, 0);
  op(Op.end);
  if (results.length > 0) op(Op.local_get, result);
  op(Op.end);

  const code = new ByteWriter(160);
  code.u32(body.length);
  code.append(body);
  return assembleModule({
    types,
    imports,
    functions: [driver],
    exports: [{ name: DRIVER_EXPORT, functionIndex: 0 }],
    branchHints: [],
    code,
    moduleName: 'driver',
    functionNames: null,
  }).bytes;
}
