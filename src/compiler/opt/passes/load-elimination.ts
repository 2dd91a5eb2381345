import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf, type Type } from '../../../hir/types.ts';
import { accessedPointer, accessedType } from '../analysis/accesses.ts';
import { Alias } from '../analysis/alias.ts';
import { Availability } from '../analysis/availability.ts';
import { isLoad, type Place, Places } from '../analysis/locations.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { isVolatile } from '../ir/effects.ts';
import { commonType, type Emit, reinterpret, zeroOf } from '../ir/reinterpret.ts';
import { Emitter, rewriteBlocks } from '../ir/rewrite.ts';
import { buildSsa, type SsaScope, type SsaVariable } from '../ir/ssa.ts';
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
    const count = places.places.length === 0 ? 0 : reuseKnownValues(unit, places);
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

interface KnownPlace extends SsaVariable {
  readonly place: Place;
  readonly definedIn: Set<Block>;
  readonly readIn: Set<Block>;
}

/** Returns how many loads were replaced. */
function reuseKnownValues(unit: Unit, places: Places): number {
  const availability = new Availability(unit, places);
  const redundant = redundantLoads(unit, places, availability);
  if (redundant.size === 0) return 0;
  const wanted = new Set([...redundant].map((load) => places.of(load) as Place));
  const variables = [...wanted].map((place): KnownPlace => {
    const [like] = place.accesses as [Instruction];
    const type = commonType(place.accesses.map((access) => accessedType(access) as Type));
    return { place, type, name: 'known', like, definedIn: new Set(), readIn: new Set() };
  });
  const variableOf = new Map(variables.map((variable, v) => [variable.place.number, v]));
  /** The variables that an instruction defines: the zeros of an alloca may be those of many. */
  const zeroed = (instruction: Instruction): number[] => {
    const bits = availability.zeroedBy(instruction);
    return bits === null ? [] : [...variableOf].filter(([place]) => bits.has(place)).map(([, v]) => v);
  };
  for (const block of unit.func.blocks) {
    for (const instruction of block.instructions) {
      for (const v of zeroed(instruction)) (variables[v] as KnownPlace).definedIn.add(block);
      const variable = variables[variableOf.get(places.of(instruction)?.number ?? -1) ?? -1];
      if (variable === undefined) continue;
      if (!redundant.has(instruction)) variable.definedIn.add(block);
      else if (!variable.definedIn.has(block)) variable.readIn.add(block);
    }
  }
  rewrite(unit, variables, (instruction) => {
    const v = variableOf.get(places.of(instruction)?.number ?? -1);
    return { zeroed: zeroed(instruction), accessed: v ?? null, isRedundant: redundant.has(instruction) };
  });
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

interface Role {
  readonly zeroed: readonly number[];
  readonly accessed: number | null;
  readonly isRedundant: boolean;
}

function rewrite(
  { func, cfg, dominators }: Unit,
  variables: readonly KnownPlace[],
  roleOf: (instruction: Instruction) => Role,
): void {
  const replacements = new Replacements();
  buildSsa({ func, cfg, dominators }, variables, (block: Block, scope: SsaScope) => {
    const kept: Instruction[] = [];
    for (const instruction of block.instructions) {
      const { zeroed, accessed, isRedundant } = roleOf(instruction);
      const emitter = new Emitter(func, instruction, kept);
      const emit: Emit = (op, operand, type) => emitter.unary(op, operand, type);
      const cast = (value: Operand, to: Type) => reinterpret(replacements.resolve(value), to, emit);
      if (!isRedundant) kept.push(instruction);
      for (const v of zeroed) scope.set(v, zeroOf((variables[v] as KnownPlace).type, emit));
      if (accessed === null) continue;
      const { type } = variables[accessed] as KnownPlace;
      if (isRedundant) replacements.set(instruction.result as Value, cast(scope.get(accessed), instruction.type));
      else scope.set(accessed, cast(instruction.result ?? (instruction.operands[0] as Operand), type));
    }
    block.instructions = kept;
  });
  replacements.apply(func);
  compact(func);
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
