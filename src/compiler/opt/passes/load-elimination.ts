import type { Instruction, Value } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { accessedPointer } from '../analysis/accesses.ts';
import { Alias } from '../analysis/alias.ts';
import { Availability } from '../analysis/availability.ts';
import { isLoad, Places } from '../analysis/locations.ts';
import { compact } from '../ir/edit.ts';
import { isVolatile } from '../ir/effects.ts';
import { rewriteBlocks } from '../ir/rewrite.ts';
import { applyKnownValues } from '../memory/known-values.ts';
import type { Pass, Unit } from '../pass.ts';

/**
 * A load of what has been stored or loaded before on every way, and can't have changed since, gives the value that is
 * known; where ways with different values meet, there is a phi. A load that nobody uses
 * goes if it can't trap.
 */
export const loadElimination: Pass = {
  name: 'load-elimination',
  doc: 'Uses values that are known already in place of loads from memory.',
  keepsGraph: true,
  run(unit) {
    const alias = new Alias(unit);
    const places = new Places(alias);
    const count = places.places.length === 0 ? 0 : reapplyKnownValues(unit, places);
    if (count > 0) {
      unit.remark(
        'done',
        null,
        `${count === 1 ? 'one load uses' : `${count} loads use`} a value that is known already`,
      );
      unit.changed(loadElimination);
    }
    return dropUnused(unit) || count > 0;
  },
};

/** Returns how many loads were replaced. */
function reapplyKnownValues(unit: Unit, places: Places): number {
  const availability = new Availability(unit, places);
  const redundant = redundantLoads(unit, places, availability);
  if (redundant.size > 0) applyKnownValues(unit, availability, { redundant, replaced: new Map(), atEnd: new Map() });
  return redundant.size;
}

function redundantLoads({ func }: Unit, places: Places, availability: Availability): Set<Instruction> {
  const redundant = new Set<Instruction>();
  const known = places.none();
  for (const block of func.blocks) {
    known.assign(availability.atStart[block.index] as never);
    for (const instruction of block.instructions) {
      const place = places.of(instruction);
      if (place !== null && isLoad(instruction) && known.has(place.number)) redundant.add(instruction);
      availability.pass(known, instruction);
    }
  }
  return redundant;
}

/** Loads without users that can't trap. */
function dropUnused(unit: Unit): boolean {
  const alias = new Alias(unit);
  let changed = false;
  rewriteBlocks(unit.func, (instruction) => {
    if (!isLoad(instruction) || isVolatile(instruction) || unit.uses.count(instruction.result as Value) > 0)
      return 'keep';
    const { within } = alias.location(accessedPointer(instruction), sizeOf(instruction.type), instruction.block);
    if (!within) return 'keep';
    changed = true;
    return 'drop';
  });
  if (changed) compact(unit.func);
  return changed;
}
