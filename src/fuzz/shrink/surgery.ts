/**
 * Changes to a parsed module that keep it well-formed where they can. What comes out is printed and loaded again, so
 * indices and spans need not be kept right; a change that makes no sense is found out by the verifier.
 */
import {
  type Block,
  type Callee,
  type Constant,
  type Func,
  type Global,
  Instruction,
  type Module,
  NO_SPAN,
  type Operand,
  type ScalarConstant,
  type Value,
} from '../../hir/module.ts';
import { isResultOptional, opInfo } from '../../hir/opcodes.ts';
import { isScalar, type Type } from '../../hir/types.ts';

/** Nothing, in a type that has a literal for it; else null. */
export function zeroOf(type: Type): Constant | null {
  if (isScalar(type)) return scalar(type, 0);
  switch (type.kind) {
    case 'vector':
      return aggregate(
        type,
        Array.from({ length: type.lanes }, () => type.element),
      );
    case 'array':
      return aggregate(
        type,
        Array.from({ length: type.length }, () => type.element),
      );
    case 'struct':
      return aggregate(type, type.fields);
    default:
      return null;
  }
}

export function scalar(type: Type, value: number): ScalarConstant {
  return { kind: 'scalar', type, value: type.kind === 'int' && type.bits === 64 ? BigInt(value) : value };
}

function aggregate(type: Type, parts: readonly Type[]): Constant | null {
  const elements = parts.map(zeroOf);
  return elements.every((element) => element !== null) ? { kind: 'aggregate', type, elements } : null;
}

export function instructionsOf(func: Func): Instruction[] {
  return func.blocks.flatMap((block) => block.instructions);
}

/** Every use of a value becomes something else. */
export function replaceUses(func: Func, value: Value, by: Operand): void {
  for (const instruction of instructionsOf(func)) {
    instruction.operands = instruction.operands.map((operand) => (operand === value ? by : operand));
  }
}

export function isUsed(func: Func, value: Value): boolean {
  return instructionsOf(func).some(({ operands }) => operands.includes(value));
}

export function removeInstruction(instruction: Instruction): void {
  const { block } = instruction;
  block.instructions = block.instructions.filter((other) => other !== instruction);
}

/** Puts another instruction where one stands, with the same result. */
export function replaceInstruction(
  old: Instruction,
  parts: Partial<Pick<Instruction, 'op' | 'operands' | 'targets' | 'payload'>>,
): void {
  const replacement = new Instruction(
    old.index,
    parts.op ?? old.op,
    old.type,
    old.result,
    parts.operands ?? old.operands,
    parts.targets ?? old.targets,
    parts.payload === undefined ? old.payload : parts.payload,
    NO_SPAN,
    [],
  );
  replacement.block = old.block;
  if (old.result !== null) old.result.definition = replacement;
  old.block.instructions = old.block.instructions.map((other) => (other === old ? replacement : other));
}

/** The edge from one block to another is gone: phis forget it, unless another arm still makes it. */
export function forgetEdge(from: Block, to: Block): void {
  if (from.terminator.targets.includes(to)) return;
  for (const phi of to.instructions) {
    if (phi.op !== 'phi') break;
    const kept = phi.targets.map((_, i) => i).filter((i) => phi.targets[i] !== from);
    phi.operands = kept.map((i) => phi.operands[i] as Operand);
    phi.targets = kept.map((i) => phi.targets[i] as Block);
  }
}

/** A terminator becomes another one. */
export function replaceTerminator(block: Block, parts: Parameters<typeof replaceInstruction>[1]): void {
  const before = block.terminator.targets;
  replaceInstruction(block.terminator, parts);
  for (const target of new Set(before)) forgetEdge(block, target);
}

function inFunctions(tidy: (func: Func) => void) {
  return ({ functions }: Module) => functions.forEach(tidy);
}
/** Ways to remove what nothing needs: blocks without a way to them, empty ways, values without a use, unnamed items. */
export const TIDYING: readonly ((module: Module) => void)[] = [
  inFunctions(removeUnreachable),
  inFunctions(simplifyPhis),
  inFunctions(mergeBlocks),
  inFunctions(removeUnusedValues),
  removeUnusedItems,
];

function removeUnreachable(func: Func): void {
  const [entry] = func.blocks;
  if (entry === undefined) return;
  const reached = new Set([entry]);
  for (const block of reached) for (const target of block.terminator.targets) reached.add(target);
  for (const block of func.blocks) {
    if (reached.has(block)) continue;
    for (const target of new Set(block.terminator.targets)) {
      replaceTerminator(block, { op: 'unreachable', operands: [], targets: [], payload: null });
      forgetEdge(block, target);
    }
  }
  func.blocks = func.blocks.filter((block) => reached.has(block));
}

