/** Fixes for operands, results and arguments of other types than their places have. */
import type { Value } from '../../hir/module.ts';
import { type CastOp, isOpcode, OPCODES, type Opcode, opInfo } from '../../hir/opcodes.ts';
import { Token } from '../../hir/text/tokens.ts';
import { type Type, typeName, VOID } from '../../hir/types.ts';
import { castProblem } from '../../hir/verify/casts.ts';
import { isOfClass } from '../../hir/verify/check.ts';
import { Document } from '../document.ts';
import { applyEdits, insertion } from '../edits.ts';
import { type ScannedFunction, type Statement, spanOf } from '../scan.ts';
import { wantedAt } from '../wanted.ts';
import { type Fix, freshName, indentation, type Mistake, replacement, zeroOf } from './fix.ts';
import { wrongLiteral } from './literals.ts';

const CASTS = (Object.keys(OPCODES) as Opcode[]).filter((op): op is CastOp => OPCODES[op].shape === 'cast');

export function typeMismatch(mistake: Mistake): Fix[] {
  return [
    ...otherFamily(mistake),
    ...otherAddress(mistake),
    ...wrongLiteral(mistake),
    ...otherResultType(mistake),
    ...converted(mistake),
    ...returned(mistake),
  ];
}

/** `add` on floats → `fadd`, and the other way round. */
function otherFamily({ document, place }: Mistake): Fix[] {
  const op = place?.statement.op ?? null;
  const instruction = place === null ? null : document.instruction(place.statement);
  if (op === null || place === null || instruction === null) return [];
  const { operands } = opInfo(op);
  if (operands === undefined) return [];
  const type = OPCODES[op].shape === 'compare' ? (instruction.operands[0]?.type ?? VOID) : instruction.type;
  if (isOfClass(type, operands)) return [];
  const other = op.startsWith('f') ? op.slice(1) : `f${op}`;
  const takes = isOpcode(other) ? opInfo(other).operands : undefined;
  if (takes === undefined || !isOfClass(type, takes)) return [];
  return [changeOpcode(document, place.statement, other)];
}

function changeOpcode(document: Document, { opToken }: Statement, op: string): Fix {
  return replacement(`Change to \`${op}\``, spanOf(document.scan.tokens, opToken), op);
}

/** `global @f` → `funcref @f`, and the other way round. */
function otherAddress({ document, place }: Mistake): Fix[] {
  if (place === null || place.statement.op === null || OPCODES[place.statement.op].shape !== 'address') return [];
  const symbol = document.symbol(document.tokenText(place.statement.opToken + 1).slice(1));
  if (symbol === null) return [];
  const wanted = symbol.kind === 'global' ? 'global' : 'funcref';
  return wanted === place.statement.op ? [] : [changeOpcode(document, place.statement, wanted)];
}

/** Writes the type that the instruction gives in place of the one that is written. */
function otherResultType({ document, place, diagnostic }: Mistake): Fix[] {
  if (place === null || place.statement.typeStart === -1) return [];
  const { statement } = place;
  const { tokens } = document.scan;
  const written = { start: tokens.start(statement.typeStart), end: tokens.end(statement.typeEnd - 1) };
  const untyped = { start: tokens.end(statement.result), end: written.end };
  const trial = new Document(applyEdits(document.text, [{ span: untyped, text: '' }]));
  const f = trial.functionAt(tokens.start(statement.start));
  const type = f === null ? null : trial.valueType(f, document.tokenText(statement.result).slice(1));
  if (type === null || typeName(type) === document.slice(written)) return [];
  // Only what the rest of the line agrees with.
  const edit = { span: written, text: typeName(type) };
  const result = new Document(applyEdits(document.text, [edit])).checked.diagnostics;
  const { lines } = document;
  const line = lines.position(diagnostic.span.start).line;
  const isWrong = result.some((d) => d.severity === 'error' && lines.position(d.span.start).line === line);
  return isWrong ? [] : [{ title: `Change the type to \`${typeName(type)}\``, edits: [edit] }];
}

/** Casts that turn one type into the other: at most one for each sign, the one that the source's sign asks for first. */
function castsBetween(from: Type, to: Type): CastOp[] {
  const unsigned = (op: CastOp): boolean => op === 'zext' || op === 'uitofp' || op === 'fptoui';
  const source = from.kind === 'int' ? from : to.kind === 'int' ? to : null;
  const prefersUnsigned = from.kind === 'bool' || (source !== null && !source.signed);
  return CASTS.filter((op) => castProblem(op, from, to) === null && from.kind !== 'vector').sort(
    (a, b) => Number(unsigned(a) !== prefersUnsigned) - Number(unsigned(b) !== prefersUnsigned),
  );
}

/** The operand at the diagnostic's place, with what its place wants. */
function operandAt({ document, func, place, token }: Mistake): { value: Value; wanted: Type; token: number } | null {
  if (func === null || place === null || document.scan.tokens.kind(token) !== Token.Value) return null;
  const wanted = wantedAt(document, func, place.statement, token);
  const value = document.facts(func)?.values.get(document.tokenText(token).slice(1));
  if (wanted?.type === null || wanted === null || value === undefined || value.type === wanted.type) return null;
  return { value, wanted: wanted.type, token };
}

