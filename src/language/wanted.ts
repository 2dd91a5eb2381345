/** What may stand at a place of a statement, by the shape of its instruction: what completion offers and fixes fit. */
import { INTRINSICS, type IntrinsicInfo, isIntrinsic } from '../hir/intrinsics.ts';
import { partOf } from '../hir/leaves.ts';
import { Address } from '../hir/module.ts';
import { type CastOp, OPCODES, type Opcode, type OperandClass, opInfo } from '../hir/opcodes.ts';
import { ownType } from '../hir/text/literals.ts';
import { Token, type TokenKind } from '../hir/text/tokens.ts';
import { BOOL, I32, pointerTo, type Type } from '../hir/types.ts';
import { castProblem } from '../hir/verify/casts.ts';
import { isOfClass } from '../hir/verify/check.ts';
import type { Document } from './document.ts';
import { type ScannedFunction, type Statement, splitMethod } from './scan.ts';

export interface Wanted {
  readonly kind:
    | 'value'
    | 'block'
    /** The value and block of an edge, in brackets. */
    | 'incoming'
    | 'function'
    | 'global'
    /** A function or an intrinsic. */
    | 'callee'
    | 'vtable'
    | 'type'
    | 'trait'
    | 'variant'
    /** An object with one of its methods. */
    | 'method'
    | 'words';
  /** The one type that fits, if there is one and it is known. */
  readonly type: Type | null;
  /** Which types can stand here. */
  readonly accepts: (type: Type) => boolean;
  readonly words: readonly string[];
}

const anything = (): boolean => true;
const values = (accepts: (type: Type) => boolean): Wanted => ({ kind: 'value', type: null, accepts, words: [] });
const only = (kind: Exclude<Wanted['kind'], 'value' | 'words'>): Wanted => ({
  kind,
  type: null,
  accepts: anything,
  words: [],
});
const words = (...list: string[]): Wanted => ({ kind: 'words', type: null, accepts: anything, words: list });
const ofKind = (...kinds: Type['kind'][]): Wanted => values((type) => kinds.includes(type.kind));
const INTEGER = ofKind('int');
const POINTER = ofKind('pointer');

function value(type: Type | null, otherwise: (type: Type) => boolean = anything): Wanted {
  return { kind: 'value', type, accepts: type === null ? otherwise : (other) => other === type, words: [] };
}

/** How far a statement has been read up to a token. */
interface Slot {
  /** The operand's number: how many commas stand outside of brackets. */
  readonly operand: number;
  /** The first token of each operand so far. */
  readonly operands: readonly number[];
  /** The bracket within which the token stands, and how many commas come before it there. */
  readonly bracket: TokenKind | null;
  readonly element: number;
  /** The token before. */
  readonly previous: number;
}

function slotAt(document: Document, { opToken }: Statement, at: number): Slot {
  const { tokens } = document.scan;
  const open: { kind: TokenKind; commas: number }[] = [];
  const operands = [opToken + 1];
  for (let i = opToken + 1; i < at; i++) {
    const kind = tokens.kind(i);
    if (kind === Token.LeftParen || kind === Token.LeftBracket || kind === Token.LeftBrace) {
      open.push({ kind, commas: 0 });
    } else if (kind === Token.RightParen || kind === Token.RightBracket || kind === Token.RightBrace) {
      open.pop();
    } else if (kind === Token.Comma) {
      const inner = open.at(-1);
      if (inner === undefined) operands.push(i + 1);
      else inner.commas++;
    }
  }
  const inner = open.at(-1);
  return {
    operand: operands.length - 1,
    operands,
    bracket: inner?.kind ?? null,
    element: inner?.commas ?? 0,
    previous: at - 1,
  };
}

/** The type that is written for a statement's result, or that it turned out to have. */
export function resultTypeOf(document: Document, f: ScannedFunction, statement: Statement): Type | null {
  if (statement.typeStart !== -1) return document.typeFrom(statement.typeStart);
  return statement.result === -1 ? null : document.valueType(f, document.tokenText(statement.result).slice(1));
}

