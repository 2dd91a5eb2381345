/**
 * Each rewrite rule, for all types that it fits, means the same on both sides: in the interpreter, over all values of 8
 * bits where it has two variables at most, and over those at which compilers go wrong of all other types.
 */
import { expect, test } from 'vitest';
import { Block, Func, type Instruction, NO_SPAN, type Operand, Value } from '../../../hir/module.ts';
import { canonical, type Scalar, widthOf } from '../../../hir/numeric/evaluate.ts';
import { type CastOp, OPCODES } from '../../../hir/opcodes.ts';
import { printLiteral } from '../../../hir/text/literals.ts';
import { parseModule } from '../../../hir/text/parse.ts';
import {
  BOOL,
  F32,
  F64,
  I8,
  I16,
  I32,
  I64,
  isFloat,
  pointerTo,
  type Type,
  typeName,
  U8,
  U16,
  U32,
  U64,
  VOID,
} from '../../../hir/types.ts';
import { castProblem } from '../../../hir/verify/casts.ts';
import { verifyModule } from '../../../hir/verify/verify.ts';
import { InterpreterRunner } from '../../../testing/interpreter-runner.ts';
import { literal, literalValue, makeInstruction } from '../ir/build.ts';
import type { Operation } from './fold.ts';
import { isOfClass, TYPE_GUARDS } from './guards.ts';
import type { Application, Rule, Term } from './notation.ts';
import { applyRule } from './rewrite.ts';
import { RULES } from './table.ts';

/** Of literals for one typing of a rule with several of them. */
const MAX_CHOICES = 64;
/** A prime. */
const STRIDE = 7919;

const POINTER = pointerTo(I8);
const TYPES: readonly Type[] = [BOOL, I8, U8, I16, U16, I32, U32, I64, U64, F32, F64, POINTER];

/** Of types with more than 8 bits, and where all values of three variables would be too many. */
function chosenValues(type: Type): readonly Scalar[] {
  if (type.kind === 'bool') return [0, 1];
  if (isFloat(type)) {
    const values = [0, -0, 1, -1, 0.5, 2, -3.25, 0.1, 1e10, -1e-10, 1e38, 1e-40, Number.NaN, Infinity, -Infinity];
    return type.bits === 32 ? values.map(Math.fround) : [...values, 1e300, 5e-324];
  }
  const width = BigInt(widthOf(type));
  const powers = [1n, width / 2n, width - 2n, width - 1n].map((bit) => 1n << bit);
  const values = [
    0n,
    1n,
    2n,
    3n,
    7n,
    10n,
    100n,
    width,
    width - 1n,
    0x5a5a_5a5a_5a5a_5a5an,
    ...powers,
    ...powers.map((p) => p - 1n),
  ];
  return [...new Set([...values, ...values.map((value) => -value)].map((value) => canonical(type, value)))];
}

function allValues(type: Type): readonly Scalar[] {
  if (type !== I8 && type !== U8) return chosenValues(type);
  return Array.from({ length: 256 }, (_, i) => canonical(type, BigInt(i)));
}

/** All ways to give types to a rule's type variables. */
function* typings(rule: Rule): Generator<readonly Type[]> {
  const types: Type[] = [];
  function* choose(): Generator<readonly Type[]> {
    if (types.length === rule.types) {
      if (fits(rule, types)) yield [...types];
      return;
    }
    const fixed = rule.fixed[types.length] ?? null;
    for (const type of fixed === null ? TYPES : [fixed]) {
      types.push(type);
      yield* choose();
      types.pop();
    }
  }
  yield* choose();
}

function fits(rule: Rule, types: readonly Type[]): boolean {
  const typeOf = (term: Term) => types[term.type] as Type;
  const isValid = (term: Term): boolean => {
    if (term.kind !== 'apply') return true;
    if (!term.terms.every(isValid)) return false;
    const { shape } = OPCODES[term.op];
    const [first] = term.terms as readonly [Term];
    if (shape === 'cast') return castProblem(term.op as CastOp, typeOf(first), typeOf(term)) === null;
    const operands = (OPCODES[term.op] as { operands?: string }).operands;
    if (operands === 'int') return typeOf(first).kind === 'int';
    if (operands === 'float') return isFloat(typeOf(first));
    if (operands === 'intOrBool') return isOfClass('intOrBool', typeOf(first));
    if (operands === 'comparable') return isOfClass('comparable', typeOf(first));
    return term.op !== 'call' || isFloat(typeOf(first));
  };
  const guarded = rule.guards.every((guard) => {
    const holds = guard.kind === 'word' ? TYPE_GUARDS[guard.word] : undefined;
    if (holds === undefined || guard.kind !== 'word') return true;
    const [a, b = a] = guard.types.map((type) => types[type] as Type);
    return holds(a as Type, b as Type);
  });
  return guarded && isOfClass(rule.class, types[rule.main] as Type) && isValid(rule.from);
}

