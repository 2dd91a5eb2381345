/**
 * Calls of a function by itself right before it returns become a jump to its start. Of `return n * f(n - 1)` the product
 * is gathered on the way: multiplication, like the other operators here, doesn't care in which order it is done.
 */
import { Block, type Func, type Instruction, type Operand, type Value } from '../../../hir/module.ts';
import type { BinaryOp } from '../../../hir/opcodes.ts';
import { isInteger, type Type } from '../../../hir/types.ts';
import { firstNonPhi, insert, insertValue, jump } from '../ir/build.ts';
import { integer } from '../ir/code.ts';
import { countCall } from '../ir/counts.ts';
import { compact, forgetEdge, incoming, Replacements } from '../ir/edit.ts';
import { isPure } from '../ir/effects.ts';
import type { Pass, Unit } from '../pass.ts';

export const tailRecursion: Pass = {
  name: 'tail-recursion',
  doc: 'Turns calls of a function by itself, right before it returns, into a loop.',
  keepsGraph: false,
  run(unit) {
    const { func } = unit;
    const found = func.blocks.flatMap((block) => tailCall(func, block) ?? []);
    const gathering = found.find(({ gathered }) => gathered !== null)?.gathered?.op ?? null;
    const calls = found.filter(({ gathered }) => gathered === null || gathered.op === gathering);
    const [first] = calls;
    if (first === undefined) return false;
    const obstacle = obstacleIn(func, calls);
    if (obstacle !== null) {
      unit.remark('refused', first.call, `calls of @${func.name} by itself stay: ${obstacle}`);
      return false;
    }
    makeLoop(unit, calls, gathering);
    const how = gathering === null ? '' : `, and gather the results by ${gathering}`;
    for (const { call } of calls)
      unit.remark('done', call, `calls of @${func.name} by itself go back to its start${how}`);
    compact(func);
    return true;
  },
};

type Gathering = Extract<BinaryOp, 'add' | 'mul' | 'and' | 'or' | 'xor'>;

interface TailCall {
  readonly call: Instruction;
  readonly block: Block;
  /** What is done with the result before it is returned; null when it is returned as it is. */
  readonly gathered: { readonly op: Gathering; readonly value: Operand; readonly instruction: Instruction } | null;
}

/** The neutral elements. */
const NEUTRAL: Record<Gathering, bigint> = { add: 0n, mul: 1n, and: -1n, or: 0n, xor: 0n };

function tailCall(func: Func, block: Block): TailCall | null {
  const returned = returnedBy(block);
  if (returned === undefined) return null;
  const behind: Instruction[] = [];
  let at = block.instructions.length - 2;
  for (; at >= 0 && isPure(block.instructions[at] as Instruction); at--)
    behind.push(block.instructions[at] as Instruction);
  const call = block.instructions[at];
  if (call?.payload?.kind !== 'call' || call.payload.callee.kind !== 'function') return null;
  if (call.payload.callee.index !== func.index) return null;
  const { result } = call;
  const users = behind.filter(({ operands }) => operands.includes(result as Value));
  if (result === null || returned === result) {
    const plain = (result === null) === (returned === null) && users.length === 0;
    return plain ? { call, block, gathered: null } : null;
  }
  const [only, ...others] = users;
  if (only === undefined || others.length > 0 || only.result !== returned || !isGathering(only)) return null;
  const [a, b] = only.operands as [Operand, Operand];
  if (a === b) return null;
  return { call, block, gathered: { op: only.op as Gathering, value: a === result ? b : a, instruction: only } };
}

function isGathering({ op, type }: Instruction): boolean {
  return isInteger(type) && Object.hasOwn(NEUTRAL, op);
}

/** What a block returns, itself or by a block behind it that does nothing else; null for nothing. */
function returnedBy(block: Block): Operand | null | undefined {
  const { op, operands, targets } = block.terminator;
  if (op === 'return') return operands[0] ?? null;
  const [next] = targets;
  if (op !== 'br' || next === undefined || next.terminator.op !== 'return') return undefined;
  if (firstNonPhi(next) !== next.instructions.length - 1) return undefined;
  const [returned] = next.terminator.operands;
  const phi = returned?.kind === 'value' ? returned.definition : null;
  return phi?.op === 'phi' && phi.block === next ? incoming(phi, block) : (returned ?? null);
}

