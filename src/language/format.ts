/**
 * The text in its canonical form: each line as the printer prints it, in the order in which the lines stand, with the
 * comments, the blank lines and the spelling of literals that the text has. Lists that are written on several lines
 * stay so.
 */
import { hasErrors } from '../hir/diagnostics.ts';
import type { Func } from '../hir/module.ts';
import { type FunctionNames, functionNames } from '../hir/text/function-names.ts';
import { tokenize } from '../hir/text/lexer.ts';
import { isLiteralWord, ownType } from '../hir/text/literals.ts';
import { parseModule } from '../hir/text/parse.ts';
import { printExtern, printGlobal, printHeader, printInstruction, printModule } from '../hir/text/print.ts';
import { NameTable, Token, type Tokens } from '../hir/text/tokens.ts';
import { declarationText, typeName } from '../hir/types.ts';
import { type Comment, findComments } from './comments.ts';
import { Document } from './document.ts';
import { joinTokens, type LaidOutLine, layOutLines } from './layout.ts';
import type { ScannedFunction, Statement } from './scan.ts';

/** The text, or for people, why it stays as it is. */
export type FormatResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

export function formatText(document: Document): FormatResult {
  const { checked, text } = document;
  const errors = checked.diagnostics.filter((d) => d.severity === 'error').length;
  if (errors > 0) {
    const what = errors === 1 ? 'The text has an error' : `The text has ${errors} errors`;
    return { ok: false, message: `${what}: it can be formatted once that is mended.` };
  }
  const formatted = new Formatter(document).format();
  if (formatted === text) return { ok: true, text };
  return isSame(document, formatted)
    ? { ok: true, text: formatted }
    : { ok: false, message: 'This text cannot be formatted without changing it.' };
}

/** Whether a text means the same and has the same comments. */
function isSame(document: Document, formatted: string): boolean {
  const { module, diagnostics } = parseModule(formatted);
  if (hasErrors(diagnostics) || printModule(module) !== printModule(document.checked.module)) return false;
  const comments = (of: Document): string =>
    findComments(of.text, of.scan.tokens)
      .map(({ span }) => of.slice(span))
      .sort()
      .join('\n');
  return comments(document) === comments(new Document(formatted));
}

/** What becomes one or several lines: tokens `[from, to)`, of which there are none for a label that is not written. */
interface Unit {
  readonly from: number;
  readonly to: number;
  readonly kind: 'item' | 'header' | 'label' | 'statement' | 'close';
  readonly lines: readonly LaidOutLine[];
}

interface Line extends LaidOutLine {
  readonly blankBefore: boolean;
  /** Whether its comment stands in one column with those of its neighbours. */
  readonly aligned: boolean;
}

const INDENT = '    ';
const plain = (text: string): LaidOutLine => ({ text, comment: null });

class Formatter {
  readonly #document: Document;
  readonly #tokens: Tokens;
  readonly #comments: readonly Comment[];
  readonly #lines: Line[] = [];
  /** How many comments have been written. */
  #comment = 0;
  /** Where the text ends that has been written; -1 at the beginning. */
  #end = -1;
  /** Whether what has been written ends with the first line of a function. */
  #isAfterHeader = false;
  /** Whether it ends with declarations that the text has not. */
  #isAfterAdded = false;

  constructor(document: Document) {
    this.#document = document;
    this.#tokens = document.scan.tokens;
    this.#comments = findComments(document.text, this.#tokens);
  }

