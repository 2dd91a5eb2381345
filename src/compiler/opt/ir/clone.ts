/** Copies of functions, for the optimiser to change: the program's own never change. */
import { Block, Func, Instruction, type Operand, Value } from '../../../hir/module.ts';

/** What stands for what in a copy. */
export interface CloneMap {
  readonly values: Map<Value, Operand>;
  readonly blocks: Map<Block, Block>;
}

/**
 * A copy of a function that shares nothing changeable with it: the same index and name, so that its code stands in for the
 * function's, and instructions that keep their `site`. Calls in it still name the program's functions.
 */
export function cloneFunction(func: Func): Func {
  const params = func.params.map((param) => new Value(param.index, param.name, param.type, null, param.span));
  const copy = new Func(func.index, func.name, params, func.result, func.attributes, func.span, func.nameSpan);
  copy.siteBase = func.siteBase;
  copy.blockBase = func.blockBase;
  const values = new Map<Value, Operand>(func.params.map((param, i) => [param, params[i] as Value]));
  cloneBlocks(func.blocks, copy, { values, blocks: new Map() });
  return copy;
}

/**
 * Appends copies of blocks to a function, and says in `map` what stands for what. What `map` has already stays: values
 * of parameters, and blocks that edges shall lead to. Values and blocks that it doesn't have are kept as they are.
 */
export function cloneBlocks(blocks: readonly Block[], into: Func, map: CloneMap, prefix = ''): Block[] {
  const copies = blocks.map((block) => {
    const copy = new Block(into.blocks.length, prefix + block.name, block.span);
    copy.number = block.number;
    copy.polls = block.polls;
    copy.settled = block.settled;
    copy.frequency = block.frequency;
    copy.rare = block.rare;
    into.blocks.push(copy);
    map.blocks.set(block, copy);
    return copy;
  });
  // Results first: a phi may use what is defined further down.
  for (const [i, block] of blocks.entries()) {
    const copy = copies[i] as Block;
    for (const instruction of block.instructions)
      copy.instructions.push(cloneResult(instruction, copy, into, map, prefix));
  }
  for (const [i, block] of blocks.entries()) {
    block.instructions.forEach(({ operands, targets }, k) => {
      const copy = (copies[i] as Block).instructions[k] as Instruction;
      copy.operands = operands.map((operand) =>
        operand.kind === 'value' ? (map.values.get(operand) ?? operand) : operand,
      );
      copy.targets = targets.map((target) => map.blocks.get(target) ?? target);
    });
  }
  return copies;
}

/** The instruction without operands and targets. */
function cloneResult(
  original: Instruction,
  block: Block,
  into: Func,
  { values }: CloneMap,
  prefix: string,
): Instruction {
  const { op, type, payload, span, result } = original;
  const copy = new Instruction(into.instructionCount++, op, type, null, [], [], payload, span, []);
  copy.block = block;
  copy.site = original.site;
  if (result !== null) {
    copy.result = new Value(
      into.values.length,
      prefix === '' ? result.name : prefix + result.name,
      type,
      copy,
      result.span,
    );
    into.values.push(copy.result);
    values.set(result, copy.result);
  }
  return copy;
}
