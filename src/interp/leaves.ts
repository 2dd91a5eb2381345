/** Leaves between registers and bytes. */
import { type ScalarType, sizeOf, type VectorType } from '../hir/types.ts';
import type { Machine } from './machine.ts';
import type { Registers } from './registers.ts';

type LeafType = ScalarType | VectorType;

/** Reads a leaf from bytes into the registers from word `to` on. */
export function getLeaf(view: DataView, at: number, type: LeafType, registers: Registers, to: number): void {
  const { i32 } = registers;
  const signed = type.kind === 'int' && type.signed;
  const size = sizeOf(type);
  switch (size) {
    case 1:
      i32[to] = signed ? view.getInt8(at) : view.getUint8(at);
      // A byte in memory may be anything; a bool is its low bit.
      if (type.kind === 'bool') i32[to] &= 1;
      break;
    case 2:
      i32[to] = signed ? view.getInt16(at, true) : view.getUint16(at, true);
      break;
    default:
      for (let i = 0; i < size / 4; i++) i32[to + i] = view.getInt32(at + 4 * i, true);
  }
}

/** Writes a leaf from word `from` on of the registers to bytes. */
export function putLeaf(view: DataView, at: number, type: LeafType, registers: Registers, from: number): void {
  const { i32 } = registers;
  const size = sizeOf(type);
  switch (size) {
    case 1:
      view.setInt8(at, i32[from] as number);
      break;
    case 2:
      view.setInt16(at, i32[from] as number, true);
      break;
    default:
      for (let i = 0; i < size / 4; i++) view.setInt32(at + 4 * i, i32[from + i] as number, true);
  }
}

/** Reads a leaf from the program's memory. */
export function loadLeaf(machine: Machine, type: LeafType, pointer: number, offset: number, to: number): void {
  const at = machine.locate((pointer >>> 0) + offset, sizeOf(type));
  getLeaf(machine.view, at, type, machine.registers, to);
}

/** Writes a leaf to the program's memory. */
export function storeLeaf(machine: Machine, type: LeafType, pointer: number, offset: number, from: number): void {
  const at = machine.locate((pointer >>> 0) + offset, sizeOf(type));
  putLeaf(machine.view, at, type, machine.registers, from);
}
