/** Records the values of parameters, in a few of a function's calls. */
import { PARAMETER, PARAMETER_CELL } from '../../abi/layout.ts';
import type { RecordedParameter } from '../../abi/program.ts';
import type { Func, Value } from '../../hir/module.ts';
import { sizeOf } from '../../hir/types.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';

/**
 * Of 64 calls the first eight are looked at: calls one after the other, so that what changes every other call is seen to
 * change. Where calls are sampled, those that are counted are looked at.
 */
const BURST = 0x38;

/** At the function's start, behind its count. */
export function recordParameters(e: FunctionEmitter, func: Func): void {
  const { layout, parameters, sampleRate } = e.context.plan;
  const recorded = parameters.get(func.index);
  if (recorded === undefined) return;
  e.lane();
  if (sampleRate === 1) {
    e.laneMemory(Op.i32_load, layout.callCounts + 8 * func.index);
    e.i32(BURST);
    e.op(Op.i32_and);
  } else {
    e.laneMemory(Op.i32_load, layout.ticks + 4 * func.index);
  }
  e.op(Op.i32_eqz);
  e.rarely();
  for (const parameter of recorded) record(e, func.params[parameter.index] as Value, parameter);
  e.op(Op.end);
}

/**
 * The cell keeps the value that most calls had, as far as that can be told from one value and two counts (Boyer and Moore,
 * "MJRTY", 1981): a value that others outnumber makes room.
 */
function record(e: FunctionEmitter, param: Value, { cell }: RecordedParameter): void {
  const at = e.context.plan.layout.parameters + PARAMETER_CELL * cell;
  const word = (offset: number) => {
    e.lane();
    e.laneMemory(Op.i32_load, at + offset);
  };
  const add = (offset: number) => {
    e.lane();
    word(offset);
    e.i32(1);
    e.op(Op.i32_add);
    e.laneMemory(Op.i32_store, at + offset);
  };
  const value = () => {
    e.push(param);
    if (sizeOf(param.type) < 8) e.op(Op.i64_extend_i32_u);
  };
  const set = (offset: number, count: number) => {
    e.lane();
    e.i32(count);
    e.laneMemory(Op.i32_store, at + offset);
  };
  value();
  e.lane();
  e.laneMemory(Op.i64_load, at + PARAMETER.value);
  e.op(Op.i64_eq);
  e.op(Op.if);
  e.op(WasmType.empty);
  add(PARAMETER.calls);
  e.op(Op.else);
  word(PARAMETER.others);
  word(PARAMETER.calls);
  e.op(Op.i32_ge_u);
  e.op(Op.if);
  e.op(WasmType.empty);
  e.lane();
  value();
  e.laneMemory(Op.i64_store, at + PARAMETER.value);
  set(PARAMETER.calls, 1);
  set(PARAMETER.others, 0);
  e.op(Op.else);
  add(PARAMETER.others);
  e.op(Op.end);
  e.op(Op.end);
}
