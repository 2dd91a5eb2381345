/** The operations of Bril, and what each of them takes. */
import type { BrilType } from './program.ts';

/** Those that take values of fixed types and give one, each in one instruction of HIR or a few. */
export interface PlainOperation {
  readonly operands: readonly BrilType[];
  readonly result: BrilType;
  /** The HIR instruction that does exactly this; null if it takes more than one. */
  readonly hir: string | null;
}

const binary = (type: BrilType, result: BrilType, hir: string | null): PlainOperation => ({
  operands: [type, type],
  result,
  hir,
});
const unary = (type: BrilType, result: BrilType, hir: string | null): PlainOperation => ({
  operands: [type],
  result,
  hir,
});

const PLAIN_OPERATIONS: ReadonlyMap<string, PlainOperation> = new Map([
  ...['add', 'sub', 'mul'].map((op) => [op, binary('int', 'int', op)] as const),
  ['div', binary('int', 'int', null)],
  ...['eq', 'lt', 'gt', 'le', 'ge'].map((op) => [op, binary('int', 'bool', op)] as const),
  ...['and', 'or'].map((op) => [op, binary('bool', 'bool', op)] as const),
  ['not', unary('bool', 'bool', 'not')],
  ...['fadd', 'fsub', 'fmul', 'fdiv'].map((op) => [op, binary('float', 'float', op)] as const),
  ...['feq', 'flt', 'fgt', 'fle', 'fge'].map((op) => [op, binary('float', 'bool', op)] as const),
  ...['eq', 'lt', 'gt', 'le', 'ge'].map((op) => [`c${op}`, binary('char', 'bool', op)] as const),
  ['char2int', unary('char', 'int', 'zext')],
  ['int2char', unary('int', 'char', null)],
  ['float2bits', unary('float', 'int', 'bitcast')],
  ['bits2float', unary('int', 'float', 'bitcast')],
]);

export function plainOperation(op: string): PlainOperation | undefined {
  return PLAIN_OPERATIONS.get(op);
}

/** How many arguments, labels and functions an operation has (null: as many as there are), and whether it has a result. */
interface Shape {
  readonly args: number | readonly [least: number, most: number] | null;
  readonly labels: number | null;
  readonly functions: number;
  readonly result: 'always' | 'never' | 'optional';
}

const shape = (args: Shape['args'], labels: Shape['labels'], functions: number, result: Shape['result']): Shape => ({
  args,
  labels,
  functions,
  result,
});

const OTHER_SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['const', shape(0, 0, 0, 'always')],
  ['id', shape(1, 0, 0, 'always')],
  ['jmp', shape(0, 1, 0, 'never')],
  ['br', shape(1, 2, 0, 'never')],
  ['call', shape(null, 0, 1, 'optional')],
  ['ret', shape([0, 1], 0, 0, 'never')],
  ['print', shape(null, 0, 0, 'never')],
  ['nop', shape(0, 0, 0, 'optional')],
  ['alloc', shape(1, 0, 0, 'always')],
  ['free', shape(1, 0, 0, 'never')],
  ['store', shape(2, 0, 0, 'never')],
  ['load', shape(1, 0, 0, 'always')],
  ['ptradd', shape(2, 0, 0, 'always')],
  ['phi', shape(null, null, 0, 'always')],
  ['set', shape(2, 0, 0, 'never')],
  ['get', shape(0, 0, 0, 'always')],
  ['undef', shape(0, 0, 0, 'always')],
  ['bitcast', shape(1, 0, 0, 'always')],
]);

/** Undefined: there is no such operation. */
export function shapeOf(op: string): Shape | undefined {
  const plain = PLAIN_OPERATIONS.get(op);
  return plain === undefined ? OTHER_SHAPES.get(op) : shape(plain.operands.length, 0, 0, 'always');
}

/** Operations of extensions of Bril that have no counterpart here, with the name of the extension. */
export const UNSUPPORTED_OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['speculate', 'speculation'],
  ['guard', 'speculation'],
  ['commit', 'speculation'],
]);

/** Control does not go on to the next line. */
export function endsBlock(op: string): boolean {
  return op === 'jmp' || op === 'br' || op === 'ret';
}
