/** What memory holds at the end of a block, as far as the straight way to there says it. */
import type { Block, Instruction, Operand } from '../../../hir/module.ts';
import { sizeOf, type Type } from '../../../hir/types.ts';
import { sameOperand } from '../ir/build.ts';
import { isVolatile, writesMemory } from '../ir/effects.ts';
import type { Addresses, LinearAddress } from './addresses.ts';

/** Instructions that are looked at, backwards. */
const MAX_STEPS = 200;

/**
 * The value of a type at an address, which a load or store on the way has just had there. The address can then be
 * accessed, too: memory never shrinks.
 */
export function currentValue(
  block: Block,
  pointer: Operand,
  type: Type,
  addresses: Addresses,
  predecessors: ReadonlyMap<Block, readonly Block[]>,
): Operand | null {
  const wanted = addresses.of(pointer);
  const size = sizeOf(type);
  let steps = 0;
  for (let at: Block | undefined = block; at !== undefined; ) {
    for (let i = at.instructions.length - 1; i >= 0; i--) {
      if (++steps > MAX_STEPS) return null;
      const instruction = at.instructions[i] as Instruction;
      const access = plainAccess(instruction);
      if (access === null) {
        if (writesMemory(instruction)) return null;
        continue;
      }
      const there = addresses.of(access.pointer);
      if (sameAddress(wanted, there) && access.value.type === type) return access.value;
      if (instruction.op === 'store' && !areApart(wanted, size, there, sizeOf(access.value.type))) return null;
    }
    const [before, ...others]: readonly Block[] = predecessors.get(at) ?? [];
    at = others.length === 0 && before !== block ? before : undefined;
  }
  return null;
}

/** A load or store that isn't volatile: where, and the value that is there afterwards. */
function plainAccess(instruction: Instruction): { readonly pointer: Operand; readonly value: Operand } | null {
  const { op, operands, result } = instruction;
  if (isVolatile(instruction)) return null;
  if (op === 'load') return { pointer: operands[0] as Operand, value: result as Operand };
  return op === 'store' ? { pointer: operands[1] as Operand, value: operands[0] as Operand } : null;
}

function sameBase(a: LinearAddress, b: LinearAddress): boolean {
  return (
    sameOperand(a.base, b.base) &&
    a.terms.length === b.terms.length &&
    a.terms.every(({ value, scale }, i) => value === b.terms[i]?.value && scale === b.terms[i]?.scale)
  );
}

export function sameAddress(a: LinearAddress, b: LinearAddress): boolean {
  return a.offset === b.offset && sameBase(a, b);
}

/** Whether two accesses certainly touch no byte in common, by how far they are from each other modulo 2^32. */
export function areApart(a: LinearAddress, aSize: number, b: LinearAddress, bSize: number): boolean {
  if (!sameBase(a, b)) return false;
  const distance = (b.offset - a.offset) >>> 0;
  return distance >= aSize && 2 ** 32 - distance >= bSize;
}
