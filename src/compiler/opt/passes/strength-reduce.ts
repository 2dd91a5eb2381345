import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { accessedPointer } from '../analysis/accesses.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { isLoad } from '../analysis/locations.ts';
import { Recurrences } from '../analysis/recurrences.ts';
import { literalValue } from '../ir/build.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { shapeOf, simplifyLoops } from '../loops/form.ts';
import { costOfRound, families, keepInVariable } from '../loops/induction-variables.ts';
import type { Pass, Unit } from '../pass.ts';

/** An access adds one scaled index to a base by itself, or as good as: more than that is worth a variable. */
const MIN_COST = 2;

/** Each variable takes a register for the whole loop. */
const MAX_VARIABLES = 6;

/**
 * Cocke and Kennedy, "An algorithm for reduction of operator strength" (1977). Only in innermost loops, and of addresses
 * and products: sums are as cheap as the variable's own.
 */
export const strengthReduce: Pass = {
  name: 'strength-reduce',
  doc: 'Lets addresses and products of innermost loops grow in each round instead of computing them anew.',
  keepsGraph: false,
  run(unit) {
    const simplified = simplifyLoops(unit);
    const replacements = new Replacements();
    let changed = false;
    for (const loop of unit.loops.loops) {
      const shape = loop.children.length > 0 ? null : shapeOf(loop, unit.loops);
      if (shape !== null) changed = attempt(unit, shape, replacements) || changed;
    }
    // What recurrences say holds only until the first value is replaced.
    replacements.apply(unit.func);
    if (changed) compact(unit.func);
    return simplified || changed;
  },
};

function attempt(unit: Unit, loop: LoopShape, replacements: Replacements): boolean {
  const { func } = unit;
  // What was vectorised has its variables.
  if (loop.header.settled) return false;
  const recurrences = new Recurrences(loop);
  const wanted = new Set<Value>();
  const isWanted = (operand: Operand): operand is Value =>
    !recurrences.isInvariant(operand) &&
    operand.kind === 'value' &&
    operand.definition?.op !== 'phi' &&
    recurrences.isLinear(operand) &&
    costOfRound(recurrences, operand) >= MIN_COST;
  const within = new Set<Instruction>();
  for (const { instructions } of loop.members) {
    for (const instruction of instructions) {
      if (!isLoad(instruction) && instruction.op !== 'store') continue;
      const pointer = accessedPointer(instruction);
      if (!isWanted(pointer) || wanted.has(pointer)) continue;
      wanted.add(pointer);
      collect(recurrences, pointer, within);
    }
  }
  for (const { instructions } of loop.members) {
    for (const { op, operands, result } of instructions) {
      // Products that are parts of such addresses go with them.
      if (op !== 'mul' || result === null || within.has(result.definition as Instruction)) continue;
      if (operands.every((operand) => literalValue(operand) === null) && isWanted(result)) wanted.add(result);
    }
  }
  if (wanted.size === 0) return false;
  const found = families(loop, [...wanted]);
  if (found.length > MAX_VARIABLES) {
    unit.remark('refused', loop.header.terminator, `${found.length} variables for its addresses are too many`);
    return false;
  }
  for (const family of found) keepInVariable(func, loop, recurrences, family, replacements);
  const what = `${found.length} ${found.length === 1 ? 'variable grows' : 'variables grow'}`;
  unit.remark('done', loop.header.terminator, `${what} in each round in place of ${wanted.size} computed values`);
  return true;
}

function collect(recurrences: Recurrences, operand: Operand, into: Set<Instruction>): void {
  const work = [operand];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (recurrences.isInvariant(at) || at.kind !== 'value' || at.definition === null || into.has(at.definition))
      continue;
    into.add(at.definition);
    if (at.definition.op !== 'phi') work.push(...at.definition.operands);
  }
}
