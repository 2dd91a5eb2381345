/** Blocks put between others, and values that reach a block by several ways. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { appendBlock, insert, jump, phisOf } from './build.ts';
import { incoming, Replacements, renameIncoming } from './edit.ts';

/** A new block through which all edges from some blocks to another one go from now on. */
export function joinEdges(func: Func, from: readonly Block[], to: Block, name: string): Block {
  const [first] = from;
  if (first === undefined) throw new Error('no edges to be joined');
  const middle = appendBlock(func, name, to);
  middle.frequency = null;
  for (const phi of phisOf(to)) {
    const operands = from.map((block) => incoming(phi, block));
    const same = operands.every((operand) => operand === operands[0]);
    const merged = same
      ? (operands[0] as Operand)
      : (insert(func, middle, { op: 'phi', type: phi.type, operands, targets: from, like: phi }).result as Value);
    for (const block of from.slice(1)) dropIncoming(phi, block);
    phi.operands[phi.targets.indexOf(first)] = merged;
  }
  renameIncoming(to, first, middle);
  for (const block of from) {
    const { terminator } = block;
    terminator.targets = terminator.targets.map((target) => (target === to ? middle : target));
  }
  jump(func, middle, to);
  return middle;
}

export function dropIncoming(phi: Instruction, from: Block): void {
  const at = phi.targets.indexOf(from);
  phi.operands.splice(at, 1);
  phi.targets.splice(at, 1);
}

export function addIncoming(phi: Instruction, from: Block, operand: Operand): void {
  phi.targets.push(from);
  phi.operands.push(operand);
}

export type Predecessors = ReadonlyMap<Block, readonly Block[]>;

/** Who leads to each block; an edge that two arms make counts once. */
export function predecessorMap(func: Func): Predecessors {
  const map = new Map<Block, Block[]>(func.blocks.map((block) => [block, []]));
  for (const block of func.blocks) for (const to of new Set(block.terminator.targets)) map.get(to)?.push(block);
  return map;
}

/**
 * A variable that several blocks give a value at their ends: what was one value before a transformation has made copies of
 * it. Where ways from them meet, phis are made when a use asks for them. The graph must stay as it is meanwhile.
 */
export class Variable {
  readonly #atStart = new Map<Block, Operand>();
  readonly #phis = new Map<Block, Instruction>();

  constructor(
    readonly func: Func,
    readonly predecessors: Predecessors,
    readonly original: Value,
    readonly atEnd: ReadonlyMap<Block, Operand>,
  ) {}

  /** Rewrites the users of the original that stand elsewhere than behind its definition in its block. */
  rewrite(users: readonly Instruction[]): void {
    for (const user of new Set(users)) {
      for (const [i, operand] of user.operands.entries()) {
        if (operand !== this.original) continue;
        if (user.op === 'phi') user.operands[i] = this.end(user.targets[i] as Block);
        else if (user.block !== this.original.definition?.block) user.operands[i] = this.#start(user.block);
      }
    }
  }

  /** What the variable is at the end of a block. */
  end(block: Block): Operand {
    return this.atEnd.get(block) ?? this.#start(block);
  }

  /** Makes phis wherever ways meet between here and the definitions, and drops those that choose between equals. */
  #start(wanted: Block): Operand {
    const done = this.#atStart.get(wanted);
    if (done !== undefined) return done;
    const order: Block[] = [];
    const seen = new Set<Block>();
    const work = [wanted];
    for (let block = work.pop(); block !== undefined; block = work.pop()) {
      if (seen.has(block) || this.#atStart.has(block)) continue;
      seen.add(block);
      order.push(block);
      const from = this.predecessors.get(block) as readonly Block[];
      if (from.length > 1) {
        const { original, func } = this;
        const like = original.definition;
        const phi = insert(
          func,
          block,
          { op: 'phi', type: original.type, targets: from, like, name: original.name },
          0,
        );
        this.#phis.set(block, phi);
        this.#atStart.set(block, phi.result as Value);
      }
      for (const source of from) if (!this.atEnd.has(source)) work.push(source);
    }
    // A block with one way into it has what that way brings; such ways may be long, but never go around.
    for (const block of order) {
      const chain: Block[] = [];
      let at = block;
      while (!this.#atStart.has(at)) {
        chain.push(at);
        const [only] = this.predecessors.get(at) as readonly Block[];
        if (only === undefined) throw new Error(`nothing gives ${this.original.name} a value`);
        const end = this.atEnd.get(only);
        if (end !== undefined) this.#atStart.set(at, end);
        else at = only;
      }
      const value = this.#atStart.get(at) as Operand;
      for (const passed of chain) this.#atStart.set(passed, value);
    }
    for (const block of order) {
      const phi = this.#phis.get(block);
      if (phi !== undefined) phi.operands = phi.targets.map((from) => this.end(from));
    }
    return this.#atStart.get(wanted) as Operand;
  }
}

/** Replaces phis that have one value on all ways, and those that only choose between such. */
export function dropTrivialPhis(func: Func): void {
  for (let found = true; found; ) {
    found = false;
    const replacements = new Replacements();
    for (const block of func.blocks) {
      block.instructions = block.instructions.filter((phi) => {
        if (phi.op !== 'phi') return true;
        let only: Operand | null = null;
        for (const operand of phi.operands) {
          const value = replacements.resolve(operand);
          if (value === phi.result || value === only) continue;
          if (only !== null) return true;
          only = value;
        }
        if (only === null) return true;
        replacements.set(phi.result as Value, only);
        found = true;
        return false;
      });
    }
    replacements.apply(func);
  }
}

/** A block that is the only successor of its only predecessor becomes the end of it; it must have no phis. */
export function mergeIntoPredecessor(block: Block, predecessors: Predecessors): void {
  const [before, ...others] = predecessors.get(block) as readonly Block[];
  if (before === undefined || others.length > 0 || before.terminator.op !== 'br') return;
  before.instructions.pop();
  for (const instruction of block.instructions) {
    instruction.block = before;
    before.instructions.push(instruction);
  }
  block.instructions = [];
  for (const target of new Set(before.terminator.targets)) renameIncoming(target, block, before);
}
