/**
 * Sparse conditional constant propagation (Wegman and Zadeck, "Constant propagation with conditional branches", 1991):
 * what is a literal on every way that can be taken is that literal, and ways that no literal takes don't count.
 */
import type { Block, Instruction, Literal, Operand, Value } from '../../../hir/module.ts';
import { foldBranches } from '../cfg/branches.ts';
import { literalValue, sameOperand } from '../ir/build.ts';
import { compact, Replacements } from '../ir/edit.ts';
import { isRemovable } from '../ir/effects.ts';
import type { Pass, Unit } from '../pass.ts';
import { fold } from '../rules/fold.ts';

export const sccp: Pass = {
  name: 'sccp',
  doc: 'Finds what is constant on all ways that can be taken, and drops those that can’t.',
  keepsGraph: false,
  run(unit) {
    const { func } = unit;
    const known = new Propagation(unit).run();
    const replacements = new Replacements();
    for (const [value, literal] of known) replacements.set(value, literal);
    replacements.apply(func);
    for (const block of func.blocks) {
      block.instructions = block.instructions.filter(
        (instruction) => instruction.result === null || !known.has(instruction.result) || !isRemovable(instruction),
      );
    }
    const blocks = func.blocks.length;
    const branches = foldBranches(func);
    if (known.size === 0 && !branches) return false;
    compact(func);
    const dropped = blocks - func.blocks.length;
    if (dropped > 0) unit.remark('done', null, `dropped ${dropped} blocks that no value leads to`);
    return true;
  },
};

/** Nothing known yet, a literal, or any value. */
type Knowledge = 'nothing' | Literal | 'anything';

class Propagation {
  readonly #unit: Unit;
  readonly #known = new Map<Value, Knowledge>();
  readonly #reached = new Set<Block>();
  /** By block: those blocks that have been seen to lead to it. */
  readonly #taken = new Map<Block, Set<Block>>();
  readonly #edges: { readonly from: Block; readonly to: Block }[] = [];
  readonly #changed: Instruction[] = [];

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  run(): Map<Value, Literal> {
    const { func } = this.#unit;
    const [entry] = func.blocks as [Block];
    this.#enter(entry);
    for (;;) {
      const edge = this.#edges.pop();
      if (edge !== undefined) {
        this.#follow(edge.from, edge.to);
        continue;
      }
      const instruction = this.#changed.pop();
      if (instruction === undefined) break;
      if (this.#reached.has(instruction.block)) this.#visit(instruction);
    }
    const found = new Map<Value, Literal>();
    for (const [value, knowledge] of this.#known) {
      // A null pointer is written down only by `const`: not every place says its type.
      const { kind } = value.type;
      if (typeof knowledge !== 'string' && kind !== 'pointer' && kind !== 'function') found.set(value, knowledge);
    }
    return found;
  }

  #enter(block: Block): void {
    this.#reached.add(block);
    for (const instruction of block.instructions) this.#visit(instruction);
  }

  #follow(from: Block, to: Block): void {
    const taken = this.#taken.get(to) ?? new Set<Block>();
    if (taken.has(from)) return;
    this.#taken.set(to, taken.add(from));
    if (!this.#reached.has(to)) {
      this.#enter(to);
      return;
    }
    for (const phi of to.instructions) {
      if (phi.op !== 'phi') break;
      this.#visit(phi);
    }
  }

  #visit(instruction: Instruction): void {
    const { result, block } = instruction;
    if (result !== null) {
      this.#learn(result, instruction.op === 'phi' ? this.#meet(instruction) : this.#evaluate(instruction));
    } else if (instruction === block.instructions.at(-1)) {
      for (const to of this.#targets(instruction)) this.#edges.push({ from: block, to });
    }
  }

  /** Knowledge only ever grows less certain, so that each value changes twice at most. */
  #learn(value: Value, knowledge: Knowledge): void {
    const before = this.#known.get(value) ?? 'nothing';
    if (before === 'anything' || knowledge === 'nothing') return;
    const same = typeof before !== 'string' && typeof knowledge !== 'string' && sameOperand(before, knowledge);
    if (same) return;
    this.#known.set(value, before === 'nothing' ? knowledge : 'anything');
    this.#changed.push(...this.#unit.uses.of(value));
  }

  #of(operand: Operand): Knowledge {
    if (operand.kind === 'value') {
      return operand.definition === null ? 'anything' : (this.#known.get(operand) ?? 'nothing');
    }
    return literalValue(operand) === null ? 'anything' : (operand as Literal);
  }

  #meet({ operands, targets, block }: Instruction): Knowledge {
    const taken = this.#taken.get(block);
    let met: Knowledge = 'nothing';
    for (const [i, operand] of operands.entries()) {
      if (taken?.has(targets[i] as Block) !== true) continue;
      const next = this.#of(operand);
      if (next === 'nothing') continue;
      if (next === 'anything') return 'anything';
      if (met === 'nothing') met = next;
      else if (typeof met === 'string' || !sameOperand(met, next)) return 'anything';
    }
    return met;
  }

  #evaluate(instruction: Instruction): Knowledge {
    const { op, type, operands, payload } = instruction;
    if (op === 'const') return this.#of(operands[0] as Operand);
    const inputs = operands.map((operand) => this.#of(operand));
    if (op === 'select') {
      const [condition, then, otherwise] = inputs as [Knowledge, Knowledge, Knowledge];
      if (condition === 'nothing') return 'nothing';
      if (condition !== 'anything') return literalValue(condition) === 0 ? otherwise : then;
      if (then === 'nothing' || otherwise === 'nothing') return 'nothing';
      const both = typeof then !== 'string' && typeof otherwise !== 'string' && sameOperand(then, otherwise);
      return both ? then : 'anything';
    }
    const absorbed = absorbing(instruction, inputs);
    if (absorbed !== null) return absorbed;
    if (inputs.includes('anything')) return 'anything';
    if (inputs.includes('nothing')) return 'nothing';
    return fold({ op, type, operands: inputs as Literal[], payload }) ?? 'anything';
  }

  /** Where control may go, as far as it is known what decides it. */
  #targets({ op, operands, targets, payload }: Instruction): readonly Block[] {
    if (op !== 'brcond' && op !== 'switch') return targets;
    const decides = this.#of(operands[0] as Operand);
    if (decides === 'nothing') return [];
    if (decides === 'anything') return targets;
    const value = literalValue(decides);
    if (op === 'brcond') return [targets[value === 0 ? 1 : 0] as Block];
    const cases = payload?.kind === 'switch' ? payload.cases : [];
    return [targets[cases.findIndex((one) => one.value === value) + 1] as Block];
  }
}

/** `and` with 0 and the like are known whatever the other operand is. */
function absorbing({ op }: Instruction, inputs: readonly Knowledge[]): Literal | null {
  const zero = inputs.find((input): input is Literal => typeof input !== 'string' && Number(literalValue(input)) === 0);
  return zero !== undefined && (op === 'and' || op === 'mul') ? zero : null;
}
