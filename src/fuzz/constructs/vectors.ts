/** Vectors of 128 bits. */
import { comparisonType, maskType, type VectorType } from '../../hir/types.ts';
import { castProblem } from '../../hir/verify/casts.ts';
import type { Body } from '../body.ts';
import { oneIn, pick } from '../random.ts';
import { FLOAT_VECTORS, INT_VECTORS, VECTORS } from '../universe.ts';
import type { Construct } from './construct.ts';
import { CASTS, COMPARISONS, FLOAT_COMPARISONS, opcodes } from './scalar.ts';

const INT_CLASSES = ['int', 'intOrBool', 'intVector', 'anyVector'] as const;
const FLOAT_CLASSES = ['float', 'floatVector', 'anyVector'] as const;
const OPS = {
  int: { types: INT_VECTORS, unary: opcodes('unary', ...INT_CLASSES), binary: opcodes('binary', ...INT_CLASSES) },
  float: {
    types: FLOAT_VECTORS,
    unary: opcodes('unary', ...FLOAT_CLASSES),
    binary: opcodes('binary', ...FLOAT_CLASSES),
  },
} as const;
const REDUCTIONS = { int: opcodes('reduce', ...INT_CLASSES), float: opcodes('reduce', ...FLOAT_CLASSES) } as const;

/** A vector type, mostly one that the program has chosen, so that values of it come together. */
function someVector(body: Body): VectorType {
  const chosen = body.program.aggregates.filter((type): type is VectorType => type.kind === 'vector');
  return chosen.length === 0 || oneIn(body.random, 4) ? pick(body.random, VECTORS) : pick(body.random, chosen);
}

function arithmetic(body: Body): void {
  const { random } = body;
  const type = someVector(body);
  const { unary, binary } = OPS[type.element.kind];
  if (oneIn(random, 3)) {
    body.define(type, `${pick(random, unary)} ${body.value(type).name}`);
    return;
  }
  const op = pick(random, binary);
  const left = body.value(type).name;
  if ((op === 'div' || op === 'rem') && !oneIn(random, 6)) {
    const one = body.define(type, `const [${Array.from({ length: type.lanes }, () => 1 + random(9)).join(', ')}]`).name;
    const odd = oneIn(random, 2) ? body.define(type, `or ${body.value(type).name}, ${one}`).name : one;
    body.define(type, `${op} ${left}, ${odd}`);
    return;
  }
  body.define(type, `${op} ${left}, ${body.value(type).name}`);
}

function compare(body: Body): void {
  const { random } = body;
  const type = someVector(body);
  const op = pick(random, type.element.kind === 'float' ? FLOAT_COMPARISONS : COMPARISONS);
  const mask = body.define(comparisonType(type), `${op} ${body.value(type).name}, ${body.value(type).name}`);
  if (oneIn(random, 2)) choose(body, type, mask.name);
}

/** By a mask of a comparison, or by any bits: those of floats are then seen. */
function choose(body: Body, type: VectorType, mask: string): void {
  const [a, b] = [body.value(type, { clean: true }), body.value(type, { clean: true })];
  body.define(type, `select ${mask}, ${a.name}, ${b.name}`);
}
function select(body: Body): void {
  const type = someVector(body);
  choose(body, type, body.value(maskType(type)).name);
}

function lanes(body: Body): void {
  const { random } = body;
  const type = someVector(body);
  const lane = random(type.lanes);
  const choice = random(4);
  if (choice === 0) body.define(type, `vector_splat ${body.operand(type.element)}`);
  else if (choice === 1) body.define(type.element, `extract_lane ${body.value(type).name}, lane ${lane}`);
  else if (choice === 2)
    body.define(type, `insert_lane ${body.value(type).name}, lane ${lane}, ${body.operand(type.element)}`);
  else {
    const order = Array.from({ length: type.lanes }, () => random(2 * type.lanes)).join(', ');
    body.define(type, `vector_shuffle ${body.value(type).name}, ${body.value(type).name}, lanes [${order}]`);
  }
}

function reduce(body: Body): void {
  const { random } = body;
  const type = someVector(body);
  if (oneIn(random, 2)) body.define(type.element, `vdot ${body.value(type).name}, ${body.value(type).name}`);
  else body.define(type.element, `${pick(random, REDUCTIONS[type.element.kind])} ${body.value(type).name}`);
}

function cast(body: Body): void {
  const { random } = body;
  const from = someVector(body);
  const possible = CASTS.flatMap((op) =>
    VECTORS.filter((to) => to !== from && castProblem(op, from, to) === null).map((to) => [op, to] as const),
  );
  const op = pick(random, [...new Set(possible.map(([candidate]) => candidate))]);
  const [, to] = pick(
    random,
    possible.filter(([candidate]) => candidate === op),
  );
  body.define(to, `${op} ${body.value(from, { clean: op === 'bitcast' }).name}`);
}

export const VECTOR_CONSTRUCTS: readonly Construct[] = [
  { group: 'vector', weight: 12, emit: arithmetic },
  { group: 'vector', weight: 4, emit: compare },
  { group: 'vector', weight: 2, emit: select },
  { group: 'vector', weight: 6, emit: lanes },
  { group: 'vector', weight: 4, emit: reduce },
  { group: 'vector', weight: 3, emit: cast },
];
