/** The typing rules of instructions, by their shape. */
import type { DiagnosticCode } from '../diagnostics.ts';
import { INTRINSICS, type IntrinsicInfo, isIntrinsic } from '../intrinsics.ts';
import { leafCount, MAX_LEAVES, MAX_SIGNATURE_LEAVES } from '../leaves.ts';
import type { Func, Instruction, IntrinsicCallee, Operand, Span } from '../module.ts';
import { type CastOp, isOpcode, type OperandClass, opInfo } from '../opcodes.ts';
import { BOOL, comparisonType, maskType, pointerTo, quoteType, structOf, type Type, VOID } from '../types.ts';
import { gepType } from '../typing.ts';
import { verifyAggregate } from './aggregates.ts';
import { castProblem } from './casts.ts';
import { constantProblem } from './constants.ts';
import { verifyAtomic, verifyVector } from './vectors.ts';
import type { Report } from './verify.ts';

const CLASS_NAMES: Readonly<Record<OperandClass, string>> = {
  int: 'integers',
  intOrBool: 'integers and bool',
  comparable: 'integers, bool, pointers and functions',
  float: 'floats',
  intVector: 'vectors of integers',
  floatVector: 'vectors of floats',
  anyVector: 'vectors',
};

/** Whether an instruction of this class may have such operands. */
export function isOfClass(type: Type, wanted: OperandClass): boolean {
  // What is allowed of a number is allowed of a vector of such numbers.
  const { kind } = type.kind === 'vector' ? type.element : type;
  switch (wanted) {
    case 'int':
      return kind === 'int';
    case 'intOrBool':
      return kind === 'int' || kind === 'bool';
    case 'comparable':
      return kind === 'int' || kind === 'bool' || kind === 'pointer' || kind === 'function';
    case 'float':
      return kind === 'float';
    case 'intVector':
      return type.kind === 'vector' && kind === 'int';
    case 'floatVector':
      return type.kind === 'vector' && kind === 'float';
    case 'anyVector':
      return type.kind === 'vector';
  }
}

/** Says that a type has too many parts for a value. */
export function tooLarge(what: string, type: Type): string {
  return `${what} of type ${quoteType(type)} has ${leafCount(type)} parts, and a value has at most ${MAX_LEAVES}: keep it in memory and use a pointer to it.`;
}

/** How many parts the parameters of a function have together. */
export function signatureLeaves(params: readonly Type[]): number {
  let leaves = 0;
  for (const type of params) leaves += leafCount(type);
  return leaves;
}

/** Says that parameters have too many parts together. */
export function tooManyParts(what: string, params: readonly Type[]): string {
  return `${what} have ${signatureLeaves(params)} parts together, and there may be ${MAX_SIGNATURE_LEAVES}: pass pointers.`;
}

/** Names the operation on floats that stands for one on integers, or the other way round, if it takes the type. */
function counterpart(op: string, type: Type): string {
  const other = op.startsWith('f') ? op.slice(1) : `f${op}`;
  const operands = isOpcode(other) ? opInfo(other).operands : undefined;
  return operands !== undefined && isOfClass(type, operands) ? ` Use \`${other}\`.` : '';
}

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

/** Where an operand, or behind all of them a target, stands. */
export function partSpan(instruction: Instruction, part: number): Span {
  return instruction.partSpans[part] ?? instruction.span;
}

/** Checks one instruction; what aggregates and vectors need beyond the rest is in files of their own. */
export class InstructionCheck {
  constructor(
    readonly func: Func,
    readonly instruction: Instruction,
    readonly report: Report,
  ) {}

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
        if (this.count(2) && this.class(info.operands as OperandClass, type, instruction.span)) {
          this.operand(0, type);
          this.operand(1, type);
        }
        return;
      case 'unary':
        if (this.count(1) && this.class(info.operands as OperandClass, type, instruction.span)) this.operand(0, type);
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

  error(code: DiagnosticCode, message: string, span: Span): void {
    this.report.error(code, message, span);
  }

  type(i: number): Type {
    return (this.instruction.operands[i] as Operand).type;
  }

