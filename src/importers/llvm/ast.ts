/** A module of LLVM IR as it is read. */
import type { Span } from '../../hir/module.ts';
import type { Directive } from './lexer.ts';
import type { FunctionType, StructType, Type, TypeTable } from './types.ts';

/** A use of a value, with the type that the text gives it. */
export type Value =
  | { readonly kind: 'local'; readonly name: string; readonly type: Type; readonly span: Span }
  | Constant;

export type Constant =
  | { readonly kind: 'global'; readonly name: string; readonly type: Type; readonly span: Span }
  | { readonly kind: 'integer'; readonly value: bigint; readonly type: Type; readonly span: Span }
  | { readonly kind: 'float'; readonly value: number; readonly type: Type; readonly span: Span }
  /** `null`, `zeroinitializer`, `undef`, `poison`, `none`: all bits 0. */
  | { readonly kind: 'zero'; readonly type: Type; readonly span: Span }
  | { readonly kind: 'aggregate'; readonly elements: readonly Constant[]; readonly type: Type; readonly span: Span }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly type: Type; readonly span: Span }
  /** A vector with the same value in all lanes. */
  | { readonly kind: 'splat'; readonly value: Constant; readonly type: Type; readonly span: Span }
  | ConstantExpression
  /** `asm "…", "…"`, `blockaddress(…)`, …: known by name. */
  | { readonly kind: 'unsupported'; readonly what: string; readonly type: Type; readonly span: Span };

export interface ConstantExpression {
  readonly kind: 'expression';
  readonly operation: ConstantOperation;
  readonly type: Type;
  readonly span: Span;
}

/** What an instruction and a constant expression have in common. */
export type ConstantOperation =
  | { readonly op: 'binary'; readonly operator: BinaryOperator; readonly a: Constant; readonly b: Constant }
  | { readonly op: 'cast'; readonly operator: CastOperator; readonly value: Constant }
  | { readonly op: 'gep'; readonly source: Type; readonly base: Constant; readonly indices: readonly Constant[] };

export const BINARY_OPERATORS = [
  ...(['add', 'sub', 'mul', 'udiv', 'sdiv', 'urem', 'srem', 'shl', 'lshr', 'ashr', 'and', 'or', 'xor'] as const),
  ...(['fadd', 'fsub', 'fmul', 'fdiv', 'frem'] as const),
] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

export const CAST_OPERATORS = [
  ...(['trunc', 'zext', 'sext', 'fptrunc', 'fpext', 'fptoui', 'fptosi', 'uitofp', 'sitofp'] as const),
  ...(['ptrtoint', 'ptrtoaddr', 'inttoptr', 'bitcast', 'addrspacecast'] as const),
] as const;
export type CastOperator = (typeof CAST_OPERATORS)[number];

export const INTEGER_PREDICATES = ['eq', 'ne', 'ugt', 'uge', 'ult', 'ule', 'sgt', 'sge', 'slt', 'sle'] as const;
export type IntegerPredicate = (typeof INTEGER_PREDICATES)[number];

export const FLOAT_PREDICATES = [
  ...(['false', 'oeq', 'ogt', 'oge', 'olt', 'ole', 'one', 'ord'] as const),
  ...(['ueq', 'ugt', 'uge', 'ult', 'ule', 'une', 'uno', 'true'] as const),
] as const;
export type FloatPredicate = (typeof FLOAT_PREDICATES)[number];

export interface BlockRef {
  readonly name: string;
  readonly span: Span;
}

interface Access {
  readonly volatile: boolean;
  readonly atomic: boolean;
  /** In bytes; null when the text says nothing. */
  readonly align: number | null;
}

