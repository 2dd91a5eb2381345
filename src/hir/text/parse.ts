/**
 * Text to module. Reports all mistakes in one pass and never throws; the time is linear in the text's length.
 *
 * First the tokens are cut into items; then types, then headers are read, so that a use may come before its definition;
 * then initialisers and bodies; last the run directives.
 */
import type { Diagnostic } from '../diagnostics.ts';
import {
  ATTRIBUTES,
  type Attribute,
  type Extern,
  Func,
  type Global,
  Module,
  numberModule,
  type Span,
  Value,
} from '../module.ts';
import { functionType, quoteType, type Type, VOID, vtableType } from '../types.ts';
import { BodyParser } from './body.ts';
import { parseConstant, parseVtable } from './constants.ts';
import { parseDirectives } from './directives.ts';
import { attempt, type Item, outline } from './items.ts';
import { tokenize } from './lexer.ts';
import { Reader } from './reader.ts';
import { BROKEN, ModuleScope } from './scope.ts';
import { NameTable, Token } from './tokens.ts';
import { parseTypeDeclarations } from './type-declarations.ts';
import { TypeParser } from './types.ts';

export interface ParseResult {
  /** Complete only if there are no errors. */
  readonly module: Module;
  readonly diagnostics: Diagnostic[];
}

export interface ParseOptions {
  /** Whether the text may have what only the optimiser writes. */
  readonly internal?: boolean;
}

export function parseModule(text: string, { internal = false }: ParseOptions = {}): ParseResult {
  const diagnostics: Diagnostic[] = [];
  const names = new NameTable();
  const { tokens, directives } = tokenize(text, 0, text.length, names, diagnostics);
  const reader = new Reader(text, tokens, names, diagnostics);
  const scope = new ModuleScope(new Module(), names, internal);
  new ModuleParser(reader, scope).parse();
  parseDirectives(reader, scope, directives);
  numberModule(scope.module);
  return { module: scope.module, diagnostics };
}

/** Words that begin items of Zyntax's that this version has not. */
const FUTURE_ITEMS: ReadonlyMap<string, string> = new Map([
  ['effect', 'effects'],
  ['handler', 'effects'],
  ['async', 'async functions'],
  ['fiber', 'fibers'],
  ['generic', 'generics'],
]);

const ITEM_NAMES = ['function', 'extern', 'global', 'const', 'type', 'union', 'trait', 'vtable'];

/** Calling conventions of a Zyntax dump; all functions are called alike here. */
const CALLING_CONVENTIONS: ReadonlySet<string> = new Set(['ccc', 'fast', 'system_v', 'webkit']);

const NO_ATTRIBUTES: ReadonlySet<Attribute> = new Set();

interface PendingGlobal {
  readonly global: { -readonly [K in keyof Global]: Global[K] };
  /** The token after `=`. */
  readonly init: number;
  readonly item: Item;
}

interface PendingBody {
  readonly func: Func;
  readonly paramNames: readonly number[];
  /** The token after `{`. */
  readonly start: number;
  readonly item: Item;
}

interface Param {
  /** The number of the name. */
  readonly id: number;
  readonly name: string;
  readonly type: Type;
  readonly span: Span;
}

class ModuleParser {
  readonly #types: TypeParser;
  readonly #globals: PendingGlobal[] = [];
  readonly #bodies: PendingBody[] = [];

  constructor(
    readonly reader: Reader,
    readonly scope: ModuleScope,
  ) {
    this.#types = new TypeParser(reader, scope);
  }

