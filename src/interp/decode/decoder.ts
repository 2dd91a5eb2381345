/** Takes the operations of one function down, and says where its values are kept. */
import type { ProgramPlan } from '../../abi/program.ts';
import { buildCfg } from '../../hir/analysis/cfg.ts';
import { leavesOf } from '../../hir/leaves.ts';
import type { Block, Constant, Func, Instruction, Operand } from '../../hir/module.ts';
import { writeFloat } from '../../hir/numeric/numbers.ts';
import type { FunctionType, Type } from '../../hir/types.ts';
import type { Word } from '../api.ts';
import { Operation } from '../execute.ts';
import type { Step } from '../function-code.ts';
import { leafKind, leafWords, Registers, wordsOf, writeValue } from '../registers.ts';
import { sequentialize } from './parallel-moves.ts';

/** A way out of a block whose position is not known yet. */
export interface Jump {
  /** Position of the word to be set. */
  readonly at: number;
  readonly from: Block;
  readonly to: Block;
}

export interface SwitchTable {
  readonly table: Map<number | bigint, number>;
  readonly from: Block;
  readonly cases: readonly { readonly key: number | bigint; readonly to: Block }[];
}

/** How an instruction becomes operations. */
export type Decoding = (d: Decoder, instruction: Instruction) => void;

export class Decoder {
  readonly code: number[] = [];
  readonly steps: Step[] = [];
  /** Branches: they go to where the edge's own operation is, if it needs one. */
  readonly jumps: Jump[] = [];
  /** Edges' own operations: they go to the target itself. */
  readonly arrivals: Jump[] = [];
  readonly switches: SwitchTable[] = [];
  /** Of instructions that call: the position of the operation that waits. */
  readonly callOf = new Map<number, number>();
  /** Word of each value's first leaf, by index. */
  readonly slotOf: Int32Array;
  /** Words from which on there are constants, and registers that decoding makes for itself. */
  readonly tailStart: number;
  /** What a new frame has there. */
  readonly tail: number[] = [];
  /** The allocas that are made at entry: the register of their address, and where they are from there. */
  entryAllocas: { readonly base: number; readonly offsets: ReadonlyMap<Instruction, number> } | null = null;
  hasAllocas = false;
  readonly #orderOf: Int32Array;
  readonly #constants = new Map<string, number>();
  #discard = -1;

  constructor(
    readonly func: Func,
    readonly plan: ProgramPlan,
  ) {
    this.slotOf = new Int32Array(func.values.length);
    let words = 0;
    for (const { index, type } of func.values) {
      this.slotOf[index] = words;
      words += wordsOf(type);
    }
    this.tailStart = words;
    this.#orderOf = buildCfg(func).orderOf;
  }

  // ---- Registers

  /** The first word of an operand. */
  slot(operand: Operand): number {
    switch (operand.kind) {
      case 'value':
        return this.slotOf[operand.index] as number;
      case 'literal':
        return this.constant(operand.type, constantWords(operand.constant, this.plan));
      case 'address':
        return this.constant(operand.type, [addressOf(operand.of, this.plan)]);
    }
  }

  /** The first word of an instruction's operand. */
  operand(instruction: Instruction, index: number): number {
    return this.slot(instruction.operands[index] as Operand);
  }

  /** The first word of an instruction's result; one that nobody reads when it has no name. */
  result({ result, type }: Instruction): number {
    if (result !== null) return this.slotOf[result.index] as number;
    const words = wordsOf(type);
    if (this.#discard === -1 || words > 2) this.#discard = this.temporary(words);
    return this.#discard;
  }

  /** Registers of the frame that no value has. */
  temporary(words = 2): number {
    const at = this.tailStart + this.tail.length;
    for (let i = 0; i < words; i++) this.tail.push(0);
    return at;
  }

  /** Registers that hold a constant whenever the function runs. */
  constant(type: Type, words: readonly Word[]): number {
    const image = new Registers(wordsOf(type));
    writeValue(image, type, 0, words);
    const key = image.i32.join();
    let at = this.#constants.get(key);
    if (at === undefined) {
      at = this.temporary(image.i32.length);
      this.tail.splice(at - this.tailStart, image.i32.length, ...image.i32);
      this.#constants.set(key, at);
    }
    return at;
  }

  // ---- Operations

  get position(): number {
    return this.code.length;
  }

  emit(operation: Operation, first = 0, second = 0, third = 0, ...further: readonly number[]): void {
    this.code.push(operation, first, second, third, ...further);
  }

  /** Emits what HIR has no operation for as a function. */
  step(step: Step): void {
    this.steps.push(step);
    this.emit(Operation.step, this.steps.length - 1);
  }

  /** Says that the word at a position is to be that of a block, or of what is done on the way to it. */
  jump(at: number, from: Block, to: Block): void {
    this.jumps.push({ at, from, to });
  }

  /** Emits what is done on the way from a block to another. */
  edge(from: Block, to: Block): void {
    const { isWide, moves } = this.#moves(from, to);
    const isBack = this.#isBack(from, to);
    const operation = isBack ? Operation.edgeBack : Operation.edge;
    const wide = isBack ? Operation.edgeBack64 : Operation.edge64;
    this.arrivals.push({ at: this.position + 1, from, to });
    this.emit(isWide ? wide : operation, 0, moves.length / 2, isBack ? to.number : 0, ...moves);
  }

  /** Whether a branch may go to its target itself. */
  isPlain(from: Block, to: Block): boolean {
    return !this.#isBack(from, to) && to.instructions[0]?.op !== 'phi';
  }

  /** Every cycle has an edge that goes against the reverse postorder. */
  #isBack(from: Block, to: Block): boolean {
    const order = this.#orderOf[from.index] as number;
    return order !== -1 && (this.#orderOf[to.index] as number) <= order;
  }

  /** What phis take: pairs of words, or where some are wide of 64-bit words. */
  #moves(from: Block, to: Block): { isWide: boolean; moves: number[] } {
    const pairs: number[] = [];
    for (const phi of to.instructions) {
      if (phi.op !== 'phi') break;
      const incoming = phi.operands[phi.targets.indexOf(from)];
      if (incoming !== undefined) pairs.push(...wordPairs(phi.type, this.slot(incoming), this.result(phi)));
    }
    // Every leaf has a 64-bit word of its own, of which the first half is always used.
    if (pairs.every((at) => at % 2 === 0)) {
      return { isWide: false, moves: sequentialize(pairs, () => this.temporary()) };
    }
    const halved = pairs.filter((_, i) => (pairs[i - (i % 2)] as number) % 2 === 0).map((at) => at / 2);
    return { isWide: true, moves: sequentialize(halved, () => this.temporary() / 2) };
  }

