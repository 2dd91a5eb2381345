/** The body of a function in HIR while it is being made: values, lines, and the casts between views of one value. */
import type { Span } from '../../hir/module.ts';
import { printLiteral, printTypedLiteral } from '../../hir/text/literals.ts';
import * as hir from '../../hir/types.ts';
import type { Names } from '../names.ts';
import type { Problems } from './problems.ts';

/** A HIR value of the function. */
export interface Local {
  readonly kind: 'local';
  /** Both may change until the value is used for the first time. */
  name: string;
  type: hir.Type;
  used: boolean;
  /** Where its definition stands; casts of it are added behind. */
  bucket: Bucket;
  /** The same value as other types. */
  readonly views: Map<hir.Type, Local>;
  /** Of a vector. */
  readonly lanes: Map<number, Operand>;
  /** What stands for it, if it has no definition of its own. */
  alias: Operand | null;
}

export type Operand =
  | Local
  /** The bits of an integer or bool, as a number that is not negative. */
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  /** All bits 0, of any type. */
  | { readonly kind: 'zero' }
  /** The address of a global or a function, by its name with `@`. */
  | { readonly kind: 'symbol'; readonly name: string; readonly type: hir.Type }
  /** A constant vector. */
  | { readonly kind: 'vector'; readonly lanes: readonly (bigint | number)[] };

export interface Line {
  readonly target: Local | null;
  readonly text: string;
  /** What of the source it comes from. */
  readonly span: Span;
}

/** Lines that stay together. */
export interface Bucket {
  readonly lines: Line[];
  readonly span: Span;
}

export const ZERO: Operand = { kind: 'zero' };
export const TRUE: Operand = { kind: 'integer', value: 1n };
export const FALSE: Operand = { kind: 'integer', value: 0n };
export function integer(value: bigint | number): Operand {
  return { kind: 'integer', value: BigInt(value) };
}

export class Body {
  bucket: Bucket;
  /** What new values are named after. */
  hint = 't';
  /** Addresses of globals as other types, in the block that is being made. */
  symbolViews = new Map<string, Local>();

  constructor(
    readonly names: Names,
    readonly problems: Problems,
    /** The beginning of the function. */
    readonly entry: Bucket,
  ) {
    this.bucket = entry;
  }

  /** A value that will be defined by what `bind` gives it. */
  declare(name: string, type: hir.Type): Local {
    return this.#local(this.names.take(name), type, this.bucket);
  }

