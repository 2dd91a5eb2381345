/** Finds the rule that fits an instruction, and makes what it says. */

import type { Instruction, Operand, Payload, Value } from '../../../hir/module.ts';
import { canonical, type Scalar, widthOf } from '../../../hir/numeric/evaluate.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import { isFloat, isInteger, type Type } from '../../../hir/types.ts';
import { literal, literalValue, sameOperand } from '../ir/build.ts';
import { fold, type Operation } from './fold.ts';
import { isOfClass, LITERAL_GUARDS, TYPE_GUARDS } from './guards.ts';
import type { Application, Extreme, Guard, Rule, Term } from './notation.ts';
import { RULES } from './table.ts';

export const COMMUTATIVE: ReadonlySet<Opcode> = new Set<Opcode>([
  'add',
  'mul',
  'and',
  'or',
  'xor',
  'eq',
  'ne',
  'fadd',
  'fmul',
  'feq',
  'fne',
]);

/** An instruction, or what will be one. */
type Subject = Pick<Instruction, 'op' | 'type' | 'operands' | 'payload'>;

export interface Rewriting {
  /** How often a value is used. */
  uses(value: Value): number;
  /** An instruction's result, or what equals it. */
  make(operation: Operation): Operand;
}

/** What the first rule that fits says an instruction's result is; null when there is none. */
export function rewrite(subject: Subject, rewriting: Rewriting): Operand | null {
  for (const rule of RULES_BY_ROOT.get(rootOf(subject)) ?? []) {
    const made = mayFit(rule.from.terms, subject.operands) ? applyRule(rule, subject, rewriting) : null;
    if (made !== null) return made;
  }
  return null;
}

/** Most rules are ruled out by what the operands are, without a look into them. */
function mayFit(terms: readonly Term[], operands: readonly Operand[]): boolean {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const operand = operands[i];
    if (term.kind === 'apply') {
      if (operand?.kind !== 'value' || operand.definition?.op !== term.op) return false;
    } else if ((term.kind === 'number' || term.literal) && operand?.kind !== 'literal') return false;
  }
  return true;
}

/** What a rule says that an instruction's result is; null where it doesn't fit. */
export function applyRule(rule: Rule, subject: Subject, rewriting: Rewriting): Operand | null {
  const bindings = match(rule, subject, rewriting);
  return bindings === null ? null : build(rule.to, bindings, rewriting);
}

/** What variables stand for. */
interface Bindings {
  readonly operands: (Operand | null)[];
  readonly types: (Type | null)[];
}

function match(rule: Rule, subject: Subject, rewriting: Pick<Rewriting, 'uses'>): Bindings | null {
  const bindings: Bindings = { operands: new Array<null>(rule.slots).fill(null), types: [...rule.fixed] };
  if (!matchApplication(rule.from, subject, bindings, rewriting)) return null;
  if (!isOfClass(rule.class, bindings.types[rule.main] as Type)) return null;
  return rule.guards.every((guard) => holds(guard, rule, bindings)) ? bindings : null;
}

function bindType(variable: number, type: Type, { types }: Bindings): boolean {
  types[variable] ??= type;
  return types[variable] === type;
}

function matchApplication(
  term: Application,
  subject: Subject,
  bindings: Bindings,
  rewriting: Pick<Rewriting, 'uses'>,
): boolean {
  if (subject.op !== term.op || subject.operands.length !== term.terms.length) return false;
  if (term.intrinsic !== null && intrinsicOf(subject.payload) !== term.intrinsic) return false;
  if (!bindType(term.type, subject.type, bindings)) return false;
  return term.terms.every((part, i) => matchTerm(part, subject.operands[i] as Operand, bindings, rewriting));
}

function matchTerm(term: Term, operand: Operand, bindings: Bindings, rewriting: Pick<Rewriting, 'uses'>): boolean {
  switch (term.kind) {
    case 'variable': {
      if (term.literal && literalValue(operand) === null) return false;
      const bound = bindings.operands[term.slot] ?? null;
      if (bound !== null) return sameOperand(bound, operand);
      bindings.operands[term.slot] = operand;
      return bindType(term.type, operand.type, bindings);
    }
    case 'number': {
      const value = literalValue(operand);
      return (
        value !== null &&
        bindType(term.type, operand.type, bindings) &&
        Object.is(value, numberOf(term.value, operand.type))
      );
    }
    case 'apply': {
      if (operand.kind !== 'value' || operand.definition === null) return false;
      if (term.once && rewriting.uses(operand) > 1) return false;
      return matchApplication(term, operand.definition, bindings, rewriting);
    }
  }
}

