/**
 * Which accesses of memory may meet. Memory of an alloca is reached only by pointers derived from it; where its address
 * doesn't escape it is private, and neither calls nor pointers from elsewhere reach it. What an alloca-derived pointer
 * reaches beyond the alloca's ends is nobody's. A pointer derived from a global may reach another one, unless it is
 * certain to stay within.
 */
import type { Block, Instruction, Operand, Value } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import { literalValue, sameOperand } from '../ir/build.ts';
import { effectOf, intrinsicName, isCount, isVolatile, mayTrap } from '../ir/effects.ts';
import type { Unit } from '../pass.ts';
import { accessedPointer, accessedType, allocaSize } from './accesses.ts';
import { Addresses, type LinearAddress, type Term } from './addresses.ts';
import { knownSize, objectOf } from './objects.ts';
import { callEffects } from './purity.ts';
import { Ranges } from './ranges.ts';

/** Bytes in memory. */
export interface Location {
  readonly address: LinearAddress;
  /** From the address on; null for nobody knows how many. */
  readonly size: number | null;
  /** Whether they are certainly within the object that the address is derived from; then touching them can't trap. */
  readonly within: boolean;
}

/** What an instruction reads, or writes. */
export interface Touched {
  readonly locations: readonly Location[];
  /** All memory that isn't private, too. */
  readonly shared: boolean;
}

const NOTHING: Touched = { locations: [], shared: false };
const SHARED: Touched = { locations: [], shared: true };

export class Alias {
  readonly addresses = new Addresses();
  readonly ranges: Ranges;
  readonly #private = new Map<Instruction, boolean>();

  constructor(readonly unit: Pick<Unit, 'func' | 'facts' | 'uses' | 'cfg' | 'dominators'>) {
    this.ranges = new Ranges(unit);
  }

  /** So many bytes behind a pointer, touched where a block runs. */
  location(pointer: Operand, size: number | null, at: Block): Location {
    return this.locationAt(this.addresses.of(pointer), size, at);
  }

  locationAt(address: LinearAddress, size: number | null, at: Block): Location {
    return { address, size, within: size !== null && this.#isWithin(address, size, at) };
  }

  /** What a load or a store touches; null for other instructions. */
  accessed(instruction: Instruction): Location | null {
    const type = accessedType(instruction);
    return type === null ? null : this.location(accessedPointer(instruction), sizeOf(type), instruction.block);
  }

  #isWithin({ base, offset, terms }: LinearAddress, size: number, at: Block): boolean {
    const whole = knownSize(base);
    if (whole === null) return false;
    let lo = offset;
    let hi = offset;
    for (const { value, scale } of terms) {
      const range = this.ranges.of(value, at);
      lo += Math.min(scale * range.lo, scale * range.hi);
      hi += Math.max(scale * range.lo, scale * range.hi);
    }
    return lo >= 0 && hi + size <= whole;
  }

  /** Whether nothing reaches an alloca's memory but the accesses of this function that are derived from it. */
  isPrivate(base: Operand): boolean {
    const object = objectOf(base);
    if (object.kind !== 'alloca') return false;
    let known = this.#private.get(object.alloca);
    if (known === undefined) {
      known = !this.#escapes(object.alloca);
      this.#private.set(object.alloca, known);
    }
    return known;
  }

