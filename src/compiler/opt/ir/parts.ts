/** Structs and arrays taken apart into atoms: what an SSA value or an access of memory is made of. */
import { isLeaf, leafCount } from '../../../hir/leaves.ts';
import { type Constant, Literal, type Operand } from '../../../hir/module.ts';
import { isInteger, sizeOf, structLayout, type Type } from '../../../hir/types.ts';
import type { Emitter } from './rewrite.ts';

/** A part that is no struct and no array: a scalar, a vector, a union, a closure or a trait object. */
export interface Atom {
  readonly type: Type;
  /** In bytes from the start of the whole. */
  readonly offset: number;
  /** What `extractvalue` says; empty when it is the whole. */
  readonly path: readonly number[];
}

export function isAggregate(type: Type): boolean {
  return type.kind === 'struct' || type.kind === 'array';
}

/** The atoms of a type in the order of their offsets; null when there are more than `most`. */
export function atomsOf(type: Type, most: number): readonly Atom[] | null {
  // A type of values, or one that isn't counted in vain.
  if (isAggregate(type) && leafCount(type) > 4 * most) return null;
  const atoms: Atom[] = [];
  const collect = (part: Type, offset: number, path: readonly number[]): void => {
    if (atoms.length > most) return;
    if (part.kind === 'struct') {
      const { offsets } = structLayout(part);
      part.fields.forEach((field, i) => collect(field, offset + (offsets[i] as number), [...path, i]));
    } else if (part.kind === 'array') {
      const size = sizeOf(part.element);
      for (let i = 0; i < part.length; i++) collect(part.element, offset + i * size, [...path, i]);
    } else {
      atoms.push({ type: part, offset, path });
    }
  };
  collect(type, 0, []);
  return atoms.length > most ? null : atoms;
}

/** A constant with all bytes zero; null for types without constants: unions, closures and trait objects. */
export function zeroConstant(type: Type): Constant | null {
  switch (type.kind) {
    case 'struct':
    case 'array':
    case 'vector': {
      const types =
        type.kind === 'struct'
          ? type.fields
          : new Array<Type>(type.kind === 'array' ? type.length : type.lanes).fill(type.element);
      const elements = types.map(zeroConstant);
      return elements.every((element) => element !== null) ? { kind: 'aggregate', type, elements } : null;
    }
    default:
      return isLeaf(type) ? { kind: 'scalar', type, value: isInteger(type) && type.bits === 64 ? 0n : 0 } : null;
  }
}

/** A struct or an array made of its atoms. The type must have a zero constant. */
export function assemble(type: Type, atoms: readonly Atom[], values: readonly Operand[], emitter: Emitter): Operand {
  const zero = zeroConstant(type);
  if (zero === null) throw new Error('an aggregate without constants');
  let whole: Operand = emitter.unary('const', new Literal(zero), type);
  atoms.forEach(({ path }, i) => {
    const operands = [whole, values[i] as Operand];
    whole = emitter.value({ op: 'insertvalue', type, operands, payload: { kind: 'path', path } });
  });
  return whole;
}

/** A part of a struct or an array; the whole itself for an empty path. */
export function extractPart(whole: Operand, { type, path }: Atom, emitter: Emitter): Operand {
  if (path.length === 0) return whole;
  return emitter.value({ op: 'extractvalue', type, operands: [whole], payload: { kind: 'path', path } });
}
