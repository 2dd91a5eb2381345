/** Walks Binaryen's expressions through its C interface; its wrappers in JavaScript are many times slower. */
import type { BinaryenApi } from './load.ts';

/** An address in Binaryen's memory; 0 for none. */
export type Expression = number;

/** The part of Binaryen's C interface that walks use. */
export interface RawApi {
  _BinaryenExpressionGetId(e: Expression): number;
  _BinaryenLoadGetOffset(e: Expression): number;
  _BinaryenStoreGetOffset(e: Expression): number;
  _BinaryenBinaryGetOp(e: Expression): number;
  [name: string]: (e: Expression, index?: number) => number;
}

export function rawApi(b: BinaryenApi): RawApi {
  return b as unknown as RawApi;
}

/**
 * The expressions of a function in the order in which a binary has their opcodes: operands first, an `if` between its
 * condition and its arms. Blocks and loops, which only hold others, are left out.
 */
export function* evaluationOrder(
  b: BinaryenApi,
  func: number,
): Generator<{ readonly expression: Expression; readonly id: number }> {
  const raw = rawApi(b);
  const children = childReaders(b, raw);
  // Postorder without recursion: an expression is pushed again, negated, behind its children.
  const work: Expression[] = [b.getFunctionInfo(func).body];
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    const expression = Math.abs(item);
    const id = raw._BinaryenExpressionGetId(expression);
    if (item < 0) {
      yield { expression, id };
      continue;
    }
    const list = (children.get(id)?.(item) ?? []).filter((child) => child !== 0);
    if (id === b.IfId) list.splice(1, 0, -item);
    else if (id !== b.BlockId && id !== b.LoopId) list.push(-item);
    for (let i = list.length - 1; i >= 0; i--) work.push(list[i] as Expression);
  }
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
