/**
 * Thunks: what stands in the function table for closures. A thunk takes the environment, the arguments, and the site of
 * the call, which is where a trap belongs when a made-up environment lies outside of memory.
 */
import { LANE, PAGE } from '../../abi/layout.ts';
import { type Leaf, leavesOf } from '../../hir/leaves.ts';
import type { Thunk } from '../../hir/module.ts';
import { sizeOf, structLayout, structOf } from '../../hir/types.ts';
import { mayTrapInHost, TRAP_KINDS, valTypes } from '../imports.ts';
import type { Signature } from '../wasm/module.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { ByteWriter } from '../wasm/writer.ts';
import { type EmitContext, LANE_GLOBAL } from './context.ts';
import { loadOp } from './memory.ts';

const OUT_OF_BOUNDS = TRAP_KINDS.indexOf('outOfBounds');
const ENVIRONMENT = 0;

/** Captured values are laid out like a struct of them. */
export function environment({ captured }: Thunk): { readonly size: number; readonly leaves: readonly Leaf[] } {
  const type = structOf(captured, false);
  return { size: structLayout(type).size, leaves: leavesOf(type) };
}

export function thunkSignature({ params, result }: Thunk['type']): Signature {
  return { params: [WasmType.i32, ...params.flatMap(valTypes), WasmType.i32], results: valTypes(result) };
}

/**
 * Reads the captured values from the environment and calls the function through its slot, so that its newest code runs.
 * Asks for the import `trap`.
 */
export function thunkBody(context: EmitContext, thunk: Thunk): ByteWriter {
  const { layout, table } = context.plan;
  const { leaves } = environment(thunk);
  const site = thunkSignature(thunk.type).params.length - 1;
  const body = new ByteWriter(128);
  const op = (opcode: number, immediate?: number) => {
    body.byte(opcode);
    if (immediate !== undefined) body.u32(immediate);
  };
  const i32 = (value: number) => {
    body.byte(Op.i32_const);
    body.s32(value);
  };
  op(0); // no locals
  const last = leaves.at(-1);
  if (last !== undefined) {
    // The program's memory has less than 4 GB, and more than any environment.
    op(Op.local_get, ENVIRONMENT);
    op(Op.memory_size, 0);
    i32(layout.programBase / PAGE);
    op(Op.i32_sub);
    i32(Math.log2(PAGE));
    op(Op.i32_shl);
    i32(last.offset + sizeOf(last.type));
    op(Op.i32_sub);
    op(Op.i32_gt_u);
    op(Op.if, WasmType.empty);
    i32(OUT_OF_BOUNDS);
    op(Op.local_get, site);
    op(Op.call, context.importIndex('trap'));
    op(Op.unreachable);
    op(Op.end);
  }
  for (const { type, offset } of leaves) {
    op(Op.local_get, ENVIRONMENT);
    const opcode = loadOp(type);
    if (opcode > 0xff) op(opcode >> 8);
    op(opcode & 0xff);
    op(0); // no promise about alignment
    body.u32(layout.programBase + offset);
    if (type.kind !== 'bool') continue;
    i32(1);
    op(Op.i32_and);
  }
  for (let param = ENVIRONMENT + 1; param < site; param++) op(Op.local_get, param);
  if (mayTrapInHost(thunk.callee.type)) {
    op(Op.global_get, LANE_GLOBAL);
    op(Op.local_get, site);
    op(Op.i32_store, 0);
    body.u32(LANE.callSite);
  }
  i32(table.slotOf.get(thunk.callee) as number);
  op(Op.return_call_indirect, context.typeIndex(thunk.callee.type));
  op(0); // table 0
  op(Op.end);
  return body;
}
