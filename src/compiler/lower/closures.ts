/** Closures and trait objects: calls through values that carry more than a function. */
import type { Instruction, Operand } from '../../hir/module.ts';
import { type Method, type Type, U32 } from '../../hir/types.ts';
import { valType } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import { callTable, checkSlot, pushAll } from './calls.ts';
import type { Lowering } from './canonical.ts';
import { loadLeaf, storeLeaf } from './memory.ts';
import { environment, thunkSignature } from './thunks.ts';

export const createClosure: Lowering = (e, i) => {
  const { payload, operands } = i;
  if (payload?.kind !== 'closure') throw new Error('create_closure without a thunk');
  const { thunk } = payload;
  e.i32(e.context.plan.table.slotOf.get(thunk) as number);
  if (thunk.captures === 0) {
    e.i32(0);
    return;
  }
  const { size, leaves } = environment(thunk);
  const block = e.borrowLocal(WasmType.i32);
  e.i32(size);
  e.i32(e.siteOf(i));
  e.callImport('malloc');
  e.set(block);
  const types = leaves.map(({ type }) => valType(type));
  const locals = types.map((type) => e.borrowLocal(type));
  pushAll(e, operands);
  for (let k = locals.length - 1; k >= 0; k--) e.set(locals[k] as number);
  leaves.forEach((leaf, k) => {
    const local = locals[k] as number;
    e.get(block);
    e.get(local);
    storeLeaf(e, leaf, i);
    e.releaseLocal(local, types[k] as (typeof types)[number]);
  });
  e.get(block);
  e.releaseLocal(block, WasmType.i32);
};

export const callClosure: Lowering = (e, i) => {
  const [closure, ...args] = i.operands as [Operand, ...Operand[]];
  const { type } = closure;
  if (type.kind !== 'closure') throw new Error('call_closure of no closure');
  const slot = e.borrowLocal(WasmType.i32);
  e.pushLeaf(closure, 1);
  e.pushLeaf(closure, 0);
  e.used(closure);
  e.set(slot);
  pushAll(e, args);
  e.i32(e.siteOf(i));
  e.get(slot);
  e.releaseLocal(slot, WasmType.i32);
  checkSlot(e, i, type);
  callTable(e, Op.call_indirect, e.context.types.index(thunkSignature(type)));
};

export const createTraitObject: Lowering = (e, i) => {
  const { payload } = i;
  if (payload?.kind !== 'traitObject') throw new Error('create_trait_object without a vtable');
  e.push(i.operands[0] as Operand);
  e.i32(e.context.plan.globals.addresses[payload.vtable.index] as number);
};

export const traitCall: Lowering = (e, i) => {
  const [object, ...args] = i.operands as [Operand, ...Operand[]];
  const { method, index } = methodOf(i, object.type);
  const vtable = e.borrowLocal(WasmType.i32);
  e.pushLeaf(object, 0);
  e.pushLeaf(object, 1);
  e.used(object);
  e.set(vtable);
  pushAll(e, args);
  e.get(vtable);
  e.releaseLocal(vtable, WasmType.i32);
  loadLeaf(e, { type: U32, offset: 4 * index }, i);
  checkSlot(e, i, method.type);
  callTable(e, Op.call_indirect, e.context.typeIndex(method.type));
};

function methodOf({ payload }: Instruction, trait: Type): { readonly method: Method; readonly index: number } {
  const index = payload?.kind === 'traitCall' ? payload.method : -1;
  const method = trait.kind === 'dyn' ? trait.methods[index] : undefined;
  if (method === undefined) throw new Error('trait_call without a method');
  return { method, index };
}
