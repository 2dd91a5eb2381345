/** A call replaced by a copy of what it calls. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { I8, I16, I32, I64, type IntType, pointerTo, sizeOf, VOID } from '../../../hir/types.ts';
import { firstNonPhi, type InstructionParts, i32, insert, insertValue, jump, literal } from './build.ts';
import { cloneBlocks } from './clone.ts';
import { countCall } from './counts.ts';
import { splitBlock } from './edit.ts';

/** Frames up to this size are zeroed by stores, larger ones by memset. In bytes. */
const MAX_INLINE_ZERO = 64;

/** Why a function's body can't stand in place of a call, in words; null when it can. */
export function obstacleToInlining(body: Func, call: Instruction): string | null {
  if (
    call.payload?.kind === 'call' &&
    call.payload.callee.kind === 'function' &&
    call.payload.callee.params.length !== call.operands.length
  )
    return 'its arguments are not its parameters';
  for (const block of body.blocks) {
    for (const { op, operands } of block.instructions) {
      if (op === 'alloca' && (block.index !== 0 || operands.length > 0))
        return 'how much stack it allocates depends on its run';
    }
  }
  return null;
}

export interface InlineOptions {
  /** The call is still to be counted. */
  readonly counts: boolean;
  /** The call may run several times in one call of the function around it. */
  readonly inCycle: boolean;
}

/**
 * Replaces a direct call by a copy of `body`, and returns the copied blocks. The caller compacts the function in the end.
 * Allocas of the body become the function's own, zeroed again where the body begins. Where the call is a tail call, the
 * body's returns stay returns, and its tail calls tail calls; otherwise all of them go on behind the call.
 */
export function inlineCall(func: Func, call: Instruction, body: Func, callee: Func, options: InlineOptions): Block[] {
  const { block } = call;
  const at = block.instructions.indexOf(call);
  const isTail = call.payload?.kind === 'call' && call.payload.tail && block.instructions[at + 1]?.op === 'return';
  const rest = splitBlock(func, block, at, `${block.name}.after`);
  rest.instructions.shift();
  const values = new Map<Value, Operand>(body.params.map((param, i) => [param, call.operands[i] as Operand]));
  const copies = cloneBlocks(body.blocks, func, { values, blocks: new Map() }, `${callee.name}.`);
  const { frequency } = block;
  for (const copy of copies)
    copy.frequency = frequency === null || copy.frequency === null ? null : frequency * copy.frequency;
  const [entry] = copies as [Block];
  jump(func, block, entry, call);
  if (options.counts) countCall(func, entry, callee);
  moveAllocas(func, entry, options.inCycle);
  if (isTail) {
    // What stood behind the call is its return alone.
    rest.instructions = [];
    func.blocks.splice(func.blocks.indexOf(rest), 1);
    func.blocks.forEach((each, i) => {
      each.index = i;
    });
    return copies;
  }
  joinReturns(func, call, copies, rest);
  return copies;
}

/** Returns of the copy go on behind the call. */
function joinReturns(func: Func, call: Instruction, copies: readonly Block[], rest: Block): void {
  const results: Operand[] = [];
  const sources: Block[] = [];
  for (const copy of copies) {
    for (const instruction of copy.instructions) {
      const { payload } = instruction;
      if ((payload?.kind === 'call' || payload?.kind === 'callIndirect') && payload.tail)
        instruction.payload = { ...payload, tail: false };
    }
    const { terminator } = copy;
    if (terminator.op !== 'return') continue;
    copy.instructions.pop();
    jump(func, copy, rest, terminator);
    sources.push(copy);
    if (terminator.operands[0] !== undefined) results.push(terminator.operands[0]);
  }
  const { result } = call;
  if (result === null) return;
  // Where nothing comes back, the phi is empty, and dropped with all that is unreachable behind the call.
  const phi = insert(
    func,
    rest,
    { op: 'phi', type: result.type, operands: results, targets: sources, like: call, name: result.name },
    0,
  );
  // The call's own value lives on as the phi's, so that no use has to be changed.
  func.values[(phi.result as Value).index] = result;
  result.index = (phi.result as Value).index;
  phi.result = result;
  result.definition = phi;
}

/** The entry's allocas become the function's, which are made once; in a cycle they must be zeroed each time. */
function moveAllocas(func: Func, entry: Block, inCycle: boolean): void {
  const allocas = entry.instructions.filter(({ op }) => op === 'alloca');
  if (allocas.length === 0) return;
  const [home] = func.blocks as [Block];
  entry.instructions = entry.instructions.filter(({ op }) => op !== 'alloca');
  home.instructions.splice(firstNonPhi(home), 0, ...allocas);
  for (const alloca of allocas) {
    alloca.block = home;
    if (inCycle) zero(func, entry, alloca);
  }
}

function zero(func: Func, block: Block, alloca: Instruction): void {
  const { payload, result } = alloca;
  if (payload?.kind !== 'alloca' || result === null) return;
  const size = sizeOf(payload.allocated);
  let place = firstNonPhi(block);
  const put = (parts: InstructionParts) => insertValue(func, block, parts, place++);
  if (size > MAX_INLINE_ZERO) {
    const callee = { kind: 'intrinsic', name: 'memset', typeArgument: null } as const;
    insert(
      func,
      block,
      {
        op: 'call',
        type: VOID,
        operands: [result, i32(0), i32(size)],
        payload: { kind: 'call', callee, tail: false },
        like: alloca,
      },
      place,
    );
    return;
  }
  const bytes = put({ op: 'bitcast', type: pointerTo(I8), operands: [result], like: alloca, name: '' });
  for (let offset = 0; offset < size; ) {
    const left = size - offset;
    const type: IntType = left >= 8 ? I64 : left >= 4 ? I32 : left >= 2 ? I16 : I8;
    const at = put({ op: 'gep', type: pointerTo(I8), operands: [bytes, i32(offset)], like: alloca, name: '' });
    const typed = put({ op: 'bitcast', type: pointerTo(type), operands: [at], like: alloca, name: '' });
    const nothing = literal(type, type === I64 ? 0n : 0);
    insert(
      func,
      block,
      {
        op: 'store',
        type: VOID,
        operands: [nothing, typed],
        payload: { kind: 'memory', align: 0, volatile: false },
        like: alloca,
      },
      place++,
    );
    offset += sizeOf(type);
  }
}
