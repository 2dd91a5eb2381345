import type { Block, Operand, Value } from '../../../hir/module.ts';
import { BOOL, isInteger, type Type, VOID } from '../../../hir/types.ts';
import { BRANCH, benefitOfConstant } from '../analysis/constant-benefit.ts';
import type { SeenParameter } from '../facts.ts';
import { address, insert, insertValue, literal } from '../ir/build.ts';
import { cloneBlocks } from '../ir/clone.ts';
import { compact, sizeOfFunction, splitBlock } from '../ir/edit.ts';
import { isSmallAlloca } from '../ir/effects.ts';
import type { Pass, Unit } from '../pass.ts';

/** Of the calls that were looked at: how many must have had the value, and how many there must be. */
const LEAST_SHARE = 0.95;
const LEAST_CALLS = 6;
/** More than the test costs, by as much again. In the units of `benefitOfConstant`. */
const LEAST_BENEFIT = 2 * BRANCH;
/** The function is there twice afterwards. In instructions; the second one for what gains much. */
const MAX_SIZE = 120;
const MAX_SIZE_FOR_MUCH = 300;
const MUCH = 32;

/**
 * A function that (nearly) always gets the same argument asks for it first, and has a body of its own for it (Chambers and
 * Ungar, "Customization", 1989; Calder, Feller and Eustace, "Value Profiling", 1997). Nothing but allocas is in front of
 * the test, so that all it takes to leave the special body there are the arguments.
 */
export const specialize: Pass = {
  name: 'specialize',
  doc: 'Gives functions that nearly always get the same argument a body for it, behind a test.',
  keepsGraph: false,
  run(unit) {
    const usual = unit.facts.profile.parameters.flatMap((seen) => usualArgument(unit, seen) ?? []);
    if (usual.length === 0) return false;
    const described = usual.map((argument) => describe(argument)).join(' and ');
    const benefit = usual.reduce((sum, { gain }) => sum + gain, 0);
    if (benefit < LEAST_BENEFIT * usual.length) {
      unit.remark('refused', null, `no body of its own for ${described}: hardly anything becomes simpler by that`);
      return false;
    }
    const size = sizeOfFunction(unit.func);
    const limit = benefit >= MUCH ? MAX_SIZE_FOR_MUCH : MAX_SIZE;
    if (size > limit) {
      unit.remark('refused', null, `no body of its own for ${described}: ${size} instructions are more than ${limit}`);
      return false;
    }
    makeSpecial(unit, usual);
    unit.remark('done', null, `a body of its own for ${described}, behind a test; the general one stays for the rest`);
    return true;
  },
};

interface UsualArgument {
  readonly param: Value;
  readonly constant: Operand;
  readonly name: string;
  readonly seen: SeenParameter;
  readonly gain: number;
}

function usualArgument(unit: Unit, seen: SeenParameter): UsualArgument | null {
  const { func, facts } = unit;
  const looked = seen.calls + seen.others;
  if (seen.func !== func.index || looked < LEAST_CALLS || seen.calls < LEAST_SHARE * looked) return null;
  const param = func.params[seen.index];
  if (param === undefined || unit.uses.count(param) === 0) return null;
  const constant = constantOf(param.type, seen.value, facts.plan.table.slotOf);
  if (constant === null) return null;
  const gain = benefitOfConstant(unit, param, seen.value);
  return gain === 0 ? null : { param, ...constant, seen, gain };
}

/** What was recorded, as an operand of the type. */
function constantOf(
  type: Type,
  value: bigint,
  slotOf: Unit['facts']['plan']['table']['slotOf'],
): Pick<UsualArgument, 'constant' | 'name'> | null {
  if (type.kind === 'bool') return { constant: literal(type, Number(value)), name: value === 0n ? 'false' : 'true' };
  if (isInteger(type)) {
    const exact = type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
    return { constant: literal(type, type.bits === 64 ? exact : Number(exact)), name: exact.toString() };
  }
  if (type.kind !== 'function') return null;
  for (const [target, slot] of slotOf) {
    if (BigInt(slot) === value && 'params' in target && target.type === type)
      return { constant: address(target), name: `@${target.name}` };
  }
  return null;
}

function describe({ param, name, seen: { calls, others } }: UsualArgument): string {
  const share = Math.floor((100 * calls) / (calls + others));
  return `%${param.name} = ${name} (${share} % of the ${(calls + others).toLocaleString('en')} calls looked at)`;
}

/** `if (param == constant) special body; else general body`. */
function makeSpecial({ func }: Unit, usual: readonly UsualArgument[]): void {
  const [entry] = func.blocks as [Block];
  const allocas = entry.instructions.filter(isSmallAlloca);
  entry.instructions = [...allocas, ...entry.instructions.filter((instruction) => !isSmallAlloca(instruction))];
  const { terminator: like, frequency } = entry;
  const general = splitBlock(func, entry, allocas.length, 'start');
  const values = new Map(usual.map(({ param, constant }) => [param, constant]));
  const [, ...original] = func.blocks as [Block, ...Block[]];
  const special = cloneBlocks(original, func, { values, blocks: new Map() }, 'usual.');
  shareFrequencies(special, original, general, usual, frequency !== null);
  const target = special[original.indexOf(general)] as Block;
  const is = usual.map(({ param, constant }) =>
    insertValue(func, entry, { op: 'eq', type: BOOL, operands: [param, constant], like, name: `usual_${param.name}` }),
  );
  const condition = is.reduce((all, one) =>
    insertValue(func, entry, { op: 'and', type: BOOL, operands: [all, one], like, name: 'usual' }),
  );
  insert(func, entry, { op: 'brcond', type: VOID, operands: [condition], targets: [target, general], like });
  compact(func);
}

/** Where nothing was measured, only the general body's start says that it hardly ever runs. */
function shareFrequencies(
  special: readonly Block[],
  original: readonly Block[],
  general: Block,
  usual: readonly UsualArgument[],
  measured: boolean,
): void {
  const share = Math.min(...usual.map(({ seen: { calls, others } }) => calls / (calls + others)));
  // Of the calls that weren't looked at, some may be others.
  const rest = Math.max(0.01, 1 - share);
  if (!measured) {
    general.frequency = rest;
    return;
  }
  for (const block of special) if (block.frequency !== null) block.frequency *= 1 - rest;
  for (const block of original) if (block.frequency !== null) block.frequency *= rest;
}
