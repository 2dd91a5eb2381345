/**
 * What must hold before a loop is run in lanes: it runs often enough; all that it will access lies in memory, so that
 * nothing traps; and what it stores lies apart from all else that it accesses. All sums are of 64 bits: none wraps.
 */
import type { Global, Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, sizeOf, U64 } from '../../../hir/types.ts';
import type { CountedExit } from '../analysis/induction.ts';
import { iterationsBeforeLast } from '../analysis/induction.ts';
import type { LoopShape } from '../analysis/linear.ts';
import { literal, literalValue } from '../ir/build.ts';
import { Code, integer } from '../ir/code.ts';
import { type AccessGroup, reachOf } from './accesses.ts';

/** What values of the loop are in its first round, before it. */
export class FirstRound {
  readonly #copies = new Map<Value, Operand>();

  constructor(
    readonly code: Code,
    readonly loop: LoopShape,
  ) {}

  of(operand: Operand): Operand {
    const { header, preheader } = this.loop;
    const inside = (value: Operand): value is Value => value.kind === 'value' && value.definition?.block === header;
    if (!inside(operand)) return operand;
    // Operands first, without recursion: bodies may be long chains.
    const work: Value[] = [operand];
    for (let value = work.at(-1); value !== undefined; value = work.at(-1)) {
      const { op, operands, targets, type, payload } = value.definition as Instruction;
      if (this.#copies.has(value)) {
        work.pop();
      } else if (op === 'phi') {
        this.#copies.set(value, operands[targets.indexOf(preheader)] as Operand);
      } else {
        const missing = operands.filter((part): part is Value => inside(part) && !this.#copies.has(part));
        if (missing.length > 0) work.push(...missing);
        else {
          const copied = operands.map((part) => (inside(part) ? (this.#copies.get(part) as Operand) : part));
          const code = new Code(this.code.func, this.code.block, value.definition);
          this.#copies.set(value, code.value(op, type, copied, payload, value.name));
        }
      }
    }
    return this.#copies.get(operand) as Operand;
  }
}

export interface Guards {
  /** A bool. */
  readonly holds: Operand;
  /** Rounds of which all but those that make up no vector are run in lanes; a `u64`. */
  readonly iterations: Operand;
  /** The address of each group's lowest member in the first round. */
  readonly starts: ReadonlyMap<AccessGroup, Operand>;
}

export interface Guarded {
  readonly exit: CountedExit;
  readonly groups: readonly AccessGroup[];
  /** So many rounds must be left at least. */
  readonly rounds: number;
  /** What is stored may lie before what is read, and overlap it: all is done as if one element came after the other. */
  readonly inOrder?: boolean;
}

export function writeGuards(code: Code, guarded: Guarded, first: FirstRound): Guards {
  const { exit, groups, rounds, inOrder = false } = guarded;
  const certain = iterationsBeforeLast(code, exit);
  const u64 = (value: number) => integer(U64, BigInt(value));
  const iterations = exit.exact ? code.binary('add', certain, u64(1)) : certain;
  let holds: Operand = literal(BOOL, 1);
  const ask = (condition: Operand) => {
    holds = code.binary('and', holds, condition);
  };
  ask(code.compare('ge', iterations, u64(rounds)));
  ask(code.compare('le', iterations, u64(2 ** 32 - 1)));
  const more = code.binary('sub', iterations, u64(1));
  let memory: Operand | null = null;
  const starts = new Map<AccessGroup, Operand>();
  const ranges = groups.map((group) => {
    const lowest = group.lowest as NonNullable<AccessGroup['lowest']>;
    const pointer = first.of(lowest.pointer);
    starts.set(group, pointer);
    const inside = insideGlobal(group, iterations);
    const from = code.value('ptrtoint', U64, [pointer]);
    const walked = code.binary('mul', more, u64(group.step));
    const to = code.binary('add', from, code.binary('add', walked, u64(group.high - lowest.offset)));
    if (inside === null) {
      memory ??= code.cast('zext', U64, code.memoryEnd());
      // What is read and not used may be anybody's, but must be there.
      ask(code.compare('le', code.binary('add', to, u64(reachOf(group) - group.high)), memory));
    }
    return { group, from, to, inside };
  });
  for (const [k, a] of ranges.entries()) {
    for (const b of ranges.slice(k + 1)) {
      if (!a.group.writes && !b.group.writes) continue;
      if (a.inside !== null && b.inside !== null && a.inside !== b.inside) continue;
      const [read, written] = a.group.writes ? [b, a] : [a, b];
      const before = inOrder ? written.from : written.to;
      ask(code.binary('or', code.compare('le', before, read.from), code.compare('le', read.to, written.from)));
    }
  }
  return { holds, iterations, starts };
}

/** The global in which everything that a group accesses certainly lies, or null. */
function insideGlobal(group: AccessGroup, iterations: Operand): Global | null {
  const { form, step, lowest } = group;
  const rounds = literalValue(iterations);
  const [[term, coefficient], ...others] = [...form.terms] as [[Value | Global, bigint], ...unknown[]];
  if (rounds === null || lowest === null || others.length > 0 || coefficient !== 1n || term.kind !== 'global')
    return null;
  const from = Number(form.constant) + lowest.offset;
  const to = Number(form.constant) + reachOf(group) + (Number(rounds) - 1) * step;
  return from >= 0 && to <= sizeOf(term.type) ? term : null;
}
