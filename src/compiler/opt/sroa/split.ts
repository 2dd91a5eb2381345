/** An alloca becomes one for each part of it that is accessed by itself. */

import type { Instruction, Operand, Value } from '../../../hir/module.ts';
import { alignOf, arrayOf, pointerTo, U8 } from '../../../hir/types.ts';
import { type Access, type AllocaUse, accessesOf } from '../analysis/accesses.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { isSmallAlloca } from '../ir/effects.ts';
import { loadAt, storeAt } from '../ir/memory.ts';
import { assemble, atomsOf, extractPart, isAggregate, zeroConstant } from '../ir/parts.ts';
import { type Emitter, rewriteBlocks } from '../ir/rewrite.ts';
import type { Unit } from '../pass.ts';
import { MAX_ATOMS, type Slice, slicesOf } from './slices.ts';

/** An alloca is taken into no more parts. */
const MAX_SLICES = 256;

interface Split {
  readonly use: AllocaUse;
  readonly slices: readonly Slice[];
  /** The new allocas' addresses, by slice. */
  readonly homes: Value[];
}

/** Returns the allocas that were split. */
export function splitAllocas({ func, uses }: Unit): readonly Instruction[] {
  const splits = new Map<Instruction, Split>();
  const accesses = new Map<Instruction, { readonly access: Access; readonly split: Split }>();
  for (const { instructions } of func.blocks) {
    for (const alloca of instructions) {
      if (!isSmallAlloca(alloca)) continue;
      const use = accessesOf(alloca, uses);
      const slices = slicesToMake(use);
      if (slices === null) continue;
      const split = { use, slices, homes: [] };
      splits.set(alloca, split);
      for (const access of use.accesses) accesses.set(access.instruction, { access, split });
    }
  }
  if (splits.size === 0) return [];
  const replacements = new Replacements();
  rewriteBlocks(func, (instruction, emitter) => {
    const split = splits.get(instruction);
    if (split !== undefined) {
      for (const slice of split.slices) split.homes.push(makeHome(instruction, slice, emitter));
      return 'drop';
    }
    const known = accesses.get(instruction);
    if (known === undefined) return 'keep';
    const { access, split: of } = known;
    if (access.kind === 'load') replacements.set(instruction.result as Value, loadParts(access, of, emitter));
    else storeParts(access, of, emitter);
    return 'drop';
  });
  replacements.apply(func);
  // Address arithmetic of what is gone has no users.
  const gone = new Set([...splits.values()].flatMap(({ use }) => use.pointers));
  for (const block of func.blocks) block.instructions = block.instructions.filter((pointer) => !gone.has(pointer));
  compact(func);
  return [...splits.keys()];
}

/** The parts of an alloca when it is worth taking apart and can be; otherwise null. */
function slicesToMake(use: AllocaUse): readonly Slice[] | null {
  const { obstacle, blocks, accesses } = use;
  if (obstacle !== null || blocks.length > 0) return null;
  const aggregates = accesses.filter(({ type }) => isAggregate(type));
  if (aggregates.some(({ kind, type }) => kind === 'load' && zeroConstant(type) === null)) return null;
  const slices = slicesOf(use);
  if (slices === null || slices.length > MAX_SLICES) return null;
  return slices.length > 1 || aggregates.length > 0 ? slices : null;
}

function makeHome({ payload, result }: Instruction, { start, end, type }: Slice, emitter: Emitter): Value {
  if (payload?.kind !== 'alloca') throw new Error('an alloca without a type');
  const allocated = type ?? arrayOf(U8, end - start);
  // As much of the alignment as is left at the place of the part.
  const left = start === 0 ? payload.align : Math.min(payload.align, start & -start);
  const align = Math.max(left, alignOf(allocated));
  const name = `${result?.name}.${start}`;
  return emitter.value({
    op: 'alloca',
    type: pointerTo(allocated),
    name,
    payload: { kind: 'alloca', allocated, align },
  });
}

function loadParts({ offset, type }: Access, split: Split, emitter: Emitter): Operand {
  const atoms = atomsOf(type, MAX_ATOMS) ?? [];
  const values = atoms.map((atom) => {
    const { home, within } = homeOf(split, offset + atom.offset);
    return loadAt(emitter, home, within, atom.type);
  });
  return isAggregate(type) ? assemble(type, atoms, values, emitter) : (values[0] as Value);
}

function storeParts({ instruction, offset, type }: Access, split: Split, emitter: Emitter): void {
  const whole = instruction.operands[0] as Operand;
  for (const atom of atomsOf(type, MAX_ATOMS) ?? []) {
    const { home, within } = homeOf(split, offset + atom.offset);
    storeAt(emitter, home, within, extractPart(whole, atom, emitter));
  }
}

/** Where a part of the alloca is now. */
function homeOf({ slices, homes }: Split, at: number): { readonly home: Value; readonly within: number } {
  let low = 0;
  for (let high = slices.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((slices[middle] as Slice).start <= at) low = middle;
    else high = middle;
  }
  return { home: homes[low] as Value, within: at - (slices[low] as Slice).start };
}
