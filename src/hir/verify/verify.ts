/**
 * Checks that a module means something. What follows may rely on these invariants, by kind:
 *
 * Module: names of globals, functions and externs are unique; every extern is one that hosts provide, with its
 * signature; an initialiser has the type of its global.
 *
 * Function: it has a block; parameters, values and the result (or void) have at most MAX_LEAVES parts; every block,
 * value and operand belongs to the function and to no other.
 *
 * Blocks: a block ends with a terminator and has no other; phis come first; the entry has no predecessors.
 * Unreachable blocks are allowed and must be well-formed.
 *
 * Phis: one incoming value for each distinct predecessor, unreachable ones included; an edge that is taken by two arms
 * of a branch counts once.
 *
 * SSA: a value's definition dominates its uses; a phi uses its values at the ends of the incoming blocks. Nothing is
 * asked of uses in unreachable blocks.
 *
 * Types: every instruction obeys the typing rule of its opcode (`instructions.ts`).
 *
 * All violations are reported, each at the operand, name or instruction that is wrong.
 */
import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import { HOST_FUNCTIONS, isHostFunction } from '../externs.ts';
import { leafCount, MAX_LEAVES, MAX_SIGNATURE_LEAVES } from '../leaves.ts';
import type { Extern, Func, Global, Module, RunDirective, Span } from '../module.ts';
import { isScalar, quoteType, VOID, vtableType } from '../types.ts';
import { constantProblem } from './constants.ts';
import { verifyControlFlow } from './control-flow.ts';
import { verifyInstruction } from './instructions.ts';
import { signatureLeaves, tooLarge, tooManyParts } from './parts.ts';

/** Collects what is wrong with one function. */
export class Report {
  constructor(readonly diagnostics: Diagnostic[]) {}

  error(code: DiagnosticCode, message: string, span: Span): void {
    this.diagnostics.push({ severity: 'error', code, message, span });
  }
  warning(code: DiagnosticCode, message: string, span: Span): void {
    this.diagnostics.push({ severity: 'warning', code, message, span });
  }
}

export function verifyModule(module: Module): Diagnostic[] {
  const diagnostics = verifyItems(module);
  for (const func of module.functions) verifyFunction(func, diagnostics);
  return diagnostics;
}

/** Checks everything but the bodies of functions. */
export function verifyItems(module: Module): Diagnostic[] {
  const report = new Report([]);
  const names = new Set<string>();
  for (const item of [...module.globals, ...module.externs, ...module.functions]) {
    const span = item.kind === 'function' ? item.nameSpan : item.span;
    if (names.has(item.name)) report.error('duplicate-name', `\`@${item.name}\` is defined twice.`, span);
    names.add(item.name);
  }
  for (const global of module.globals) verifyGlobal(global, report);
  for (const extern of module.externs) verifyExtern(extern, report);
  for (const run of module.runs) verifyRun(run, report);
  return report.diagnostics;
}

/** Checks a function alone and adds what is wrong with it to `diagnostics`. */
export function verifyFunction(func: Func, diagnostics: Diagnostic[]): void {
  const report = new Report(diagnostics);
  verifySignature(func, report);
  if (func.blocks.length === 0) {
    report.error('no-blocks', `\`@${func.name}\` needs at least one block.`, func.nameSpan);
    return;
  }
  for (const block of func.blocks) {
    for (const instruction of block.instructions) verifyInstruction(func, instruction, report);
  }
  verifyControlFlow(func, report);
}

/**
 * Checks the types in a function of which some lines did not parse. Nothing is said about control flow, nor about
 * instructions with operands that are not known.
 */
export function verifyParsedLines(func: Func, diagnostics: Diagnostic[]): void {
  const report = new Report(diagnostics);
  verifySignature(func, report);
  for (const block of func.blocks) {
    for (const instruction of block.instructions) {
      if (instruction.operands.every((operand) => operand.type !== VOID)) verifyInstruction(func, instruction, report);
    }
  }
}

function verifySignature(func: Func, report: Report): void {
  for (const { name, type, span } of func.params) {
    if (type.kind === 'void') report.error('bad-type', 'A parameter cannot be void.', span);
    if (leafCount(type) > MAX_LEAVES) report.error('type-too-large', tooLarge(`\`%${name}\``, type), span);
  }
  const { params, result } = func.type;
  if (signatureLeaves(params) > MAX_SIGNATURE_LEAVES) {
    report.error('type-too-large', tooManyParts(`The parameters of \`@${func.name}\``, params), func.nameSpan);
  }
  if (leafCount(result) > MAX_LEAVES) report.error('type-too-large', tooLarge('A result', result), func.nameSpan);
}

/** The run directives call functions from outside, where there are only scalars. */
function verifyRun({ entry, span }: RunDirective, report: Report): void {
  const { params, result } = entry.type;
  const wrong = [...params, result].find((type) => type !== VOID && !isScalar(type));
  if (wrong === undefined) return;
  const message = `A run calls functions of scalars, but \`@${entry.name}\` takes or gives ${quoteType(wrong)}. Call it from a function without.`;
  report.error('bad-directive', message, span);
}

function verifyGlobal(global: Global, report: Report): void {
  const { init, type, vtableOf, name, span } = global;
  if (vtableOf !== null && type !== vtableType(vtableOf)) {
    report.error('type-mismatch', `The vtable \`@${name}\` is not laid out like the trait ${vtableOf.name}.`, span);
  }
  const wrong = init === null ? null : constantProblem(init, type);
  if (wrong !== null) report.error('type-mismatch', `In the value of \`@${name}\`: ${wrong}`, span);
}

function verifyExtern(extern: Extern, report: Report): void {
  const { name, type } = extern;
  if (!isHostFunction(name)) {
    const known = Object.keys(HOST_FUNCTIONS).join(', ');
    report.error('unknown-extern', `The host has no function \`@${name}\`; it has ${known}.`, extern.span);
  } else if (type !== HOST_FUNCTIONS[name]) {
    const { params, result } = HOST_FUNCTIONS[name];
    const signature = `(${params.map(quoteType).join(', ')}) -> ${quoteType(result)}`;
    report.error('extern-signature', `The host's \`@${name}\` is \`${signature}\`.`, extern.span);
  }
}