  #escapes(alloca: Instruction): boolean {
    const { uses } = this.unit;
    const work = [alloca.result as Value];
    for (let pointer = work.pop(); pointer !== undefined; pointer = work.pop()) {
      for (const user of uses.of(pointer)) {
        if (user.op === 'gep' || user.op === 'bitcast') work.push(user.result as Value);
        else if (!onlyTouches(user, pointer)) return true;
      }
    }
    return false;
  }

  mayAlias(a: Location, b: Location): boolean {
    const [x, y] = [a.address, b.address];
    if (sameOperand(x.base, y.base)) return mayOverlap(a, b);
    if (this.isPrivate(x.base) || this.isPrivate(y.base)) return false;
    const [first, second] = [objectOf(x.base), objectOf(y.base)];
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      // What a parameter points to is older than the alloca.
      if (one.kind === 'alloca' && other.kind !== 'unknown') return false;
    }
    return !(first.kind === 'global' && second.kind === 'global' && a.within && b.within);
  }

  /** Whether an instruction may touch these bytes, given what it reads or writes. */
  meets({ locations, shared }: Touched, location: Location): boolean {
    if (shared && !this.isPrivate(location.address.base)) return true;
    return locations.some((touched) => this.mayAlias(touched, location));
  }

  /** Whether an instruction may end the call, or not end itself. */
  mayTrap(instruction: Instruction): boolean {
    const accessed = this.accessed(instruction);
    if (accessed !== null) return !accessed.within;
    const effects = callEffects(instruction);
    return effects === null ? mayTrap(instruction) : effects.acts || effects.mayNotEnd;
  }

  /** What an instruction may write, or let others write. */
  written(instruction: Instruction): Touched {
    const { op, operands, block } = instruction;
    if (isVolatile(instruction)) return this.#withShared(instruction);
    switch (op) {
      case 'store':
      case 'vstore':
        return { locations: [this.accessed(instruction) as Location], shared: false };
      // Each time that it runs it makes fresh memory, zero at first.
      case 'alloca':
        return {
          locations: [this.location(instruction.result as Value, allocaSize(instruction), block)],
          shared: false,
        };
      case 'call':
        return this.#writtenByCall(instruction);
      default:
        break;
    }
    const effect = effectOf(instruction);
    if (effect !== 'writes' && effect !== 'calls') return NOTHING;
    const [pointer] = operands;
    return op.startsWith('atomic.') && pointer !== undefined
      ? { locations: [this.location(pointer, null, block)], shared: true }
      : SHARED;
  }

  #writtenByCall(instruction: Instruction): Touched {
    const { payload, operands, block } = instruction;
    if (isCount(instruction) || effectOf(instruction) === 'none') return NOTHING;
    switch (intrinsicName(instruction)) {
      case 'memset':
      case 'memcpy':
      case 'memmove':
        return { locations: [this.location(operands[0] as Operand, length(operands[2]), block)], shared: false };
      // The new block's bytes aren't determined.
      case 'malloc':
        return NOTHING;
      default:
        break;
    }
    // The host's functions print; but where they wait, other threads may go on.
    if (payload?.kind === 'call' && payload.callee.kind === 'extern')
      return this.unit.facts.module.threads > 1 ? SHARED : NOTHING;
    return callEffects(instruction)?.writes === false ? NOTHING : SHARED;
  }

  /** What an instruction may read, or show to others. */
  read(instruction: Instruction): Touched {
    const { op, operands, block, payload } = instruction;
    if (isVolatile(instruction)) return this.#withShared(instruction);
    if (op === 'load' || op === 'vload') return { locations: [this.accessed(instruction) as Location], shared: false };
    if (op === 'store' || op === 'vstore' || op === 'alloca' || isCount(instruction)) return NOTHING;
    const name = intrinsicName(instruction);
    if (name === 'memset' || name === 'malloc') return NOTHING;
    if (name === 'memcpy' || name === 'memmove')
      return { locations: [this.location(operands[1] as Operand, length(operands[2]), block)], shared: false };
    const effect = effectOf(instruction);
    if (effect === 'none' || effect === 'control') return NOTHING;
    if (payload?.kind === 'call' && callEffects(instruction)?.reads === false) return NOTHING;
    const [pointer] = operands;
    return op.startsWith('atomic.') && pointer !== undefined
      ? { locations: [this.location(pointer, null, block)], shared: true }
      : SHARED;
  }

  #withShared(instruction: Instruction): Touched {
    const accessed = this.accessed(instruction);
    return { locations: accessed === null ? [] : [accessed], shared: true };
  }
}

function length(operand: Operand | undefined): number | null {
  const value = literalValue(operand);
  return value === null || Number(value) < 0 ? null : Number(value);
}

/** Whether an instruction does nothing with a pointer but read or write what it points to, or compare it. */
function onlyTouches(user: Instruction, pointer: Value): boolean {
  const { op, operands } = user;
  switch (op) {
    case 'load':
    case 'vload':
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return true;
    case 'store':
    case 'vstore':
      return operands[0] !== pointer;
    case 'call': {
      const name = intrinsicName(user);
      return name === 'memset' || name === 'memcpy' || name === 'memmove';
    }
    default:
      return op.startsWith('atomic.') && operands.lastIndexOf(pointer) === 0;
  }
}

/** Of two locations with one base. */
function mayOverlap(a: Location, b: Location): boolean {
  const terms = differenceOf(a.address.terms, b.address.terms);
  const gap = (b.address.offset - a.address.offset) | 0;
  if (a.size === null || b.size === null) return true;
  // How far b is behind a, modulo 2^32.
  if (terms.length === 0) return gap >>> 0 < a.size || -gap >>> 0 < b.size;
  // Distances that differ by multiples of a number: those of elements of arrays of structs.
  let step = 0;
  for (const { scale } of terms) step = gcd(step, Math.abs(scale));
  // Where addresses may wrap, the multiples keep only a power of two.
  if (!(a.within && b.within)) step = (step & -step) >>> 0;
  const behind = ((gap % step) + step) % step;
  return behind < a.size || step - behind < b.size;
}

function differenceOf(a: readonly Term[], b: readonly Term[]): Term[] {
  const sum = new Map<Value, number>();
  for (const { value, scale } of a) sum.set(value, scale);
  for (const { value, scale } of b) sum.set(value, ((sum.get(value) ?? 0) - scale) | 0);
  return [...sum].filter(([, scale]) => scale !== 0).map(([value, scale]) => ({ value, scale }));
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
