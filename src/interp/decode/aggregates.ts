/** Struct and array values, unions, closures and trait objects: their leaves stand side by side. */
import { leavesOf, partOf } from '../../hir/leaves.ts';
import type { Instruction, Operand } from '../../hir/module.ts';
import { structLayout, structOf, type Type, U32, type UnionType, unionLayout } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import { getLeaf, putLeaf, storeLeaf } from '../leaves.ts';
import type { Machine } from '../machine.ts';
import { leafWords, wordsOf } from '../registers.ts';
import { callSlot } from './calls.ts';
import { argumentPairs, type Decoding } from './decoder.ts';

/** The part to which the path of an instruction leads: its type, and its first word in the aggregate. */
function partFor({ payload }: Instruction, aggregate: Type): { readonly type: Type; readonly word: number } {
  const part = payload?.kind === 'path' ? partOf(aggregate, payload.path) : null;
  if (part === null) throw new Error('a part that is not there');
  const before = leavesOf(aggregate).slice(0, part.firstLeaf);
  return { type: part.type, word: before.reduce((words, leaf) => words + leafWords(leaf.type), 0) };
}

export const extractValue: Decoding = (d, i) => {
  const { type, word } = partFor(i, (i.operands[0] as Operand).type);
  d.move(type, d.operand(i, 0) + word, d.result(i));
};

export const insertValue: Decoding = (d, i) => {
  const { type, word } = partFor(i, i.type);
  const to = d.result(i);
  d.move(i.type, d.operand(i, 0), to);
  d.move(type, d.operand(i, 1), to + word);
};

// ---- Unions: a tag, and words that are the bytes of the variant's value.

function variantOf({ payload }: Instruction, union: Type): { tag: number; type: Type; bytes: DataView } {
  if (payload?.kind !== 'variant' || union.kind !== 'union') throw new Error('a variant that is not there');
  const { type } = union.variants[payload.variant] as UnionType['variants'][number];
  return { tag: payload.variant, type, bytes: new DataView(new ArrayBuffer(payloadSize(union))) };
}

function payloadSize(union: UnionType): number {
  const { size, payload } = unionLayout(union);
  return size - payload;
}

/** A word is a leaf, of which there are two 32-bit words in the registers. */
const PAYLOAD_STRIDE = 2;

/** The value's bytes, with zeros around them. */
export const createUnion: Decoding = (d, i) => {
  const { tag, type, bytes } = variantOf(i, i.type);
  const to = d.result(i);
  const from = type.kind === 'void' ? -1 : d.operand(i, 0);
  const words = bytes.byteLength / 4;
  d.step(({ registers }, fp) => {
    let at = fp + from;
    for (const leaf of leavesOf(type)) {
      putLeaf(bytes, leaf.offset, leaf.type, registers, at);
      at += leafWords(leaf.type);
    }
    const { i32 } = registers;
    i32[fp + to] = tag;
    for (let n = 0; n < words; n++) i32[fp + to + PAYLOAD_STRIDE * (n + 1)] = bytes.getInt32(4 * n, true);
  });
};

export const discriminant: Decoding = (d, i) => d.emit(Operation.move32, d.result(i), d.operand(i, 0));

/** Whatever the bytes are, they are read as the variant's. */
export const extractUnionValue: Decoding = (d, i) => {
  const { type, bytes } = variantOf(i, (i.operands[0] as Operand).type);
  const [to, from] = [d.result(i), d.operand(i, 0)];
  const words = bytes.byteLength / 4;
  d.step(({ registers }, fp) => {
    const { i32 } = registers;
    for (let n = 0; n < words; n++) bytes.setInt32(4 * n, i32[fp + from + PAYLOAD_STRIDE * (n + 1)] as number, true);
    let at = fp + to;
    for (const leaf of leavesOf(type)) {
      getLeaf(bytes, leaf.offset, leaf.type, registers, at);
      at += leafWords(leaf.type);
    }
  });
};

// ---- Closures: the slot of a thunk, and the address of the captured values.

export const createClosure: Decoding = (d, i) => {
  const { payload, operands } = i;
  if (payload?.kind !== 'closure') throw new Error('a closure without a function');
  const slot = d.plan.table.slotOf.get(payload.thunk) as number;
  const captured = structOf(payload.thunk.captured, false);
  const { size } = structLayout(captured);
  const to = d.result(i);
  // Where each leaf of each captured value is.
  const froms: number[] = [];
  for (const operand of operands) {
    let from = d.slot(operand);
    for (const leaf of leavesOf(operand.type)) {
      froms.push(from);
      from += leafWords(leaf.type);
    }
  }
  const environmentFor = (machine: Machine, fp: number): number => {
    if (operands.length === 0) return 0;
    const environment = machine.host.malloc(size, machine.site());
    leavesOf(captured).forEach((leaf, n) => {
      storeLeaf(machine, leaf.type, environment, leaf.offset, fp + (froms[n] as number));
    });
    return environment;
  };
  d.step((machine, fp) => {
    const environment = environmentFor(machine, fp);
    const { i32 } = machine.registers;
    i32[fp + to] = slot;
    i32[fp + to + 2] = environment;
  });
};

export const callClosure: Decoding = (d, i) => {
  const [closure, ...args] = i.operands as [Operand, ...Operand[]];
  if (closure.type.kind !== 'closure') throw new Error('a call of what is no closure');
  callSlot(d, i, d.slot(closure), closure.type, argumentPairs(d, closure.type, args));
};

// ---- Trait objects: the address of the data, and that of a vtable.

export const createTraitObject: Decoding = (d, i) => {
  if (i.payload?.kind !== 'traitObject') throw new Error('a trait object without a vtable');
  const to = d.result(i);
  d.emit(Operation.move32, to, d.operand(i, 0));
  d.emit(Operation.move32, to + 2, d.constant(U32, [d.plan.globals.addresses[i.payload.vtable.index] as number]));
};

export const traitCall: Decoding = (d, i) => {
  const { payload } = i;
  const [object, ...args] = i.operands as [Operand, ...Operand[]];
  if (payload?.kind !== 'traitCall' || object.type.kind !== 'dyn') throw new Error('a call without a method');
  const method = object.type.methods[payload.method];
  if (method === undefined) throw new Error('a method that is not there');
  const at = d.slot(object);
  const slot = d.temporary();
  d.emit(Operation.load32, slot, at + 2, 4 * payload.method);
  const [self, ...params] = method.type.params as [Type, ...Type[]];
  const rest = argumentPairs(d, { params }, args);
  const selfWords = wordsOf(self);
  const shifted = rest.map((word, n) => (n % 2 === 0 ? word + selfWords : word));
  callSlot(d, i, slot, method.type, [0, at, ...shifted]);
};