  count(wanted: number): boolean {
    const given = this.instruction.operands.length;
    if (given === wanted) return true;
    const message = `\`${this.instruction.op}\` takes ${wanted} operands, but ${given} are given.`;
    this.error('operand-count', message, this.instruction.span);
    return false;
  }

  /** Checks the type of an operand. */
  operand(i: number, wanted: Type, what = 'here'): void {
    const found = this.type(i);
    if (found === wanted) return;
    this.error(
      'type-mismatch',
      `Expected a value of type ${quoteType(wanted)} ${what}, but ${this.describe(i)} is ${quoteType(found)}.`,
      partSpan(this.instruction, i),
    );
  }

  describe(i: number): string {
    const operand = this.instruction.operands[i] as Operand;
    switch (operand.kind) {
      case 'value':
        return `\`%${operand.name}\``;
      case 'address':
        return `\`@${operand.of.name}\``;
      case 'literal':
        return 'this literal';
    }
  }

  class(wanted: OperandClass, type: Type, span: Span): boolean {
    if (isOfClass(type, wanted)) return true;
    const { op } = this.instruction;
    this.error(
      'type-mismatch',
      `\`${op}\` works on ${CLASS_NAMES[wanted]}, not on ${quoteType(type)}.${counterpart(op, type)}`,
      span,
    );
    return false;
  }

  requirePointer(i: number): void {
    const found = this.type(i);
    if (found.kind === 'pointer') return;
    const message = `Expected a pointer, but ${this.describe(i)} is ${quoteType(found)}.`;
    this.error('type-mismatch', message, partSpan(this.instruction, i));
  }

  requireInteger(i: number, what: string): void {
    const found = this.type(i);
    if (found.kind === 'int') return;
    const message = `Expected an integer as ${what}, but ${this.describe(i)} is ${quoteType(found)}.`;
    this.error('type-mismatch', message, partSpan(this.instruction, i));
  }

