/** The names that stand within a declaration: a union's variants, a trait's methods, and where they are used. */
import { Token } from '../hir/text/tokens.ts';
import type { Type } from '../hir/types.ts';
import type { Document } from './document.ts';
import { type NameKind, type Occurrence, type ScannedFunction, type Statement, spanOf, splitMethod } from './scan.ts';

export interface MemberNames {
  readonly occurrences: readonly Occurrence[];
  /** Names that stand where a mistake hides the type, and with it the declaration to which they belong. */
  readonly unresolved: ReadonlySet<string>;
}

/** Which declaration a name belongs to says the type of a value, so unlike other names these need lines that parse. */
export function memberNames(document: Document): MemberNames {
  return new Members(document).find();
}

class Members {
  readonly #document: Document;
  readonly #occurrences: Occurrence[] = [];
  readonly #unresolved = new Set<string>();
  /** Items by what they declare: `%U` or `Trait`. */
  readonly #items = new Map<string, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  find(): MemberNames {
    const { items, functions } = this.#document.scan;
    items.forEach((_, scope) => this.#declaration(scope));
    if (this.#items.size > 0) {
      for (const f of functions) {
        for (const { statements } of f.blocks) for (const statement of statements) this.#use(f, statement);
      }
    }
    return { occurrences: this.#occurrences, unresolved: this.#unresolved };
  }

  #add(kind: NameKind, name: string, start: number, end: number, scope: number, definition: boolean): void {
    this.#occurrences.push({ kind, name, span: { start, end }, definition, scope });
  }

  /** `union %U { A: i32 | B: void }`, `type %U = union { … }`, `trait T { f(*u8) -> i32, … }` */
  #declaration(scope: number): void {
    const { items, tokens } = this.#document.scan;
    const item = items[scope];
    if (item === undefined) return;
    const word = (token: number): string => this.#document.tokenText(token);
    const isTrait = word(item.start) === 'trait';
    const isUnion = word(item.start) === 'union' || word(item.start + 3) === 'union';
    if (!isTrait && !isUnion) return;
    const owner = word(item.start + 1);
    if (this.#items.has(owner)) return;
    this.#items.set(owner, scope);
    let depth = 0;
    for (let i = item.start + 2; i < item.end; i++) {
      switch (tokens.kind(i)) {
        case Token.LeftBrace:
        case Token.LeftParen:
        case Token.LeftBracket:
          depth++;
          break;
        case Token.RightBrace:
        case Token.RightParen:
        case Token.RightBracket:
          depth--;
          break;
        case Token.Word:
          if (depth === 1 && tokens.kind(i + 1) === (isTrait ? Token.LeftParen : Token.Colon)) {
            const { start, end } = spanOf(tokens, i);
            this.#add(isTrait ? 'method' : 'variant', word(i), start, end, scope, true);
          }
          break;
        default:
      }
    }
  }

  #use(f: ScannedFunction, statement: Statement): void {
    const document = this.#document;
    const operand = statement.opToken + 1;
    if (operand >= statement.end) return;
    switch (statement.op) {
      case 'create_union':
        return this.#variant(statement.typeStart === -1 ? null : document.typeFrom(statement.typeStart), statement);
      case 'extract_union_value':
        return this.#variant(document.valueType(f, document.tokenText(operand).slice(1)), statement);
      case 'trait_call': {
        const [object, method] = splitMethod(document.tokenText(operand).slice(1));
        const type = document.valueType(f, object);
        if (type === null) this.#unresolved.add(method);
        const scope = type?.kind === 'dyn' ? this.#items.get(type.name) : undefined;
        if (scope === undefined || method === '') return;
        const { end } = spanOf(document.scan.tokens, operand);
        return this.#add('method', method, end - method.length, end, scope, false);
      }
      default:
    }
  }

  /** The name or number behind the word `variant`. */
  #variant(type: Type | null, { opToken, end }: Statement): void {
    const document = this.#document;
    for (let i = opToken + 1; i + 1 < end; i++) {
      if (document.tokenText(i) !== 'variant') continue;
      const written = document.tokenText(i + 1);
      if (type === null) this.#unresolved.add(written);
      const scope = type?.kind === 'union' ? this.#items.get(`%${type.name}`) : undefined;
      if (type?.kind !== 'union' || scope === undefined) return;
      const name = /^\d+$/.test(written) ? type.variants[Number(written)]?.name : written;
      const span = spanOf(document.scan.tokens, i + 1);
      if (name !== undefined) this.#add('variant', name, span.start, span.end, scope, false);
      return;
    }
  }
}
