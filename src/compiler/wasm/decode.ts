/** Finds the instructions in the bytes of a function that our emitter has written (WebAssembly 2.0, section 5.4). */
import { AtomicOp, Misc, Op, SimdOp } from './opcodes.ts';
import { ByteReader } from './reader.ts';

export interface DecodedInstruction {
  /** Of the opcode. */
  readonly offset: number;
  readonly opcode: number;
  /** What follows the opcode `misc`, `simd` or `atomic`; else 0. */
  readonly code: number;
}

const BLOCKS: ReadonlySet<number> = new Set([Op.block, Op.loop, Op.if]);
/** Opcodes with one number behind them: an index, a depth, a type or a value. */
const NUMBERED: ReadonlySet<number> = new Set([
  ...[Op.br, Op.br_if, Op.call, Op.return_call, Op.local_get, Op.local_set, Op.local_tee, Op.global_get],
  ...[Op.memory_size, Op.i32_const, Op.i64_const, ...BLOCKS],
]);
const FIRST_MEMORY = Op.i32_load;
/** `i64.store32` */
const LAST_MEMORY = 0x3e;

/** The instructions from an offset on, up to the `end` of the function. */
export function* instructionsFrom(bytes: Uint8Array, start: number): Generator<DecodedInstruction> {
  const reader = new ByteReader(bytes, start);
  let depth = 0;
  while (depth >= 0 && !reader.done) {
    const offset = reader.at;
    const opcode = reader.byte();
    const code = opcode >= Op.misc ? reader.u32() : 0;
    yield { offset, opcode, code };
    if (BLOCKS.has(opcode)) depth++;
    if (opcode === Op.end) depth--;
    skipImmediates(reader, opcode, code);
  }
}

function skipImmediates(reader: ByteReader, opcode: number, code: number): void {
  if (NUMBERED.has(opcode)) reader.u32();
  else if (opcode === Op.br_table) for (let rest = reader.u32() + 1; rest > 0; rest--) reader.u32();
  else if (opcode === Op.select_typed) reader.vector();
  else if (hasTwoNumbers(opcode, code)) {
    reader.u32();
    reader.u32();
  } else reader.at += fixedLength(opcode, code);
}

function hasTwoNumbers(opcode: number, code: number): boolean {
  if (opcode === Op.call_indirect || opcode === Op.return_call_indirect) return true;
  if (opcode === Op.atomic) return code !== AtomicOp.fence;
  if (opcode === Op.simd) return code <= SimdOp.v128_store;
  return opcode >= FIRST_MEMORY && opcode <= LAST_MEMORY;
}

/** Bytes of immediates that are no numbers. */
function fixedLength(opcode: number, code: number): number {
  switch (opcode) {
    case Op.f32_const:
      return 4;
    case Op.f64_const:
      return 8;
    case Op.misc:
      return code === Misc.memory_copy ? 2 : code === Misc.memory_fill ? 1 : 0;
    case Op.atomic:
      return 1;
    case Op.simd:
      if (code === SimdOp.v128_const || code === SimdOp.i8x16_shuffle) return 16;
      return code >= SimdOp.i8x16_extract_lane_s && code <= SimdOp.f64x2_replace_lane ? 1 : 0;
    default:
      return 0;
  }
}
