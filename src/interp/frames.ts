/** Frames as others see them: captured from registers, and put there. */
import { buildCfg } from '../hir/analysis/cfg.ts';
import { type DominatorTree, dominates, dominatorTree } from '../hir/analysis/dominators.ts';
import type { Func, Instruction, Value } from '../hir/module.ts';
import type { Frame, FrameState, Words } from './api.ts';
import { FRAME_HEADER, type FunctionCode, Header, instructionAt } from './function-code.ts';
import type { Body, Machine } from './machine.ts';
import { readValue, wordsOf, writeValue } from './registers.ts';

/** Where an outermost frame leaves its result. */
export interface ResultPlace {
  readonly func: Func;
  readonly at: number;
}

/** Puts an outermost frame on top: of a function that is about to start. */
export function pushCall(machine: Machine, func: Func, args: Words): ResultPlace {
  const place = { func, at: machine.top };
  const fp = place.at + wordsOf(func.result) + FRAME_HEADER;
  const body = machine.body(func.index);
  machine.reserve(body, fp);
  writeHeader(machine, fp, -1, -1, place.at);
  let from = 0;
  let to = fp;
  for (const { type } of func.params) {
    from += writeValue(machine.registers, type, to, args, from);
    to += wordsOf(type);
  }
  machine.enter(body, fp);
  return place;
}

/** Puts frames on top, outermost first: of functions in the middle of their work. */
export function pushFrames(machine: Machine, states: readonly FrameState[]): ResultPlace {
  const [outermost] = states;
  if (outermost === undefined) throw new Error('there is no frame to go on from');
  const place = { func: outermost.func, at: machine.top };
  let fp = place.at + wordsOf(place.func.result) + FRAME_HEADER;
  let caller: { readonly index: number; readonly call: number; readonly fp: number } | null = null;
  for (const [index, state] of states.entries()) {
    const body = machine.body(state.func.index);
    machine.reserve(body, fp);
    writeHeader(machine, fp, caller?.index ?? -1, caller?.call ?? -1, caller?.fp ?? place.at);
    machine.enter(body, fp);
    const waits = index < states.length - 1;
    const pc = waits ? callPosition(body.decoded, state.instruction) : positionOf(body.decoded, state);
    fill(machine, body, fp, pc, state);
    machine.pc = pc;
    caller = { index: body.index, call: machine.pc, fp };
    fp += body.frameWords + FRAME_HEADER;
  }
  return place;
}

function writeHeader({ registers: { i32 } }: Machine, fp: number, caller: number, call: number, callerFrame: number) {
  i32[fp + Header.caller] = caller;
  i32[fp + Header.call] = call;
  i32[fp + Header.callerFrame] = callerFrame;
}

function fill(machine: Machine, { decoded }: Body, fp: number, pc: number, { values, stack }: FrameState): void {
  const { registers } = machine;
  for (const [value, words] of values) {
    writeValue(registers, value.type, fp + (decoded.slotOf[value.index] as number), words);
  }
  // From the start, the function's own work makes the allocas.
  if (decoded.makeAllocas === null || pc <= decoded.start) return;
  if (stack === null) {
    decoded.makeAllocas(machine, fp);
    return;
  }
  registers.i32[fp + Header.stackPointer] = stack.caller;
  if (decoded.fixedAllocas !== -1) registers.i32[fp + decoded.fixedAllocas] = stack.fixed;
}

function positionOf(decoded: FunctionCode, { instruction, stack, entering }: FrameState): number {
  const { func, start, blockAt, positionOf: positions } = decoded;
  if (entering === 'function') return 0;
  const { block } = instruction;
  if (entering === 'block') return block.index === 0 && stack === null ? start : (blockAt[block.index] as number);
  const position = positions[instruction.index] ?? -1;
  if (position === -1) throw new Error(`@${func.name} cannot go on at a phi`);
  return position;
}

function callPosition({ callOf, func }: FunctionCode, { index }: Instruction): number {
  const position = callOf.get(index);
  if (position === undefined) throw new Error(`@${func.name} does not wait for a call there`);
  return position;
}

/** The frames of the run that is under way, outermost first. */
export function captureFrames(machine: Machine): Frame[] {
  const frames: Frame[] = [];
  const { i32 } = machine.registers;
  let body = machine.func ?? undefined;
  let { fp, pc } = machine;
  while (body !== undefined) {
    frames.push(capture(machine, body.decoded, fp, pc));
    const caller = i32[fp + Header.caller] as number;
    pc = i32[fp + Header.call] as number;
    fp = i32[fp + Header.callerFrame] as number;
    body = machine.bodies[caller];
  }
  return frames.toReversed();
}

function capture({ registers }: Machine, decoded: FunctionCode, fp: number, pc: number): Frame {
  const { func, slotOf, makeAllocas, fixedAllocas } = decoded;
  const instruction = instructionAt(decoded, pc);
  const values = new Map<Value, Words>();
  for (const value of func.values) {
    if (!isComputed(decoded, value, instruction)) continue;
    values.set(value, readValue(registers, value.type, fp + (slotOf[value.index] as number)));
  }
  const hasStack = makeAllocas !== null && pc > decoded.start;
  const reached = pc <= decoded.start || pc === decoded.blockAt[instruction.block.index];
  const entering = pc === 0 ? 'function' : reached && pc !== decoded.positionOf[instruction.index] ? 'block' : null;
  const caller = registers.i32[fp + Header.stackPointer] as number;
  const fixed = fixedAllocas === -1 ? 0 : (registers.i32[fp + fixedAllocas] as number);
  const stack = hasStack ? { caller, fixed } : null;
  return { func, block: instruction.block, instruction, values, stack, entering };
}

const trees = new WeakMap<FunctionCode, DominatorTree>();

/** Whether a value is certain to have been computed before an instruction. */
function isComputed(decoded: FunctionCode, { definition }: Value, before: Instruction): boolean {
  if (definition === null) return true;
  if (definition.block === before.block) return definition.op === 'phi' || definition.index < before.index;
  let tree = trees.get(decoded);
  if (tree === undefined) {
    tree = dominatorTree(buildCfg(decoded.func));
    trees.set(decoded, tree);
  }
  return dominates(tree, definition.block.index, before.block.index);
}