  parse(): void {
    const { reader } = this;
    const { items, labels } = outline(reader.tokens, reader.names);
    const declaresType = ({ kind }: Item) => kind === 'type' || kind === 'union' || kind === 'trait';
    parseTypeDeclarations(this.#types, items.filter(declaresType));
    for (const item of items) if (!declaresType(item)) attempt(reader, item, () => this.#header(item));
    for (const { global, init, item } of this.#globals) {
      attempt(reader, item, () => {
        reader.startAt(init);
        const { type, vtableOf: trait } = global;
        global.init = trait === null ? parseConstant(this.#types, type) : parseVtable(this.#types, type, trait);
        reader.expectLineEnd();
      });
    }
    const body = new BodyParser(reader, this.scope, this.#types);
    for (const { func, paramNames, start, item } of this.#bodies) {
      reader.limit = item.end;
      body.parse(func, paramNames, start, item, labels.slice(item.firstLabel, item.lastLabel));
    }
  }

  #header(item: Item): void {
    switch (item.kind) {
      case 'global':
      case 'const':
        return this.#global(item);
      case 'extern':
        return this.#extern();
      case 'function':
        return this.#function(item);
      case 'vtable':
        return this.#vtable(item);
      default:
        return this.#unknown(item);
    }
  }

  #unknown(item: Item): void {
    const { reader } = this;
    const at = item.start;
    const span = reader.spanOf(at);
    if (reader.tokens.kind(at) === Token.RightBrace) reader.fail('syntax', 'This `}` closes nothing.', span);
    const word = reader.wordAt(at);
    const future = word === null ? undefined : FUTURE_ITEMS.get(word);
    if (future !== undefined) reader.failNotSupported(future, span);
    const guess = word === null ? '' : reader.suggest(word, ITEM_NAMES);
    reader.fail(
      'syntax',
      `Expected \`function\`, \`extern function\`, \`global\`, \`const\`, \`type\`, \`union\`, \`trait\` or \`vtable\`, but found ${reader.describe(at)}.${guess}`,
      span,
    );
  }

  /** `global @g: T`, `global @g: T = …`, `const @g: T = …` */
  #global(item: Item): void {
    const { reader, scope } = this;
    reader.at++;
    const at = reader.expect(Token.Symbol, 'a name such as `@g`');
    const name = this.#claimSymbol(at);
    reader.expect(Token.Colon, '`:` and a type');
    const type = this.#types.parseNonVoid('A global');
    const global = {
      kind: 'global',
      index: scope.module.globals.length,
      name: reader.names.text(name),
      type,
      constant: item.kind === 'const',
      init: null,
      vtableOf: null,
      span: reader.spanOf(at),
    } as const;
    if (reader.take(Token.Equals)) {
      if (reader.kind === Token.End) reader.failExpected(`a value of type ${quoteType(type)}`);
      this.#globals.push({ global, init: reader.at, item });
    } else if (global.constant) reader.failExpected('`=` and the value of the constant');
    else reader.expectLineEnd();
    scope.module.globals.push(global);
    scope.defineSymbol(name, global);
  }

  /** `vtable @v: Trait = [@f, @g]` */
  #vtable(item: Item): void {
    const { reader, scope } = this;
    reader.at++;
    const at = reader.expect(Token.Symbol, 'a name such as `@v`');
    const name = this.#claimSymbol(at);
    reader.expect(Token.Colon, '`:` and the name of a trait');
    const trait = this.#types.trait();
    reader.expect(Token.Equals, '`=` and the methods: `[@f, @g]`');
    const global = {
      kind: 'global',
      index: scope.module.globals.length,
      name: reader.names.text(name),
      type: vtableType(trait),
      constant: true,
      init: null,
      vtableOf: trait,
      span: reader.spanOf(at),
    } as const;
    this.#globals.push({ global, init: reader.at, item });
    scope.module.globals.push(global);
    scope.defineSymbol(name, global);
  }

