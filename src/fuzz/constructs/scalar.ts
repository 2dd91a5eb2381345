/** Computing with single numbers. */
import { INTRINSICS, type Intrinsic } from '../../hir/intrinsics.ts';
import { type CastOp, OPCODES, type Opcode, type OperandClass, opInfo, type Shape } from '../../hir/opcodes.ts';
import { BOOL, type IntType, pointerTo, structOf, type Type } from '../../hir/types.ts';
import { castProblem } from '../../hir/verify/casts.ts';
import type { Body } from '../body.ts';
import { oneIn, pick } from '../random.ts';
import { FLOATS, INTEGERS, SCALARS } from '../universe.ts';
import type { Construct } from './construct.ts';

/** Opcodes of a shape whose operands may be of one of these classes. */
export function opcodes(shape: Shape, ...classes: readonly OperandClass[]): Opcode[] {
  return (Object.keys(OPCODES) as Opcode[]).filter((op) => {
    const { shape: its, operands } = opInfo(op);
    return its === shape && operands !== undefined && classes.includes(operands);
  });
}

export const INT_BINARY = opcodes('binary', 'int', 'intOrBool').filter((op) => op !== 'div' && op !== 'rem');
export const INT_UNARY = opcodes('unary', 'int', 'intOrBool');
export const LOGIC = opcodes('binary', 'intOrBool');
export const FLOAT_BINARY = opcodes('binary', 'float');
export const FLOAT_UNARY = opcodes('unary', 'float');
export const COMPARISONS = opcodes('compare', 'comparable');
export const FLOAT_COMPARISONS = opcodes('compare', 'float');
export const CASTS = (Object.keys(OPCODES) as Opcode[]).filter((op): op is CastOp => OPCODES[op].shape === 'cast');

function intrinsics(...rules: readonly string[]): Intrinsic[] {
  return (Object.keys(INTRINSICS) as Intrinsic[]).filter((name) => rules.includes(INTRINSICS[name].rule));
}
const FLOAT_INTRINSICS = intrinsics('float');
const INT_INTRINSICS = intrinsics('int');
const TYPE_INTRINSICS = intrinsics('type');
const OVERFLOW_INTRINSICS = intrinsics('overflow');

function integer(body: Body): void {
  const type = pick(body.random, INTEGERS);
  if (oneIn(body.random, 6)) body.define(type, `${pick(body.random, INT_UNARY)} ${body.operand(type)}`);
  else body.define(type, `${pick(body.random, INT_BINARY)} ${body.operand(type)}, ${body.operand(type)}`);
}

/** Expressions that hang together: what optimisers match. */
function nest(body: Body): void {
  const type = pick(body.random, INTEGERS);
  let value = body.operand(type);
  for (let length = 2 + body.random(6); length > 0; length--) {
    const other = body.operand(type);
    const [left, right] = oneIn(body.random, 2) ? [value, other] : [other, value];
    value = body.define(type, `${pick(body.random, INT_BINARY)} ${left}, ${right}`).name;
  }
}

function logic(body: Body): void {
  if (oneIn(body.random, 4)) body.define(BOOL, `not ${body.operand(BOOL)}`);
  else body.define(BOOL, `${pick(body.random, LOGIC)} ${body.operand(BOOL)}, ${body.operand(BOOL)}`);
}

/** A divisor is mostly one that is not 0: a constant, or a value with its lowest bit set. */
function divide(body: Body): void {
  const { random } = body;
  const type = pick(random, INTEGERS);
  const choice = random(8);
  let divisor: string;
  if (choice === 0) divisor = body.operand(type);
  else if (choice < 4) divisor = body.define(type, `or ${body.value(type).name}, 1`).name;
  else divisor = pick(random, ['1', '2', '3', '5', '7', '10', '16', '64', '100', '127', type.signed ? '-1' : '31']);
  body.define(type, `${pick(random, ['div', 'rem'])} ${body.operand(type)}, ${divisor}`);
}

export function comparison(body: Body): string {
  const type = pick(body.random, SCALARS);
  const ops = type.kind === 'float' ? FLOAT_COMPARISONS : COMPARISONS;
  return body.define(BOOL, `${pick(body.random, ops)} ${body.value(type).name}, ${body.operand(type)}`).name;
}

