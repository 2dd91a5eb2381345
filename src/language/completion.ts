/** What can be written at a place of the text. */
import { HOST_FUNCTIONS } from '../hir/externs.ts';
import { INTRINSICS, type Intrinsic } from '../hir/intrinsics.ts';
import { ATTRIBUTES, type Block, type Span } from '../hir/module.ts';
import { isTerminator, OPCODES, type Opcode, opInfo } from '../hir/opcodes.ts';
import { Token } from '../hir/text/tokens.ts';
import { BOOL, SCALAR_TYPES, type Type, typeName, VOID } from '../hir/types.ts';
import { isOfClass } from '../hir/verify/check.ts';
import type { Document, StatementPlace } from './document.ts';
import { attributeDoc, externLine } from './hover.ts';
import { givesValue, intrinsicParams, intrinsicSignature } from './intrinsics.ts';
import { joinTokens } from './layout.ts';
import { signatureOf } from './navigation.ts';
import { type ScannedFunction, splitMethod, tokenAt } from './scan.ts';
import { isOpenEnded, opcodeSnippet } from './snippets.ts';
import { literal, placeholder } from './snippetText.ts';
import { resultTypeOf, type Wanted, wantedAt } from './wanted.ts';

export type CompletionKind =
  | 'instruction'
  | 'value'
  | 'block'
  | 'function'
  | 'global'
  | 'intrinsic'
  | 'type'
  | 'keyword'
  | 'snippet';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Behind the label: a type or a signature. */
  readonly detail: string;
  /** Markdown, or nothing. */
  readonly documentation: string;
  /** A snippet: `$1` and `${1:text}` are places to fill in. */
  readonly insert: string;
  /** Items of a lower rank come first; within a rank the order of the list counts. */
  readonly rank: number;
  /** Whether something can be completed once this is written. */
  readonly more: boolean;
}

export interface Completion {
  /** What has been written of the word so far. */
  readonly replaced: Span;
  readonly items: readonly CompletionItem[];
}

const NOTHING: readonly CompletionItem[] = [];

function item(
  kind: CompletionKind,
  label: string,
  {
    detail = '',
    documentation = '',
    insert = literal(label),
    rank = 0,
    more = false,
  }: Partial<Omit<CompletionItem, 'kind' | 'label'>> = {},
): CompletionItem {
  return { kind, label, detail, documentation, insert, rank, more };
}

export function completionsAt(document: Document, offset: number): Completion {
  return new Completer(document, offset).complete();
}

class Completer {
  readonly #document: Document;
  readonly #offset: number;
  /** The token before the place, without the word that is being written. */
  readonly #previous: number;
  readonly #replaced: Span;
  /** What has been written of the word. */
  readonly #prefix: string;

  constructor(document: Document, offset: number) {
    this.#document = document;
    this.#offset = offset;
    const { tokens } = document.scan;
    const { text } = document;
    let start = offset;
    while (start > 0 && /[\w.$]/.test(text[start - 1] as string)) start--;
    if (start > 0 && /[%@]/.test(text[start - 1] as string)) start--;
    this.#replaced = { start, end: offset };
    this.#prefix = text.slice(start, offset);
    let previous = tokenAt(tokens, start);
    while (previous >= 0 && tokens.end(previous) > start) previous--;
    if (previous >= 0 && tokens.kind(previous) === Token.End) previous--;
    this.#previous = previous;
  }

