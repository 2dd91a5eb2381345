/** Parses what follows an opcode, by the opcode's shape. */
import { Literal, type ScalarConstant } from '../module.ts';
import { OPCODES, type Opcode } from '../opcodes.ts';
import { alignOf, BOOL, comparisonType, I32, isScalar, pointerTo, type Type, VOID, vectorOf } from '../types.ts';
import { gepType } from '../typing.ts';
import {
  callClosure,
  createClosure,
  createTraitObject,
  createUnion,
  discriminant,
  extractUnion,
  extractValue,
  insertValue,
  traitCall,
} from './aggregates.ts';
import type { BodyParser } from './body.ts';
import { call, callIndirect } from './calls.ts';
import { parseConstant, parseScalar } from './constants.ts';
import { failNotPointer, failUntyped, integerOperand, resultType } from './inference.ts';
import { Token } from './tokens.ts';
import {
  atomicLoad,
  atomicStore,
  atomicUpdate,
  dot,
  extractLane,
  fence,
  insertLane,
  reduce,
  shuffle,
  splat,
} from './vectors.ts';

/** Reads the rest of the line and adds its instruction. The reader stands behind the opcode. */
export function parseInstruction(body: BodyParser, op: Opcode, tail: boolean): void {
  switch (OPCODES[op].shape) {
    case 'const':
      return constant(body, op);
    case 'address':
      return address(body, op);
    case 'binary':
      return binary(body, op);
    case 'unary':
      return unary(body, op);
    case 'compare':
      return compare(body, op);
    case 'cast':
      return cast(body, op);
    case 'select':
      return select(body);
    case 'phi':
      return phi(body);
    case 'alloca':
      return alloca(body);
    case 'load':
      return load(body, op);
    case 'store':
      return store(body, op);
    case 'gep':
      return gep(body);
    case 'call':
      return call(body, tail);
    case 'callIndirect':
      return callIndirect(body, tail);
    case 'extract':
      return extractValue(body);
    case 'insert':
      return insertValue(body);
    case 'createUnion':
      return createUnion(body);
    case 'discriminant':
      return discriminant(body);
    case 'extractUnion':
      return extractUnion(body);
    case 'createClosure':
      return createClosure(body);
    case 'callClosure':
      return callClosure(body);
    case 'createTraitObject':
      return createTraitObject(body);
    case 'traitCall':
      return traitCall(body);
    case 'atomicLoad':
      return atomicLoad(body, op);
    case 'atomicStore':
      return atomicStore(body, op);
    case 'atomicRmw':
    case 'atomicCmpxchg':
      return atomicUpdate(body, op);
    case 'fence':
      return fence(body, op);
    case 'splat':
      return splat(body);
    case 'extractLane':
      return extractLane(body);
    case 'insertLane':
      return insertLane(body);
    case 'shuffle':
      return shuffle(body);
    case 'reduce':
      return reduce(body, op);
    case 'dot':
      return dot(body, op);
    case 'br':
      body.target();
      return body.finish(op, VOID, null);
    case 'brcond':
      body.operand(BOOL);
      comma(body, 'the block for true');
      body.target();
      comma(body, 'the block for false');
      body.target();
      return body.finish(op, VOID, null);
    case 'switch':
      return switchOn(body);
    case 'return':
      return returnValue(body);
    case 'unreachable':
      return body.finish(op, VOID, null);
  }
}

function comma(body: BodyParser, what: string): void {
  body.reader.expect(Token.Comma, `\`,\` and ${what}`);
}

/** Where the second operand stands if the first is one token. */
function secondOperand(body: BodyParser): number {
  return body.reader.at + 2;
}

/** `const L` */
function constant(body: BodyParser, op: Opcode): void {
  const { reader } = body;
  const kind = reader.kind;
  const written = body.resultType;
  if (written !== null && written !== VOID && !isScalar(written)) {
    const at = reader.at;
    body.operands.push(new Literal(parseConstant(body.types, written)));
    body.parts.push(reader.spanFrom(at));
    return body.finish(op, written, null);
  }
  if (kind === Token.LeftBrace || kind === Token.LeftBracket) return failUntyped(body, op);
  if (written === null && kind === Token.Word && reader.nameText === 'null') body.operand(null);
  else body.operand(resultType(body, op, [reader.at]));
  body.finish(op, written ?? (body.operands[0] as { type: Type }).type, null);
}

