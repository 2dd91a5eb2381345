/**
 * The interpreter's operations, and the loop that runs them. It is one function, because V8 keeps what all operations
 * need in processor registers there; two thirds of the time of calling a function for each goes into getting at them
 * again. For the same reason operands are read where they are used. The enum stands in the same file so that builds put
 * its numbers into the `case`s (`optimizeEnums`): V8 makes a table of a `switch` over literals, and tries the cases of
 * others one after the other until it has optimised the function.
 */
import { LANE } from '../abi/layout.ts';
import type { Callee } from '../hir/module.ts';
import { FRAME_HEADER, Header } from './function-code.ts';
import type { Body, Machine } from './machine.ts';

/**
 * The operations that functions are decoded into: what is left of HIR's instructions once types, widths, constants and
 * targets are resolved. An operation is four words, its number and three operands, and sometimes further words. Unless
 * said otherwise the operands are `d, a, b`: the registers of the result and of the operands, as positions of 32-bit
 * words in the frame. What each means is said where it is run, in execute.ts.
 *
 * An HIR instruction is one operation or a few in a row; those that are rare or large are `step`s.
 */
export enum Operation {
  /** Ends `execute`. It stands in place of an instruction's first operation in code that is to stop there. */
  stop,
  nothing,
  /** `number`: a function of its own, of this HIR function's `steps`. */
  step,

  // ---- Control

  /** The first operation of a function: `function, block`: safepoint, and count of the call. */
  enter,
  /** `counter`: counts a block. */
  countBlock,
  /** Frees what this call has allocated. */
  leaveStack,
  /** `target, n`, then n pairs of words `to, from` to be moved one after the other. */
  edge,
  /** The same with pairs of registers of 64 bits, as positions of 64-bit words; `fp` is even. */
  edge64,
  /** `target, n, block`, then the pairs: an edge to a loop header, with its safepoint. */
  edgeBack,
  edgeBack64,
  /** `condition, then, else` */
  branch,
  /** `a, number, default`: by the tables in the function's `switches`. */
  switch32,
  switch64,
  /** Returns nothing. */
  returnVoid,
  /** `a` */
  return32,
  return64,
  /** `a, n`: n words from a on. */
  returnWords,
  /** `d, callee, n, next`, then n pairs of words `parameter, from`: calls the function with this index. */
  call,
  /** `callee, n, 0`, then the pairs: the callee takes the place of this function. */
  tailCall,
  /** The same of an extern. */
  callExtern,
  /**
   * `d, slot, n, next, first, count`, then the pairs: calls what stands in a slot of the function table, which must be
   * one of the `count` from `first` on.
   */
  callSlot,
  /** `slot, n, first, count`, then the pairs */
  tailCallSlot,

  // ---- Moves

  /** 32 bits of any type. */
  move32,
  move64,
  /** `d, a, n`: n words. */
  moveWords,
  /** `d, a, b, condition` */
  select32,
  select64,

  // ---- Integers of 32 bits; narrower ones are wrapped afterwards

  add32,
  sub32,
  mul32,
  divS32,
  divU32,
  remS32,
  remU32,
  and32,
  or32,
  xor32,
  /** Shift amounts of `shl32` to `shrU64` are taken modulo the width. */
  shl32,
  shrS32,
  shrU32,
  /** `d, address, index, size, offset` */
  scaledAddress,
  /** `d, a, constant` */
  addConstant,
  /** `d, a`: the value of the narrow type that the low bits are. */
  wrapI8,
  wrapI16,
  wrapU8,
  wrapU16,
  wrapBool,

  // ---- Integers of 64 bits

  add64,
  sub64,
  mul64,
  divS64,
  divU64,
  remS64,
  remU64,
  and64,
  or64,
  xor64,
  shl64,
  shrS64,
  shrU64,
  extendS32,
  extendU32,

  // ---- Comparisons; each is followed by its fusion with a `branch` that stands behind it

