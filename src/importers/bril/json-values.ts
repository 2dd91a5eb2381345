/** JSON with the place of every value, which JSON.parse doesn't tell. Numbers keep their text. */
import type { Span } from '../../hir/module.ts';
import type { Place } from './program.ts';

interface Located {
  readonly span: Span;
  /** The way to the value, such as `functions[0].name`. */
  readonly path: string;
}
export type JsonValue = Located &
  (
    | { readonly kind: 'null' }
    | { readonly kind: 'bool'; readonly value: boolean }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'list'; readonly elements: readonly JsonValue[] }
    | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, JsonValue> }
  );

export interface JsonFailure {
  readonly kind: 'failure';
  readonly code: 'syntax' | 'too-deep';
  readonly message: string;
  readonly place: Place;
}

const MAX_NESTING = 200;
const BLANK = /[ \t\r\n\ufeff]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;

/** The value that the whole text is. */
export function parseJson(text: string): JsonValue | JsonFailure {
  const reader = new JsonReader(text);
  try {
    return reader.document();
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
}

class Failed extends Error {
  readonly failure: JsonFailure;
  constructor(failure: JsonFailure) {
    super(failure.message);
    this.failure = failure;
  }
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value('', 0);
    this.#skipBlank();
    if (this.#at < this.#text.length) this.#fail('Expected the end of the file after the value.');
    return value;
  }

  #value(path: string, depth: number): JsonValue {
    this.#skipBlank();
    const start = this.#at;
    const located = () => ({ path, span: { start, end: this.#at } });
    const c = this.#text[start];
    if (c === '{' || c === '[') {
      if (depth === MAX_NESTING) this.#fail(`Values nest at most ${MAX_NESTING} deep.`, 'too-deep');
      this.#at++;
      if (c === '[') {
        const elements = this.#elements(path, depth);
        return { kind: 'list', elements, ...located() };
      }
      const fields = this.#fields(path, depth);
      return { kind: 'object', fields, ...located() };
    }
    if (c === '"') {
      const value = this.#string();
      return { kind: 'string', value, ...located() };
    }
    const number = this.#match(NUMBER);
    if (number !== null) return { kind: 'number', text: number, ...located() };
    const word = this.#match(WORD);
    if (word === 'true' || word === 'false') return { kind: 'bool', value: word === 'true', ...located() };
    if (word === 'null') return { kind: 'null', ...located() };
    this.#at = start;
    return this.#fail('Expected a JSON value.');
  }

  #elements(path: string, depth: number): JsonValue[] {
    const elements: JsonValue[] = [];
    if (this.#take(']')) return elements;
    do elements.push(this.#value(`${path}[${elements.length}]`, depth + 1));
    while (this.#take(','));
    if (!this.#take(']')) this.#fail('Expected `,` or `]`.');
    return elements;
  }

  #fields(path: string, depth: number): Map<string, JsonValue> {
    const fields = new Map<string, JsonValue>();
    if (this.#take('}')) return fields;
    do {
      this.#skipBlank();
      if (this.#text[this.#at] !== '"') this.#fail('Expected the name of a field in quotes.');
      const name = this.#string();
      if (!this.#take(':')) this.#fail('Expected `:`.');
      fields.set(name, this.#value(path === '' ? name : `${path}.${name}`, depth + 1));
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail('Expected `,` or `}`.');
    return fields;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
    try {
      const value = JSON.parse(this.#text.slice(start, end + 1)) as string;
      this.#at = end + 1;
      return value;
    } catch {
      return this.#fail('This string has no end, or something in it that JSON does not have.');
    }
  }

  #take(mark: string): boolean {
    this.#skipBlank();
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text) || pattern.lastIndex === this.#at) return null;
    const matched = this.#text.slice(this.#at, pattern.lastIndex);
    this.#at = pattern.lastIndex;
    return matched;
  }

  #skipBlank(): void {
    BLANK.lastIndex = this.#at;
    BLANK.test(this.#text);
    this.#at = BLANK.lastIndex;
  }

  #fail(message: string, code: JsonFailure['code'] = 'syntax'): never {
    const span = { start: this.#at, end: Math.min(this.#at + 1, this.#text.length) };
    throw new Failed({ kind: 'failure', code, message, place: { span, path: null } });
  }
}
