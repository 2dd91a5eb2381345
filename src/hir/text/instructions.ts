/** Parses what follows an opcode, by the opcode's shape. */
import { FUTURE_INTRINSICS, INTRINSICS, type IntrinsicInfo, isIntrinsic } from '../intrinsics.ts';
import type { ScalarConstant } from '../module.ts';
import { OPCODES, type Opcode, opInfo } from '../opcodes.ts';
import { alignOf, BOOL, type FunctionType, I32, I64, isScalar, pointerTo, type Type, VOID } from '../types.ts';
import { gepType } from '../typing.ts';
import type { BodyParser } from './body.ts';
import { failUndefinedSymbol, parseScalar } from './constants.ts';
import { fitsI32 } from './literals.ts';
import { GIVE_UP } from './reader.ts';
import { BROKEN } from './scope.ts';
import { Token } from './tokens.ts';

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
      return load(body);
    case 'store':
      return store(body);
    case 'gep':
      return gep(body);
    case 'call':
      return call(body, tail);
    case 'callIndirect':
      return callIndirect(body, tail);
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

/**
 * The type of a result that is written, or that the operands at the tokens have. Waits for operands that are defined
 * later, and complains if there is nothing to wait for.
 */
function resultType(body: BodyParser, op: Opcode, tokens: readonly number[]): Type {
  if (body.resultType !== null) return body.resultType;
  for (const token of tokens) {
    const type = body.typeAt(token);
    if (type !== null) return type;
  }
  for (const token of tokens) body.awaitType(token);
  return failUntyped(body, op);
}

function failUntyped(body: BodyParser, op: Opcode): never {
  const { reader } = body;
  return reader.fail(
    'cannot-infer',
    `Nothing says which type this \`${op}\` gives. Write it: \`${opInfo(op).usage}\`.`,
    reader.spanOf(reader.at - 1),
  );
}

/** `const L` */
function constant(body: BodyParser, op: Opcode): void {
  const { reader } = body;
  const kind = reader.kind;
  const written = body.resultType;
  if (kind === Token.LeftBrace || kind === Token.LeftBracket || (written !== null && !isScalar(written))) {
    if (written !== VOID) reader.failNotSupported('struct and array values', reader.spanOf(reader.at));
  }
  if (written === null && kind === Token.Word && reader.nameText === 'null') body.operand(null);
  else body.operand(resultType(body, op, [reader.at]));
  body.finish(op, written ?? (body.operands[0] as { type: Type }).type, null);
}

