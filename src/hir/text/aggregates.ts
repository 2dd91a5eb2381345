/** Parses what works on aggregates: parts of structs and arrays, unions, closures and trait objects. */
import { partType } from '../leaves.ts';
import type { Callee } from '../module.ts';
import { type DynType, I32, numberOf, pointerTo, quoteType, type Type, U8, type UnionType, VOID } from '../types.ts';
import { noPart } from '../typing.ts';
import type { BodyParser } from './body.ts';
import { callArguments } from './calls.ts';
import { failUndefinedSymbol, parseScalar } from './constants.ts';
import { failUntyped } from './inference.ts';
import { GIVE_UP } from './reader.ts';
import { BROKEN } from './scope.ts';
import { Token } from './tokens.ts';

/** A whole number that is part of the instruction; complains where it is above `most`. */
export function number(body: BodyParser, what: string, most: number): number {
  const { reader } = body;
  const at = reader.expect(Token.Number, what);
  const text = reader.names.text(reader.tokens.name(at));
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  return reader.fail('bad-index', `${what[0]?.toUpperCase()}${what.slice(1)} is from 0 to ${most}.`, reader.spanOf(at));
}

/** Reads an operand whose type must be known now, and gives that type. */
export function typedOperand(body: BodyParser): Type {
  body.awaitType(body.reader.at);
  body.operand(null);
  return (body.operands.at(-1) as { type: Type }).type;
}

function comma(body: BodyParser, what: string): void {
  body.reader.expect(Token.Comma, `\`,\` and ${what}`);
}

/** `[0, 1]` */
function path(body: BodyParser): number[] {
  const numbers: number[] = [];
  body.reader.list(Token.LeftBracket, Token.RightBracket, 'a number', () => {
    numbers.push(number(body, 'the number of a field or element', 999_999_999));
  });
  return numbers;
}

/** The type of the part to which a path leads; complains at the token where there is none. */
function typeOfPart(body: BodyParser, aggregate: Type, steps: readonly number[], token: number): Type {
  const part = partType(aggregate, steps);
  if (part !== null && steps.length > 0) return part;
  const { reader } = body;
  return reader.fail('bad-index', noPart(aggregate, steps), reader.spanFrom(token));
}

/** `extractvalue %a, [0, 1]` */
export function extractValue(body: BodyParser): void {
  const aggregate = typedOperand(body);
  comma(body, 'the path to the part: `[0, 1]`');
  const at = body.reader.at;
  const steps = path(body);
  const type = typeOfPart(body, aggregate, steps, at);
  body.finish('extractvalue', body.resultType ?? type, { kind: 'path', path: steps });
}

/** `insertvalue %a, %v, [0]`; a literal takes the type of the part. */
export function insertValue(body: BodyParser): void {
  const { reader } = body;
  const aggregate = typedOperand(body);
  comma(body, 'the new value');
  const value = reader.at;
  const wanted = body.isBareLiteral(value) ? typeOfPart(body, aggregate, pathBehind(body, value + 1), value) : null;
  body.operand(wanted);
  comma(body, 'the path to the part: `[0, 1]`');
  const at = reader.at;
  const steps = path(body);
  typeOfPart(body, aggregate, steps, at);
  body.finish('insertvalue', body.resultType ?? aggregate, { kind: 'path', path: steps });
}

/** The numbers in the brackets behind a comma, before they are read. */
function pathBehind(body: BodyParser, token: number): number[] {
  const { tokens, names } = body.reader;
  const numbers: number[] = [];
  for (let i = token + 2; ; i++) {
    const kind = tokens.kind(i);
    if (kind === Token.Number) numbers.push(Number(names.text(tokens.name(i))));
    else if (kind !== Token.Comma) return numbers;
  }
}

function* namesIn(parts: readonly { readonly name: string }[]): Generator<string, void, undefined> {
  for (const { name } of parts) yield name;
}

