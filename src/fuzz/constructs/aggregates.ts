/** Structs, arrays and unions as values. */
import { I32, type Type, U32, type UnionType, VOID } from '../../hir/types.ts';
import { type Body, isFloaty, KEPT } from '../body.ts';
import { oneIn, pick } from '../random.ts';
import type { Construct } from './construct.ts';

type Parted = Extract<Type, { kind: 'struct' | 'array' }>;

function isParted(type: Type): type is Parted {
  return type.kind === 'struct' ? type.fields.length > 0 : type.kind === 'array' && type.length > 0;
}

/** A way into an aggregate, and what stands there. */
function path(body: Body, type: Parted): { text: string; part: Type } {
  const steps: number[] = [];
  let at: Type = type;
  while (isParted(at) && (steps.length === 0 || oneIn(body.random, 2))) {
    const step = body.random(at.kind === 'struct' ? at.fields.length : at.length);
    steps.push(step);
    at = at.kind === 'struct' ? (at.fields[step] as Type) : at.element;
  }
  return { text: `[${steps.join(', ')}]`, part: at };
}

function someAggregate(body: Body): Parted | null {
  const types = body.program.aggregates.filter(isParted);
  return types.length === 0 ? null : pick(body.random, types);
}

function extract(body: Body): void {
  const type = someAggregate(body);
  if (type === null) return;
  const { text, part } = path(body, type);
  // What is kept in aggregates is clean.
  body.define(part, `extractvalue ${body.value(type).name}, ${text}`, { raw: false });
}

function insert(body: Body): void {
  const type = someAggregate(body);
  if (type === null) return;
  const { text, part } = path(body, type);
  const aggregate = body.value(type).name;
  body.define(type, `insertvalue ${aggregate}, ${body.operand(part, KEPT)}, ${text}`);
}

function someUnion(body: Body): UnionType | null {
  const types = body.program.aggregates.filter((type): type is UnionType => type.kind === 'union');
  return types.length === 0 ? null : pick(body.random, types);
}

function createUnion(body: Body): void {
  const type = someUnion(body);
  if (type !== null) body.make(type);
}

function discriminant(body: Body): void {
  const type = someUnion(body);
  if (type !== null) body.define(pick(body.random, [I32, U32]), `get_discriminant ${body.value(type).name}`);
}

/** Of whatever variant: bytes of another one make sense, too. */
function extractUnion(body: Body): void {
  const type = someUnion(body);
  if (type === null) return;
  const variant = body.random(type.variants.length);
  const held = (type.variants[variant] as { type: Type }).type;
  if (held === VOID) return discriminant(body);
  body.define(held, `extract_union_value ${body.value(type).name}, variant ${variant}`, { raw: isFloaty(held) });
}

export const AGGREGATE_CONSTRUCTS: readonly Construct[] = [
  { group: 'aggregate', weight: 9, emit: extract },
  { group: 'aggregate', weight: 9, emit: insert },
  { group: 'union', weight: 5, emit: createUnion },
  { group: 'union', weight: 4, emit: discriminant },
  { group: 'union', weight: 6, emit: extractUnion },
];
