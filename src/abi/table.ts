/**
 * Where functions stand in the function table. A function's slot is its address in HIR and never changes; promotion
 * replaces what is in the slot. Slot 0 is the null function. Slots are grouped by signature, so that the type check
 * of an indirect call is one range check, whatever distinctions WebAssembly's coarser types lose. Thunks of closures
 * stand behind the functions, grouped by the type of their closures.
 */
import type { Callee, Module, Thunk } from '../hir/module.ts';
import type { ClosureType, FunctionType } from '../hir/types.ts';

export interface SlotRange {
  readonly first: number;
  readonly count: number;
}

export interface FunctionTable {
  /** Entries of the table, slot 0 included. */
  readonly size: number;
  readonly slotOf: ReadonlyMap<Callee | Thunk, number>;
  /** Of each signature that some function has, and of each type of closures that are made. */
  readonly ranges: ReadonlyMap<FunctionType | ClosureType, SlotRange>;
}

export function planTable(module: Module): FunctionTable {
  const groups = new Map<FunctionType | ClosureType, (Callee | Thunk)[]>();
  for (const entry of [...module.functions, ...module.externs, ...module.thunks]) {
    const group = groups.get(entry.type);
    if (group === undefined) groups.set(entry.type, [entry]);
    else group.push(entry);
  }
  let size = 1;
  const slotOf = new Map<Callee | Thunk, number>();
  const ranges = new Map<FunctionType | ClosureType, SlotRange>();
  for (const [type, group] of groups) {
    ranges.set(type, { first: size, count: group.length });
    for (const entry of group) slotOf.set(entry, size++);
  }
  return { size, slotOf, ranges };
}