  #local(name: string, type: hir.Type, bucket: Bucket): Local {
    return { kind: 'local', name, type, used: false, bucket, views: new Map(), lanes: new Map(), alias: null };
  }

  /** A line that defines a value. */
  emit(type: hir.Type, text: string, suffix = 't'): Local {
    return this.emitIn(this.bucket, `${this.hint}.${suffix}`, type, text);
  }

  emitIn(bucket: Bucket, name: string, type: hir.Type, text: string): Local {
    const local = this.#local(this.names.take(name), type, bucket);
    bucket.lines.push({ target: local, text, span: bucket.span });
    return local;
  }

  /** A line that defines nothing. */
  effect(text: string): void {
    this.bucket.lines.push({ target: null, text, span: this.bucket.span });
  }

  /** Makes a declared value the same as an operand, which gets its name if it was defined just now. */
  bind(declared: Local, operand: Operand): void {
    const resolved = resolve(operand);
    if (resolved === declared) return;
    const last = this.bucket.lines.at(-1);
    if (!declared.used) {
      const isFresh = resolved.kind === 'local' && !resolved.used && last?.target === resolved;
      if (isFresh) resolved.name = declared.name;
      declared.alias = resolved;
      return;
    }
    const text = this.#copy(resolved, declared.type);
    this.bucket.lines.push({ target: declared, text, span: this.bucket.span });
    declared.bucket = this.bucket;
  }

  /** An instruction that gives an operand as a value of its own. */
  #copy(operand: Operand, type: hir.Type): string {
    if (operand.kind !== 'local' && operand.kind !== 'symbol') return `const ${this.#constant(operand, type)}`;
    const text = this.text(operand, type);
    switch (type.kind) {
      case 'bool':
        return `or ${text}, false`;
      case 'int':
        return `add ${text}, 0`;
      case 'pointer':
      case 'function':
      case 'float':
      case 'vector':
        return `bitcast ${text}`;
      default:
        return `select true, ${text}, ${text}`;
    }
  }

  /** An operand in a place that gives literals their type. */
  text(operand: Operand, type: hir.Type): string {
    const resolved = resolve(operand);
    switch (resolved.kind) {
      case 'local':
        return `%${this.#use(this.as(resolved, type)).name}`;
      case 'symbol':
        return resolved.type === type ? resolved.name : `%${this.#use(this.#symbol(resolved, type)).name}`;
      default:
        if (type.kind === 'vector' || type.kind === 'struct' || type.kind === 'array') {
          return `%${this.#use(this.emit(type, `const ${this.#constant(resolved, type)}`, 'c')).name}`;
        }
        return this.#constant(resolved, type);
    }
  }

  /** An operand in a place that says nothing about its type. */
  typed(operand: Operand, type: hir.Type): string {
    const resolved = resolve(operand);
    if (resolved.kind === 'local' || resolved.kind === 'symbol' || !hir.isScalar(type))
      return this.text(resolved, type);
    const scalar = this.#scalar(resolved, type);
    return scalar === null ? this.text(resolved, type) : printTypedLiteral(scalar);
  }

  #use(local: Local): Local {
    local.used = true;
    return local;
  }

  /** A value as another type with the same bits. */
  as(local: Local, type: hir.Type): Local {
    if (local.type === type) return local;
    local.used = true;
    let view = local.views.get(type);
    if (view === undefined) {
      view = this.#view(local, type);
      local.views.set(type, view);
    }
    return view;
  }

  #view(local: Local, type: hir.Type): Local {
    const from = local.type;
    const name = `${local.name}.${typeWord(type)}`;
    const make = (text: string): Local => this.emitIn(local.bucket, name, type, text);
    if (isBitcast(from, type)) return make(`bitcast %${local.name}`);
    if (isAddress(from) && isAddress(type)) {
      const number = this.#use(this.as(local, hir.U32));
      return make(`inttoptr %${number.name}`);
    }
    if (isAddress(from) && type === hir.U32) return make(`ptrtoint %${local.name}`);
    if (from.kind === 'struct' && type.kind === 'struct' && from.fields.length === type.fields.length) {
      return this.#rebuild(local, from, type, name);
    }
    const message = `A value of HIR's type ${hir.typeName(from)} stands where ${hir.typeName(type)} is wanted.`;
    return this.problems.fail('type-mismatch', message, this.bucket.span);
  }

  /** A struct with fields of other types. */
  #rebuild(local: Local, from: hir.StructType, to: hir.StructType, name: string): Local {
    const { bucket } = local;
    let whole = this.emitIn(bucket, name, to, `const ${zeroText(to)}`);
    for (const [i, type] of to.fields.entries()) {
      const field = this.emitIn(
        bucket,
        `${name}.${i}`,
        from.fields[i] as hir.Type,
        `extractvalue %${local.name}, [${i}]`,
      );
      const converted = this.#use(this.as(field, type));
      whole = this.emitIn(bucket, name, to, `insertvalue %${this.#use(whole).name}, %${converted.name}, [${i}]`);
    }
    return whole;
  }

  #symbol(symbol: Extract<Operand, { kind: 'symbol' }>, type: hir.Type): Local {
    const key = `${symbol.name} ${hir.typeName(type)}`;
    let view = this.symbolViews.get(key);
    if (view === undefined) {
      const name = `${symbol.name.slice(1)}.${typeWord(type)}`;
      if (isBitcast(symbol.type, type)) view = this.emitIn(this.bucket, name, type, `bitcast ${symbol.name}`);
      else {
        const number = this.emitIn(this.bucket, `${symbol.name.slice(1)}.u32`, hir.U32, `ptrtoint ${symbol.name}`);
        view = type === hir.U32 ? number : this.emitIn(this.bucket, name, type, `inttoptr %${this.#use(number).name}`);
      }
      this.symbolViews.set(key, view);
    }
    return view;
  }

  #constant(operand: Exclude<Operand, Local | { kind: 'symbol' }>, type: hir.Type): string {
    if (hir.isScalar(type)) {
      const scalar = this.#scalar(operand, type);
      if (scalar !== null) return printLiteral(scalar);
      // A number as an address.
      if (isAddress(type) && operand.kind === 'integer') {
        const number = BigInt.asUintN(32, operand.value);
        return `%${this.#use(this.emit(type, `inttoptr ${number}u32`)).name}`;
      }
    }
    if (type.kind === 'vector') {
      const lanes = operand.kind === 'vector' ? operand.lanes : new Array<bigint>(type.lanes).fill(0n);
      const texts = lanes.map((lane) => {
        const scalar = this.#scalar(numberOperand(lane), type.element);
        return scalar === null ? '0' : printLiteral(scalar);
      });
      return `[${texts.join(', ')}]`;
    }
    if (operand.kind === 'zero') return zeroText(type);
    const message = `A constant stands where HIR's type ${hir.typeName(type)} is wanted.`;
    return this.problems.fail('type-mismatch', message, this.bucket.span);
  }

  /** A literal, or null if there is none of that type. */
  #scalar(operand: Operand, type: hir.ScalarType) {
    const number = operand.kind === 'integer' ? operand.value : operand.kind === 'zero' ? 0n : null;
    switch (type.kind) {
      case 'bool':
        return number === null ? null : ({ kind: 'scalar', type, value: Number(number & 1n) } as const);
      case 'int': {
        if (number === null) return null;
        const value = type.signed ? BigInt.asIntN(type.bits, number) : BigInt.asUintN(type.bits, number);
        return { kind: 'scalar', type, value } as const;
      }
      case 'float': {
        if (operand.kind === 'float') return { kind: 'scalar', type, value: operand.value } as const;
        return number === 0n ? ({ kind: 'scalar', type, value: 0 } as const) : null;
      }
      default:
        return number === 0n ? ({ kind: 'scalar', type, value: 0 } as const) : null;
    }
  }
}