function select(body: Body): void {
  const type = body.program.someType();
  const [a, b] = [body.value(type), body.value(type)];
  body.define(type, `select ${body.operand(BOOL)}, ${a.name}, ${b.name}`, { raw: a.raw || b.raw });
}

function float(body: Body): void {
  const { random } = body;
  const type = pick(random, FLOATS);
  if (oneIn(random, 8)) body.define(type, `${pick(random, FLOAT_UNARY)} ${body.operand(type)}`);
  else body.define(type, `${pick(random, FLOAT_BINARY)} ${body.operand(type)}, ${body.operand(type)}`);
}

function floatComparison(body: Body): void {
  const type = pick(body.random, FLOATS);
  body.define(BOOL, `${pick(body.random, FLOAT_COMPARISONS)} ${body.value(type).name}, ${body.operand(type)}`);
}

/** From and to each scalar type, and addresses. */
function cast(body: Body): void {
  const { random, program } = body;
  const pointers = program.stored.map(pointerTo);
  const functions = program.signatures.filter(({ target }) => target).map(({ type }) => type);
  const types: readonly Type[] = [
    ...SCALARS,
    ...SCALARS,
    ...FLOATS,
    ...FLOATS,
    ...pointers.slice(0, 2),
    ...functions.slice(0, 1),
  ];
  const from = pick(random, types);
  const made = [...SCALARS, ...(from.kind === 'function' ? functions.slice(0, 1) : [])];
  const possible = CASTS.flatMap((op) =>
    made.filter((to) => to !== from && castProblem(op, from, to) === null).map((to) => [op, to] as const),
  );
  if (possible.length === 0) return;
  // Else those with many types to choose from would be most of them.
  const op = pick(random, [...new Set(possible.map(([other]) => other))]);
  const [, to] = pick(
    random,
    possible.filter(([other]) => other === op),
  );
  // Where stack memory lies is not specified: its address is no number to be seen.
  body.define(to, `${op} ${body.value(from, { clean: op === 'bitcast', lasting: from.kind === 'pointer' }).name}`, {
    raw: to.kind === 'float' && op !== 'sitofp' && op !== 'uitofp',
  });
}

function intIntrinsic(body: Body): void {
  const name = pick(body.random, INT_INTRINSICS);
  const type = pick(body.random, name === 'bswap' ? INTEGERS.filter(({ bits }) => bits > 8) : INTEGERS);
  body.define(type, `call intrinsic.${name}(${body.operand(type)})`);
}

function floatIntrinsic(body: Body): void {
  const name = pick(body.random, FLOAT_INTRINSICS);
  const type = pick(body.random, FLOATS);
  // The sign of a NaN shows in copysign.
  const args = Array.from({ length: INTRINSICS[name].arity }, () => body.operand(type, { clean: name === 'copysign' }));
  body.define(type, `call intrinsic.${name}(${args.join(', ')})`);
}

function typeIntrinsic(body: Body): void {
  const type: IntType = pick(body.random, INTEGERS);
  const of = body.program.someTypeName();
  body.define(type, `call intrinsic.${pick(body.random, TYPE_INTRINSICS)}(${of})`);
}

function overflow(body: Body): void {
  const type = pick(body.random, INTEGERS);
  const pair = structOf([type, BOOL], false);
  const name = pick(body.random, OVERFLOW_INTRINSICS);
  const both = body.define(pair, `call intrinsic.${name}(${body.operand(type)}, ${body.operand(type)})`).name;
  body.define(type, `extractvalue ${both}, [0]`);
  body.define(BOOL, `extractvalue ${both}, [1]`);
}

export const SCALAR_CONSTRUCTS: readonly Construct[] = [
  { group: null, weight: 10, emit: integer },
  { group: null, weight: 4, emit: nest },
  { group: null, weight: 2, emit: logic },
  { group: null, weight: 4, emit: comparison },
  { group: null, weight: 3, emit: select },
  { group: 'division', weight: 5, emit: divide },
  { group: 'float', weight: 12, emit: float },
  { group: 'float', weight: 3, emit: floatComparison },
  { group: 'cast', weight: 10, emit: cast },
  { group: 'intrinsic', weight: 5, emit: intIntrinsic },
  { group: 'intrinsic', weight: 8, emit: floatIntrinsic },
  { group: 'intrinsic', weight: 2, emit: typeIntrinsic },
  { group: 'overflow', weight: 8, emit: overflow },
];