/** What the operand that begins at a token is by itself. */
export function typeOfOperand(document: Document, f: ScannedFunction, token: number): Type | null {
  const { tokens } = document.scan;
  const text = document.tokenText(token);
  switch (tokens.kind(token)) {
    case Token.Value:
      return document.valueType(f, text.slice(1));
    case Token.Symbol: {
      const symbol = document.symbol(text.slice(1));
      return symbol === null ? null : new Address(symbol).type;
    }
    case Token.Number:
    case Token.Word:
      return ownType(text);
    default:
      return null;
  }
}

/** What is wanted at a token behind a statement's instruction; null where nothing can be said. */
export function wantedAt(document: Document, f: ScannedFunction, statement: Statement, at: number): Wanted | null {
  const { op, opToken } = statement;
  if (op === null || at <= opToken) return null;
  return new Place(document, f, statement, op, slotAt(document, statement, at)).wanted();
}

class Place {
  constructor(
    readonly document: Document,
    readonly f: ScannedFunction,
    readonly statement: Statement,
    readonly op: Opcode,
    readonly slot: Slot,
  ) {}

  wanted(): Wanted | null {
    const { op } = this;
    const { operand, bracket } = this.slot;
    const operandClass = opInfo(op).operands;
    switch (OPCODES[op].shape) {
      case 'const':
        return bracket === null ? value(this.#result()) : null;
      case 'address':
        return only(op === 'global' ? 'global' : 'function');
      case 'binary':
        return operand > 1 ? null : this.#alike(operandClass, 2);
      case 'unary':
        return operand > 0 ? null : this.#alike(operandClass, 1);
      case 'compare': {
        if (operand > 1) return null;
        const other = this.#operandType(1 - operand);
        return value(other, (type) => operandClass === undefined || isOfClass(type, operandClass));
      }
      case 'cast': {
        const to = this.#result();
        return values((from) => to === null || castProblem(op as CastOp, from, to) === null);
      }
      case 'select':
        if (operand === 0) return value(BOOL);
        return operand > 2 ? null : value(this.#result() ?? this.#operandType(3 - operand));
      case 'phi':
        if (bracket === null) return only('incoming');
        return this.slot.element === 0 ? value(this.#result()) : only('block');
      case 'alloca':
        if (operand === 0) return only('type');
        return this.#word('count') ? INTEGER : this.#word('align') ? null : words('count', 'align');
      case 'load': {
        const to = this.#result();
        if (operand > 0) return this.#memoryWords();
        return value(to === null || op === 'vload' ? null : pointerTo(to), (type) => type.kind === 'pointer');
      }
      case 'store': {
        const to = this.#operandType(1);
        if (operand === 0) return value(to?.kind === 'pointer' ? to.pointee : null);
        if (operand > 1) return this.#memoryWords();
        const stored = this.#operandType(0);
        return value(stored === null ? null : pointerTo(stored), (type) => type.kind === 'pointer');
      }
      case 'gep':
        if (operand === 0) return POINTER;
        return bracket === null ? null : INTEGER;
      case 'extract':
        return operand === 0 ? ofKind('struct', 'array') : null;
      case 'insert': {
        if (operand === 0) return value(this.#result(), (type) => type.kind === 'struct' || type.kind === 'array');
        return operand === 1 ? this.#inserted() : null;
      }
      case 'createUnion': {
        const union = this.#result();
        if (operand === 0) return this.#word('variant') ? only('variant') : words('variant');
        const [name] = this.slot.operands as [number];
        const key = this.document.tokenText(name + 1);
        if (union?.kind !== 'union') return values(anything);
        return value(union.variants.find((v, i) => v.name === key || String(i) === key)?.type ?? null);
      }
      case 'discriminant':
        return ofKind('union');
      case 'extractUnion':
        if (operand === 0) return ofKind('union');
        return this.#word('variant') ? only('variant') : words('variant');
      case 'call':
      case 'callIndirect':
      case 'callClosure':
        return this.#call();
      case 'createClosure':
        if (operand === 0) return only('function');
        return bracket === Token.LeftBracket ? this.#argument(this.#calleeParams()) : words('captures');
      case 'createTraitObject':
        if (operand === 0) return only('trait');
        if (operand === 1) return this.#word('data') ? POINTER : words('data');
        return this.#word('vtable') ? only('vtable') : words('vtable');
      case 'traitCall':
        return bracket === Token.LeftParen ? this.#argument(this.#methodParams()) : only('method');
      case 'atomicLoad': {
        const to = this.#result();
        if (operand > 0) return words('seqcst');
        return value(to === null ? null : pointerTo(to), (type) => type.kind === 'pointer');
      }
      case 'atomicStore':
      case 'atomicRmw':
        return this.#atomic(2);
      case 'atomicCmpxchg':
        return this.#atomic(3);
      case 'fence':
        return words('seqcst');
      case 'splat': {
        const vector = this.#result();
        return value(
          vector?.kind === 'vector' ? vector.element : null,
          ({ kind }) => kind === 'int' || kind === 'float',
        );
      }
      case 'extractLane':
        return operand === 0 ? ofKind('vector') : this.#word('lane') ? null : words('lane');
      case 'insertLane': {
        const vector = this.#result() ?? this.#operandType(0);
        if (operand === 0) return value(vector, (type) => type.kind === 'vector');
        if (operand === 1) return this.#word('lane') ? null : words('lane');
        return value(vector?.kind === 'vector' ? vector.element : null);
      }
      case 'shuffle':
        if (operand > 1) return bracket === null ? words('lanes') : null;
        return value(this.#result() ?? this.#operandType(1 - operand), (type) => type.kind === 'vector');
      case 'reduce':
      case 'dot': {
        const lane = this.#result();
        const fits = (type: Type): boolean => type.kind === 'vector' && (lane === null || type.element === lane);
        return value(operand > 1 ? null : this.#operandType(1 - operand), fits);
      }
      case 'br':
        return only('block');
      case 'brcond':
        return operand === 0 ? value(BOOL) : only('block');
      case 'switch':
        return this.#switch();
      case 'return': {
        const facts = this.document.facts(this.f);
        return value(facts?.func.result ?? null);
      }
      case 'unreachable':
        return null;
    }
  }

  #result(): Type | null {
    return resultTypeOf(this.document, this.f, this.statement);
  }

  #operandType(i: number): Type | null {
    const token = this.slot.operands[i] ?? this.#later(i);
    return token === null || token >= this.statement.end ? null : typeOfOperand(this.document, this.f, token);
  }

  /** The first token of an operand that stands behind the place. */
  #later(i: number): number | null {
    const slot = slotAt(this.document, this.statement, this.statement.end);
    return slot.operands[i] ?? null;
  }

  /** Whether the word stands directly before the place. */
  #word(word: string): boolean {
    return this.slot.previous > this.statement.opToken && this.document.tokenText(this.slot.previous) === word;
  }

  #memoryWords(): Wanted | null {
    return this.#word('align') ? null : words('align', 'volatile');
  }

  /** Operands of the result's type. */
  #alike(operandClass: OperandClass | undefined, count: number): Wanted {
    const { operand } = this.slot;
    const type = this.#result() ?? (count === 2 ? this.#operandType(1 - operand) : null);
    return value(type, (other) => operandClass === undefined || isOfClass(other, operandClass));
  }

