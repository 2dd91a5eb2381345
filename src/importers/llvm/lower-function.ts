/** A function of LLVM IR as the text of one in HIR. */
import type { Span } from '../../hir/module.ts';
import * as hir from '../../hir/types.ts';
import { Names } from '../names.ts';
import type { Block, BlockRef, Constant, Function, Instruction, OperationOf, Value } from './ast.ts';
import { Body, type Bucket, integer, type Line, type Local, type Operand, resolve, ZERO } from './body.ts';
import { lowerCall } from './calls.ts';
import { castValue } from './casts.ts';
import { Initialisers } from './initialisers.ts';
import { ownType } from './integers.ts';
import { allocate, elementAddress, loadValue, storeValue } from './memory.ts';
import {
  binaryValue,
  compareFloats,
  compareIntegers,
  extractElement,
  extractValue,
  insertElement,
  insertValue,
  negateFloat,
  selectValue,
  shuffle,
} from './operations.ts';
import { attempt, GIVE_UP } from './problems.ts';
import type { ModuleScope } from './scope.ts';
import { intType, isOdd, POINTER, type Shapes } from './shapes.ts';
import { type Type, typeText } from './types.ts';
import { type Context, mismatch, part, single, unsupported, type Val, vectorOf, zero } from './values.ts';
import { wideConstant } from './wide.ts';

export interface FunctionText {
  readonly lines: readonly { readonly text: string; readonly span: Span }[];
}

/** A value of the function, as it is known by its name. */
interface Definition {
  readonly type: Type;
  /** Null: its instruction could not be converted, which has been reported. */
  parts: readonly Operand[] | null;
}

interface InstructionBuckets {
  readonly lines: Bucket;
  readonly after: Bucket;
}

/** A block while it is being made. */
interface BlockState {
  readonly source: Block;
  readonly label: string;
  readonly phis: Bucket;
  /** By instruction: its lines, and behind them those that others need of its result. */
  readonly buckets: InstructionBuckets[];
  /** What is needed of its phis; in the entry, which has none, what comes first. */
  readonly afterPhis: Bucket;
  /** What the phis of other blocks need at the end of this one. */
  readonly tail: Bucket;
  isEnded: boolean;
  symbolViews: Map<string, Local>;
}

/** Gives up (see `problems.ts`) if the function cannot be converted at all; smaller problems are only reported. */
export function lowerFunction(scope: ModuleScope, source: Function, name: string, attributes: string): FunctionText {
  return new FunctionLowering(scope, source).lower(name, attributes);
}

class FunctionLowering {
  readonly #scope: ModuleScope;
  readonly #shapes: Shapes;
  readonly #source: Function;
  readonly #names = new Names();
  readonly #entry: Bucket;
  readonly #body: Body;
  readonly #context: Context;
  readonly #initialisers: Initialisers;
  readonly #definitions = new Map<string, Definition>();
  readonly #blocks = new Map<string, BlockState>();
  readonly #order: BlockState[] = [];
  /** For the pointers that phis choose: what they are used as first. */
  readonly #pointees = new Map<string, hir.Type>();