/** `variant k`, by number or by name. */
function variant(body: BodyParser, union: UnionType): number {
  const { reader } = body;
  reader.expectWord('variant');
  if (reader.kind === Token.Word) {
    const at = reader.at++;
    const name = reader.names.text(reader.tokens.name(at));
    const index = numberOf(union, name);
    if (index !== undefined) return index;
    const guess = reader.suggest(name, namesIn(union.variants));
    return reader.fail('bad-index', `%${union.name} has no variant \`${name}\`.${guess}`, reader.spanOf(at));
  }
  return number(body, 'the number of a variant', union.variants.length - 1);
}

/** `create_union variant k, %v` */
export function createUnion(body: BodyParser): void {
  const { reader } = body;
  const type = body.resultType;
  if (type === null) return failUntyped(body, 'create_union');
  if (type.kind !== 'union') {
    return reader.fail(
      'type-mismatch',
      `\`create_union\` gives a union, not ${quoteType(type)}.`,
      reader.spanOf(reader.at - 1),
    );
  }
  const index = variant(body, type);
  const held = type.variants[index]?.type ?? VOID;
  if (held !== VOID) {
    comma(body, `the value of type ${quoteType(held)}`);
    body.operand(held);
  } else if (reader.kind === Token.Comma && reader.tokens.kind(reader.at + 1) === Token.Value) {
    // A dump writes some value also where there is none.
    reader.at += 2;
  } else if (reader.kind === Token.Comma) {
    const message = `The variant ${type.variants[index]?.name} of ${quoteType(type)} has no value.`;
    reader.fail('operand-count', message, reader.spanOf(reader.at + 1));
  }
  body.finish('create_union', type, { kind: 'variant', variant: index });
}

/** `get_discriminant %u` */
export function discriminant(body: BodyParser): void {
  body.operand(null);
  body.finish('get_discriminant', body.resultType ?? I32, null);
}

/** `extract_union_value %u, variant k` */
export function extractUnion(body: BodyParser): void {
  const { reader } = body;
  const at = reader.at;
  const type = typedOperand(body);
  if (type.kind !== 'union') {
    return reader.fail(
      'type-mismatch',
      `Expected a union, but ${reader.describe(at)} is ${quoteType(type)}.`,
      reader.spanOf(at),
    );
  }
  comma(body, '`variant` and which');
  const start = reader.at;
  const index = variant(body, type);
  const held = type.variants[index]?.type ?? VOID;
  if (held === VOID) {
    reader.fail('bad-result', `This variant of %${type.name} has no value.`, reader.spanFrom(start));
  }
  body.finish('extract_union_value', body.resultType ?? held, { kind: 'variant', variant: index });
}

/** `create_closure @f, captures [%a]`; literals take the types of the function's first parameters. */
export function createClosure(body: BodyParser): void {
  const { reader, scope } = body;
  const at = reader.at;
  const callee = functionName(body);
  let captures = 0;
  if (reader.take(Token.Comma)) {
    reader.expectWord('captures');
    const { params } = callee.type;
    reader.list(Token.LeftBracket, Token.RightBracket, 'a captured value', () => {
      if (captures === params.length) {
        const message = `\`@${callee.name}\` has ${params.length} parameters, so no more values can be captured for it.`;
        reader.fail('argument-count', message, reader.spanOf(reader.at));
      }
      body.operand(params[captures++] ?? null);
    });
  }
  const thunk = scope.module.thunk(callee, captures);
  body.parts.push(reader.spanOf(at));
  body.finish('create_closure', body.resultType ?? thunk.type, { kind: 'closure', thunk });
}

