/**
 * One HIR function to one WebAssembly function body, in a forward walk.
 *
 * Where a value is kept:
 * - constants and addresses are emitted anew at each use;
 * - a pure value with a single use, in its own block, is emitted where it is used, as an operand on the stack;
 * - a value used only in its own block borrows a local until its last use;
 * - every other value, phis included, owns a local.
 *
 * A value of aggregate type is kept as its leaves, each in a local of its own, and is never left on the stack.
 */

import { laneAddress } from '../../abi/layout.ts';
import { isLeaf, leafCount, leavesOf } from '../../hir/leaves.ts';
import type { AddressConstant, Block, Func, Instruction, Operand, ScalarConstant, Value } from '../../hir/module.ts';
import { opInfo } from '../../hir/opcodes.ts';
import { valType, valTypes } from '../imports.ts';
import type { BranchHint } from '../wasm/module.ts';
import { Op, SimdOp, type ValType, WasmType } from '../wasm/opcodes.ts';
import { ByteWriter, sizeOfU32 } from '../wasm/writer.ts';
import { partLeaves } from './aggregates.ts';
import { countBlock, countOwnCall, poll } from './bookkeeping.ts';
import { isTailCall, lowerTailCall } from './calls.ts';
import { operand as operandOf } from './canonical.ts';
import { type LeafConstant, leafConstants } from './constants.ts';
import { type EmitContext, LANE_GLOBAL } from './context.ts';
import { FrameEmitter } from './frame.ts';
import { buildControlGraph, type ControlGraph } from './graph.ts';
import { LOWERINGS } from './instructions.ts';
import { foldedOffsets, NO_OFFSETS, type OffsetPointer, pointerIndex } from './offsets.ts';
import { type Exit, type StructureSink, structure } from './structure.ts';
import { emitSwitch } from './switch.ts';

/** Operands nest at most this deep on the stack; keeps recursion here and in consumers bounded. */
const MAX_NESTING = 24;

/**
 * So many values wait on the stack for the phis that they go to; more do so in locals. Binaryen makes a tree of what
 * waits on the stack, and its passes take time by its depth.
 */
const MAX_ON_STACK = 64;

/** WebAssembly engines refuse functions with more (V8: kV8MaxWasmFunctionLocals). */
const MAX_LOCALS = 50_000;

const IN_OTHER_BLOCK = 1;
const DEFERRED = 2;
/** In place of a local: the value is an aggregate, whose locals are in `#leafLocals`. */
const AGGREGATE = -2;

/** A trapping instruction of the emitted code: the offset of its opcode, and the site that it belongs to. */
export interface TrapSites {
  /** Relative to the function's body; ascending. */
  readonly offsets: number[];
  readonly sites: number[];
}

/** From which HIR instructions emitted code comes. From each offset on, up to the next one, it is the site at the same index. */
export interface Positions {
  /** Ascending, the first one that of the function's first instruction. */
  readonly offsets: number[];
  /** `OWN_SITE` for what the tier does for itself; negative, too, for instructions that stand for none of the program. */
  readonly sites: number[];
}
/** Of counts and safepoints. */
export const OWN_SITE = -2;

export class FunctionTooLarge extends Error {
  constructor(func: Func, locals: number) {
    super(`@${func.name} needs ${locals} locals; WebAssembly allows ${MAX_LOCALS}. Split the function.`);
  }
}

export class FunctionEmitter implements StructureSink {
  readonly code = new ByteWriter(4096);
  readonly declarations = new ByteWriter(64);
  readonly frame: FrameEmitter;
  trapSites: TrapSites = { offsets: [], sites: [] };
  /** Null where nobody wants to know. */
  positions: Positions | null = null;
  #site = OWN_SITE;

  /** How deep the blocks of the functions emitted so far nest at most. */
  deepest = 0;
  #depth = 0;

  /** The branches of which it is known where they hardly ever go; offsets in the code. */
  readonly #hints: BranchHint[] = [];

