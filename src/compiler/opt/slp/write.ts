/** Trees written as vector instructions, where their last stores stand; what nobody needs any more goes. */
import { type Func, type Instruction, Literal, type Operand, type Value } from '../../../hir/module.ts';
import { isFloat, sizeOf, typeName, VOID } from '../../../hir/types.ts';
import type { Uses } from '../analysis/uses.ts';
import { literal, literalValue } from '../ir/build.ts';
import { integer } from '../ir/code.ts';
import { pointerAt } from '../ir/memory.ts';
import { Emitter } from '../ir/rewrite.ts';
import type { Element } from '../vector/accesses.ts';
import type { Planned } from './regions.ts';
import { type Node, nameOf } from './tree.ts';

type Load = Extract<Node, { kind: 'load' }>;

/** Writes trees that stand in one block, in the order of their last stores. */
export class Superwords {
  /** Vectors that are there, by what is in their lanes. */
  readonly #vectors = new Map<string, Operand>();
  /** What scalars are from now on. */
  readonly #extracted = new Map<Value, Operand>();

  constructor(
    readonly func: Func,
    readonly uses: Uses,
    readonly position: ReadonlyMap<Instruction, number>,
    /** What values of guarded regions are behind these. */
    readonly behind: ReadonlyMap<Value, Value>,
  ) {}

  write(trees: readonly Planned[]): void {
    const ends = new Map<Instruction, Planned>();
    const hoisted = new Map<Instruction, Load[]>();
    const stores = new Set<Instruction>();
    for (const planned of trees) {
      const { tree, to } = planned;
      for (const store of tree.stores) {
        stores.add(store);
        if (this.position.get(store) === to) ends.set(store, planned);
      }
      for (const load of planned.hoisted) {
        const first = load.instructions.reduce((a, b) => (this.#at(a) < this.#at(b) ? a : b));
        hoisted.set(first, [...(hoisted.get(first) ?? []), load]);
      }
    }
    const { block } = (trees[0] as Planned).tree.stores[0] as Instruction;
    const written: Instruction[] = [];
    for (const instruction of block.instructions) {
      const emitter = new Emitter(this.func, instruction, written);
      for (const load of hoisted.get(instruction) ?? [])
        this.#vector(load, () => this.#load(emitter, load, instruction));
      const planned = ends.get(instruction);
      if (planned !== undefined) this.#tree(planned, emitter);
      if (!stores.has(instruction)) written.push(instruction);
    }
    block.instructions = written;
  }

  #tree({ tree, gain, to }: Planned, emitter: Emitter): void {
    const made = new Map<Node, Operand>();
    for (const node of tree.nodes) {
      const vector = this.#vector(node, () => this.#node(emitter, node, made));
      made.set(node, vector);
      if (node.kind === 'load' || node.kind === 'operation') this.#extract(emitter, node, vector, gain.extracted, to);
    }
    const [first] = tree.stores as [Instruction];
    emitter.emit({
      op: 'vstore',
      type: VOID,
      operands: [made.get(tree.root) as Operand, first.operands[1] as Operand],
      payload: { kind: 'memory', align: sizeOf(tree.element), volatile: false },
    });
  }

  #at(instruction: Instruction): number {
    return this.position.get(instruction) as number;
  }

