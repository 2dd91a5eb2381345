/** What places in memory are known to hold becomes values: those of the loads and stores that say it, with phis. */
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import type { Type } from '../../../hir/types.ts';
import { accessedType } from '../analysis/accesses.ts';
import type { Availability } from '../analysis/availability.ts';
import type { Place, Places } from '../analysis/locations.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { commonType, type Emit, reinterpret, zeroOf } from '../ir/reinterpret.ts';
import { Emitter } from '../ir/rewrite.ts';
import { buildSsa, type SsaScope, type SsaVariable } from '../ir/ssa.ts';
import type { Unit } from '../pass.ts';

/** Where what a place holds is asked for. It must be known there. */
export interface Wanted {
  /** Loads that give way to what is known before them. */
  readonly redundant: ReadonlySet<Instruction>;
  /** Loads that give way to other values. */
  readonly replaced: ReadonlyMap<Instruction, Value>;
  /** What places hold at the ends of blocks, as a type; `take` is told the value, which reaches the block's end. */
  readonly atEnd: ReadonlyMap<Block, readonly AtEnd[]>;
}

export interface AtEnd {
  readonly place: Place;
  readonly type: Type;
  readonly take: (value: Operand) => void;
}

interface KnownPlace extends SsaVariable {
  readonly place: Place;
  readonly definedIn: Set<Block>;
  readonly readIn: Set<Block>;
}

export function applyKnownValues(unit: Unit, availability: Availability, wanted: Wanted): void {
  const { places } = availability;
  const variables = variablesFor(places, wanted);
  const variableOf = new Map(variables.map(({ place }, v) => [place, v]));
  const roleOf = (instruction: Instruction): Role => {
    const bits = availability.zeroedBy(instruction);
    const place = places.of(instruction);
    return {
      // The zeros of an alloca may be those of many.
      zeroed: bits === null ? [] : [...variableOf].filter(([{ number }]) => bits.has(number)).map(([, v]) => v),
      accessed: place === null ? null : (variableOf.get(place) ?? null),
    };
  };
  for (const block of unit.func.blocks) {
    const read = (v: number) => {
      const { definedIn, readIn } = variables[v] as KnownPlace;
      if (!definedIn.has(block)) readIn.add(block);
    };
    for (const instruction of block.instructions) {
      const { zeroed, accessed } = roleOf(instruction);
      for (const v of zeroed) (variables[v] as KnownPlace).definedIn.add(block);
      if (accessed === null) continue;
      if (wanted.redundant.has(instruction)) read(accessed);
      else (variables[accessed] as KnownPlace).definedIn.add(block);
    }
    for (const { place } of wanted.atEnd.get(block) ?? []) read(variableOf.get(place) as number);
  }
  rewrite(unit, variables, variableOf, wanted, roleOf);
}

function variablesFor(places: Places, { redundant, atEnd }: Wanted): KnownPlace[] {
  const asked = new Set([...redundant].map((load) => places.of(load) as Place));
  for (const ends of atEnd.values()) for (const { place } of ends) asked.add(place);
  return [...asked].map((place): KnownPlace => {
    const [like] = place.accesses as [Instruction];
    const type = commonType(place.accesses.map((access) => accessedType(access) as Type));
    return { place, type, name: 'known', like, definedIn: new Set(), readIn: new Set() };
  });
}

interface Role {
  readonly zeroed: readonly number[];
  readonly accessed: number | null;
}

function rewrite(
  { func, cfg, dominators }: Unit,
  variables: readonly KnownPlace[],
  variableOf: ReadonlyMap<Place, number>,
  { redundant, replaced, atEnd }: Wanted,
  roleOf: (instruction: Instruction) => Role,
): void {
  const replacements = new Replacements();
  buildSsa({ func, cfg, dominators }, variables, (block: Block, scope: SsaScope) => {
    const kept: Instruction[] = [];
    const { terminator } = block;
    for (const instruction of block.instructions) {
      const emitter = new Emitter(func, instruction, kept);
      const emit: Emit = (op, operand, type) => emitter.unary(op, operand, type);
      const cast = (value: Operand, to: Type) => reinterpret(replacements.resolve(value), to, emit);
      if (instruction === terminator) {
        for (const { place, type, take } of atEnd.get(block) ?? [])
          take(cast(scope.get(variableOf.get(place) as number), type));
      }
      const { zeroed, accessed } = roleOf(instruction);
      const isRedundant = redundant.has(instruction);
      const by = replaced.get(instruction);
      if (!isRedundant && by === undefined) kept.push(instruction);
      if (by !== undefined) replacements.set(instruction.result as Value, by);
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
