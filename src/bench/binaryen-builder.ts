/**
 * Tier 0 as it would be made with Binaryen's JavaScript API and its Relooper: what our own encoder is measured against.
 * The same counters, safepoints, table calls and memory offsets, so that both modules give the same answers. It knows
 * the opcodes that `realisticProgram` uses, and throws at others.
 */
import type Binaryen from 'binaryen';
import { LANE } from '../abi/layout.ts';
import type { ProgramPlan } from '../abi/program.ts';
import { type BinaryenApi, features } from '../compiler/binaryen/load.ts';
import { valType } from '../compiler/imports.ts';
import type { Instrumentation } from '../compiler/lower/context.ts';
import { exportName } from '../compiler/lower/module.ts';
import { IMPORT_MODULE } from '../compiler/wasm/module.ts';
import { WasmType } from '../compiler/wasm/opcodes.ts';
import { buildCfg } from '../hir/analysis/cfg.ts';
import type { Block, Func, Instruction, Module, Operand, Value } from '../hir/module.ts';
import { opInfo } from '../hir/opcodes.ts';
import { isInteger, sizeOf, type Type } from '../hir/types.ts';

type Expression = number;

/** Builds the module of a whole program and gives its bytes, without optimising. */
export function buildWithBinaryen(
  b: BinaryenApi,
  module: Module,
  plan: ProgramPlan,
  instrumentation: Instrumentation,
): Uint8Array<ArrayBuffer> {
  const m = new b.Module();
  try {
    m.setFeatures(features(b));
    const { pages, maxPages } = plan.layout;
    m.setMemory(pages, maxPages, null, [], true, false, 'memory');
    m.addMemoryImport('memory', IMPORT_MODULE, 'memory', true);
    m.addTable('table', plan.table.size, -1);
    m.addTableImport('table', IMPORT_MODULE, 'table');
    m.addGlobalImport('lane', IMPORT_MODULE, 'lane', b.i32, false);
    m.addFunctionImport('safepoint', IMPORT_MODULE, 'safepoint', b.i32, b.none);
    m.addFunctionImport('crossing', IMPORT_MODULE, 'crossing', b.i32, b.none);
    for (const func of module.functions) {
      new FunctionBuilder(b, m, func, plan, instrumentation).build();
      m.addFunctionExport(func.name, exportName(func.index));
    }
    return new Uint8Array(m.emitBinary());
  } finally {
    m.dispose();
  }
}

class FunctionBuilder {
  readonly #vars: Binaryen.Type[] = [];
  /** By value: how often it is used. */
  readonly #uses: Int32Array;
  /** By value: whether a block other than its own uses it. */
  readonly #far: Uint8Array;
  readonly #local: Int32Array;

  constructor(
    readonly b: BinaryenApi,
    readonly m: Binaryen.Module,
    readonly func: Func,
    readonly plan: ProgramPlan,
    readonly instrumentation: Instrumentation,
  ) {
    const { length } = func.values;
    this.#uses = new Int32Array(length);
    this.#far = new Uint8Array(length);
    this.#local = new Int32Array(length).fill(-1);
  }

