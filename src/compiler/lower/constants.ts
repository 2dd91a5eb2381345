/** Constants of aggregate type, taken apart into leaves. */

import { writeScalar } from '../../abi/globals.ts';
import { leavesOf } from '../../hir/leaves.ts';
import type { AddressConstant, Constant, ScalarConstant } from '../../hir/module.ts';
import { isScalar, sizeOf, type Type } from '../../hir/types.ts';

export interface VectorConstant {
  readonly kind: 'vector';
  /** 16, as in memory. */
  readonly bytes: Uint8Array;
}
export type LeafConstant = ScalarConstant | AddressConstant | VectorConstant;

/** The leaves of a constant, in the order of `leavesOf`. */
export function leafConstants(constant: Constant): LeafConstant[] {
  const leaves: LeafConstant[] = [];
  collect(constant, leaves);
  return leaves;
}

function collect(constant: Constant, leaves: LeafConstant[]): void {
  switch (constant.kind) {
    case 'scalar':
    case 'address':
      leaves.push(constant);
      return;
    case 'bytes': {
      const { type } = leavesOf(constant.type)[0] ?? { type: null };
      for (const byte of constant.bytes) leaves.push({ kind: 'scalar', type: type as Type, value: signed(byte, type) });
      return;
    }
    case 'aggregate':
      if (constant.type.kind === 'vector') leaves.push({ kind: 'vector', bytes: vectorBytes(constant.elements) });
      else for (const element of constant.elements) collect(element, leaves);
  }
}

function signed(byte: number, type: Type | null): number {
  return type?.kind === 'int' && type.signed ? (byte << 24) >> 24 : byte;
}

function vectorBytes(lanes: readonly Constant[]): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  lanes.forEach((lane, i) => {
    if (lane.kind === 'scalar' && isScalar(lane.type)) writeScalar(view, i * sizeOf(lane.type), lane.type, lane.value);
  });
  return bytes;
}
