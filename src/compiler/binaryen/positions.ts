/**
 * From which HIR instruction each line of a WebAssembly text comes. Every expression gets the site of the instruction
 * that it was emitted for as a debug location; Binaryen takes these along through its passes, and writes them into the
 * text as comments, which are read and taken out again.
 */
import type Binaryen from 'binaryen';
import { diffArrays } from 'diff';
import { OWN_SITE, type Positions } from '../lower/function.ts';
import { instructionsFrom } from '../wasm/decode.ts';
import { Op, SimdOp } from '../wasm/opcodes.ts';
import type { BinaryenApi } from './load.ts';
import { FIRST_LINE } from './locations.ts';
import { type Expression, evaluationOrder } from './walk.ts';

/** What Binaryen makes and drops freely when it reads a binary: only between two others can they be found. */
const LOOSE: ReadonlySet<string> = new Set([
  'get',
  'set',
  'drop',
  'nop',
  'unreachable',
  'tuple',
  'branch',
  'if',
  'return',
]);

/**
 * Gives the expressions of a function, which has just been read from `bytes`, their sites. False when the function can't
 * be told to be what the bytes say; it then has none.
 */
export function markPositions(
  b: BinaryenApi,
  module: Binaryen.Module,
  func: number,
  file: number,
  bytes: Uint8Array,
  positions: Positions,
): boolean {
  const emitted = windows(emittedKinds(bytes, positions));
  const read = windows(readKinds(b, func));
  if (emitted.length !== read.length) return false;
  const marks: [Expression, number][] = [];
  for (const [i, { anchor, loose }] of read.entries()) {
    const source = emitted[i] as Window<Emitted>;
    if (source.anchor?.kind !== anchor?.kind) return false;
    for (const [expression, site] of aligned(loose, source.loose)) marks.push([expression, site]);
    if (anchor !== null && source.anchor !== null) marks.push([anchor.expression, source.anchor.site]);
  }
  for (const [expression, site] of marks) {
    if (site !== UNKNOWN_SITE) module.setDebugLocation(func, expression, file, lineOfSite(site), 0);
  }
  return true;
}

/** An expression that is found whatever Binaryen does, null at the function's end, with the loose ones before it. */
interface Window<T> {
  readonly anchor: T | null;
  readonly loose: readonly T[];
}

function windows<T extends { readonly kind: string }>(items: Iterable<T>): Window<T>[] {
  const found: Window<T>[] = [];
  let loose: T[] = [];
  for (const item of items) {
    if (LOOSE.has(item.kind)) loose.push(item);
    else {
      found.push({ anchor: item, loose });
      loose = [];
    }
  }
  found.push({ anchor: null, loose });
  return found;
}

/** Pairs what both have in the same order. */
function* aligned(read: readonly Read[], emitted: readonly Emitted[]): Generator<[Expression, number]> {
  const kindOf = ({ kind }: { readonly kind: string }) => kind;
  let [at, from] = [0, 0];
  for (const { added, removed, count = 0 } of diffArrays(read.map(kindOf), emitted.map(kindOf))) {
    if (!added && !removed) {
      for (let i = 0; i < count; i++) yield [(read[at + i] as Read).expression, (emitted[from + i] as Emitted).site];
    }
    if (!added) at += count;
    if (!removed) from += count;
  }
}

interface Read {
  readonly kind: string;
  readonly expression: Expression;
}

function* readKinds(b: BinaryenApi, func: number): Generator<Read> {
  const kinds = expressionKinds(b);
  for (const { expression, id } of evaluationOrder(b, func)) yield { kind: kinds.get(id) ?? 'other', expression };
}

interface Emitted {
  readonly kind: string;
  readonly site: number;
}

/** The instructions of a function in the order of its bytes, but for those that only give structure. */
function emittedKinds(bytes: Uint8Array, { offsets, sites }: Positions): Emitted[] {
  const emitted: Emitted[] = [];
  let segment = 0;
  for (const { offset, opcode, code } of instructionsFrom(bytes, offsets[0] ?? bytes.length)) {
    while (segment + 1 < offsets.length && (offsets[segment + 1] as number) <= offset) segment++;
    const kind = kindOfOpcode(opcode, code);
    if (kind !== null) emitted.push({ kind, site: sites[segment] ?? UNKNOWN_SITE });
  }
  return emitted;
}

