import type { Block, Instruction, Value } from '../../../hir/module.ts';
import { Alias } from '../analysis/alias.ts';
import { Availability } from '../analysis/availability.ts';
import { Places } from '../analysis/locations.ts';
import { firstNonPhi, insert } from '../ir/build.ts';
import { compact, splitEdge } from '../ir/edit.ts';
import { addIncoming, predecessorMap } from '../ir/merge.ts';
import { type AtEnd, applyKnownValues } from '../memory/known-values.ts';
import { type JoinPlan, PartialLoads } from '../memory/partial-loads.ts';
import { EdgeCode } from '../memory/translation.ts';
import type { Pass, Unit } from '../pass.ts';
import { listed, namesOf } from '../remarks.ts';

/**
 * Partial redundancy elimination of loads, with their addresses translated over the phis of the block where ways meet
 * (VanDrunen and Hosking, "Value-based partial redundancy elimination", 2004): what all ways but one know, one more load
 * makes known on that way. Around a loop it carries values from one round to the next: `a[i] += a[i - 1]` loads `a[0]`
 * before the loop and has each sum from the round before.
 */
export const loadPre: Pass = {
  name: 'load-pre',
  doc: 'Carries what is known on some ways to a load, from round to round of a loop too, and loads it on the other way.',
  keepsGraph: false,
  run(unit) {
    const alias = new Alias(unit);
    const places = new Places(alias);
    if (places.places.length === 0) return false;
    const availability = new Availability(unit, places);
    const partial = new PartialLoads(unit, alias, places, availability, predecessorMap(unit.func));
    const plans: JoinPlan[] = [];
    for (const block of unit.func.blocks) {
      const plan = partial.planFor(block);
      for (const { load, why } of plan?.refused ?? [])
        unit.remark('refused', load, `the load of ${namesOf([load])[0]} is not carried to ${block.name}: ${why}`);
      if (plan !== null && plan.loads.length > 0) plans.push(plan);
    }
    if (plans.length === 0) return false;
    for (const plan of plans) remarkOn(unit, plan);
    carryOut(unit, plans, availability);
    return true;
  },
};

function remarkOn(unit: Unit, { join, loads, copies }: JoinPlan): void {
  const names = listed(namesOf(loads.map(({ load }) => load)));
  const what = loads.length === 1 ? `one load of ${names}` : `${loads.length} loads of ${names}`;
  const more = [...copies].map(
    ([from, list]) => `; ${from.name} loads ${list.length === 1 ? 'it' : list.length} first`,
  );
  unit.remark(
    'done',
    loads[0]?.load ?? null,
    `${what} at ${join.name} became values that are carried there${more.join('')}`,
  );
}

function carryOut(unit: Unit, plans: readonly JoinPlan[], availability: Availability): void {
  const { func, dominators } = unit;
  const replaced = new Map<Instruction, Value>();
  const atEnd = new Map<Block, AtEnd[]>();
  const missing: (() => void)[] = [];
  for (const { join, loads, copies } of plans) {
    // From where the join is entered afterwards, by the block that it was entered from.
    const entered = new Map<Block, Block>();
    for (const from of copies.keys()) {
      const isEdge = from.terminator.targets.every((target) => target === join);
      entered.set(from, isEdge ? from : splitEdge(func, from, join));
    }
    const phis = new Map<Instruction, Instruction>();
    for (const { load, known } of loads) {
      const phi = insert(func, join, { op: 'phi', type: load.type, like: load }, firstNonPhi(join));
      phis.set(load, phi);
      replaced.set(load, phi.result as Value);
      for (const { from, place } of known) {
        const take: AtEnd['take'] = (value) => addIncoming(phi, entered.get(from) ?? from, value);
        const here = atEnd.get(from);
        if (here === undefined) atEnd.set(from, [{ place, type: load.type, take }]);
        else here.push({ place, type: load.type, take });
      }
    }
    for (const [from, list] of copies) {
      const at = entered.get(from) as Block;
      missing.push(() => {
        const code = new EdgeCode(func, dominators, join, at);
        for (const load of list) {
          const value = code.copy(load);
          const phi = phis.get(load);
          if (phi !== undefined) addIncoming(phi, at, value);
        }
      });
    }
  }
  for (const write of missing) write();
  compact(func);
  unit.changed(loadPre);
  applyKnownValues(unit, availability, { redundant: new Set(), replaced, atEnd });
}
