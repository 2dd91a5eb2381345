/** Constants as HIR writes them: initialisers of globals, and constant structs and arrays. */
import { printLiteral } from '../../hir/text/literals.ts';
import * as hir from '../../hir/types.ts';
import type { Constant } from './ast.ts';
import { quoted, zeroText } from './body.ts';
import type { Problems } from './problems.ts';
import { isOdd, type Shapes } from './shapes.ts';
import { type Type, typeText } from './types.ts';

/** An address in an initialiser, or a number (without a base). */
interface Address {
  /** With `@`. */
  readonly base: string | null;
  readonly offset: bigint;
}

/** Names what a constant refers to. */
export interface Symbols {
  /** HIR's name of a global or function, with `@`; what there is none of is reported. */
  address(name: string, span: Constant['span']): { readonly name: string; readonly type: hir.Type };
}

export class Initialisers {
  constructor(
    readonly shapes: Shapes,
    readonly symbols: Symbols,
    readonly problems: Problems,
  ) {}

  /** The text of a constant in memory of its type. */
  text(constant: Constant): string {
    const { shapes } = this;
    const { type } = constant;
    const memory = shapes.memory(type);
    switch (constant.kind) {
      case 'zero':
        return zeroText(memory);
      case 'integer':
        return this.#integer(constant.value, type, memory);
      case 'float':
        if (memory.kind !== 'float') return this.#mismatch(constant);
        return printLiteral({ kind: 'scalar', type: memory, value: constant.value });
      case 'bytes':
        if (memory.kind !== 'array' || memory.element !== hir.U8 || memory.length !== constant.bytes.length)
          return this.#mismatch(constant);
        return quoted(constant.bytes);
      case 'aggregate':
        return this.#aggregate(constant.elements, constant);
      case 'splat':
        if (type.kind !== 'vector') return this.#mismatch(constant);
        return this.#aggregate(new Array<Constant>(type.length).fill(constant.value), constant);
      case 'global':
      case 'expression': {
        const { base, offset } = this.#address(constant);
        if (type.kind === 'int' && base === null) return this.#integer(offset, type, memory);
        if (type.kind !== 'pointer') return this.#unsupported('an address as a number in an initialiser', constant);
        if (base === null && BigInt.asUintN(32, offset) !== 0n)
          return this.#unsupported('a number as an address in an initialiser', constant);
        const bytes = BigInt.asIntN(32, offset);
        const text = base === null ? 'null' : `${base} ${bytes < 0n ? '-' : '+'} ${bytes < 0n ? -bytes : bytes}`;
        return memory.kind === 'pointer' ? text : `{ ${text}, 0 }`;
      }
      case 'unsupported':
        return this.#unsupported(constant.what, constant);
    }
  }

  #integer(value: bigint, type: Type, memory: hir.Type): string {
    if (memory.kind === 'bool') return value === 0n ? 'false' : 'true';
    if (memory.kind === 'struct') return `{ ${BigInt.asUintN(64, value)}, ${value >> 64n} }`;
    if (memory.kind !== 'int' || type.kind !== 'int') return zeroText(memory);
    const bits = BigInt.asUintN(type.bits, value);
    return String(memory.signed && !isOdd(type.bits) ? BigInt.asIntN(memory.bits, bits) : bits);
  }

  #aggregate(elements: readonly Constant[], whole: Constant): string {
    const { type } = whole;
    const memory = this.shapes.memory(type);
    if (type.kind === 'struct' && memory.kind === 'struct') {
      const { index } = this.shapes.struct(type);
      if (elements.length !== index.length) return this.#mismatch(whole);
      const texts = memory.fields.map(zeroText);
      for (const [i, element] of elements.entries()) {
        if (element.type !== type.fields?.[i]) return this.#mismatch(element);
        texts[index[i] as number] = this.text(element);
      }
      return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`;
    }
    if ((type.kind === 'array' || type.kind === 'vector') && elements.length === type.length) {
      if (elements.some((element) => element.type !== type.element)) return this.#mismatch(whole);
      const texts = elements.map((element) => this.text(element));
      if (memory.kind === 'vector') return `[${texts.join(', ')}]`;
      if (memory.kind === 'array' && memory.element === this.shapes.memory(type.element)) {
        while (texts.length < memory.length) texts.push(zeroText(memory.element));
        return `[${texts.join(', ')}]`;
      }
      return this.#unsupported(`a constant of the type \`${typeText(type)}\``, whole);
    }
    return this.#mismatch(whole);
  }

  #address(constant: Constant): Address {
    switch (constant.kind) {
      case 'zero':
        return { base: null, offset: 0n };
      case 'integer': {
        const { type, value } = constant;
        return { base: null, offset: type.kind === 'int' ? BigInt.asIntN(type.bits, value) : value };
      }
      case 'global':
        return { base: this.symbols.address(constant.name, constant.span).name, offset: 0n };
      case 'expression':
        break;
      default:
        return this.#unsupported('this address in an initialiser', constant);
    }
    const { operation } = constant;
    switch (operation.op) {
      case 'gep': {
        const { base, offset } = this.#address(operation.base);
        const indices = operation.indices.map((index) => {
          const { base: symbol, offset: number } = this.#address(index);
          return symbol === null ? number : this.#unsupported('this address in an initialiser', constant);
        });
        return { base, offset: offset + this.#offset(operation.source, indices, constant) };
      }
      case 'cast':
        if (operation.operator === 'trunc' || operation.operator === 'zext' || operation.operator === 'sext') {
          const value = this.#address(operation.value);
          if (value.base !== null) return this.#unsupported('a part of an address in an initialiser', constant);
        }
        return this.#address(operation.value);
      case 'binary': {
        const [a, b] = [this.#address(operation.a), this.#address(operation.b)];
        if (operation.operator === 'add' && (a.base === null || b.base === null))
          return { base: a.base ?? b.base, offset: a.offset + b.offset };
        if (operation.operator === 'sub' && b.base === null) return { base: a.base, offset: a.offset - b.offset };
        if (operation.operator === 'sub' && a.base === b.base) return { base: null, offset: a.offset - b.offset };
        return this.#unsupported(`\`${operation.operator}\` of addresses in an initialiser`, constant);
      }
    }
  }

  /** The bytes to where the indices lead. */
  #offset(source: Type, indices: readonly bigint[], constant: Constant): bigint {
    const { layout } = this.shapes;
    let type = source;
    let offset = 0n;
    for (const [i, index] of indices.entries()) {
      if (i === 0) offset += index * BigInt(layout.sizeOf(type));
      else if (type.kind === 'struct') {
        const field = type.fields?.[Number(index)];
        if (field === undefined) return this.#mismatch(constant);
        offset += BigInt(layout.struct(type).offsets[Number(index)] as number);
        type = field;
      } else if (type.kind === 'array' || type.kind === 'vector') {
        type = type.element;
        offset += index * BigInt(layout.sizeOf(type));
      } else return this.#mismatch(constant);
    }
    return offset;
  }

  #unsupported(what: string, { span }: Constant): never {
    return this.problems.fail('not-supported', `Not supported: ${what}.`, span);
  }
  #mismatch({ type, span }: Constant): never {
    return this.problems.fail('type-mismatch', `This is no constant of the type \`${typeText(type)}\`.`, span);
  }
}