  /** Makes what is in a register the value of an integer type or bool that its low bits are. */
  wrap(type: Type, from: number, to: number): void {
    const operation = wrapOf(type);
    if (operation !== null) this.emit(operation, to, from);
    else if (from !== to) this.emit(Operation.move32, to, from);
  }

  /** Copies a value of a type. */
  move(type: Type, from: number, to: number): void {
    const leaves = leavesOf(type);
    if (leaves.length === 0) return;
    const kind = leafKind((leaves[0] as (typeof leaves)[number]).type);
    if (leaves.length > 1 || kind === 'v128') this.emit(Operation.moveWords, to, from, wordsOf(type));
    else this.emit(kind === 'i32' || kind === 'f32' ? Operation.move32 : Operation.move64, to, from);
  }
}

function wrapOf(type: Type): Operation | null {
  if (type.kind === 'bool') return Operation.wrapBool;
  if (type.kind !== 'int') return null;
  switch (type.bits) {
    case 8:
      return type.signed ? Operation.wrapI8 : Operation.wrapU8;
    case 16:
      return type.signed ? Operation.wrapI16 : Operation.wrapU16;
    default:
      return null;
  }
}

/** What is copied when a value moves: pairs of words, `to` and `from`, without the unused halves. */
export function wordPairs(type: Type, from: number, to: number): number[] {
  const pairs: number[] = [];
  for (const leaf of leavesOf(type)) {
    const kind = leafKind(leaf.type);
    const used = kind === 'v128' ? 4 : kind === 'i32' || kind === 'f32' ? 1 : 2;
    for (let i = 0; i < used; i++) pairs.push(to + i, from + i);
    from += leafWords(leaf.type);
    to += leafWords(leaf.type);
  }
  return pairs;
}

/** The pairs that pass arguments to parameters. */
export function argumentPairs(
  d: Decoder,
  { params }: Pick<FunctionType, 'params'>,
  args: readonly Operand[],
): number[] {
  let to = 0;
  return params.flatMap((type, i) => {
    const pairs = wordPairs(type, d.slot(args[i] as Operand), to);
    to += wordsOf(type);
    return pairs;
  });
}

export function addressOf(of: Extract<Operand, { kind: 'address' }>['of'], plan: ProgramPlan): number {
  return (of.kind === 'global' ? plan.globals.addresses[of.index] : plan.table.slotOf.get(of)) as number;
}

/** The words of a constant. */
export function constantWords(constant: Constant, plan: ProgramPlan): Word[] {
  switch (constant.kind) {
    case 'scalar':
      return [constant.value];
    case 'address':
      return [addressOf(constant.of, plan) + constant.offset];
    case 'bytes': {
      const signed =
        constant.type.kind === 'array' && constant.type.element.kind === 'int' && constant.type.element.signed;
      return [...constant.bytes].map((byte) => (signed ? (byte << 24) >> 24 : byte));
    }
    case 'aggregate': {
      if (constant.type.kind === 'vector') return vectorWords(constant.type, constant.elements, plan);
      return constant.elements.flatMap((element) => constantWords(element, plan));
    }
  }
}

function vectorWords(
  { element }: Extract<Type, { kind: 'vector' }>,
  lanes: readonly Constant[],
  plan: ProgramPlan,
): Word[] {
  const view = new DataView(new ArrayBuffer(16));
  const size = element.bits / 8;
  lanes.forEach((lane, i) => {
    const value = constantWords(lane, plan)[0] as Word;
    const at = i * size;
    if (size === 8) {
      if (element.kind === 'float') writeFloat(view, at, 64, Number(value));
      else view.setBigInt64(at, BigInt(value), true);
    } else if (element.kind === 'float') writeFloat(view, at, 32, Number(value));
    else if (size === 4) view.setInt32(at, Number(value), true);
    else if (size === 2) view.setInt16(at, Number(value), true);
    else view.setInt8(at, Number(value));
  });
  return [view.getBigInt64(0, true), view.getBigInt64(8, true)];
}