export type Operation =
  | {
      readonly op: 'binary';
      readonly operator: BinaryOperator;
      readonly a: Value;
      readonly b: Value;
      /** `or disjoint`: no bit is set in both. */
      readonly disjoint: boolean;
      /** The result is known to fit, read as unsigned. */
      readonly nuw: boolean;
    }
  | { readonly op: 'fneg'; readonly value: Value }
  | { readonly op: 'icmp'; readonly predicate: IntegerPredicate; readonly a: Value; readonly b: Value }
  | { readonly op: 'fcmp'; readonly predicate: FloatPredicate; readonly a: Value; readonly b: Value }
  | { readonly op: 'cast'; readonly operator: CastOperator; readonly value: Value }
  | { readonly op: 'select'; readonly condition: Value; readonly a: Value; readonly b: Value }
  | { readonly op: 'phi'; readonly incoming: readonly { readonly value: Value; readonly block: BlockRef }[] }
  | { readonly op: 'freeze'; readonly value: Value }
  | { readonly op: 'alloca'; readonly allocated: Type; readonly count: Value | null; readonly align: number | null }
  | ({ readonly op: 'load'; readonly address: Value } & Access)
  | ({ readonly op: 'store'; readonly value: Value; readonly address: Value } & Access)
  | { readonly op: 'gep'; readonly source: Type; readonly base: Value; readonly indices: readonly Value[] }
  | {
      readonly op: 'call';
      readonly callee: Value;
      readonly signature: FunctionType;
      readonly args: readonly Value[];
      readonly tail: 'none' | 'tail' | 'musttail';
    }
  | { readonly op: 'extractvalue'; readonly value: Value; readonly path: readonly number[] }
  | { readonly op: 'insertvalue'; readonly value: Value; readonly part: Value; readonly path: readonly number[] }
  | { readonly op: 'extractelement'; readonly value: Value; readonly index: Value }
  | { readonly op: 'insertelement'; readonly value: Value; readonly part: Value; readonly index: Value }
  | {
      readonly op: 'shufflevector';
      readonly a: Value;
      readonly b: Value;
      /** Lanes of both operands in a row; -1: any. */
      readonly mask: readonly number[];
    }
  | { readonly op: 'atomicrmw'; readonly operator: string; readonly address: Value; readonly value: Value }
  | { readonly op: 'cmpxchg'; readonly address: Value; readonly expected: Value; readonly replacement: Value }
  | { readonly op: 'fence' }
  | { readonly op: 'br'; readonly target: BlockRef }
  | { readonly op: 'condbr'; readonly condition: Value; readonly then: BlockRef; readonly otherwise: BlockRef }
  | {
      readonly op: 'switch';
      readonly value: Value;
      readonly otherwise: BlockRef;
      readonly cases: readonly { readonly value: bigint; readonly target: BlockRef }[];
    }
  | { readonly op: 'ret'; readonly value: Value | null }
  | { readonly op: 'unreachable' }
  /** Could not be read, which has been reported. */
  | { readonly op: 'failed' };

export type OperationOf<Op extends Operation['op']> = Extract<Operation, { readonly op: Op }>;

export interface Instruction {
  /** Without `%`; null when there is no result. */
  readonly name: string | null;
  /** Of the result; void when there is none. */
  readonly type: Type;
  readonly operation: Operation;
  readonly span: Span;
}

export interface Block {
  readonly name: string;
  /** Whether the text gives it a label. */
  readonly labelled: boolean;
  readonly span: Span;
  readonly instructions: Instruction[];
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  /** The function gets a copy of what the pointer points to. */
  readonly byval: Type | null;
  readonly span: Span;
}

export interface Function {
  readonly name: string;
  readonly type: FunctionType;
  readonly params: readonly Parameter[];
  /** Null: only declared. */
  readonly blocks: readonly Block[] | null;
  /** Words, and groups with their `#`. */
  readonly attributes: readonly string[];
  readonly span: Span;
}

export interface Global {
  readonly name: string;
  readonly type: Type;
  readonly constant: boolean;
  readonly threadLocal: boolean;
  /** Null: only declared. */
  readonly init: Constant | null;
  readonly align: number | null;
  readonly span: Span;
}

/** Another name for something. */
export interface Alias {
  readonly name: string;
  readonly target: Constant;
  readonly span: Span;
}

export interface Module {
  readonly types: TypeTable;
  readonly structs: readonly { readonly type: StructType; readonly span: Span }[];
  readonly globals: ReadonlyMap<string, Global>;
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly functions: ReadonlyMap<string, Function>;
  readonly attributeGroups: ReadonlyMap<string, readonly string[]>;
  /** `target datalayout` and `target triple`; empty when the text says nothing. */
  readonly dataLayout: string;
  readonly triple: string;
  readonly directives: readonly Directive[];
}