/** Puts a cast before the line. */
function converted(mistake: Mistake): Fix[] {
  const { document, func, place } = mistake;
  const operand = operandAt(mistake);
  // A phi's operand is converted at the end of another block.
  if (operand === null || func === null || place === null || place.statement.op === 'phi') return [];
  const { value, wanted } = operand;
  const { tokens } = document.scan;
  const span = spanOf(tokens, operand.token);
  const start = tokens.start(place.statement.start);
  return castsBetween(value.type, wanted).map((op) => {
    const name = freshName(document, 'value', func, `${value.name}.${typeName(wanted).replace(/\W/g, '')}`);
    const line = `%${name}: ${typeName(wanted)} = ${op} %${value.name}\n${indentation(document, start)}`;
    const title = `Convert \`%${value.name}\` to ${typeName(wanted)} with \`${op}\``;
    return { title, edits: [insertion(start, line), { span, text: `%${name}` }] };
  });
}

/** A `return` with a value too many, or without the one that it needs. */
function returned({ document, func, place, diagnostic }: Mistake): Fix[] {
  const facts = func === null ? null : document.facts(func);
  if (place?.statement.op !== 'return' || facts === null) return [];
  const { tokens } = document.scan;
  const { opToken, end } = place.statement;
  const op = spanOf(tokens, opToken);
  const { result } = facts.func;
  if (result === VOID && end > opToken + 1) {
    return [replacement('Return nothing', { start: op.end, end: tokens.end(end - 1) }, '')];
  }
  const zero = zeroOf(result);
  if (end > opToken + 1 || zero === null || diagnostic.code !== 'type-mismatch') return [];
  return [replacement(`Return \`${zero}\``, { start: op.end, end: op.end }, ` ${zero}`)];
}

export function badCast({ document, place }: Mistake): Fix[] {
  const instruction = place === null ? null : document.instruction(place.statement);
  const from = instruction?.operands[0]?.type;
  if (place === null || instruction === null || from === undefined) return [];
  return castsBetween(from, instruction.type).map((op) => changeOpcode(document, place.statement, op));
}

/** A result without a name gets one; a name without a result goes. */
export function badResult({ document, func, place }: Mistake): Fix[] {
  if (func === null || place === null) return [];
  const { tokens } = document.scan;
  const { statement } = place;
  const start = tokens.start(statement.start);
  const behind = document.tokenText(statement.opToken - 1) === 'tail' ? statement.opToken - 1 : statement.opToken;
  if (statement.result !== -1) {
    return [replacement('Remove the name', { start, end: tokens.start(behind) }, '')];
  }
  const name = freshName(document, 'value', func, 'r');
  return [{ title: `Call the result \`%${name}\``, edits: [insertion(start, `%${name} = `)] }];
}

/** Adds arguments of value 0 that are missing, removes those that are too many. */
export function argumentCount({ document, func, place }: Mistake): Fix[] {
  if (func === null || place === null) return [];
  const { statement } = place;
  const { tokens } = document.scan;
  const parens = argumentList(document, statement);
  const params = parens === null ? null : paramTypes(document, func, statement);
  if (parens === null || params === null) return [];
  const { open, close, starts } = parens;
  if (starts.length > params.length) {
    const first = starts[params.length] as number;
    const from = params.length === 0 ? tokens.end(open) : tokens.start(first - 1);
    return [replacement('Remove what is too much', { start: from, end: tokens.start(close) }, '')];
  }
  const missing = params.slice(starts.length).map(zeroOf);
  if (missing.length === 0 || missing.includes(null)) return [];
  const text = `${starts.length > 0 ? ', ' : ''}${missing.join(', ')}`;
  const title = `Add \`${missing.join(', ')}\``;
  return [{ title, edits: [insertion(tokens.start(close), text)] }];
}

function argumentList(
  document: Document,
  { opToken, end }: Statement,
): { readonly open: number; readonly close: number; readonly starts: readonly number[] } | null {
  const { tokens } = document.scan;
  let open = opToken;
  while (open < end && tokens.kind(open) !== Token.LeftParen) open++;
  const starts: number[] = [];
  let depth = 0;
  for (let i = open; i < end; i++) {
    const kind = tokens.kind(i);
    if (kind === Token.LeftParen || kind === Token.LeftBracket || kind === Token.LeftBrace) depth++;
    else if (kind === Token.RightParen || kind === Token.RightBracket || kind === Token.RightBrace) depth--;
    if (depth === 0) return { open, close: i, starts };
    if (depth === 1 && (i === open || kind === Token.Comma) && tokens.kind(i + 1) !== Token.RightParen)
      starts.push(i + 1);
  }
  return null;
}

function paramTypes(document: Document, func: ScannedFunction, statement: Statement): readonly Type[] | null {
  const callee = document.tokenText(statement.opToken + 1);
  if (callee.startsWith('@')) {
    const symbol = document.symbol(callee.slice(1));
    return symbol === null || symbol.kind === 'global' ? null : symbol.type.params;
  }
  const type = document.valueType(func, callee.slice(1));
  return type?.kind === 'function' || type?.kind === 'closure' ? type.params : null;
}