function kindOfOpcode(opcode: number, code: number): string | null {
  switch (opcode) {
    case Op.block:
    case Op.loop:
    case Op.else:
    case Op.end:
      return null;
    case Op.if:
      return 'if';
    case Op.br:
    case Op.br_if:
    case Op.br_table:
      return 'branch';
    case Op.local_get:
      return 'get';
    case Op.local_set:
    case Op.local_tee:
      return 'set';
    case Op.drop:
      return 'drop';
    case Op.nop:
      return 'nop';
    case Op.unreachable:
      return 'unreachable';
    case Op.return:
      return 'return';
    case Op.call:
    case Op.return_call:
      return 'call';
    case Op.call_indirect:
    case Op.return_call_indirect:
      return 'call through the table';
    case Op.i32_const:
    case Op.i64_const:
    case Op.f32_const:
    case Op.f64_const:
      return 'const';
    case Op.simd:
      return code === SimdOp.v128_const ? 'const' : 'other';
    default:
      return 'other';
  }
}

function expressionKinds(b: BinaryenApi): Map<number, string> {
  return new Map([
    [b.IfId, 'if'],
    [b.BreakId, 'branch'],
    [b.SwitchId, 'branch'],
    [b.LocalGetId, 'get'],
    [b.LocalSetId, 'set'],
    [b.DropId, 'drop'],
    [b.NopId, 'nop'],
    [b.UnreachableId, 'unreachable'],
    [b.TupleMakeId, 'tuple'],
    [b.TupleExtractId, 'tuple'],
    [b.ReturnId, 'return'],
    [b.CallId, 'call'],
    [b.CallIndirectId, 'call through the table'],
    [b.ConstId, 'const'],
  ]);
}

/** A text without its positions, and these. */
export interface PositionedText {
  readonly text: string;
  /** For each line, the site of what it says; `OWN_SITE` for what the tier does for itself, `UNKNOWN_SITE` for the rest. */
  readonly sites: Int32Array;
}
export const UNKNOWN_SITE = -1;

/** Lines of Binaryen's locations begin with 1; those of sites with `FIRST_LINE`, which is 2. */
const OWN_LINE = 1;
function lineOfSite(site: number): number {
  return site === OWN_SITE ? OWN_LINE : site + FIRST_LINE;
}
function siteOfLine(line: number): number {
  return line === OWN_LINE ? OWN_SITE : line - FIRST_LINE;
}

const COMMENT = /^\s*;;@(?: hir:(\d+):\d+)?$/;
/** A line that an instruction begins on, other than the parts of an `if`. */
export const INSTRUCTION = /^ {2,}\((?!then\b|else\b|local \$|@|param\b|result\b|type\b)/;
/** What Binaryen makes to keep a value; it belongs to the value. */
const KEEPING = /^\s*\(local\.(?:set|tee) /;
const FUNCTION = /^ \(func\b/;

/** Binaryen writes a comment wherever the position becomes another one, and at the first of each list of neighbours. */
export function readPositions(text: string): PositionedText {
  const kept: string[] = [];
  const sites: number[] = [];
  let site = UNKNOWN_SITE;
  for (const line of text.split('\n')) {
    const comment = COMMENT.exec(line);
    if (comment !== null) {
      site = comment[1] === undefined ? UNKNOWN_SITE : siteOfLine(Number(comment[1]));
      continue;
    }
    if (FUNCTION.test(line)) site = UNKNOWN_SITE;
    kept.push(line);
    sites.push(INSTRUCTION.test(line) ? site : UNKNOWN_SITE);
  }
  for (let i = sites.length - 2; i >= 0; i--) {
    if (sites[i] === UNKNOWN_SITE && KEEPING.test(kept[i] as string)) sites[i] = sites[i + 1] as number;
  }
  return { text: kept.join('\n'), sites: Int32Array.from(sites) };
}