function obstacleIn({ blocks, params }: Func, calls: readonly TailCall[]): string | null {
  if (blocks.some(({ instructions }) => instructions.some(({ op }) => op === 'alloca'))) {
    return 'each call has memory of its own on the stack';
  }
  // What never returns is to run out of stack, as it says; only `tail call` takes none.
  const explicit = calls.every(({ call }) => call.payload?.kind === 'call' && call.payload.tail);
  if (explicit) return null;
  const replaced = new Set(calls.map(({ block }) => block));
  const returns = blocks.some(
    (block) =>
      !replaced.has(block) && block.terminator.op === 'return' && reachedWithout(blocks[0] as Block, replaced, block),
  );
  if (!returns) return 'there is no other way to return';
  if (calls.some(({ call }) => params.every((param, i) => call.operands[i] === param)))
    return 'a call has the same arguments';
  return null;
}

function reachedWithout(entry: Block, without: ReadonlySet<Block>, wanted: Block): boolean {
  const seen = new Set([entry]);
  for (const block of seen) {
    if (block === wanted) return true;
    if (!without.has(block)) for (const target of block.terminator.targets) seen.add(target);
  }
  return false;
}

function makeLoop({ func, facts }: Unit, calls: readonly TailCall[], gathering: Gathering | null): void {
  const [header] = func.blocks as [Block];
  const entry = new Block(0, `${header.name}.first`, header.span);
  entry.number = header.number;
  scaleFrequencies(func, calls);
  func.blocks.unshift(entry);
  jump(func, entry, header);

  const replacements = new Replacements();
  const phi = (type: Type, name: string, initial: Operand): Instruction =>
    insert(func, header, { op: 'phi', type, operands: [initial], targets: [entry], like: null, name }, 0);
  // Parameters that every call passes on stay what they are.
  const changing = func.params.flatMap((param, i) =>
    calls.every(({ call }) => call.operands[i] === param) ? [] : [{ param, i }],
  );
  const phis = changing.map(({ param, i }) => ({ param, i, phi: phi(param.type, param.name, param) }));
  const total = gathering === null ? null : phi(func.result, 'total', integer(func.result, NEUTRAL[gathering]));

  if (total !== null && gathering !== null) gatherAtReturns(func, gathering, total, calls);
  for (const { call, block, gathered } of calls) {
    const old = block.terminator;
    const at = block.instructions.indexOf(call);
    const behind = block.instructions
      .splice(at)
      .filter((instruction) => instruction !== call && instruction !== old && instruction !== gathered?.instruction);
    block.instructions.push(...behind);
    if (facts.counts) countCall(func, block, facts.module.functions[func.index] as Func, block.instructions.length);
    if (total !== null && gathering !== null) {
      const next =
        gathered === null
          ? (total.result as Value)
          : insertValue(func, block, {
              op: gathering,
              type: func.result,
              operands: [total.result as Value, gathered.value],
              like: gathered.instruction,
            });
      total.operands.push(next);
      total.targets.push(block);
    }
    jump(func, block, header, call);
    for (const target of new Set(old.targets)) forgetEdge(block, target);
    for (const { i, phi: passed } of phis) {
      passed.operands.push(call.operands[i] as Operand);
      passed.targets.push(block);
    }
  }
  for (const { param, phi: passed } of phis) replacements.set(param, passed.result as Value);
  replacements.apply(func);
  // What comes from outside is the parameter itself.
  for (const { param, phi: passed } of phis) passed.operands[0] = param;
}

/** Every other return gives back what has been gathered, too. */
function gatherAtReturns(func: Func, op: Gathering, total: Instruction, calls: readonly TailCall[]): void {
  const gone = new Set(calls.map(({ block }) => block));
  for (const block of func.blocks) {
    const { terminator } = block;
    if (terminator.op !== 'return' || gone.has(block)) continue;
    const [returned] = terminator.operands as [Operand];
    const at = block.instructions.length - 1;
    const sum = insertValue(
      func,
      block,
      { op, type: func.result, operands: [total.result as Value, returned], like: terminator, name: 'gathered' },
      at,
    );
    terminator.operands[0] = sum;
  }
}

/** Calls that have become jumps are no longer calls, by whose number frequencies are measured. */
function scaleFrequencies({ blocks }: Func, calls: readonly TailCall[]): void {
  const jumps = calls.reduce((sum, { block }) => sum + (block.frequency ?? 0), 0);
  if (jumps <= 0 || jumps >= 1) return;
  for (const block of blocks) if (block.frequency !== null) block.frequency /= 1 - jumps;
}