  #vector({ type, lanes }: Node, make: () => Operand): Operand {
    const name = `${typeName(type)} ${lanes.map(nameOf).join(' ')}`;
    const vector = this.#vectors.get(name) ?? make();
    this.#vectors.set(name, vector);
    return vector;
  }

  #node(emitter: Emitter, node: Node, made: ReadonlyMap<Node, Operand>): Operand {
    const { type, lanes } = node;
    switch (node.kind) {
      case 'splat':
        return emitter.value({ op: 'vector_splat', type, operands: [this.#scalar(emitter, lanes[0] as Operand)] });
      case 'constant':
        return this.#constant(emitter, node, lanes);
      case 'gather':
        return this.#gather(emitter, node);
      case 'load':
        return this.#load(emitter, node, node.instructions[node.order.indexOf(0)] as Instruction);
      default:
        return emitter.value({
          op: node.op,
          type,
          operands: node.operands.map((operand) => made.get(operand) as Operand),
        });
    }
  }

  /** By the pointer of one of the loads, which must be known where the vector is read. */
  #load(emitter: Emitter, { type, instructions, order }: Load, by: Instruction): Operand {
    const behind = (order[instructions.indexOf(by)] as number) * sizeOf(type.element);
    const pointer = pointerAt(emitter, by.operands[0] as Operand, -behind, type.element);
    const payload = { kind: 'memory', align: sizeOf(type.element), volatile: false } as const;
    const vector = emitter.value({ op: 'vload', type, operands: [pointer], payload });
    if (order.every((from, lane) => from === lane)) return vector;
    const shuffle = { kind: 'shuffle', lanes: [...order] } as const;
    return emitter.value({ op: 'vector_shuffle', type, operands: [vector, vector], payload: shuffle });
  }

  #constant(emitter: Emitter, { type }: Node, lanes: readonly Operand[]): Operand {
    const elements = lanes.map((lane) => (lane as Literal).constant);
    return emitter.value({ op: 'const', type, operands: [new Literal({ kind: 'aggregate', type, elements })] });
  }

  /** What is constant at once, and then lane by lane. */
  #gather(emitter: Emitter, node: Node): Operand {
    const { type, lanes } = node;
    const isConstant = (lane: Operand) => literalValue(lane) !== null;
    const common = lanes.some(isConstant) ? null : (lanes[0] as Operand);
    const zero = zeroOf(type.element);
    let vector =
      common === null
        ? this.#constant(
            emitter,
            node,
            lanes.map((lane) => (isConstant(lane) ? lane : zero)),
          )
        : (emitter.value({ op: 'vector_splat', type, operands: [this.#scalar(emitter, common)] }) as Operand);
    for (const [lane, operand] of lanes.entries()) {
      if (operand === common || isConstant(operand)) continue;
      const operands = [vector, this.#scalar(emitter, operand)];
      vector = emitter.value({ op: 'insert_lane', type, operands, payload: { kind: 'lane', lane } });
    }
    return vector;
  }

  #scalar({ like: { block } }: Emitter, operand: Operand): Operand {
    if (operand.kind !== 'value') return operand;
    const elsewhere = operand.definition?.block !== block ? this.behind.get(operand) : undefined;
    return this.#extracted.get(operand) ?? elsewhere ?? operand;
  }

  #extract(
    emitter: Emitter,
    { instructions }: Extract<Node, { kind: 'load' | 'operation' }>,
    vector: Operand,
    wanted: ReadonlySet<Instruction>,
    to: number,
  ): void {
    for (const [lane, instruction] of instructions.entries()) {
      const result = instruction.result as Value;
      // What has come to stand in front of a guard stays.
      if (!wanted.has(instruction) || this.#extracted.has(result) || instruction.block !== emitter.like.block) continue;
      const { type } = instruction;
      const scalar = emitter.value({ op: 'extract_lane', type, operands: [vector], payload: { kind: 'lane', lane } });
      this.#extracted.set(result, scalar);
      for (const user of this.uses.of(result)) {
        const isLate =
          user.block !== instruction.block || user.op === 'phi' || (this.position.get(user) ?? Number.NaN) > to;
        if (!isLate) continue;
        for (const [k, used] of user.operands.entries()) if (used === result) user.operands[k] = scalar;
      }
    }
  }
}

/** Instructions that vectors stand in for go, unless something else uses them. Their loads can't trap. */
export function removeUnused(func: Func, replaced: ReadonlySet<Instruction>): void {
  const counts = new Map<Operand, number>();
  for (const { instructions } of func.blocks) {
    for (const { operands } of instructions)
      for (const operand of operands) counts.set(operand, (counts.get(operand) ?? 0) + 1);
  }
  const unused = new Set<Instruction>();
  const work = [...replaced];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    if (unused.has(next) || (counts.get(next.result as Value) ?? 0) > 0) continue;
    unused.add(next);
    for (const operand of next.operands) {
      counts.set(operand, (counts.get(operand) as number) - 1);
      if (operand.kind === 'value' && operand.definition !== null && replaced.has(operand.definition))
        work.push(operand.definition);
    }
  }
  for (const block of new Set([...unused].map((instruction) => instruction.block)))
    block.instructions = block.instructions.filter((instruction) => !unused.has(instruction));
}

function zeroOf(element: Element): Literal {
  return isFloat(element) ? literal(element, 0) : integer(element, 0n);
}
