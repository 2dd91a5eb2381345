/** Parses calls: of functions, through values, and of intrinsics. */
import { HOST_FUNCTIONS, isHostFunction } from '../externs.ts';
import { INTERNAL_INTRINSICS, type InternalIntrinsic, isInternalIntrinsic } from '../internal.ts';
import { FUTURE_INTRINSICS, INTRINSICS, type IntrinsicInfo, isIntrinsic } from '../intrinsics.ts';
import { BOOL, I64, pointerTo, structOf, type Type, U8, VOID } from '../types.ts';
import type { BodyParser } from './body.ts';
import { failUndefinedSymbol, parseString } from './constants.ts';
import { failUntyped, integerOperand, resultType } from './inference.ts';
import { GIVE_UP } from './reader.ts';
import { BROKEN } from './scope.ts';
import { Token } from './tokens.ts';

/** `call @f(…)`, `call intrinsic.NAME(…)`; in a dump also `call indirect %f(…)` and `call sym "f"(…)`. */
export function call(body: BodyParser, tail: boolean): void {
  const { reader, scope } = body;
  if (reader.takeWord('indirect')) return callIndirect(body, tail);
  const at = reader.at;
  if (reader.isWord('sym')) return runtimeCall(body, tail);
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
  callArguments(body, symbol.type.params);
  const type = body.resultType ?? symbol.type.result;
  body.finish('call', type, { kind: 'call', callee: symbol, tail });
}

/** `call sym "f"(…)`: how a dump calls what the runtime has. Those that the host has need no declaration. */
function runtimeCall(body: BodyParser, tail: boolean): void {
  const { reader, scope } = body;
  reader.at++;
  const at = reader.expect(Token.String, 'the name of a function in quotes');
  const text = new TextDecoder().decode(parseString(reader, at));
  const name = reader.names.internText(text);
  let callee = scope.symbol(name);
  if (callee === undefined && isHostFunction(text)) {
    const { externs } = scope.module;
    const type = HOST_FUNCTIONS[text];
    const paramNames = type.params.map((_, i) => `p${i}`);
    callee = { kind: 'extern', index: externs.length, name: text, paramNames, type, span: reader.spanOf(at) };
    externs.push(callee);
    scope.defineSymbol(name, callee);
  }
  if (callee === BROKEN) throw GIVE_UP;
  if (callee === undefined || callee.kind === 'global') {
    const guess = reader.suggest(text, scope.symbolNames());
    return reader.fail('undefined-symbol', `There is no function ${reader.describe(at)}.${guess}`, reader.spanOf(at));
  }
  callArguments(body, callee.type.params);
  body.finish('call', body.resultType ?? callee.type.result, { kind: 'call', callee, tail });
}

/** `(a, b)`; literals take the types of the parameters. */
export function callArguments(body: BodyParser, params: readonly Type[]): void {
  const { reader } = body;
  if (reader.kind === Token.Less || reader.isWord('const'))
    reader.failNotSupported('generics', reader.spanOf(reader.at));
  let i = 0;
  const start = reader.at;
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
export function callIndirect(body: BodyParser, tail: boolean): void {
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
  callArguments(body, signature.params);
  const type = body.resultType ?? signature.result;
  body.finish('call_indirect', type, { kind: 'callIndirect', signature, tail });
}

function intrinsicCall(body: BodyParser, tail: boolean): void {
  const { reader } = body;
  const at = reader.at++;
  const name = reader.names.text(reader.tokens.name(at)).slice('intrinsic.'.length);
  if (!isIntrinsic(name)) {
    if (isInternalIntrinsic(name) && body.scope.internal) return internalCall(body, name);
    const future = FUTURE_INTRINSICS.get(name);
    if (future !== undefined) reader.failNotSupported(`\`${name}\` (${future})`, reader.spanOf(at));
    const guess = reader.suggest(name, Object.keys(INTRINSICS));
    return reader.fail('unknown-intrinsic', `There is no intrinsic \`${name}\`.${guess}`, reader.spanOf(at));
  }
  const info: IntrinsicInfo = INTRINSICS[name];
  let typeArgument: Type | null = null;
  let type: Type = body.resultType ?? VOID;
  switch (info.rule) {
    case 'float':
    case 'int':
      type = resultType(body, 'call', argumentTokens(body), intrinsicUsage('T', name));
      reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => body.operand(type));
      break;
    case 'type':
      if (reader.kind === Token.Less) {
        // A dump's `sizeof <T>()` says no type of its result, which is i64 there.
        type = body.resultType ?? I64;
        reader.at++;
        typeArgument = body.types.parseNonVoid('The argument');
        reader.expect(Token.Greater);
        reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => body.operand(null));
        break;
      }
      if (body.resultType === null) failUntyped(body, 'call', intrinsicUsage('i32', name));
      reader.open(Token.LeftParen);
      typeArgument = body.types.parseNonVoid('The argument');
      if (!reader.close(Token.RightParen)) reader.failExpected('`)`');
      break;
    case 'overflow':
      type = overflowArguments(body, name);
      break;
    case 'malloc':
      type = body.resultType ?? BYTES;
      reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => integerOperand(body));
      break;
    case 'realloc':
      type = body.resultType ?? BYTES;
      pointersAndNumbers(body, 1);
      break;
    case 'free':
    case 'fill':
      pointersAndNumbers(body, 1);
      break;
    case 'copy':
      pointersAndNumbers(body, 2);
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

/** `call intrinsic.count_call(@f)` and its like, in what the optimiser has made. */
function internalCall(body: BodyParser, name: InternalIntrinsic): void {
  const { result } = INTERNAL_INTRINSICS[name];
  body.reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => {
    if (body.reader.kind === Token.Symbol || body.reader.kind === Token.Value) body.operand(null);
    else integerOperand(body);
  });
  body.finish('call', result, {
    kind: 'call',
    callee: { kind: 'intrinsic', name, typeArgument: null },
    tail: false,
  });
}

const BYTES = pointerTo(U8);

function intrinsicUsage(type: string, name: string): string {
  return `%r: ${type} = call intrinsic.${name}(…)`;
}

/** So many pointers, and numbers behind them. */
function pointersAndNumbers(body: BodyParser, pointers: number): void {
  let i = 0;
  body.reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => {
    if (i++ < pointers) body.operand(BYTES);
    else integerOperand(body);
  });
}

/** Two integers of one type `T`; the type of the result is `{ T, bool }`. */
function overflowArguments(body: BodyParser, name: string): Type {
  const written = body.resultType;
  const type =
    written?.kind === 'struct' && written.fields[0] !== undefined
      ? written.fields[0]
      : resultType(body, 'call', argumentTokens(body), intrinsicUsage('{ T, bool }', name));
  body.reader.list(Token.LeftParen, Token.RightParen, 'an argument', () => body.operand(type));
  return written ?? structOf([type, BOOL], false);
}

/** No intrinsic whose result is of its arguments' type has more of them. */
const MOST_TYPED_ARGUMENTS = 3;

/** The tokens behind the `(` and the commas of a call of an intrinsic. */
function argumentTokens(body: BodyParser): number[] {
  const { tokens, at: open, limit } = body.reader;
  const found: number[] = [open + 1];
  for (let i = open + 1; i < limit && found.length < MOST_TYPED_ARGUMENTS; i++) {
    const kind = tokens.kind(i);
    // In the list of a line that goes on and on nothing is looked for: these are not within an argument.
    if (kind === Token.RightParen || kind === Token.LeftParen || kind === Token.Equals) break;
    if (kind === Token.Comma) found.push(i + 1);
  }
  return found;
}