  /** `extern function @f(%x: T) -> R`; a body in braces, as a dump may write it, says nothing more. */
  #extern(): void {
    const { reader } = this;
    reader.at++;
    reader.expectWord('function');
    const at = reader.expect(Token.Symbol, 'a name such as `@f`');
    const name = this.#claimSymbol(at);
    this.#refuseTypeParameters();
    const params = this.#params();
    const result = this.#result();
    while (reader.kind === Token.Word && CALLING_CONVENTIONS.has(reader.nameText)) reader.at++;
    const bodyAt = reader.at + 1;
    const hasBody = reader.kind === Token.LeftBrace && bodyAt < reader.limit && reader.wordAt(bodyAt) === 'extern';
    if (!hasBody) reader.expectLineEnd();
    this.#defineExtern(name, at, params, result);
  }

  /** `function @f(%a: T) -> R attributes {`; the body is read later. */
  #function(item: Item): void {
    const { reader, scope } = this;
    reader.at++;
    const at = reader.expect(Token.Symbol, 'the name of the function, such as `@f`');
    const name = this.#claimSymbol(at);
    this.#refuseTypeParameters();
    const params = this.#params();
    const result = this.#result();
    const attributes = this.#attributes();
    reader.expect(Token.LeftBrace, '`{` and the body of the function');
    if (reader.wordAt(reader.at) === 'extern') return this.#defineExtern(name, at, params, result);

    const last = item.closingBrace === -1 ? item.end - 1 : item.closingBrace;
    const func = new Func(
      scope.module.functions.length,
      reader.names.text(name),
      params.map((param, i) => new Value(i, param.name, param.type, null, param.span)),
      result,
      attributes,
      { start: reader.tokens.start(item.start), end: reader.tokens.end(last) },
      reader.spanOf(at),
    );
    scope.module.functions.push(func);
    scope.defineSymbol(name, func);
    this.#bodies.push({ func, paramNames: params.map((param) => param.id), start: reader.at, item });
  }

  #defineExtern(name: number, at: number, params: readonly Param[], result: Type): void {
    const { reader, scope } = this;
    const extern: Extern = {
      kind: 'extern',
      index: scope.module.externs.length,
      name: reader.names.text(name),
      paramNames: params.map((param) => param.name),
      type: functionType(
        params.map((param) => param.type),
        result,
      ),
      span: reader.spanOf(at),
    };
    scope.module.externs.push(extern);
    scope.defineSymbol(name, extern);
  }

  /** `<T>` behind a function's name. */
  #refuseTypeParameters(): void {
    const { reader } = this;
    if (reader.kind === Token.Less) reader.failNotSupported('generics', reader.spanOf(reader.at));
  }

  /** `(%a: T, %b: U)`, or as a dump writes it, `(T %a, U %b)` */
  #params(): Param[] {
    const { reader } = this;
    const params: Param[] = [];
    const seen = new Set<string>();
    reader.list(Token.LeftParen, Token.RightParen, 'a parameter', () => {
      let at = reader.at;
      let type: Type;
      if (reader.kind === Token.Value && reader.tokens.kind(at + 1) === Token.Colon) {
        reader.at += 2;
        type = this.#types.parseNonVoid('A parameter');
      } else {
        const isNamed = reader.kind === Token.Value && reader.tokens.kind(at + 1) !== Token.LeftBrace;
        if (isNamed && this.scope.type(reader.tokens.name(at)) === undefined) {
          reader.at++;
          reader.failExpected('`:` and the type of the parameter');
        }
        type = this.#types.parseNonVoid('A parameter');
        at = reader.expect(Token.Value, 'the name of the parameter: `%x: T`');
      }
      const name = reader.names.text(reader.tokens.name(at));
      if (seen.has(name)) {
        reader.report('duplicate-name', `Two parameters are called \`%${name}\`.`, reader.spanOf(at));
      }
      seen.add(name);
      params.push({ id: reader.tokens.name(at), name, type, span: reader.spanOf(at) });
    });
    return params;
  }

  #result(): Type {
    const { reader } = this;
    if (!reader.take(Token.Arrow)) return VOID;
    const start = reader.at;
    const type = this.#types.parse();
    if (reader.kind === Token.Comma) reader.failNotSupported('several results of a function', reader.spanFrom(start));
    return type;
  }

  #attributes(): ReadonlySet<Attribute> {
    const { reader } = this;
    let attributes: Set<Attribute> | null = null;
    while (reader.kind === Token.Word) {
      const word = reader.nameText;
      if (!CALLING_CONVENTIONS.has(word)) {
        const attribute = ATTRIBUTES.find((known) => known === word);
        if (attribute === undefined) {
          const future = FUTURE_ITEMS.get(word);
          if (future !== undefined) reader.failNotSupported(future, reader.spanOf(reader.at));
          return reader.fail(
            'unknown-attribute',
            `There is no attribute \`${word}\`; there are ${ATTRIBUTES.join(', ')}.`,
            reader.spanOf(reader.at),
          );
        }
        attributes ??= new Set();
        attributes.add(attribute);
      }
      reader.at++;
    }
    return attributes ?? NO_ATTRIBUTES;
  }

  /** The number of the @name at a token; until it is defined, uses of it are not reported. */
  #claimSymbol(at: number): number {
    const { scope } = this;
    const name = this.reader.tokens.name(at);
    const previous = scope.symbol(name);
    if (previous !== undefined) this.reader.failDuplicate(at, previous === BROKEN ? null : previous.span);
    scope.defineSymbol(name, BROKEN);
    return name;
  }
}
