/**
 * The interpreter's loop: what each operation does. It is one function, because V8 keeps what all operations need in
 * processor registers there; two thirds of the time of calling a function for each goes into getting at them again.
 * For the same reason operands are read where they are used.
 */
import { LANE } from '../abi/layout.ts';
import type { Callee } from '../hir/module.ts';
import { FRAME_HEADER, Header } from './function-code.ts';
import type { Body, Machine } from './machine.ts';
import { Operation } from './operations.ts';

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
        case Operation.edgeBack: {
          const target = code[pc + 1]!;
          const block = code[pc + 3]!;
          const end = pc + 4 + 2 * code[pc + 2]!;
          for (pc += 4; pc < end; pc += 2) R[fp + code[pc]!] = R[fp + code[pc + 1]!]!;
          pc = target;
          if (lane[safepoint] !== 0) {
            machine.save(f, fp, pc);
            machine.host.safepoint(block);
            continue resume;
          }
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
          R[frame + Header.caller] = f.index;
          R[frame + Header.call] = pc;
          R[frame + Header.callerFrame] = fp;
          f = callee;
          code = f.code;
          fp = frame;
          pc = 0;
          const { constants } = f;
          const at = fp + f.constantsAt;
          for (let i = 0; i < constants.length; i++) R[at + i] = constants[i]!;
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
          machine.call(callee);
          continue resume;
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
        case Operation.eq32Branch:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!] === R[fp + code[pc + 3]!] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ne32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!] !== R[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.ne32Branch:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!] !== R[fp + code[pc + 3]!] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ltS32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! < R[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.ltS32Branch:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! < R[fp + code[pc + 3]!]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.leS32:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! <= R[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.leS32Branch:
          R[fp + code[pc + 1]!] = R[fp + code[pc + 2]!]! <= R[fp + code[pc + 3]!]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ltU32:
          R[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! < U32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.ltU32Branch:
          R[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! < U32[fp + code[pc + 3]!]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.leU32:
          R[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! <= U32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.leU32Branch:
          R[fp + code[pc + 1]!] = U32[fp + code[pc + 2]!]! <= U32[fp + code[pc + 3]!]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.eq64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1] === I64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.eq64Branch:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1] === I64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ne64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1] !== I64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.ne64Branch:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1] !== I64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ltS64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1]! < I64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.ltS64Branch:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1]! < I64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.leS64:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1]! <= I64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.leS64Branch:
          R[fp + code[pc + 1]!] = I64[(fp + code[pc + 2]!) >> 1]! <= I64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ltU64:
          R[fp + code[pc + 1]!] = U64[(fp + code[pc + 2]!) >> 1]! < U64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.ltU64Branch:
          R[fp + code[pc + 1]!] = U64[(fp + code[pc + 2]!) >> 1]! < U64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.leU64:
          R[fp + code[pc + 1]!] = U64[(fp + code[pc + 2]!) >> 1]! <= U64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.leU64Branch:
          R[fp + code[pc + 1]!] = U64[(fp + code[pc + 2]!) >> 1]! <= U64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.eqF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1] === F64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.eqF64Branch:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1] === F64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.neF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1] !== F64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          break;
        case Operation.neF64Branch:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1] !== F64[(fp + code[pc + 3]!) >> 1] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ltF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]! < F64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.ltF64Branch:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]! < F64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.leF64:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]! <= F64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          break;
        case Operation.leF64Branch:
          R[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 1]! <= F64[(fp + code[pc + 3]!) >> 1]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.eqF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!] === F32[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.eqF32Branch:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!] === F32[fp + code[pc + 3]!] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.neF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!] !== F32[fp + code[pc + 3]!] ? 1 : 0;
          break;
        case Operation.neF32Branch:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!] !== F32[fp + code[pc + 3]!] ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.ltF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! < F32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.ltF32Branch:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! < F32[fp + code[pc + 3]!]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;
        case Operation.leF32:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! <= F32[fp + code[pc + 3]!]! ? 1 : 0;
          break;
        case Operation.leF32Branch:
          R[fp + code[pc + 1]!] = F32[fp + code[pc + 2]!]! <= F32[fp + code[pc + 3]!]! ? 1 : 0;
          pc = R[fp + code[pc + 1]!] !== 0 ? code[pc + 6]! : code[pc + 7]!;
          continue;

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