  func!: Func;
  /** The local that says which of the function's calls through values are looked at; null where none is. */
  looks: number | null = null;
  #graph!: ControlGraph;
  /** By value: its uses; of a value that borrows a local, those still to be emitted. */
  #uses = new Int32Array(64);
  #flags = new Uint8Array(64);
  #nesting = new Uint8Array(64);
  /** By value: its local, -1 while it has none, or AGGREGATE. */
  #local = new Int32Array(64);
  /** The locals of aggregates, one a leaf. */
  #leafLocals = new Map<Value, readonly number[]>();
  /** Locals that the parameters take. */
  #paramLocals = 0;
  #localTypes: ValType[] = [];
  #freeLocals = new Map<ValType, number[]>();
  /** The selector of each dispatch node. */
  #selectors: number[] = [];
  #incoming = new Map<Instruction, Map<Block, number>>();
  /** Accesses that carry an offset. */
  #offsets: ReadonlyMap<Instruction, OffsetPointer> = NO_OFFSETS;

  /** Address of the lane of a program that has one thread: known here, it costs no load. */
  readonly #onlyLane: number | null;

  constructor(readonly context: EmitContext) {
    this.frame = new FrameEmitter(this);
    const { layout } = context.plan;
    this.#onlyLane = layout.lanes === 2 ? laneAddress(layout, 0) : null;
  }

  /** Appends the function to `out` as an entry of the code section. Trap sites are then relative to `out`'s start. */
  emit(func: Func, out: ByteWriter): TrapSites {
    this.func = func;
    this.#graph = buildControlGraph(func);
    const { plan, foldsOffsets } = this.context;
    this.#offsets = foldsOffsets ? foldedOffsets(func, this.#graph, plan.layout) : NO_OFFSETS;
    this.code.clear();
    this.#hints.length = 0;
    this.trapSites = { offsets: [], sites: [] };
    if (this.context.recordsPositions) this.positions = { offsets: [], sites: [] };
    this.#comesFrom(OWN_SITE);
    this.#localTypes = [];
    this.#freeLocals = new Map();
    this.#leafLocals = new Map();
    this.#incoming = new Map();
    this.#paramLocals = 0;
    for (const { type } of func.params) this.#paramLocals += leafCount(type);
    this.#selectors = this.#graph.dispatchTargets.map(() => this.newLocal(WasmType.i32));
    this.#analyse();

    // A paced call waits before it counts.
    poll(this, (func.blocks[0] as Block).number);
    this.looks = this.context.callsValues.has(func) ? this.newLocal(WasmType.i32) : null;
    const { countCalls, crossing } = this.context.instrumentation;
    if (countCalls) countOwnCall(this, crossing);
    this.frame.enter(func);
    structure(this.#graph, this);
    this.code.byte(Op.unreachable);
    this.code.byte(Op.end);

    const start = this.#append(out);
    const { offsets } = this.trapSites;
    for (let i = 0; i < offsets.length; i++) offsets[i] = (offsets[i] as number) + start;
    const positions = this.positions?.offsets ?? [];
    for (let i = 0; i < positions.length; i++) positions[i] = (positions[i] as number) + start;
    return this.trapSites;
  }

  /** Returns where in `out` the instructions start. */
  #append(out: ByteWriter): number {
    const locals = this.#localTypes;
    if (locals.length + this.#paramLocals > MAX_LOCALS) throw new FunctionTooLarge(this.func, locals.length);
    const { declarations } = this;
    declarations.clear();
    let runs = 0;
    for (let i = 0; i < locals.length; ) {
      const type = locals[i] as ValType;
      let end = i + 1;
      while (end < locals.length && locals[end] === type) end++;
      declarations.u32(end - i);
      declarations.byte(type);
      runs++;
      i = end;
    }
    out.u32(sizeOfU32(runs) + declarations.length + this.code.length);
    const body = out.length;
    out.u32(runs);
    out.append(declarations);
    const start = out.length;
    out.append(this.code);
    this.context.branchHints.push(this.#hints.map(({ offset, likely }) => ({ offset: start - body + offset, likely })));
    return start;
  }

  /** Counts uses, and finds the values that live beyond their block. */
  #analyse(): void {
    const { values, blocks, params } = this.func;
    if (values.length > this.#uses.length) {
      const size = values.length * 2;
      this.#uses = new Int32Array(size);
      this.#flags = new Uint8Array(size);
      this.#nesting = new Uint8Array(size);
      this.#local = new Int32Array(size);
    } else {
      this.#uses.fill(0, 0, values.length);
      this.#flags.fill(0, 0, values.length);
      this.#nesting.fill(0, 0, values.length);
    }
    this.#local.fill(-1, 0, values.length);
    let local = 0;
    for (let i = 0; i < params.length; i++) {
      const param = params[i] as Value;
      this.#flags[i] = IN_OTHER_BLOCK;
      if (isLeaf(param.type)) {
        this.#local[i] = local++;
        continue;
      }
      this.#local[i] = AGGREGATE;
      this.#leafLocals.set(
        param,
        valTypes(param.type).map(() => local++),
      );
    }
    const uses = this.#uses;
    const flags = this.#flags;
    for (const index of this.#graph.cfg.reversePostorder) {
      const block = blocks[index];
      if (block === undefined) continue; // a dispatch node
      for (const instruction of block.instructions) {
        const { operands, op, result } = instruction;
        if (op === 'phi') flags[(result as Value).index] = IN_OTHER_BLOCK;
        const base = this.#offsets.get(instruction)?.base;
        for (let i = 0; i < operands.length; i++) {
          const operand = base !== undefined && i === pointerIndex(op) ? base : (operands[i] as Operand);
          if (operand.kind !== 'value') continue;
          // A phi reads its operand at the end of the incoming block.
          const user = op === 'phi' ? instruction.targets[i] : block;
          const at = operand.index;
          uses[at] = (uses[at] as number) + 1;
          const definition = operand.definition;
          if (definition !== null && definition.block !== user) {
            flags[at] = (flags[at] as number) | IN_OTHER_BLOCK;
          }
        }
      }
    }
  }

