/**
 * Where functions stand in the function table. A function's slot is its address in HIR and never changes; promotion
 * replaces what is in the slot. Slot 0 is the null function. Slots are grouped by signature, so that the type check
 * of an indirect call is one range check, whatever distinctions WebAssembly's coarser types lose.
 */
import type { Callee, Module } from '../../hir/module.ts';
import type { FunctionType } from '../../hir/types.ts';

export interface SlotRange {
  readonly first: number;
  readonly count: number;
}

export interface FunctionTable {
  /** Entries of the table, slot 0 included. */
  readonly size: number;
  readonly slotOf: ReadonlyMap<Callee, number>;
  /** Of each signature that some function has. */
  readonly ranges: ReadonlyMap<FunctionType, SlotRange>;
}

export function planTable(module: Module): FunctionTable {
  const groups = new Map<FunctionType, Callee[]>();
  for (const callee of [...module.functions, ...module.externs]) {
    const group = groups.get(callee.type);
    if (group === undefined) groups.set(callee.type, [callee]);
    else group.push(callee);
  }
  let size = 1;
  const slotOf = new Map<Callee, number>();
  const ranges = new Map<FunctionType, SlotRange>();
  for (const [type, group] of groups) {
    ranges.set(type, { first: size, count: group.length });
    for (const callee of group) slotOf.set(callee, size++);
  }
  return { size, slotOf, ranges };
}
