/** One text with all that is known about it, each part worked out when it is first asked for. */
import { buildCfg, type Cfg } from '../hir/analysis/cfg.ts';
import { type DominatorTree, dominates, dominatorTree } from '../hir/analysis/dominators.ts';
import { LineMap } from '../hir/diagnostics.ts';
import { checkModule } from '../hir/load.ts';
import type { Block, Callee, Func, Global, Instruction, Span, TypeDeclaration, Value } from '../hir/module.ts';
import type { ParseResult } from '../hir/text/parse.ts';
import { GIVE_UP, Reader } from '../hir/text/reader.ts';
import { ModuleScope } from '../hir/text/scope.ts';
import { Token, UNTERMINATED } from '../hir/text/tokens.ts';
import { TypeParser } from '../hir/text/types.ts';
import type { Type } from '../hir/types.ts';
import { type MemberNames, memberNames } from './members.ts';
import {
  type NameKind,
  type Occurrence,
  type Scan,
  type ScannedBlock,
  type ScannedFunction,
  type Statement,
  scanText,
  spanOf,
  tokenAt,
} from './scan.ts';

export type SymbolEntity = Global | Callee;

/** A function that parsed, with what is often asked about it. */
export interface FunctionFacts {
  readonly func: Func;
  readonly cfg: Cfg;
  readonly dominators: DominatorTree;
  readonly values: ReadonlyMap<string, Value>;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** A statement and where it stands. */
export interface StatementPlace {
  readonly block: ScannedBlock;
  readonly statement: Statement;
}

export class Document {
  readonly text: string;
  #scan: Scan | null = null;
  #checked: ParseResult | null = null;
  #lines: LineMap | null = null;
  #facts: Map<number, FunctionFacts> | null = null;
  #symbols: Map<string, SymbolEntity> | null = null;
  #types: Map<string, TypeDeclaration> | null = null;
  #instructions: Map<number, Instruction> | null = null;
  #typeScope: ModuleScope | null = null;
  #members: MemberNames | null = null;
  #occurrences: readonly Occurrence[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get scan(): Scan {
    this.#scan ??= scanText(this.text);
    return this.#scan;
  }

  /** The module holds what made sense. */
  get checked(): ParseResult {
    this.#checked ??= checkModule(this.text);
    return this.#checked;
  }

  get lines(): LineMap {
    this.#lines ??= new LineMap(this.text);
    return this.#lines;
  }

  // Text.

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  lineEnd(offset: number): number {
    const newline = this.text.indexOf('\n', offset);
    return newline === -1 ? this.text.length : newline;
  }

  /** The line in which an offset lies, without its end and its indentation. */
  line(offset: number): string {
    return this.text.slice(this.lineStart(offset), this.lineEnd(offset)).trim();
  }

  tokenText(token: number): string {
    return this.slice(spanOf(this.scan.tokens, token));
  }

  /** Whether an offset lies behind the `;` of a comment. */
  isComment(offset: number): boolean {
    const { tokens } = this.scan;
    const lineStart = this.lineStart(offset);
    let last = tokenAt(tokens, offset);
    if (tokens.start(last) < offset && tokens.kind(last) !== Token.End) return false;
    last--;
    const from = last < 0 ? lineStart : Math.max(lineStart, tokens.end(last));
    return this.text.slice(from, offset).includes(';');
  }

  /** Whether an offset lies within quotes. */
  isString(offset: number): boolean {
    const { tokens } = this.scan;
    const token = tokenAt(tokens, offset);
    if (tokens.kind(token) !== Token.String || tokens.start(token) >= offset) return false;
    return offset < tokens.end(token) || tokens.name(token) === UNTERMINATED;
  }

  // Names.

  /** In the order of the text. */
  get occurrences(): readonly Occurrence[] {
    if (this.#occurrences === null) {
      const { occurrences } = this.scan;
      const members = this.members.occurrences;
      this.#occurrences =
        members.length === 0 ? occurrences : [...occurrences, ...members].sort((a, b) => a.span.start - b.span.start);
    }
    return this.#occurrences;
  }

  get members(): MemberNames {
    this.#members ??= memberNames(this);
    return this.#members;
  }