  #inserted(): Wanted {
    const aggregate = this.#result() ?? this.#operandType(0);
    const { tokens } = this.document.scan;
    const path: number[] = [];
    const at = this.#later(2);
    for (let i = (at ?? this.statement.end) + 1; i < this.statement.end; i++) {
      if (tokens.kind(i) === Token.Number) path.push(Number(this.document.tokenText(i)));
    }
    const part = aggregate === null || path.length === 0 ? null : partOf(aggregate, path);
    return value(part === null ? null : part.type);
  }

  #call(): Wanted | null {
    const { bracket } = this.slot;
    if (bracket === Token.LeftParen) return this.#argument(this.#calleeParams());
    if (bracket !== null) return null;
    switch (OPCODES[this.op].shape) {
      case 'call':
        return only('callee');
      case 'callClosure':
        return ofKind('closure');
      default:
        return ofKind('function');
    }
  }

  #argument(params: readonly (Type | Wanted | null)[] | null): Wanted {
    const param = params?.[this.slot.element] ?? null;
    if (param === null) return values(anything);
    return 'accepts' in param ? param : value(param);
  }

  /** Of what the first token behind the opcode calls. */
  #calleeParams(): readonly (Type | Wanted | null)[] | null {
    const callee = this.statement.opToken + 1;
    const text = this.document.tokenText(callee);
    const intrinsic = /^intrinsic\.(\w+)$/.exec(text)?.[1];
    if (intrinsic !== undefined) return isIntrinsic(intrinsic) ? this.#intrinsicParams(INTRINSICS[intrinsic]) : null;
    const type = typeOfOperand(this.document, this.f, callee);
    return type?.kind === 'function' || type?.kind === 'closure' ? type.params : null;
  }

  #intrinsicParams({ rule }: IntrinsicInfo): readonly (Type | Wanted | null)[] {
    const result = this.#result();
    switch (rule) {
      case 'float':
      case 'int': {
        const operand = value(result, (type) => isOfClass(type, rule));
        return [operand, operand, operand];
      }
      case 'type':
        return [only('type')];
      case 'panic':
        return [ofKind('pointer'), INTEGER];
      case 'none':
        return [];
      case 'overflow': {
        const operand = value(
          result?.kind === 'struct' ? (result.fields[0] ?? null) : null,
          (type) => type.kind === 'int',
        );
        return [operand, operand];
      }
      case 'malloc':
        return [INTEGER];
      case 'free':
        return [POINTER];
      case 'realloc':
        return [POINTER, INTEGER];
      case 'copy':
        return [POINTER, POINTER, INTEGER];
      case 'fill':
        return [POINTER, INTEGER, INTEGER];
    }
  }

  #methodParams(): readonly Type[] | null {
    const [object, method] = splitMethod(this.document.tokenText(this.statement.opToken + 1).slice(1));
    const trait = this.document.valueType(this.f, object);
    if (trait?.kind !== 'dyn') return null;
    return trait.methods.find(({ name }) => name === method)?.type.params.slice(1) ?? null;
  }

  /** `op %p, %v…, ordering`: `last` is the number of the ordering. */
  #atomic(last: number): Wanted {
    const { operand } = this.slot;
    if (operand >= last) return words('seqcst');
    const pointer = this.#operandType(0);
    const held = pointer?.kind === 'pointer' ? pointer.pointee : this.#result();
    if (operand > 0) return value(held);
    const result = this.#result();
    return value(result === null ? null : pointerTo(result), (type) => type.kind === 'pointer');
  }

  #switch(): Wanted | null {
    const { operand, bracket, previous } = this.slot;
    if (bracket !== null) {
      const isTarget = this.document.scan.tokens.kind(previous) === Token.FatArrow;
      return isTarget ? only('block') : value(this.#operandType(0) ?? I32);
    }
    if (operand === 0) return INTEGER;
    if (operand === 1) return this.#word('default') ? only('block') : words('default');
    return null;
  }
}

