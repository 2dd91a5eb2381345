/** Fixes for control flow: blocks that are missing or do not end, and phis that do not match. */
import { type Block, type Instruction, NO_SPAN } from '../../hir/module.ts';
import { isTerminator } from '../../hir/opcodes.ts';
import { mostSimilar } from '../../hir/text/reader.ts';
import { Token } from '../../hir/text/tokens.ts';
import { VOID } from '../../hir/types.ts';
import type { Document, FunctionFacts } from '../document.ts';
import { type Edit, insertion } from '../edits.ts';
import { type ScannedBlock, type ScannedFunction, type Statement, spanOf } from '../scan.ts';
import { type Fix, freshName, indentation, type Mistake, replacement, zeroOf } from './fix.ts';

const INDENT = '    ';

export function undefinedBlock({ document, diagnostic, func }: Mistake): Fix[] {
  if (func === null) return [];
  const { tokens } = document.scan;
  const name = document.slice(diagnostic.span);
  const best = mostSimilar(
    name,
    func.blocks.map((block) => block.name),
  );
  const fixes = best === null ? [] : [replacement(`Change to \`${best}\``, diagnostic.span, best)];
  if (func.close !== -1) {
    const at = document.lineStart(tokens.start(func.close));
    fixes.push({ title: `Create the block \`${name}\``, edits: [insertion(at, `${name}:\n${INDENT}unreachable\n`)] });
  }
  return fixes;
}

/** A block without a terminator, or with something behind its terminator. */
export function terminator({ document, func, place, diagnostic }: Mistake): Fix[] {
  const facts = func === null ? null : document.facts(func);
  if (func === null || facts === null) return [];
  const { tokens } = document.scan;
  if (place !== null && isBehindTerminator(place.block, place.statement)) {
    const start = document.lineStart(tokens.start(place.statement.start));
    const name = freshName(document, 'block', func, 'next');
    return [{ title: `Begin the block \`${name}\` here`, edits: [insertion(start, `${name}:\n`)] }];
  }
  const block = document.blockAt(func, diagnostic.span.start);
  if (block === null) return [];
  const last = block.statements.at(-1);
  const at = last === undefined ? (block.label === -1 ? -1 : tokens.end(block.label + 1)) : tokens.end(last.end - 1);
  if (at === -1) return [];
  const end = document.lineEnd(at);
  const add = (text: string): Fix => ({
    title: `End the block with \`${text}\``,
    edits: [insertion(end, `\n${INDENT}${text}`)],
  });
  const next = func.blocks[func.blocks.indexOf(block) + 1];
  const value = returnValue(document, func, facts, block);
  const leave = value === null ? [] : [add(value)];
  const goOn = next === undefined || hasPhi(next) ? [] : [add(`br ${next.name}`)];
  return [...goOn, ...leave, add('unreachable')];
}

function hasPhi(block: ScannedBlock): boolean {
  return block.statements[0]?.op === 'phi';
}

function isBehindTerminator(block: ScannedBlock, statement: Statement): boolean {
  const before = block.statements.slice(0, block.statements.indexOf(statement));
  return before.some(({ op }) => op !== null && isTerminator(op));
}

/** A `return` of the block's last value of the function's type, or of zero; null if there is neither. */
function returnValue(
  document: Document,
  f: ScannedFunction,
  { func }: FunctionFacts,
  block: ScannedBlock,
): string | null {
  if (func.result === VOID) return 'return';
  const last = block.statements.findLast(({ result }) => {
    if (result === -1) return false;
    return document.valueType(f, document.tokenText(result).slice(1)) === func.result;
  });
  const value = last === undefined ? zeroOf(func.result) : document.tokenText(last.result);
  return value === null ? null : `return ${value}`;
}

/** A function without a block gets one. */
export function firstBlock({ document, func }: Mistake): Fix[] {
  const facts = func === null ? null : document.facts(func);
  if (func === null || facts === null || func.open === -1 || facts.func.blocks.length > 0) return [];
  const value = facts.func.result === VOID ? '' : zeroOf(facts.func.result);
  const end = value === null ? 'unreachable' : `return ${value}`.trim();
  const open = document.scan.tokens.end(func.open);
  const isOneLine = func.close !== -1 && document.lineStart(document.scan.tokens.start(func.close)) <= open;
  const text = `\nentry:\n${INDENT}${end}${isOneLine ? '\n' : ''}`;
  return [{ title: 'Add a block', edits: [insertion(open, text)] }];
}

/** The entry is the target of a branch: a new entry goes there. */
export function entryBlock({ document, func }: Mistake): Fix[] {
  const [entry] = func?.blocks ?? [];
  if (func === null || entry === undefined || entry.label === -1) return [];
  const name = freshName(document, 'block', func, 'start');
  const at = document.lineStart(document.scan.tokens.start(entry.label));
  const edits = [insertion(at, `${name}:\n${INDENT}br ${entry.name}\n`)];
  return [{ title: `Put the block \`${name}\` before it`, edits }];
}

