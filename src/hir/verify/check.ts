/** What the typing rules of instructions have in common: questions about operands, and complaints. */
import type { DiagnosticCode } from '../diagnostics.ts';
import { MAX_SIGNATURE_LEAVES } from '../leaves.ts';
import type { Func, Instruction, Operand, Span } from '../module.ts';
import { isOpcode, type OperandClass, opInfo } from '../opcodes.ts';
import { pointerTo, quoteType, type Type, VOID } from '../types.ts';
import { signatureLeaves, tooManyParts } from './parts.ts';
import type { Report } from './verify.ts';

/** How a message calls the types of a class. */
export const CLASS_NAMES: Readonly<Record<OperandClass, string>> = {
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

/** Names the operation on floats that stands for one on integers, or the other way round, if it takes the type. */
function counterpart(op: string, type: Type): string {
  const other = op.startsWith('f') ? op.slice(1) : `f${op}`;
  const operands = isOpcode(other) ? opInfo(other).operands : undefined;
  return operands !== undefined && isOfClass(type, operands) ? ` Use \`${other}\`.` : '';
}

/** Where an operand, or behind all of them a target, stands. */
export function partSpan(instruction: Instruction, part: number): Span {
  return instruction.partSpans[part] ?? instruction.span;
}

/** Where the name of the operation stands; of a tail call, where `tail` does. */
export function opSpan({ op, opStart, span, payload }: Instruction): Span {
  if (opStart === -1) return span;
  const word = payload !== null && 'tail' in payload && payload.tail ? 'tail' : op;
  return { start: opStart, end: opStart + word.length };
}

/** One instruction under its typing rule. */
export class TypingCheck {
  constructor(
    readonly func: Func,
    readonly instruction: Instruction,
    readonly report: Report,
  ) {}

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

  /** Checks the type on which the instruction works; where nothing else is to blame, its operation is. */
  class(wanted: OperandClass, type: Type, span: Span = opSpan(this.instruction)): boolean {
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

  badPayload(): void {
    this.error('bad-payload', `This \`${this.instruction.op}\` lacks what belongs to it.`, this.instruction.span);
  }
}
