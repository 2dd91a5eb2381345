/**
 * Trees of superwords, bottom up: from what neighbouring stores write to isomorphic instructions that compute it, down to
 * loads of neighbours, constants, and numbers that are gathered (Larsen and Amarasinghe, 2000; the stores as seeds are
 * those of LLVM's SLP vectoriser).
 */
import type { Block, Instruction, Operand } from '../../../hir/module.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import { BOOL, isInteger, maskType, sizeOf, type VectorType } from '../../../hir/types.ts';
import type { LinearAddress } from '../analysis/addresses.ts';
import type { Alias } from '../analysis/alias.ts';
import { literalValue, sameOperand } from '../ir/build.ts';
import { isVolatile } from '../ir/effects.ts';
import { type Element, isElement } from '../vector/accesses.ts';
import { minOrMax, vectorFor } from '../vector/lanes.ts';
import { LANE_INTRINSICS, laneIntrinsic, laneProblem } from '../vector/operations.ts';
import { keyOf, type Seed } from './seeds.ts';

interface Common {
  readonly type: VectorType;
  readonly lanes: readonly Operand[];
}

/** One vector. Its instructions, if it has some, are those whose results its lanes hold. */
export type Node = Common &
  (
    | { readonly kind: 'splat' | 'constant' | 'gather' }
    | {
        readonly kind: 'load';
        readonly instructions: readonly Instruction[];
        /** Which of the lanes in memory each lane is. */
        readonly order: readonly number[];
      }
    | {
        readonly kind: 'operation';
        readonly op: Opcode;
        readonly instructions: readonly Instruction[];
        readonly operands: readonly Node[];
      }
  );

export interface Tree extends Seed {
  readonly root: Node;
  /** Each once, operands before what uses them. */
  readonly nodes: readonly Node[];
}

const MAX_NODES = 48;
const MAX_DEPTH = 16;
/** Lists of lanes that are looked at for one tree. */
const MAX_VISITS = 200;

const COMMUTATIVE: ReadonlySet<Opcode> = new Set(['add', 'mul', 'and', 'or', 'xor', 'fadd', 'fmul', 'eq', 'ne', 'feq']);

export function treeOf(seed: Seed, block: Block, alias: Alias): Tree | null {
  const builder = new TreeBuilder(seed.element, block, alias);
  const root = builder.node(
    seed.stores.map(({ operands }) => operands[0] as Operand),
    0,
  );
  return root === null ? null : { ...seed, root, nodes: builder.nodes };
}

class TreeBuilder {
  readonly nodes: Node[] = [];
  readonly #known = new Map<string, Node>();
  #visits = 0;

  constructor(
    readonly element: Element,
    readonly block: Block,
    readonly alias: Alias,
  ) {}

  /** The vector of these lanes; null of bools that aren't compared here. */
  node(lanes: readonly Operand[], depth: number): Node | null {
    const key = lanes.map(nameOf).join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#make(lanes, depth);
    if (made === null) return null;
    this.#known.set(key, made);
    this.nodes.push(made);
    return made;
  }

