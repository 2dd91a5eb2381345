import type { Instruction, Value } from '../../../hir/module.ts';
import { Alias } from '../analysis/alias.ts';
import { Availability } from '../analysis/availability.ts';
import type { Bits } from '../analysis/bits.ts';
import { DeadPlaces } from '../analysis/liveness.ts';
import { isLoad, Places } from '../analysis/locations.ts';
import { compact } from '../ir/edit.ts';
import { intrinsicName, isVolatile } from '../ir/effects.ts';
import type { Pass, Unit } from '../pass.ts';

/**
 * A store goes if memory is written again before anybody sees it, whatever happens in between, or if it is memory of this
 * call that isn't read any more; and with it a memset or memcpy to memory that is never read. What goes can't trap.
 */
export const deadStoreElimination: Pass = {
  name: 'dead-store-elimination',
  doc: 'Removes stores that nobody sees.',
  keepsGraph: true,
  run(unit) {
    const alias = new Alias(unit);
    const dead = writesOfUnread(unit, alias);
    const places = new Places(alias);
    if (places.places.length > 0) addOverwritten(unit, places, dead);
    if (dead.size === 0) return false;
    for (const block of unit.func.blocks)
      block.instructions = block.instructions.filter((instruction) => !dead.has(instruction));
    unit.remark('done', null, `removed ${dead.size === 1 ? 'one write' : `${dead.size} writes`} that nobody sees`);
    compact(unit.func);
    return true;
  },
};

/** Writes to allocas of which nothing is ever read. */
function writesOfUnread({ func, uses }: Unit, alias: Alias): Set<Instruction> {
  const dead = new Set<Instruction>();
  for (const { instructions } of func.blocks) {
    for (const alloca of instructions) {
      if (alloca.op !== 'alloca' || !alias.isPrivate(alloca.result as Value)) continue;
      const writes = writesOnly(alloca.result as Value, uses);
      for (const write of writes ?? []) if (!mayTrapBesides(write, alias)) dead.add(write);
    }
  }
  return dead;
}

/** The instructions that write to memory by a pointer or what is derived from it; null if others use it. */
function writesOnly(pointer: Value, uses: Unit['uses']): Instruction[] | null {
  const writes: Instruction[] = [];
  const work = [pointer];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    for (const user of uses.of(at)) {
      const name = intrinsicName(user);
      const isCopy = name === 'memcpy' || name === 'memmove';
      if (user.op === 'gep' || user.op === 'bitcast') work.push(user.result as Value);
      else if (user.op === 'store' || user.op === 'vstore') writes.push(user);
      else if (name === 'memset' || (isCopy && user.operands[1] !== at)) writes.push(user);
      else return null;
    }
  }
  return writes;
}

function mayTrapBesides(write: Instruction, alias: Alias): boolean {
  if (isVolatile(write)) return true;
  const touched = [...alias.written(write).locations, ...alias.read(write).locations];
  return touched.some(({ within }) => !within);
}

/** Stores to places that are dead behind them. */
function addOverwritten(unit: Unit, places: Places, dead: Set<Instruction>): void {
  const { func } = unit;
  const { alias } = places;
  const deadPlaces = new DeadPlaces(unit, places);
  const state = places.none();
  const unsure = new Set<Instruction>();
  for (const block of func.blocks) {
    state.assign(deadPlaces.atEnd[block.index] as Bits);
    for (let i = block.instructions.length - 1; i >= 0; i--) {
      const instruction = block.instructions[i] as Instruction;
      const place = places.of(instruction);
      if (place !== null && !isLoad(instruction) && state.has(place.number))
        (alias.mayTrap(instruction) ? unsure : dead).add(instruction);
      deadPlaces.pass(state, instruction);
    }
  }
  if (unsure.size === 0) return;
  // What has been accessed before is there.
  const availability = new Availability(unit, places);
  for (const block of func.blocks) {
    state.assign(availability.atStart[block.index] as Bits);
    for (const instruction of block.instructions) {
      if (unsure.has(instruction) && state.has(places.of(instruction)?.number ?? -1)) dead.add(instruction);
      availability.pass(state, instruction);
    }
  }
}
