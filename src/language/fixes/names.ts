/** Fixes for names that nothing has, or that two things have. */
import { HOST_FUNCTIONS, isHostFunction } from '../../hir/externs.ts';
import { INTRINSICS } from '../../hir/intrinsics.ts';
import { ATTRIBUTES } from '../../hir/module.ts';
import { OPCODES } from '../../hir/opcodes.ts';
import { mostSimilar } from '../../hir/text/reader.ts';
import { Token } from '../../hir/text/tokens.ts';
import { I32, SCALAR_TYPES, typeName, VOID } from '../../hir/types.ts';
import { insertion } from '../edits.ts';
import { externLine } from '../hover.ts';
import { spanOf } from '../scan.ts';
import { resultTypeOf, typeOfOperand } from '../wanted.ts';
import { type Fix, freshName, type Mistake, replacement } from './fix.ts';

/** Replaces the name in the diagnostic's span by the most similar one. */
function similar({ document, diagnostic }: Mistake, sigil: string, names: Iterable<string>): Fix[] {
  const name = document.slice(diagnostic.span).slice(sigil.length);
  const best = mostSimilar(name, names);
  return best === null ? [] : [replacement(`Change to \`${sigil}${best}\``, diagnostic.span, `${sigil}${best}`)];
}

export function undefinedValue(mistake: Mistake): Fix[] {
  const { document, func, diagnostic } = mistake;
  if (func === null) return [];
  const fixes = similar(
    mistake,
    '%',
    document.definitions('value', func.scope).map(({ name }) => name),
  );
  const name = document.slice(diagnostic.span).slice(1);
  if (document.symbol(name) !== null) fixes.push(replacement(`Change to \`@${name}\``, diagnostic.span, `@${name}`));
  return fixes;
}

export function undefinedSymbol(mistake: Mistake): Fix[] {
  const { document, diagnostic, place } = mistake;
  const name = document.slice(diagnostic.span).slice(1);
  const fixes: Fix[] = [];
  if (isHostFunction(name)) fixes.push(declareExtern(mistake, name));
  const names = document.definitions('symbol', -1).map((o) => o.name);
  fixes.push(...similar(mistake, '@', names));
  const host = mostSimilar(name, Object.keys(HOST_FUNCTIONS));
  if (host !== null && !names.includes(host) && fixes.length === 0) {
    const { edits } = declareExtern(mistake, host);
    const title = `Change to \`@${host}\` and declare it`;
    fixes.push({ title, edits: [...edits, { span: diagnostic.span, text: `@${host}` }] });
  }
  if (place?.statement.op === 'call' && diagnostic.code === 'undefined-symbol')
    fixes.push(...createFunction(mistake, name));
  return fixes;
}

function declareExtern({ document }: Mistake, name: string): Fix {
  const { functions, items, tokens } = document.scan;
  const line = externLine(name);
  const last = functions.findLast(({ isExtern }) => isExtern);
  if (last !== undefined) {
    const end = document.lineEnd(tokens.end((items[last.scope]?.end ?? 1) - 1));
    return { title: `Declare \`@${name}\``, edits: [insertion(end, `\n${line}`)] };
  }
  const [first] = items;
  const at = first === undefined ? document.text.length : document.lineStart(tokens.start(first.start));
  return { title: `Declare \`@${name}\``, edits: [insertion(at, `${line}\n`)] };
}

/** A function with the parameters and the result that the call asks for. */
function createFunction({ document, func, place }: Mistake, name: string): Fix[] {
  if (func === null || place === null) return [];
  const { tokens } = document.scan;
  const { statement } = place;
  const params: string[] = [];
  for (let i = statement.opToken + 2; i < statement.end; i++) {
    const kind = tokens.kind(i);
    if (kind !== Token.LeftParen && kind !== Token.Comma) continue;
    if (tokens.kind(i + 1) === Token.RightParen || i + 1 >= statement.end) break;
    const type = typeOfOperand(document, func, i + 1) ?? I32;
    const operand = document.tokenText(i + 1);
    const stem =
      operand.startsWith('%') && !params.some((p) => p.startsWith(`${operand}:`)) ? operand : `%p${params.length}`;
    params.push(`${stem}: ${typeName(type)}`);
  }
  const result = statement.result === -1 ? VOID : (resultTypeOf(document, func, statement) ?? I32);
  const header = `function @${name}(${params.join(', ')}) -> ${typeName(result)} {`;
  const end = func.close === -1 ? document.text.length : document.lineEnd(tokens.end(func.close));
  return [
    {
      title: `Create the function \`@${name}\``,
      edits: [insertion(end, `\n\n${header}\nentry:\n    unreachable\n}`)],
    },
  ];
}