  #make(lanes: readonly Operand[], depth: number): Node | null {
    const [first] = lanes as [Operand];
    if (first.type !== BOOL) {
      if (!isElement(first.type)) return null;
      const type = vectorFor(first.type);
      if (lanes.every((lane) => sameOperand(lane, first))) return { kind: 'splat', type, lanes };
      if (lanes.every((lane) => literalValue(lane) !== null)) return { kind: 'constant', type, lanes };
    }
    const instructions = this.#isomorphic(lanes);
    const found =
      instructions === null || depth >= MAX_DEPTH || this.nodes.length >= MAX_NODES || this.#visits++ >= MAX_VISITS
        ? null
        : instructions[0]?.op === 'load'
          ? this.#load(lanes, instructions)
          : this.#operation(lanes, instructions, depth);
    if (found !== null || first.type === BOOL) return found;
    return { kind: 'gather', type: vectorFor(first.type as Element), lanes };
  }

  /** The instructions of all lanes, when they differ in nothing but their operands. */
  #isomorphic(lanes: readonly Operand[]): readonly Instruction[] | null {
    const found: Instruction[] = [];
    for (const lane of lanes) {
      if (lane.kind !== 'value' || lane.definition?.block !== this.block) return null;
      const { definition } = lane;
      const first = found[0] ?? definition;
      if (definition.op !== first.op || definition.type !== first.type || definition.op === 'phi') return null;
      found.push(definition);
    }
    return new Set(found).size === found.length ? found : null;
  }

  /** Loads of neighbours, in any order. */
  #load(lanes: readonly Operand[], instructions: readonly Instruction[]): Node | null {
    if (instructions.some(isVolatile)) return null;
    const { type } = instructions[0] as Instruction;
    const addresses = instructions.map(({ operands }) => this.alias.addresses.of(operands[0] as Operand));
    const [first] = addresses as [LinearAddress];
    const key = keyOf(first);
    const start = Math.min(...addresses.map(({ offset }) => offset));
    const order = addresses.map(({ offset }) => (offset - start) / sizeOf(type));
    const isPermutation = order.every((at) => at < lanes.length) && new Set(order).size === lanes.length;
    if (!isPermutation || !order.every(Number.isInteger) || addresses.some((address) => keyOf(address) !== key))
      return null;
    return { kind: 'load', type: vectorFor(type as Element), lanes, instructions, order };
  }

  #operation(lanes: readonly Operand[], instructions: readonly Instruction[], depth: number): Node | null {
    const [first] = instructions as [Instruction];
    const shape = this.#shapeOf(first);
    if (shape === null || !instructions.every((other) => this.#agrees(first, other))) return null;
    const columns = inOrder(instructions);
    const used = shape.operands.map((operand) => columns[operand] as readonly Operand[]);
    // WebAssembly shifts all lanes by one amount.
    if ((first.op === 'shl' || first.op === 'shr') && !isSplat(used[1] as readonly Operand[])) return null;
    const before = this.nodes.length;
    const operands: Node[] = [];
    for (const column of used) {
      const node = this.node(column, depth + 1);
      if (node === null) {
        this.#forget(before);
        return null;
      }
      operands.push(node);
    }
    return { kind: 'operation', op: shape.op, type: shape.type, lanes, instructions, operands };
  }

  #forget(from: number): void {
    for (const { lanes } of this.nodes.splice(from)) this.#known.delete(lanes.map(nameOf).join(' '));
  }

  /** What an instruction becomes in lanes as wide as those that are stored, and which of its operands it needs. */
  #shapeOf(instruction: Instruction): { op: Opcode; type: VectorType; operands: readonly number[] } | null {
    const { op, type, operands } = instruction;
    if (op === 'trunc' || op === 'zext' || op === 'sext') return null;
    if (laneProblem(instruction, () => true) !== null) return null;
    const width = sizeOf(this.element);
    const numbers = operands.filter((operand) => operand.type !== BOOL);
    if (numbers.some((operand) => !isElement(operand.type) || sizeOf(operand.type) !== width)) return null;
    const all = operands.map((_, k) => k);
    if (type === BOOL) {
      // Of bools, `eq` and `ne` would be other instructions of their masks.
      if (numbers.length === 0 && (op === 'eq' || op === 'ne')) return null;
      return { op, type: maskType(vectorFor(this.element)), operands: all };
    }
    if (!isElement(type) || sizeOf(type) !== width) return null;
    if (op === 'call') {
      const name = laneIntrinsic(instruction) as keyof typeof LANE_INTRINSICS;
      return { op: LANE_INTRINSICS[name], type: vectorFor(type), operands: [0] };
    }
    const extreme = op === 'select' && isInteger(type) && type.bits < 64 ? extremeOf(instruction) : null;
    if (extreme !== null) return { op: extreme, type: vectorFor(type), operands: [1, 2] };
    return { op, type: vectorFor(type), operands: all };
  }

  #agrees(first: Instruction, other: Instruction): boolean {
    if (!first.operands.every(({ type }, k) => other.operands[k]?.type === type)) return false;
    if (first.op === 'call') return laneIntrinsic(first) === laneIntrinsic(other);
    return first.op !== 'select' || extremeOf(first) === extremeOf(other);
  }
}

function extremeOf({ operands: [condition, then, otherwise] }: Instruction): 'vMin' | 'vMax' | null {
  return minOrMax(condition as Operand, then as Operand, otherwise as Operand);
}

/** Of a value or a literal: alike for lanes that are the same. */
export function nameOf(operand: Operand): string {
  if (operand.kind === 'value') return `%${operand.index}`;
  const value = literalValue(operand);
  return `${operand.type.kind}${Object.is(value, -0) ? '-0' : String(value)}`;
}

function isSplat(lanes: readonly Operand[]): boolean {
  return lanes.every((lane) => sameOperand(lane, lanes[0] as Operand));
}

/** The operands of all lanes, first ones together and second ones together; exchanged where they then are more alike. */
function inOrder(instructions: readonly Instruction[]): Operand[][] {
  const [first] = instructions as [Instruction];
  const rows = instructions.map((instruction) => {
    const [a, b] = instruction.operands as [Operand, Operand];
    const [x, y] = first.operands as [Operand, Operand];
    if (!COMMUTATIVE.has(first.op) || b === undefined) return instruction.operands;
    return likeness(a, x) + likeness(b, y) < likeness(b, x) + likeness(a, y) ? [b, a] : instruction.operands;
  });
  return first.operands.map((_, k) => rows.map((row) => row[k] as Operand));
}

/** How well two operands suit two lanes of one vector. */
function likeness(a: Operand, b: Operand): number {
  if (sameOperand(a, b)) return 3;
  if (a.kind !== 'value' || b.kind !== 'value') return a.kind === b.kind ? 2 : 0;
  const [x, y] = [a.definition, b.definition];
  if (x === null || y === null || x.op !== y.op) return 0;
  return x.op === 'load' ? 1 + Number(baseOf(x.operands[0]) === baseOf(y.operands[0])) : 2;
}

/** What the pointers of elements of one array are mostly made from. */
function baseOf(pointer: Operand | undefined): Operand | undefined {
  return pointer?.kind === 'value' && pointer.definition?.op === 'gep' ? pointer.definition.operands[0] : pointer;
}
