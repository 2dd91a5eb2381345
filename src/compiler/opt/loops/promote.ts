/**
 * A place in memory that a loop reads and writes at one address becomes a value in the loop: it is loaded before, and
 * stored where the loop is left. In between memory is out of date, so nothing may look at it there.
 */

import type { Loop } from '../../../hir/analysis/loops.ts';
import { isLeaf } from '../../../hir/leaves.ts';
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, sizeOf, type Type } from '../../../hir/types.ts';
import { accessedPointer, accessedType } from '../analysis/accesses.ts';
import type { Alias, Location } from '../analysis/alias.ts';
import { isLoad, placeKey } from '../analysis/locations.ts';
import { firstNonPhi } from '../ir/build.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { isCount, isVolatile } from '../ir/effects.ts';
import { loadAt, storeAt } from '../ir/memory.ts';
import { commonType, type Emit, reinterpret } from '../ir/reinterpret.ts';
import { Emitter } from '../ir/rewrite.ts';
import { buildSsa, type SsaScope, type SsaVariable } from '../ir/ssa.ts';
import type { Unit } from '../pass.ts';
import { Invariants } from './invariants.ts';

interface Promoted extends SsaVariable {
  readonly pointer: Operand;
  readonly accesses: readonly Instruction[];
}

/** Places of a loop times its instructions, at most. */
const MAX_COMPARED = 200_000;

/** Returns the places that became values. */
export function promoteMemory(unit: Unit, alias: Alias, loop: Loop, preheader: Block): readonly Promoted[] {
  const exits = [...new Set(loop.exits.map(({ to }) => to))];
  if (!exits.every((exit) => isOwn(unit, loop, exit))) return [];
  const promoted: Promoted[] = [];
  let compared = 0;
  for (const accesses of groupsOf(alias, loop, preheader)) {
    compared += loop.blocks.reduce((sum, { instructions }) => sum + instructions.length, 0);
    if (compared > MAX_COMPARED) break;
    if (!isPromotable(unit, alias, loop, preheader, accesses)) continue;
    const [like] = accesses as [Instruction];
    const type = commonType(accesses.map((access) => accessedType(access) as Type));
    const definedIn = new Set<Block>([preheader]);
    const readIn = new Set<Block>(exits);
    for (const access of accesses) {
      if (!isLoad(access)) definedIn.add(access.block);
      else if (!definedIn.has(access.block)) readIn.add(access.block);
    }
    const pointer = accessedPointer(like);
    promoted.push({ type, name: 'promoted', like, definedIn, readIn, pointer, accesses });
  }
  if (promoted.length === 0) return [];
  const invariants = new Invariants(loop, preheader);
  for (const { pointer } of promoted) invariants.hoistOperand(pointer);
  rewrite(unit, preheader, exits, promoted);
  return promoted;
}

/** Whether only the loop leads to a block behind it. */
function isOwn({ func, cfg }: Unit, { members }: Loop, { index }: Block): boolean {
  const from = cfg.predecessors.subarray(cfg.predecessorStart[index], cfg.predecessorStart[index + 1]);
  return from.every((block) => members.has(func.blocks[block] as Block));
}

/** Accesses of the loop by place, in order: of places at invariant addresses that are written. */
function groupsOf(alias: Alias, loop: Loop, preheader: Block): Instruction[][] {
  const invariants = new Invariants(loop, preheader);
  const groups = new Map<string, Instruction[]>();
  for (const { instructions } of loop.blocks) {
    for (const instruction of instructions) {
      const type = accessedType(instruction);
      if (type === null || !isLeaf(type) || isVolatile(instruction)) continue;
      // Behind the loop the byte is stored even when the loop hasn't: as it was, of which a bool holds one bit only.
      if (type === BOOL) continue;
      if (!invariants.isInvariant(accessedPointer(instruction))) continue;
      const key = placeKey(alias.accessed(instruction) as Location, type);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [instruction]);
      else group.push(instruction);
    }
  }
  return [...groups.values()].filter((group) => group.some((access) => !isLoad(access)));
}

function isPromotable(
  { facts }: Unit,
  alias: Alias,
  { blocks }: Loop,
  preheader: Block,
  accesses: readonly Instruction[],
): boolean {
  const [first] = accesses as [Instruction];
  const size = sizeOf(accessedType(first) as Type);
  const location = alias.location(accessedPointer(first), size, preheader);
  // The load before the loop must not trap, and the stores behind it must go where stores may.
  if (!location.within) return false;
  const isPrivate = alias.isPrivate(location.address.base);
  // Another thread's store must not be undone by one that the program doesn't make.
  if (!isPrivate && facts.module.threads > 1) return false;
  const own = new Set(accesses);
  for (const { instructions } of blocks) {
    for (const instruction of instructions) {
      if (own.has(instruction) || isCount(instruction)) continue;
      if (!isPrivate && alias.mayTrap(instruction)) return false;
      if (alias.meets(alias.written(instruction), location) || alias.meets(alias.read(instruction), location))
        return false;
    }
  }
  return true;
}

function rewrite(
  { func, cfg, dominators }: Unit,
  preheader: Block,
  exits: readonly Block[],
  promoted: readonly Promoted[],
): void {
  const variableOf = new Map(promoted.flatMap(({ accesses }, v) => accesses.map((access) => [access, v] as const)));
  const leaves = new Set(exits);
  const replacements = new Replacements();
  buildSsa({ func, cfg, dominators }, promoted, (block: Block, scope: SsaScope) => {
    const kept: Instruction[] = [];
    const emitters = promoted.map(({ like }) => new Emitter(func, like, kept));
    const body = firstNonPhi(block);
    block.instructions.forEach((instruction, i) => {
      if (i === body && leaves.has(block)) {
        for (const [v, { pointer }] of promoted.entries()) storeAt(emitters[v] as Emitter, pointer, 0, scope.get(v));
      }
      if (block === preheader && i === block.instructions.length - 1) {
        for (const [v, { pointer, type }] of promoted.entries())
          scope.set(v, loadAt(emitters[v] as Emitter, pointer, 0, type));
      }
      const v = variableOf.get(instruction);
      if (v === undefined) {
        kept.push(instruction);
        return;
      }
      const emitter = new Emitter(func, instruction, kept);
      const emit: Emit = (op, operand, result) => emitter.unary(op, operand, result);
      const cast = (value: Operand, to: Type) => reinterpret(replacements.resolve(value), to, emit);
      if (isLoad(instruction)) replacements.set(instruction.result as Value, cast(scope.get(v), instruction.type));
      else scope.set(v, cast(instruction.operands[0] as Operand, (promoted[v] as Promoted).type));
    });
    block.instructions = kept;
  });
  replacements.apply(func);
  compact(func);
}
