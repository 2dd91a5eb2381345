import { isLeaf } from '../../../hir/leaves.ts';
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf, type Type, U8 } from '../../../hir/types.ts';
import { type Access, type AllocaUse, accessesOf } from '../analysis/accesses.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { isSmallAlloca } from '../ir/effects.ts';
import { commonType, type Emit, reinterpret, zeroOf } from '../ir/reinterpret.ts';
import { Emitter } from '../ir/rewrite.ts';
import { buildSsa, liveBlocks, type SsaScope, type SsaVariable } from '../ir/ssa.ts';
import type { Pass, Unit } from '../pass.ts';
import { listed } from '../remarks.ts';

/**
 * An alloca of which nothing but whole loads and stores is made becomes values and phis. Memory of an alloca is zero at
 * first, each time that the alloca runs: it is the variable's first definition.
 */
export const mem2reg: Pass = {
  name: 'mem2reg',
  doc: 'Turns variables in stack memory into values.',
  keepsGraph: true,
  run(unit) {
    const variables = promotable(unit);
    if (variables.length === 0) return false;
    promote(unit, variables);
    unit.remark('done', null, `turned ${listed(variables.map(({ name }) => `%${name}`))} into values`);
    return true;
  },
};

interface Variable extends SsaVariable {
  readonly use: AllocaUse;
  /** Whether what is in fresh memory may be read. */
  readonly zeroIsRead: boolean;
}

function promotable(unit: Unit): Variable[] {
  const found: Variable[] = [];
  for (const { instructions } of unit.func.blocks) {
    for (const instruction of instructions) {
      if (instruction.op !== 'alloca') continue;
      const use = accessesOf(instruction, unit.uses);
      const variable = isSmallAlloca(instruction)
        ? (use.obstacle ?? variableOf(unit, use))
        : 'it may be more than the stack has';
      if (typeof variable === 'object') found.push(variable);
      else unit.remark('refused', instruction, `kept %${instruction.result?.name} in memory: ${variable}`);
    }
  }
  return found;
}

/** The alloca as a variable, or why it is none. */
function variableOf(unit: Unit, use: AllocaUse): Variable | string {
  const { alloca, accesses, blocks } = use;
  if (blocks.length > 0) return 'it is copied or filled as a block';
  const types = [...new Set(accesses.map(({ type }) => type))];
  const [{ offset, type: first } = { offset: 0, type: U8 }] = accesses;
  const size = sizeOf(first);
  if (accesses.some((access) => access.offset !== offset || sizeOf(access.type) !== size))
    return 'parts of it are accessed by themselves';
  if (types.length > 1 && !types.every(isLeaf)) return 'it is accessed as different types';
  const type = types.length > 1 ? commonType(accesses.map((access) => access.type)) : first;
  const flow = flowOf(accesses);
  const zeroIsRead = liveBlocks(unit, flow).has(alloca.block);
  if (zeroIsRead && !isLeaf(type)) return 'it may be read before it is written';
  const definedIn = new Set(flow.definedIn).add(alloca.block);
  const readIn = new Set(flow.readIn);
  // What is read there has been defined by the alloca itself.
  readIn.delete(alloca.block);
  return { type, name: alloca.result?.name ?? '', like: alloca, definedIn, readIn, use, zeroIsRead };
}

/** Which blocks store first, and which load first. */
function flowOf(accesses: readonly Access[]): Pick<SsaVariable, 'definedIn' | 'readIn'> {
  const definedIn = new Set<Block>();
  const readIn = new Set<Block>();
  const firsts = new Map<Block, Access>();
  for (const access of accesses) {
    const { block, index } = access.instruction;
    if (access.kind === 'store') definedIn.add(block);
    const before = firsts.get(block);
    if (before === undefined || index < before.instruction.index) firsts.set(block, access);
  }
  for (const [block, { kind }] of firsts) if (kind === 'load') readIn.add(block);
  return { definedIn, readIn };
}

function promote({ func, cfg, dominators }: Unit, variables: readonly Variable[]): void {
  const roles = new Map<
    Instruction,
    { readonly variable: number; readonly kind: Access['kind'] | 'fresh' | 'pointer' }
  >();
  variables.forEach(({ use: { alloca, accesses, pointers } }, variable) => {
    roles.set(alloca, { variable, kind: 'fresh' });
    for (const { instruction, kind } of accesses) roles.set(instruction, { variable, kind });
    for (const pointer of pointers) roles.set(pointer, { variable, kind: 'pointer' });
  });
  const replacements = new Replacements();
  const rewrite = (block: Block, scope: SsaScope) => {
    const kept: Instruction[] = [];
    for (const instruction of block.instructions) {
      const role = roles.get(instruction);
      if (role === undefined) {
        kept.push(instruction);
        continue;
      }
      const { variable } = role;
      const { type, zeroIsRead } = variables[variable] as Variable;
      const emitter = new Emitter(func, instruction, kept);
      const emit: Emit = (op, operand, result) => emitter.unary(op, operand, result);
      const cast = (value: Operand, to: Type) => reinterpret(replacements.resolve(value), to, emit);
      if (role.kind === 'fresh' && zeroIsRead) {
        scope.set(variable, zeroOf(type, emit));
      } else if (role.kind === 'store') {
        scope.set(variable, cast(instruction.operands[0] as Operand, type));
      } else if (role.kind === 'load') {
        replacements.set(instruction.result as Value, cast(scope.get(variable), instruction.type));
      }
    }
    block.instructions = kept;
  };
  buildSsa({ func, cfg, dominators }, variables, rewrite);
  replacements.apply(func);
  compact(func);
}
