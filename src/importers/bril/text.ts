/** Reads Bril's text form. The grammar is that of the reference parser, `bril2json`. */
import type { Span } from '../../hir/module.ts';
import type { Problems } from './problems.ts';
import {
  type BrilFunction,
  type BrilInstruction,
  type BrilLabel,
  type BrilLiteral,
  type BrilParameter,
  type BrilProgram,
  type BrilType,
  isPrimitiveType,
  MAX_TYPE_NESTING,
  type Place,
  PRIMITIVE_TYPES,
  pointerType,
} from './program.ts';

type TokenKind = 'word' | 'function' | 'label' | 'number' | 'char' | 'string' | 'mark' | 'other' | 'end';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
}

const BLANK = /(?:[ \t\f\r\n\ufeff]+|#[^\n]*)+/y;
/** In the order in which they are tried. A character is one code point between quotes, even a quote. */
const TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ['word', /[_%A-Za-z][_%.A-Za-z0-9]*/y],
  ['function', /@[_%A-Za-z][_%.A-Za-z0-9]*/y],
  ['number', /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['label', /\.[_%A-Za-z][_%.A-Za-z0-9]*/y],
  ['char', /'(?:\\[0abtnvfr]|[^\n])'/uy],
  ['string', /"[^"\n]*"/y],
  ['mark', /[{}()<>:;,=]/y],
  ['other', /[^]/uy],
];

const CONTROL_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['\\0', 0],
  ['\\a', 7],
  ['\\b', 8],
  ['\\t', 9],
  ['\\n', 10],
  ['\\v', 11],
  ['\\f', 12],
  ['\\r', 13],
]);

/** Thrown and caught here alone: the rest of this instruction or item makes no sense. */
const GIVE_UP = new Error('the reader gives up this instruction');

/** The program, as far as it could be read; mistakes are reported. */
export function readText(source: string, problems: Problems): BrilProgram {
  return new TextReader(source, problems).program();
}

class TextReader {
  readonly #source: string;
  readonly #problems: Problems;
  #token: Token;
  #end = 0;

  constructor(source: string, problems: Problems) {
    this.#source = source;
    this.#problems = problems;
    this.#token = this.#scan();
  }

  program(): BrilProgram {
    const functions: BrilFunction[] = [];
    while (this.#token.kind !== 'end' && !this.#problems.full) {
      try {
        const func = this.#item();
        if (func !== null) functions.push(func);
      } catch (error) {
        if (error !== GIVE_UP) throw error;
        this.#skipItem();
      }
    }
    const args = /^[ \t]*#[ \t]*ARGS:(.*)$/m.exec(this.#source)?.[1];
    return { functions, args: args === undefined ? null : words(args) };
  }