function functionName(body: BodyParser): Callee {
  const { reader, scope } = body;
  if (reader.kind !== Token.Symbol) reader.failExpected('the name of a function: `create_closure @f, captures [%a]`');
  const at = reader.at;
  const symbol = scope.symbol(reader.tokens.name(at));
  if (symbol === BROKEN) throw GIVE_UP;
  if (symbol === undefined) return failUndefinedSymbol(reader, scope);
  reader.at++;
  if (symbol.kind !== 'global') return symbol;
  return reader.fail('type-mismatch', `\`@${symbol.name}\` is a global, not a function.`, reader.spanOf(at));
}

/** `call_closure %c(…)` */
export function callClosure(body: BodyParser): void {
  const { reader } = body;
  const at = reader.at;
  const type = typedOperand(body);
  if (type.kind !== 'closure') {
    const message = `\`call_closure\` needs a value of type \`closure(…) -> …\`, but found ${reader.describe(at)}.`;
    return reader.fail('type-mismatch', message, reader.spanOf(at));
  }
  callArguments(body, type.params);
  body.finish('call_closure', body.resultType ?? type.result, null);
}

/** `create_trait_object Shape, data %p, vtable @vt` */
export function createTraitObject(body: BodyParser): void {
  const { reader, scope } = body;
  const trait = body.types.trait();
  comma(body, '`data` and a pointer');
  reader.expectWord('data');
  body.operand(pointerTo(U8));
  comma(body, '`vtable` and its name');
  reader.expectWord('vtable');
  const at = reader.expect(Token.Symbol, 'the name of a vtable');
  const symbol = scope.symbol(reader.tokens.name(at));
  if (symbol === BROKEN) throw GIVE_UP;
  if (symbol === undefined) {
    reader.at = at;
    return failUndefinedSymbol(reader, scope);
  }
  if (symbol.kind !== 'global' || symbol.vtableOf !== trait) {
    const message = `\`@${symbol.name}\` is no vtable of the trait ${trait.name}.`;
    return reader.fail('type-mismatch', message, reader.spanOf(at));
  }
  body.parts.push(reader.spanOf(at));
  body.finish('create_trait_object', body.resultType ?? trait, { kind: 'traitObject', trait, vtable: symbol });
}

/** `trait_call %o.method[k](…)`. A value's name may have dots: the last one is that before the method. */
export function traitCall(body: BodyParser): void {
  const { reader } = body;
  const at = reader.at;
  if (reader.kind !== Token.Value) reader.failExpected('an object and a method: `%o.method[0](…)`');
  const text = reader.nameText;
  const dot = text.lastIndexOf('.');
  if (dot <= 0) reader.failExpected('an object and a method: `%o.method[0](…)`');
  const trait = body.valueBefore(at, text.slice(0, dot));
  if (trait.kind !== 'dyn') {
    return reader.fail(
      'type-mismatch',
      `\`trait_call\` needs a trait object, but \`%${text.slice(0, dot)}\` is ${quoteType(trait)}.`,
      body.parts[0] ?? reader.spanOf(at),
    );
  }
  const method = methodNumber(body, trait, text.slice(dot + 1), at);
  const { params, result } = (trait.methods[method] as DynType['methods'][number]).type;
  callArguments(body, params.slice(1));
  body.finish('trait_call', body.resultType ?? result, { kind: 'traitCall', method });
}

/** The number in brackets, which must be that of the method with this name. */
function methodNumber(body: BodyParser, trait: DynType, name: string, at: number): number {
  const { reader } = body;
  const named = numberOf(trait, name);
  if (named === undefined) {
    const guess = reader.suggest(name, namesIn(trait.methods));
    return reader.fail('bad-index', `The trait ${trait.name} has no method \`${name}\`.${guess}`, reader.spanOf(at));
  }
  reader.open(Token.LeftBracket);
  const start = reader.at;
  const { value } = parseScalar(body.types, I32);
  if (!reader.close(Token.RightBracket)) reader.failExpected('`]`');
  if (value === named) return named;
  const message = `\`${name}\` is method ${named} of the trait ${trait.name}, not ${value}.`;
  return reader.fail('bad-index', message, reader.spanOf(start));
}
