/** Where names are defined and used, and what a text consists of. */
import type { Span } from '../hir/module.ts';
import { typeName } from '../hir/types.ts';
import { findComments } from './comments.ts';
import type { Document } from './document.ts';
import { joinTokens } from './layout.ts';
import type { Occurrence, ScannedFunction } from './scan.ts';

/** Where the name at an offset is defined; empty when nothing defines it. */
export function definitionsAt(document: Document, offset: number): Span[] {
  const here = document.occurrenceAt(offset);
  if (here === null) return [];
  return document.occurrencesOf(here.kind, here.name, here.scope).flatMap((o) => (o.definition ? [o.span] : []));
}

/** All places of the name at an offset, its definition among them. */
export function referencesAt(document: Document, offset: number): Occurrence[] {
  const here = document.occurrenceAt(offset);
  return here === null ? [] : document.occurrencesOf(here.kind, here.name, here.scope);
}

export type OutlineKind = 'struct' | 'union' | 'trait' | 'global' | 'constant' | 'extern' | 'function' | 'block';

export interface OutlineEntry {
  readonly kind: OutlineKind;
  /** As written. */
  readonly name: string;
  /** Its type or signature, or nothing. */
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

const ITEM_KINDS: Readonly<Record<string, OutlineKind>> = {
  type: 'struct',
  union: 'union',
  trait: 'trait',
  global: 'global',
  const: 'constant',
  vtable: 'constant',
};

/** The items of a text, and the blocks of its functions. */
export function outlineOf(document: Document): OutlineEntry[] {
  const { items, tokens, functions } = document.scan;
  const byItem = new Map(functions.map((f) => [f.scope, f]));
  return items.flatMap((item, i): OutlineEntry[] => {
    const last = item.closingBrace === -1 ? item.end - 1 : item.closingBrace;
    const span = { start: tokens.start(item.start), end: tokens.end(last) };
    const f = byItem.get(i);
    const nameToken = f === undefined ? item.start + 1 : f.name;
    if (nameToken === -1 || nameToken > last) return [];
    const nameSpan = { start: tokens.start(nameToken), end: tokens.end(nameToken) };
    const name = document.slice(nameSpan);
    if (f !== undefined) {
      const kind = f.isExtern ? 'extern' : 'function';
      return [
        { kind, name, detail: signatureOf(document, f), span, nameSpan, children: blockEntries(document, f, span.end) },
      ];
    }
    const kind = ITEM_KINDS[document.tokenText(item.start)];
    if (kind === undefined) return [];
    return [{ kind, name, detail: detailOf(document, name), span, nameSpan, children: [] }];
  });
}

function detailOf(document: Document, name: string): string {
  if (!name.startsWith('@')) return '';
  const symbol = document.symbol(name.slice(1));
  return symbol === null ? '' : typeName(symbol.type);
}

/** `(%n: i32) -> i32 noinline`, on one line. */
export function signatureOf(document: Document, f: ScannedFunction): string {
  const { tokens, items } = document.scan;
  if (f.name === -1) return '';
  const end = f.open === -1 ? (items[f.scope]?.end ?? 0) : f.open;
  return joinTokens(document.text, tokens, f.name + 1, end);
}

function blockEntries(document: Document, f: ScannedFunction, end: number): OutlineEntry[] {
  const { tokens } = document.scan;
  const labelled = f.blocks.filter(({ label }) => label !== -1);
  return labelled.map(({ name, label }, i) => {
    const next = labelled[i + 1];
    const until = next === undefined ? (f.close === -1 ? end : tokens.start(f.close)) : tokens.start(next.label);
    const nameSpan = { start: tokens.start(label), end: tokens.end(label) };
    const span = { start: nameSpan.start, end: Math.max(nameSpan.end, lastInk(document.text, until)) };
    return { kind: 'block', name, detail: '', span, nameSpan, children: [] };
  });
}

/** The offset behind the last character before `end` that is not blank. */
function lastInk(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

export interface FoldingRange {
  /** 1-based lines; the first one stays. */
  readonly start: number;
  readonly end: number;
  readonly isComment: boolean;
}

/** Functions, blocks, items of several lines, and comments of several lines. */
export function foldingOf(document: Document): FoldingRange[] {
  const { lines, scan, text } = document;
  const ranges: FoldingRange[] = [];
  const add = ({ start, end }: Span, isComment = false): void => {
    const from = lines.position(start).line;
    const to = lines.position(Math.max(start, end - 1)).line;
    if (to > from) ranges.push({ start: from, end: to, isComment });
  };
  const visit = (entry: OutlineEntry): void => {
    add(entry.span);
    entry.children.forEach(visit);
  };
  outlineOf(document).forEach(visit);
  let run: Span | null = null;
  for (const { span, ownLine } of findComments(text, scan.tokens)) {
    if (!ownLine) continue;
    const adjacent: boolean = run !== null && text.slice(run.end, span.start).split('\n').length === 2;
    if (run !== null && !adjacent) add(run, true);
    run = adjacent && run !== null ? { start: run.start, end: span.end } : span;
  }
  if (run !== null) add(run, true);
  return ranges;
}
