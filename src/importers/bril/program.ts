/** A Bril program as both of its forms, text and JSON, say it. */
import type { Span } from '../../hir/module.ts';

export const PRIMITIVE_TYPES = ['int', 'bool', 'float', 'char'] as const;
export type PrimitiveType = (typeof PRIMITIVE_TYPES)[number];
/** A type by its canonical text: `int`, `ptr<ptr<float>>`. Equal types are equal strings. */
export type BrilType = PrimitiveType | `ptr<${string}>`;

export function isPrimitiveType(name: string): name is PrimitiveType {
  return PRIMITIVE_TYPES.some((type) => type === name);
}

/** Pointer types nest at most this deep. */
export const MAX_TYPE_NESTING = 64;

export function pointerType(pointee: BrilType): BrilType {
  return `ptr<${pointee}>`;
}

/** What a pointer points to; null for other types. */
export function pointeeOf(type: string): BrilType | null {
  return type.startsWith('ptr<') ? (type.slice(4, -1) as BrilType) : null;
}

/** Where something stands in the source. */
export interface Place {
  readonly span: Span;
  /** In JSON the way to it from the root, such as `functions[0].instrs[3]`; null in the text form. */
  readonly path: string | null;
}

export type BrilLiteral =
  /** Bril's own tools carry numbers as JSON: 64-bit floats. `text` is what is written. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'char'; readonly codePoint: number };

export interface BrilParameter {
  readonly name: string;
  readonly type: BrilType;
  readonly place: Place;
}

export interface BrilLabel {
  readonly kind: 'label';
  readonly name: string;
  readonly place: Place;
}

export interface BrilInstruction {
  readonly kind: 'instruction';
  readonly op: string;
  readonly dest: string | null;
  readonly type: BrilType | null;
  readonly args: readonly string[];
  readonly functions: readonly string[];
  readonly labels: readonly string[];
  /** Of `const`. */
  readonly value: BrilLiteral | null;
  readonly place: Place;
}

export interface BrilFunction {
  readonly name: string;
  readonly parameters: readonly BrilParameter[];
  readonly result: BrilType | null;
  readonly body: readonly (BrilLabel | BrilInstruction)[];
  readonly place: Place;
}

export interface BrilProgram {
  readonly functions: readonly BrilFunction[];
  /** What a comment `# ARGS: 5 true` says that main is called with; null without one. */
  readonly args: readonly string[] | null;
}