  format(): string {
    const units = this.#withDeclarations(this.#units());
    const sections = units.map((unit) => this.#section(unit));
    this.#hoistLabels(sections);
    for (const { lines } of sections) this.#lines.push(...lines);
    this.#lines.push(...this.#rest());
    return this.#render();
  }

  /** Comments of neighbours that stand in one column stay in one: theirs, or the first that has room. */
  #render(): string {
    const lines = this.#lines;
    let out = '';
    for (let i = 0; i < lines.length; ) {
      const first = lines[i] as Line;
      const column = this.#commentColumn(first);
      let end = i + 1;
      if (column !== -1) {
        while (end < lines.length && !lines[end]?.blankBefore && this.#commentColumn(lines[end] as Line) === column)
          end++;
      }
      const group = lines.slice(i, end);
      const common = Math.max(column, ...group.map(({ text }) => text.length + 1));
      for (const { text, comment, blankBefore } of group) {
        if (blankBefore && out !== '') out += '\n';
        const gap = comment === null ? 0 : group.length === 1 ? this.#gap(comment) : common - text.length;
        out += `${text}${' '.repeat(gap)}${comment === null ? '' : this.#document.slice(comment.span)}\n`;
      }
      i = end;
    }
    return out;
  }

  /** The column of a comment that may stand in one with its neighbours; else -1. */
  #commentColumn({ comment, aligned }: Line): number {
    return comment === null || !aligned ? -1 : comment.span.start - this.#document.lineStart(comment.span.start);
  }

