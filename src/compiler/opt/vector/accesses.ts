/** The memory that a loop walks over: what runs along together, and whether the order of its accesses can be changed. */
import type { Instruction, Operand } from '../../../hir/module.ts';
import { type FloatType, type IntType, isFloat, isInteger, sizeOf, type Type } from '../../../hir/types.ts';
import { distance, type Linear, type LinearForms } from '../analysis/linear.ts';
import { isVolatile } from '../ir/effects.ts';

export type Element = IntType | FloatType;

export interface Access {
  readonly instruction: Instruction;
  /** Position in the block. */
  readonly at: number;
  readonly write: boolean;
  readonly pointer: Operand;
  readonly element: Element;
  /** In bytes, from where the group's first member is. */
  readonly offset: number;
  readonly group: AccessGroup;
}

/** Accesses at constant distances from each other. In each round they go on by `step` bytes. */
export interface AccessGroup {
  readonly form: Linear;
  /** The size of an element, or a few of them where it is only read; 0 when it is the same place in each round. */
  readonly step: number;
  readonly members: Access[];
  /** What they reach in the first round: from the lowest one's offset up to `high`. */
  lowest: Access | null;
  high: number;
  writes: boolean;
}

/** So many elements may a loop go on by in each round where it reads. */
const MAX_STRIDE = 4;

/** Offsets beyond these are no neighbours any more. */
const MAX_OFFSET = 1 << 20;

export function isElement(type: Type): type is Element {
  return isInteger(type) || isFloat(type);
}

/** Adds a load or store to the groups; returns what speaks against a vector of it, or null. */
export function addAccess(
  groups: AccessGroup[],
  forms: LinearForms,
  instruction: Instruction,
  at: number,
): string | null {
  const write = instruction.op === 'store';
  const pointer = instruction.operands[write ? 1 : 0] as Operand;
  const type = write ? (instruction.operands[0] as Operand).type : instruction.type;
  if (isVolatile(instruction)) return 'an access is volatile';
  if (!isElement(type)) return 'it reads or writes other things than numbers';
  const form = forms.of(pointer, 32);
  if (form === null) return 'an address depends on data, or does not advance evenly';
  const step = Number(form.step);
  const stride = step / sizeOf(type);
  const isStrided = !write && Number.isInteger(stride) && stride > 1 && stride <= MAX_STRIDE;
  if (step !== sizeOf(type) && !(step === 0 && !write) && !isStrided) {
    return step === 0
      ? 'it stores to one place again and again'
      : 'an address does not go from one element to the next';
  }
  for (const group of groups) {
    if (group.step !== step) continue;
    const away = distance(group.form, form);
    if (away === null) continue;
    const offset = Number(away);
    if (Math.abs(offset) > MAX_OFFSET) return 'accesses are far from each other';
    join(group, { instruction, at, write, pointer, element: type, offset, group });
    return null;
  }
  const group: AccessGroup = { form, step, members: [], lowest: null, high: 0, writes: false };
  groups.push(group);
  join(group, { instruction, at, write, pointer, element: type, offset: 0, group });
  return null;
}

function join(group: AccessGroup, access: Access): void {
  group.members.push(access);
  group.writes ||= access.write;
  if (group.lowest === null || access.offset < group.lowest.offset) group.lowest = access;
  group.high = Math.max(group.high, access.offset + sizeOf(access.element));
}

/** How many elements an access goes on by in each round. */
export function strideOf({ group: { step }, element }: Access): number {
  return step / sizeOf(element);
}

/**
 * Where in the group's memory the elements begin among which a strided access has its own: as many as are between two
 * rounds, so that accesses of their other ones share the vectors that are read.
 */
export function firstOfStride({ offset, group: { step, lowest } }: Access): number {
  const start = lowest?.offset ?? 0;
  return start + Math.floor((offset - start) / step) * step;
}

/** The end of what is read in the last round: strided accesses read the elements in between, too. */
export function reachOf({ members, high }: AccessGroup): number {
  const ends = members.map((access) => (strideOf(access) > 1 ? firstOfStride(access) + access.group.step : high));
  return Math.max(high, ...ends);
}

/** Why elements that are apart are not read as vectors and put together, or null. */
export function strideProblem(group: AccessGroup): string | null {
  const strided = group.members.filter((access) => strideOf(access) > 1);
  const [first] = strided;
  if (first === undefined) return null;
  const { element } = first;
  const size = sizeOf(element);
  if (group.writes) return 'it stores among what it reads at a distance';
  if (
    group.members.some((access) => access.element !== element || (access.offset - firstOfStride(access)) % size !== 0)
  )
    return 'what it reads at a distance has different widths';
  const stride = strideOf(first);
  const shuffles = (stride - 1) * strided.length;
  // V8 has one instruction for most shuffles of wide lanes.
  const cost = stride + shuffles * (size >= 4 ? 1 : 2);
  return cost <= strided.length * (16 / size) ? null : 'picking what it reads out of vectors would cost as much';
}

/**
 * Whether so many rounds may each do an access before the next one is done: of two accesses to one place, of which one
 * writes, the one of the earlier round must also stand first in the block.
 */
export function orderHolds({ members, step }: AccessGroup, rounds: number): boolean {
  for (const store of members) {
    if (!store.write) continue;
    for (const other of members) {
      const away = other.offset - store.offset;
      if (away === 0) continue;
      if (away % step !== 0) return false;
      if (Math.abs(away / step) >= rounds) continue;
      // What lies ahead of the store is reached by it in a later round.
      if (away > 0 !== other.at < store.at) return false;
    }
  }
  return true;
}
