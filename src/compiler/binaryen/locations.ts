/**
 * Trap locations through Binaryen: each access to the program's memory and each division gets its site as a debug
 * location before optimisation, and the source map that Binaryen writes with the optimised module gives them back.
 */
import type Binaryen from 'binaryen';
import type { TrapTable } from '../lower/module.ts';
import type { BinaryenApi } from './load.ts';
import { type Expression, evaluationOrder, rawApi } from './walk.ts';

/** The line that stands for site 0. Binaryen writes no segment for line 1 when it comes first. */
export const FIRST_LINE = 2;

/**
 * Walks a function in evaluation order and gives the k-th expression that may trap the k-th site. Returns how many
 * such expressions there were: when it isn't `sites.length`, the module isn't the emitter's and locations are wrong.
 */
export function markSites(
  b: BinaryenApi,
  module: Binaryen.Module,
  func: number,
  file: number,
  sites: readonly number[],
  programBase: number,
): number {
  let next = 0;
  const raw = rawApi(b);
  const trapping = divisions(b);
  const mark = (expression: Expression) => {
    const site = sites[next++];
    if (site !== undefined) module.setDebugLocation(func, expression, file, site + FIRST_LINE, 0);
  };
  for (const { expression, id } of evaluationOrder(b, func)) {
    if (id === b.LoadId) {
      if (raw._BinaryenLoadGetOffset(expression) >= programBase) mark(expression);
    } else if (id === b.StoreId) {
      if (raw._BinaryenStoreGetOffset(expression) >= programBase) mark(expression);
    } else if (id === b.AtomicRMWId || id === b.AtomicCmpxchgId) {
      mark(expression);
    } else if (id === b.BinaryId && trapping.has(raw._BinaryenBinaryGetOp(expression))) {
      mark(expression);
    }
  }
  return next;
}

function divisions(b: BinaryenApi): Set<number> {
  return new Set([
    b.DivSInt32,
    b.DivUInt32,
    b.RemSInt32,
    b.RemUInt32,
    b.DivSInt64,
    b.DivUInt64,
    b.RemSInt64,
    b.RemUInt64,
  ]);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = new Map(Array.from(BASE64, (digit, value) => [digit, value]));

/** Reads the sites back out of a source map (revision 3): one line, segments of [offset, file, line, column]. */
export function readSites(sourceMap: string): TrapTable {
  const { mappings } = JSON.parse(sourceMap) as { mappings: string };
  const offsets: number[] = [];
  const sites: number[] = [];
  let offset = 0;
  let line = 0;
  for (const segment of mappings.split(',')) {
    const deltas = decodeVlq(segment);
    offset += deltas[0] ?? 0;
    // A segment with an offset alone says that no location applies from there on.
    const lineDelta = deltas[2];
    if (lineDelta === undefined) continue;
    line += lineDelta;
    offsets.push(offset);
    // Lines in the map are 0-based.
    sites.push(line + 1 - FIRST_LINE);
  }
  return { offsets: Uint32Array.from(offsets), sites: Uint32Array.from(sites) };
}

function decodeVlq(segment: string): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = DIGITS.get(digit) ?? 0;
    value += (bits & 31) * 2 ** shift;
    if ((bits & 32) !== 0) {
      shift += 5;
      continue;
    }
    values.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
    value = 0;
    shift = 0;
  }
  return values;
}
