/** What instructions cost where nothing else waits for them, in units of a simple one. */
import type { Instruction } from '../../../hir/module.ts';
import { literalValue } from '../ir/build.ts';
import { intrinsicName } from '../ir/effects.ts';

/** More than anybody would spend. */
export const EXPENSIVE = 100;

/** Of instructions that compute their result from their operands alone. */
export function costOf(instruction: Instruction): number {
  const { op, operands, type } = instruction;
  if (type.kind !== 'int' && type.kind !== 'bool' && type.kind !== 'pointer' && type.kind !== 'float') return EXPENSIVE;
  switch (op) {
    case 'const':
    case 'global':
    case 'funcref':
    case 'bitcast':
    case 'ptrtoint':
    case 'inttoptr':
      return 0;
    case 'gep':
      return operands.slice(1).every((index) => literalValue(index) !== null) ? 1 : 2;
    case 'mul':
      return 3;
    case 'div':
    case 'rem':
      return 6;
    case 'fadd':
    case 'fsub':
    case 'fmul':
    case 'sitofp':
    case 'uitofp':
    case 'fptosi':
    case 'fptoui':
      return 4;
    case 'fdiv':
      return 15;
    case 'frem':
      return EXPENSIVE;
    case 'call':
      return CHEAP_INTRINSICS.has(intrinsicName(instruction) ?? '') ? 2 : EXPENSIVE;
    default:
      return 1;
  }
}

const CHEAP_INTRINSICS: ReadonlySet<string> = new Set([
  'fabs',
  'ctpop',
  'ctlz',
  'cttz',
  'copysign',
  'floor',
  'ceil',
  'nearest',
  'trunc',
]);
