/** What a function does with the memory of an alloca: every access at a known place, or what stands in the way. */
import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf, type Type } from '../../../hir/types.ts';
import { literalValue } from '../ir/build.ts';
import { intrinsicName, isVolatile } from '../ir/effects.ts';
import { constantStep } from './addresses.ts';
import type { Uses } from './uses.ts';

export interface Access {
  readonly kind: 'load' | 'store';
  readonly instruction: Instruction;
  /** In bytes from the start of the alloca. */
  readonly offset: number;
  readonly type: Type;
}

/** A `memset`, or one side of a `memcpy` or `memmove`, of so many bytes. */
export interface BlockAccess {
  readonly kind: 'set' | 'copyTo' | 'copyFrom';
  readonly instruction: Instruction;
  readonly offset: number;
  readonly size: number;
}

export interface AllocaUse {
  readonly alloca: Instruction;
  /** In bytes. */
  readonly size: number;
  readonly accesses: readonly Access[];
  readonly blocks: readonly BlockAccess[];
  /** Address arithmetic, from which nothing else is made than the accesses. */
  readonly pointers: readonly Instruction[];
  /** Why the accesses aren't all that happens to it, in words that follow "because". */
  readonly obstacle: string | null;
}

/** How many bytes an alloca makes; null when only the program's run decides it. */
export function allocaSize({ payload, operands: [count] }: Instruction): number | null {
  if (payload?.kind !== 'alloca') return null;
  const n = count === undefined ? 1 : literalValue(count);
  return n === null || Number(n) < 0 ? null : sizeOf(payload.allocated) * Number(n);
}

export function accessesOf(alloca: Instruction, uses: Uses): AllocaUse {
  const accesses: Access[] = [];
  const blocks: BlockAccess[] = [];
  const pointers: Instruction[] = [];
  const size = allocaSize(alloca);
  const told = (obstacle: string | null): AllocaUse => ({
    alloca,
    size: size ?? 0,
    accesses,
    blocks,
    pointers,
    obstacle,
  });
  if (size === null) return told('its size is known only when the program runs');
  const work = [{ pointer: alloca.result as Value, offset: 0 }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { pointer, offset } = next;
    for (const instruction of new Set(uses.of(pointer))) {
      const { op, operands } = instruction;
      const inside = (bytes: number) => offset >= 0 && offset + bytes <= size;
      switch (op) {
        case 'gep':
        case 'bitcast': {
          const step = op === 'gep' ? constantStep(instruction) : 0;
          if (step === null) return told('it is indexed by a value');
          pointers.push(instruction);
          work.push({ pointer: instruction.result as Value, offset: offset + step });
          continue;
        }
        case 'load':
        case 'vload':
        case 'store':
        case 'vstore': {
          const kind = op === 'load' || op === 'vload' ? 'load' : 'store';
          if (kind === 'store' && operands[0] === pointer) return told('its address is stored');
          if (isVolatile(instruction)) return told('it is accessed as volatile');
          const type = kind === 'load' ? instruction.type : (operands[0] as Value).type;
          if (!inside(sizeOf(type))) return told('it is accessed out of its bounds');
          accesses.push({ kind, instruction, offset, type });
          continue;
        }
        case 'call': {
          const name = intrinsicName(instruction);
          if (name !== 'memset' && name !== 'memcpy' && name !== 'memmove')
            return told('its address is passed to a call');
          const length = literalValue(operands[2]);
          if (length === null) return told(`${name} touches as much of it as a value says`);
          const bytes = Number(length);
          if (bytes < 0 || !inside(bytes)) return told('it is accessed out of its bounds');
          if (operands[0] === pointer)
            blocks.push({ kind: name === 'memset' ? 'set' : 'copyTo', instruction, offset, size: bytes });
          if (operands[1] === pointer) blocks.push({ kind: 'copyFrom', instruction, offset, size: bytes });
          continue;
        }
        case 'phi':
        case 'select':
          return told('its address is chosen among others');
        case 'return':
          return told('its address is returned');
        case 'ptrtoint':
          return told('its address is turned into a number');
        default:
          return told(`its address is used by ${op}`);
      }
    }
  }
  return told(null);
}

/** What a load or a store reads or writes; null for other instructions. */
export function accessedType({ op, type, operands }: Instruction): Type | null {
  if (op === 'load' || op === 'vload') return type;
  return op === 'store' || op === 'vstore' ? (operands[0] as Operand).type : null;
}

/** The address of a load or a store. */
export function accessedPointer({ op, operands }: Instruction): Operand {
  return operands[op === 'load' || op === 'vload' ? 0 : 1] as Operand;
}
