/** Parses instructions on vectors, and atomic ones. */
import type { Opcode } from '../opcodes.ts';
import { pointerTo, quoteType, type Type, type VectorType, VOID, vectorOf } from '../types.ts';
import { number, typedOperand } from './aggregates.ts';
import type { BodyParser } from './body.ts';
import { failNotPointer, resultType } from './inference.ts';
import { Token } from './tokens.ts';

function comma(body: BodyParser, what: string): void {
  body.reader.expect(Token.Comma, `\`,\` and ${what}`);
}

/** Reads an operand that is a vector. */
function vectorOperand(body: BodyParser): VectorType {
  const { reader } = body;
  const at = reader.at;
  const type = typedOperand(body);
  if (type.kind === 'vector') return type;
  const message = `Expected a vector, but ${reader.describe(at)} is ${quoteType(type)}.`;
  return reader.fail('type-mismatch', message, reader.spanOf(at));
}

/** `vector_splat %s`: without a written type, the vector with lanes of the operand's type. */
export function splat(body: BodyParser): void {
  const written = body.resultType;
  if (written === null) {
    const scalar = resultType(body, 'vector_splat', [body.reader.at]);
    body.operand(scalar);
    const isLane = scalar.kind === 'int' || scalar.kind === 'float';
    return body.finish('vector_splat', isLane ? vectorOf(scalar, 128 / scalar.bits) : scalar, null);
  }
  body.operand(written.kind === 'vector' ? written.element : null);
  body.finish('vector_splat', written, null);
}

function lane(body: BodyParser, type: VectorType): number {
  comma(body, '`lane` and its number');
  body.reader.expectWord('lane');
  return number(body, 'the number of a lane', type.lanes - 1);
}

/** `extract_lane %v, lane k` */
export function extractLane(body: BodyParser): void {
  const type = vectorOperand(body);
  const k = lane(body, type);
  body.finish('extract_lane', body.resultType ?? type.element, { kind: 'lane', lane: k });
}

/** `insert_lane %v, lane k, %s` */
export function insertLane(body: BodyParser): void {
  const type = vectorOperand(body);
  const k = lane(body, type);
  comma(body, 'the new value');
  body.operand(type.element);
  body.finish('insert_lane', body.resultType ?? type, { kind: 'lane', lane: k });
}

/** `vector_shuffle %a, %b, lanes [0, 4, 1, 5]` */
export function shuffle(body: BodyParser): void {
  const { reader } = body;
  const type = vectorOperand(body);
  comma(body, 'the second vector');
  body.operand(type);
  comma(body, '`lanes` and which');
  reader.expectWord('lanes');
  const start = reader.at;
  const lanes: number[] = [];
  reader.list(Token.LeftBracket, Token.RightBracket, 'a lane', () => {
    lanes.push(number(body, 'the number of a lane', 2 * type.lanes - 1));
  });
  if (lanes.length !== type.lanes) {
    const message = `${quoteType(type)} has ${type.lanes} lanes, but ${lanes.length} are chosen.`;
    reader.fail('operand-count', message, reader.spanFrom(start));
  }
  body.finish('vector_shuffle', body.resultType ?? type, { kind: 'shuffle', lanes });
}

/** `hreduce.add %v` */
export function reduce(body: BodyParser, op: Opcode): void {
  const type = vectorOperand(body);
  body.finish(op, body.resultType ?? type.element, null);
}

/** `vdot %a, %b` */
export function dot(body: BodyParser, op: Opcode): void {
  const type = vectorOperand(body);
  comma(body, 'the second vector');
  body.operand(type);
  if (body.reader.kind === Token.Comma) {
    body.reader.failNotSupported('`vdot` with a sum to add to', body.reader.spanOf(body.reader.at));
  }
  body.finish(op, body.resultType ?? type.element, null);
}

const ORDERINGS = new Set([
  'seqcst',
  'seq_cst',
  'acqrel',
  'acq_rel',
  'acquire',
  'release',
  'relaxed',
  'monotonic',
  'unordered',
]);

/** A memory ordering; all run as the strongest. */
function ordering(body: BodyParser): void {
  const { reader } = body;
  if (reader.kind !== Token.Word || !ORDERINGS.has(reader.nameText)) reader.failExpected('an ordering: `seqcst`');
  reader.at++;
}

/** `, ordering` */
function orderings(body: BodyParser): void {
  comma(body, 'an ordering: `seqcst`');
  ordering(body);
}

/** The type in memory: that of the written result, or what the address at the next token points to. */
function memoryType(body: BodyParser, op: Opcode): Type | null {
  const { reader } = body;
  if (body.resultType !== null) return body.resultType;
  const at = reader.at;
  const pointer = resultType(body, op, [at]);
  return pointer.kind === 'pointer' ? pointer.pointee : failNotPointer(body, at);
}

/** `atomic.load %p, seqcst` */
export function atomicLoad(body: BodyParser, op: Opcode): void {
  const type = memoryType(body, op) as Type;
  body.operand(pointerTo(type));
  orderings(body);
  body.finish(op, type, null);
}

/** `atomic.store %p, %v, seqcst` */
export function atomicStore(body: BodyParser, op: Opcode): void {
  body.dropResult();
  const at = body.reader.at;
  const pointer = typedOperand(body);
  if (pointer.kind !== 'pointer') failNotPointer(body, at);
  comma(body, 'the value');
  body.operand(pointer.pointee);
  orderings(body);
  body.finish(op, VOID, null);
}

/** `atomic.add %p, %v, seqcst`, and with two values `atomic.cmpxchg %p, %expected, %new, seqcst` */
export function atomicUpdate(body: BodyParser, op: Opcode): void {
  const type = memoryType(body, op) as Type;
  body.operand(pointerTo(type));
  comma(body, 'the value');
  body.operand(type);
  if (op === 'atomic.cmpxchg') {
    comma(body, 'the new value');
    body.operand(type);
  }
  orderings(body);
  if (op === 'atomic.cmpxchg' && body.reader.take(Token.Comma)) ordering(body);
  body.finish(op, type, null);
}

/** `fence seqcst` */
export function fence(body: BodyParser, op: Opcode): void {
  ordering(body);
  body.finish(op, VOID, null);
}
