/** Instructions as snippets: their usage, with places to fill in. */
import { type Opcode, opInfo } from '../hir/opcodes.ts';
import { tokenize } from '../hir/text/lexer.ts';
import { NameTable, Token } from '../hir/text/tokens.ts';
import { literal, placeholder } from './snippetText.ts';

/** Words of usages that are part of the language, and not to be filled in. */
const FIXED = new Set('default count align volatile variant captures data vtable lane lanes seqcst x'.split(' '));
/** What can be left out. */
const OPTIONAL = /, (?:count %\w+|align \d+|volatile)/g;

/** Whether an instruction goes on in a way that is best chosen from what the program has. */
export function isOpenEnded(op: Opcode): boolean {
  const { shape } = opInfo(op);
  return ['call', 'address', 'phi', 'traitCall', 'createTraitObject', 'createClosure'].includes(shape);
}

/**
 * An instruction as its usage shows it, each operand a place to fill in. `whole`: with the result, as a line begins;
 * else what stands behind `=`.
 */
export function opcodeSnippet(op: Opcode, whole: boolean): string {
  const { usage } = opInfo(op);
  const written = usage.replace(OPTIONAL, '');
  const behind = written.indexOf('= ') === -1 ? 0 : written.indexOf('= ') + 2;
  const counter = { n: 0 };
  const result = whole ? filledIn(written.slice(0, behind), op, counter) : '';
  if (isOpenEnded(op)) return `${result}${op} `;
  return result + filledIn(written.slice(behind), op, counter);
}

function filledIn(text: string, op: Opcode, counter: { n: number }): string {
  const names = new NameTable();
  const { tokens } = tokenize(text, 0, text.length, names, []);
  let out = '';
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start(i);
    const end = tokens.end(i);
    const word = text.slice(start, end);
    const kind = tokens.kind(i);
    const named = kind === Token.Value || kind === Token.Symbol || kind === Token.Number;
    const free = kind === Token.Word && word !== op && !FIXED.has(word);
    out += literal(text.slice(at, start));
    out += named || free ? placeholder(++counter.n, word) : literal(word);
    at = end;
  }
  return out;
}
