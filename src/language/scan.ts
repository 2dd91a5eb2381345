/**
 * What the tokens of a text say about its names: where each is defined and used, and how functions are made of blocks
 * and statements. Nothing is parsed, so all of it is known also while lines make no sense.
 */
import { INTRINSICS, type IntrinsicInfo, isIntrinsic } from '../hir/intrinsics.ts';
import type { Span } from '../hir/module.ts';
import { isOpcode, OPCODES, type Opcode } from '../hir/opcodes.ts';
import { type Item, outline } from '../hir/text/items.ts';
import { type DirectiveComment, tokenize } from '../hir/text/lexer.ts';
import { NameTable, Token, type TokenKind, type Tokens } from '../hir/text/tokens.ts';

/** The kinds of names; each has a name space of its own. Symbols are globals, functions, externs and vtables. */
export type NameKind = 'value' | 'block' | 'symbol' | 'type' | 'trait' | 'variant' | 'method';

/** One place where a name stands. */
export interface Occurrence {
  readonly kind: NameKind;
  /** Without its sigil. */
  readonly name: string;
  /** With its sigil. */
  readonly span: Span;
  readonly definition: boolean;
  /**
   * The item to which a value, block, variant or method belongs, as an index of `Scan.items`; -1 for the names of the
   * module.
   */
  readonly scope: number;
}

/** A line of a function: tokens `[start, end)`. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  /** The token that names the result, or -1. */
  readonly result: number;
  /** Tokens of the result's type, if one is written: `[typeStart, typeEnd)`, else both -1. */
  readonly typeStart: number;
  readonly typeEnd: number;
  /** The token where the name of an instruction stands or should stand; `end` if there is none. */
  readonly opToken: number;
  readonly op: Opcode | null;
}

export interface ScannedBlock {
  readonly name: string;
  /** The token of the name; -1 for lines before the first label. */
  readonly label: number;
  readonly statements: Statement[];
}

/** A function, or an extern, which has no body. */
export interface ScannedFunction {
  /** Index of its item. */
  readonly scope: number;
  readonly isExtern: boolean;
  /** The token of the name, or -1. */
  readonly name: number;
  /** The tokens that name parameters. */
  readonly params: readonly number[];
  /** The token `)` of the parameters, or -1. */
  readonly paramsEnd: number;
  /** The tokens of `{` and `}`, or -1. */
  readonly open: number;
  readonly close: number;
  readonly blocks: readonly ScannedBlock[];
}

export interface Scan {
  readonly tokens: Tokens;
  readonly names: NameTable;
  readonly items: readonly Item[];
  readonly functions: readonly ScannedFunction[];
  readonly directives: readonly DirectiveComment[];
  /** In the order of the text; without variants and methods, whose unions and traits only types tell. */
  readonly occurrences: readonly Occurrence[];
}

export function scanText(text: string): Scan {
  return new Scanner(text).scan();
}

/** The word of an item's first token says more than the item's kind: a union is a `type` to some and not to others. */
const TYPE_ITEMS = new Set(['type', 'union', 'trait']);

class Scanner {
  readonly #names = new NameTable();
  readonly #tokens: Tokens;
  readonly #directives: readonly DirectiveComment[];
  readonly #occurrences: Occurrence[] = [];
  readonly #functions: ScannedFunction[] = [];
  readonly #labels = new Set<number>();
  /** Of the item at hand. */
  #scope = -1;
  #end = 0;

  constructor(readonly text: string) {
    const { tokens, directives } = tokenize(text, 0, text.length, this.#names, []);
    this.#tokens = tokens;
    this.#directives = directives;
  }

  scan(): Scan {
    const { items, labels } = outline(this.#tokens, this.#names);
    for (const label of labels) this.#labels.add(label);
    for (const [i, item] of items.entries()) {
      this.#scope = i;
      this.#end = item.end;
      this.#item(item);
    }
    for (const directive of this.#directives) this.#directive(directive);
    this.#occurrences.sort((a, b) => a.span.start - b.span.start);
    return {
      tokens: this.#tokens,
      names: this.#names,
      items,
      functions: this.#functions,
      directives: this.#directives,
      occurrences: this.#occurrences,
    };
  }

  // Tokens.

  #kind(i: number): TokenKind {
    return i < this.#end ? this.#tokens.kind(i) : Token.End;
  }
  #word(i: number): string | null {
    return this.#kind(i) === Token.Word ? this.#names.text(this.#tokens.name(i)) : null;
  }
  #isBlockName(i: number): boolean {
    return this.#kind(i) === Token.Word || this.#kind(i) === Token.Number;
  }

