/** Intrinsics. */
import { countedBlock, countedFunction, type InternalIntrinsic, isInternalIntrinsic } from '../../hir/internal.ts';
import type { Intrinsic } from '../../hir/intrinsics.ts';
import { isIntrinsic } from '../../hir/intrinsics.ts';
import type { Instruction, IntrinsicCallee, Operand } from '../../hir/module.ts';
import { fmaF32, fmaF64 } from '../../hir/numeric/fma.ts';
import { countOnes, fmax, fmin, nearest, swapBytes, trailingZeros } from '../../hir/numeric/numbers.ts';
import { alignOf, type IntType, isFloat, sizeOf, type Type } from '../../hir/types.ts';
import { Operation } from '../execute.ts';
import type { Machine } from '../machine.ts';
import type { Registers } from '../registers.ts';
import type { Decoder, Decoding } from './decoder.ts';

type IntrinsicDecoding = (d: Decoder, instruction: Instruction, callee: IntrinsicCallee) => void;

export function intrinsic(d: Decoder, instruction: Instruction, callee: IntrinsicCallee): void {
  if (isInternalIntrinsic(callee.name)) return INTERNAL[callee.name](d, instruction);
  if (!isIntrinsic(callee.name)) throw new Error(`unknown intrinsic ${callee.name}`);
  INTRINSICS[callee.name](d, instruction, callee);
}

const isSingle = (type: Type): boolean => isFloat(type) && type.bits === 32;

/** A function of numbers; of f32 it is computed as of f64, and rounded. */
function math(compute: (a: number, b: number) => number): Decoding {
  return (d, i) => {
    const [to, a] = [d.result(i), d.operand(i, 0)];
    const b = i.operands.length > 1 ? d.operand(i, 1) : a;
    if (isSingle(i.type)) {
      d.step(({ registers: { f32 } }, fp) => {
        f32[fp + to] = compute(f32[fp + a] as number, f32[fp + b] as number);
      });
    } else {
      d.step(({ registers: { f64 } }, fp) => {
        f64[(fp + to) >> 1] = compute(f64[(fp + a) >> 1] as number, f64[(fp + b) >> 1] as number);
      });
    }
  };
}

const fma: Decoding = (d, i) => {
  const [to, a, b, c] = [d.result(i), d.operand(i, 0), d.operand(i, 1), d.operand(i, 2)];
  if (isSingle(i.type)) {
    d.step(({ registers: { f32 } }, fp) => {
      f32[fp + to] = fmaF32(f32[fp + a] as number, f32[fp + b] as number, f32[fp + c] as number);
    });
  } else {
    d.step(({ registers: { f64 } }, fp) => {
      const at = (word: number) => f64[(fp + word) >> 1] as number;
      f64[(fp + to) >> 1] = fmaF64(at(a), at(b), at(c));
    });
  }
};

/** The sign bit of the first operand becomes what a function of both sign bits says. */
function sign(choose: (own: number, other: number) => number): Decoding {
  return (d, i) => {
    const [to, a] = [d.result(i), d.operand(i, 0)];
    const b = i.operands.length > 1 ? d.operand(i, 1) : a;
    const high = isSingle(i.type) ? 0 : 1;
    d.move(i.type, a, to);
    d.step(({ registers: { i32 } }, fp) => {
      const own = i32[fp + a + high] as number;
      const signBit = choose(own, i32[fp + b + high] as number) & -(2 ** 31);
      i32[fp + to + high] = (own & 0x7fff_ffff) | signBit;
    });
  };
}

/** A function of the low and the high word of an integer; narrow ones are extended with zeros first. */
function bits(
  compute32: (word: number, width: number) => number,
  compute64: (low: number, high: number) => readonly [low: number, high: number],
): Decoding {
  return (d, i) => {
    const { bits: width } = i.type as IntType;
    const [to, from] = [d.result(i), d.operand(i, 0)];
    const mask = width >= 32 ? -1 : 2 ** width - 1;
    d.step(({ registers: { i32 } }, fp) => {
      const low = i32[fp + from] as number;
      if (width < 64) {
        i32[fp + to] = compute32(low & mask, width);
        return;
      }
      const result = compute64(low, i32[fp + from + 1] as number);
      [i32[fp + to], i32[fp + to + 1]] = result;
    });
    d.wrap(i.type, to, to);
  };
}

