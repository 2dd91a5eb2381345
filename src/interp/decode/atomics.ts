/** Atomics: all sequentially consistent. The address must be a multiple of the size, or the access traps. */
import { LANE } from '../../abi/layout.ts';
import type { Operand } from '../../hir/module.ts';
import type { RmwOp } from '../../hir/opcodes.ts';
import { sizeOf, type Type } from '../../hir/types.ts';
import type { Machine } from '../machine.ts';
import type { Decoder, Decoding } from './decoder.ts';

type Narrow = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;
type Wide = BigInt64Array;

/** The memory as elements of a type; pointers are words. */
function elements(machine: Machine, type: Type): Narrow | Wide {
  const { buffer } = machine.view;
  const signed = type.kind === 'int' && type.signed;
  switch (sizeOf(type)) {
    case 1:
      return signed ? new Int8Array(buffer) : new Uint8Array(buffer);
    case 2:
      return signed ? new Int16Array(buffer, 0, buffer.byteLength >> 1) : new Uint16Array(buffer);
    case 8:
      return new BigInt64Array(buffer);
    default:
      return new Int32Array(buffer);
  }
}

/** Does something to the element that an operand of the instruction points to, and gives its result as words. */
function access(
  d: Decoder,
  type: Type,
  pointer: Operand,
  to: number,
  narrow: (memory: Narrow, index: number, read: (slot: number) => number) => number,
  wide: (memory: Wide, index: number, read: (slot: number) => bigint) => bigint,
): void {
  const from = d.slot(pointer);
  const size = sizeOf(type);
  d.step((machine, fp) => {
    const { i32, u32, i64 } = machine.registers;
    const address = u32[fp + from] as number;
    if (address % size !== 0) machine.trap('outOfBounds');
    const at = machine.locate(address, size);
    const memory = elements(machine, type);
    if (memory instanceof BigInt64Array) {
      i64[(fp + to) >> 1] = wide(memory, at / size, (slot) => i64[(fp + slot) >> 1] as bigint);
    } else {
      i32[fp + to] = narrow(memory, at / size, (slot) => i32[fp + slot] as number);
    }
  });
}

export const atomicLoad: Decoding = (d, i) => {
  access(d, i.type, i.operands[0] as Operand, d.result(i), Atomics.load, Atomics.load);
};

export const atomicStore: Decoding = (d, i) => {
  const [pointer, value] = i.operands as [Operand, Operand];
  const from = d.slot(value);
  access(
    d,
    value.type,
    pointer,
    d.temporary(),
    (memory, index, read) => Atomics.store(memory, index, read(from)),
    (memory, index, read) => Atomics.store(memory, index, read(from)),
  );
};

const EXCHANGE = {
  'atomic.add': 'add',
  'atomic.sub': 'sub',
  'atomic.and': 'and',
  'atomic.or': 'or',
  'atomic.xor': 'xor',
  'atomic.xchg': 'exchange',
} as const satisfies Record<RmwOp, keyof Atomics>;

export const atomicRmw =
  (op: RmwOp): Decoding =>
  (d, i) => {
    const name = EXCHANGE[op];
    const from = d.operand(i, 1);
    access(
      d,
      i.type,
      i.operands[0] as Operand,
      d.result(i),
      (memory, index, read) => Atomics[name](memory, index, read(from)),
      (memory, index, read) => Atomics[name](memory, index, read(from)),
    );
  };

export const atomicCompareExchange: Decoding = (d, i) => {
  const [expected, replacement] = [d.operand(i, 1), d.operand(i, 2)];
  access(
    d,
    i.type,
    i.operands[0] as Operand,
    d.result(i),
    (memory, index, read) => Atomics.compareExchange(memory, index, read(expected), read(replacement)),
    (memory, index, read) => Atomics.compareExchange(memory, index, read(expected), read(replacement)),
  );
};

/** JavaScript has no fence; any atomic operation orders what is around it. This one is on a word of the thread's own. */
export const fence: Decoding = (d) => {
  d.step(({ lane }) => {
    Atomics.or(lane, LANE.safepoint / 4, 0);
  });
};