export function phi(mistake: Mistake): Fix[] {
  const { document, func, place } = mistake;
  const facts = func === null ? null : document.facts(func);
  if (func === null || facts === null || place === null || place.statement.op !== 'phi') return [];
  const instruction = document.instruction(place.statement);
  if (instruction === null) return [];
  const misplaced = moveUp(mistake, place.block, place.statement);
  if (misplaced !== null) return [misplaced];
  const { block } = instruction;
  const { cfg } = facts;
  const range = cfg.predecessors.subarray(cfg.predecessorStart[block.index], cfg.predecessorStart[block.index + 1]);
  const predecessors = [...range].map((index) => facts.func.blocks[index] as Block);
  const surplus = surplusEdges(instruction, predecessors);
  const missing = predecessors.filter((from) => !instruction.targets.includes(from));
  const fixes: Fix[] = [];
  const here = surplus.find((i) => touches(instruction, i, mistake.diagnostic.span.start));
  if (here !== undefined) {
    const [first] = missing;
    const target = instruction.partSpans[instruction.operands.length + here] ?? NO_SPAN;
    if (missing.length === 1 && first !== undefined && surplus.length === 1) {
      fixes.push(replacement(`Change to \`${first.name}\``, target, first.name));
    }
    fixes.push(
      removeEdges(document, place.statement, [here], `Remove the value for \`${instruction.targets[here]?.name}\``),
    );
    return fixes;
  }
  const end = document.scan.tokens.end(place.statement.end - 1);
  const edge = (from: Block): string => `[${incomingValue(facts, instruction, from)}, ${from.name}]`;
  const [first] = missing;
  if (first === undefined) return [];
  const wanted = missing.find(({ name }) => mistake.diagnostic.message.includes(`\`${name}\``)) ?? first;
  fixes.push({ title: `Add \`${edge(wanted)}\``, edits: [insertion(end, `, ${edge(wanted)}`)] });
  if (missing.length > 1) {
    const all = missing.map((from) => `, ${edge(from)}`).join('');
    fixes.push({ title: 'Add a value for each predecessor', edits: [insertion(end, all)] });
  }
  return fixes;
}

/** Numbers of the edges that name no predecessor, or one that another edge has named. */
function surplusEdges({ targets }: Instruction, predecessors: readonly Block[]): number[] {
  return targets.flatMap((from, i) => (!predecessors.includes(from) || targets.indexOf(from) < i ? [i] : []));
}

function touches({ partSpans, operands }: Instruction, edge: number, offset: number): boolean {
  const span = partSpans[operands.length + edge];
  return span !== undefined && span.start <= offset && offset <= span.end;
}

/** What a phi may take from a block: a literal, or the last value of its type that is there. */
function incomingValue({ func }: FunctionFacts, instruction: Instruction, from: Block): string {
  const wanted = instruction.type;
  const zero = zeroOf(wanted);
  if (zero !== null) return zero;
  const last = from.instructions.findLast(({ type, result }) => type === wanted && result !== null);
  const value = last?.result ?? func.params.find((param) => param.type === wanted) ?? instruction.result;
  return `%${value?.name ?? ''}`;
}

/** Takes edges out of a phi, with their commas. */
function removeEdges(document: Document, statement: Statement, edges: readonly number[], title: string): Fix {
  const { tokens } = document.scan;
  const brackets: { open: number; close: number }[] = [];
  for (let i = statement.opToken + 1; i < statement.end; i++) {
    if (tokens.kind(i) === Token.LeftBracket) brackets.push({ open: i, close: i });
    else if (tokens.kind(i) === Token.RightBracket) (brackets.at(-1) ?? { close: 0 }).close = i;
  }
  const edits = edges.flatMap((edge): Edit[] => {
    const bracket = brackets[edge];
    if (bracket === undefined) return [];
    const next = brackets[edge + 1];
    const start = edge === 0 ? tokens.start(bracket.open) : tokens.end((brackets[edge - 1] as typeof bracket).close);
    const end = edge === 0 && next !== undefined ? tokens.start(next.open) : tokens.end(bracket.close);
    return [{ span: { start, end }, text: '' }];
  });
  return { title, edits };
}

/** A phi behind other instructions goes behind the last phi that stands right; null if this one does. */
function moveUp({ document }: Mistake, block: ScannedBlock, statement: Statement): Fix | null {
  const { tokens } = document.scan;
  const at = block.statements.indexOf(statement);
  const firstOther = block.statements.findIndex(({ op }) => op !== 'phi');
  const target = block.statements[firstOther];
  if (target === undefined || firstOther > at) return null;
  const from = document.lineStart(tokens.start(statement.start));
  const to = Math.min(document.text.length, document.lineEnd(tokens.end(statement.end - 1)) + 1);
  const line = document.slice({ start: tokens.start(statement.start), end: tokens.end(statement.end - 1) });
  const start = tokens.start(target.start);
  return {
    title: 'Move it to the beginning of the block',
    edits: [insertion(start, `${line}\n${indentation(document, start)}`), { span: { start: from, end: to }, text: '' }],
  };
}

/** A block that is written like a value. */
export function unsigil({ document, token }: Mistake): Fix[] {
  const { tokens } = document.scan;
  if (tokens.kind(token) !== Token.Value) return [];
  const span = spanOf(tokens, token);
  return [replacement(`Change to \`${document.slice(span).slice(1)}\``, span, document.slice(span).slice(1))];
}
