/** Pointers as a base, a number of bytes, and scaled indices: address arithmetic taken apart, modulo 2^32. */
import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf, structLayout, type Type } from '../../../hir/types.ts';
import { literalValue } from '../ir/build.ts';

export interface LinearAddress {
  /** What no address arithmetic known here leads to: an alloca, a global, a parameter, a loaded pointer, … */
  readonly base: Operand;
  /** In bytes, signed. */
  readonly offset: number;
  /** Each value once, in the order of their numbers; no scale is 0. */
  readonly terms: readonly Term[];
}
export interface Term {
  readonly value: Value;
  /** In bytes, signed. */
  readonly scale: number;
}

/** More terms than that are not told apart: the address itself is its base. */
const MAX_TERMS = 4;
/** So many steps of arithmetic are followed. */
const MAX_STEPS = 64;

/** Where the pointer of `gep` leads from its first operand when all indices are literals; otherwise null. */
export function constantStep(gep: Instruction): number | null {
  const { offset, indices } = gepStep(gep);
  return indices.length === 0 ? offset : null;
}

/** The bytes that a `gep` adds to its first operand: a constant, modulo 2^32, and indices that aren't, each times a size. */
export function gepStep({ operands }: Instruction): {
  readonly offset: number;
  readonly indices: readonly { readonly index: Operand; readonly size: number }[];
} {
  const base = (operands[0] as Operand).type;
  let type: Type = base.kind === 'pointer' ? base.pointee : base;
  let offset = 0;
  const indices: { index: Operand; size: number }[] = [];
  for (let i = 1; i < operands.length; i++) {
    const index = operands[i] as Operand;
    const constant = literalValue(index);
    if (i > 1 && type.kind === 'struct') {
      const field = Number(constant);
      offset = (offset + (structLayout(type).offsets[field] as number)) | 0;
      type = type.fields[field] as Type;
      continue;
    }
    if (i > 1 && type.kind === 'array') type = type.element;
    const size = sizeOf(type);
    if (constant === null) indices.push({ index, size });
    else offset = (offset + Math.imul(low32(constant), size)) | 0;
  }
  return { offset, indices };
}

function low32(value: number | bigint): number {
  return typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value | 0;
}

/** Takes pointers apart. What it finds out is remembered for as long as the function isn't changed. */
export class Addresses {
  readonly #known = new Map<Value, LinearAddress>();

  of(pointer: Operand): LinearAddress {
    if (pointer.kind !== 'value') return atom(pointer);
    let address = this.#known.get(pointer);
    if (address === undefined) {
      address = this.#takeApart(pointer);
      this.#known.set(pointer, address);
    }
    return address;
  }

  /** An address with other values in place of those that it is made of: `of` gives them, or null where it can't. */
  translated({ base, offset, terms }: LinearAddress, of: (value: Value) => Operand | null): LinearAddress | null {
    const from = base.kind === 'value' ? of(base) : base;
    if (from === null) return null;
    const known = this.of(from);
    const sum = new Sum(known.offset, new Map(known.terms.map(({ value, scale }) => [value, scale])));
    sum.add(offset);
    for (const { value, scale } of terms) {
      const now = of(value);
      if (now === null) return null;
      sum.addScaled(now, scale);
    }
    return sum.terms.size > MAX_TERMS ? null : sum.from(known.base);
  }

  #takeApart(pointer: Value): LinearAddress {
    const sum = new Sum();
    let at: Operand = pointer;
    for (let steps = 0; steps < MAX_STEPS && at.kind === 'value' && at.definition !== null; steps++) {
      const definition: Instruction = at.definition;
      const [from] = definition.operands as [Operand];
      if (definition.op === 'gep') {
        const { offset, indices } = gepStep(definition);
        const before = sum.copy();
        sum.add(offset);
        for (const { index, size } of indices) sum.addScaled(index, size);
        if (sum.terms.size > MAX_TERMS) return before.from(at);
      } else if (definition.op !== 'global' && (definition.op !== 'bitcast' || from.type.kind !== 'pointer')) {
        break;
      }
      at = from;
      const known = at.kind === 'value' ? this.#known.get(at) : undefined;
      if (known === undefined) continue;
      const before = sum.copy();
      sum.add(known.offset);
      for (const { value, scale } of known.terms) sum.addTerm(value, scale);
      return sum.terms.size > MAX_TERMS ? before.from(at) : sum.from(known.base);
    }
    return sum.from(at);
  }
}

function atom(base: Operand): LinearAddress {
  return { base, offset: 0, terms: [] };
}

/** A sum of bytes under construction. */
class Sum {
  constructor(
    public offset = 0,
    readonly terms = new Map<Value, number>(),
  ) {}

  copy(): Sum {
    return new Sum(this.offset, new Map(this.terms));
  }
  add(bytes: number): void {
    this.offset = (this.offset + bytes) | 0;
  }
  addTerm(value: Value, scale: number): void {
    const sum = ((this.terms.get(value) ?? 0) + scale) | 0;
    if (sum === 0) this.terms.delete(value);
    else this.terms.set(value, sum);
  }

  /** Adds, subtracts and multiplies by constants are followed where they are of 32 bits or more, and so wrap alike. */
  addScaled(index: Operand, size: number): void {
    let at = index;
    let scale = size | 0;
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const constant = literalValue(at);
      if (constant !== null) return this.add(Math.imul(low32(constant), scale));
      if (at.kind !== 'value') throw new Error('an index that is an address');
      const { definition, type } = at;
      if (definition === null) break;
      const { op, operands } = definition;
      const [left, right] = operands as [Operand, Operand];
      const wide = type.kind === 'int' && type.bits >= 32;
      if (op === 'bitcast' && left.type.kind === 'int' && wide) {
        at = left;
        continue;
      }
      // Only the low 32 bits count.
      if (
        (op === 'zext' || op === 'sext' || op === 'trunc') &&
        wide &&
        left.type.kind === 'int' &&
        left.type.bits >= 32
      ) {
        at = left;
        continue;
      }
      const factor = wide && right !== undefined ? literalValue(right) : null;
      if (factor === null) break;
      if (op === 'add') this.add(Math.imul(low32(factor), scale));
      else if (op === 'sub') this.add(-Math.imul(low32(factor), scale) | 0);
      else if (op === 'mul') scale = Math.imul(scale, low32(factor));
      else if (op === 'shl' && Number(factor) >= 0 && Number(factor) < 31)
        scale = Math.imul(scale, 1 << Number(factor));
      else break;
      at = left;
    }
    if (scale !== 0) this.addTerm(at as Value, scale);
  }

  from(base: Operand): LinearAddress {
    const terms = [...this.terms].map(([value, scale]) => ({ value, scale }));
    terms.sort((a, b) => a.value.index - b.value.index);
    return { base, offset: this.offset, terms };
  }
}
