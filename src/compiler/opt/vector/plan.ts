/** Whether a loop can be computed in lanes, and how. */
import type { Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { type CountedExit, countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape, widthOf } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { phisOf } from '../ir/build.ts';
import { effectOf, intrinsicName, isCount, isPure, mayTrap } from '../ir/effects.ts';
import { type AccessGroup, addAccess, isElement, orderHolds, strideProblem } from './accesses.ts';
import { laneProblem } from './operations.ts';
import { type Reduction, reductionOf } from './reductions.ts';

export interface VectorPlan {
  readonly loop: LoopShape;
  readonly forms: LinearForms;
  readonly exit: CountedExit;
  readonly groups: readonly AccessGroup[];
  readonly reductions: readonly Reduction[];
  /** Instructions whose results are wanted in all lanes. */
  readonly wanted: ReadonlySet<Instruction>;
  /** Instructions that have one result for all rounds. */
  readonly uniform: ReadonlySet<Instruction>;
  /** Rounds of the loop that become one. */
  readonly rounds: number;
}

const BYTES = 16;

/** Bodies of more instructions stay as they are. */
const MAX_BODY = 120;
const MAX_GROUPS = 10;

/** The plan, or what speaks against vectors; null where there is nothing to be said about the loop. */
export function planVectors(func: Func, loop: LoopShape, uses: Uses): VectorPlan | string | null {
  const { header, latch } = loop;
  if (header !== latch || loop.members.size !== 1) return null;
  const { instructions } = header;
  if (instructions.length > MAX_BODY) return 'its body is large';
  const forms = new LinearForms(loop);
  const exit = countedExit(forms);
  if (exit === null) return 'it is not known beforehand how often it runs';

  const groups: AccessGroup[] = [];
  const uniform = new Set<Instruction>();
  const isUniform = (operand: Operand) =>
    forms.isInvariant(operand) || (operand.kind === 'value' && uniform.has(operand.definition as Instruction));
  for (const [at, instruction] of instructions.entries()) {
    if (instruction.op === 'phi' || at === instructions.length - 1) continue;
    if (instruction.op === 'load' || instruction.op === 'store') {
      const problem = addAccess(groups, forms, instruction, at);
      if (problem !== null) return problem;
      if (instruction.op === 'load' && forms.of(instruction.operands[0] as Operand, 32)?.step === 0n)
        uniform.add(instruction);
    } else if (isCount(instruction)) {
      // Calls are counted for all rounds of a vector at once.
      if (intrinsicName(instruction) !== 'count_call') return 'its blocks are counted';
    } else if (effectOf(instruction) !== 'none' || mayTrap(instruction)) {
      return effectOf(instruction) === 'calls' ? 'it calls' : `it has \`${instruction.op}\`, which vectors don’t have`;
    } else if (isPure(instruction) && instruction.operands.every(isUniform)) {
      uniform.add(instruction);
    }
  }
  if (groups.length > MAX_GROUPS) return 'it walks over too many arrays';
  for (const group of groups) {
    const problem = strideProblem(group);
    if (problem !== null) return problem;
  }

  const reductions: Reduction[] = [];
  const fast = func.attributes.has('fastmath');
  for (const phi of phisOf(header)) {
    if (forms.of(phi.result as Value) !== null && widthOf(phi.type) > 0) continue;
    const reduction = reductionOf(phi, loop, uses, fast);
    if (typeof reduction === 'string') return reduction;
    reductions.push(reduction);
  }

  const wanted = new Set<Instruction>();
  const problem = mark(loop, forms, uses, uniform, reductions, wanted);
  if (problem !== null) return problem;
  if (wanted.size === 0 && !groups.some(({ writes }) => writes)) return null;
  const rounds = chooseRounds(groups, wanted);
  if (rounds === null) return 'its numbers are of too different widths';
  if (!groups.every((group) => orderHolds(group, rounds))) {
    return 'a round needs what another one within reach of a vector has stored';
  }
  return { loop, forms, exit, groups, reductions, wanted, uniform, rounds };
}

/** From what is stored, reduced and used behind the loop back to what must be known of each round for it. */
function mark(
  { header, members }: LoopShape,
  forms: LinearForms,
  uses: Uses,
  uniform: ReadonlySet<Instruction>,
  reductions: readonly Reduction[],
  wanted: Set<Instruction>,
): string | null {
  const phis = new Set(reductions.map(({ phi }) => phi));
  const want = (operand: Operand) => {
    if (operand.kind !== 'value' || forms.isInvariant(operand)) return;
    const { definition } = operand;
    if (definition !== null && !uniform.has(definition)) wanted.add(definition);
  };
  for (const { result } of reductions) want(result);
  for (const instruction of header.instructions.toReversed()) {
    const { op, result, operands } = instruction;
    if (op === 'store') want(operands[0] as Operand);
    const outside = result !== null && uses.of(result).some((user) => !members.has(user.block));
    if (outside && forms.of(result) === null && !reductions.some((reduction) => reduction.result === result))
      want(result);
    if (!wanted.has(instruction)) continue;
    if (op === 'phi') {
      if (!phis.has(instruction) && !isElement(instruction.type)) return 'it computes with addresses';
      continue;
    }
    if (op === 'load') continue;
    const problem = laneProblem(
      instruction,
      (operand) =>
        forms.isInvariant(operand) || (operand.kind === 'value' && uniform.has(operand.definition as Instruction)),
    );
    if (problem !== null) return problem;
    for (const operand of operands) want(operand);
  }
  return null;
}

/** So many rounds that the narrowest numbers fill a vector, or several where the body is small. */
function chooseRounds(groups: readonly AccessGroup[], wanted: ReadonlySet<Instruction>): number | null {
  const sizes = [...wanted].filter(({ type }) => isElement(type)).map(({ type }) => sizeOf(type));
  for (const { members, step } of groups)
    if (step !== 0) for (const { element } of members) sizes.push(sizeOf(element));
  if (sizes.length === 0) return null;
  const least = Math.min(...sizes);
  const lanes = BYTES / least;
  const work = sizes.reduce((sum, size) => sum + size / least, 0);
  if (Math.max(...sizes) / least > 8) return null;
  return lanes * (work <= 8 ? 4 : work <= 16 ? 2 : 1);
}
