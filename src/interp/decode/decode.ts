/** A function of HIR to the operations that the interpreter runs. */
import type { ProgramPlan } from '../../abi/program.ts';
import type { Block, Func, Instruction } from '../../hir/module.ts';
import { fusedWithBranch, OPERATION_WORDS, Operation } from '../execute.ts';
import type { FunctionCode } from '../function-code.ts';
import { Decoder } from './decoder.ts';
import { planAllocas } from './frame.ts';
import { DECODINGS } from './instructions.ts';

export function decode(func: Func, plan: ProgramPlan): FunctionCode {
  const d = new Decoder(func, plan);
  const allocas = planAllocas(d);
  const stretches: number[] = [];
  const stretchOf: Instruction[] = [];
  const begin = (instruction: Instruction) => {
    stretches.push(d.position);
    stretchOf.push(instruction);
  };
  const positionOf = new Int32Array(func.instructionCount).fill(-1);
  const blockAt = new Int32Array(func.blocks.length);

  begin(firstOf(func.blocks[0] as Block));
  d.emit(Operation.enter, func.index, (func.blocks[0] as Block).number);
  const start = d.position;
  if (allocas.make !== null) d.step(allocas.make);
  for (const block of func.blocks) {
    blockAt[block.index] = d.position;
    begin(firstOf(block));
    const { blockCounts } = plan.layout;
    if (blockCounts !== null) d.emit(Operation.countBlock, blockCounts / 4 + 2 * block.number);
    for (const instruction of block.instructions) {
      if (instruction.op === 'phi') continue;
      positionOf[instruction.index] = d.position;
      begin(instruction);
      DECODINGS[instruction.op](d, instruction);
      // Every instruction has an operation, so that there is one to stop at.
      if (d.position === positionOf[instruction.index]) d.emit(Operation.nothing);
    }
  }
  resolve(d, blockAt, begin);

  const plain = Int32Array.from(d.code);
  return {
    func,
    plain,
    fused: fuse(func, plain, positionOf),
    steps: d.steps,
    switches: d.switches.map(({ table }) => table),
    frameWords: d.tailStart + d.tail.length,
    constantsAt: d.tailStart,
    constants: Int32Array.from(d.tail),
    slotOf: d.slotOf,
    makeAllocas: allocas.make,
    fixedAllocas: allocas.fixed,
    start,
    blockAt,
    positionOf,
    callOf: d.callOf,
    stretches: Int32Array.from(stretches),
    stretchOf,
  };
}

/** Sets the targets of branches; edges that something is done on get their operations first, behind the blocks. */
function resolve(d: Decoder, blockAt: Int32Array, begin: (terminator: Instruction) => void): void {
  const edgeAt = new Map<Block, Map<Block, number>>();
  const positionOf = (from: Block, to: Block): number => {
    if (d.isPlain(from, to)) return blockAt[to.index] as number;
    const known = edgeAt.get(from) ?? new Map<Block, number>();
    edgeAt.set(from, known);
    let at = known.get(to);
    if (at === undefined) {
      at = d.position;
      known.set(to, at);
      begin(from.terminator);
      d.edge(from, to);
    }
    return at;
  };
  for (const { at, from, to } of d.jumps) d.code[at] = positionOf(from, to);
  for (const { table, from, cases } of d.switches)
    for (const { key, to } of cases) table.set(key, positionOf(from, to));
  for (const { at, to } of d.arrivals) d.code[at] = blockAt[to.index] as number;
}

/** The first instruction of a block that is no phi. */
function firstOf({ instructions, terminator }: Block): Instruction {
  return instructions.find(({ op }) => op !== 'phi') ?? terminator;
}

/** Comparisons whose result the branch right behind them reads become one operation with it. */
function fuse({ blocks }: Func, plain: Int32Array, positionOf: Int32Array): Int32Array {
  const fused = plain.slice();
  for (const { instructions, terminator } of blocks) {
    const before = instructions[instructions.length - 2];
    if (
      terminator.op !== 'brcond' ||
      before === undefined ||
      before.result === null ||
      terminator.operands[0] !== before.result
    )
      continue;
    const at = positionOf[before.index] as number;
    const operation = plain[at] as Operation;
    if (operation < Operation.eq32 || operation > Operation.leF32Branch) continue;
    if (positionOf[terminator.index] !== at + OPERATION_WORDS) continue;
    fused[at] = fusedWithBranch(operation);
  }
  return fused;
}