/** `global @g`, `funcref @f` */
function address(body: BodyParser, op: Opcode): void {
  const { reader } = body;
  if (reader.kind !== Token.Symbol)
    reader.failExpected(op === 'global' ? 'the name of a global' : 'the name of a function');
  if (reader.nameText === 'HirId' && reader.tokens.kind(reader.at + 1) === Token.LeftParen) {
    reader.failNotSupported(
      'globals by their numbers, as a dump writes them: write the name',
      reader.spanOf(reader.at),
    );
  }
  const type = resultType(body, op, [reader.at]);
  body.operand(null);
  body.finish(op, type, null);
}

function binary(body: BodyParser, op: Opcode): void {
  const type = resultType(body, op, [body.reader.at, secondOperand(body)]);
  body.operand(type);
  comma(body, 'the second operand');
  body.operand(type);
  body.finish(op, type, null);
}

function unary(body: BodyParser, op: Opcode): void {
  const type = resultType(body, op, [body.reader.at]);
  body.operand(type);
  body.finish(op, type, null);
}

/** A literal takes the type of what it is compared with. */
function compare(body: BodyParser, op: Opcode): void {
  const first = body.reader.at;
  const second = secondOperand(body);
  let type = body.typeAt(first) ?? body.typeAt(second);
  if (type === null && (body.resultType === null || body.isBareLiteral(first) || body.isBareLiteral(second))) {
    body.awaitType(first);
    body.awaitType(second);
  }
  body.operand(type);
  type ??= body.operands[0]?.type ?? null;
  comma(body, 'the second operand');
  body.operand(type === VOID ? null : type);
  body.finish(op, body.resultType ?? comparisonType(type ?? BOOL), null);
}

function cast(body: BodyParser, op: Opcode): void {
  const { reader } = body;
  const type = body.resultType;
  if (type === null) {
    return reader.fail(
      'cannot-infer',
      `A cast says what it casts to: \`%r: T = ${op} …\`.`,
      reader.spanOf(reader.at - 1),
    );
  }
  body.operand(type);
  body.finish(op, type, null);
}

/** `select %c, %a, %b`; a condition that is no bool is a mask. */
function select(body: BodyParser): void {
  body.operand(BOOL);
  comma(body, 'the value for true');
  const type = resultType(body, 'select', [body.reader.at, secondOperand(body)]);
  body.operand(type);
  comma(body, 'the value for false');
  body.operand(type);
  body.finish('select', type, null);
}

/** `phi [value, block], …` */
function phi(body: BodyParser): void {
  const { reader } = body;
  const targets: (typeof body.parts)[number][] = [];
  const type = body.resultType ?? resultType(body, 'phi', incomingTokens(body));
  do {
    reader.open(Token.LeftBracket);
    body.operand(type);
    comma(body, 'the block it comes from');
    body.target();
    // The spans of blocks follow those of all values.
    targets.push(body.parts.pop() as (typeof targets)[number]);
    if (!reader.close(Token.RightBracket)) reader.failExpected('`]`');
  } while (reader.take(Token.Comma));
  body.parts.push(...targets);
  body.finish('phi', type, null);
}

/** The tokens behind each `[` of the line. */
function incomingTokens(body: BodyParser): number[] {
  const { tokens, at: start, limit } = body.reader;
  const found: number[] = [];
  for (let i = start; i < limit && !tokens.isFirst(i); i++) {
    if (tokens.kind(i) === Token.LeftBracket) found.push(i + 1);
  }
  return found;
}

/** `alloca T, count %n, align k` */
function alloca(body: BodyParser): void {
  const { reader } = body;
  const allocated = body.types.parseNonVoid('An allocated type');
  let align = 0;
  while (reader.take(Token.Comma)) {
    if (body.operands.length === 0 && reader.takeWord('count')) integerOperand(body);
    else if (align === 0 && reader.isWord('align')) align = alignment(body);
    else reader.failExpected(body.operands.length === 0 ? '`count` or `align`' : '`align`');
  }
  if (align === 0) align = alignOf(allocated);
  body.finish('alloca', body.resultType ?? pointerTo(allocated), { kind: 'alloca', allocated, align });
}

