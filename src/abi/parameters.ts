/** Which parameters of functions have their values recorded, for Tier 2 to specialise on: where a constant would help. */
import type { Func, Instruction, Module, Operand } from '../hir/module.ts';
import { OPCODES } from '../hir/opcodes.ts';

export interface RecordedParameter {
  /** Position among the function's parameters. */
  readonly index: number;
  /** Its number among all recorded ones. */
  readonly cell: number;
}

/** Of one function; each costs code in Tiers 0 and 1. */
const MAX_RECORDED = 3;

/** By function index; functions without are absent. */
export function planParameters(module: Module): Map<number, readonly RecordedParameter[]> {
  const found = new Map<number, readonly RecordedParameter[]>();
  let cell = 0;
  for (const func of module.functions) {
    const recorded = usefulParameters(func).map((index) => ({ index, cell: cell++ }));
    if (recorded.length > 0) found.set(func.index, recorded);
  }
  return found;
}

/** Integers, booleans and functions that decide something. */
function usefulParameters(func: Func): number[] {
  const useful = new Set<Operand>();
  for (const { instructions } of func.blocks) {
    for (const instruction of instructions) {
      for (const operand of deciding(instruction)) useful.add(operand);
    }
  }
  return func.params
    .flatMap((param, index) => {
      const { kind } = param.type;
      return (kind === 'int' || kind === 'bool' || kind === 'function') && useful.has(param) ? [index] : [];
    })
    .slice(0, MAX_RECORDED);
}

/** Operands of which a constant would make the instruction simpler than it is. */
function deciding({ op, operands }: Instruction): readonly Operand[] {
  switch (op) {
    case 'brcond':
    case 'switch':
    case 'select':
    case 'call_indirect':
      return operands.slice(0, 1);
    // A variable in memory may become a value.
    case 'store':
      return operands[1]?.kind === 'value' && operands[1].definition?.op === 'alloca' ? operands.slice(0, 1) : [];
    case 'div':
    case 'rem':
    case 'mul':
    case 'shl':
    case 'shr':
    case 'and':
    case 'phi':
      return operands;
    default:
      return OPCODES[op].shape === 'compare' ? operands : [];
  }
}
