/** The typing rules of instructions, by their shape. */
import { leafCount, MAX_LEAVES } from '../leaves.ts';
import type { Func, Instruction, Operand } from '../module.ts';
import { type CastOp, type OperandClass, opInfo } from '../opcodes.ts';
import { BOOL, comparisonType, maskType, pointerTo, quoteType, type Type, VOID } from '../types.ts';
import { gepType } from '../typing.ts';
import { verifyAggregate } from './aggregates.ts';
import { castProblem } from './casts.ts';
import { opSpan, partSpan, TypingCheck } from './check.ts';
import { constantProblem } from './constants.ts';
import { verifyIntrinsic } from './intrinsics.ts';
import { tooLarge } from './parts.ts';
import { verifyAtomic, verifyVector } from './vectors.ts';
import type { Report } from './verify.ts';

export function verifyInstruction(func: Func, instruction: Instruction, report: Report): void {
  const before = report.diagnostics.length;
  verifyParts(func, instruction, report);
  if (report.diagnostics.length === before) new InstructionCheck(func, instruction, report).check();
}

/** Operands, targets and the result belong to the function, and the result can be a value. */
function verifyParts(func: Func, instruction: Instruction, report: Report): void {
  const { operands, targets, result, type } = instruction;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i] as Operand;
    if (operand.kind === 'value' && func.values[operand.index] !== operand) {
      report.error('foreign-value', `\`%${operand.name}\` is not a value of this function.`, partSpan(instruction, i));
    }
  }
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i];
    if (target !== undefined && func.blocks[target.index] === target) continue;
    report.error(
      'foreign-block',
      'This block is not one of this function.',
      partSpan(instruction, operands.length + i),
    );
  }
  if (result === null) {
    if (type !== VOID) report.error('bad-result', 'This instruction has a type but no result.', instruction.span);
  } else if (result.type !== type || func.values[result.index] !== result || result.definition !== instruction) {
    report.error('bad-result', `\`%${result.name}\` is not the result of its instruction.`, result.span);
  } else if (leafCount(type) > MAX_LEAVES) {
    report.error('type-too-large', tooLarge(`\`%${result.name}\``, type), result.span);
  }
}

/** Checks one instruction; what intrinsics, aggregates and vectors need is in files of their own. */
class InstructionCheck extends TypingCheck {
  check(): void {
    const { instruction } = this;
    const { op, type, operands } = instruction;
    const info = opInfo(op);
    switch (info.shape) {
      case 'const':
        return this.#constant();
      case 'address':
        return this.#address();
      case 'binary':
        if (this.count(2) && this.class(info.operands as OperandClass, type)) {
          this.operand(0, type);
          this.operand(1, type);
        }
        return;
      case 'unary':
        if (this.count(1) && this.class(info.operands as OperandClass, type)) this.operand(0, type);
        return;
      case 'compare':
        return this.#compare(info.operands as OperandClass);
      case 'cast':
        return this.#cast();
      case 'select':
        if (this.count(3)) {
          const mask = type.kind === 'vector' && this.type(0).kind === 'vector' ? maskType(type) : BOOL;
          this.operand(0, mask);
          this.operand(1, type);
          this.operand(2, type);
        }
        return;
      case 'phi':
        for (let i = 0; i < operands.length; i++) this.operand(i, type);
        return;
      case 'alloca':
        return this.#alloca();
      case 'load':
        if (this.count(1) && this.#isMemoryType(type)) this.#addressOf(0, type);
        return;
      case 'store':
        return this.#store();
      case 'gep':
        return this.#gep();
      case 'call':
        return this.#call();
      case 'callIndirect':
        return this.#callIndirect();
      case 'extract':
      case 'insert':
      case 'createUnion':
      case 'discriminant':
      case 'extractUnion':
      case 'createClosure':
      case 'callClosure':
      case 'createTraitObject':
      case 'traitCall':
        return verifyAggregate(this, info.shape);
      case 'atomicLoad':
      case 'atomicStore':
      case 'atomicRmw':
      case 'atomicCmpxchg':
      case 'fence':
        return verifyAtomic(this, info.shape);
      case 'splat':
      case 'extractLane':
      case 'insertLane':
      case 'shuffle':
      case 'reduce':
      case 'dot':
        return verifyVector(this, info.shape);
      case 'br':
      case 'unreachable':
        this.count(0);
        return;
      case 'brcond':
        if (this.count(1)) this.operand(0, BOOL);
        return;
      case 'switch':
        return this.#switch();
      case 'return':
        return this.#return();
    }
  }

  #constant(): void {
    if (!this.count(1)) return;
    const { operands, type } = this.instruction;
    const [operand] = operands as [Operand];
    this.operand(0, type);
    if (operand.kind !== 'literal' || operand.constant.kind === 'scalar' || operand.type !== type) return;
    const wrong = constantProblem(operand.constant, type);
    if (wrong !== null) this.error('type-mismatch', `In this constant: ${wrong}`, partSpan(this.instruction, 0));
  }