export function resolve(operand: Operand): Operand {
  let resolved = operand;
  while (resolved.kind === 'local' && resolved.alias !== null) resolved = resolved.alias;
  return resolved;
}

/** Whether two operands are the same value. */
export function isSame(a: Operand, b: Operand): boolean {
  const [x, y] = [resolve(a), resolve(b)];
  if (x.kind === 'symbol' && y.kind === 'symbol') return x.name === y.name;
  if (x.kind === 'integer' && y.kind === 'integer') return x.value === y.value;
  if (x.kind === 'float' && y.kind === 'float') return Object.is(x.value, y.value);
  return x === y || (x.kind === 'zero' && y.kind === 'zero');
}

/** The number that an integer constant is. */
export function knownInteger(operand: Operand): bigint | null {
  const resolved = resolve(operand);
  return resolved.kind === 'integer' ? resolved.value : resolved.kind === 'zero' ? 0n : null;
}

export function numberOperand(value: bigint | number): Operand {
  return typeof value === 'bigint' ? { kind: 'integer', value } : { kind: 'float', value };
}

/** A constant with all bits 0. */
export function zeroText(type: hir.Type): string {
  switch (type.kind) {
    case 'bool':
      return 'false';
    case 'float':
      return '0.0';
    case 'pointer':
    case 'function':
      return 'null';
    case 'vector':
      return `[${new Array(type.lanes).fill(zeroText(type.element)).join(', ')}]`;
    case 'array':
      if (type.element === hir.U8) return quoted(new Uint8Array(type.length));
      return `[${new Array(type.length).fill(zeroText(type.element)).join(', ')}]`;
    case 'struct':
      return type.fields.length === 0 ? '{}' : `{ ${type.fields.map(zeroText).join(', ')} }`;
    default:
      return '0';
  }
}

function isAddress(type: hir.Type): boolean {
  return type.kind === 'pointer' || type.kind === 'function';
}

function isBitcast(from: hir.Type, to: hir.Type): boolean {
  if (from.kind === 'int' || from.kind === 'float')
    return (to.kind === 'int' || to.kind === 'float') && from.bits === to.bits;
  return from.kind === to.kind && (from.kind === 'pointer' || from.kind === 'function' || from.kind === 'vector');
}

/** What a view of a value is called behind its name. */
function typeWord(type: hir.Type): string {
  switch (type.kind) {
    case 'pointer':
      return type.pointee.kind === 'pointer' ? 'ptr' : typeWord(type.pointee);
    case 'array':
      return 'array';
    case 'vector':
      return `v${type.lanes}${hir.typeName(type.element)}`;
    case 'struct':
      return type.name ?? 'struct';
    case 'function':
      return 'fn';
    default:
      return hir.typeName(type);
  }
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [10, '\\n'],
  [9, '\\t'],
  [13, '\\r'],
  [34, '\\"'],
  [92, '\\\\'],
]);

/** Bytes as a string of HIR. */
export function quoted(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => {
    if (byte >= 0x20 && byte < 0x7f && byte !== 34 && byte !== 92) return String.fromCharCode(byte);
    return ESCAPES.get(byte) ?? `\\${byte.toString(16).padStart(2, '0')}`;
  });
  return `"${characters.join('')}"`;
}