  build(): void {
    const { b, m, func } = this;
    func.params.forEach((param, i) => {
      this.#local[param.index] = i;
    });
    this.#countUses();
    const { orderOf, successors, successorStart } = buildCfg(func);
    const headers = new Set<number>();
    for (const block of func.blocks) {
      for (let e = successorStart[block.index] as number; e < (successorStart[block.index + 1] as number); e++) {
        const to = successors[e] as number;
        if ((orderOf[to] as number) <= (orderOf[block.index] as number)) headers.add(to);
      }
    }
    const relooper = new b.Relooper(m);
    const conditions: Expression[] = [];
    const nodes = func.blocks.map((block) => {
      const code = block.index === 0 ? this.#prologue() : [];
      if (headers.has(block.index)) code.push(this.#poll(block.number));
      conditions.push(this.#block(block, code));
      return relooper.addBlock(m.block(null, code));
    });
    for (const block of func.blocks) {
      const { targets } = block.terminator;
      targets.forEach((target, i) => {
        const condition = targets.length === 2 && i === 0 ? (conditions[block.index] as Expression) : 0;
        const from = nodes[block.index] as number;
        relooper.addBranch(from, nodes[target.index] as number, condition, this.#moves(block, target));
      });
    }
    const label = this.#newLocal(b.i32);
    const body = m.block(null, [relooper.renderAndDispose(nodes[0] as number, label), m.unreachable()]);
    const params = b.createType(func.params.map(({ type }) => this.#type(type)));
    m.addFunction(func.name, params, this.#type(func.result), this.#vars, body);
  }

  #countUses(): void {
    for (const block of this.func.blocks) {
      for (const { op, operands, targets } of block.instructions) {
        operands.forEach((operand, i) => {
          if (operand.kind !== 'value') return;
          this.#uses[operand.index] = (this.#uses[operand.index] as number) + 1;
          const user = op === 'phi' ? targets[i] : block;
          if (operand.definition?.block !== user) this.#far[operand.index] = 1;
        });
      }
    }
  }

  // ---- Bookkeeping

  #lane(): Expression {
    return this.m.global.get('lane', this.b.i32);
  }

  #prologue(): Expression[] {
    const { b, m, func, instrumentation } = this;
    const code: Expression[] = [];
    if (instrumentation.countCalls) {
      const counter = this.plan.layout.callCounts + 8 * func.index;
      const add = () => m.i64.add(m.i64.load(counter, 1, this.#lane()), m.i64.const(1n));
      if (instrumentation.crossing === null) {
        code.push(m.i64.store(counter, 1, this.#lane(), add()));
      } else {
        const count = this.#newLocal(b.i64);
        code.push(m.i64.store(counter, 1, this.#lane(), m.local.tee(count, add(), b.i64)));
        const crossed = m.i64.eq(m.local.get(count, b.i64), m.i64.const(BigInt(instrumentation.crossing)));
        code.push(m.if(crossed, m.call('crossing', [m.i32.const(func.index)], b.none)));
      }
    }
    code.push(this.#poll((func.blocks[0] as Block).number));
    return code;
  }

  #poll(block: number): Expression {
    const { b, m } = this;
    if (!this.instrumentation.safepoints) return m.nop();
    const word = m.i32.load(LANE.safepoint, 1, this.#lane());
    return m.if(word, m.call('safepoint', [m.i32.const(block)], b.none));
  }

  // ---- Values

  #type(type: Type): Binaryen.Type {
    const { b } = this;
    if (type.kind === 'void') return b.none;
    switch (valType(type)) {
      case WasmType.i32:
        return b.i32;
      case WasmType.i64:
        return b.i64;
      case WasmType.f32:
        return b.f32;
      default:
        return b.f64;
    }
  }

  #newLocal(type: Binaryen.Type): number {
    this.#vars.push(type);
    return this.func.params.length + this.#vars.length - 1;
  }

  #localOf({ index, type }: Value): number {
    let local = this.#local[index] as number;
    if (local === -1) {
      local = this.#newLocal(this.#type(type));
      this.#local[index] = local;
    }
    return local;
  }

  /** Whether a value is built where its only use is. */
  #isNested({ index, definition }: Value): boolean {
    if (definition === null || this.#far[index] === 1 || this.#uses[index] !== 1) return false;
    return definition.op !== 'phi' && opInfo(definition.op).effect === 'none';
  }

  #operand(operand: Operand): Expression {
    const { m } = this;
    switch (operand.kind) {
      case 'literal': {
        const { constant } = operand;
        if (constant.kind !== 'scalar') throw new Error('a constant that is no scalar');
        const { value } = constant;
        switch (valType(operand.type)) {
          case WasmType.i32:
            return m.i32.const(Number(value));
          case WasmType.i64:
            return m.i64.const(BigInt(value));
          case WasmType.f32:
            return m.f32.const(Number(value));
          default:
            return m.f64.const(Number(value));
        }
      }
      case 'address': {
        const { of } = operand;
        const { globals, table } = this.plan;
        return m.i32.const((of.kind === 'global' ? globals.addresses[of.index] : table.slotOf.get(of)) as number);
      }
      case 'value':
        if (this.#isNested(operand)) return this.#expression(operand.definition as Instruction);
        return m.local.get(this.#localOf(operand), this.#type(operand.type));
    }
  }

  // ---- Code

  /** Adds a block's straight-line code and returns the condition of its branch, or 0. */
  #block(block: Block, code: Expression[]): Expression {
    const { m } = this;
    for (const instruction of block.instructions) {
      const { op, operands, result } = instruction;
      switch (op) {
        case 'phi':
        case 'br':
          break;
        case 'brcond':
          return this.#operand(operands[0] as Operand);
        case 'return':
          code.push(m.return(operands[0] === undefined ? undefined : this.#operand(operands[0])));
          break;
        default:
          if (result === null) code.push(this.#expression(instruction));
          else if (!this.#isNested(result))
            code.push(m.local.set(this.#localOf(result), this.#expression(instruction)));
      }
    }
    return 0;
  }

  /** What an edge does to the phis that it leads to: all read before any is written. */
  #moves(from: Block, to: Block): Expression {
    const { m } = this;
    const phis = to.instructions.filter(({ op }) => op === 'phi');
    if (phis.length === 0) return 0;
    const incoming = phis.map(({ operands, targets }) => operands[targets.indexOf(from)] as Operand);
    const written = phis.map(({ result }) => result as Value);
    const code: Expression[] = [];
    const last: Expression[] = [];
    incoming.forEach((operand, i) => {
      const value = this.#operand(operand);
      const target = this.#localOf(written[i] as Value);
      const early = written[i] as Value;
      if (incoming.slice(i + 1).some((later) => this.#reads(later, early))) {
        const type = this.#type(early.type);
        const kept = this.#newLocal(type);
        code.push(m.local.set(kept, value));
        last.push(m.local.set(target, m.local.get(kept, type)));
      } else {
        code.push(m.local.set(target, value));
      }
    });
    return m.block(null, [...code, ...last]);
  }

  #reads(operand: Operand, value: Value): boolean {
    if (operand === value) return true;
    if (operand.kind !== 'value' || !this.#isNested(operand)) return false;
    return (operand.definition as Instruction).operands.some((inner) => this.#reads(inner, value));
  }

  #expression(instruction: Instruction): Expression {
    const { m } = this;
    const { op, type, operands, payload } = instruction;
    const base = this.plan.layout.programBase;
    const at = (i: number) => this.#operand(operands[i] as Operand);
    switch (op) {
      case 'load': {
        if (isInteger(type) && type.bits === 8) return m.i32.load8_u(base, 1, at(0));
        return this.#numeric(type).load(base, 1, at(0));
      }
      case 'store': {
        const value = operands[0] as Operand;
        if (sizeOf(value.type) === 1) return m.i32.store8(base, 1, at(1), at(0));
        return this.#numeric(value.type).store(base, 1, at(1), at(0));
      }
      case 'gep':
        return this.#gep(instruction);
      case 'select':
        return m.select(at(0), at(1), at(2));
      case 'call': {
        if (payload?.kind !== 'call' || payload.callee.kind !== 'function') throw new Error('only direct calls');
        const { callee } = payload;
        const params = this.b.createType(callee.params.map((param) => this.#type(param.type)));
        const slot = m.i32.const(this.plan.table.slotOf.get(callee) as number);
        const args = operands.map((operand) => this.#operand(operand));
        return m.call_indirect('table', slot, args, params, this.#type(callee.result));
      }
      case 'sext':
        return m.i64.extend_s(at(0));
      case 'zext':
        return m.i64.extend_u(at(0));
      case 'trunc': {
        const low = m.i32.wrap(at(0));
        return isInteger(type) && type.bits === 8 ? m.i32.and(low, m.i32.const(255)) : low;
      }
      case 'sitofp':
        return m.f64.convert_s.i32(at(0));
      case 'fptosi':
        return m.i32.trunc_s_sat.f64(at(0));
      case 'const':
        return at(0);
      default: {
        const operator = OPERATORS[op];
        if (operator === undefined) throw new Error(`${op} is not among the opcodes of generated programs`);
        const table = this.#numeric((operands[0] as Operand).type) as unknown as Record<string, BinaryBuilder>;
        return (table[operator] as BinaryBuilder)(at(0), at(1));
      }
    }
  }

  #numeric(type: Type): Binaryen.Module['i32'] {
    const { m } = this;
    switch (valType(type)) {
      case WasmType.i32:
        return m.i32;
      case WasmType.i64:
        return m.i64 as unknown as Binaryen.Module['i32'];
      default:
        return m.f64 as unknown as Binaryen.Module['i32'];
    }
  }

  /** `gep @array, [0, %index]`. */
  #gep({ operands, type }: Instruction): Expression {
    const { m } = this;
    const size = type.kind === 'pointer' ? sizeOf(type.pointee) : 1;
    const index = this.#operand(operands[2] as Operand);
    const scaled = size === 1 ? index : m.i32.shl(index, m.i32.const(Math.log2(size)));
    return m.i32.add(this.#operand(operands[0] as Operand), scaled);
  }
}

type BinaryBuilder = (left: Expression, right: Expression) => Expression;

/** Names of Binaryen's builders; integers are signed in generated programs. */
const OPERATORS: Readonly<Record<string, string>> = {
  add: 'add',
  sub: 'sub',
  mul: 'mul',
  and: 'and',
  or: 'or',
  xor: 'xor',
  shl: 'shl',
  shr: 'shr_s',
  fadd: 'add',
  fsub: 'sub',
  fmul: 'mul',
  fdiv: 'div',
  eq: 'eq',
  ne: 'ne',
  lt: 'lt_s',
  gt: 'gt_s',
  flt: 'lt',
  fgt: 'gt',
};
