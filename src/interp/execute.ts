/**
 * The interpreter's loop: what each operation does. It is one function, because V8 keeps what all operations need in
 * processor registers there; two thirds of the time of calling a function for each goes into getting at them again.
 */
import { LANE } from '../abi/layout.ts';
import type { Callee } from '../hir/module.ts';
import { FRAME, FRAME_HEADER } from './function-code.ts';
import type { Body, Machine } from './machine.ts';
import { Operation } from './operations.ts';

const SAFEPOINT = LANE.safepoint / 4;

/**
 * Runs until the outermost frame returns (`machine.ended`) or a `stop` is reached. What it throws leaves the machine where
 * it was thrown. `first` are the operations of the function that it starts in, until another one is entered or returned to.
 */
export function execute(machine: Machine, first: Int32Array | null = null): void {
  const { lane, entries, bodies, programBase } = machine;
  // Entered anew whenever something outside may have changed the machine's state.
  resume: while (!machine.ended) {
    const { i32: R, u32: U32, f32: F32, f64: F64, i64: I64, u64: U64 } = machine.registers;
    let { fp, pc, view, limit } = machine;
    let f = machine.func as Body;
    let code = first ?? f.code;
    first = null;
    for (;;) {
      const d = fp + code[pc + 1]!;
      const a = fp + code[pc + 2]!;
      const b = fp + code[pc + 3]!;
      pc += 4;
      switch (code[pc - 4] as Operation) {
        case Operation.stop:
          machine.save(f, fp, pc - 4);
          return;
        case Operation.nothing:
          break;
        case Operation.step:
          machine.save(f, fp, pc - 4);
          f.decoded.steps[code[pc - 3]!]!(machine, fp);
          break;

        // ---- Control

        case Operation.enter:
          machine.save(f, fp, pc);
          if (lane[SAFEPOINT] !== 0) {
            machine.host.safepoint(code[pc - 2]!);
            machine.countCall(code[pc - 3]!);
            continue resume;
          }
          machine.countCall(code[pc - 3]!);
          break;
        case Operation.countBlock: {
          const low = code[pc - 3]!;
          if ((lane[low] = lane[low]! + 1) === 0) lane[low + 1]!++;
          break;
        }
        case Operation.leaveStack:
          lane[LANE.stackPointer / 4] = R[fp + FRAME.stackPointer]!;
          break;
        case Operation.edge: {
          const target = code[pc - 3]!;
          const end = pc + 2 * code[pc - 2]!;
          for (; pc < end; pc += 2) R[fp + code[pc]!] = R[fp + code[pc + 1]!]!;
          pc = target;
          break;
        }
        case Operation.edgeBack: {
          const target = code[pc - 3]!;
          const block = code[pc - 1]!;
          const end = pc + 2 * code[pc - 2]!;
          for (; pc < end; pc += 2) R[fp + code[pc]!] = R[fp + code[pc + 1]!]!;
          pc = target;
          if (lane[SAFEPOINT] !== 0) {
            machine.save(f, fp, pc);
            machine.host.safepoint(block);
            continue resume;
          }
          break;
        }
        case Operation.branch:
          pc = R[d] !== 0 ? code[pc - 2]! : code[pc - 1]!;
          break;
        case Operation.switch32:
          pc = f.decoded.switches[code[pc - 2]!]!.get(R[d]!) ?? code[pc - 1]!;
          break;
        case Operation.switch64:
          pc = f.decoded.switches[code[pc - 2]!]!.get(I64[d >> 1]!) ?? code[pc - 1]!;
          break;

        // ---- Calls

        case Operation.returnVoid:
        case Operation.return32:
        case Operation.return64:
        case Operation.returnWords: {
          const operation = code[pc - 4]!;
          const n = code[pc - 2]!;
          const caller = R[fp + FRAME.caller]!;
          const call = R[fp + FRAME.call]!;
          fp = R[fp + FRAME.callerFrame]!;
          let to = fp;
          if (caller >= 0) {
            f = bodies[caller]!;
            code = f.code;
            to += code[call + 1]!;
            pc = code[call + 4]!;
          }
          switch (operation) {
            case Operation.return32:
              R[to] = R[d]!;
              break;
            case Operation.return64:
              R[to] = R[d]!;
              R[to + 1] = R[d + 1]!;
              break;
            case Operation.returnWords:
              R.copyWithin(to, d, d + n);
          }
          if (caller < 0) {
            machine.ended = true;
            return;
          }
          break;
        }
        case Operation.call: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 1 + 2 * code[pc - 1]!;
          for (let at = pc + 1; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          const callee = entries[code[pc - 2]!];
          if (callee === undefined || frame + callee.reach > R.length) {
            machine.save(f, fp, pc - 4);
            machine.call(machine.program.module.functions[code[pc - 2]!]!);
            continue resume;
          }
          R[frame + FRAME.caller] = f.index;
          R[frame + FRAME.call] = pc - 4;
          R[frame + FRAME.callerFrame] = fp;
          f = callee;
          code = f.code;
          fp = frame;
          pc = 0;
          const { constants } = f;
          const at = fp + f.constantsAt;
          for (let i = 0; i < constants.length; i++) R[at + i] = constants[i]!;
          break;
        }
        case Operation.callExtern: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 1 + 2 * code[pc - 1]!;
          for (let at = pc + 1; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc - 4);
          machine.call(machine.program.module.externs[code[pc - 2]!]!);
          continue resume;
        }
        case Operation.callSlot: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 3 + 2 * code[pc - 1]!;
          for (let at = pc + 3; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc - 4);
          let callee = machine.resolve(R[a]!, code[pc + 1]!, code[pc + 2]!);
          if (callee.kind === 'thunk') callee = machine.unpack(callee, R[a + 2]!, frame);
          machine.call(callee);
          continue resume;
        }
        case Operation.tailCall: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 2 * code[pc - 2]!;
          for (let at = pc; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc - 4);
          machine.tailCall(machine.program.module.functions[code[pc - 3]!]!);
          continue resume;
        }
        case Operation.tailCallSlot: {
          const frame = fp + f.frameWords + FRAME_HEADER;
          const end = pc + 1 + 2 * code[pc - 2]!;
          for (let at = pc + 1; at < end; at += 2) R[frame + code[at]!] = R[fp + code[at + 1]!]!;
          machine.save(f, fp, pc - 4);
          machine.tailCall(machine.resolve(R[d]!, code[pc - 1]!, code[pc]!) as Callee);
          continue resume;
        }

        // ---- Moves

        case Operation.move32:
          R[d] = R[a]!;
          break;
        case Operation.move64:
          R[d] = R[a]!;
          R[d + 1] = R[a + 1]!;
          break;
        case Operation.moveWords:
          R.copyWithin(d, a, a + code[pc - 1]!);
          break;
        case Operation.select32:
          R[d] = R[fp + code[pc++]!] !== 0 ? R[a]! : R[b]!;
          break;
        case Operation.select64: {
          const from = R[fp + code[pc++]!] !== 0 ? a : b;
          R[d] = R[from]!;
          R[d + 1] = R[from + 1]!;
          break;
        }

        // ---- Integers of 32 bits

        case Operation.add32:
          R[d] = (R[a]! + R[b]!) | 0;
          break;
        case Operation.sub32:
          R[d] = (R[a]! - R[b]!) | 0;
          break;
        case Operation.mul32:
          R[d] = Math.imul(R[a]!, R[b]!);
          break;
        case Operation.divS32:
          if (R[b] === 0) machine.trapAt('divideByZero', f, fp, pc - 4);
          if (R[a] === -(2 ** 31) && R[b] === -1) machine.trapAt('integerOverflow', f, fp, pc - 4);
          R[d] = (R[a]! / R[b]!) | 0;
          break;
        case Operation.divU32:
          if (R[b] === 0) machine.trapAt('divideByZero', f, fp, pc - 4);
          U32[d] = U32[a]! / U32[b]!;
          break;
        case Operation.remS32:
          if (R[b] === 0) machine.trapAt('divideByZero', f, fp, pc - 4);
          R[d] = R[a]! % R[b]!;
          break;
        case Operation.remU32:
          if (R[b] === 0) machine.trapAt('divideByZero', f, fp, pc - 4);
          U32[d] = U32[a]! % U32[b]!;
          break;
        case Operation.and32:
          R[d] = R[a]! & R[b]!;
          break;
        case Operation.or32:
          R[d] = R[a]! | R[b]!;
          break;
        case Operation.xor32:
          R[d] = R[a]! ^ R[b]!;
          break;
        case Operation.shl32:
          R[d] = R[a]! << R[b]!;
          break;
        case Operation.shrS32:
          R[d] = R[a]! >> R[b]!;
          break;
        case Operation.shrU32:
          R[d] = R[a]! >>> R[b]!;
          break;
        case Operation.scaledAddress:
          R[d] = (R[a]! + Math.imul(R[b]!, code[pc]!) + code[pc + 1]!) | 0;
          pc += 2;
          break;
        case Operation.addConstant:
          R[d] = (R[a]! + code[pc - 1]!) | 0;
          break;
        case Operation.wrapI8:
          R[d] = (R[a]! << 24) >> 24;
          break;
        case Operation.wrapI16:
          R[d] = (R[a]! << 16) >> 16;
          break;
        case Operation.wrapU8:
          R[d] = R[a]! & 0xff;
          break;
        case Operation.wrapU16:
          R[d] = R[a]! & 0xffff;
          break;
        case Operation.wrapBool:
          R[d] = R[a]! & 1;
          break;

        // ---- Integers of 64 bits. V8 makes one instruction of an operation between asIntN and a typed array.

        case Operation.add64:
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! + I64[b >> 1]!);
          break;
        case Operation.sub64:
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! - I64[b >> 1]!);
          break;
        case Operation.mul64:
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! * I64[b >> 1]!);
          break;
        case Operation.divS64:
          if (I64[b >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc - 4);
          if (I64[a >> 1] === -(2n ** 63n) && I64[b >> 1] === -1n) machine.trapAt('integerOverflow', f, fp, pc - 4);
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! / I64[b >> 1]!);
          break;
        case Operation.divU64:
          if (I64[b >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc - 4);
          U64[d >> 1] = BigInt.asUintN(64, U64[a >> 1]! / U64[b >> 1]!);
          break;
        case Operation.remS64:
          if (I64[b >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc - 4);
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! % I64[b >> 1]!);
          break;
        case Operation.remU64:
          if (I64[b >> 1] === 0n) machine.trapAt('divideByZero', f, fp, pc - 4);
          U64[d >> 1] = BigInt.asUintN(64, U64[a >> 1]! % U64[b >> 1]!);
          break;
        case Operation.and64:
          R[d] = R[a]! & R[b]!;
          R[d + 1] = R[a + 1]! & R[b + 1]!;
          break;
        case Operation.or64:
          R[d] = R[a]! | R[b]!;
          R[d + 1] = R[a + 1]! | R[b + 1]!;
          break;
        case Operation.xor64:
          R[d] = R[a]! ^ R[b]!;
          R[d + 1] = R[a + 1]! ^ R[b + 1]!;
          break;
        case Operation.shl64:
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! << (I64[b >> 1]! & 63n));
          break;
        case Operation.shrS64:
          I64[d >> 1] = BigInt.asIntN(64, I64[a >> 1]! >> (I64[b >> 1]! & 63n));
          break;
        case Operation.shrU64:
          U64[d >> 1] = BigInt.asUintN(64, U64[a >> 1]! >> (U64[b >> 1]! & 63n));
          break;
        case Operation.extendS32:
          R[d + 1] = R[a]! >> 31;
          R[d] = R[a]!;
          break;
        case Operation.extendU32:
          R[d] = R[a]!;
          R[d + 1] = 0;
          break;

        // ---- Comparisons

        case Operation.eq32:
          R[d] = R[a] === R[b] ? 1 : 0;
          break;
        case Operation.eq32Branch:
          R[d] = R[a] === R[b] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ne32:
          R[d] = R[a] !== R[b] ? 1 : 0;
          break;
        case Operation.ne32Branch:
          R[d] = R[a] !== R[b] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ltS32:
          R[d] = R[a]! < R[b]! ? 1 : 0;
          break;
        case Operation.ltS32Branch:
          R[d] = R[a]! < R[b]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.leS32:
          R[d] = R[a]! <= R[b]! ? 1 : 0;
          break;
        case Operation.leS32Branch:
          R[d] = R[a]! <= R[b]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ltU32:
          R[d] = U32[a]! < U32[b]! ? 1 : 0;
          break;
        case Operation.ltU32Branch:
          R[d] = U32[a]! < U32[b]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.leU32:
          R[d] = U32[a]! <= U32[b]! ? 1 : 0;
          break;
        case Operation.leU32Branch:
          R[d] = U32[a]! <= U32[b]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.eq64:
          R[d] = I64[a >> 1] === I64[b >> 1] ? 1 : 0;
          break;
        case Operation.eq64Branch:
          R[d] = I64[a >> 1] === I64[b >> 1] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ne64:
          R[d] = I64[a >> 1] !== I64[b >> 1] ? 1 : 0;
          break;
        case Operation.ne64Branch:
          R[d] = I64[a >> 1] !== I64[b >> 1] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ltS64:
          R[d] = I64[a >> 1]! < I64[b >> 1]! ? 1 : 0;
          break;
        case Operation.ltS64Branch:
          R[d] = I64[a >> 1]! < I64[b >> 1]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.leS64:
          R[d] = I64[a >> 1]! <= I64[b >> 1]! ? 1 : 0;
          break;
        case Operation.leS64Branch:
          R[d] = I64[a >> 1]! <= I64[b >> 1]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ltU64:
          R[d] = U64[a >> 1]! < U64[b >> 1]! ? 1 : 0;
          break;
        case Operation.ltU64Branch:
          R[d] = U64[a >> 1]! < U64[b >> 1]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.leU64:
          R[d] = U64[a >> 1]! <= U64[b >> 1]! ? 1 : 0;
          break;
        case Operation.leU64Branch:
          R[d] = U64[a >> 1]! <= U64[b >> 1]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.eqF64:
          R[d] = F64[a >> 1] === F64[b >> 1] ? 1 : 0;
          break;
        case Operation.eqF64Branch:
          R[d] = F64[a >> 1] === F64[b >> 1] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.neF64:
          R[d] = F64[a >> 1] !== F64[b >> 1] ? 1 : 0;
          break;
        case Operation.neF64Branch:
          R[d] = F64[a >> 1] !== F64[b >> 1] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ltF64:
          R[d] = F64[a >> 1]! < F64[b >> 1]! ? 1 : 0;
          break;
        case Operation.ltF64Branch:
          R[d] = F64[a >> 1]! < F64[b >> 1]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.leF64:
          R[d] = F64[a >> 1]! <= F64[b >> 1]! ? 1 : 0;
          break;
        case Operation.leF64Branch:
          R[d] = F64[a >> 1]! <= F64[b >> 1]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.eqF32:
          R[d] = F32[a] === F32[b] ? 1 : 0;
          break;
        case Operation.eqF32Branch:
          R[d] = F32[a] === F32[b] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.neF32:
          R[d] = F32[a] !== F32[b] ? 1 : 0;
          break;
        case Operation.neF32Branch:
          R[d] = F32[a] !== F32[b] ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.ltF32:
          R[d] = F32[a]! < F32[b]! ? 1 : 0;
          break;
        case Operation.ltF32Branch:
          R[d] = F32[a]! < F32[b]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;
        case Operation.leF32:
          R[d] = F32[a]! <= F32[b]! ? 1 : 0;
          break;
        case Operation.leF32Branch:
          R[d] = F32[a]! <= F32[b]! ? 1 : 0;
          pc = R[d] !== 0 ? code[pc + 2]! : code[pc + 3]!;
          break;

        // ---- Floats. What is stored to an f32 is rounded, and rounding a double's result again gives the f32's.

        case Operation.addF32:
          F32[d] = F32[a]! + F32[b]!;
          break;
        case Operation.subF32:
          F32[d] = F32[a]! - F32[b]!;
          break;
        case Operation.mulF32:
          F32[d] = F32[a]! * F32[b]!;
          break;
        case Operation.divF32:
          F32[d] = F32[a]! / F32[b]!;
          break;
        case Operation.addF64:
          F64[d >> 1] = F64[a >> 1]! + F64[b >> 1]!;
          break;
        case Operation.subF64:
          F64[d >> 1] = F64[a >> 1]! - F64[b >> 1]!;
          break;
        case Operation.mulF64:
          F64[d >> 1] = F64[a >> 1]! * F64[b >> 1]!;
          break;
        case Operation.divF64:
          F64[d >> 1] = F64[a >> 1]! / F64[b >> 1]!;
          break;
        case Operation.promote:
          F64[d >> 1] = F32[a]!;
          break;
        case Operation.demote:
          F32[d] = F64[a >> 1]!;
          break;
        case Operation.convertS32:
          F64[d >> 1] = R[a]!;
          break;
        case Operation.convertU32:
          F64[d >> 1] = U32[a]!;
          break;

        // ---- Memory. Addresses are unsigned, and an offset does not wrap.

        case Operation.loadBool: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          R[d] = view.getUint8(programBase + at) & 1;
          break;
        }
        case Operation.loadI8: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          R[d] = view.getInt8(programBase + at);
          break;
        }
        case Operation.loadU8: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          R[d] = view.getUint8(programBase + at);
          break;
        }
        case Operation.loadI16: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 2 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 2);
            ({ view, limit } = machine);
          }
          R[d] = view.getInt16(programBase + at, true);
          break;
        }
        case Operation.loadU16: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 2 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 2);
            ({ view, limit } = machine);
          }
          R[d] = view.getUint16(programBase + at, true);
          break;
        }
        case Operation.load32: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 4 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 4);
            ({ view, limit } = machine);
          }
          R[d] = view.getInt32(programBase + at, true);
          break;
        }
        case Operation.load64: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          I64[d >> 1] = view.getBigInt64(programBase + at, true);
          break;
        }
        case Operation.loadF64: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          F64[d >> 1] = view.getFloat64(programBase + at, true);
          break;
        }
        case Operation.store8: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 1 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 1);
            ({ view, limit } = machine);
          }
          view.setInt8(programBase + at, R[d]!);
          break;
        }
        case Operation.store16: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 2 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 2);
            ({ view, limit } = machine);
          }
          view.setInt16(programBase + at, R[d]!, true);
          break;
        }
        case Operation.store32: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 4 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 4);
            ({ view, limit } = machine);
          }
          view.setInt32(programBase + at, R[d]!, true);
          break;
        }
        case Operation.store64: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          view.setBigInt64(programBase + at, I64[d >> 1]!, true);
          break;
        }
        case Operation.storeF64: {
          const at = U32[a]! + code[pc - 1]!;
          if (at + 8 > limit) {
            machine.save(f, fp, pc - 4);
            machine.extend(at, 8);
            ({ view, limit } = machine);
          }
          view.setFloat64(programBase + at, F64[d >> 1]!, true);
          break;
        }
      }
    }
  }
}