  complete(): Completion {
    return { replaced: this.#replaced, items: this.#items() };
  }

  #items(): readonly CompletionItem[] {
    const document = this.#document;
    if (document.isComment(this.#replaced.start)) return this.#directive();
    if (document.isString(this.#offset)) return NOTHING;
    const f = document.functionAt(this.#offset);
    const { tokens } = document.scan;
    const inBody =
      f !== null &&
      !f.isExtern &&
      f.open !== -1 &&
      tokens.end(f.open) <= this.#offset &&
      (f.close === -1 || this.#offset <= tokens.start(f.close));
    return f !== null && inBody ? this.#body(f) : this.#module(f);
  }

  #previousText(): string {
    return this.#previous < 0 ? '' : this.#document.tokenText(this.#previous);
  }

  /** Whether the place is on the same line as the token before it. */
  get #sameLine(): boolean {
    const { text, scan } = this.#document;
    const end = this.#previous < 0 ? -1 : scan.tokens.end(this.#previous);
    return end >= 0 && !text.slice(end, this.#replaced.start).includes('\n');
  }

  // Outside of functions.

  #module(f: ScannedFunction | null): readonly CompletionItem[] {
    const { tokens, items } = this.#document.scan;
    const previous = this.#previous;
    if (!this.#sameLine) {
      const inItem = items.some(
        ({ start, end }) => start <= previous && this.#isOpen(start, Math.min(end, previous + 1)),
      );
      if (!inItem) return this.#prefix.startsWith('%') || this.#prefix.startsWith('@') ? NOTHING : this.#moduleItems();
    }
    const kind = tokens.kind(previous);
    if (f !== null && f.paramsEnd !== -1 && previous >= f.paramsEnd) {
      if (kind === Token.Arrow) return this.#types(true);
      return this.#attributes(f);
    }
    const text = this.#previousText();
    if (text === 'extern') return [item('keyword', 'function', { insert: 'function ', more: true })];
    if (text === 'function') return this.#startOf('extern', previous - 1) ? this.#hostFunctions() : NOTHING;
    if (text === 'dyn') return this.#traits();
    const start = items.find((i) => i.start <= previous && previous < i.end);
    const word = start === undefined ? '' : this.#document.tokenText(start.start);
    if (word === 'vtable' && kind === Token.Colon) return this.#traits();
    const value = this.#isInitialiser(start?.start ?? 0);
    if (value) return this.#symbols(() => true);
    if (kind === Token.Colon || kind === Token.Arrow || kind === Token.Star || kind === Token.Less)
      return this.#types(false);
    const inType = word === 'type' || word === 'union' || word === 'trait' || f !== null;
    if (
      inType &&
      (kind === Token.LeftBrace || kind === Token.LeftBracket || kind === Token.Comma || kind === Token.LeftParen)
    ) {
      return f === null || text === '[' || text === '{' ? this.#types(false) : NOTHING;
    }
    if (kind === Token.LeftBracket || kind === Token.LeftParen) return this.#types(false);
    return NOTHING;
  }

  #startOf(word: string, token: number): boolean {
    return token >= 0 && this.#document.tokenText(token) === word;
  }

  /** Whether brackets are open behind tokens `[from, to)`. */
  #isOpen(from: number, to: number): boolean {
    const { tokens } = this.#document.scan;
    let depth = 0;
    for (let i = from; i < to; i++) {
      const kind = tokens.kind(i);
      if (kind === Token.LeftParen || kind === Token.LeftBracket || kind === Token.LeftBrace) depth++;
      else if (kind === Token.RightParen || kind === Token.RightBracket || kind === Token.RightBrace) depth--;
    }
    return depth > 0;
  }

  /** Whether the place is behind the `=` of a global. */
  #isInitialiser(start: number): boolean {
    const { tokens } = this.#document.scan;
    for (let i = start; i <= this.#previous; i++) {
      if (tokens.kind(i) === Token.Equals) return !['type', 'union'].includes(this.#document.tokenText(start));
    }
    return false;
  }

  #moduleItems(): readonly CompletionItem[] {
    const snippets: [string, string, string][] = [
      ['function', 'function @${1:name}($2) -> ${3:i32} {\nentry:\n    $0\n}', 'A function.'],
      ['extern function', 'extern function @', 'A function of the host.'],
      ['global', 'global @${1:name}: ${2:i32} = ${3:0}', 'A variable of the module.'],
      ['const', 'const @${1:name}: ${2:i32} = ${3:0}', 'A constant of the module.'],
      ['type', 'type %${1:Name} = { ${2:i32} }', 'A struct.'],
      ['union', 'union %${1:Name} { ${2:None}: void | ${3:Some}: ${4:i64} }', 'A union with a tag.'],
      ['trait', 'trait ${1:Name} { ${2:method}(${3:*u8}) -> ${4:i32} }', 'A list of methods.'],
      ['vtable', 'vtable @${1:name}: ${2:Trait} = [$0]', 'The methods of a trait for one type.'],
      ['; run:', '; run: @', 'Says what a run of the program calls, and what must come out.'],
    ];
    return snippets.map(([label, insert, documentation]) =>
      item('snippet', label, { insert, documentation, more: insert.endsWith('@') }),
    );
  }

  #attributes(f: ScannedFunction): readonly CompletionItem[] {
    if (f.isExtern) return NOTHING;
    const { tokens } = this.#document.scan;
    const present = new Set<string>();
    for (let i = f.paramsEnd; i <= this.#previous; i++)
      if (tokens.kind(i) === Token.Word) present.add(this.#document.tokenText(i));
    return ATTRIBUTES.filter((attribute) => !present.has(attribute)).map((attribute) =>
      item('keyword', attribute, { documentation: attributeDoc(attribute) }),
    );
  }

  #hostFunctions(): readonly CompletionItem[] {
    return Object.keys(HOST_FUNCTIONS)
      .filter((name) => this.#document.occurrencesOf('symbol', name, -1).every((o) => !o.definition))
      .map((name) => {
        const line = externLine(name).slice('extern function '.length);
        return item('function', `@${name}`, { detail: line.slice(name.length + 1), insert: literal(line) });
      });
  }

  /** `; run: @f(…)` */
  #directive(): readonly CompletionItem[] {
    const { text } = this.#document;
    const line = text.slice(this.#document.lineStart(this.#offset), this.#replaced.start);
    if (/^\s*;\s*$/.test(line)) {
      return [
        item('snippet', 'run:', {
          insert: 'run: @',
          documentation: 'Calls a function when the program is run.',
          more: true,
        }),
        item('snippet', 'output:', { insert: 'output: ', documentation: 'What the run above must print.' }),
        item('snippet', 'threads:', { insert: 'threads: ', documentation: 'How many threads run the program.' }),
      ];
    }
    if (!/^\s*;\s*run\s*:\s*$/.test(line)) return NOTHING;
    return this.#document.scan.functions
      .filter((f) => !f.isExtern && f.name !== -1)
      .map((f) => {
        const name = this.#document.tokenText(f.name);
        return item('function', name, { detail: signatureOf(this.#document, f), insert: this.#callSnippet(name, f) });
      });
  }

  // Types.

  #types(isResult: boolean): readonly CompletionItem[] {
    const named = this.#document
      .definitions('type', -1)
      .map(({ name }) => item('type', `%${name}`, { detail: this.#typeDetail(name) }));
    if (this.#prefix.startsWith('%')) return named;
    if (this.#prefix.startsWith('@')) return NOTHING;
    const scalars = [...SCALAR_TYPES.values()].filter((type) => isResult || type !== VOID);
    const forms: [string, string][] = [
      ['*T', '*$0'],
      ['[T; N]', '[${1:i32}; ${2:8}]'],
      ['{ A, B }', '{ ${1:i32}, ${2:f64} }'],
      ['<4 x i32>', '<${1:4} x ${2:i32}>'],
      ['fn(A) -> R', 'fn($1) -> ${2:i32}'],
      ['closure(A) -> R', 'closure($1) -> ${2:i32}'],
    ];
    return [
      ...scalars.map((type) => item('type', typeName(type))),
      ...named,
      ...this.#document.definitions('trait', -1).map(({ name }) => item('type', `dyn ${name}`)),
      ...forms.map(([label, insert]) => item('snippet', label, { insert, rank: 1 })),
    ];
  }

  #typeDetail(name: string): string {
    const { items, tokens } = this.#document.scan;
    const definition = this.#document.occurrencesOf('type', name, -1).find((o) => o.definition);
    const of = items.find(({ start }) => tokens.start(start + 1) === definition?.span.start);
    return of === undefined ? '' : joinTokens(this.#document.text, tokens, of.start + 2, of.end);
  }

  #traits(): readonly CompletionItem[] {
    return this.#document.definitions('trait', -1).map(({ name }) => item('type', name));
  }

  // Bodies.

  #body(f: ScannedFunction): readonly CompletionItem[] {
    const { tokens } = this.#document.scan;
    const previous = this.#previous;
    const place = this.#document.statementOf(f, previous);
    const continues =
      place !== null &&
      (this.#sameLine || this.#isOpen(place.statement.opToken, Math.min(place.statement.end, previous + 1)));
    if (place === null || !continues) {
      const afterLabel = this.#sameLine && tokens.kind(previous) === Token.Colon;
      return this.#sameLine && !afterLabel && previous !== f.open ? NOTHING : this.#statementStart(f);
    }
    const { statement } = place;
    if (statement.result !== -1 && previous < statement.opToken) {
      const kind = tokens.kind(previous);
      if (kind === Token.Equals) return this.#instructions(f, place);
      if (kind === Token.Value && previous === statement.result) return NOTHING;
      // `%r: T = ` without an instruction behind it.
      return statement.typeEnd > statement.typeStart && previous === statement.typeEnd - 1
        ? NOTHING
        : this.#types(false);
    }
    // A type may be the first thing behind a colon that nothing follows yet.
    if (tokens.kind(previous) === Token.Colon && previous + 1 >= statement.end && statement.result !== -1)
      return this.#types(false);
    if (this.#previousText() === 'tail') {
      const calls = (Object.keys(OPCODES) as Opcode[]).filter((op) => op === 'call' || op === 'call_indirect');
      return calls.map((op) => this.#opcode(op, 0));
    }
    const wanted = wantedAt(this.#document, f, statement, previous + 1);
    return wanted === null ? NOTHING : this.#fitting(f, place, wanted);
  }

  #statementStart(f: ScannedFunction): readonly CompletionItem[] {
    if (this.#prefix.startsWith('%') || this.#prefix.startsWith('@')) return NOTHING;
    const block = this.#document.blockAt(f, this.#offset);
    // Directly above a label or the end, a terminator is what is missing.
    const terminated = block?.statements.some(({ op }) => op !== null && isTerminator(op)) ?? false;
    const isFirst = block === null || block.statements.length === 0;
    return (Object.keys(OPCODES) as Opcode[]).map((op) => {
      const usual = op === 'phi' ? isFirst : isTerminator(op) ? !terminated : true;
      const isPlain = op === 'return' && this.#document.facts(f)?.func.result === VOID;
      return this.#opcode(op, usual ? 0 : 1, isPlain ? op : opcodeSnippet(op, true));
    });
  }

  /** Instructions with a value, those that can have the written type first. */
  #instructions(f: ScannedFunction, { statement }: StatementPlace): readonly CompletionItem[] {
    const type = resultTypeOf(this.#document, f, statement);
    return (Object.keys(OPCODES) as Opcode[])
      .filter((op) => opInfo(op).usage.startsWith('%'))
      .map((op) => this.#opcode(op, type === null || canGive(op, type) ? 0 : 1));
  }

  #opcode(op: Opcode, rank: number, insert = opcodeSnippet(op, false)): CompletionItem {
    const { usage, doc } = opInfo(op);
    const more = isOpenEnded(op);
    return item('instruction', op, { detail: usage, documentation: doc, insert, rank, more });
  }

  #fitting(f: ScannedFunction, place: StatementPlace, wanted: Wanted): readonly CompletionItem[] {
    const isSymbol = this.#prefix.startsWith('@');
    switch (wanted.kind) {
      case 'value':
        return [
          ...(isSymbol ? NOTHING : this.#values(f, place, wanted)),
          ...(this.#prefix.startsWith('%') ? NOTHING : this.#addresses(wanted)),
          ...(isSymbol || this.#prefix.startsWith('%') || wanted.type !== BOOL
            ? NOTHING
            : [item('keyword', 'true', { rank: 3 }), item('keyword', 'false', { rank: 3 })]),
        ];
      case 'block':
        return this.#blocks(f, place);
      case 'incoming':
        return this.#incoming(f, place);
      case 'callee':
        return [...this.#functions(), ...(isSymbol ? NOTHING : this.#intrinsics(f, place))];
      case 'function':
        return this.#symbols((kind) => kind === 'function');
      case 'global':
        return this.#symbols((kind) => kind === 'global');
      case 'vtable':
        return this.#symbols((kind) => kind === 'vtable');
      case 'type':
        return this.#types(false);
      case 'trait':
        return this.#traits();
      case 'variant':
        return this.#variants(f, place);
      case 'method':
        return this.#methods(f);
      case 'words':
        return wanted.words.map((word) => item('keyword', word));
    }
  }

  /** The values in scope, those that fit first, and among them the nearest. */
  #values(
    f: ScannedFunction,
    { block: scanned, statement }: StatementPlace,
    wanted: Wanted,
  ): readonly CompletionItem[] {
    const document = this.#document;
    const facts = document.facts(f);
    const block = facts?.blocks.get(scanned.name) ?? null;
    // A phi reads its values at the ends of other blocks.
    const isPhi = statement.op === 'phi';
    const start = document.scan.tokens.start(statement.start);
    const own = statement.result === -1 ? '' : document.tokenText(statement.result).slice(1);
    const values = new Map<string, CompletionItem>();
    // The last ones were computed closest to here.
    for (const { name, span } of document.definitions('value', f.scope).toReversed()) {
      if (values.has(name) || (name === own && !isPhi)) continue;
      const value = facts?.values.get(name) ?? null;
      if (value !== null && !isPhi && !document.reaches(f, value, block, start)) continue;
      if (value === null && !isPhi && span.start >= start) continue;
      const type = value?.type ?? null;
      const fits = type === null ? 1 : wanted.type === type ? 0 : wanted.accepts(type) ? 1 : 2;
      const detail = type === null ? '' : typeName(type);
      const documentation = `\`\`\`hir\n${document.line(span.start)}\n\`\`\``;
      values.set(name, item('value', `%${name}`, { detail, documentation, rank: fits }));
    }
    return [...values.values()];
  }

  /** Globals and functions whose addresses can stand here. */
  #addresses(wanted: Wanted): readonly CompletionItem[] {
    const fits = (kind: 'pointer' | 'function'): boolean =>
      wanted.type === null ? this.#prefix.startsWith('@') : wanted.type.kind === kind;
    const globals = fits('pointer') ? this.#symbols((kind) => kind === 'global', 2) : NOTHING;
    const functions = fits('function') ? this.#symbols((kind) => kind === 'function', 2) : NOTHING;
    return [...globals, ...functions];
  }

  #symbols(wanted: (kind: 'global' | 'function' | 'vtable') => boolean, rank = 0): readonly CompletionItem[] {
    const { globals, externs, functions } = this.#document.checked.module;
    return [
      ...globals.flatMap(({ name, type, vtableOf, constant }) =>
        wanted(vtableOf === null ? 'global' : 'vtable')
          ? [
              item('global', `@${name}`, {
                detail: vtableOf?.name ?? `${constant ? 'const' : 'global'} ${typeName(type)}`,
                rank,
              }),
            ]
          : [],
      ),
      ...[...functions, ...externs].flatMap(({ name, type }) =>
        wanted('function') ? [item('function', `@${name}`, { detail: typeName(type), rank })] : [],
      ),
    ];
  }

  #functions(): readonly CompletionItem[] {
    const document = this.#document;
    const declared = document.scan.functions
      .filter((f) => f.name !== -1)
      .map((f) => {
        const name = document.tokenText(f.name);
        return item('function', name, { detail: signatureOf(document, f), insert: this.#callSnippet(name, f) });
      });
    return declared;
  }

  /** `@f(${1:%a}, ${2:%b})`, or only the name where arguments follow already. */
  #callSnippet(name: string, f: ScannedFunction): string {
    if (this.#document.text[this.#offset] === '(') return literal(name);
    const params = f.params.map((token, i) => placeholder(i + 1, this.#document.tokenText(token)));
    return `${literal(name)}(${params.join(', ')})`;
  }

  #intrinsics(f: ScannedFunction, { statement }: StatementPlace): readonly CompletionItem[] {
    const named = statement.result !== -1;
    const type = resultTypeOf(this.#document, f, statement);
    return (Object.keys(INTRINSICS) as Intrinsic[]).map((name) => {
      const { rule, doc } = INTRINSICS[name];
      const isFit = type === null || (rule !== 'float' && rule !== 'int') || isOfClass(type, rule);
      const params = intrinsicParams(name).map((param, i) => placeholder(i + 1, param.replace(/:.*/, '')));
      const called = this.#document.text[this.#offset] === '(';
      return item('intrinsic', `intrinsic.${name}`, {
        detail: intrinsicSignature(name),
        documentation: doc,
        insert: called ? `intrinsic.${name}` : `intrinsic.${name}(${params.join(', ')})`,
        rank: isFit && givesValue(name) === named ? 1 : 2,
      });
    });
  }

  /** The blocks that can be gone to; for a phi, the predecessors that it lacks first. */
  #blocks(f: ScannedFunction, { block: scanned, statement }: StatementPlace): readonly CompletionItem[] {
    const facts = this.#document.facts(f);
    const preferred = statement.op === 'phi' ? new Set(this.#missing(f, scanned.name, statement.start)) : null;
    return f.blocks.flatMap(({ name, label }, i) => {
      if (i === 0 && statement.op !== 'phi') return [];
      if (label === -1) return preferred === null ? [] : [item('block', name, { rank: preferred.has(name) ? 0 : 1 })];
      const block: Block | undefined = facts?.blocks.get(name);
      const size = block === undefined ? '' : `${block.instructions.length} instructions`;
      return [item('block', name, { detail: size, rank: preferred === null || preferred.has(name) ? 0 : 1 })];
    });
  }

  /** Predecessors of a block that a phi does not name yet. */
  #missing(f: ScannedFunction, blockName: string, phi: number): string[] {
    const facts = this.#document.facts(f);
    const block = facts?.blocks.get(blockName);
    if (facts === null || block === undefined) return [];
    const { tokens } = this.#document.scan;
    const from = tokens.start(phi);
    const to = this.#document.lineEnd(this.#offset);
    const named = new Set(
      this.#document.scan.occurrences
        .filter((o) => o.kind === 'block' && !o.definition && o.span.start >= from && o.span.end <= to)
        .map((o) => o.name),
    );
    const { cfg, func } = facts;
    const list = cfg.predecessors.subarray(cfg.predecessorStart[block.index], cfg.predecessorStart[block.index + 1]);
    return [...list].map((index) => (func.blocks[index] as Block).name).filter((name) => !named.has(name));
  }

  /** `[%v, block]` for each predecessor that is missing, and all of them at once. */
  #incoming(f: ScannedFunction, { block, statement }: StatementPlace): readonly CompletionItem[] {
    const missing = this.#missing(f, block.name, statement.start);
    const edge = (name: string, n: number): string => `[${placeholder(n, '%v')}, ${literal(name)}]`;
    const single = missing.map((name) => item('snippet', `[%v, ${name}]`, { insert: edge(name, 1), rank: 1 }));
    if (missing.length < 2) return single;
    const label = missing.map((name) => `[%v, ${name}]`).join(', ');
    const insert = missing.map((name, i) => edge(name, i + 1)).join(', ');
    return [item('snippet', label, { insert }), ...single];
  }

  #variants(f: ScannedFunction, { statement }: StatementPlace): readonly CompletionItem[] {
    const operand = this.#document.tokenText(statement.opToken + 1).slice(1);
    const union =
      statement.op === 'create_union'
        ? resultTypeOf(this.#document, f, statement)
        : this.#document.valueType(f, operand);
    if (union?.kind !== 'union') return NOTHING;
    return union.variants.map(({ name, type }, i) => item('value', name, { detail: `${i}: ${typeName(type)}` }));
  }

  #methods(f: ScannedFunction): readonly CompletionItem[] {
    const [object] = splitMethod(this.#prefix.slice(1));
    return this.#document.definitions('value', f.scope).flatMap(({ name }) => {
      const type = this.#document.valueType(f, name);
      if (type?.kind !== 'dyn') return [];
      return type.methods.map((method, i) => {
        const params = method.type.params
          .slice(1)
          .map((param, k) => placeholder(k + 1, `%${typeName(param).replace(/\W/g, '')}`));
        const label = `%${name}.${method.name}`;
        return item('function', label, {
          detail: typeName(method.type),
          insert: `${literal(`${label}[${i}]`)}(${params.join(', ')})`,
          rank: name === object ? 0 : 1,
        });
      });
    });
  }
}

/** Whether an instruction may have a result of the type. */
function canGive(op: Opcode, type: Type): boolean {
  const { shape, operands } = opInfo(op);
  switch (shape) {
    case 'binary':
    case 'unary':
      return operands === undefined || isOfClass(type, operands);
    case 'compare':
      return type === BOOL || type.kind === 'vector';
    case 'cast':
      return castGives(op, type);
    case 'alloca':
    case 'gep':
      return type.kind === 'pointer';
    case 'address':
      return op === 'global' ? type.kind === 'pointer' : type.kind === 'function';
    case 'insert':
      return type.kind === 'struct' || type.kind === 'array';
    case 'createUnion':
      return type.kind === 'union';
    case 'discriminant':
      return type.kind === 'int';
    case 'createClosure':
      return type.kind === 'closure';
    case 'createTraitObject':
      return type.kind === 'dyn';
    case 'splat':
    case 'insertLane':
    case 'shuffle':
      return type.kind === 'vector';
    case 'load':
      return op === 'vload' ? type.kind === 'vector' : true;
    case 'atomicLoad':
    case 'atomicRmw':
    case 'atomicCmpxchg':
      return type.kind === 'int' || type.kind === 'pointer';
    case 'extractLane':
    case 'reduce':
    case 'dot':
      return type.kind === 'int' || type.kind === 'float';
    default:
      return true;
  }
}

function castGives(op: Opcode, type: Type): boolean {
  switch (op) {
    case 'fptrunc':
    case 'fpext':
    case 'sitofp':
    case 'uitofp':
      return type.kind === 'float' || type.kind === 'vector';
    case 'inttoptr':
      return type.kind === 'pointer' || type.kind === 'function';
    case 'bitcast':
      return type !== BOOL;
    default:
      return type.kind === 'int' || (op === 'trunc' && type === BOOL);
  }
}
