/** What only the optimiser writes: counts, and what its guards ask of memory, closures and trait objects. */
import type { Block, Func, Instruction } from './module.ts';
import type { Effect } from './opcodes.ts';
import { type Type, U32, VOID } from './types.ts';

/** They are called like intrinsics. A program's text can't have them; the parser takes them where it is asked to. */
export const INTERNAL_INTRINSICS = {
  /** `(@f)`: adds 1 to a function's count. It stands where a call of it was inlined. */
  count_call: { arity: 1, effect: 'writes', result: VOID },
  /** `(@f, %n)`: adds a number of i32 to a function's count. */
  count_calls: { arity: 2, effect: 'writes', result: VOID },
  /** `(@f, b)`: adds 1 to the count of the function's block b, by the number that it has in the program's text. */
  count_block: { arity: 2, effect: 'writes', result: VOID },
  /** `()`: polls the safepoint. It stands where a loop that doesn't poll in each round has gone on for long. */
  poll: { arity: 0, effect: 'calls', result: VOID },
  /** `()`: the first address behind the program's memory as it is now; memory only ever grows. */
  memory_end: { arity: 0, effect: 'none', result: U32 },
  /** `(%c)`: the slot of the function table that a closure calls, and the address of its captured values. */
  closure_code: { arity: 1, effect: 'none', result: U32 },
  closure_environment: { arity: 1, effect: 'none', result: U32 },
  /** `(%o)`: the two addresses of a trait object. */
  object_data: { arity: 1, effect: 'none', result: U32 },
  object_vtable: { arity: 1, effect: 'none', result: U32 },
} as const satisfies Record<string, { readonly arity: number; readonly effect: Effect; readonly result: Type }>;

export type InternalIntrinsic = keyof typeof INTERNAL_INTRINSICS;

export function isInternalIntrinsic(name: string): name is InternalIntrinsic {
  return Object.hasOwn(INTERNAL_INTRINSICS, name);
}

/** The function whose call a `count_call` counts. */
export function countedFunction({ operands: [counted] }: Instruction): Func {
  if (counted?.kind !== 'address' || counted.of.kind !== 'function') throw new Error('a count without a function');
  return counted.of;
}

/** The block that a `count_block` counts, by its number in the module. */
export function countedBlock(instruction: Instruction): Block['number'] {
  const block = instruction.operands[1];
  if (block?.kind !== 'literal' || block.constant.kind !== 'scalar') throw new Error('a count without a block');
  return countedFunction(instruction).blockBase + Number(block.constant.value);
}