/** The type that its place gives to a literal at a token: in a statement, or in the value of a global. */
export function literalTypeAt(document: Document, token: number): Type | null {
  const { items, tokens } = document.scan;
  const f = document.functionAt(tokens.start(token));
  if (f !== null) {
    const place = document.statementOf(f, token);
    const wanted = place === null ? null : wantedAt(document, f, place.statement, token);
    return wanted?.kind === 'value' ? wanted.type : null;
  }
  const item = items.find(({ start, end }) => start <= token && token < end);
  if (item === undefined || (item.kind !== 'global' && item.kind !== 'const')) return null;
  let at = item.start;
  while (at < token && tokens.kind(at) !== Token.Equals) at++;
  /** The types of the lists around the token, and which element comes next. */
  const lists: { readonly type: Type | null; element: number }[] = [];
  const next = (): Type | null => {
    const list = lists.at(-1);
    if (list === undefined) return document.typeFrom(item.start + 3);
    switch (list.type?.kind) {
      case 'array':
      case 'vector':
        return list.type.element;
      case 'struct':
        return list.type.fields[list.element] ?? null;
      default:
        return null;
    }
  };
  for (at++; at < token; at++) {
    const kind = tokens.kind(at);
    if (kind === Token.LeftBracket || kind === Token.LeftBrace) lists.push({ type: next(), element: 0 });
    else if (kind === Token.RightBracket || kind === Token.RightBrace) lists.pop();
    else if (kind === Token.Comma && lists.length > 0) (lists.at(-1) as { element: number }).element++;
  }
  return next();
}