const size =
  (of: (type: Type) => number): IntrinsicDecoding =>
  (d, i, { typeArgument }) => {
    const bytes = typeArgument === null ? 0 : of(typeArgument);
    const { type } = i;
    const [to, wide] = [d.result(i), sizeOf(type) === 8];
    d.move(type, d.constant(type, [wide ? BigInt(bytes) : bytes]), to);
    d.wrap(type, to, to);
  };

/** The wrapped result and whether it differs from the exact one. */
function overflow(compute: (a: bigint, b: bigint) => bigint): Decoding {
  return (d, i) => {
    const [to, a, b] = [d.result(i), d.operand(i, 0), d.operand(i, 1)];
    const { bits: width, signed } = (i.operands[0] as Operand).type as IntType;
    const fit = (value: bigint) => (signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value));
    const read = ({ i32, u32, i64, u64 }: Registers, at: number): bigint => {
      if (width === 64) return (signed ? i64 : u64)[at >> 1] as bigint;
      return BigInt((signed ? i32 : u32)[at] as number);
    };
    d.step(({ registers }, fp) => {
      const exact = compute(read(registers, fp + a), read(registers, fp + b));
      const wrapped = fit(exact);
      if (width === 64) registers.i64[(fp + to) >> 1] = wrapped;
      else registers.i32[fp + to] = Number(wrapped);
      registers.i32[fp + to + 2] = wrapped === exact ? 0 : 1;
    });
  };
}

/** Reads a number of bytes: any integer, unsigned from 32 bits on. */
function byteCount(d: Decoder, operand: Operand): (machine: Machine, fp: number) => number {
  const from = d.slot(operand);
  if (sizeOf(operand.type) === 8) return ({ registers }, fp) => Number(registers.u64[(fp + from) >> 1]);
  return ({ registers }, fp) => registers.u32[fp + from] as number;
}

/** The text is a byte array behind a pointer, or a pointer and a length, or empty. */
const panic: Decoding = (d, i) => {
  const [pointer, length] = i.operands;
  const from = pointer === undefined ? -1 : d.slot(pointer);
  const pointee = pointer?.type.kind === 'pointer' ? pointer.type.pointee : null;
  const fixed = pointee === null ? 0 : sizeOf(pointee);
  // The low word, of a long one too.
  const lengthAt = length === undefined ? -1 : d.slot(length);
  d.step((machine, fp) => {
    const { i32 } = machine.registers;
    const at = from === -1 ? 0 : (i32[fp + from] as number);
    machine.host.panic(at, lengthAt === -1 ? fixed : (i32[fp + lengthAt] as number), machine.site());
  });
};

const malloc: Decoding = (d, i) => {
  const [to, bytes] = [d.result(i), byteCount(d, i.operands[0] as Operand)];
  d.step((machine, fp) => {
    const address = machine.host.malloc(limited(machine, bytes(machine, fp)), machine.site());
    machine.registers.i32[fp + to] = address;
  });
};

const free: Decoding = (d, i) => {
  const from = d.operand(i, 0);
  d.step((machine, fp) => machine.host.free(machine.registers.i32[fp + from] as number, machine.site()));
};

const realloc: Decoding = (d, i) => {
  const [to, from, bytes] = [d.result(i), d.operand(i, 0), byteCount(d, i.operands[1] as Operand)];
  d.step((machine, fp) => {
    const pointer = machine.registers.i32[fp + from] as number;
    const address = machine.host.realloc(pointer, limited(machine, bytes(machine, fp)), machine.site());
    machine.registers.i32[fp + to] = address;
  });
};

/** A block that is larger than any memory is never there. */
function limited(machine: Machine, bytes: number): number {
  return bytes > 0xffff_ffff ? machine.trap('outOfMemory') : bytes;
}