  eq32,
  eq32Branch,
  ne32,
  ne32Branch,
  ltS32,
  ltS32Branch,
  leS32,
  leS32Branch,
  ltU32,
  ltU32Branch,
  leU32,
  leU32Branch,
  eq64,
  eq64Branch,
  ne64,
  ne64Branch,
  ltS64,
  ltS64Branch,
  leS64,
  leS64Branch,
  ltU64,
  ltU64Branch,
  leU64,
  leU64Branch,
  eqF64,
  eqF64Branch,
  neF64,
  neF64Branch,
  ltF64,
  ltF64Branch,
  leF64,
  leF64Branch,
  eqF32,
  eqF32Branch,
  neF32,
  neF32Branch,
  ltF32,
  ltF32Branch,
  leF32,
  leF32Branch,

  // ---- Floats

  addF32,
  subF32,
  mulF32,
  divF32,
  addF64,
  subF64,
  mulF64,
  divF64,
  promote,
  demote,
  /** From an integer of 32 bits to f64. */
  convertS32,
  convertU32,

  // ---- Memory: `d, address, offset`, or of stores `value, address, offset`

  loadBool,
  loadI8,
  loadU8,
  loadI16,
  loadU16,
  load32,
  load64,
  loadF64,
  store8,
  store16,
  store32,
  store64,
  storeF64,
}

/** Words of an operation without its further ones. */
export const OPERATION_WORDS = 4;

/** The fusion of a comparison with the branch behind it. */
export function fusedWithBranch(comparison: Operation): Operation {
  return comparison + 1;
}

/**
 * Runs until the outermost frame returns (`machine.ended`) or a `stop` is reached. What it throws leaves the machine where
 * it was thrown. `first` are the operations of the function that it starts in, until another one is entered or returned to.
 */