/** A phi of one value is that value. */
function simplifyPhis(func: Func): void {
  for (const phi of instructionsOf(func)) {
    if (phi.op !== 'phi' || phi.result === null) continue;
    const others = new Set(phi.operands.filter((operand) => operand !== phi.result));
    const [only] = others;
    if (others.size !== 1 || only === undefined) continue;
    // Another value than an operand of the same block's phi may be defined where the phi's uses don't see it.
    if (phi.operands.length > 1 && only.kind === 'value') continue;
    replaceUses(func, phi.result, only);
    removeInstruction(phi);
  }
}

/** A block that only one block goes to, and always, becomes part of it. */
function mergeBlocks(func: Func): void {
  for (let merged = true; merged; ) {
    merged = false;
    for (const block of func.blocks) {
      const { op, targets } = block.terminator;
      const [next] = targets;
      if (op !== 'br' || next === undefined || next === block || next === func.blocks[0]) continue;
      const sources = func.blocks.filter((other) => other.terminator.targets.includes(next));
      if (sources.length !== 1 || next.instructions[0]?.op === 'phi') continue;
      block.instructions = [...block.instructions.slice(0, -1), ...next.instructions];
      for (const instruction of next.instructions) instruction.block = block;
      for (const instruction of instructionsOf(func)) {
        if (instruction.op !== 'phi') continue;
        instruction.targets = instruction.targets.map((target) => (target === next ? block : target));
      }
      func.blocks = func.blocks.filter((other) => other !== next);
      merged = true;
      break;
    }
  }
}

function removeUnusedValues(func: Func): void {
  for (let removed = true; removed; ) {
    removed = false;
    const used = new Set(instructionsOf(func).flatMap(({ operands }) => operands));
    for (const instruction of instructionsOf(func)) {
      const { op, result } = instruction;
      const { effect, traps } = opInfo(op);
      if (result === null || used.has(result) || isResultOptional(op)) continue;
      if (effect !== 'none' || traps.length > 0) continue;
      removeInstruction(instruction);
      removed = true;
    }
  }
}

/** Functions that no run leads to, and globals, externs and types that nothing names. */
function removeUnusedItems(module: Module): void {
  const functions = new Set<Callee>(module.runs.map(({ entry }) => entry));
  const globals = new Set<Global>();
  const addConstant = (constant: Constant): void => {
    if (constant.kind === 'address') add(constant.of);
    else if (constant.kind === 'aggregate') constant.elements.forEach(addConstant);
  };
  const add = (of: Callee | Global): void => {
    if (of.kind !== 'global') {
      functions.add(of);
      return;
    }
    if (globals.has(of)) return;
    globals.add(of);
    if (of.init !== null) addConstant(of.init);
  };
  for (const func of functions) {
    if (func.kind !== 'function') continue;
    for (const { operands, payload } of instructionsOf(func)) {
      for (const operand of operands) {
        if (operand.kind === 'address') add(operand.of);
        else if (operand.kind === 'literal') addConstant(operand.constant);
      }
      if (payload?.kind === 'call' && payload.callee.kind !== 'intrinsic') add(payload.callee);
      if (payload?.kind === 'closure') add(payload.thunk.callee);
      if (payload?.kind === 'traitObject') add(payload.vtable);
    }
  }
  module.functions = module.functions.filter((func) => functions.has(func));
  module.externs = module.externs.filter((extern) => functions.has(extern));
  module.globals = module.globals.filter((global) => globals.has(global));
  const named = namedTypes(module);
  module.types = module.types.filter(({ type }) => named.has(type));
}

/** All types that the module's items and instructions mention, parts included. */
function namedTypes(module: Module): ReadonlySet<Type> {
  const seen = new Set<Type>();
  const add = (type: Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    switch (type.kind) {
      case 'pointer':
        return add(type.pointee);
      case 'array':
      case 'vector':
        return add(type.element);
      case 'struct':
        return type.fields.forEach(add);
      case 'union':
        return type.variants.forEach((variant) => add(variant.type));
      case 'dyn':
        return type.methods.forEach((method) => add(method.type));
      case 'function':
      case 'closure':
        type.params.forEach(add);
        return add(type.result);
      default:
    }
  };
  for (const { type, vtableOf } of module.globals) {
    add(type);
    if (vtableOf !== null) add(vtableOf);
  }
  for (const func of module.functions) {
    add(func.type);
    for (const { type, operands, payload } of instructionsOf(func)) {
      add(type);
      for (const operand of operands) add(operand.type);
      if (payload?.kind === 'alloca') add(payload.allocated);
      if (payload?.kind === 'call' && payload.callee.kind === 'intrinsic' && payload.callee.typeArgument !== null)
        add(payload.callee.typeArgument);
      if (payload?.kind === 'traitObject') add(payload.trait);
    }
  }
  return seen;
}
