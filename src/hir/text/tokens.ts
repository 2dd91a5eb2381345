/** Tokens as flat arrays, and the table that gives every distinct name one small number. */

export const Token = {
  End: 0,
  Word: 1,
  Number: 2,
  String: 3,
  /** `%name` */
  Value: 4,
  /** `@name` */
  Symbol: 5,
  LeftParen: 6,
  RightParen: 7,
  LeftBracket: 8,
  RightBracket: 9,
  LeftBrace: 10,
  RightBrace: 11,
  Less: 12,
  Greater: 13,
  Comma: 14,
  Colon: 15,
  /** The `;` of `[T; N]`; every other one starts a comment. */
  Semicolon: 16,
  Equals: 17,
  /** `==` */
  Equality: 18,
  /** `=>` */
  FatArrow: 19,
  /** `->` */
  Arrow: 20,
  Star: 21,
  Pipe: 22,
  /** What no rule of the language accepts. */
  Other: 23,
} as const;
export type TokenKind = (typeof Token)[keyof typeof Token];

/** Instead of a name: the string has no end, which has been reported. */
export const UNTERMINATED = -2;

/** How a kind of token is called in a message. */
export const TOKEN_NAMES: Readonly<Record<TokenKind, string>> = {
  [Token.End]: 'the end of the line',
  [Token.Word]: 'a word',
  [Token.Number]: 'a number',
  [Token.String]: 'a string',
  [Token.Value]: 'a %name',
  [Token.Symbol]: 'an @name',
  [Token.LeftParen]: '`(`',
  [Token.RightParen]: '`)`',
  [Token.LeftBracket]: '`[`',
  [Token.RightBracket]: '`]`',
  [Token.LeftBrace]: '`{`',
  [Token.RightBrace]: '`}`',
  [Token.Less]: '`<`',
  [Token.Greater]: '`>`',
  [Token.Comma]: '`,`',
  [Token.Colon]: '`:`',
  [Token.Semicolon]: '`;`',
  [Token.Equals]: '`=`',
  [Token.Equality]: '`==`',
  [Token.FatArrow]: '`=>`',
  [Token.Arrow]: '`->`',
  [Token.Star]: '`*`',
  [Token.Pipe]: '`|`',
  [Token.Other]: 'an unknown character',
};

/** Gives equal names equal numbers, so that scopes are arrays and a name's text is cut out once. */
export class NameTable {
  readonly texts: string[] = [];
  #hashes = new Int32Array(512);
  /** Open addressing: a name's number plus 1, or 0. Twice as long as `#hashes`. */
  #slots = new Int32Array(1024);

  get count(): number {
    return this.texts.length;
  }

  text(name: number): string {
    return this.texts[name] as string;
  }

  /** The number of a name that need not stand in the text. */
  internText(text: string): number {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = addToHash(hash, text.charCodeAt(i));
    return this.intern(text, 0, text.length, hash);
  }

  /** `hash` is made of the characters in the range by `addToHash`, beginning with 0. */
  intern(source: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const name = (this.#slots[slot] as number) - 1;
      if (name === -1) break;
      if (this.#hashes[name] === hash && matches(this.texts[name] as string, source, start, end)) return name;
      slot = (slot + 1) & mask;
    }
    const name = this.texts.length;
    this.texts.push(source.slice(start, end));
    this.#hashes[name] = hash;
    this.#slots[slot] = name + 1;
    if (name + 1 === this.#hashes.length) this.#grow();
    return name;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(hashes.length * 2);
    const mask = this.#slots.length - 1;
    for (let name = 0; name < this.texts.length; name++) {
      let slot = Math.imul(hashes[name] as number, 0x9e3779b1) >>> 0;
      slot = (slot ^ (slot >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = name + 1;
    }
  }
}

/** The hash of a name that goes on with one more character. */
export function addToHash(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}

function matches(name: string, source: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== source.charCodeAt(start + i)) return false;
  }
  return true;
}

/** The tokens of a text; the last one is `End`. */
export class Tokens {
  count = 0;
  #kinds: Uint8Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #names: Int32Array;
  #first: Uint8Array;

  constructor(capacity: number) {
    this.#kinds = new Uint8Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#names = new Int32Array(capacity);
    this.#first = new Uint8Array(capacity);
  }

  push(kind: TokenKind, start: number, end: number, name: number, first: boolean): void {
    if (this.count === this.#kinds.length) this.#grow();
    const i = this.count++;
    this.#kinds[i] = kind;
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#names[i] = name;
    this.#first[i] = first ? 1 : 0;
  }

  kind(i: number): TokenKind {
    return this.#kinds[i] as TokenKind;
  }
  start(i: number): number {
    return this.#starts[i] as number;
  }
  end(i: number): number {
    return this.#ends[i] as number;
  }
  /** Number of the name that a word, number, %name or @name is; names are without their sigil. */
  name(i: number): number {
    return this.#names[i] as number;
  }
  /** Whether the token is the first of its line. */
  isFirst(i: number): boolean {
    return this.#first[i] === 1;
  }

  #grow(): void {
    const capacity = this.#kinds.length * 2;
    this.#kinds = grown(new Uint8Array(capacity), this.#kinds);
    this.#starts = grown(new Int32Array(capacity), this.#starts);
    this.#ends = grown(new Int32Array(capacity), this.#ends);
    this.#names = grown(new Int32Array(capacity), this.#names);
    this.#first = grown(new Uint8Array(capacity), this.#first);
  }
}

function grown<A extends Uint8Array | Int32Array>(to: A, from: A): A {
  to.set(from);
  return to;
}