  /** How many blanks stand before a comment, at least one. */
  #gap({ span }: Comment): number {
    const before = this.#document.text.slice(this.#document.lineStart(span.start), span.start);
    return Math.max(1, before.length - before.trimEnd().length);
  }

  // Units.

  #units(): Unit[] {
    const { items, functions } = this.#document.scan;
    const byItem = new Map(functions.map((f) => [f.scope, f]));
    return items.flatMap((item, i) => {
      const f = byItem.get(i);
      const func = f === undefined || f.isExtern ? undefined : this.#document.facts(f)?.func;
      if (f !== undefined && func !== undefined) return this.#functionUnits(f, func, item.start);
      const lines = this.#spread(item.start, item.end, '') ?? [plain(this.#item(i, f))];
      return [{ from: item.start, to: item.end, kind: 'item' as const, lines }];
    });
  }

  /** Adds what a dump uses without declaring it: types and externs go behind their like, or to the beginning. */
  #withDeclarations(units: readonly Unit[]): Unit[] {
    const { module } = this.#document.checked;
    const declared = new Set(
      this.#document.scan.occurrences.flatMap(({ kind, name, definition }) => (definition ? [`${kind} ${name}`] : [])),
    );
    const types = module.types.filter(
      ({ name, type }) => !declared.has(`${type.kind === 'dyn' ? 'trait' : 'type'} ${name}`),
    );
    const externs = module.externs.filter(({ name }) => !declared.has(`symbol ${name}`));
    const added = (from: number, lines: readonly string[]): Unit => ({
      from,
      to: from,
      kind: 'item',
      lines: lines.map(plain),
    });
    const wordOf = ({ from, to }: Unit): string => (to > from ? this.#document.tokenText(from) : '');
    const all = [...units];
    const insert = (lines: readonly string[], words: readonly string[]): void => {
      if (lines.length === 0) return;
      const last = all.findLastIndex((unit) => unit.kind === 'item' && words.includes(wordOf(unit)));
      all.splice(last + 1, 0, added(all[last]?.to ?? 0, lines));
    };
    insert(externs.map(printExtern), ['extern']);
    insert(
      types.map(({ type }) => declarationText(type)),
      ['type', 'union', 'trait'],
    );
    return all;
  }

  /** An item on one line, as the printer has it. */
  #item(index: number, f: ScannedFunction | undefined): string {
    const { items, names } = this.#document.scan;
    const { start, end } = items[index] as (typeof items)[number];
    const written = joinTokens(this.#document.text, this.#tokens, start, end);
    const nameToken = f === undefined ? start + 1 : f.name;
    const name = names.text(this.#tokens.name(nameToken));
    if (this.#tokens.kind(nameToken) === Token.Symbol) {
      const symbol = this.#document.symbol(name);
      if (symbol?.kind === 'extern') return printExtern(symbol);
      if (symbol?.kind === 'global') {
        const printed = printGlobal(symbol);
        return this.#spelled(start, end, printed) ?? printed;
      }
      return written;
    }
    const kind = this.#tokens.kind(nameToken) === Token.Value ? 'type' : 'trait';
    const type = this.#document.declaredType(kind, name);
    return type === null ? written : declarationText(type.type);
  }

  #functionUnits(f: ScannedFunction, func: Func, start: number): Unit[] {
    const names = functionNames(func);
    const header = this.#spread(start, f.open + 1, '') ?? [plain(printHeader(func, names))];
    const units: Unit[] = [{ from: start, to: f.open + 1, kind: 'header', lines: header }];
    for (const [i, { name, label, statements }] of f.blocks.entries()) {
      if (label !== -1) units.push({ from: label, to: label + 2, kind: 'label', lines: [plain(`${name}:`)] });
      // The printer gives the entry its label; lines that belong to the first labelled block go below that.
      else if (func.blocks[i]?.span.start !== this.#labelStart(f)) {
        units.push({ from: f.open + 1, to: f.open + 1, kind: 'label', lines: [plain(`${func.blocks[0]?.name}:`)] });
      }
      for (const statement of statements) {
        const { start: from, end: to } = statement;
        units.push({ from, to, kind: 'statement', lines: this.#statement(statement, func, names) });
      }
    }
    units.push({ from: f.close, to: f.close + 1, kind: 'close', lines: [plain('}')] });
    return units;
  }

  /** Where the first label of a function stands, or -1. */
  #labelStart(f: ScannedFunction): number {
    const label = f.blocks.find((block) => block.label !== -1)?.label;
    return label === undefined ? -1 : this.#tokens.start(label);
  }

  #statement(statement: Statement, func: Func, names: FunctionNames): readonly LaidOutLine[] {
    const { start, end, opToken } = statement;
    const spread = this.#spread(start, end, INDENT);
    if (spread !== null) return spread;
    const instruction = this.#document.instruction(statement);
    if (instruction === null) return [plain(INDENT + joinTokens(this.#document.text, this.#tokens, start, end))];
    const printed = printInstruction(instruction, func, names);
    return [plain(INDENT + (this.#spelled(opToken, end, printed) ?? printed))];
  }

  /** Tokens that stand on several lines, or null if they stand on one. */
  #spread(from: number, to: number, indent: string): LaidOutLine[] | null {
    const { text } = this.#document;
    const start = this.#tokens.start(from);
    if (!text.slice(start, this.#tokens.end(to - 1)).includes('\n')) return null;
    const inner = this.#comments.filter(({ token }) => token > from && token < to);
    return layOutLines(text, this.#tokens, from, to, inner, indent);
  }

  /**
   * A printed line in which literals are spelled as in the tokens `[from, to)`. Null when these do not correspond one
   * to one to the last tokens of the line: then the printer has said something in another way.
   */
  #spelled(from: number, to: number, printed: string): string | null {
    const { text } = this.#document;
    const { tokens } = tokenize(printed, 0, printed.length, new NameTable(), []);
    const offset = tokens.count - 1 - (to - from);
    if (offset < 0) return null;
    let out = '';
    let at = 0;
    for (let i = 0; i < to - from; i++) {
      const token = from + i;
      const kind = this.#tokens.kind(token);
      const start = tokens.start(offset + i);
      const end = tokens.end(offset + i);
      const other = printed.slice(start, end);
      const own = text.slice(this.#tokens.start(token), this.#tokens.end(token));
      const otherKind = tokens.kind(offset + i);
      // A variant's name is printed as its number.
      const named =
        kind === Token.Word && otherKind === Token.Number && this.#document.tokenText(token - 1) === 'variant';
      if (kind !== otherKind && !named) return null;
      out += printed.slice(at, start) + (named ? own : spelling(kind, own, other));
      at = end;
    }
    return out + printed.slice(at);
  }

  // Comments and blank lines.

  /** A unit with the comments before it and behind it. */
  #section(unit: Unit): { readonly unit: Unit; readonly lines: Line[] } {
    const { from, to, kind } = unit;
    const lines: Line[] = [];
    const isWritten = to > from;
    const indent = kind === 'statement' || kind === 'close' ? INDENT : '';
    const before = isWritten ? this.#take((comment) => comment.token <= from) : [];
    const comments: Line[] = before.map(({ span, ownLine }) => {
      const blank = this.#blankUpTo(span.start);
      this.#end = span.end;
      const written = this.#document.text[span.start - 1] === ' ' || this.#document.text[span.start - 1] === '\t';
      const deep = kind === 'label' ? written && ownLine : indent !== '';
      const text = `${deep ? INDENT : ''}${this.#document.slice(span)}`;
      return { text, comment: null, blankBefore: blank, aligned: false };
    });
    const inBody = kind === 'label' || kind === 'statement' || kind === 'close';
    let blank = isWritten && kind !== 'close' && this.#blankUpTo(this.#tokens.start(from));
    if (inBody && this.#isAfterHeader) {
      const [first] = comments;
      if (first === undefined) blank = false;
      else comments[0] = { ...first, blankBefore: false };
    }
    lines.push(...comments);
    // What is inside of the unit stands in its lines.
    if (isWritten) this.#take((comment) => comment.token < to);
    if (isWritten) this.#end = this.#tokens.end(to - 1);
    const trailing = isWritten ? this.#takeTrailing(to) : null;
    unit.lines.forEach((line, i) => {
      const isLast = i === unit.lines.length - 1;
      lines.push({
        text: line.text,
        comment: isLast ? trailing : line.comment,
        blankBefore: i === 0 && blank,
        aligned: kind === 'statement' || kind === 'item',
      });
    });
    const [first] = lines;
    if (this.#isAfterAdded && first !== undefined && isWritten) lines[0] = { ...first, blankBefore: true };
    this.#isAfterAdded = kind === 'item' && !isWritten;
    this.#isAfterHeader = kind === 'header';
    return { unit, lines };
  }

  #take(wanted: (comment: Comment) => boolean): Comment[] {
    const taken: Comment[] = [];
    for (
      let next = this.#comments[this.#comment];
      next !== undefined && wanted(next);
      next = this.#comments[++this.#comment]
    ) {
      taken.push(next);
    }
    return taken;
  }

  /** The comment behind the last token of a unit, on its line. */
  #takeTrailing(to: number): Comment | null {
    const next = this.#comments[this.#comment];
    if (next === undefined || next.token !== to || next.ownLine) return null;
    this.#comment++;
    this.#end = next.span.end;
    return next;
  }

  /** Whether the text has an empty line between what has been written and an offset. */
  #blankUpTo(offset: number): boolean {
    if (this.#end === -1) return false;
    return /\n[ \t\r]*\n/.test(this.#document.text.slice(this.#end, offset));
  }

  /** Comments behind everything else. */
  #rest(): Line[] {
    return this.#take(() => true).map(({ span }) => {
      const blankBefore = this.#blankUpTo(span.start);
      this.#end = span.end;
      return { text: this.#document.slice(span), comment: null, blankBefore, aligned: false };
    });
  }

  /** Lines that a dump has before the first label belong to its block: the label goes before them. */
  #hoistLabels(sections: { readonly unit: Unit; readonly lines: Line[] }[]): void {
    for (let i = 0; i < sections.length; i++) {
      const header = sections[i];
      if (header?.unit.kind !== 'header' || sections[i + 1]?.unit.kind !== 'statement') continue;
      let label = i + 1;
      while (sections[label]?.unit.kind === 'statement') label++;
      const [moved] = sections.splice(label, 1);
      if (moved === undefined) continue;
      const [first] = moved.lines;
      if (first !== undefined) moved.lines[0] = { ...first, blankBefore: false };
      sections.splice(i + 1, 0, moved);
    }
  }
}

/** A literal in the spelling of the text, with the suffix that the printer finds necessary. */
function spelling(kind: number, own: string, printed: string): string {
  if (kind === Token.String) return own;
  if (kind === Token.Word) return isLiteralWord(own) ? printed : own;
  if (kind !== Token.Number) return printed;
  const bare = withoutSuffix(own);
  const isSpecial = /^-?0x/i.test(bare) || /[.e]/i.test(bare);
  if (!isSpecial) return printed;
  return bare + printed.slice(withoutSuffix(printed).length);
}

function withoutSuffix(text: string): string {
  const type = ownType(text);
  return type === null || type.kind === 'bool' ? text : text.slice(0, -typeName(type).length);
}