  /** The occurrence in which an offset lies, or that it touches. */
  occurrenceAt(offset: number): Occurrence | null {
    const { occurrences } = this;
    let low = 0;
    let high = occurrences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((occurrences[middle] as Occurrence).span.end < offset) low = middle + 1;
      else high = middle;
    }
    const here = occurrences[low];
    if (here === undefined || here.span.start > offset) return null;
    // Between two names that touch, the one that begins is meant.
    const next = occurrences[low + 1];
    return here.span.end === offset && next !== undefined && next.span.start === offset ? next : here;
  }

  /** All places of a name, in the order of the text. */
  occurrencesOf(kind: NameKind, name: string, scope: number): Occurrence[] {
    return this.occurrences.filter((o) => o.kind === kind && o.name === name && o.scope === scope);
  }

  definitions(kind: NameKind, scope: number): Occurrence[] {
    return this.occurrences.filter((o) => o.definition && o.kind === kind && o.scope === scope);
  }

  // Places.

  /** The function whose text holds an offset; up to the end of the last line that has to do with it. */
  functionAt(offset: number): ScannedFunction | null {
    const { functions, items, tokens } = this.scan;
    for (const f of functions) {
      const item = items[f.scope];
      if (item === undefined || offset < tokens.start(item.start)) continue;
      const end =
        f.close !== -1
          ? tokens.end(f.close)
          : f.open === -1
            ? this.lineEnd(tokens.end(item.end - 1))
            : tokens.start(item.end);
      if (offset <= end) return f;
    }
    return null;
  }

  /** The block within whose lines an offset lies. */
  blockAt(f: ScannedFunction, offset: number): ScannedBlock | null {
    const { tokens } = this.scan;
    return (
      f.blocks.findLast((block) => block.label === -1 || tokens.start(block.label) <= offset) ?? f.blocks[0] ?? null
    );
  }

  /** The statement in which a token stands. */
  statementOf(f: ScannedFunction, token: number): StatementPlace | null {
    for (const block of f.blocks) {
      const last = block.statements.at(-1);
      if (last === undefined || token >= last.end) continue;
      const statement = block.statements.find(({ start, end }) => start <= token && token < end);
      return statement === undefined ? null : { block, statement };
    }
    return null;
  }

  // What parsed.

  symbol(name: string): SymbolEntity | null {
    if (this.#symbols === null) {
      const { globals, externs, functions } = this.checked.module;
      this.#symbols = new Map();
      for (const entity of [...globals, ...externs, ...functions]) {
        if (!this.#symbols.has(entity.name)) this.#symbols.set(entity.name, entity);
      }
    }
    return this.#symbols.get(name) ?? null;
  }

  /** The struct or union `%name`, or the trait `name`. */
  declaredType(kind: 'type' | 'trait', name: string): TypeDeclaration | null {
    const key = (isTrait: boolean, of: string): string => (isTrait ? of : `%${of}`);
    this.#types ??= new Map(this.checked.module.types.map((t) => [key(t.type.kind === 'dyn', t.name), t]));
    return this.#types.get(key(kind === 'trait', name)) ?? null;
  }

  /** The type that begins at a token; null if none does. */
  typeFrom(token: number): Type | null {
    const { tokens, names } = this.scan;
    if (this.#typeScope === null) {
      const { module } = this.checked;
      this.#typeScope = new ModuleScope(module, names, false);
      for (const declaration of module.types) {
        const name = names.internText(declaration.name);
        if (declaration.type.kind === 'dyn') this.#typeScope.defineTrait(name, declaration.type);
        else this.#typeScope.defineType(name, declaration);
      }
    }
    const reader = new Reader(this.text, tokens, names, []);
    reader.startAt(token);
    try {
      return new TypeParser(reader, this.#typeScope).parse();
    } catch (error) {
      if (error !== GIVE_UP) throw error;
      return null;
    }
  }

  /** Null for externs, and for functions whose header does not parse. */
  facts(f: ScannedFunction): FunctionFacts | null {
    this.#facts ??= new Map();
    const known = this.#facts.get(f.scope);
    if (known !== undefined) return known;
    const start = f.name === -1 ? -1 : this.scan.tokens.start(f.name);
    const func = this.checked.module.functions.find(({ nameSpan }) => nameSpan.start === start);
    if (func === undefined) return null;
    const cfg = buildCfg(func);
    const facts: FunctionFacts = {
      func,
      cfg,
      dominators: dominatorTree(cfg),
      values: new Map(func.values.filter(({ name }) => name !== '').map((value) => [value.name, value])),
      blocks: new Map(func.blocks.map((block) => [block.name, block])),
    };
    this.#facts.set(f.scope, facts);
    return facts;
  }

  /** The instruction that a statement became. */
  instruction(statement: Statement): Instruction | null {
    if (this.#instructions === null) {
      this.#instructions = new Map();
      for (const { blocks } of this.checked.module.functions) {
        for (const { instructions } of blocks) for (const i of instructions) this.#instructions.set(i.span.start, i);
      }
    }
    return this.#instructions.get(this.scan.tokens.start(statement.start)) ?? null;
  }

  /** The type of a value, or null while nothing is known about it. */
  valueType(f: ScannedFunction, name: string): Type | null {
    return this.facts(f)?.values.get(name)?.type ?? null;
  }

  /** Whether a value is there at a place of its function. True where control flow is not known. */
  reaches(f: ScannedFunction, value: Value, block: Block | null, offset: number): boolean {
    const facts = this.facts(f);
    if (value.definition === null || facts === null || block === null) return true;
    const { definition } = value;
    if (definition.block === block) return definition.span.end <= offset;
    if ((facts.cfg.orderOf[block.index] as number) === -1) return true;
    return dominates(facts.dominators, definition.block.index, block.index);
  }
}