  result(wanted: Type): void {
    const { op, type, span, result } = this.instruction;
    if (type === wanted) return;
    if (wanted === VOID)
      return this.error('bad-result', `This \`${op}\` returns nothing that could be named.`, result?.span ?? span);
    const message = `The result of this \`${op}\` is of type ${quoteType(wanted)}, but ${quoteType(type)} is written.`;
    this.error('type-mismatch', message, result?.span ?? span);
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
      this.instruction.span,
    );
  }

  #alloca(): void {
    const { payload, operands } = this.instruction;
    if (payload?.kind !== 'alloca') return this.badPayload();
    if (operands.length > 1) return void this.count(1);
    if (operands.length === 1) this.requireInteger(0, 'the count');
    this.result(pointerTo(payload.allocated));
  }

  /** Checks that an operand is the address of a value of the given type. */
  pointerTo(i: number, pointee: Type): void {
    const found = this.type(i);
    if (found === pointerTo(pointee)) return;
    this.error(
      'type-mismatch',
      found.kind === 'pointer'
        ? `${this.describe(i)} points to ${quoteType(found.pointee)}, not to ${quoteType(pointee)}.`
        : `Expected a pointer to ${quoteType(pointee)}, but ${this.describe(i)} is ${quoteType(found)}.`,
      partSpan(this.instruction, i),
    );
  }

  #store(): void {
    if (!this.count(2)) return;
    const stored = this.type(0);
    if (this.#isMemoryType(stored)) this.#addressOf(1, stored);
  }

  /** `vload` and `vstore` are for vectors. */
  #isMemoryType(type: Type): boolean {
    const { op, span } = this.instruction;
    return (op !== 'vload' && op !== 'vstore') || this.class('anyVector', type, span);
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
    if (payload.callee.kind === 'intrinsic') return this.#intrinsic(payload.callee);
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

  /** Checks the operands from `first` on against parameters. */
  arguments(first: number, params: readonly Type[]): void {
    if (signatureLeaves(params) > MAX_SIGNATURE_LEAVES) {
      return this.error('type-too-large', tooManyParts('The arguments of this call', params), this.instruction.span);
    }
    const given = this.instruction.operands.length - first;
    if (given !== params.length) {
      const message = `This call takes ${params.length} arguments, but ${given} are given.`;
      return this.error('argument-count', message, this.instruction.span);
    }
    for (let i = 0; i < given; i++) this.operand(first + i, params[i] as Type);
  }

  #intrinsic({ name, typeArgument }: IntrinsicCallee): void {
    const { type, span, operands } = this.instruction;
    if (!isIntrinsic(name)) return this.error('unknown-intrinsic', `There is no intrinsic \`${name}\`.`, span);
    const info: IntrinsicInfo = INTRINSICS[name];
    switch (info.rule) {
      case 'float':
      case 'int': {
        if (!this.count(info.arity)) return;
        if (!isOfClass(type, info.rule)) {
          const message = `\`${name}\` works on ${CLASS_NAMES[info.rule]}, not on ${quoteType(type)}.`;
          return this.error('type-mismatch', message, span);
        }
        if (name === 'bswap' && type.kind === 'int' && type.bits === 8) {
          this.error('type-mismatch', '`bswap` needs at least two bytes to swap.', span);
        }
        for (let i = 0; i < operands.length; i++) this.operand(i, type);
        return;
      }
      case 'type':
        if (!this.count(0)) return;
        if (typeArgument === null) this.error('type-mismatch', `\`${name}\` takes a type.`, span);
        if (type.kind !== 'int')
          this.error('type-mismatch', `\`${name}\` gives an integer, not ${quoteType(type)}.`, span);
        return;
      case 'panic':
        this.result(VOID);
        return this.#panic();
      case 'none':
        this.result(VOID);
        this.count(0);
        return;
      case 'overflow': {
        if (!this.count(2)) return;
        const operand = this.type(0);
        if (operand.kind !== 'int') {
          const message = `\`${name}\` works on integers, not on ${quoteType(operand)}.`;
          return this.error('type-mismatch', message, partSpan(this.instruction, 0));
        }
        this.operand(1, operand, 'as on the left');
        this.result(structOf([operand, BOOL], false));
        return;
      }
      case 'malloc':
        if (this.count(1)) this.requireInteger(0, 'the size');
        this.#requirePointerResult();
        return;
      case 'realloc':
        if (this.count(2)) {
          this.requirePointer(0);
          this.requireInteger(1, 'the size');
        }
        this.#requirePointerResult();
        return;
      case 'free':
        this.result(VOID);
        if (this.count(1)) this.requirePointer(0);
        return;
      case 'copy':
        this.result(VOID);
        if (!this.count(3)) return;
        this.requirePointer(0);
        this.requirePointer(1);
        this.requireInteger(2, 'the number of bytes');
        return;
      case 'fill':
        this.result(VOID);
        if (!this.count(3)) return;
        this.requirePointer(0);
        this.requireInteger(1, 'the byte');
        this.requireInteger(2, 'the number of bytes');
    }
  }

  #requirePointerResult(): void {
    const { type, result, span, payload } = this.instruction;
    if (type.kind === 'pointer') return;
    const name = payload?.kind === 'call' && payload.callee.kind === 'intrinsic' ? payload.callee.name : 'call';
    this.error('type-mismatch', `\`${name}\` gives a pointer, not ${quoteType(type)}.`, result?.span ?? span);
  }

  /** `panic()`, `panic(@text)`, `panic(%bytes, %length)` */
  #panic(): void {
    const { operands } = this.instruction;
    if (operands.length === 0) return;
    if (operands.length > 2) return void this.count(2);
    const type = this.type(0);
    const pointee = type.kind === 'pointer' ? type.pointee : null;
    const byte = operands.length === 1 && pointee?.kind === 'array' ? pointee.element : pointee;
    if (byte?.kind !== 'int' || byte.bits !== 8 || (operands.length === 1 && pointee?.kind !== 'array')) {
      const wanted = operands.length === 1 ? 'a pointer to an array of bytes' : 'a pointer to bytes';
      const message = `\`panic\` takes ${wanted} here, but ${this.describe(0)} is ${quoteType(type)}.`;
      this.error('type-mismatch', message, partSpan(this.instruction, 0));
    }
    if (operands.length === 2) this.requireInteger(1, 'the length');
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

  badPayload(): void {
    this.error('bad-payload', `This \`${this.instruction.op}\` lacks what belongs to it.`, this.instruction.span);
  }
}
