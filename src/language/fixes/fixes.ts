/** Quick fixes, by the code of the diagnostic that they take away. */
import type { DiagnosticCode } from '../../hir/diagnostics.ts';
import { Token } from '../../hir/text/tokens.ts';
import type { Document } from '../document.ts';
import { insertion } from '../edits.ts';
import { spanOf } from '../scan.ts';
import { wantedAt } from '../wanted.ts';
import { entryBlock, firstBlock, phi, terminator, undefinedBlock, unsigil } from './blocks.ts';
import { type Fix, type Mistake, mistakeOf, replacement, zeroOf } from './fix.ts';
import { isLiteralAt, untypedLiteral, wrongLength, wrongLiteral } from './literals.ts';
import {
  duplicateName,
  externSignature,
  undefinedSymbol,
  undefinedType,
  undefinedValue,
  unknownAttribute,
  unknownExtern,
  unknownIntrinsic,
  unknownOpcode,
} from './names.ts';
import { argumentCount, badCast, badResult, typeMismatch } from './types.ts';

/** A fix with the diagnostic that it belongs to. */
export interface LocatedFix extends Fix {
  readonly code: DiagnosticCode;
  /** The start of the diagnostic. */
  readonly offset: number;
}

const FIXES: Readonly<Partial<Record<DiagnosticCode, (mistake: Mistake) => Fix[]>>> = {
  syntax,
  'unterminated-string': unterminatedString,
  'bad-number': wrongLiteral,
  'literal-type': (mistake) => [...wrongLiteral(mistake), ...wrongLength(mistake)],
  'literal-out-of-range': wrongLiteral,
  'cannot-infer': untypedLiteral,
  'undefined-value': undefinedValue,
  'undefined-block': undefinedBlock,
  'undefined-symbol': undefinedSymbol,
  'bad-directive': badDirective,
  'undefined-type': undefinedType,
  'duplicate-name': duplicateName,
  'unknown-opcode': unknownOpcode,
  'unknown-intrinsic': unknownIntrinsic,
  'unknown-attribute': unknownAttribute,
  'unknown-extern': unknownExtern,
  'extern-signature': externSignature,
  undef: noUndef,
  'type-mismatch': typeMismatch,
  'argument-count': argumentCount,
  'bad-cast': badCast,
  'bad-alignment': badAlignment,
  'bad-result': badResult,
  'no-blocks': firstBlock,
  'entry-block': entryBlock,
  terminator,
  phi,
  'tail-call': noTail,
};

/** The fixes of all diagnostics that a range touches. */
export function fixesAt(document: Document, start: number, end: number): LocatedFix[] {
  return document.checked.diagnostics
    .filter(({ span }) => span.start <= end && start <= Math.max(span.end, span.start + 1))
    .flatMap((diagnostic) => {
      const fixes = FIXES[diagnostic.code]?.(mistakeOf(document, diagnostic)) ?? [];
      const offset = diagnostic.span.start;
      return fixes.map(({ title, edits }) => ({ title, edits, code: diagnostic.code, offset }));
    });
}

/** What can be said where something else was expected. */
function syntax(mistake: Mistake): Fix[] {
  const { document, diagnostic, token, func, place } = mistake;
  const { tokens } = document.scan;
  if (func !== null && func.close === -1 && func.open !== -1 && diagnostic.message.includes('no closing')) {
    return [{ title: 'Close the body with `}`', edits: [insertion(diagnostic.span.end, '\n}')] }];
  }
  if (func !== null && token === func.name) return firstBlock(mistake);
  if (func === null || place === null) return [];
  const { statement } = place;
  if (statement.op === 'call' && tokens.kind(token) === Token.Value && token === statement.opToken + 1) {
    const op = spanOf(tokens, statement.opToken);
    const type = document.valueType(func, document.tokenText(token).slice(1));
    const wanted = type?.kind === 'closure' ? 'call_closure' : 'call_indirect';
    return [replacement(`Change to \`${wanted}\``, op, wanted)];
  }
  const wanted = wantedAt(document, func, statement, token);
  if (wanted?.kind === 'block') return unsigil(mistake);
  const word = document.tokenText(token);
  const isValue = document.definitions('value', func.scope).some(({ name }) => name === word);
  if (tokens.kind(token) === Token.Word && isValue && !isLiteralAt(document, token)) {
    return [replacement(`Change to \`%${word}\``, spanOf(tokens, token), `%${word}`)];
  }
  return [];
}

function unterminatedString({ document, diagnostic }: Mistake): Fix[] {
  const { start, end } = diagnostic.span;
  const text = document.slice({ start, end }).trimEnd();
  return [{ title: 'Close the string', edits: [insertion(start + text.length, '"')] }];
}

/** A run of a function that does not exist. */
function badDirective(mistake: Mistake): Fix[] {
  const written = mistake.document.slice(mistake.diagnostic.span);
  return written.startsWith('@') ? undefinedSymbol(mistake) : [];
}

function noUndef({ document, func, place, token }: Mistake): Fix[] {
  if (func === null || place === null) return [];
  const type = wantedAt(document, func, place.statement, token)?.type ?? null;
  const zero = type === null ? null : zeroOf(type);
  return zero === null ? [] : [replacement(`Change to \`${zero}\``, spanOf(document.scan.tokens, token), zero)];
}

function badAlignment({ document, diagnostic }: Mistake): Fix[] {
  const value = Number(document.slice(diagnostic.span));
  if (!Number.isFinite(value)) return [];
  const power = 2 ** Math.min(16, Math.max(0, Math.round(Math.log2(Math.max(1, value)))));
  return [replacement(`Change to \`${power}\``, diagnostic.span, String(power))];
}

/** Says what happens anyway: the call is an ordinary one. */
function noTail({ document, place }: Mistake): Fix[] {
  if (place === null) return [];
  const { tokens } = document.scan;
  const tail = place.statement.opToken - 1;
  if (document.tokenText(tail) !== 'tail') return [];
  const span = { start: tokens.start(tail), end: tokens.start(place.statement.opToken) };
  return [replacement('Make it an ordinary call', span, '')];
}
