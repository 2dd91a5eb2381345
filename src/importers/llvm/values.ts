/** Values of LLVM as operands of HIR, and vectors as their lanes. */
import * as hir from '../../hir/types.ts';
import {
  type Body,
  FALSE,
  integer,
  isSame,
  knownInteger,
  type Local,
  numberOperand,
  type Operand,
  resolve,
  TRUE,
  ZERO,
} from './body.ts';
import type { Problems } from './problems.ts';
import type { Shape, Shapes } from './shapes.ts';
import { type Type, type TypeTable, typeText, type VectorType } from './types.ts';

export interface Val {
  readonly type: Type;
  readonly parts: readonly Operand[];
}

/** What the conversion of all instructions of a function needs. */
export interface Context {
  readonly body: Body;
  readonly shapes: Shapes;
  readonly types: TypeTable;
  readonly problems: Problems;
}

export function single(type: Type, operand: Operand): Val {
  return { type, parts: [operand] };
}

/** The one part of a value. */
export function part(value: Val): Operand {
  return value.parts[0] as Operand;
}

export function zero({ shapes }: Context, type: Type): Val {
  return { type, parts: shapes.of(type).parts.map(() => ZERO) };
}

/** Reports that something is not covered, at the instruction that is being converted. */
export function unsupported({ body, problems }: Context, what: string): never {
  return problems.fail('not-supported', `Not supported: ${what}.`, body.bucket.span);
}

export function mismatch({ body, problems }: Context, wanted: string, found: Type): never {
  return problems.fail('type-mismatch', `Expected ${wanted}, but found \`${typeText(found)}\`.`, body.bucket.span);
}

/** The scalar values in the lanes of a vector. */
export function lanesOf(context: Context, vector: Val): Operand[] {
  const { type } = vector;
  if (type.kind !== 'vector') return mismatch(context, 'a vector', type);
  const shape = context.shapes.of(type);
  if (shape.kind === 'lanes') return [...vector.parts];
  return Array.from({ length: type.length }, (_, lane) => laneOf(context, shape, part(vector), lane));
}

/** One lane of a vector that is one HIR value. */
export function laneOf({ body }: Context, shape: Shape, vector: Operand, lane: number): Operand {
  const value = resolve(vector);
  const isMask = shape.kind === 'mask';
  if (value.kind === 'zero') return ZERO;
  if (value.kind === 'vector') {
    const number = value.lanes[lane] ?? 0n;
    if (isMask) return number === 0n ? FALSE : TRUE;
    return numberOperand(number);
  }
  if (value.kind !== 'local' || value.type.kind !== 'vector' || (shape.kind !== 'vector' && !isMask))
    throw new Error('a vector is a HIR value or constant');
  const known = value.lanes.get(lane);
  if (known !== undefined) return known;
  // Next to the vector's definition: so it is there for all uses.
  const { bucket } = value;
  value.used = true;
  const name = `${value.name}.${lane}`;
  let scalar = body.emitIn(bucket, name, value.type.element, `extract_lane %${value.name}, lane ${lane}`);
  if (isMask) {
    scalar.used = true;
    scalar = body.emitIn(bucket, `${name}.set`, hir.BOOL, `ne %${scalar.name}, 0`);
  }
  value.lanes.set(lane, scalar);
  return scalar;
}

/** A vector of scalar values. */
export function vectorOf({ body, shapes }: Context, type: VectorType, lanes: readonly Operand[]): Val {
  const shape = shapes.of(type);
  if (shape.kind === 'lanes') return { type, parts: lanes };
  if (shape.kind !== 'vector' && shape.kind !== 'mask') throw new Error('a vector has lanes');
  const vector = shape.type;
  const numbers = lanes.map((lane) => {
    const known = constantNumber(lane, vector.element);
    return known !== null && shape.kind === 'mask' ? (known === 0n ? 0n : -1n) : known;
  });
  if (numbers.every((number) => number !== null)) return single(type, { kind: 'vector', lanes: numbers });
  const wrap = (lane: Operand): Operand =>
    shape.kind === 'mask' ? body.emit(vector.element, `sext ${body.text(lane, hir.BOOL)}`) : lane;
  const [first] = lanes as readonly [Operand];
  if (lanes.every((lane) => isSame(lane, first)))
    return single(type, body.emit(vector, `vector_splat ${body.typed(wrap(first), vector.element)}`));
  let result: Operand = { kind: 'vector', lanes: numbers.map((number) => number ?? 0n) };
  for (const [i, lane] of lanes.entries()) {
    if (numbers[i] === null) result = insertLane(body, vector, result, i, wrap(lane));
  }
  return single(type, result);
}

export function insertLane(body: Body, type: hir.VectorType, vector: Operand, lane: number, value: Operand): Local {
  return body.emit(type, `insert_lane ${body.text(vector, type)}, lane ${lane}, ${body.text(value, type.element)}`);
}

/** The number that a lane is, if it is constant. */
function constantNumber(operand: Operand, element: hir.Type): bigint | number | null {
  const value = resolve(operand);
  if (element.kind === 'float') return value.kind === 'float' ? value.value : value.kind === 'zero' ? 0 : null;
  return knownInteger(value);
}

/**
 * Converts an operation lane by lane. Operands that are vectors give their lanes; others go to all lanes as they are.
 */
export function lanewise(
  context: Context,
  result: VectorType,
  operands: readonly Val[],
  scalar: (lanes: readonly Val[]) => Operand,
): Val {
  const columns = operands.map((operand) => {
    const { type } = operand;
    if (type.kind !== 'vector') return null;
    if (type.length !== result.length) return mismatch(context, `a vector of ${result.length} lanes`, type);
    return { element: type.element, lanes: lanesOf(context, operand) };
  });
  const lanes = Array.from({ length: result.length }, (_, lane) =>
    scalar(
      operands.map((operand, i) => {
        const column = columns[i];
        return column ? single(column.element, column.lanes[lane] ?? ZERO) : operand;
      }),
    ),
  );
  return vectorOf(context, result, lanes);
}

/** Constants of the type of a value's lanes, or of the value. */
export function constantLike({ shapes }: Context, type: Type, value: bigint): Val {
  if (type.kind !== 'vector')
    return { type, parts: shapes.of(type).parts.map((_, i) => (i === 0 ? integer(value) : ZERO)) };
  const shape = shapes.of(type);
  if (shape.kind === 'lanes') return { type, parts: shape.parts.map(() => integer(value)) };
  return single(type, { kind: 'vector', lanes: new Array<bigint>(type.length).fill(value) });
}
