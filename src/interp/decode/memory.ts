/** Loads, stores and address arithmetic. */
import { type Leaf, leavesOf } from '../../hir/leaves.ts';
import type { Operand } from '../../hir/module.ts';
import { sizeOf, structLayout, type Type } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import { loadLeaf, storeLeaf } from '../leaves.ts';
import { leafWords } from '../registers.ts';
import type { Decoding } from './decoder.ts';

/** Null for vectors. */
function loadOperation(type: Leaf['type']): Operation | null {
  switch (type.kind) {
    case 'vector':
      return null;
    case 'bool':
      return Operation.loadBool;
    case 'float':
      return type.bits === 32 ? Operation.load32 : Operation.loadF64;
    case 'int':
      switch (type.bits) {
        case 8:
          return type.signed ? Operation.loadI8 : Operation.loadU8;
        case 16:
          return type.signed ? Operation.loadI16 : Operation.loadU16;
        case 32:
          return Operation.load32;
        case 64:
          return Operation.load64;
      }
    // falls through: all widths have returned
    default:
      return Operation.load32;
  }
}

function storeOperation(type: Leaf['type']): Operation | null {
  switch (sizeOf(type)) {
    case 1:
      return Operation.store8;
    case 2:
      return Operation.store16;
    case 4:
      return Operation.store32;
    case 8:
      return type.kind === 'float' ? Operation.storeF64 : Operation.store64;
    default:
      return null;
  }
}

/** Leaf by leaf, in order. */
export const load: Decoding = (d, i) => {
  const pointer = d.operand(i, 0);
  let to = d.result(i);
  for (const { type, offset } of leavesOf(i.type)) {
    const operation = loadOperation(type);
    const at = to;
    if (operation !== null) d.emit(operation, to, pointer, offset);
    else
      d.step((machine, fp) => loadLeaf(machine, type, machine.registers.i32[fp + pointer] as number, offset, fp + at));
    to += leafWords(type);
  }
};

export const store: Decoding = (d, i) => {
  const pointer = d.operand(i, 1);
  let from = d.operand(i, 0);
  for (const { type, offset } of leavesOf((i.operands[0] as Operand).type)) {
    const operation = storeOperation(type);
    const at = from;
    if (operation !== null) d.emit(operation, from, pointer, offset);
    else
      d.step((machine, fp) => storeLeaf(machine, type, machine.registers.i32[fp + pointer] as number, offset, fp + at));
    from += leafWords(type);
  }
};

/** Address arithmetic wraps at 32 bits. Constant indices are added up. */
export const gep: Decoding = (d, i) => {
  const [base, ...indices] = i.operands as [Operand, ...Operand[]];
  const scaled: { readonly index: Operand; readonly size: number }[] = [];
  let type: Type = base.type.kind === 'pointer' ? base.type.pointee : base.type;
  let fixed = 0n;
  indices.forEach((index, n) => {
    const constant = constantIndex(index);
    if (n > 0 && type.kind === 'struct') {
      const field = Number(constant);
      fixed += BigInt(structLayout(type).offsets[field] as number);
      type = type.fields[field] as Type;
      return;
    }
    if (n > 0 && type.kind === 'array') type = type.element;
    if (constant === null) scaled.push({ index, size: sizeOf(type) });
    else fixed += constant * BigInt(sizeOf(type));
  });
  const to = d.result(i);
  const offset = Number(BigInt.asIntN(32, fixed));
  const [first, ...others] = scaled;
  if (first === undefined) {
    d.emit(Operation.addConstant, to, d.slot(base), offset);
    return;
  }
  d.emit(Operation.scaledAddress, to, d.slot(base), d.slot(first.index), first.size, offset);
  for (const { index, size } of others) d.emit(Operation.scaledAddress, to, to, d.slot(index), size, 0);
};

function constantIndex(index: Operand): bigint | null {
  return index.kind === 'literal' && index.constant.kind === 'scalar' ? BigInt(index.constant.value) : null;
}