export function execute(machine: Machine, first: Int32Array | null = null): void {
  const { lane, entries, bodies, programBase } = machine;
  const safepoint = LANE.safepoint / 4;
  // Entered anew whenever something outside may have changed the machine's state.
  resume: while (!machine.ended) {
    const { i32: R, u32: U32, f32: F32, f64: F64, i64: I64, u64: U64 } = machine.registers;
    let { fp, pc, view, limit } = machine;
    let f = machine.func as Body;
    let code = first ?? f.code;
    first = null;
    for (;;) {
      // Operations that are followed by the next one `break`; those that say where to go on `continue`.
      switch (code[pc] as Operation) {
        case Operation.stop:
          machine.save(f, fp, pc);
          return;
        case Operation.nothing:
          break;
        case Operation.step:
          machine.save(f, fp, pc);
          f.decoded.steps[code[pc + 1]!]!(machine, fp);
          break;

        // ---- Control

        case Operation.enter:
          if (lane[safepoint] !== 0) {
            machine.save(f, fp, pc + 4);
            machine.host.safepoint(code[pc + 2]!);
            machine.countCall(code[pc + 1]!);
            continue resume;
          }
          machine.countCall(code[pc + 1]!);
          break;
        case Operation.countBlock: {
          const low = code[pc + 1]!;
          lane[low] = lane[low]! + 1;
          if (lane[low] === 0) lane[low + 1] = lane[low + 1]! + 1;
          break;
        }
        case Operation.leaveStack:
          lane[LANE.stackPointer / 4] = R[fp + Header.stackPointer]!;
          break;
        case Operation.edge: {
          const target = code[pc + 1]!;
          const end = pc + 4 + 2 * code[pc + 2]!;
          for (pc += 4; pc < end; pc += 2) R[fp + code[pc]!] = R[fp + code[pc + 1]!]!;
          pc = target;
          continue;
        }
        case Operation.edge64: {
          const target = code[pc + 1]!;
          const end = pc + 4 + 2 * code[pc + 2]!;
          const words = fp >> 1;
          for (pc += 4; pc < end; pc += 2) I64[words + code[pc]!] = I64[words + code[pc + 1]!]!;
          pc = target;
          continue;
        }
        case Operation.edgeBack: {
          const end = pc + 4 + 2 * code[pc + 2]!;
          for (let at = pc + 4; at < end; at += 2) R[fp + code[at]!] = R[fp + code[at + 1]!]!;
          if (lane[safepoint] !== 0) {
            machine.save(f, fp, code[pc + 1]!);
            machine.host.safepoint(code[pc + 3]!);
            continue resume;
          }
          pc = code[pc + 1]!;
          continue;
        }
        case Operation.edgeBack64: {
          const end = pc + 4 + 2 * code[pc + 2]!;
          const words = fp >> 1;
          for (let at = pc + 4; at < end; at += 2) I64[words + code[at]!] = I64[words + code[at + 1]!]!;
          if (lane[safepoint] !== 0) {
            machine.save(f, fp, code[pc + 1]!);
            machine.host.safepoint(code[pc + 3]!);
            continue resume;
          }
          pc = code[pc + 1]!;
          continue;
        }
        case Operation.branch:
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          continue;
        case Operation.switch32:
          pc = f.decoded.switches[code[pc + 2]!]!.get(R[fp + code[pc + 1]!]!) ?? code[pc + 3]!;
          continue;
        case Operation.switch64:
          pc = f.decoded.switches[code[pc + 2]!]!.get(I64[(fp + code[pc + 1]!) >> 1]!) ?? code[pc + 3]!;
          continue;

        // ---- Calls

        case Operation.returnVoid:
        case Operation.return32:
        case Operation.return64:
        case Operation.returnWords: {
          const operation = code[pc] as Operation;
          const from = fp + code[pc + 1]!;
          const n = code[pc + 2]!;
          const caller = R[fp + Header.caller]!;
          const call = R[fp + Header.call]!;
          fp = R[fp + Header.callerFrame]!;
          let to = fp;
          if (caller >= 0) {
            f = bodies[caller]!;
            code = f.code;
            to += code[call + 1]!;
            pc = code[call + 4]!;
          }
          if (operation === Operation.return32) {
            R[to] = R[from]!;
          } else if (operation === Operation.return64) {
            R[to] = R[from]!;
            R[to + 1] = R[from + 1]!;
          } else if (operation === Operation.returnWords) {
            R.copyWithin(to, from, from + n);
          }
          if (caller < 0) {
            machine.ended = true;
            return;
          }
          continue;
        }
        case Operation.call: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 5 + 2 * code[pc + 3]!;
          for (let at = pc + 5; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          const callee = entries[code[pc + 2]!];
          if (callee === undefined || frame + callee.reach > R.length) {
            machine.save(f, fp, pc);
            machine.call(machine.program.module.functions[code[pc + 2]!]!);
            continue resume;
          }
          pushFrame(R, f, fp, pc, callee, frame);
          f = callee;
          code = f.code;
          fp = frame;
          pc = 0;
          continue;
        }
        case Operation.callExtern: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 5 + 2 * code[pc + 3]!;
          for (let at = pc + 5; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc);
          machine.call(machine.program.module.externs[code[pc + 2]!]!);
          continue resume;
        }
        case Operation.callSlot: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const slot = fp + code[pc + 2]!;
          const end = pc + 7 + 2 * code[pc + 3]!;
          for (let at = pc + 7; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc);
          let callee = machine.resolve(R[slot]!, code[pc + 5]!, code[pc + 6]!);
          if (callee.kind === 'thunk') callee = machine.unpack(callee, R[slot + 2]!, frame);
          const body = callee.kind === 'function' ? entries[callee.index] : undefined;
          if (body === undefined || frame + body.reach > R.length) {
            machine.call(callee);
            continue resume;
          }
          pushFrame(R, f, fp, pc, body, frame);
          f = body;
          code = f.code;
          fp = frame;
          pc = 0;
          continue;
        }
        case Operation.tailCall: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 4 + 2 * code[pc + 2]!;
          for (let at = pc + 4; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc);
          machine.tailCall(machine.program.module.functions[code[pc + 1]!]!);
          continue resume;
        }
        case Operation.tailCallSlot: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 5 + 2 * code[pc + 2]!;
          for (let at = pc + 5; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc);
          machine.tailCall(machine.resolve(R[fp + code[pc + 1]!]!, code[pc + 3]!, code[pc + 4]!) as Callee);
          continue resume;
        }

        // ---- Moves

        case Operation.move32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]!;
          break;
        case Operation.move64:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]!;
          R[fp + code[pc + 1]! + 1] = R[fp + code[pc + 2]! + 1]!;
          break;
        case Operation.moveWords: {
          const from = fp + code[pc + 2]!;
          R.copyWithin(fp + code[pc + 1]!, from, from + code[pc + 3]!);
          break;
        }
        case Operation.select32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 4]!] !== 0 ? R[fp + code[pc + 2]!]! : R[fp + code[pc + 3]!]!;
          pc += 1;
          break;
        case Operation.select64: {
          const from = fp + (R[fp + code[pc + 4]!] !== 0 ? code[pc + 2]! : code[pc + 3]!);
          R[fp + code[pc + 1]!] = R[from]!;
          R[fp + code[pc + 1]! + 1] = R[from + 1]!;
          pc += 1;
          break;
        }

        // ---- Integers of 32 bits

        case Operation.add32:
          R[fp + code[pc + 1]!] = (R[fp + code[pc + 2]!]! + R[fp + code[pc + 3]!]!) | 0;
          break;
        case Operation.sub32:
          R[fp + code[pc + 1]!] = (R[fp + code[pc + 2]!]! - R[fp + code[pc + 3]!]!) | 0;
          break;
        case Operation.mul32:
          R[fp + code[pc + 1]!] = Math.imul(R[fp + code[pc + 2]!]!, R[fp + code[pc + 3]!]!);
          break;
        case Operation.divS32:
          if (R[fp + code[pc + 3]!] === 0) machine.trapAt('divideByZero', f, fp, pc);
          if (R[fp + code[pc + 2]!] === -(2 ** 31) && R[fp + code[pc + 3]!] === -1)
            machine.trapAt('integerOverflow', f, fp, pc);
          R[fp + code[pc + 1]!] = (R[fp + code[pc + 2]!]! / R[fp + code[pc + 3]!]!) | 0;
          break;
        case Operation.divU32:
          if (R[fp + code[pc + 3]!] === 0) machine.trapAt('divideByZero', f, fp, pc);
          U32[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! / U32[fp + code[pc + 3]!]!;
          break;
        case Operation.remS32:
          if (R[fp + code[pc + 3]!] === 0) machine.trapAt('divideByZero', f, fp, pc);
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! % R[fp + code[pc + 3]!]!;
          break;
        case Operation.remU32:
          if (R[fp + code[pc + 3]!] === 0) machine.trapAt('divideByZero', f, fp, pc);
          U32[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! % U32[fp + code[pc + 3]!]!;
          break;
        case Operation.and32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! & R[fp + code[pc + 3]!]!;
          break;
        case Operation.or32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! | R[fp + code[pc + 3]!]!;
          break;
        case Operation.xor32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! ^ R[fp + code[pc + 3]!]!;
          break;
        case Operation.shl32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! << R[fp + code[pc + 3]!]!;
          break;
        case Operation.shrS32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! >> R[fp + code[pc + 3]!]!;
          break;
        case Operation.shrU32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! >>> R[fp + code[pc + 3]!]!;
          break;
        case Operation.scaledAddress:
          R[fp + code[pc + 1]!] =
            (R[fp + code[pc + 2]!]! + Math.imul(R[fp + code[pc + 3]!]!, code[pc + 4]!) + code[pc + 5]!) | 0;
          pc += 2;
          break;
        case Operation.addConstant:
          R[fp + code[pc + 1]!] = (R[fp + code[pc + 2]!]! + code[pc + 3]!) | 0;
          break;
        case Operation.wrapI8:
          R[fp + code[pc + 1]!] = (R[fp + code[pc + 2]!]! << 24) >> 24;
          break;
        case Operation.wrapI16:
          R[fp + code[pc + 1]!] = (R[fp + code[pc + 2]!]! << 16) >> 16;
          break;
        case Operation.wrapU8:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! & 0xff;
          break;
        case Operation.wrapU16:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! & 0xffff;
          break;
        case Operation.wrapBool:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! & 1;
          break;

        // ---- Integers of 64 bits. V8 makes one instruction of most operators between asIntN and a typed array.

        case Operation.add64:
          I64[(fp + code[pc + 1]!) >> 1] = BigInt.asIntN(
            64,
            I64[(fp + code[pc + 2]!) >> 1]! + I64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.sub64:
          I64[(fp + code[pc + 1]!) >> 1] = BigInt.asIntN(
            64,
            I64[(fp + code[pc + 2]!) >> 1]! - I64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.mul64:
          I64[(fp + code[pc + 1]!) >> 1] = BigInt.asIntN(
            64,
            I64[(fp + code[pc + 2]!) >> 1]! * I64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.divS64:
          if (I64[(fp + code[pc + 3]!) >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc);
          if (I64[(fp + code[pc + 2]!) >> 1] === -(2n ** 63n) && I64[(fp + code[pc + 3]!) >> 1] === -1n)
            machine.trapAt('integerOverflow', f, fp, pc);
          I64[(fp + code[pc + 1]!) >> 1] = BigInt.asIntN(
            64,
            I64[(fp + code[pc + 2]!) >> 1]! / I64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.divU64:
          if (I64[(fp + code[pc + 3]!) >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc);
          U64[(fp + code[pc + 1]!) >> 1] = BigInt.asUintN(
            64,
            U64[(fp + code[pc + 2]!) >> 1]! / U64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.remS64:
          if (I64[(fp + code[pc + 3]!) >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc);
          I64[(fp + code[pc + 1]!) >> 1] = BigInt.asIntN(
            64,
            I64[(fp + code[pc + 2]!) >> 1]! % I64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.remU64:
          if (I64[(fp + code[pc + 3]!) >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc);
          U64[(fp + code[pc + 1]!) >> 1] = BigInt.asUintN(
            64,
            U64[(fp + code[pc + 2]!) >> 1]! % U64[(fp + code[pc + 3]!) >> 1]!,
          );
          break;
        case Operation.and64:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! & R[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]! + 1] = R[fp + code[pc + 2]! + 1]! & R[fp + code[pc + 3]! + 1]!;
          break;
        case Operation.or64:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! | R[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]! + 1] = R[fp + code[pc + 2]! + 1]! | R[fp + code[pc + 3]! + 1]!;
          break;
        case Operation.xor64:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! ^ R[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]! + 1] = R[fp + code[pc + 2]! + 1]! ^ R[fp + code[pc + 3]! + 1]!;
          break;
        // Shifts by words: those of bigints are slow, and one by 32 or more moves a whole word.
        case Operation.shl64: {
          const low = R[fp + code[pc + 2]!]!;
          const high = R[fp + code[pc + 2]! + 1]!;
          const n = R[fp + code[pc + 3]!]! & 63;
          R[fp + code[pc + 1]!] = n < 32 ? low << n : 0;
          R[fp + code[pc + 1]! + 1] = n < 32 ? (high << n) | ((low >>> 1) >>> (31 - n)) : low << n;
          break;
        }
        case Operation.shrS64: {
          const low = R[fp + code[pc + 2]!]!;
          const high = R[fp + code[pc + 2]! + 1]!;
          const n = R[fp + code[pc + 3]!]! & 63;
          R[fp + code[pc + 1]!] = n < 32 ? (low >>> n) | ((high << 1) << (31 - n)) : high >> n;
          R[fp + code[pc + 1]! + 1] = n < 32 ? high >> n : high >> 31;
          break;
        }
        case Operation.shrU64: {
          const low = R[fp + code[pc + 2]!]!;
          const high = R[fp + code[pc + 2]! + 1]!;
          const n = R[fp + code[pc + 3]!]! & 63;
          R[fp + code[pc + 1]!] = n < 32 ? (low >>> n) | ((high << 1) << (31 - n)) : high >>> n;
          R[fp + code[pc + 1]! + 1] = n < 32 ? high >>> n : 0;
          break;
        }
        case Operation.extendS32:
          R[fp + code[pc + 1]! + 1] = R[fp + code[pc + 2]!]! >> 31;
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]!;
          break;
        case Operation.extendU32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]!;
          R[fp + code[pc + 1]! + 1] = 0;
          break;

        // ---- Comparisons. Each is followed by its fusion with the branch that stands behind it.

        case Operation.eq32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!] === R[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.eq32Branch: {
          const holds = R[fp + code[pc + 2]!] === R[fp + code[pc + 3]!];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ne32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!] !== R[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.ne32Branch: {
          const holds = R[fp + code[pc + 2]!] !== R[fp + code[pc + 3]!];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ltS32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! < R[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.ltS32Branch: {
          const holds = R[fp + code[pc + 2]!]! < R[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.leS32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! <= R[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.leS32Branch: {
          const holds = R[fp + code[pc + 2]!]! <= R[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ltU32:
          R[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! < U32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.ltU32Branch: {
          const holds = U32[fp + code[pc + 2]!]! < U32[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.leU32:
          R[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! <= U32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.leU32Branch: {
          const holds = U32[fp + code[pc + 2]!]! <= U32[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.eq64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1] === I64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.eq64Branch: {
          const holds = I64[(fp + code[pc + 2]!) >> 1] === I64[(fp + code[pc + 3]!) >> 1];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ne64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1] !== I64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.ne64Branch: {
          const holds = I64[(fp + code[pc + 2]!) >> 1] !== I64[(fp + code[pc + 3]!) >> 1];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ltS64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1]! < I64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.ltS64Branch: {
          const holds = I64[(fp + code[pc + 2]!) >> 1]! < I64[(fp + code[pc + 3]!) >> 1]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.leS64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1]! <= I64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.leS64Branch: {
          const holds = I64[(fp + code[pc + 2]!) >> 1]! <= I64[(fp + code[pc + 3]!) >> 1]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ltU64:
          R[fp + code[pc + 1]!] = U64[(fp + code[pc + 2]!) >> 1]! < U64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.ltU64Branch: {
          const holds = U64[(fp + code[pc + 2]!) >> 1]! < U64[(fp + code[pc + 3]!) >> 1]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.leU64:
          R[fp + code[pc + 1]!] = U64[(fp + code[pc + 2]!) >> 1]! <= U64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.leU64Branch: {
          const holds = U64[(fp + code[pc + 2]!) >> 1]! <= U64[(fp + code[pc + 3]!) >> 1]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.eqF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1] === F64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.eqF64Branch: {
          const holds = F64[(fp + code[pc + 2]!) >> 1] === F64[(fp + code[pc + 3]!) >> 1];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.neF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1] !== F64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.neF64Branch: {
          const holds = F64[(fp + code[pc + 2]!) >> 1] !== F64[(fp + code[pc + 3]!) >> 1];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ltF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]! < F64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.ltF64Branch: {
          const holds = F64[(fp + code[pc + 2]!) >> 1]! < F64[(fp + code[pc + 3]!) >> 1]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.leF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]! <= F64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.leF64Branch: {
          const holds = F64[(fp + code[pc + 2]!) >> 1]! <= F64[(fp + code[pc + 3]!) >> 1]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.eqF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!] === F32[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.eqF32Branch: {
          const holds = F32[fp + code[pc + 2]!] === F32[fp + code[pc + 3]!];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.neF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!] !== F32[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.neF32Branch: {
          const holds = F32[fp + code[pc + 2]!] !== F32[fp + code[pc + 3]!];
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.ltF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! < F32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.ltF32Branch: {
          const holds = F32[fp + code[pc + 2]!]! < F32[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }
        case Operation.leF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! <= F32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.leF32Branch: {
          const holds = F32[fp + code[pc + 2]!]! <= F32[fp + code[pc + 3]!]!;
          R[fp + code[pc + 1]!] = holds ? 1 : 0;
          pc = holds ? code[pc + 6]! : code[pc + 7]!;
          continue;
        }

        // ---- Floats. What is stored to an f32 is rounded, and rounding a double's result again gives the f32's.

        case Operation.addF32:
          F32[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! + F32[fp + code[pc + 3]!]!;
          break;
        case Operation.subF32:
          F32[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! - F32[fp + code[pc + 3]!]!;
          break;
        case Operation.mulF32:
          F32[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! * F32[fp + code[pc + 3]!]!;
          break;
        case Operation.divF32:
          F32[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! / F32[fp + code[pc + 3]!]!;
          break;
        case Operation.addF64:
          F64[(fp + code[pc + 1]!) >> 1] = F64[(fp + code[pc + 2]!) >> 1]! + F64[(fp + code[pc + 3]!) >> 1]!;
          break;
        case Operation.subF64:
          F64[(fp + code[pc + 1]!) >> 1] = F64[(fp + code[pc + 2]!) >> 1]! - F64[(fp + code[pc + 3]!) >> 1]!;
          break;
        case Operation.mulF64:
          F64[(fp + code[pc + 1]!) >> 1] = F64[(fp + code[pc + 2]!) >> 1]! * F64[(fp + code[pc + 3]!) >> 1]!;
          break;
        case Operation.divF64:
          F64[(fp + code[pc + 1]!) >> 1] = F64[(fp + code[pc + 2]!) >> 1]! / F64[(fp + code[pc + 3]!) >> 1]!;
          break;
        case Operation.promote:
          F64[(fp + code[pc + 1]!) >> 1] = F32[fp + code[pc + 2]!]!;
          break;
        case Operation.demote:
          F32[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]!;
          break;
        case Operation.convertS32:
          F64[(fp + code[pc + 1]!) >> 1] = R[fp + code[pc + 2]!]!;
          break;
        case Operation.convertU32:
          F64[(fp + code[pc + 1]!) >> 1] = U32[fp + code[pc + 2]!]!;
          break;

        // ---- Memory. Addresses are unsigned, and an offset does not wrap.

        case Operation.loadBool: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          R[fp + code[pc + 1]!] = view.getUint8(programBase + at) & 1;
          break;
        }
        case Operation.loadI8: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          R[fp + code[pc + 1]!] = view.getInt8(programBase + at);
          break;
        }
        case Operation.loadU8: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          R[fp + code[pc + 1]!] = view.getUint8(programBase + at);
          break;
        }
        case Operation.loadI16: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 2 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 2);
            ({ view, limit } = machine);
          }
          R[fp + code[pc + 1]!] = view.getInt16(programBase + at, true);
          break;
        }
        case Operation.loadU16: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 2 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 2);
            ({ view, limit } = machine);
          }
          R[fp + code[pc + 1]!] = view.getUint16(programBase + at, true);
          break;
        }
        case Operation.load32: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 4 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 4);
            ({ view, limit } = machine);
          }
          R[fp + code[pc + 1]!] = view.getInt32(programBase + at, true);
          break;
        }
        case Operation.load64: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          I64[(fp + code[pc + 1]!) >> 1] = view.getBigInt64(programBase + at, true);
          break;
        }
        case Operation.loadF64: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          F64[(fp + code[pc + 1]!) >> 1] = view.getFloat64(programBase + at, true);
          break;
        }
        case Operation.store8: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          view.setInt8(programBase + at, R[fp + code[pc + 1]!]!);
          break;
        }
        case Operation.store16: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 2 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 2);
            ({ view, limit } = machine);
          }
          view.setInt16(programBase + at, R[fp + code[pc + 1]!]!, true);
          break;
        }
        case Operation.store32: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 4 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 4);
            ({ view, limit } = machine);
          }
          view.setInt32(programBase + at, R[fp + code[pc + 1]!]!, true);
          break;
        }
        case Operation.store64: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          view.setBigInt64(programBase + at, I64[(fp + code[pc + 1]!) >> 1]!, true);
          break;
        }
        case Operation.storeF64: {
          const at = U32[fp + code[pc + 2]!]! + code[pc + 3]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          view.setFloat64(programBase + at, F64[(fp + code[pc + 1]!) >> 1]!, true);
          break;
        }
      }
      pc += 4;
    }
  }
}

/** Makes the frame of a function whose arguments stand there already. */
function pushFrame(R: Int32Array, caller: Body, callerFrame: number, call: number, callee: Body, frame: number): void {
  R[frame + Header.caller] = caller.index;
  R[frame + Header.call] = call;
  R[frame + Header.callerFrame] = callerFrame;
  const { constants } = callee;
  const at = frame + callee.constantsAt;
  for (let i = 0; i < constants.length; i++) R[at + i] = constants[i]!;
}