/** A number of the notation as a value of a type; NaN, which equals no literal of the language's, where it has none. */
function numberOf(value: bigint | number | Extreme, type: Type): Scalar {
  if (typeof value === 'number') return value;
  if (isFloat(type)) return Number.NaN;
  if (typeof value === 'bigint') return canonical(type, value);
  const width = BigInt(widthOf(type));
  if (value === 'bits') return canonical(type, width);
  const signed = isInteger(type) && type.signed;
  const most = 1n << (signed ? width - 1n : width);
  return canonical(type, value === 'max' ? most - 1n : signed ? -most : 0n);
}

function build(term: Term, bindings: Bindings, rewriting: Pick<Rewriting, 'make'>): Operand {
  const type = bindings.types[term.type] as Type;
  switch (term.kind) {
    case 'variable':
      return bindings.operands[term.slot] as Operand;
    case 'number':
      return literal(type, numberOf(term.value, type));
    case 'apply': {
      const operands = term.terms.map((part) => build(part, bindings, rewriting));
      const operation = { op: term.op, type, operands, payload: payloadOf(term) };
      return fold(operation) ?? rewriting.make(operation);
    }
  }
}

function payloadOf({ intrinsic }: Application): Payload | null {
  if (intrinsic === null) return null;
  return { kind: 'call', callee: { kind: 'intrinsic', name: intrinsic, typeArgument: null }, tail: false };
}

function intrinsicOf(payload: Payload | null): string | null {
  return payload?.kind === 'call' && payload.callee.kind === 'intrinsic' ? payload.callee.name : null;
}

function holds(guard: Guard, { slotTypes }: Rule, bindings: Bindings): boolean {
  if (guard.kind === 'term') return literalTerm(guard.term, bindings) === 1;
  const { word, types, slots } = guard;
  const ofTypes = TYPE_GUARDS[word];
  if (ofTypes !== undefined) {
    const [a, b] = types.map((type) => bindings.types[type] as Type);
    return ofTypes(a as Type, (b ?? a) as Type);
  }
  const ofLiteral = LITERAL_GUARDS[word];
  const slot = slots[0];
  if (ofLiteral === undefined || slot === undefined) throw new Error(`no guard ${word}`);
  const value = literalValue(bindings.operands[slot] as Operand);
  return value !== null && ofLiteral(value, bindings.types[slotTypes[slot] as number] as Type);
}

/** The value of a term over literals; null where it would trap. */
function literalTerm(term: Term, bindings: Bindings): Scalar | null {
  if (term.kind !== 'apply') return literalValue(build(term, bindings, NOTHING_NEW));
  const operands: Operand[] = [];
  for (const part of term.terms) {
    const value = literalTerm(part, bindings);
    if (value === null) return null;
    operands.push(literal(bindings.types[part.type] as Type, value));
  }
  const folded = fold({ op: term.op, type: bindings.types[term.type] as Type, operands, payload: payloadOf(term) });
  return folded === null ? null : literalValue(folded);
}

const NOTHING_NEW: Pick<Rewriting, 'make'> = {
  make: ({ op }) => {
    throw new Error(`${op} in a guard`);
  },
};

/** By opcode, and of intrinsics by name. */
function rootOf({ op, payload }: Pick<Subject, 'op' | 'payload'>): string {
  return op === 'call' ? `call ${intrinsicOf(payload)}` : op;
}

/** The rules with each order of operands that may be exchanged, by what they begin with. */
const RULES_BY_ROOT: ReadonlyMap<string, readonly Rule[]> = (() => {
  const byRoot = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const { op, intrinsic } = rule.from;
    const root = op === 'call' ? `call ${intrinsic}` : op;
    const variants = orders(rule.from).map((from): Rule => Object.assign({}, rule, { from }));
    byRoot.set(root, [...(byRoot.get(root) ?? []), ...variants]);
  }
  return byRoot;
})();

/** Literals are always on the right. */
function orders(term: Term): readonly Term[] {
  if (term.kind !== 'apply') return [term];
  let lists: Term[][] = [[]];
  for (const part of term.terms) lists = lists.flatMap((list) => orders(part).map((variant) => list.concat(variant)));
  const last = term.terms.at(-1) as Term;
  const movable = last.kind === 'apply' || (last.kind === 'variable' && !last.literal);
  if (COMMUTATIVE.has(term.op) && movable) lists = lists.flatMap((list) => [list, list.toReversed()]);
  return lists.map((terms): Application => Object.assign({}, term, { terms }));
}