const operandText = (operand: Operand): string => (operand.kind === 'value' ? `%${operand.name}` : printed(operand));

function printed(operand: Operand): string {
  const value = literalValue(operand);
  if (value === null) throw new Error('not a number');
  const text = printLiteral({ kind: 'scalar', type: operand.type, value });
  return operand.type.kind === 'int' ? `${text}${typeName(operand.type)}` : text;
}

/** Instructions as objects and as lines at once. */
class Sketch {
  readonly lines: string[] = [];
  readonly #func = new Func(0, 'f', [], VOID, new Set(), NO_SPAN, NO_SPAN);
  readonly #block = new Block(0, 'entry', NO_SPAN);

  constructor(readonly prefix: string) {}

  add({ op, type, operands, payload }: Operation): Instruction {
    const name = `${this.prefix}${this.lines.length}`;
    const instruction = makeInstruction(this.#func, this.#block, { op, type, operands, payload, like: null, name });
    const list = operands.map(operandText).join(', ');
    const text =
      payload?.kind === 'call' && payload.callee.kind === 'intrinsic'
        ? `call intrinsic.${payload.callee.name}(${list})`
        : `${op} ${list}`;
    this.lines.push(`%${name}: ${typeName(type)} = ${text}`);
    return instruction;
  }

  uses(): number {
    return 1;
  }
  make(operation: Operation): Operand {
    return this.add(operation).result as Value;
  }
}

/** The lines of both sides for some literals; null where a guard says no. */
function bothSides(rule: Rule, types: readonly Type[], literals: ReadonlyMap<number, Scalar>) {
  const before = new Sketch('a');
  const instance = (term: Term): Operand => {
    const type = types[term.type] as Type;
    if (term.kind === 'apply') return application(term).result as Value;
    if (term.kind === 'variable') {
      const value = literals.get(term.slot);
      return value === undefined ? variable(rule, term.slot, type) : literal(type, value);
    }
    if (typeof term.value === 'number') return literal(type, term.value);
    const width = BigInt(widthOf(type));
    const signed = type.kind === 'int' && type.signed;
    const extremes = {
      bits: width,
      min: signed ? -(1n << (width - 1n)) : 0n,
      max: (1n << (signed ? width - 1n : width)) - 1n,
    };
    return literal(type, canonical(type, typeof term.value === 'bigint' ? term.value : extremes[term.value]));
  };
  const application = (term: Application): Instruction => {
    const operands = term.terms.map(instance);
    const payload =
      term.intrinsic === null
        ? null
        : ({
            kind: 'call',
            callee: { kind: 'intrinsic', name: term.intrinsic, typeArgument: null },
            tail: false,
          } as const);
    return before.add({ op: term.op, type: types[term.type] as Type, operands, payload });
  };
  const root = application(rule.from);
  const after = new Sketch('b');
  const result = applyRule(rule, root, after);
  if (result === null) return null;
  return { lines: [...before.lines, ...after.lines], from: root.result as Value, to: result };
}

/** One value for all places of a variable. */
const variables = new WeakMap<Rule, Map<string, Value>>();
function variable(rule: Rule, slot: number, type: Type): Value {
  let known = variables.get(rule);
  if (known === undefined) {
    known = new Map();
    variables.set(rule, known);
  }
  const key = `${slot} ${typeName(type)}`;
  const value = known.get(key) ?? new Value(slot, `x${slot}`, type, null, NO_SPAN);
  known.set(key, value);
  return value;
}

const arrayName = (type: Type, all: boolean): string => `@${typeName(type).replace('*', 'p')}_${all ? 'all' : 'some'}`;
const memoryType = (type: Type): Type => (type === POINTER ? U32 : type);

/** A function that counts for how many values of the variables the sides differ. */
function checker(
  name: string,
  rule: Rule,
  types: readonly Type[],
  literals: ReadonlyMap<number, Scalar>,
): string | null {
  const sides = bothSides(rule, types, literals);
  if (sides === null) return null;
  const slots = rule.slotTypes
    .map((type, slot) => ({ slot, type: types[type] as Type }))
    .filter(({ slot }) => !literals.has(slot));
  const all = slots.length + Math.min(literals.size, 1) <= 2;
  let times = 1;
  const loads = slots.flatMap(({ slot, type }) => {
    const count = (all ? allValues(type) : chosenValues(type)).length;
    const lines = [
      `%d${slot}: u32 = div %i, ${times}`,
      `%m${slot}: u32 = rem %d${slot}, ${count}`,
      `%p${slot}: *${typeName(memoryType(type))} = gep ${arrayName(type, all)}, [0, %m${slot}]`,
      type === POINTER
        ? `%w${slot}: u32 = load %p${slot}\n    %x${slot}: ${typeName(type)} = inttoptr %w${slot}`
        : `%x${slot}: ${typeName(type)} = load %p${slot}`,
    ];
    times *= count;
    return lines;
  });
  const lines = [...loads, ...sides.lines, ...difference(sides.from, sides.to)];
  return `function @${name}() -> u32 {
entry:
    br loop
loop:
    %i: u32 = phi [0, entry], [%i2, loop]
    %bad: u32 = phi [0, entry], [%bad2, loop]
    ${lines.join('\n    ')}
    %one: u32 = zext %different
    %bad2: u32 = add %bad, %one
    %i2: u32 = add %i, 1
    %more: bool = lt %i2, ${times}
    brcond %more, loop, done
done:
    return %bad2
}
`;
}

/** Bits count, except those of NaN. */
function difference(a: Operand, b: Operand): readonly string[] {
  const [x, y] = [operandText(a), operandText(b)];
  if (!isFloat(a.type)) return [`%different: bool = ne ${x}, ${y}`];
  const int = `i${a.type.bits}`;
  return [
    `%bitsA: ${int} = bitcast ${x}`,
    `%bitsB: ${int} = bitcast ${y}`,
    '%other: bool = ne %bitsA, %bitsB',
    `%nanA: bool = fne ${x}, ${x}`,
    `%nanB: bool = fne ${y}, ${y}`,
    '%bothNan: bool = and %nanA, %nanB',
    '%notNan: bool = not %bothNan',
    '%different: bool = and %other, %notNan',
  ];
}

/** Literals for the variables in capitals: all of 8 bits where there is but one. */
function literalChoices(rule: Rule, types: readonly Type[]): Map<number, Scalar>[] {
  const slots: { slot: number; type: Type }[] = [];
  const collect = (term: Term): void => {
    if (term.kind === 'apply') term.terms.forEach(collect);
    else if (term.kind === 'variable' && term.literal && !slots.some(({ slot }) => slot === term.slot))
      slots.push({ slot: term.slot, type: types[term.type] as Type });
  };
  collect(rule.from);
  let choices = [new Map<number, Scalar>()];
  for (const { slot, type } of slots) {
    const values = (slots.length === 1 ? allValues(type) : chosenValues(type)).filter((value) => !Number.isNaN(value));
    choices = choices.flatMap((choice) => values.map((value) => new Map([...choice, [slot, value]])));
  }
  // In an order in which the first few are of all kinds.
  return choices.map((_, i) => choices[(i * STRIDE) % choices.length] as Map<number, Scalar>);
}

const ARRAYS = TYPES.flatMap((type) =>
  [true, false].map((all) => {
    const values = all ? allValues(type) : chosenValues(type);
    const element = memoryType(type);
    const list = values.map((value) => printLiteral({ kind: 'scalar', type: element, value }));
    return `const ${arrayName(type, all)}: [${typeName(element)}; ${values.length}] = [${list.join(', ')}]`;
  }),
).join('\n');

test.each(RULES.map((rule) => [rule.text, rule] as const))('%s', (_, rule) => {
  const functions: string[] = [];
  const says: string[] = [];
  for (const types of typings(rule)) {
    let left = MAX_CHOICES;
    for (const literals of literalChoices(rule, types)) {
      const text = checker(`check${functions.length}`, rule, types, literals);
      if (text === null) continue;
      functions.push(text);
      says.push(`${types.map(typeName).join(', ')}; ${[...literals.values()].join(', ')}`);
      if (literals.size > 1 && --left === 0) break;
    }
  }
  expect(functions.length, 'the rule fits something').toBeGreaterThan(0);
  const text = `${ARRAYS}\n${functions.join('\n')}`;
  const { module, diagnostics } = parseModule(text);
  const problems = [...diagnostics, ...verifyModule(module)].map(({ message }) => message);
  expect(problems).toEqual([]);
  const runner = new InterpreterRunner(module, text);
  const wrong = module.functions.flatMap((func, i) =>
    runner.interpreter.call(func, [])[0] === 0 ? [] : [`${says[i]}\n${functions[i]}`],
  );
  expect(wrong).toEqual([]);
});