const copy: Decoding = (d, i) => {
  const [to, from, bytes] = [d.operand(i, 0), d.operand(i, 1), byteCount(d, i.operands[2] as Operand)];
  d.step((machine, fp) => {
    const { u32 } = machine.registers;
    const n = bytes(machine, fp);
    const target = machine.locate(u32[fp + to] as number, n);
    const source = machine.locate(u32[fp + from] as number, n);
    new Uint8Array(machine.view.buffer).copyWithin(target, source, source + n);
  });
};

const fill: Decoding = (d, i) => {
  const [to, byte, bytes] = [d.operand(i, 0), d.operand(i, 1), byteCount(d, i.operands[2] as Operand)];
  d.step((machine, fp) => {
    const { u32, i32 } = machine.registers;
    const n = bytes(machine, fp);
    const target = machine.locate(u32[fp + to] as number, n);
    new Uint8Array(machine.view.buffer).fill(i32[fp + byte] as number, target, target + n);
  });
};

const INTRINSICS: Record<Intrinsic, IntrinsicDecoding> = {
  sqrt: math(Math.sqrt),
  fabs: sign(() => 0),
  fma,
  sin: math(Math.sin),
  cos: math(Math.cos),
  pow: math(Math.pow),
  log: math(Math.log),
  exp: math(Math.exp),
  floor: math(Math.floor),
  ceil: math(Math.ceil),
  trunc: math(Math.trunc),
  nearest: math(nearest),
  fmin: math(fmin),
  fmax: math(fmax),
  copysign: sign((_, other) => other),
  ctpop: bits(countOnes, (low, high) => [countOnes(low) + countOnes(high), 0]),
  ctlz: bits(
    (word, width) => Math.clz32(word) - (32 - width),
    (low, high) => [high === 0 ? 32 + Math.clz32(low) : Math.clz32(high), 0],
  ),
  cttz: bits(
    (word, width) => Math.min(trailingZeros(word), width),
    (low, high) => [low === 0 ? 32 + trailingZeros(high) : trailingZeros(low), 0],
  ),
  bswap: bits(
    (word, width) => swapBytes(word) >>> (32 - width),
    (low, high) => [swapBytes(high), swapBytes(low)],
  ),
  sizeof: size(sizeOf),
  alignof: size(alignOf),
  panic,
  abort: (d) => d.step((machine) => machine.host.abort(machine.site())),
  add_overflow: overflow((a, b) => a + b),
  sub_overflow: overflow((a, b) => a - b),
  mul_overflow: overflow((a, b) => a * b),
  malloc,
  free,
  realloc,
  memcpy: copy,
  memmove: copy,
  memset: fill,
};

/** One of the two words of a closure or a trait object; each is a leaf, of two words here. */
const word =
  (leaf: 0 | 1): Decoding =>
  (d, i) => {
    d.emit(Operation.move32, d.result(i), d.operand(i, 0) + 2 * leaf);
  };

const INTERNAL: Record<InternalIntrinsic, Decoding> = {
  count_call: (d, i) => {
    const { index } = countedFunction(i);
    d.step((machine) => machine.countCall(index));
  },
  count_calls: (d, i) => {
    const { index } = countedFunction(i);
    const calls = d.operand(i, 1);
    d.step((machine, fp) => {
      for (let n = machine.registers.u32[fp + calls] as number; n > 0; n--) machine.countCall(index);
    });
  },
  count_block: (d, i) => {
    const { blockCounts } = d.plan.layout;
    if (blockCounts !== null) d.emit(Operation.countBlock, blockCounts / 4 + 2 * countedBlock(i));
  },
  // Its loops poll by themselves.
  poll: () => {},
  memory_end: (d, i) => {
    const to = d.result(i);
    d.step((machine, fp) => {
      machine.registers.i32[fp + to] = machine.host.memory.buffer.byteLength - machine.programBase;
    });
  },
  closure_code: word(0),
  closure_environment: word(1),
  object_data: word(0),
  object_vtable: word(1),
};
