/** Counts that the program's own code makes, said explicitly, so that they survive when blocks are merged and copied. */
import type { Block, Func } from '../../../hir/module.ts';
import { VOID } from '../../../hir/types.ts';
import { address, firstNonPhi, i32, insert } from './build.ts';

/** `func` may be a copy; what is counted is the program's function. */
export function countCall(into: Func, block: Block, counted: Func, at = firstNonPhi(block)): void {
  insert(
    into,
    block,
    {
      op: 'call',
      type: VOID,
      operands: [address(counted)],
      payload: { kind: 'call', callee: { kind: 'intrinsic', name: 'count_call', typeArgument: null }, tail: false },
      like: block.instructions[at] ?? null,
    },
    at,
  );
}

/** Every block of a fresh copy counts itself. */
export function countBlocks(copy: Func, original: Func): void {
  for (const block of copy.blocks) {
    const at = firstNonPhi(block);
    insert(
      copy,
      block,
      {
        op: 'call',
        type: VOID,
        operands: [address(original), i32(block.number - original.blockBase)],
        payload: { kind: 'call', callee: { kind: 'intrinsic', name: 'count_block', typeArgument: null }, tail: false },
        like: block.instructions[at] ?? null,
      },
      at,
    );
  }
}