  #item(): BrilFunction | null {
    const start = this.#token;
    if (start.kind === 'word' && (start.text === 'from' || start.text === 'struct')) {
      const [what, end] = start.text === 'from' ? ['Imports from other files', ';'] : ['Structs', '}'];
      this.#problems.error('not-supported', `${what} are not supported.`, place(start));
      while (this.#token.kind !== 'end' && !this.#take(end)) this.#advance();
      return null;
    }
    const name = this.#expect('function', 'a function, such as `@main {`').text.slice(1);
    const parameters = this.#take('(') ? this.#parameters() : [];
    const result = this.#take(':') ? this.#type() : null;
    const header: Place = { span: { start: start.span.start, end: this.#end }, path: null };
    this.#expectMark('{');
    const body = this.#body(start);
    return { name, parameters, result, body, place: header };
  }

  #parameters(): BrilParameter[] {
    const parameters: BrilParameter[] = [];
    while (!this.#take(')')) {
      if (parameters.length > 0) this.#expectMark(',');
      const name = this.#expect('word', 'a parameter, such as `n: int`');
      this.#expectMark(':');
      parameters.push({ name: name.text, type: this.#type(), place: place(name) });
    }
    return parameters;
  }

  #type(): BrilType {
    let depth = 0;
    let name = this.#expect('word', 'a type');
    const start = name.span.start;
    for (; name.text === 'ptr' && depth <= MAX_TYPE_NESTING; depth++) {
      this.#expectMark('<');
      name = this.#expect('word', 'a type');
    }
    const where: Place = { span: { start, end: name.span.end }, path: null };
    if (depth > MAX_TYPE_NESTING) this.#fail('too-deep', `Types nest at most ${MAX_TYPE_NESTING} deep.`, where);
    const { text } = name;
    if (!isPrimitiveType(text))
      return this.#fail('not-supported', `The type \`${text}\` is not supported: ${knownTypes()}.`, where);
    let type: BrilType = text;
    for (; depth > 0; depth--) {
      this.#expectMark('>');
      type = pointerType(type);
    }
    return type;
  }

  #body(start: Token): (BrilLabel | BrilInstruction)[] {
    const body: (BrilLabel | BrilInstruction)[] = [];
    while (!this.#take('}') && !this.#problems.full) {
      const { kind } = this.#token;
      if (kind === 'end' || kind === 'function') {
        this.#problems.error('syntax', `The function \`${start.text}\` has no closing \`}\`.`, place(start));
        break;
      }
      try {
        body.push(kind === 'label' ? this.#label() : this.#instruction());
      } catch (error) {
        if (error !== GIVE_UP) throw error;
        // The instruction ends at its `;`, or else where the next thing begins.
        while (!this.#atMark('}') && !['end', 'label', 'function'].includes(this.#token.kind)) {
          if (this.#take(';')) break;
          this.#advance();
        }
      }
    }
    return body;
  }

  #label(): BrilLabel {
    const label = this.#advance();
    this.#expectMark(':');
    return { kind: 'label', name: label.text.slice(1), place: place(label) };
  }

  #instruction(): BrilInstruction {
    const first = this.#expect('word', 'an instruction, a label or `}`');
    const type = this.#take(':') ? this.#type() : null;
    let dest: string | null = null;
    let op = first.text;
    let value: BrilLiteral | null = null;
    if (type !== null || this.#atMark('=')) {
      this.#expectMark('=');
      dest = first.text;
      op = this.#expect('word', 'an operation').text;
      if (op === 'const') value = this.#literal();
    }
    const args: string[] = [];
    const functions: string[] = [];
    const labels: string[] = [];
    const lists: Partial<Record<TokenKind, string[]>> = { word: args, function: functions, label: labels };
    for (let list = lists[this.#token.kind]; list !== undefined; list = lists[this.#token.kind]) {
      const { kind, text } = this.#advance();
      list.push(kind === 'word' ? text : text.slice(1));
    }
    if (!this.#atMark(';')) {
      // The mistake is at the end of this line, not at the beginning of the next one.
      const next = this.#token;
      const line = this.#source.slice(this.#end, next.span.start).includes('\n') || next.kind === 'end';
      const end: Place = { span: { start: this.#end, end: this.#end }, path: null };
      this.#fail('syntax', `Expected \`;\`${line ? '' : `, not ${shown(next)}`}.`, line ? end : place(next));
    }
    const span = { start: first.span.start, end: this.#advance().span.end };
    return { kind: 'instruction', op, dest, type, args, functions, labels, value, place: { span, path: null } };
  }

  #literal(): BrilLiteral {
    const token = this.#token;
    const { kind, text } = token;
    if (kind === 'number') {
      this.#advance();
      return { kind, value: Number(text), text };
    }
    if (kind === 'word' && (text === 'true' || text === 'false')) {
      this.#advance();
      return { kind: 'bool', value: text === 'true' };
    }
    if (kind === 'char') {
      this.#advance();
      const character = text.slice(1, -1);
      return { kind, codePoint: CONTROL_CHARACTERS.get(character) ?? (character.codePointAt(0) as number) };
    }
    if (text === 'nullptr') this.#fail('not-supported', 'Null pointers are not supported.', place(token));
    return this.#failExpected("a number, true, false or a character such as `'a'`");
  }

  #expect(kind: TokenKind, what: string): Token {
    return this.#token.kind === kind ? this.#advance() : this.#failExpected(what);
  }

  #expectMark(mark: string): void {
    if (!this.#take(mark)) this.#failExpected(`\`${mark}\``);
  }

  #take(mark: string): boolean {
    if (!this.#atMark(mark)) return false;
    this.#advance();
    return true;
  }

  #atMark(mark: string): boolean {
    return this.#token.kind === 'mark' && this.#token.text === mark;
  }

  #failExpected(what: string): never {
    return this.#fail('syntax', `Expected ${what}, not ${shown(this.#token)}.`, place(this.#token));
  }

  #fail(code: 'syntax' | 'too-deep' | 'not-supported', message: string, where: Place): never {
    this.#problems.error(code, message, where);
    throw GIVE_UP;
  }

  /** To the next thing that can begin an item: a function at the beginning of a line. */
  #skipItem(): void {
    do this.#advance();
    while (this.#token.kind !== 'end' && !(this.#token.kind === 'function' && this.#startsLine()));
  }

  #startsLine(): boolean {
    const { start } = this.#token.span;
    return start === 0 || this.#source[start - 1] === '\n';
  }

  /** Goes on to the next token; returns the one before. */
  #advance(): Token {
    const token = this.#token;
    this.#end = token.span.end;
    this.#token = this.#scan();
    return token;
  }

  #scan(): Token {
    BLANK.lastIndex = this.#token?.span.end ?? 0;
    const start = BLANK.test(this.#source) ? BLANK.lastIndex : (this.#token?.span.end ?? 0);
    for (const [kind, pattern] of TOKENS) {
      pattern.lastIndex = start;
      if (!pattern.test(this.#source)) continue;
      const end = pattern.lastIndex;
      return { kind, text: this.#source.slice(start, end), span: { start, end } };
    }
    return { kind: 'end', text: '', span: { start, end: start } };
  }
}

/** Between blanks; some programs write commas as well. */
function words(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?<=.),$/, ''));
}

function place(token: Token): Place {
  return { span: token.span, path: null };
}

function shown({ kind, text }: Token): string {
  return kind === 'end' ? 'the end of the file' : `\`${text}\``;
}

/** Ends a complaint about a type. */
export function knownTypes(): string {
  return `the types are ${PRIMITIVE_TYPES.join(', ')} and ptr<…>`;
}
