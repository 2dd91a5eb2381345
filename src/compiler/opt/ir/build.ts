/** New instructions, values and blocks in a function under optimisation. */
import {
  Address,
  Block,
  type Callee,
  type Func,
  type Global,
  Instruction,
  Literal,
  NO_SPAN,
  type Operand,
  type Payload,
  Value,
} from '../../../hir/module.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import { BOOL, I32, type Type, VOID } from '../../../hir/types.ts';

export interface InstructionParts {
  readonly op: Opcode;
  readonly type: Type;
  readonly operands?: readonly Operand[];
  readonly targets?: readonly Block[];
  readonly payload?: Payload | null;
  /** The instruction whose work the new one does: traps name its place. */
  readonly like: Instruction | null;
  /** Of the result; otherwise that of `like`'s. */
  readonly name?: string;
}

/** An instruction that belongs to a block but is not yet in its list. */
export function makeInstruction(func: Func, block: Block, parts: InstructionParts): Instruction {
  const { op, type, operands = [], targets = [], payload = null, like } = parts;
  const instruction = new Instruction(
    func.instructionCount++,
    op,
    type,
    null,
    [...operands],
    [...targets],
    payload,
    like?.span ?? NO_SPAN,
    [],
  );
  instruction.block = block;
  instruction.site = like?.site ?? -1;
  if (type !== VOID) {
    const name = parts.name ?? like?.result?.name ?? '';
    instruction.result = new Value(func.values.length, name, type, instruction, instruction.span);
    func.values.push(instruction.result);
  }
  return instruction;
}

/** Puts a new instruction into a block: behind all others, or before the one at a position. */
export function insert(func: Func, block: Block, parts: InstructionParts, at = block.instructions.length): Instruction {
  const instruction = makeInstruction(func, block, parts);
  block.instructions.splice(at, 0, instruction);
  return instruction;
}

/** A new instruction's result. */
export function insertValue(func: Func, block: Block, parts: InstructionParts, at?: number): Value {
  return insert(func, block, parts, at).result as Value;
}

/** Before the block's terminator. */
export function insertAtEnd(func: Func, block: Block, parts: InstructionParts): Instruction {
  return insert(func, block, parts, block.instructions.length - 1);
}

/** Position of the first instruction that is no phi. */
export function firstNonPhi({ instructions }: Block): number {
  let at = 0;
  while (instructions[at]?.op === 'phi') at++;
  return at;
}

export function phisOf({ instructions }: Block): readonly Instruction[] {
  return instructions.slice(0, firstNonPhi({ instructions } as Block));
}

/** A new block at the end of the function; safepoints and counters call it like `like`. */
export function appendBlock(func: Func, name: string, like: Block): Block {
  const block = new Block(func.blocks.length, name, like.span);
  block.number = like.number;
  block.frequency = like.frequency;
  func.blocks.push(block);
  return block;
}

/** A jump at the end of a block that has no terminator. */
export function jump(func: Func, from: Block, to: Block, like: Instruction | null = null): Instruction {
  return insert(func, from, { op: 'br', type: VOID, targets: [to], like });
}

/** Moves an instruction out of its block to another one's end, before the terminator. */
export function moveToEnd(instruction: Instruction, to: Block): void {
  const from = instruction.block.instructions;
  from.splice(from.indexOf(instruction), 1);
  to.instructions.splice(to.instructions.length - 1, 0, instruction);
  instruction.block = to;
}

/** A scalar literal; the value must be canonical for the type: a bigint exactly for integers of 64 bits. */
export function literal(type: Type, value: number | bigint): Literal {
  return new Literal({ kind: 'scalar', type, value });
}
export const TRUE = literal(BOOL, 1);
export const FALSE = literal(BOOL, 0);
export function i32(value: number): Literal {
  return literal(I32, value | 0);
}
export function address(of: Global | Callee): Address {
  return new Address(of);
}

/** The number of a scalar literal, or null. */
export function literalValue(operand: Operand | undefined): number | bigint | null {
  return operand?.kind === 'literal' && operand.constant.kind === 'scalar' ? operand.constant.value : null;
}
/** Whether two operands are certainly the same value. */
export function sameOperand(a: Operand, b: Operand): boolean {
  if (a === b) return true;
  if (a.kind === 'address') return b.kind === 'address' && a.of === b.of;
  if (a.kind !== 'literal' || b.kind !== 'literal' || a.type !== b.type) return false;
  const [x, y] = [literalValue(a), literalValue(b)];
  return x !== null && y !== null && Object.is(x, y);
}