/** `global @g`, `funcref @f` */
function address(body: BodyParser, op: Opcode): void {
  const { reader } = body;
  if (reader.kind !== Token.Symbol)
    reader.failExpected(op === 'global' ? 'the name of a global' : 'the name of a function');
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
  if (type === null && (body.isBareLiteral(first) || body.isBareLiteral(second))) {
    body.awaitType(first);
    body.awaitType(second);
  }
  body.operand(type);
  type ??= body.operands[0]?.type ?? null;
  comma(body, 'the second operand');
  body.operand(type === VOID ? null : type);
  body.finish(op, body.resultType ?? BOOL, null);
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

/** An index or a count: i32 if it fits, else i64. */
function integerOperand(body: BodyParser): void {
  const { reader } = body;
  body.operand(reader.kind === Token.Number && !fitsI32(reader.nameText) ? I64 : I32);
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

/** `load %p, align k, volatile` */
function load(body: BodyParser): void {
  const at = body.reader.at;
  let type = body.resultType;
  if (type === null) {
    const pointer = resultType(body, 'load', [at]);
    if (pointer.kind !== 'pointer') failNotPointer(body, at);
    type = pointer.pointee;
  }
  if (type.kind === 'struct' || type.kind === 'array') failAggregate(body, at);
  body.operand(pointerTo(type));
  body.finish('load', type, memoryOptions(body));
}

function failNotPointer(body: BodyParser, token: number): never {
  const { reader } = body;
  return reader.fail('type-mismatch', `Expected a pointer, but found ${reader.describe(token)}.`, reader.spanOf(token));
}

function failAggregate(body: BodyParser, token: number): never {
  const { reader } = body;
  return reader.fail(
    'not-supported',
    'Not supported yet: struct and array values. Use `gep` to reach a field and load or store that.',
    reader.spanOf(token),
  );
}

/** `store %v, %p, align k, volatile` */
function store(body: BodyParser): void {
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
  if (type?.kind === 'struct' || type?.kind === 'array') failAggregate(body, value);
  body.operand(type);
  comma(body, 'the address');
  const stored = body.operands[0]?.type ?? VOID;
  body.operand(stored === VOID ? null : pointerTo(stored));
  body.finish('store', VOID, memoryOptions(body));
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

/** `call @f(…)`, `call intrinsic.NAME(…)`; in a dump also `call indirect %f(…)` and `call sym "f"(…)`. */
function call(body: BodyParser, tail: boolean): void {
  const { reader, scope } = body;
  if (reader.takeWord('indirect')) return callIndirect(body, tail);
  const at = reader.at;
  if (reader.kind === Token.Word && reader.nameText.startsWith('intrinsic.')) return intrinsicCall(body, tail);
  if (reader.kind === Token.Value) {
    reader.fail('syntax', 'A call through a value is written `call_indirect %f(…)`.', reader.spanOf(at));
  }
  if (reader.kind !== Token.Symbol) reader.failExpected('`@function` or `intrinsic.NAME`');
  const symbol = scope.symbol(reader.tokens.name(at));
  if (symbol === BROKEN) throw GIVE_UP;
  if (symbol === undefined) return failUndefinedSymbol(reader, scope);
  if (symbol.kind === 'global') {
    return reader.fail('type-mismatch', `\`@${symbol.name}\` is a global, not a function.`, reader.spanOf(at));
  }
  reader.at++;
  callArguments(body, symbol.type);
  const type = body.resultType ?? symbol.type.result;
  body.finish('call', type, { kind: 'call', callee: symbol, tail });
}

/** `(a, b)`; literals take the types of the parameters. */
function callArguments(body: BodyParser, signature: FunctionType): void {
  const { reader } = body;
  if (reader.kind === Token.Less || reader.isWord('const'))
    reader.failNotSupported('generics', reader.spanOf(reader.at));
  let i = 0;
  const start = reader.at;
  const { params } = signature;
  reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => {
    if (i === params.length) failArgumentCount(body, params.length, reader.at);
    body.operand(params[i++] ?? null);
  });
  if (i < params.length) failArgumentCount(body, params.length, start, i);
}

function failArgumentCount(body: BodyParser, wanted: number, token: number, given?: number): never {
  const { reader } = body;
  const count = wanted === 0 ? 'no arguments' : wanted === 1 ? '1 argument' : `${wanted} arguments`;
  return reader.fail(
    'argument-count',
    `This call takes ${count}, but ${given === undefined ? 'more are' : `${given} ${given === 1 ? 'is' : 'are'}`} given.`,
    given === undefined ? reader.spanOf(token) : reader.spanFrom(token),
  );
}

/** `call_indirect %f(…)`; the first operand is the function. */
function callIndirect(body: BodyParser, tail: boolean): void {
  const { reader } = body;
  const at = reader.at;
  body.awaitType(at);
  body.operand(null);
  const signature = body.operands[0]?.type;
  if (signature?.kind !== 'function') {
    return reader.fail(
      'type-mismatch',
      `\`call_indirect\` needs a value of type \`fn(…) -> …\`, but found ${reader.describe(at)}.`,
      reader.spanOf(at),
    );
  }
  callArguments(body, signature);
  const type = body.resultType ?? signature.result;
  body.finish('call_indirect', type, { kind: 'callIndirect', signature, tail });
}

function intrinsicCall(body: BodyParser, tail: boolean): void {
  const { reader } = body;
  const at = reader.at++;
  const name = reader.names.text(reader.tokens.name(at)).slice('intrinsic.'.length);
  if (!isIntrinsic(name)) {
    if (FUTURE_INTRINSICS.has(name)) reader.failNotSupported(`the intrinsic \`${name}\``, reader.spanOf(at));
    const guess = reader.suggest(name, Object.keys(INTRINSICS));
    return reader.fail('unknown-intrinsic', `There is no intrinsic \`${name}\`.${guess}`, reader.spanOf(at));
  }
  const info: IntrinsicInfo = INTRINSICS[name];
  let typeArgument: Type | null = null;
  let type: Type = body.resultType ?? VOID;
  switch (info.rule) {
    case 'float':
    case 'int':
      type = resultType(body, 'call', argumentTokens(body));
      reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => body.operand(type));
      break;
    case 'type':
      if (body.resultType === null) failUntyped(body, 'call');
      reader.open(Token.LeftParen);
      typeArgument = body.types.parseNonVoid('The argument');
      if (!reader.close(Token.RightParen)) reader.failExpected('`)`');
      break;
    case 'panic':
    case 'none':
      reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => integerOperand(body));
  }
  const count = body.operands.length;
  if (info.rule !== 'type' && (info.rule === 'panic' ? count > info.arity : count !== info.arity)) {
    failArgumentCount(body, info.arity, at, count);
  }
  body.finish('call', type, { kind: 'call', callee: { kind: 'intrinsic', name, typeArgument }, tail });
}

/** The tokens behind the `(` and the commas of a call of an intrinsic. */
function argumentTokens(body: BodyParser): number[] {
  const { tokens, at: open, limit } = body.reader;
  const found: number[] = [];
  for (let i = open; i < limit && tokens.kind(i) !== Token.RightParen; i++) {
    if (i === open || tokens.kind(i) === Token.Comma) found.push(i + 1);
  }
  return found;
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
