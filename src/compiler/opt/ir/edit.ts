/** Changes to a function's graph that keep its phis right, and the sweep that numbers everything anew. */

import { buildCfg } from '../../../hir/analysis/cfg.ts';
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { isTerminator } from '../../../hir/opcodes.ts';
import { appendBlock, jump } from './build.ts';

/** Values to be replaced by other operands, all at once and as far as the chain goes. */
export class Replacements {
  readonly #of = new Map<Value, Operand>();

  get size(): number {
    return this.#of.size;
  }

  /** A value must not, by whatever way, become part of its own replacement. */
  set(value: Value, by: Operand): void {
    this.#of.set(value, by);
  }

  resolve(operand: Operand): Operand {
    let found = operand;
    while (found.kind === 'value') {
      const next = this.#of.get(found);
      if (next === undefined) break;
      found = next;
    }
    // A chain is walked once.
    for (let at = operand; at !== found && at.kind === 'value'; ) {
      const next = this.#of.get(at) as Operand;
      this.#of.set(at, found);
      at = next;
    }
    return found;
  }

  /** Rewrites all operands of the function. The replaced definitions stay, unused. */
  apply(func: Func): void {
    if (this.#of.size === 0) return;
    for (const { instructions } of func.blocks) {
      for (const { operands } of instructions) {
        for (let i = 0; i < operands.length; i++) operands[i] = this.resolve(operands[i] as Operand);
      }
    }
  }
}

/** One value is used in place of another, everywhere. For many values at once, `Replacements` is faster. */
export function replaceUses(func: Func, value: Value, by: Operand): void {
  const replacements = new Replacements();
  replacements.set(value, by);
  replacements.apply(func);
}

export function predecessorsOf(func: Func, block: Block): Block[] {
  return func.blocks.filter((from) => from.terminator.targets.includes(block));
}

/** The edge is gone: phis forget it, unless another arm of the branch still makes it. Call it after the change. */
export function forgetEdge(from: Block, to: Block): void {
  if (from.instructions.at(-1)?.targets.includes(to) === true) return;
  for (const phi of to.instructions) {
    if (phi.op !== 'phi') break;
    const at = phi.targets.indexOf(from);
    if (at === -1) continue;
    phi.operands.splice(at, 1);
    phi.targets.splice(at, 1);
  }
}

/** Phis of a block get what they had from one block from another one. */
export function renameIncoming(block: Block, from: Block, to: Block): void {
  for (const phi of block.instructions) {
    if (phi.op !== 'phi') break;
    const at = phi.targets.indexOf(from);
    if (at !== -1) phi.targets[at] = to;
  }
}

export function incoming(phi: Instruction, from: Block): Operand {
  return phi.operands[phi.targets.indexOf(from)] as Operand;
}

/** The block's terminator becomes another one; the phis of blocks that it no longer leads to forget it. */
export function replaceTerminator(block: Block, make: () => void): void {
  const old = block.instructions.pop() as Instruction;
  make();
  for (const target of new Set(old.targets)) forgetEdge(block, target);
}

/** A new block in the middle of all edges from one block to another. */
export function splitEdge(func: Func, from: Block, to: Block, name = `${from.name}.${to.name}`): Block {
  const middle = appendBlock(func, name, to);
  middle.frequency = null;
  jump(func, middle, to);
  const { terminator } = from;
  terminator.targets = terminator.targets.map((target) => (target === to ? middle : target));
  renameIncoming(to, from, middle);
  return middle;
}

/**
 * Cuts a block in two: what stands from a position on goes to a new block at the end of the function, which takes over the
 * successors. The first half is left without a terminator.
 */
export function splitBlock(func: Func, block: Block, at: number, name = `${block.name}.rest`): Block {
  const rest = appendBlock(func, name, block);
  rest.instructions = block.instructions.splice(at);
  for (const instruction of rest.instructions) instruction.block = rest;
  for (const target of new Set(rest.terminator.targets)) renameIncoming(target, block, rest);
  return rest;
}

/**
 * Drops what the entry doesn't reach, puts blocks into reverse postorder, and numbers blocks, instructions and values
 * anew, densely. Every pass ends with it when it has changed the graph.
 */
export function compact(func: Func): void {
  func.blocks.forEach((block, i) => {
    block.index = i;
  });
  const { reversePostorder, orderOf } = buildCfg(func);
  const dead = func.blocks.filter(({ index }) => orderOf[index] === -1);
  for (const block of dead) {
    const targets = block.instructions.at(-1)?.targets ?? [];
    block.instructions = [];
    for (const target of new Set(targets)) forgetEdge(block, target);
  }
  const { blocks } = func;
  func.blocks = [...reversePostorder].map((index) => blocks[index] as Block);
  func.values = [...func.params];
  func.instructionCount = 0;
  for (const [i, block] of func.blocks.entries()) {
    block.index = i;
    for (const instruction of block.instructions) {
      instruction.index = func.instructionCount++;
      instruction.block = block;
      const { result } = instruction;
      if (result === null) continue;
      result.index = func.values.length;
      result.definition = instruction;
      func.values.push(result);
    }
  }
}

/** How many instructions a function has, terminators included. */
export function sizeOfFunction(func: Func): number {
  let size = 0;
  for (const { instructions } of func.blocks) size += instructions.length;
  return size;
}

export function endsBlock(instruction: Instruction): boolean {
  return isTerminator(instruction.op);
}