  #mark(i: number, kind: NameKind, definition = false, name = this.#names.text(this.#tokens.name(i))): void {
    const { start, end } = spanOf(this.#tokens, i);
    const sigil = kind === 'block' || kind === 'trait' ? 0 : 1;
    this.#occurrences.push({
      kind,
      name,
      span: { start, end: Math.min(end, start + sigil + name.length) },
      definition,
      scope: kind === 'value' || kind === 'block' ? this.#scope : -1,
    });
  }

  // Items.

  #item(item: Item): void {
    const { start } = item;
    const word = this.#word(start) ?? '';
    if (word === 'function' || word === 'extern') return this.#function(item, word === 'extern');
    if (TYPE_ITEMS.has(word)) return this.#typeItem(start, word);
    if (word === 'global' || word === 'const' || word === 'vtable') return this.#global(start, word);
    this.#operands(start, this.#end);
  }

  /** `type %T = …`, `union %U { … }`, `trait Name { … }` */
  #typeItem(start: number, word: string): void {
    let at = start + 1;
    if (word === 'trait' && this.#kind(at) === Token.Word) this.#mark(at++, 'trait', true);
    else if (this.#kind(at) === Token.Value) this.#mark(at++, 'type', true);
    for (; at < this.#end; at++) {
      if (this.#kind(at) === Token.Value) this.#mark(at, 'type');
      else if (this.#word(at) === 'dyn' && this.#kind(at + 1) === Token.Word) this.#mark(++at, 'trait');
    }
  }

  #global(start: number, word: string): void {
    let at = start + 1;
    if (this.#kind(at) === Token.Symbol) this.#mark(at++, 'symbol', true);
    if (this.#kind(at) === Token.Colon) {
      if (word === 'vtable' && this.#kind(at + 1) === Token.Word) this.#mark(at + 1, 'trait');
      at = word === 'vtable' ? at + 2 : this.#type(at + 1);
    }
    this.#operands(at, this.#end);
  }

  #function(item: Item, isExtern: boolean): void {
    let at = item.start + (isExtern ? 2 : 1);
    const name = this.#kind(at) === Token.Symbol ? at++ : -1;
    if (name !== -1) this.#mark(name, 'symbol', true);
    const params: number[] = [];
    let paramsEnd = -1;
    if (this.#kind(at) === Token.LeftParen) {
      at = this.#params(at + 1, params);
      if (this.#kind(at) === Token.RightParen) paramsEnd = at++;
    }
    if (this.#kind(at) === Token.Arrow) at = this.#type(at + 1);
    while (at < this.#end && this.#kind(at) !== Token.LeftBrace && !this.#labels.has(at)) at++;
    const open = this.#kind(at) === Token.LeftBrace ? at++ : -1;
    const close = item.closingBrace;
    const bodyless = isExtern || this.#word(at) === 'extern';
    const blocks = bodyless ? [] : this.#body(at, close === -1 ? item.end : close);
    this.#functions.push({ scope: this.#scope, isExtern: bodyless, name, params, paramsEnd, open, close, blocks });
  }

  /** Reads up to the `)`, or where there is none, to the `{` or the end of the line. */
  #params(start: number, params: number[]): number {
    let at = start;
    while (at < this.#end) {
      const kind = this.#kind(at);
      if (kind === Token.RightParen || kind === Token.Arrow) break;
      if (kind === Token.LeftBrace && !this.#isStructParam(at)) break;
      if (kind === Token.Value && this.#kind(at + 1) === Token.Colon) {
        this.#mark(at, 'value', true);
        params.push(at);
        at = this.#type(at + 2);
      } else if (
        kind === Token.Value &&
        (this.#kind(at + 1) === Token.Comma || this.#kind(at + 1) === Token.RightParen)
      ) {
        // Its type is still to be written.
        this.#mark(at, 'value', true);
        params.push(at++);
      } else if (kind === Token.Comma) {
        at++;
      } else {
        const after = this.#type(at);
        if (after > at && this.#kind(after) === Token.Value) {
          // `T %x`, as a dump has it.
          this.#mark(after, 'value', true);
          params.push(after);
          at = after + 1;
        } else at = Math.max(after, at + 1);
      }
    }
    return at;
  }

  /** Whether a `{` opens the type of a parameter, as in `{ i32, i64 } %x` of a dump, and not the body. */
  #isStructParam(open: number): boolean {
    let depth = 0;
    for (let at = open; at < this.#end; at++) {
      const kind = this.#kind(at);
      if (at > open && this.#tokens.isFirst(at)) return false;
      if (kind === Token.LeftBrace) depth++;
      else if (kind === Token.RightBrace) depth--;
      if (depth === 0) return this.#kind(at + 1) === Token.Value || this.#kind(at + 1) === Token.Word;
    }
    return false;
  }

  /** Marks the names in the type at a token; returns the token behind it. The type may be incomplete. */
  #type(start: number, depth = 0): number {
    let at = start;
    while (this.#kind(at) === Token.Star) at++;
    if (depth > 64) return at;
    switch (this.#kind(at)) {
      case Token.Value: {
        this.#mark(at, 'type');
        const inline = this.#kind(at + 1) === Token.LeftBrace && this.#tokens.start(at + 1) === this.#tokens.end(at);
        return inline ? this.#typeList(at + 1, Token.RightBrace, depth) : at + 1;
      }
      case Token.Word: {
        const word = this.#word(at);
        if (word === 'packed') return this.#type(at + 1, depth + 1);
        if (word === 'dyn') {
          if (this.#kind(at + 1) !== Token.Word) return at + 1;
          this.#mark(at + 1, 'trait');
          return at + 2;
        }
        if ((word === 'fn' || word === 'closure') && this.#kind(at + 1) === Token.LeftParen) {
          at = this.#typeList(at + 1, Token.RightParen, depth);
          return this.#kind(at) === Token.Arrow ? this.#type(at + 1, depth + 1) : at;
        }
        return at + 1;
      }
      case Token.LeftBrace:
        return this.#typeList(at, Token.RightBrace, depth);
      case Token.LeftBracket: {
        at = this.#type(at + 1, depth + 1);
        if (this.#kind(at) === Token.Semicolon) at++;
        if (this.#kind(at) === Token.Number) at++;
        return this.#kind(at) === Token.RightBracket ? at + 1 : at;
      }
      case Token.Less:
        while (this.#kind(at) === Token.Less || this.#kind(at) === Token.Number || this.#kind(at) === Token.Word) at++;
        return this.#kind(at) === Token.Greater ? at + 1 : at;
      default:
        return at;
    }
  }

  /** Types between brackets; `open` is the token that opens them. */
  #typeList(open: number, close: TokenKind, depth: number): number {
    let at = open + 1;
    while (at < this.#end && this.#kind(at) !== close) {
      const after = this.#type(at, depth + 1);
      const kind = this.#kind(after);
      // Variants: `None: void | Some: T`.
      if (kind === Token.Comma || kind === Token.Colon || kind === Token.Pipe) at = after + 1;
      else if (after === at) break;
      else at = after;
    }
    return this.#kind(at) === close ? at + 1 : at;
  }

  // Bodies.

  #body(start: number, end: number): ScannedBlock[] {
    const blocks: ScannedBlock[] = [];
    this.#end = end;
    let at = start;
    while (at < end) {
      if (this.#labels.has(at)) {
        this.#mark(at, 'block', true);
        blocks.push({ name: this.#names.text(this.#tokens.name(at)), label: at, statements: [] });
        at += 2;
        continue;
      }
      if (blocks.length === 0) blocks.push({ name: 'entry', label: -1, statements: [] });
      const statement = this.#statement(at);
      (blocks.at(-1) as ScannedBlock).statements.push(statement);
      at = statement.end;
    }
    return blocks;
  }

  /** The token behind a statement: lines end anywhere within brackets, unless a new statement obviously begins. */
  #statementEnd(start: number): number {
    const tokens = this.#tokens;
    const open: TokenKind[] = [];
    let at = start;
    for (; at < this.#end; at++) {
      if (at > start) {
        if (this.#labels.has(at)) break;
        if (tokens.isFirst(at) && (open.length === 0 || this.#beginsStatement(at))) break;
      }
      switch (tokens.kind(at)) {
        case Token.LeftParen:
          open.push(Token.RightParen);
          break;
        case Token.LeftBracket:
          open.push(Token.RightBracket);
          break;
        case Token.LeftBrace:
          open.push(Token.RightBrace);
          break;
        case Token.RightParen:
        case Token.RightBracket:
        case Token.RightBrace:
          if (open.at(-1) === tokens.kind(at)) open.pop();
          break;
        default:
      }
    }
    return at;
  }

  #beginsStatement(at: number): boolean {
    const next = this.#kind(at + 1);
    if (this.#kind(at) === Token.Value) return next === Token.Colon || next === Token.Equals;
    const word = this.#word(at);
    return word !== null && isOpcode(word) && next !== Token.Comma && next !== Token.RightBracket;
  }

  #statement(start: number): Statement {
    const bodyEnd = this.#end;
    const end = this.#statementEnd(start);
    this.#end = end;
    let at = start;
    let result = -1;
    let typeStart = -1;
    let typeEnd = -1;
    const next = this.#kind(start + 1);
    if (this.#kind(start) === Token.Value && (next === Token.Colon || next === Token.Equals)) {
      result = start;
      this.#mark(start, 'value', true);
      at = start + 1;
      if (next === Token.Colon) {
        typeStart = start + 2;
        typeEnd = this.#type(typeStart);
        at = typeEnd;
      }
      if (this.#kind(at) === Token.Equals) at++;
    }
    if (this.#word(at) === 'tail' && this.#kind(at + 1) === Token.Word) at++;
    const word = this.#word(at);
    const op = word !== null && isOpcode(word) ? word : null;
    const opToken = Math.min(at, end);
    if (op === null) this.#operands(opToken, end);
    else this.#instruction(op, opToken + 1, end);
    this.#end = bodyEnd;
    return { start, end, result, typeStart, typeEnd, opToken, op };
  }

  /** Marks the names in what follows an opcode. */
  #instruction(op: Opcode, start: number, end: number): void {
    switch (OPCODES[op].shape) {
      case 'alloca':
        return this.#operands(this.#type(start), end);
      case 'createTraitObject':
        if (this.#kind(start) === Token.Word) this.#mark(start, 'trait');
        return this.#operands(start + 1, end);
      case 'traitCall':
        if (this.#kind(start) === Token.Value) this.#mark(start, 'value', false, objectName(this.#nameAt(start)));
        return this.#operands(start + 1, end);
      case 'br':
        if (this.#isBlockName(start)) this.#mark(start, 'block');
        return this.#operands(start + 1, end);
      case 'brcond':
        this.#operands(start, end);
        for (let i = start; i < end; i++) {
          if (this.#kind(i) === Token.Comma && this.#isBlockName(i + 1)) this.#mark(i + 1, 'block');
        }
        return;
      case 'switch':
        this.#operands(start, end);
        for (let i = start; i < end; i++) {
          const introduces = this.#kind(i) === Token.FatArrow || this.#word(i) === 'default';
          if (introduces && this.#isBlockName(i + 1)) this.#mark(i + 1, 'block');
        }
        return;
      case 'phi':
        this.#operands(start, end);
        for (let i = start; i + 1 < end; i++) {
          const closes = this.#kind(i + 2) === Token.RightBracket || this.#kind(i + 2) === Token.End;
          if (this.#kind(i) === Token.Comma && this.#isBlockName(i + 1) && closes) this.#mark(i + 1, 'block');
        }
        return;
      case 'call':
        if (this.#takesType(start)) return void this.#type(start + 2);
        return this.#operands(start, end);
      default:
        return this.#operands(start, end);
    }
  }

  #nameAt(i: number): string {
    return this.#names.text(this.#tokens.name(i));
  }

  #takesType(callee: number): boolean {
    const name = this.#word(callee)?.replace(/^intrinsic\./, '') ?? '';
    return isIntrinsic(name) && (INTRINSICS[name] as IntrinsicInfo).rule === 'type';
  }

  /** Marks values and symbols; behind a colon stands a type, as in `null:*T`. */
  #operands(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      switch (this.#kind(at)) {
        case Token.Value:
          this.#mark(at, 'value');
          break;
        case Token.Symbol:
          this.#mark(at, 'symbol');
          break;
        case Token.Colon:
          at = Math.max(at, this.#type(at + 1) - 1);
          break;
        default:
      }
    }
  }

  /** `; run: @f(1)` */
  #directive({ keyword, bodyStart, span }: DirectiveComment): void {
    if (keyword !== 'run') return;
    const { tokens } = tokenize(this.text, bodyStart, span.end, this.#names, []);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind(i) !== Token.Symbol) continue;
      const name = this.#names.text(tokens.name(i));
      this.#occurrences.push({ kind: 'symbol', name, span: spanOf(tokens, i), definition: false, scope: -1 });
    }
  }
}

/** `%o.area` of a `trait_call` is one token: the object's name ends at the last dot. */
export function objectName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** `o.area` → the object's name and the method's. */
export function splitMethod(text: string): [object: string, method: string] {
  const object = objectName(text);
  return [object, text.slice(object.length + 1)];
}

export function spanOf(tokens: Tokens, i: number): Span {
  return { start: tokens.start(i), end: tokens.end(i) };
}

/** The first token that ends behind an offset or at it; at most the last token, which is `End`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end(middle) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
