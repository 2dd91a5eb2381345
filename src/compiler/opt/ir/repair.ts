/** Values that a copied block computes, too: whoever reads them behind both gets a phi. */
import { buildCfg } from '../../../hir/analysis/cfg.ts';
import { dominatorTree } from '../../../hir/analysis/dominators.ts';
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { compact } from './edit.ts';
import { buildSsa, type SsaVariable } from './ssa.ts';

/** By value: what stands for it at the end of each of the blocks that are copies of the one that it is defined in. */
export type Definitions = Map<Value, Map<Block, Operand>>;

/** Makes uses of the values right again, and compacts the function. Copies use their own values already. */
export function repairValues(func: Func, definitions: Definitions): void {
  const home = new Map<Value, Block>();
  for (const value of definitions.keys()) home.set(value, (value.definition as Instruction).block);
  compact(func);
  const readers = readersOf(func, definitions, home);
  const blocks = new Set(func.blocks);
  const variables: SsaVariable[] = [];
  const numbers = new Map<Value, number>();
  /** By block: the variables that get a value in it. */
  const defined = new Map<Block, { readonly variable: number; readonly value: Operand }[]>();
  for (const [value, copies] of definitions) {
    const readIn = readers.get(value);
    if (readIn === undefined) continue;
    const variable = variables.length;
    const definedIn = new Set<Block>();
    for (const [block, operand] of [[home.get(value) as Block, value] as const, ...copies]) {
      if (!blocks.has(block)) continue;
      definedIn.add(block);
      const here = defined.get(block);
      if (here === undefined) defined.set(block, [{ variable, value: operand }]);
      else here.push({ variable, value: operand });
    }
    numbers.set(value, variable);
    const { type, name, definition } = value;
    variables.push({ type, name, like: definition as Instruction, definedIn, readIn });
  }
  if (variables.length === 0) return;
  const cfg = buildCfg(func);
  const phiOperands = phiUses(func, numbers);
  buildSsa({ func, cfg, dominators: dominatorTree(cfg) }, variables, (block, scope) => {
    for (const { variable, value } of defined.get(block) ?? []) scope.set(variable, value);
    for (const { op, operands } of block.instructions) {
      if (op === 'phi') continue;
      operands.forEach((operand, i) => {
        const variable = operand.kind === 'value' ? numbers.get(operand) : undefined;
        // In the block that defines it, an instruction in front of it can't use it.
        if (variable !== undefined) operands[i] = scope.get(variable);
      });
    }
    for (const { phi, at, variable } of phiOperands.get(block) ?? []) phi.operands[at] = scope.get(variable);
  });
  compact(func);
}

/** By value: the blocks other than its own that read it, phis at the end of where they come from. */
function readersOf(func: Func, values: Definitions, home: ReadonlyMap<Value, Block>): Map<Value, Set<Block>> {
  const readers = new Map<Value, Set<Block>>();
  for (const block of func.blocks) {
    for (const { op, operands, targets } of block.instructions) {
      operands.forEach((operand, i) => {
        if (operand.kind !== 'value' || !values.has(operand)) return;
        const reader = op === 'phi' ? (targets[i] as Block) : block;
        if (reader === home.get(operand)) return;
        const found = readers.get(operand);
        if (found === undefined) readers.set(operand, new Set([reader]));
        else found.add(reader);
      });
    }
  }
  return readers;
}

interface PhiUse {
  readonly phi: Instruction;
  readonly at: number;
  readonly variable: number;
}

/** By block: the operands of phis that are read at its end. */
function phiUses(func: Func, numbers: ReadonlyMap<Value, number>): Map<Block, PhiUse[]> {
  const uses = new Map<Block, PhiUse[]>();
  for (const { instructions } of func.blocks) {
    for (const phi of instructions) {
      if (phi.op !== 'phi') break;
      phi.operands.forEach((operand, at) => {
        const variable = operand.kind === 'value' ? numbers.get(operand) : undefined;
        if (variable === undefined) return;
        const from = phi.targets[at] as Block;
        const use = { phi, at, variable };
        const found = uses.get(from);
        if (found === undefined) uses.set(from, [use]);
        else found.push(use);
      });
    }
  }
  return uses;
}