  constructor(scope: ModuleScope, source: Function) {
    this.#scope = scope;
    this.#shapes = scope.shapes;
    this.#source = source;
    this.#entry = { lines: [], span: source.span };
    this.#body = new Body(this.#names, scope.problems, this.#entry);
    this.#context = {
      body: this.#body,
      shapes: scope.shapes,
      types: scope.module.types,
      problems: scope.problems,
    };
    this.#initialisers = new Initialisers(scope.shapes, scope, scope.problems);
  }

  lower(name: string, attributes: string): FunctionText {
    const { problems } = this.#scope;
    const source = this.#source;
    this.#shapes.span = source.span;
    if (source.type.variadic) {
      problems.fail('not-supported', 'Not supported: functions with a variable number of arguments.', source.span);
    }
    const blocks = source.blocks ?? [];
    if (blocks.length === 0) problems.fail('no-blocks', `\`@${source.name}\` has no body.`, source.span);
    this.#nameBlocks(blocks);
    const result = this.#shapes.single(source.type.result);
    const params = this.#parameters();
    for (const { source: block } of this.#order)
      for (const instruction of block.instructions) this.#findPointee(instruction);
    for (const state of this.#order)
      for (const [i, instruction] of state.source.instructions.entries()) this.#declare(state, instruction, i);
    for (const state of this.#order) {
      this.#body.symbolViews = state.symbolViews;
      for (const [i] of state.source.instructions.entries()) this.#instruction(state, i);
      this.#checkTerminator(state);
    }
    for (const state of this.#order) this.#phis(state);
    const header = `function ${name}(${params.join(', ')}) -> ${hir.typeName(result)}${attributes} {`;
    return { lines: this.#lines(header) };
  }

  #nameBlocks(blocks: readonly Block[]): void {
    const names = new Names();
    const [entry] = blocks;
    for (const block of blocks) {
      const bucket = (): Bucket => ({ lines: [], span: block.span });
      const label = names.take(block === entry && !block.labelled ? 'entry' : block.name);
      const state: BlockState = {
        source: block,
        label,
        phis: bucket(),
        afterPhis: block === entry ? this.#entry : bucket(),
        buckets: block.instructions.map(({ span }) => ({ lines: { lines: [], span }, after: { lines: [], span } })),
        tail: bucket(),
        isEnded: false,
        symbolViews: new Map(),
      };
      if (this.#blocks.has(block.name))
        this.#scope.problems.error('duplicate-name', `The block \`%${block.name}\` is there twice.`, block.span);
      this.#blocks.set(block.name, state);
      this.#order.push(state);
    }
  }

  #parameters(): string[] {
    const texts: string[] = [];
    const body = this.#body;
    for (const { name, type, byval, span } of this.#source.params) {
      const locals = this.#locals(name, type, this.#entry);
      for (const local of locals) {
        local.used = true;
        texts.push(`%${local.name}: ${hir.typeName(local.type)}`);
      }
      let parts: readonly Operand[] = locals;
      if (byval !== null && locals[0] !== undefined) {
        // The function may change what it gets: it is a copy.
        this.#shapes.span = span;
        body.hint = name;
        const memory = this.#shapes.memory(byval);
        const copy = body.emit(hir.pointerTo(memory), `alloca ${hir.typeName(memory)}`, 'copy');
        const bytes = this.#shapes.layout.sizeOf(byval);
        body.effect(`call intrinsic.memcpy(${body.text(copy, copy.type)}, %${locals[0].name}, ${bytes})`);
        parts = [copy];
      }
      this.#define(name, { type, parts }, span);
    }
    return texts;
  }

  /** HIR values for the parts of a value. */
  #locals(name: string, type: Type, bucket: Bucket): Local[] {
    const { kind, parts } = this.#shapes.of(type);
    return parts.map((hirType, i) => {
      const suffix = parts.length === 1 ? '' : kind === 'wide' ? ['.low', '.high'][i] : `.${i}`;
      const local = this.#body.declare(`${name}${suffix}`, hirType);
      local.bucket = bucket;
      return local;
    });
  }

  #define(name: string, definition: Definition, span: Span): void {
    if (this.#definitions.has(name))
      this.#scope.problems.error('duplicate-name', `\`%${name}\` is defined twice.`, span);
    this.#definitions.set(name, definition);
  }

  #findPointee({ operation, type, span }: Instruction): void {
    this.#shapes.span = span;
    attempt(() => {
      if (operation.op === 'load') this.#usePointer(operation.address, type);
      if (operation.op === 'store') this.#usePointer(operation.address, operation.value.type);
      if (operation.op === 'gep') this.#usePointer(operation.base, operation.source);
    });
  }

  /** Names the result of an instruction. */
  #declare(state: BlockState, { name, type, operation, span }: Instruction, at: number): void {
    this.#shapes.span = span;
    if (name === null) return;
    const definition: Definition = { type, parts: null };
    this.#define(name, definition, span);
    if (operation.op === 'failed') return;
    attempt(() => {
      const isPhi = operation.op === 'phi';
      const locals = this.#locals(
        name,
        type,
        isPhi ? state.afterPhis : (state.buckets[at] as InstructionBuckets).after,
      );
      const pointee = this.#pointees.get(name);
      if (isPhi && type.kind === 'pointer' && pointee !== undefined && locals[0] !== undefined)
        locals[0].type = hir.pointerTo(pointee);
      if (isPhi) for (const local of locals) local.used = true;
      definition.parts = locals;
    });
  }

  #usePointer(pointer: Value, type: Type): void {
    if (pointer.kind !== 'local' || this.#pointees.has(pointer.name)) return;
    if (pointer.type.kind === 'pointer') this.#pointees.set(pointer.name, this.#shapes.memory(type));
  }

  #instruction(state: BlockState, at: number): void {
    const instruction = state.source.instructions[at] as Instruction;
    const { name, operation, span } = instruction;
    if (operation.op === 'failed') return;
    if (operation.op === 'phi') {
      const before = state.source.instructions[at - 1];
      if (before !== undefined && before.operation.op !== 'phi' && before.operation.op !== 'failed')
        this.#scope.problems.error('phi', 'The phis come first in their block.', span);
      return;
    }
    const body = this.#body;
    body.bucket = (state.buckets[at] as InstructionBuckets).lines;
    body.hint = name ?? 't';
    this.#shapes.span = span;
    if (state.isEnded) {
      this.#scope.problems.error('terminator', 'This stands behind the end of its block.', span);
      return;
    }
    state.isEnded = TERMINATORS.has(operation.op);
    const definition = name === null ? undefined : this.#definitions.get(name);
    const done = attempt(() => {
      const value = this.#operation(instruction, state, at);
      if (value === null || definition === undefined || definition.parts === null) return;
      if (value.type !== definition.type) mismatch(this.#context, `\`${typeText(definition.type)}\``, value.type);
      for (const [i, declared] of definition.parts.entries())
        if (declared.kind === 'local') body.bind(declared, value.parts[i] ?? ZERO);
    });
    if (!done && definition !== undefined) definition.parts = null;
  }

  #checkTerminator({ isEnded, source }: BlockState): void {
    if (isEnded || source.instructions.at(-1)?.operation.op === 'failed') return;
    this.#scope.problems.error('terminator', `The block \`%${source.name}\` does not end with a branch.`, source.span);
  }

  #operation(instruction: Instruction, state: BlockState, at: number): Val | null {
    const context = this.#context;
    const { operation, type } = instruction;
    const body = this.#body;
    switch (operation.op) {
      case 'binary': {
        const { operator, a, b, disjoint, nuw } = operation;
        return binaryValue(context, operator, this.#value(a), this.#value(b), { disjoint, nuw });
      }
      case 'fneg':
        return negateFloat(context, this.#value(operation.value));
      case 'icmp':
        return compareIntegers(context, operation.predicate, this.#value(operation.a), this.#value(operation.b));
      case 'fcmp':
        return compareFloats(context, operation.predicate, this.#value(operation.a), this.#value(operation.b));
      case 'cast':
        return castValue(context, operation.operator, this.#value(operation.value), type);
      case 'select': {
        const { condition, a, b } = operation;
        if (a.type !== b.type) return mismatch(context, `\`${typeText(a.type)}\``, b.type);
        const isCondition = condition.type === context.types.i1 || condition.type.kind === 'vector';
        if (!isCondition) return mismatch(context, '`i1`', condition.type);
        return selectValue(context, this.#value(condition), this.#value(a), this.#value(b));
      }
      case 'freeze':
        return this.#value(operation.value);
      case 'alloca': {
        const { allocated, count, align } = operation;
        return single(type, allocate(context, allocated, count === null ? null : this.#value(count), align));
      }
      case 'load':
        if (operation.atomic) return this.#atomicLoad(operation, type);
        return loadValue(context, type, this.#pointer(operation.address), operation);
      case 'store':
        if (operation.atomic) this.#atomicStore(operation);
        else storeValue(context, this.#value(operation.value), this.#pointer(operation.address), operation);
        return null;
      case 'gep': {
        const indices = operation.indices.map((index) => this.#value(index));
        const base = this.#value(operation.base);
        return elementAddress(context, operation.source, base, indices, type);
      }
      case 'call':
        return this.#call(instruction, operation, state, at);
      case 'extractvalue':
        return extractValue(context, this.#value(operation.value), operation.path, type);
      case 'insertvalue':
        return insertValue(context, this.#value(operation.value), this.#value(operation.part), operation.path);
      case 'extractelement':
        return extractElement(context, this.#value(operation.value), this.#value(operation.index));
      case 'insertelement': {
        const { value, part: scalar, index } = operation;
        if (value.type.kind !== 'vector' || value.type.element !== scalar.type)
          return mismatch(context, 'the type of the lanes', scalar.type);
        return insertElement(context, this.#value(value), this.#value(scalar), this.#value(index));
      }
      case 'shufflevector': {
        const { a, b, mask } = operation;
        if (a.type !== b.type) return mismatch(context, `\`${typeText(a.type)}\``, b.type);
        return shuffle(context, this.#value(a), this.#value(b), mask);
      }
      case 'atomicrmw':
        return this.#atomicUpdate(operation);
      case 'cmpxchg':
        return this.#compareExchange(operation, type);
      case 'fence':
        body.effect('fence seqcst');
        return null;
      case 'br':
        body.effect(`br ${this.#label(operation.target)}`);
        return null;
      case 'condbr': {
        const { condition, then, otherwise } = operation;
        const text = body.text(part(this.#value(condition)), hir.BOOL);
        if (condition.type !== context.types.i1) return mismatch(context, '`i1`', condition.type);
        body.effect(`brcond ${text}, ${this.#label(then)}, ${this.#label(otherwise)}`);
        return null;
      }
      case 'switch':
        this.#switch(operation);
        return null;
      case 'ret':
        this.#return(operation);
        return null;
      case 'unreachable':
        body.effect('unreachable');
        return null;
      case 'phi':
      case 'failed':
        return null;
    }
  }

  #call({ span }: Instruction, operation: OperationOf<'call'>, { source }: BlockState, at: number): Val | null {
    const context = this.#context;
    const { callee, signature, args } = operation;
    const next = source.instructions[at + 1]?.operation;
    const own = source.instructions[at]?.name ?? null;
    const returned =
      next?.op === 'ret' &&
      (next.value === null ? own === null : next.value.kind === 'local' && next.value.name === own);
    const isNamed = callee.kind === 'global' || callee.kind === 'unsupported';
    const address = isNamed ? ZERO : this.#pointer(callee);
    const isMetadata = ({ type }: Value): boolean => type.kind === 'other' && type.name === 'metadata';
    const values = args.map((arg) => (isMetadata(arg) ? { type: arg.type, parts: [] } : this.#value(arg)));
    const site = { returned, ends: next?.op === 'unreachable' };
    this.#shapes.span = span;
    const value = lowerCall(context, this.#scope, operation, address, values, site);
    return value === null && signature.result.kind !== 'void' ? zero(context, signature.result) : value;
  }

  #label({ name, span }: BlockRef): string {
    const state = this.#blocks.get(name);
    if (state === undefined) {
      return this.#scope.problems.fail('undefined-block', `There is no block \`%${name}\` in the function.`, span);
    }
    return state.label;
  }

  #switch({ value, otherwise, cases }: OperationOf<'switch'>): void {
    const context = this.#context;
    const body = this.#body;
    const { type } = value;
    if (type.kind !== 'int' || type.bits > 64) return mismatch(context, 'an integer of up to 64 bits', type);
    const operand = part(this.#value(value));
    if (type.bits === 1) {
      const [yes, no] = [1n, 0n].map((number) => cases.find((arm) => arm.value === number)?.target ?? otherwise);
      const labels = [yes, no].map((target) => this.#label(target as BlockRef));
      body.effect(`brcond ${body.text(operand, hir.BOOL)}, ${labels.join(', ')}`);
      return;
    }
    const number = ownType(operand, type.bits);
    const known = resolve(operand);
    const text = known.kind === 'local' ? body.text(operand, number) : body.typed(operand, number);
    const arms = cases.map((arm) => {
      const literal = number.signed && !isOdd(type.bits) ? BigInt.asIntN(type.bits, arm.value) : arm.value;
      return `${literal} => ${this.#label(arm.target)}`;
    });
    body.effect(`switch ${text}, default ${this.#label(otherwise)}, [${arms.join(', ')}]`);
  }

  #return({ value }: OperationOf<'ret'>): void {
    const context = this.#context;
    const body = this.#body;
    const { result } = this.#source.type;
    if (value === null || result.kind === 'void') {
      if (value !== null || result.kind !== 'void') mismatch(context, `\`${typeText(result)}\``, value?.type ?? result);
      body.effect('return');
      return;
    }
    if (value.type !== result) return mismatch(context, `\`${typeText(result)}\``, value.type);
    const { parts } = this.#value(value);
    const all = this.#shapes.single(result);
    let whole: Operand = parts[0] as Operand;
    if (parts.length !== 1) {
      whole = ZERO;
      const { parts: types } = this.#shapes.of(result);
      for (const [i, type] of types.entries()) {
        const operands = `${body.text(whole, all)}, ${body.text(parts[i] as Operand, type)}`;
        whole = body.emit(all, `insertvalue ${operands}, [${i}]`);
      }
    }
    body.effect(`return ${body.text(whole, all)}`);
  }

  #atomicType(type: Type): { readonly type: hir.Type; readonly memory: hir.Type } {
    const context = this.#context;
    if (type.kind === 'pointer' && this.#shapes.layout.pointerSize === 4) return { type: POINTER, memory: POINTER };
    if (type.kind === 'float') return { type: type.bits === 32 ? hir.F32 : hir.F64, memory: intType(type.bits, true) };
    if (type.kind !== 'int' || isOdd(type.bits) || type.bits === 1)
      return unsupported(context, `atomic accesses to \`${typeText(type)}\``);
    const number = this.#shapes.single(type);
    return { type: number, memory: number };
  }

  #atomicLoad({ address }: OperationOf<'load'>, type: Type): Val {
    const body = this.#body;
    const { type: value, memory } = this.#atomicType(type);
    const loaded = body.emit(memory, `atomic.load ${body.text(this.#pointer(address), hir.pointerTo(memory))}, seqcst`);
    return single(type, value === memory ? loaded : body.as(loaded, value));
  }

  #atomicStore({ address, value }: OperationOf<'store'>): void {
    const body = this.#body;
    const { memory } = this.#atomicType(value.type);
    const text = this.#bits(value, memory);
    body.effect(`atomic.store ${body.text(this.#pointer(address), hir.pointerTo(memory))}, ${text}, seqcst`);
  }

  /** A value as what atomic operations take; floats as integers. */
  #bits(value: Value, memory: hir.Type): string {
    const body = this.#body;
    const operand = part(this.#value(value));
    const known = resolve(operand);
    if (known.kind === 'float')
      return body.text(
        body.emit(memory, `bitcast ${body.typed(known, memory === hir.I32 ? hir.F32 : hir.F64)}`),
        memory,
      );
    return body.text(operand, memory);
  }

  #atomicUpdate({ operator, address, value }: OperationOf<'atomicrmw'>): Val {
    const body = this.#body;
    if (!['add', 'sub', 'and', 'or', 'xor', 'xchg'].includes(operator))
      return unsupported(this.#context, `\`atomicrmw ${operator}\``);
    const { type, memory } = this.#atomicType(value.type);
    if (operator !== 'xchg' && value.type.kind !== 'int') return mismatch(this.#context, 'an integer', value.type);
    const pointer = body.text(this.#pointer(address), hir.pointerTo(memory));
    const old = body.emit(memory, `atomic.${operator} ${pointer}, ${this.#bits(value, memory)}, seqcst`);
    return single(value.type, type === memory ? old : body.as(old, type));
  }

  #compareExchange({ address, expected, replacement }: OperationOf<'cmpxchg'>, type: Type): Val {
    const body = this.#body;
    const { memory } = this.#atomicType(expected.type);
    if (expected.type.kind === 'float' || replacement.type !== expected.type)
      return mismatch(this.#context, 'an integer or a pointer', replacement.type);
    const pair = this.#shapes.single(type);
    const pointer = body.text(this.#pointer(address), hir.pointerTo(memory));
    const wanted = body.text(part(this.#value(expected)), memory);
    const given = body.text(part(this.#value(replacement)), memory);
    const old = body.emit(memory, `atomic.cmpxchg ${pointer}, ${wanted}, ${given}, seqcst`, 'old');
    const equal = body.emit(hir.BOOL, `eq ${body.text(old, memory)}, ${wanted}`, 'equal');
    const first = body.emit(pair, `insertvalue ${body.text(ZERO, pair)}, ${body.text(old, memory)}, [0]`);
    return single(type, body.emit(pair, `insertvalue ${body.text(first, pair)}, ${body.text(equal, hir.BOOL)}, [1]`));
  }

  #pointer(value: Value): Operand {
    if (value.type.kind !== 'pointer') return mismatch(this.#context, 'a pointer', value.type);
    return part(this.#value(value));
  }

  #value(value: Value): Val {
    if (value.kind !== 'local') return this.#constant(value);
    const definition = this.#definitions.get(value.name);
    const { problems } = this.#scope;
    if (definition === undefined)
      return problems.fail('undefined-value', `There is no value \`%${value.name}\` in the function.`, value.span);
    if (definition.parts === null) throw GIVE_UP;
    if (definition.type !== value.type) {
      const message = `\`%${value.name}\` is \`${typeText(definition.type)}\`, not \`${typeText(value.type)}\`.`;
      return problems.fail('type-mismatch', message, value.span);
    }
    return { type: value.type, parts: definition.parts };
  }

  #constant(constant: Constant): Val {
    const context = this.#context;
    const { type, span } = constant;
    const wrong = (): never =>
      this.#scope.problems.fail('type-mismatch', `This is no constant of the type \`${typeText(type)}\`.`, span);
    switch (constant.kind) {
      case 'zero':
        return zero(context, type);
      case 'integer':
        if (type.kind !== 'int') return wrong();
        if (this.#shapes.of(type).kind === 'wide') return { type, parts: wideConstant(constant.value, type.bits) };
        return single(type, integer(constant.value));
      case 'float':
        return type.kind === 'float' ? single(type, { kind: 'float', value: constant.value }) : wrong();
      case 'global': {
        if (type.kind !== 'pointer') return wrong();
        return single(type, { kind: 'symbol', ...this.#scope.address(constant.name, span) });
      }
      case 'splat':
      case 'aggregate':
      case 'bytes':
        return this.#aggregate(constant, wrong);
      case 'expression':
        return this.#expression(constant.operation, type);
      case 'unsupported':
        return this.#scope.problems.fail('not-supported', `Not supported: ${constant.what}.`, span);
    }
  }

  #aggregate(constant: Extract<Constant, { kind: 'splat' | 'aggregate' | 'bytes' }>, wrong: () => never): Val {
    const context = this.#context;
    const { type } = constant;
    if (type.kind === 'vector') {
      const elements =
        constant.kind === 'splat'
          ? new Array<Constant>(Math.min(type.length, 256)).fill(constant.value)
          : constant.kind === 'aggregate'
            ? constant.elements
            : [];
      if (elements.length !== type.length || elements.some((element) => element.type !== type.element)) return wrong();
      return vectorOf(
        context,
        type,
        elements.map((element) => part(this.#constant(element))),
      );
    }
    const shape = this.#shapes.of(type);
    if (shape.kind !== 'aggregate') return wrong();
    return single(type, this.#body.emit(shape.type, `const ${this.#initialisers.text(constant)}`, 'c'));
  }

  #expression(operation: Extract<Constant, { kind: 'expression' }>['operation'], type: Type): Val {
    const context = this.#context;
    switch (operation.op) {
      case 'gep': {
        const indices = operation.indices.map((index) => this.#constant(index));
        const base = this.#constant(operation.base);
        if (base.type.kind !== 'pointer') return mismatch(context, 'a pointer', base.type);
        return elementAddress(context, operation.source, base, indices, type);
      }
      case 'cast':
        return castValue(context, operation.operator, this.#constant(operation.value), type);
      case 'binary':
        return binaryValue(context, operation.operator, this.#constant(operation.a), this.#constant(operation.b));
    }
  }

  /** The phis of a block, when everything else is there: what they need stands at the ends of other blocks. */
  #phis(state: BlockState): void {
    for (const { name, operation, span } of state.source.instructions) {
      if (operation.op !== 'phi' || name === null) continue;
      const definition = this.#definitions.get(name);
      const locals = definition?.parts;
      if (!locals) continue;
      this.#shapes.span = span;
      attempt(() => this.#phi(state, name, locals as readonly Local[], operation, span));
    }
  }

  #phi(state: BlockState, name: string, locals: readonly Local[], { incoming }: OperationOf<'phi'>, span: Span): void {
    const body = this.#body;
    const seen = new Set<BlockState>();
    const arms: string[][] = locals.map(() => []);
    for (const { value, block } of incoming) {
      this.#label(block);
      const from = this.#blocks.get(block.name) as BlockState;
      // LLVM has one value for each edge, all of them the same.
      if (seen.has(from)) continue;
      seen.add(from);
      body.bucket = from.tail;
      body.symbolViews = from.symbolViews;
      body.hint = name;
      const { parts } = this.#value(value);
      for (const [i, local] of locals.entries())
        arms[i]?.push(`[${body.text(parts[i] ?? ZERO, local.type)}, ${from.label}]`);
    }
    for (const [i, local] of locals.entries())
      state.phis.lines.push({ target: local, text: `phi ${arms[i]?.join(', ')}`, span });
  }

  #lines(header: string): { text: string; span: Span }[] {
    const lines = [{ text: header, span: this.#source.span }];
    const add = ({ target, text, span }: Line): void => {
      const definition = target === null ? '' : `%${target.name}: ${hir.typeName(target.type)} = `;
      lines.push({ text: `    ${definition}${text}`, span });
    };
    for (const { label, source, phis, afterPhis, buckets, tail } of this.#order) {
      lines.push({ text: `${label}:`, span: source.span });
      phis.lines.forEach(add);
      afterPhis.lines.forEach(add);
      for (const [i, bucket] of buckets.entries()) {
        if (i === buckets.length - 1) tail.lines.forEach(add);
        bucket.lines.lines.forEach(add);
        bucket.after.lines.forEach(add);
      }
    }
    lines.push({ text: '}', span: this.#source.span });
    return lines;
  }
}

const TERMINATORS: ReadonlySet<string> = new Set(['br', 'condbr', 'switch', 'ret', 'unreachable']);
