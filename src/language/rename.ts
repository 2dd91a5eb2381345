/** Gives a name another one, everywhere. */
import { isHostFunction } from '../hir/externs.ts';
import type { Span } from '../hir/module.ts';
import type { Document } from './document.ts';
import type { Edit } from './edits.ts';
import type { NameKind, Occurrence } from './scan.ts';

export interface RenameTarget {
  /** The name without its sigil. */
  readonly span: Span;
  readonly name: string;
}

/** Edits, or for people, why there are none. */
export type RenameResult =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly message: string };

const KINDS: Readonly<Record<NameKind, string>> = {
  value: 'value',
  block: 'block',
  symbol: 'global or function',
  type: 'type',
  trait: 'trait',
  variant: 'variant',
  method: 'method',
};

/** Names that stand where words of the language do, too. Blocks may be numbers. */
const UNSIGILLED: ReadonlySet<NameKind> = new Set<NameKind>(['trait', 'variant', 'method']);
const WHERE: Readonly<Partial<Record<NameKind, string>>> = { variant: 'this union', method: 'this trait' };

function sigil(kind: NameKind): string {
  if (kind === 'symbol') return '@';
  return kind === 'value' || kind === 'type' ? '%' : '';
}

function bare({ kind, span }: Occurrence): Span {
  return { start: span.start + sigil(kind).length, end: span.end };
}

/** What would be renamed at an offset, or why nothing can be. */
export function renameTarget(document: Document, offset: number): RenameTarget | string {
  const here = document.occurrenceAt(offset);
  if (here === null) return 'Nothing here has a name of its own.';
  const { kind, name } = here;
  if (!document.occurrencesOf(kind, name, here.scope).some((o) => o.definition)) {
    return kind === 'block'
      ? `The block \`${name}\` has no label: write \`${name}:\` at its beginning.`
      : `\`${sigil(kind)}${name}\` is not defined in this text.`;
  }
  if (kind === 'symbol' && document.symbol(name)?.kind === 'extern' && isHostFunction(name)) {
    return `\`@${name}\` is a function of the host, which knows it by this name.`;
  }
  if ((kind === 'variant' || kind === 'method') && document.members.unresolved.has(name)) {
    return `\`${name}\` also stands where a mistake hides to what it belongs: it can be renamed once that is mended.`;
  }
  return { span: bare(here), name };
}

/** `newName` may be written with its sigil. */
export function renameAt(document: Document, offset: number, newName: string): RenameResult {
  const target = renameTarget(document, offset);
  if (typeof target === 'string') return { ok: false, message: target };
  const { kind, scope, name } = document.occurrenceAt(offset) as Occurrence;
  const typed = newName.trim();
  const wanted = typed.startsWith(sigil(kind)) ? typed.slice(sigil(kind).length) : typed;
  const problem = wanted === name ? null : nameProblem(document, kind, scope, wanted);
  if (problem !== null) return { ok: false, message: problem };
  const edits = document
    .occurrencesOf(kind, name, scope)
    .map((o) => ({ span: bare(o), text: wanted }))
    // A variant may be given by its number, which stays.
    .filter(({ span }) => document.slice(span) === name);
  return { ok: true, edits };
}

function nameProblem(document: Document, kind: NameKind, scope: number, name: string): string | null {
  if (!/^[\w.$]+$/.test(name)) {
    return name === ''
      ? 'A name needs at least one character.'
      : `\`${name}\` is no name: names are made of letters, digits, \`_\`, \`.\` and \`$\`.`;
  }
  if (UNSIGILLED.has(kind) && /^\d/.test(name)) return `The name of a ${KINDS[kind]} does not begin with a digit.`;
  if (kind === 'method' && name.includes('.')) return 'The name of a method has no dot: one stands before it in calls.';
  const taken = document.occurrencesOf(kind, name, scope);
  const [first] = taken;
  if (first === undefined) return null;
  const defined = taken.find((o) => o.definition);
  const { line } = document.lines.position((defined ?? first).span.start);
  const where = WHERE[kind] ?? (scope === -1 ? 'the module' : 'this function');
  const has = defined === undefined ? 'is used already' : 'is defined already';
  return `The ${KINDS[kind]} \`${sigil(kind)}${name}\` ${has} in ${where}, on line ${line}.`;
}
