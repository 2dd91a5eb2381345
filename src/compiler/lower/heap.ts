/** The heap: calls of the host. */
import type { Instruction, Operand } from '../../hir/module.ts';
import { valType } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { operand } from './canonical.ts';
import type { FunctionEmitter } from './function.ts';

/** Pushes a size as an unsigned i32; what doesn't fit becomes the largest, which is never there. */
export function pushSize(e: FunctionEmitter, size: Operand): void {
  e.push(size);
  if (valType(size.type) !== WasmType.i64) return;
  const value = e.borrowLocal(WasmType.i64);
  e.tee(value);
  e.op(Op.i32_wrap_i64);
  e.i32(-1);
  e.get(value);
  e.i64(0xffff_ffffn);
  e.op(Op.i64_le_u);
  e.op(Op.select);
  e.releaseLocal(value, WasmType.i64);
}

export function malloc(e: FunctionEmitter, i: Instruction): void {
  pushSize(e, operand(i, 0));
  e.i32(e.siteOf(i));
  e.callImport('malloc');
}

export function free(e: FunctionEmitter, i: Instruction): void {
  e.push(operand(i, 0));
  e.i32(e.siteOf(i));
  e.callImport('free');
}

export function realloc(e: FunctionEmitter, i: Instruction): void {
  e.push(operand(i, 0));
  pushSize(e, operand(i, 1));
  e.i32(e.siteOf(i));
  e.callImport('realloc');
}
