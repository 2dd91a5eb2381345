/**
 * Finds where the items of a module begin and end before anything is parsed: uses may come before definitions, and a
 * mistake in one item must not hide the next.
 */
import { GIVE_UP, type Reader } from './reader.ts';
import { type NameTable, Token, type TokenKind, type Tokens } from './tokens.ts';

export type ItemKind = 'type' | 'global' | 'const' | 'extern' | 'function' | 'vtable' | 'trait' | 'union' | 'unknown';

export interface Item {
  readonly kind: ItemKind;
  /** Tokens of the item: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** The brace that closes a function's body, or -1 if there is none. */
  readonly closingBrace: number;
  /** The item's labels are `labels[firstLabel … lastLabel)`. */
  readonly firstLabel: number;
  readonly lastLabel: number;
}

export interface Outline {
  readonly items: readonly Item[];
  /** Tokens that are the name of a block at the block's beginning. */
  readonly labels: readonly number[];
}

/** The item that a word begins, and what must follow it there to be sure, even within an unfinished body. */
const ITEM_WORDS: ReadonlyMap<string, { readonly kind: ItemKind; readonly next: TokenKind }> = new Map([
  ['type', { kind: 'type', next: Token.Value }],
  ['global', { kind: 'global', next: Token.Symbol }],
  ['const', { kind: 'const', next: Token.Symbol }],
  ['extern', { kind: 'extern', next: Token.Word }],
  ['function', { kind: 'function', next: Token.Symbol }],
  ['vtable', { kind: 'vtable', next: Token.Symbol }],
  ['trait', { kind: 'trait', next: Token.Word }],
  ['union', { kind: 'union', next: Token.Value }],
]);

/** Runs a step of reading an item. The step may give up: what it has not defined by then stays undefined. */
export function attempt(reader: Reader, item: Item, step: () => void): void {
  reader.limit = item.end;
  reader.startAt(item.start);
  try {
    step();
  } catch (error) {
    if (error !== GIVE_UP) throw error;
  }
}

export function outline(tokens: Tokens, names: NameTable): Outline {
  const items: Item[] = [];
  const labels: number[] = [];
  const end = tokens.count - 1;
  let kind: ItemKind = 'unknown';
  let start = 0;
  let firstLabel = 0;
  /** Of braces, which hold the bodies of functions. */
  let depth = 0;
  /** Of all brackets, within which the other items may go on over lines. */
  let listDepth = 0;
  let closingBrace = -1;

  const finish = (at: number): void => {
    if (at > start) items.push({ kind, start, end: at, closingBrace, firstLabel, lastLabel: labels.length });
    start = at;
    firstLabel = labels.length;
    depth = 0;
    listDepth = 0;
    closingBrace = -1;
  };

  for (let i = 0; i < end; i++) {
    const token = tokens.kind(i);
    const first = tokens.isFirst(i);
    const isBody = kind === 'function' && i > start;
    if (first && token === Token.Word && !(depth > 0 && isLabel(tokens, i))) {
      const word = ITEM_WORDS.get(names.text(tokens.name(i)));
      if (word !== undefined && (depth <= 0 || tokens.kind(i + 1) === word.next)) {
        finish(i);
        kind = word.kind;
        continue;
      }
    }
    // Behind an item that has ended the lines belong to nothing.
    const ended = kind === 'function' ? depth <= 0 && closingBrace !== -1 : listDepth <= 0;
    if (first && ended && i > start && kind !== 'unknown') {
      finish(i);
      kind = 'unknown';
    }
    listDepth += bracketStep(token);
    if (token === Token.LeftBrace) {
      depth++;
      const opensBody = isBody && depth === 1 && listDepth === 1 && !isOfUnion(tokens, names, i);
      if (opensBody && !tokens.isFirst(i + 1) && isLabel(tokens, i + 1)) labels.push(i + 1);
    } else if (token === Token.RightBrace) {
      depth--;
      if (depth === 0) closingBrace = i;
    } else if (first && isBody && depth > 0 && isLabel(tokens, i)) {
      labels.push(i);
    }
  }
  finish(end);
  return { items, labels };
}

/** Whether a brace belongs to a union's type, whose variants look like labels. */
function isOfUnion(tokens: Tokens, names: NameTable, brace: number): boolean {
  const word = tokens.kind(brace - 1) === Token.Value ? brace - 2 : brace - 1;
  return tokens.kind(word) === Token.Word && names.text(tokens.name(word)) === 'union';
}

function isLabel(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  return (kind === Token.Word || kind === Token.Number) && tokens.kind(i + 1) === Token.Colon;
}

function bracketStep(token: TokenKind): number {
  switch (token) {
    case Token.LeftParen:
    case Token.LeftBracket:
    case Token.LeftBrace:
      return 1;
    case Token.RightParen:
    case Token.RightBracket:
    case Token.RightBrace:
      return -1;
    default:
      return 0;
  }
}