/** `align k` */
function alignment(body: BodyParser): number {
  const { reader } = body;
  reader.expectWord('align');
  const at = reader.expect(Token.Number, 'a power of two');
  const value = Number(reader.names.text(reader.tokens.name(at)));
  if (!Number.isInteger(value) || value < 1 || value > 65536 || (value & (value - 1)) !== 0) {
    reader.fail('bad-alignment', 'An alignment is a power of two from 1 to 65536.', reader.spanOf(at));
  }
  return value;
}

function memoryOptions(body: BodyParser): { kind: 'memory'; align: number; volatile: boolean } {
  const { reader } = body;
  let align = 0;
  let volatile = false;
  while (reader.take(Token.Comma)) {
    if (align === 0 && reader.isWord('align')) align = alignment(body);
    else if (!volatile && reader.takeWord('volatile')) volatile = true;
    else reader.failExpected('`align` or `volatile`');
  }
  return { kind: 'memory', align, volatile };
}

/** `load %p, align k, volatile`. The address of a vector may be that of its first lane. */
function load(body: BodyParser, op: Opcode): void {
  const at = body.reader.at;
  let type = body.resultType;
  if (type === null) {
    const pointer = resultType(body, op, [at]);
    if (pointer.kind !== 'pointer') failNotPointer(body, at);
    const to = pointer.pointee;
    type = op === 'vload' && (to.kind === 'int' || to.kind === 'float') ? vectorOf(to, 128 / to.bits) : to;
  }
  body.operand(pointerTo(type));
  body.finish(op, type, memoryOptions(body));
}

/** `store %v, %p, align k, volatile` */
function store(body: BodyParser, op: Opcode): void {
  const { reader } = body;
  const value = reader.at;
  const pointer = secondOperand(body);
  let type: Type | null = null;
  if (body.isBareLiteral(value)) {
    body.awaitType(pointer);
    const to = body.typeAt(pointer);
    if (to !== null && to.kind !== 'pointer') failNotPointer(body, pointer);
    type = to === null ? null : to.pointee;
  }
  body.operand(type);
  comma(body, 'the address');
  const stored = body.operands[0]?.type ?? VOID;
  body.operand(stored === VOID ? null : pointerTo(stored));
  body.finish(op, VOID, memoryOptions(body));
}

/** `gep %p, [%i, %j]` */
function gep(body: BodyParser): void {
  const { reader } = body;
  const at = reader.at;
  const written = body.resultType;
  if (written === null) body.awaitType(at);
  body.operand(null);
  comma(body, 'the indices: `[%i, …]`');
  reader.list(Token.LeftBracket, Token.RightBracket, 'an index', () => integerOperand(body));
  if (written !== null) return body.finish('gep', written, null);
  const type = gepType(body.operands);
  if ('message' in type) return reader.fail('bad-gep', type.message, body.parts[type.operand] ?? reader.spanOf(at));
  body.finish('gep', type, null);
}

/** `switch %v, default b, [1 => b1, …]` */
function switchOn(body: BodyParser): void {
  const { reader } = body;
  const at = reader.at;
  body.awaitType(at);
  body.operand(null);
  const type = body.operands[0]?.type ?? I32;
  comma(body, '`default` and a block');
  reader.expectWord('default');
  body.target();
  comma(body, 'the cases: `[1 => b1, …]`');
  const cases: ScalarConstant[] = [];
  reader.list(Token.LeftBracket, Token.RightBracket, 'a case', () => {
    cases.push(parseScalar(body.types, type));
    reader.expect(Token.FatArrow, '`=>` and a block');
    body.target();
  });
  body.finish('switch', VOID, { kind: 'switch', cases });
}

/** `return`, `return %v` */
function returnValue(body: BodyParser): void {
  const { reader, func } = body;
  if (reader.kind !== Token.End && reader.kind !== Token.RightBrace) {
    if (func.result === VOID) {
      const span = reader.spanOf(reader.at);
      reader.fail('type-mismatch', `\`@${func.name}\` returns nothing, so \`return\` takes no value here.`, span);
    }
    body.operand(func.result);
    if (reader.kind === Token.Comma) reader.failNotSupported('several results of a function', reader.spanOf(reader.at));
  }
  body.finish('return', VOID, null);
}