  #address(): void {
    const { op, operands } = this.instruction;
    if (!this.count(1)) return;
    const [operand] = operands as [Operand];
    const span = partSpan(this.instruction, 0);
    if (operand.kind !== 'address') return this.error('type-mismatch', `\`${op}\` takes an @name.`, span);
    const isGlobal = operand.of.kind === 'global';
    if (isGlobal !== (op === 'global')) {
      const [is, use] = isGlobal ? ['a global', 'global'] : ['a function', 'funcref'];
      return this.error('type-mismatch', `\`@${operand.of.name}\` is ${is}; use \`${use}\`.`, span);
    }
    this.result(operand.type);
  }

  #compare(operands: OperandClass): void {
    if (!this.count(2)) return;
    const type = this.type(0);
    if (!this.class(operands, type, partSpan(this.instruction, 0))) return;
    this.result(comparisonType(type));
    this.operand(1, type, 'as on the left');
  }

  #cast(): void {
    if (!this.count(1)) return;
    const { type, op } = this.instruction;
    const from = this.type(0);
    const wrong = castProblem(op as CastOp, from, type);
    if (wrong === null) return;
    this.error(
      'bad-cast',
      `\`${op}\` cannot turn ${quoteType(from)} into ${quoteType(type)}: ${wrong}`,
      opSpan(this.instruction),
    );
  }

  #alloca(): void {
    const { payload, operands } = this.instruction;
    if (payload?.kind !== 'alloca') return this.badPayload();
    if (operands.length > 1) return void this.count(1);
    if (operands.length === 1) this.requireInteger(0, 'the count');
    this.result(pointerTo(payload.allocated));
  }

  #store(): void {
    if (!this.count(2)) return;
    const stored = this.type(0);
    if (this.#isMemoryType(stored)) this.#addressOf(1, stored);
  }

  /** `vload` and `vstore` are for vectors. */
  #isMemoryType(type: Type): boolean {
    const { op } = this.instruction;
    return (op !== 'vload' && op !== 'vstore') || this.class('anyVector', type);
  }

  /** Checks that an operand is the address of a value; that of a vector may be that of its first lane. */
  #addressOf(i: number, type: Type): void {
    const { op } = this.instruction;
    const ofLane = (op === 'vload' || op === 'vstore') && type.kind === 'vector';
    if (ofLane && this.type(i) === pointerTo(type.element)) return;
    this.pointerTo(i, type);
  }

  #gep(): void {
    const { operands } = this.instruction;
    if (operands.length === 0) return void this.count(2);
    const type = gepType(operands);
    if ('message' in type) return this.error('bad-gep', type.message, partSpan(this.instruction, type.operand));
    this.result(type);
    for (let i = 1; i < operands.length; i++) this.requireInteger(i, 'an index');
  }

  #call(): void {
    const { payload } = this.instruction;
    if (payload?.kind !== 'call') return this.badPayload();
    if (payload.callee.kind === 'intrinsic') return verifyIntrinsic(this, payload.callee);
    const { params, result } = payload.callee.type;
    this.arguments(0, params);
    this.result(result);
  }

  #callIndirect(): void {
    const { payload, operands } = this.instruction;
    if (payload?.kind !== 'callIndirect') return this.badPayload();
    if (operands.length === 0) return void this.count(1);
    const { signature } = payload;
    this.operand(0, signature);
    this.arguments(1, signature.params);
    this.result(signature.result);
  }

  #switch(): void {
    const { payload, operands, targets } = this.instruction;
    if (payload?.kind !== 'switch' || targets.length !== payload.cases.length + 1) return this.badPayload();
    if (!this.count(1)) return;
    const type = this.type(0);
    this.requireInteger(0, 'the value to switch on');
    if (type.kind !== 'int') return;
    const seen = new Set<number | bigint>();
    payload.cases.forEach((constant, i) => {
      const span = partSpan(this.instruction, operands.length + 1 + i);
      if (constant.type !== type) {
        const message = `A case is of type ${quoteType(constant.type)}, but the value is ${quoteType(type)}.`;
        this.error('type-mismatch', message, span);
      }
      if (seen.has(constant.value)) {
        this.error('duplicate-case', `There are two cases for ${constant.value}.`, span);
      }
      seen.add(constant.value);
    });
  }

  #return(): void {
    const { result, name } = this.func;
    const { operands, span } = this.instruction;
    if (result === VOID) {
      if (operands.length > 0) this.error('type-mismatch', `\`@${name}\` returns nothing.`, span);
    } else if (operands.length !== 1) {
      this.error('type-mismatch', `\`@${name}\` returns a value of type ${quoteType(result)}: \`return %v\`.`, span);
    } else {
      this.operand(0, result);
    }
  }
}
