/** Loops that do nothing but copy or fill memory: one instruction does it for all their rounds. */
import type { Block, Func, Instruction, Operand } from '../../../hir/module.ts';
import { isInteger, sizeOf, U8, U32, U64, VOID } from '../../../hir/types.ts';
import { type CountedExit, countedExit } from '../analysis/induction.ts';
import { LinearForms, type LoopShape } from '../analysis/linear.ts';
import type { Uses } from '../analysis/uses.ts';
import { appendBlock, literal, literalValue, phisOf } from '../ir/build.ts';
import { Code, integer } from '../ir/code.ts';
import { intrinsicName, isPure } from '../ir/effects.ts';
import { addIncoming } from '../ir/merge.ts';
import { closeValues } from '../loops/form.ts';
import { type Access, type AccessGroup, addAccess } from './accesses.ts';
import { FirstRound, writeGuards } from './guards.ts';
import { advance } from './rewrite.ts';

export interface BulkPlan {
  readonly loop: LoopShape;
  readonly forms: LinearForms;
  readonly exit: CountedExit;
  readonly groups: readonly AccessGroup[];
  readonly store: Access;
  /** What is stored: what is loaded here, or this byte again and again. */
  readonly from: Access | Operand;
  /** Of an element, in bytes. */
  readonly size: number;
}

export function isCopy({ from }: BulkPlan): boolean {
  return 'instruction' in from;
}

/** The plan, or what speaks against it; null where the loop does other things, too. */
export function planBulk(loop: LoopShape, uses: Uses): BulkPlan | string | null {
  const { header, latch, members } = loop;
  if (header !== latch || members.size !== 1) return null;
  const loads = header.instructions.filter(({ op }) => op === 'load');
  const stores = header.instructions.filter(({ op }) => op === 'store');
  if (stores.length !== 1 || loads.length > 1 || !header.instructions.every(isPartOfBulk)) return null;
  const [stored] = (stores[0] as Instruction).operands as [Operand];
  const [loaded] = loads;
  if (loaded === undefined ? byteOf(stored) === null : loaded.result !== stored) return null;
  const forms = new LinearForms(loop);
  if (loaded === undefined && !forms.isInvariant(stored)) return null;
  const exit = countedExit(forms);
  if (exit === null || !exit.exact) return 'it is not known beforehand how often it runs';
  for (const { op, result } of header.instructions) {
    if (result === null) continue;
    const isLinear = forms.of(result) !== null;
    if (op === 'phi' && !isLinear) return 'it carries along what does not grow evenly';
    if (!isLinear && uses.of(result).some(({ block }) => !members.has(block)))
      return 'what it computes in its last round is needed';
  }
  const groups: AccessGroup[] = [];
  for (const [at, instruction] of header.instructions.entries()) {
    if (instruction.op !== 'load' && instruction.op !== 'store') continue;
    const problem = addAccess(groups, forms, instruction, at);
    if (problem !== null) return problem;
  }
  const accesses = groups.flatMap((group) => group.members);
  const store = accesses.find(({ write }) => write) as Access;
  const size = sizeOf(store.element);
  const parts = { loop, forms, exit, groups, store, size };
  if (loaded === undefined) return { ...parts, from: byteOf(stored) as Operand };
  const load = accesses.find(({ write }) => !write) as Access;
  if (load.group.step !== size) return 'it does not read one element after the other';
  if (load.group === store.group && store.offset > load.offset) return 'it reads what rounds before have stored';
  return { ...parts, from: load };
}

function isPartOfBulk(instruction: Instruction): boolean {
  const { op, targets } = instruction;
  if (op === 'phi' || op === 'load' || op === 'store' || targets.length > 0) return true;
  return intrinsicName(instruction) === 'count_call' || isPure(instruction);
}

/** The byte of which all of a value's bytes are copies. */
function byteOf(operand: Operand): Operand | null {
  const { type } = operand;
  if (isInteger(type) && type.bits === 8) return operand;
  const value = literalValue(operand);
  if (value === null) return null;
  if (!isInteger(type)) return Object.is(value, 0) ? literal(U8, 0) : null;
  const bits = BigInt.asUintN(type.bits, BigInt(value));
  const byte = bits & 0xffn;
  for (let at = 8n; at < BigInt(type.bits); at += 8n) if (((bits >> at) & 0xffn) !== byte) return null;
  return literal(U8, Number(byte));
}

/** Puts the instruction in front of the loop, which stays for fewer rounds and for when the guards don't hold. */
export function doInBulk(func: Func, plan: BulkPlan, rounds: number, uses: Uses): void {
  const { loop, forms, exit, groups, store, from, size } = plan;
  const { header, preheader, members } = loop;
  const { branch } = exit;
  const leaves = branch.targets.find((target) => target !== header) as Block;
  closeValues(func, members, header, leaves, uses);
  const bulk = appendBlock(func, `${header.name}.bulk`, header);
  bulk.frequency = preheader.frequency;

  preheader.instructions.pop();
  const guard = new Code(func, preheader, branch);
  const first = new FirstRound(guard, loop);
  const { holds, iterations } = writeGuards(guard, { exit, groups, rounds, inOrder: true }, first);
  const to = first.of(store.pointer);
  const source = 'instruction' in from ? first.of(from.pointer) : from;
  guard.branch(holds, bulk, header);

  const code = new Code(func, bulk, store.instruction);
  const bytes = code.binary('mul', iterations, integer(U64, BigInt(size)));
  const name = isCopy(plan) ? 'memmove' : 'memset';
  const callee = { kind: 'intrinsic', name, typeArgument: null } as const;
  code.make('call', VOID, [to, source, bytes], { kind: 'call', callee, tail: false });
  for (const instruction of header.instructions) {
    if (intrinsicName(instruction) !== 'count_call') continue;
    const counts = { kind: 'intrinsic', name: 'count_calls', typeArgument: null } as const;
    const operands = [instruction.operands[0] as Operand, code.value('trunc', U32, [iterations])];
    new Code(func, bulk, instruction).make('call', VOID, operands, { kind: 'call', callee: counts, tail: false });
  }
  const last = code.binary('sub', iterations, integer(U64, 1n));
  const finals = new Map<Operand, Operand>();
  for (const phi of phisOf(leaves)) {
    const value = phi.operands[0] as Operand;
    let final = finals.get(value);
    if (final === undefined) {
      const isFixed = forms.isInvariant(value);
      final = isFixed ? value : advance(code, first.of(value), forms.of(value)?.step ?? 0n, last);
      finals.set(value, final);
    }
    addIncoming(phi, bulk, final);
  }
  code.jump(leaves);
}
