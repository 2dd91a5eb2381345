/** Where globals stand in the program's memory, and the bytes that they start with. */
import type { Constant, Global, Module } from '../hir/module.ts';
import { writeFloat } from '../hir/numeric/numbers.ts';
import { alignOf, alignUp, sizeOf, structLayout, type Type } from '../hir/types.ts';
import { GLOBALS_START } from './layout.ts';
import type { FunctionTable } from './table.ts';

export interface GlobalsPlan {
  /** Program address of each global, by its index. */
  readonly addresses: readonly number[];
  /** Bytes from GLOBALS_START to the end of the last global. */
  readonly bytes: number;
}

export function planGlobals(module: Module): GlobalsPlan {
  let at = GLOBALS_START;
  const addresses = module.globals.map((global) => {
    at = alignUp(at, Math.max(alignOf(global.type), 8));
    const address = at;
    at += sizeOf(global.type);
    return address;
  });
  return { addresses, bytes: at - GLOBALS_START };
}

/** The memory from GLOBALS_START on, as the program finds it. */
export function initialData(module: Module, plan: GlobalsPlan, table: FunctionTable): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(plan.bytes);
  const view = new DataView(bytes.buffer);
  const address = (of: Extract<Constant, { kind: 'address' }>['of']) =>
    of.kind === 'global' ? (plan.addresses[of.index] as number) : (table.slotOf.get(of) as number);
  const write = (constant: Constant, at: number): void => {
    switch (constant.kind) {
      case 'scalar':
        writeScalar(view, at, constant.type, constant.value);
        break;
      case 'bytes':
        bytes.set(constant.bytes, at);
        break;
      case 'address':
        view.setUint32(at, address(constant.of) + constant.offset, true);
        break;
      case 'aggregate': {
        const { type } = constant;
        constant.elements.forEach((element, i) => {
          write(element, at + elementOffset(type, i));
        });
        break;
      }
    }
  };
  for (const global of module.globals) {
    if (global.init !== null) write(global.init, startOf(plan, global));
  }
  return bytes;
}

function startOf(plan: GlobalsPlan, global: Global): number {
  return (plan.addresses[global.index] as number) - GLOBALS_START;
}

function elementOffset(type: Type, index: number): number {
  if (type.kind === 'array' || type.kind === 'vector') return sizeOf(type.element) * index;
  if (type.kind === 'struct') return structLayout(type).offsets[index] ?? 0;
  return 0;
}

/** Writes a scalar as it stands in memory. */
export function writeScalar(view: DataView, at: number, type: Type, value: number | bigint): void {
  if (typeof value === 'bigint') {
    view.setBigInt64(at, BigInt.asIntN(64, value), true);
  } else if (type.kind === 'float') {
    writeFloat(view, at, type.bits, value);
  } else {
    switch (sizeOf(type)) {
      case 1:
        view.setUint8(at, value);
        break;
      case 2:
        view.setUint16(at, value, true);
        break;
      default:
        view.setUint32(at, value, true);
    }
  }
}