export function undefinedType(mistake: Mistake): Fix[] {
  const { document, diagnostic } = mistake;
  const written = document.slice(diagnostic.span);
  if (!written.startsWith('%')) {
    const traits = document.definitions('trait', -1).map(({ name }) => name);
    const known = OTHER_TYPE_NAMES.get(written);
    if (known !== undefined) return [replacement(`Change to \`${known}\``, diagnostic.span, known)];
    return similar(mistake, '', [...SCALAR_TYPES.keys(), ...traits]);
  }
  const names = document.definitions('type', -1).map(({ name }) => name);
  const { items, tokens } = document.scan;
  const at = items[0] === undefined ? 0 : document.lineStart(tokens.start(items[0].start));
  const declare = { title: `Declare \`${written}\``, edits: [insertion(at, `type ${written} = { i32 }\n`)] };
  return [...similar(mistake, '%', names), declare];
}

/** How other languages call the types. */
const OTHER_TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['int', 'i32'],
  ['long', 'i64'],
  ['float', 'f32'],
  ['double', 'f64'],
  ['char', 'u8'],
  ['byte', 'u8'],
  ['boolean', 'bool'],
  ['i1', 'bool'],
  ['usize', 'u32'],
  ['isize', 'i32'],
  ['ptr', '*u8'],
]);

/** How LLVM and others call the instructions. */
const OTHER_OPCODE_NAMES: ReadonlyMap<string, string> = new Map([
  ['ret', 'return'],
  ['jmp', 'br'],
  ['jump', 'br'],
  ['goto', 'br'],
  ['sdiv', 'div'],
  ['udiv', 'div'],
  ['srem', 'rem'],
  ['urem', 'rem'],
  ['mod', 'rem'],
  ['ashr', 'shr'],
  ['lshr', 'shr'],
  ['getelementptr', 'gep'],
  ['insertelement', 'insert_lane'],
  ['extractelement', 'extract_lane'],
  ['shufflevector', 'vector_shuffle'],
  ['cmpxchg', 'atomic.cmpxchg'],
  ['cond_br', 'brcond'],
]);

export function unknownOpcode(mistake: Mistake): Fix[] {
  const { document, diagnostic } = mistake;
  const known = OTHER_OPCODE_NAMES.get(document.slice(diagnostic.span));
  if (known !== undefined) return [replacement(`Change to \`${known}\``, diagnostic.span, known)];
  return similar(mistake, '', Object.keys(OPCODES));
}

export function unknownIntrinsic(mistake: Mistake): Fix[] {
  return similar(mistake, 'intrinsic.', Object.keys(INTRINSICS));
}

export function unknownAttribute(mistake: Mistake): Fix[] {
  const { document, diagnostic } = mistake;
  const { span } = diagnostic;
  const start = document.text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  const remove = replacement(`Remove \`${document.slice(span)}\``, { start, end: span.end }, '');
  return [...similar(mistake, '', ATTRIBUTES), remove];
}

/** The host has no such function: another of its functions is meant, everywhere. */
export function unknownExtern({ document, diagnostic }: Mistake): Fix[] {
  const name = document.slice(diagnostic.span).slice(1);
  const best = mostSimilar(name, Object.keys(HOST_FUNCTIONS));
  if (best === null || document.symbol(best) !== null) return [];
  const edits = document.occurrencesOf('symbol', name, -1).map(({ span }) => ({ span, text: `@${best}` }));
  return [{ title: `Change to \`@${best}\``, edits }];
}

export function externSignature({ document, func }: Mistake): Fix[] {
  if (func === null || func.name === -1) return [];
  const { tokens, items } = document.scan;
  const name = document.tokenText(func.name).slice(1);
  const end = tokens.end((items[func.scope]?.end ?? 1) - 1);
  const signature = externLine(name).slice(`extern function @${name}`.length);
  return [replacement(`Declare it as \`${signature}\``, { start: tokens.end(func.name), end }, signature)];
}

/** Gives the later one of two values or blocks of one name another name. */
export function duplicateName({ document, diagnostic, func, token }: Mistake): Fix[] {
  const occurrence = document.occurrenceAt(diagnostic.span.start);
  if (func === null || occurrence === null || (occurrence.kind !== 'value' && occurrence.kind !== 'block')) return [];
  const fresh = freshName(document, occurrence.kind, func, occurrence.name);
  const sigil = occurrence.kind === 'value' ? '%' : '';
  return [replacement(`Call it \`${sigil}${fresh}\``, spanOf(document.scan.tokens, token), `${sigil}${fresh}`)];
}