  // ---- Locals

  newLocal(type: ValType): number {
    this.#localTypes.push(type);
    return this.#paramLocals + this.#localTypes.length - 1;
  }

  /** A local to be given back by `releaseLocal`. */
  borrowLocal(type: ValType): number {
    return this.#freeLocals.get(type)?.pop() ?? this.newLocal(type);
  }

  releaseLocal(local: number, type: ValType): void {
    const free = this.#freeLocals.get(type);
    if (free === undefined) this.#freeLocals.set(type, [local]);
    else free.push(local);
  }

  #localFor(value: Value): number {
    let local = this.#local[value.index] as number;
    if (local === -1) {
      const type = valType(value.type);
      const owned = ((this.#flags[value.index] as number) & IN_OTHER_BLOCK) !== 0;
      local = owned ? this.newLocal(type) : this.borrowLocal(type);
      this.#local[value.index] = local;
    }
    return local;
  }

  /** The locals of an aggregate's leaves; borrowed or owned, as for other values. */
  #leafLocalsFor(value: Value): readonly number[] {
    let locals = this.#leafLocals.get(value);
    if (locals === undefined) {
      const owned = ((this.#flags[value.index] as number) & IN_OTHER_BLOCK) !== 0;
      locals = valTypes(value.type).map((type) => (owned ? this.newLocal(type) : this.borrowLocal(type)));
      this.#leafLocals.set(value, locals);
      this.#local[value.index] = AGGREGATE;
    }
    return locals;
  }

  /** Moves a value from the stack, the last leaf on top, to its locals. */
  #store(value: Value): void {
    if (isLeaf(value.type)) {
      this.set(this.#localFor(value));
      return;
    }
    const locals = this.#leafLocalsFor(value);
    for (let i = locals.length - 1; i >= 0; i--) this.set(locals[i] as number);
  }

  // ---- Values

  /** Puts an operand on the stack; an aggregate as its leaves. */
  push(operand: Operand): void {
    switch (operand.kind) {
      case 'literal':
        if (operand.constant.kind === 'scalar') this.constant(operand.constant);
        else for (const leaf of leafConstants(operand.constant)) this.#leafConstant(leaf);
        break;
      case 'address':
        this.code.byte(Op.i32_const);
        this.code.s32(this.addressOf(operand));
        break;
      case 'value':
        this.#pushValue(operand);
    }
  }

  /** Puts the pointer of a load or store on the stack; returns how many bytes behind it the access is. */
  pushPointer(access: Instruction): number {
    const { base, offset } = this.#offsets.get(access) ?? {
      base: operandOf(access, pointerIndex(access.op)),
      offset: 0,
    };
    this.push(base);
    return offset;
  }

  #pushValue(value: Value): void {
    const at = value.index;
    if (((this.#flags[at] as number) & DEFERRED) !== 0) {
      const definition = value.definition as Instruction;
      const before = this.#comesFrom(definition.site);
      LOWERINGS[definition.op](this, definition);
      this.#comesFrom(before);
      return;
    }
    const local = this.#local[at] as number;
    if (local === AGGREGATE) for (const leaf of this.#leafLocalsFor(value)) this.get(leaf);
    else this.get(local);
    this.#release(value);
  }

  /**
   * Puts one leaf of an aggregate on the stack, as often as it is wanted. Once all of its leaves that an instruction
   * wants have been pushed, `used` must be called.
   */
  pushLeaf(operand: Operand, leaf: number): void {
    switch (operand.kind) {
      case 'literal':
        this.#leafConstant(leafConstants(operand.constant)[leaf] as LeafConstant);
        break;
      case 'address':
        this.push(operand);
        break;
      case 'value': {
        const { definition } = operand;
        if (((this.#flags[operand.index] as number) & DEFERRED) === 0) {
          this.get(this.#leafLocalsFor(operand)[leaf] as number);
        } else if (definition !== null) {
          this.pushLeaf(definition.operands[0] as Operand, leaf); // a constant: no other aggregate is deferred
        }
      }
    }
  }

  /** An instruction has pushed what it wants of an aggregate. */
  used(operand: Operand): void {
    if (operand.kind === 'value' && ((this.#flags[operand.index] as number) & DEFERRED) === 0) this.#release(operand);
  }

  /** One use less: the last one gives back what the value has borrowed. */
  #release(value: Value): void {
    const at = value.index;
    if (((this.#flags[at] as number) & IN_OTHER_BLOCK) !== 0) return;
    const left = (this.#uses[at] as number) - 1;
    this.#uses[at] = left;
    if (left > 0) return;
    if (isLeaf(value.type)) {
      this.releaseLocal(this.#local[at] as number, valType(value.type));
      return;
    }
    const locals = this.#leafLocalsFor(value);
    leavesOf(value.type).forEach(({ type }, i) => {
      this.releaseLocal(locals[i] as number, valType(type));
    });
  }

  #leafConstant(leaf: LeafConstant): void {
    switch (leaf.kind) {
      case 'scalar':
        this.constant(leaf);
        break;
      case 'address':
        this.i32(this.addressOf(leaf));
        break;
      case 'vector':
        this.simd(SimdOp.v128_const);
        this.code.raw(leaf.bytes);
    }
  }

  addressOf({ of, offset = 0 }: { readonly of: AddressConstant['of']; readonly offset?: number }): number {
    const { plan } = this.context;
    const base = (of.kind === 'global' ? plan.globals.addresses[of.index] : plan.table.slotOf.get(of)) as number;
    return (base + offset) | 0;
  }

  constant({ type, value }: ScalarConstant): void {
    const { code } = this;
    switch (valType(type)) {
      case WasmType.i32:
        code.byte(Op.i32_const);
        code.s32(Number(value));
        break;
      case WasmType.i64:
        code.byte(Op.i64_const);
        code.s64(BigInt(value));
        break;
      case WasmType.f32:
        code.byte(Op.f32_const);
        code.f32(Number(value));
        break;
      default:
        code.byte(Op.f64_const);
        code.f64(Number(value));
    }
  }

  // ---- Shorthands of the lowerings

  op(opcode: number): void {
    this.code.byte(opcode);
  }
  i32(value: number): void {
    this.code.byte(Op.i32_const);
    this.code.s32(value);
  }
  i64(value: bigint): void {
    this.code.byte(Op.i64_const);
    this.code.s64(value);
  }
  get(local: number): void {
    this.code.byte(Op.local_get);
    this.code.u32(local);
  }
  set(local: number): void {
    this.code.byte(Op.local_set);
    this.code.u32(local);
  }
  tee(local: number): void {
    this.code.byte(Op.local_tee);
    this.code.u32(local);
  }
  /** Puts the base of this thread's lane on the stack, for `laneMemory`. */
  lane(): void {
    if (this.#onlyLane !== null) {
      this.i32(0);
      return;
    }
    this.code.byte(Op.global_get);
    this.code.u32(LANE_GLOBAL);
  }
  /** A load or store at an offset in the lane whose base is on the stack (and the value, for a store). */
  laneMemory(opcode: number, offset: number): void {
    this.memory(opcode, offset + (this.#onlyLane ?? 0));
  }
  simd(opcode: number): void {
    this.code.byte(Op.simd);
    this.code.u32(opcode);
  }
  misc(opcode: number): void {
    this.code.byte(Op.misc);
    this.code.u32(opcode);
  }
  /** A load or store at the address on the stack (and the value, for a store), `offset` bytes further. */
  memory(opcode: number, offset: number): void {
    if (opcode > 0xff) this.code.byte(opcode >> 8); // a prefix
    this.code.byte(opcode & 0xff);
    this.code.byte(0); // no promise about alignment
    this.code.u32(offset);
  }
  callImport(name: Parameters<EmitContext['importIndex']>[0]): void {
    this.code.byte(Op.call);
    this.code.u32(this.context.importIndex(name));
  }
  /** The number by which traps name an instruction. */
  siteOf(instruction: Instruction): number {
    return instruction.site;
  }
  /** Says that the next opcode may trap by itself. */
  mark(instruction: Instruction): void {
    this.trapSites.offsets.push(this.code.length);
    this.trapSites.sites.push(this.siteOf(instruction));
  }
  /** With an i32 condition on the stack: traps when it is true. */
  trapIf(kind: number, instruction: Instruction): void {
    this.op(Op.if);
    this.op(WasmType.empty);
    this.i32(kind);
    this.i32(this.siteOf(instruction));
    this.callImport('trap');
    this.op(Op.unreachable);
    this.op(Op.end);
  }

  // ---- Positions

  /** Says that what is emitted from here on comes from an instruction; returns what was said before. */
  #comesFrom(site: number): number {
    const before = this.#site;
    this.#site = site;
    const { positions } = this;
    if (positions !== null && (site !== before || positions.offsets.length === 0)) {
      positions.offsets.push(this.code.length);
      positions.sites.push(site);
    }
    return before;
  }

  /** What is emitted meanwhile comes from the tier itself, and from no instruction. */
  own(emit: () => void): void {
    const before = this.#comesFrom(OWN_SITE);
    emit();
    this.#comesFrom(before);
  }

  /** Starts an `if` that is hardly ever taken, and lets the module say so. */
  rarely(): void {
    this.#hint(false);
    this.op(Op.if);
    this.op(WasmType.empty);
  }

  /** Says of the `if` that comes next whether its condition is nearly always true, or nearly never. */
  #hint(likely: boolean): void {
    this.#hints.push({ offset: this.code.length, likely });
  }

  // ---- StructureSink

  beginBlock(): void {
    this.#begin(Op.block);
  }
  beginLoop(): void {
    this.#begin(Op.loop);
  }
  beginIf(): void {
    this.#begin(Op.if);
  }
  #begin(opcode: number): void {
    this.op(opcode);
    this.op(WasmType.empty);
    this.#depth++;
    if (this.#depth > this.deepest) this.deepest = this.#depth;
  }
  beginElse(): void {
    this.op(Op.else);
    // Binaryen would make one of equal arms; a trap in it would then name the wrong arm.
    this.op(Op.nop);
  }
  end(): void {
    this.op(Op.end);
    this.#depth--;
  }
  branch(depth: number): void {
    this.op(Op.br);
    this.code.u32(depth);
  }

  node(node: number, isLoopHeader: boolean): Exit {
    const block = this.func.blocks[node];
    if (block === undefined) {
      const targets = this.#dispatchTargets(node);
      // A dispatch node has no number: the first of the cycle's entries stands for it.
      const [entry] = targets.map((target) => this.func.blocks[target] as Block) as [Block];
      if (isLoopHeader && entry.polls) poll(this, entry.number);
      return { kind: 'switch', targets };
    }
    if (isLoopHeader && block.polls) poll(this, block.number);
    if (this.context.instrumentation.countBlocks) countBlock(this, block.number);
    const { instructions } = block;
    for (let i = 0; i < instructions.length - 1; i++) {
      const instruction = instructions[i] as Instruction;
      if (instruction.op === 'phi') continue;
      if (isTailCall(instruction, instructions[i + 1] as Instruction)) {
        this.#comesFrom(instruction.site);
        lowerTailCall(this, instruction);
        return { kind: 'leave' };
      }
      this.#instruction(instruction);
    }
    return this.#terminator(block.terminator);
  }

  #dispatchTargets(node: number): readonly number[] {
    return this.#graph.dispatchTargets[node - this.#graph.blockCount] as readonly number[];
  }

  #instruction(instruction: Instruction): void {
    const { result, op } = instruction;
    if (result !== null) {
      const at = result.index;
      if (opInfo(op).effect === 'none' && opInfo(op).traps.length === 0) {
        const uses = this.#uses[at] as number;
        if (uses === 0) return;
        if (this.#mayDefer(instruction, at, uses)) {
          this.#flags[at] = (this.#flags[at] as number) | DEFERRED;
          return;
        }
      }
    }
    this.#comesFrom(instruction.site);
    if (op === 'insertvalue' && this.#insertInPlace(instruction, result as Value)) return;
    LOWERINGS[op](this, instruction);
    if (result === null) return;
    if (this.#uses[result.index] === 0) {
      for (let i = isLeaf(result.type) ? 1 : leafCount(result.type); i > 0; i--) this.op(Op.drop);
    } else {
      this.#store(result);
    }
  }

  /**
   * An `insertvalue` that is the last use of what it changes: the result takes over the locals, so that a chain of them
   * costs no more than its parts.
   */
  #insertInPlace(instruction: Instruction, result: Value): boolean {
    const aggregate = operandOf(instruction, 0);
    if (aggregate.kind !== 'value' || this.#uses[aggregate.index] !== 1) return false;
    if (((this.#flags[aggregate.index] as number) & (IN_OTHER_BLOCK | DEFERRED)) !== 0) return false;
    const locals = this.#leafLocalsFor(aggregate);
    this.push(operandOf(instruction, 1));
    const { first, count } = partLeaves(instruction, aggregate.type);
    for (let leaf = first + count - 1; leaf >= first; leaf--) this.set(locals[leaf] as number);
    this.#leafLocals.set(result, locals);
    this.#local[result.index] = AGGREGATE;
    return true;
  }

  #mayDefer(instruction: Instruction, at: number, uses: number): boolean {
    const { op, operands } = instruction;
    if (op === 'const' || op === 'global' || op === 'funcref') return true;
    if (uses !== 1 || ((this.#flags[at] as number) & IN_OTHER_BLOCK) !== 0) return false;
    if (!isLeaf(instruction.type)) return false;
    let nesting = 0;
    for (let i = 0; i < operands.length; i++) {
      const operand = operands[i] as Operand;
      if (operand.kind !== 'value') continue;
      // A parameter or a phi of this block may change before the use only at the block's edges, where all operands
      // are read before any phi is written.
      nesting = Math.max(nesting, this.#nesting[operand.index] as number);
    }
    if (nesting >= MAX_NESTING) return false;
    this.#nesting[at] = nesting + 1;
    return true;
  }

  #terminator(terminator: Instruction): Exit {
    const { op, operands, targets } = terminator;
    this.#comesFrom(terminator.site);
    switch (op) {
      case 'br':
        return { kind: 'goto', target: (targets[0] as Block).index };
      case 'brcond': {
        const [then, otherwise] = targets as [Block, Block];
        if (then === otherwise) return { kind: 'goto', target: then.index };
        this.push(operands[0] as Operand);
        if (then.rare !== otherwise.rare) this.#hint(otherwise.rare);
        return { kind: 'if', then: then.index, else: otherwise.index };
      }
      case 'switch': {
        const distinct = [...new Set(targets.map((target) => target.index))];
        if (distinct.length === 1) return { kind: 'goto', target: distinct[0] as number };
        return { kind: 'switch', targets: distinct };
      }
      default:
        LOWERINGS[op](this, terminator);
        return { kind: 'leave' };
    }
  }

  choose(node: number): void {
    const block = this.func.blocks[node];
    if (block !== undefined) {
      this.#comesFrom(block.terminator.site);
      emitSwitch(this, block.terminator);
      return;
    }
    const { length } = this.#dispatchTargets(node);
    this.get(this.#selectors[node - this.#graph.blockCount] as number);
    this.op(Op.br_table);
    this.code.u32(length - 1);
    for (let i = 0; i < length; i++) this.code.u32(i);
  }

  edge(from: number, to: number): void {
    const source = this.func.blocks[from] as Block;
    const { instructions } = this.func.blocks[to] as Block;
    // Parallel: all operands are read before any phi is written.
    const moves: Instruction[] = [];
    for (const phi of instructions) {
      if (phi.op !== 'phi') break;
      if (this.#isMove(phi, source)) moves.push(phi);
    }
    const inLocals = moves.length > MAX_ON_STACK;
    const kept: { readonly local: number; readonly type: ValType }[][] = [];
    for (const phi of moves) {
      this.#comesFrom(phi.site);
      this.push(this.#incomingOperand(phi, source));
      if (inLocals) kept.push(this.#pop(phi.result as Value));
    }
    for (const phi of moves.toReversed()) {
      this.#comesFrom(phi.site);
      for (const { local, type } of kept.pop() ?? []) {
        this.get(local);
        this.releaseLocal(local, type);
      }
      this.#store(phi.result as Value);
    }
    this.#comesFrom(source.terminator.site);
    const dispatch = this.#graph.dispatchBefore[to] ?? -1;
    if (dispatch === -1) return;
    this.i32(this.#dispatchTargets(dispatch).indexOf(to));
    this.set(this.#selectors[dispatch - this.#graph.blockCount] as number);
  }

  /** Puts what was pushed of a value's type into locals, which are the caller's; in the order of leaves. */
  #pop({ type }: Value): { readonly local: number; readonly type: ValType }[] {
    const locals = valTypes(type).map((one) => ({ local: this.borrowLocal(one), type: one }));
    for (const { local } of locals.toReversed()) this.set(local);
    return locals;
  }

  #isMove(phi: Instruction, source: Block): boolean {
    return this.#uses[(phi.result as Value).index] !== 0 && this.#incomingOperand(phi, source) !== phi.result;
  }

  #incomingOperand(phi: Instruction, source: Block): Operand {
    const { targets, operands } = phi;
    if (targets.length <= 8) return operands[targets.indexOf(source)] as Operand;
    let bySource = this.#incoming.get(phi);
    if (bySource === undefined) {
      bySource = new Map(targets.map((target, i) => [target, i]));
      this.#incoming.set(phi, bySource);
    }
    return operands[bySource.get(source) as number] as Operand;
  }
}
