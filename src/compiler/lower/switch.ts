/** `switch`: a jump table where the cases are dense, a binary search where they aren't. */
import type { Block, Instruction, Operand, ScalarConstant } from '../../hir/module.ts';
import { isInteger } from '../../hir/types.ts';
import { valType } from '../imports.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';

/** Engines limit br_table (V8: 65,520 entries). */
const MAX_TABLE = 65_520;
/** A table may have this many entries for each case. */
const MAX_SPARSENESS = 4;
/** So few cases are compared one by one. */
const LINEAR = 4;

interface Case {
  readonly value: bigint;
  /** Branch depth of the arm, as seen from where the choice starts. */
  readonly arm: number;
}

/** The arm of the i-th distinct target is reached by a branch of depth i. */
export function emitSwitch(e: FunctionEmitter, terminator: Instruction): void {
  const selector = terminator.operands[0] as Operand;
  const constants = terminator.payload?.kind === 'switch' ? terminator.payload.cases : [];
  const { fallback, cases } = armsOf(terminator, constants);
  const first = cases[0];
  const last = cases[cases.length - 1];
  if (first === undefined || last === undefined) {
    branch(e, fallback);
    return;
  }
  const range = last.value - first.value + 1n;
  const type = valType(selector.type);
  if (range <= BigInt(Math.min(MAX_TABLE, cases.length * MAX_SPARSENESS + 8))) {
    emitTable(e, selector, type === WasmType.i64, cases, first.value, Number(range), fallback);
    return;
  }
  const local = e.borrowLocal(type);
  e.push(selector);
  e.set(local);
  const signed = isInteger(selector.type) && selector.type.signed;
  emitSearch(e, local, type === WasmType.i64, signed, cases, fallback, 0);
  e.releaseLocal(local, type);
}

function armsOf(terminator: Instruction, constants: readonly ScalarConstant[]) {
  const arms = new Map<Block, number>();
  for (const target of terminator.targets) if (!arms.has(target)) arms.set(target, arms.size);
  const arm = (i: number) => arms.get(terminator.targets[i] as Block) as number;
  const cases: Case[] = constants.map(({ value }, i) => ({ value: BigInt(value), arm: arm(i + 1) }));
  cases.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  return { fallback: arm(0), cases };
}

function branch(e: FunctionEmitter, depth: number): void {
  e.op(Op.br);
  e.code.u32(depth);
}

function emitTable(
  e: FunctionEmitter,
  selector: Operand,
  wide: boolean,
  cases: readonly Case[],
  least: bigint,
  range: number,
  fallback: number,
): void {
  e.push(selector);
  if (wide) {
    const local = e.borrowLocal(WasmType.i64);
    e.i64(least);
    e.op(Op.i64_sub);
    e.tee(local);
    e.i64(BigInt(range));
    e.op(Op.i64_ge_u);
    e.op(Op.br_if);
    e.code.u32(fallback);
    e.get(local);
    e.op(Op.i32_wrap_i64);
    e.releaseLocal(local, WasmType.i64);
  } else if (least !== 0n) {
    e.i32(Number(BigInt.asIntN(32, least)));
    e.op(Op.i32_sub);
  }
  const arms = new Array<number>(range).fill(fallback);
  for (const { value, arm } of cases) arms[Number(value - least)] = arm;
  e.op(Op.br_table);
  e.code.u32(range);
  for (const arm of arms) e.code.u32(arm);
  e.code.u32(fallback);
}

/** `inside` is how many constructs have been opened since the choice started. */
function emitSearch(
  e: FunctionEmitter,
  local: number,
  wide: boolean,
  signed: boolean,
  cases: readonly Case[],
  fallback: number,
  inside: number,
): void {
  const constant = (value: bigint) => {
    if (wide) e.i64(value);
    else e.i32(Number(BigInt.asIntN(32, value)));
  };
  if (cases.length <= LINEAR) {
    for (const { value, arm } of cases) {
      e.get(local);
      constant(value);
      e.op(wide ? Op.i64_eq : Op.i32_eq);
      e.op(Op.br_if);
      e.code.u32(arm + inside);
    }
    branch(e, fallback + inside);
    return;
  }
  const middle = cases.length >> 1;
  e.get(local);
  constant((cases[middle] as Case).value);
  if (wide) e.op(signed ? Op.i64_lt_s : Op.i64_lt_u);
  else e.op(signed ? Op.i32_lt_s : Op.i32_lt_u);
  e.beginIf();
  emitSearch(e, local, wide, signed, cases.slice(0, middle), fallback, inside + 1);
  e.beginElse();
  emitSearch(e, local, wide, signed, cases.slice(middle), fallback, inside + 1);
  e.end();
  // Both sides branched away; the type checker of WebAssembly doesn't see through an `if`.
  e.op(Op.unreachable);
}
