/**
 * Trap locations through Binaryen: each access to the program's memory and each division gets its site as a debug
 * location before optimisation, and the source map that Binaryen writes with the optimised module gives them back.
 */
import type Binaryen from 'binaryen';
import type { TrapTable } from '../lower/module.ts';
import type { BinaryenApi } from './load.ts';

type Expression = number;

/** The line that stands for site 0. Binaryen writes no segment for line 1 when it comes first. */
const FIRST_LINE = 2;

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
  const raw = b as unknown as RawApi;
  const trapping = divisions(b);
  const mark = (expression: Expression) => {
    const site = sites[next++];
    if (site !== undefined) module.setDebugLocation(func, expression, file, site + FIRST_LINE, 0);
  };
  const children = childReaders(b, raw);
  // Postorder without recursion: an expression is pushed again, negated, behind its children.
  const work: Expression[] = [b.getFunctionInfo(func).body];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    if (item > 0) {
      const read = children.get(raw._BinaryenExpressionGetId(item));
      if (read === undefined) continue;
      work.push(-item);
      const list = read(item);
      for (let i = list.length - 1; i >= 0; i--) if (list[i] !== 0) work.push(list[i] as Expression);
      continue;
    }
    const expression = -item;
    const id = raw._BinaryenExpressionGetId(expression);
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

/** The part of Binaryen's C interface that the walk uses; its wrappers in JavaScript are many times slower. */
interface RawApi {
  _BinaryenExpressionGetId(e: Expression): number;
  _BinaryenLoadGetOffset(e: Expression): number;
  _BinaryenStoreGetOffset(e: Expression): number;
  _BinaryenBinaryGetOp(e: Expression): number;
  [name: string]: (e: Expression, index?: number) => number;
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

/** Readers of an expression's children in evaluation order, by expression id; ids without children are absent. */
function childReaders(b: BinaryenApi, raw: RawApi): Map<number, (e: Expression) => Expression[]> {
  const fields =
    (...names: string[]) =>
    (e: Expression) =>
      names.map((name) => (raw[`_Binaryen${name}`] as (e: Expression) => number)(e));
  const list = (kind: string, count: string, at: string, last?: string) => (e: Expression) => {
    const length = (raw[`_Binaryen${kind}${count}`] as (e: Expression) => number)(e);
    const items: Expression[] = [];
    for (let i = 0; i < length; i++) items.push((raw[`_Binaryen${kind}${at}`] as RawApi[string])(e, i));
    if (last !== undefined) items.push((raw[`_Binaryen${kind}${last}`] as (e: Expression) => number)(e));
    return items;
  };
  return new Map<number, (e: Expression) => Expression[]>([
    [b.BlockId, list('Block', 'GetNumChildren', 'GetChildAt')],
    [b.IfId, fields('IfGetCondition', 'IfGetIfTrue', 'IfGetIfFalse')],
    [b.LoopId, fields('LoopGetBody')],
    [b.BreakId, fields('BreakGetValue', 'BreakGetCondition')],
    [b.SwitchId, fields('SwitchGetValue', 'SwitchGetCondition')],
    [b.CallId, list('Call', 'GetNumOperands', 'GetOperandAt')],
    [b.CallIndirectId, list('CallIndirect', 'GetNumOperands', 'GetOperandAt', 'GetTarget')],
    [b.LocalSetId, fields('LocalSetGetValue')],
    [b.GlobalSetId, fields('GlobalSetGetValue')],
    [b.LoadId, fields('LoadGetPtr')],
    [b.StoreId, fields('StoreGetPtr', 'StoreGetValue')],
    [b.UnaryId, fields('UnaryGetValue')],
    [b.BinaryId, fields('BinaryGetLeft', 'BinaryGetRight')],
    [b.SelectId, fields('SelectGetIfTrue', 'SelectGetIfFalse', 'SelectGetCondition')],
    [b.DropId, fields('DropGetValue')],
    [b.ReturnId, fields('ReturnGetValue')],
    [b.AtomicRMWId, fields('AtomicRMWGetPtr', 'AtomicRMWGetValue')],
    [b.AtomicCmpxchgId, fields('AtomicCmpxchgGetPtr', 'AtomicCmpxchgGetExpected', 'AtomicCmpxchgGetReplacement')],
    [b.SIMDExtractId, fields('SIMDExtractGetVec')],
    [b.SIMDReplaceId, fields('SIMDReplaceGetVec', 'SIMDReplaceGetValue')],
    [b.SIMDShuffleId, fields('SIMDShuffleGetLeft', 'SIMDShuffleGetRight')],
    [b.SIMDTernaryId, fields('SIMDTernaryGetA', 'SIMDTernaryGetB', 'SIMDTernaryGetC')],
    [b.SIMDShiftId, fields('SIMDShiftGetVec', 'SIMDShiftGetShift')],
    [b.TupleMakeId, list('TupleMake', 'GetNumOperands', 'GetOperandAt')],
    [b.TupleExtractId, fields('TupleExtractGetTuple')],
    [b.MemoryCopyId, fields('MemoryCopyGetDest', 'MemoryCopyGetSource', 'MemoryCopyGetSize')],
    [b.MemoryFillId, fields('MemoryFillGetDest', 'MemoryFillGetValue', 'MemoryFillGetSize')],
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
