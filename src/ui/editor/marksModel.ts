/** What a run says of the lines of a function: how often they ran, which calls were inlined, what was optimised away. */
import type { InliningNote } from '../../engine/api.ts';
import { type OptimizationTier, tierTitle } from '../../engine/tiering/config.ts';
import { formatCount, plural } from '../common/format.ts';

export interface LineMark {
  readonly line: number;
  /** 0: it didn't run, or nobody counted; up to `HOTTEST`. */
  readonly heat: number;
  /** The code that runs has no instruction of it. */
  readonly absent: boolean;
  /** Behind the line, or null. */
  readonly note: string | null;
  /** In Markdown: all of it in words. */
  readonly hover: readonly string[];
}

export interface FunctionFacts {
  readonly name: string;
  /** Of its first line. */
  readonly line: number;
  readonly lines: readonly string[];
  /** The tier that it was in. */
  readonly tier: OptimizationTier;
  /** How often each block had run; null when that isn't known, or for another text. */
  readonly blockCounts: readonly number[] | null;
  /** Lines without instructions in the code of its tier. */
  readonly absent: readonly number[];
  /** Decisions about calls, those of its own code and those that put it into others. */
  readonly calls: readonly InliningNote[];
  readonly inlinedInto: readonly { readonly name: string; readonly tier: OptimizationTier }[];
}

export const HOTTEST = 4;
/** A line's heat rises by one with each hundredfold. */
const STEP = 100;
const LONGEST_NOTE = 60;
const MOST_NAMES = 3;
/** As `@name:` of the editor's grammar. */
const LABEL = /^\s*([\w.$]+):(?!:)/;

export function heatOf(count: number): number {
  if (count <= 0) return 0;
  return Math.min(HOTTEST, 1 + Math.floor(Math.log10(count) / Math.log10(STEP) + 1e-9));
}

/** The marks of a function's lines, in order; lines of which there is nothing to say are left out. */
export function marksOf(facts: FunctionFacts): LineMark[] {
  const blocks = blocksOfLines(facts.lines);
  const blockCount = blocks.reduce((most, block) => Math.max(most, block + 1), 0);
  const counts = facts.blockCounts?.length === blockCount ? facts.blockCounts : null;
  const absent = new Set(facts.absent);
  const marks: LineMark[] = [];
  facts.lines.forEach((text, i) => {
    const line = facts.line + i;
    const count = text.trim() === '' ? 0 : (counts?.[blocks[i] ?? -1] ?? 0);
    const calls = facts.calls.filter((call) => call.line === line);
    // An inlined call has no code of its own, but it isn't gone.
    const isAbsent = absent.has(line) && !calls.some(({ kind }) => kind === 'done');
    const hover = [
      ...(count > 0 ? [`Ran ${plural(count, 'time')}.`] : []),
      ...(isAbsent ? [absentText(facts.tier)] : []),
      ...calls.map(callText),
      ...(i === 0 && facts.inlinedInto.length > 0 ? [`Its code is also ${intoText(facts.inlinedInto)}.`] : []),
    ];
    const note = i === 0 ? headerNote(facts) : callNote(calls);
    if (hover.length > 0) marks.push({ line, heat: heatOf(count), absent: isAbsent, note, hover });
  });
  return marks;
}

/** By line: the number of its block, -1 before the first one and on the closing bracket. */
function blocksOfLines(lines: readonly string[]): number[] {
  let block = -1;
  return lines.map((text, i) => {
    if (LABEL.test(text)) block += 1;
    return i === lines.length - 1 ? -1 : block;
  });
}

function absentText(tier: OptimizationTier): string {
  return (
    `**Optimised away in ${tierTitle(tier)}**: no instruction of the code that runs is known to come from this line. ` +
    'Its result was computed beforehand, became part of other instructions, or nothing needs it.'
  );
}

function callText({ kind, text, tier }: InliningNote): string {
  return `**${kind === 'done' ? 'Done' : 'Refused'} in Tier ${tier}**: ${text}`;
}

/** Of several decisions about a call, what was done counts: an earlier pass may have refused it. */
function callNote(calls: readonly InliningNote[]): string | null {
  const call = calls.find(({ kind }) => kind === 'done') ?? calls[0];
  if (call === undefined) return null;
  if (call.callee === null) return `${call.kind === 'done' ? '⤵' : '⊘'} ${short(call.text)}`;
  return call.kind === 'done' ? '⤵ inlined' : `⊘ ${short(call.text.replace(/^@\S+ is /, ''))}`;
}

function headerNote({ inlinedInto }: FunctionFacts): string | null {
  return inlinedInto.length === 0 ? null : `⤴ ${intoText(inlinedInto)}`;
}

function intoText(into: FunctionFacts['inlinedInto']): string {
  const names = into.slice(0, MOST_NAMES).map(({ name, tier }) => `@${name} (Tier ${tier})`);
  const rest = into.length - names.length;
  return `inlined into ${names.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
}

function short(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1)}…`;
}
