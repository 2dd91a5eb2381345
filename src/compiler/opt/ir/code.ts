/** Straight-line code that a pass writes: integer arithmetic on literals is folded as it goes. */
import type { Block, Func, Instruction, Operand, Payload } from '../../../hir/module.ts';
import type { BinaryOp, CastOp, CompareOp, Opcode } from '../../../hir/opcodes.ts';
import { BOOL, type IntType, type Type, U32, VOID } from '../../../hir/types.ts';
import { insert, insertAtEnd, literal, literalValue } from './build.ts';
import { endsBlock } from './edit.ts';

/** An integer literal; the number is taken modulo the width of the type. */
export function integer(type: Type, value: bigint) {
  const { bits, signed } = type as IntType;
  const wrapped = signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  return literal(type, bits === 64 ? wrapped : Number(wrapped));
}

const FOLDED: Partial<Record<Opcode, (a: bigint, b: bigint, bits: number) => bigint | null>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  div: (a, b) => (b <= 0n ? null : a / b),
  shl: (a, b, bits) => a << (b & BigInt(bits - 1)),
  shr: (a, b, bits) => a >> (b & BigInt(bits - 1)),
};

const COMPARED: Partial<Record<CompareOp, (a: bigint, b: bigint) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
};

/** Adds instructions to the end of a block, before its terminator if it has one. */
export class Code {
  constructor(
    readonly func: Func,
    readonly block: Block,
    /** The instruction whose work the code does. */
    readonly like: Instruction | null,
  ) {}

  make(op: Opcode, type: Type, operands: readonly Operand[], payload: Payload | null = null, name = op as string) {
    const parts = { op, type, operands, payload, like: this.like, name };
    const last = this.block.instructions.at(-1);
    const at = last !== undefined && endsBlock(last) ? insertAtEnd : insert;
    return at(this.func, this.block, parts);
  }

  value(op: Opcode, type: Type, operands: readonly Operand[], payload: Payload | null = null, name?: string): Operand {
    return this.make(op, type, operands, payload, name).result as Operand;
  }

  /** Of two operands of one type, which is the result's. */
  binary(op: BinaryOp, a: Operand, b: Operand, name?: string): Operand {
    const { type } = a;
    const [x, y] = [literalValue(a), literalValue(b)];
    if (type.kind === 'int') {
      if (x !== null && y !== null) {
        const folded = FOLDED[op]?.(BigInt(x), BigInt(y), type.bits) ?? null;
        if (folded !== null) return integer(type, folded);
      }
      if (Number(y ?? Number.NaN) === 0 && (op === 'add' || op === 'sub' || op === 'or')) return a;
      if (Number(x ?? Number.NaN) === 0 && (op === 'add' || op === 'or')) return b;
      if (Number(y ?? Number.NaN) === 1 && (op === 'mul' || op === 'div')) return a;
    } else if (type === BOOL && (op === 'and' || op === 'or')) {
      if (x !== null) return (op === 'and') === (x === 1) ? b : a;
      if (y !== null) return (op === 'and') === (y === 1) ? a : b;
    }
    return this.value(op, type, [a, b], null, name);
  }

  compare(op: CompareOp, a: Operand, b: Operand, name?: string): Operand {
    const [x, y] = [literalValue(a), literalValue(b)];
    if (a.type.kind === 'int' && x !== null && y !== null) {
      const folded = COMPARED[op]?.(BigInt(x), BigInt(y));
      if (folded !== undefined) return literal(BOOL, folded ? 1 : 0);
    }
    return this.value(op, BOOL, [a, b], null, name);
  }

  select(condition: Operand, then: Operand, otherwise: Operand, name?: string): Operand {
    const known = literalValue(condition);
    if (known !== null) return known === 1 ? then : otherwise;
    return this.value('select', then.type, [condition, then, otherwise], null, name);
  }

  /** Of a literal only what keeps the number: integers to wider ones by `zext`, or as bits. */
  cast(op: CastOp, type: Type, operand: Operand, name?: string): Operand {
    const from = operand.type;
    if (from === type) return operand;
    const known = literalValue(operand);
    if (known !== null && from.kind === 'int' && type.kind === 'int' && (op === 'zext' || op === 'bitcast')) {
      return integer(type, BigInt.asUintN(from.bits, BigInt(known)));
    }
    return this.value(op, type, [operand], null, name);
  }

  /** An integer or address as an integer type: cut off, or widened by its own signedness. */
  toInteger(operand: Operand, type: IntType): Operand {
    const from = operand.type;
    if (from === type) return operand;
    if (from.kind !== 'int') return this.value('ptrtoint', type, [operand]);
    const known = literalValue(operand);
    if (known !== null) return integer(type, BigInt(known));
    if (from.bits === type.bits) return this.value('bitcast', type, [operand]);
    if (from.bits > type.bits) return this.value('trunc', type, [operand]);
    return this.value(from.signed ? 'sext' : 'zext', type, [operand]);
  }

  /** The first address behind the program's memory, as a `u32`. */
  memoryEnd(): Operand {
    const callee = { kind: 'intrinsic', name: 'memory_end', typeArgument: null } as const;
    return this.value('call', U32, [], { kind: 'call', callee, tail: false }, 'memory_end');
  }

  /** Ends the block. */
  jump(to: Block): void {
    this.make('br', VOID, []).targets = [to];
  }

  /** Ends the block; where the condition is a literal it still branches, and later passes see it. */
  branch(condition: Operand, then: Block, otherwise: Block): void {
    this.make('brcond', VOID, [condition]).targets = [then, otherwise];
  }
}
