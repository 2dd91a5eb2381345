/**
 * Gives every value its type and says whether it may be without one. Bril's interpreter looks at neither before it
 * runs an operation; types that can't be what an operation needs are reported here.
 */
import type { GraphNode, Statement } from './graph.ts';
import { plainOperation } from './operations.ts';
import type { Problems } from './problems.ts';
import { type BrilFunction, type BrilInstruction, type BrilLiteral, type BrilType, pointeeOf } from './program.ts';
import { resolve, type Ssa, State, type Value, type ValueType } from './ssa.ts';

export type Functions = ReadonlyMap<string, BrilFunction>;

/** Sets `type` and `state` of all values. */
export function inferTypes(func: BrilFunction, ssa: Ssa, functions: Functions): void {
  ssa.parameters.forEach((value, i) => {
    value.type = func.parameters[i]?.type ?? 'unknown';
  });
  const values = [...ssa.phis.flat(), ...[...ssa.results.values()].filter(({ kind }) => kind === 'result')];
  const users = new Map<Value, Value[]>();
  for (const value of values) {
    for (const operand of operandsOf(value, ssa)) {
      const known = users.get(operand);
      if (known === undefined) users.set(operand, [value]);
      else known.push(value);
    }
  }
  const work = new Set(values);
  for (const value of work) {
    // Looked at again when an operand has changed.
    work.delete(value);
    const operands = operandsOf(value, ssa);
    const [type, state] = value.statement === null ? phiOf(operands) : resultOf(value.statement, operands, functions);
    if (type === value.type && state === value.state) continue;
    value.type = type;
    value.state = state;
    for (const user of users.get(value) ?? []) work.add(user);
  }
}

function operandsOf({ statement, operands }: Value, ssa: Ssa): readonly Value[] {
  return statement === null ? operands : (ssa.operands.get(statement) ?? []);
}

function phiOf(operands: readonly Value[]): [type: ValueType, state: number] {
  return [
    operands.reduce<ValueType>((sofar, { type }) => join(sofar, type), 'unknown'),
    operands.reduce((sofar, { state }) => sofar | state, 0),
  ];
}

function resultOf(
  statement: Statement,
  operands: readonly Value[],
  functions: Functions,
): [type: ValueType, state: number] {
  // What is never computed is not there either: a variable may have nothing but what it is made of itself.
  const state = neverPasses(statement, operands) ? 0 : State.Defined;
  return [resultType(statement.instruction, operands, functions), state];
}

function join(a: ValueType, b: ValueType): ValueType {
  if (a === 'unknown' || a === b) return b;
  return b === 'unknown' ? a : 'conflict';
}

function resultType(instruction: BrilInstruction, operands: readonly Value[], functions: Functions): ValueType {
  const { op, type, functions: callees, value } = instruction;
  const plain = plainOperation(op);
  if (plain !== undefined) return plain.result;
  const first = operands[0]?.type ?? 'unknown';
  switch (op) {
    case 'const':
      return literalType(value as BrilLiteral, type);
    case 'call':
      return functions.get(callees[0] as string)?.result ?? 'unknown';
    case 'alloc':
    case 'bitcast':
      return type ?? 'unknown';
    case 'ptradd':
      return first === 'conflict' || pointeeOf(first) !== null ? first : 'unknown';
    case 'load':
      return first === 'unknown' || first === 'conflict' ? first : (pointeeOf(first) ?? 'unknown');
    default:
      return 'unknown';
  }
}

/** What kind of value a literal is says the literal; only a number may be an int or a float. */
export function literalType(literal: BrilLiteral, declared: BrilType | null): BrilType {
  if (literal.kind === 'number') return declared === 'float' ? 'float' : 'int';
  return literal.kind;
}

/** Whether no run gets past the statement, for want of a value. */
function neverPasses(statement: Statement, operands: readonly Value[]): boolean {
  const { kind, instruction } = statement;
  if (kind === 'fail') return true;
  if (kind === 'copy')
    return instruction.op !== 'phi' && operands.some(({ state }) => (state & ~State.Unassigned) === 0);
  return operands.some(({ state }, index) => (state & State.Defined) === 0 && !mayGoUnread(instruction, index));
}

/** The statements that no run gets past, each the number of one in its node: the first one of every such node. */
export function failingStatements(ssa: Ssa): Map<number, number> {
  const failing = new Map<number, number>();
  ssa.graph.nodes.forEach(({ statements, fails: ended }, node) => {
    const at = statements.findIndex((statement) => neverPasses(statement, ssa.operands.get(statement) ?? []));
    if (at !== -1 && !(ended && at === statements.length - 1)) failing.set(node, at);
  });
  return failing;
}

/**
 * Reports operands of wrong types, in code that is reached. With `isEntry` nobody looks at what the function returns.
 */
export function checkTypes(
  func: BrilFunction,
  ssa: Ssa,
  functions: Functions,
  isEntry: boolean,
  problems: Problems,
): void {
  const warned = new Set<Value>();
  for (const node of ssa.graph.nodes) for (const statement of node.statements) check(statement);
  const last = ssa.graph.nodes.filter(returnsAtEnd);
  if (func.result !== null && last.length > 0 && !isEntry) {
    const message = `\`@${func.name}\` can reach its end without returning its ${func.result}: that is an error then.`;
    problems.warn('terminator', message, func.place);
  }

  function check(statement: Statement): void {
    const operands = ssa.operands.get(statement) ?? [];
    const { instruction } = statement;
    for (const [index, operand] of operands.entries()) {
      if (operand.type !== 'conflict') continue;
      const name = argumentName(instruction, index);
      const types = [...new Set(conflicting(operand))].sort().join(' or ');
      // What came of a conflict is no news.
      if (types === '') continue;
      const message = `\`${name}\` may be ${types} here, depending on the way to this line. It needs one type.`;
      problems.error('type-mismatch', message, instruction.place);
      return;
    }
    operands.forEach((operand, index) => {
      if (mayLack(operand, statement)) warnOfMissing(operand, instruction, index);
    });
    if (statement.kind === 'operation') checkOperation(instruction, operands);
    const result = ssa.results.get(statement);
    if (result !== undefined) checkDeclared(instruction, resolve(result).type);
  }

  /** Once for each value, where the source reads it first. */
  function warnOfMissing(operand: Value, instruction: BrilInstruction, index: number): void {
    if (warned.has(operand)) return;
    warned.add(operand);
    const never = (operand.state & State.Defined) === 0 && !mayGoUnread(instruction, index);
    const when = never ? 'has no value' : 'may have no value';
    const name = argumentName(instruction, index);
    const message = `\`${name}\` ${when} here: running this line is an error then.`;
    problems.warn('undefined-value', message, instruction.place);
  }

  function checkOperation(instruction: BrilInstruction, operands: readonly Value[]): void {
    const { op, place, type: declared } = instruction;
    const expect = (index: number, type: BrilType | 'a pointer') => {
      const operand = operands[index];
      if (operand === undefined || operand.type === 'unknown' || operand.type === 'conflict') return;
      if (type === 'a pointer' ? pointeeOf(operand.type) !== null : operand.type === type) return;
      const message = `\`${op}\` needs ${type === 'a pointer' ? type : withArticle(type)} as its argument ${index + 1}, but \`${instruction.args[index]}\` is ${withArticle(operand.type)}.`;
      problems.error('type-mismatch', message, place);
    };
    const plain = plainOperation(op);
    if (plain !== undefined) plain.operands.forEach((type, index) => expect(index, type));
    switch (op) {
      case 'br':
        return expect(0, 'bool');
      case 'alloc':
        return expect(0, 'int');
      case 'bitcast':
        if (declared !== 'int' && declared !== 'float')
          problems.error('type-mismatch', '`bitcast` gives an int or a float, and its type says which.', place);
        else if (operands[0]?.type !== declared) expect(0, declared === 'int' ? 'float' : 'int');
        return;
      case 'free':
      case 'load':
        return expect(0, 'a pointer');
      case 'ptradd':
        expect(0, 'a pointer');
        return expect(1, 'int');
      case 'store': {
        expect(0, 'a pointer');
        const pointee = pointeeOf(operands[0]?.type ?? 'unknown');
        if (pointee !== null) expect(1, pointee);
        return;
      }
      case 'ret':
        return checkReturn(instruction, operands);
      case 'call':
        return checkCall(instruction, expect);
    }
  }

  function checkReturn({ place, args }: BrilInstruction, [operand]: readonly Value[]): void {
    if (isEntry || operand === undefined || operand.type === 'unknown' || operand.type === 'conflict') return;
    if (func.result === null) {
      problems.error('type-mismatch', `\`@${func.name}\` returns a value, but declares no type of it.`, place);
    } else if (operand.type !== func.result) {
      const message = `\`@${func.name}\` returns ${withArticle(func.result)}, but \`${args[0]}\` is ${withArticle(operand.type)}.`;
      problems.error('type-mismatch', message, place);
    }
  }

  function checkCall(instruction: BrilInstruction, expect: (index: number, type: BrilType) => void): void {
    const { args, dest, type, place } = instruction;
    const callee = functions.get(instruction.functions[0] as string);
    if (callee === undefined) return;
    const { name, parameters, result } = callee;
    if (args.length !== parameters.length) {
      const message = `\`@${name}\` has ${parameters.length} parameters, but ${args.length} arguments are given.`;
      problems.error('argument-count', message, place);
      return;
    }
    parameters.forEach((parameter, index) => expect(index, parameter.type));
    if (dest === null && result !== null)
      problems.error('bad-result', `\`@${name}\` returns ${withArticle(result)}: the result needs a name.`, place);
    else if (dest !== null && result === null)
      problems.error('bad-result', `\`@${name}\` returns nothing to call \`${dest}\`.`, place);
    else if (dest !== null && type !== null && type !== result)
      problems.error(
        'type-mismatch',
        `\`@${name}\` returns ${withArticle(result as BrilType)}, not ${withArticle(type)}.`,
        place,
      );
  }

  /** Bril's interpreter does not look at the declared type of a result, so neither does the program depend on it. */
  function checkDeclared({ op, dest, type, place }: BrilInstruction, found: ValueType): void {
    if (type === null || type === found || found === 'unknown' || found === 'conflict' || op === 'call') return;
    const message = `\`${dest}\` is declared as ${withArticle(type)}, but \`${op}\` gives ${withArticle(found)}, which it is then.`;
    problems.warn('type-mismatch', message, place);
  }
}

/** `and` and `or` do not read their second argument where the first one decides. */
export function mayGoUnread({ op }: BrilInstruction, index: number): boolean {
  return index === 1 && (op === 'and' || op === 'or');
}

/** What the source calls the argument. */
export function argumentName({ op, dest, args }: BrilInstruction, index: number): string {
  return (op === 'get' ? dest : args[op === 'set' ? 1 : index]) ?? '';
}

/** Whether reading the operand may be an error. A phi may copy that there is no value, and others what `undef` gave. */
function mayLack(operand: Value, { kind, instruction }: Statement): boolean {
  if (kind === 'copy') return instruction.op !== 'phi' && (operand.state & State.Unassigned) !== 0;
  return (operand.state & ~State.Defined) !== 0;
}

function returnsAtEnd({ statements, targets, fails }: GraphNode): boolean {
  const last = statements.at(-1);
  return (
    targets.length === 0 &&
    !fails &&
    !(last?.kind === 'operation' && last.instruction.op === 'ret' && last.uses.length > 0)
  );
}

/** The types that meet in a phi of several. */
function conflicting(value: Value): string[] {
  const types: string[] = [];
  const seen = new Set([value]);
  for (const at of seen) {
    if (at.type === 'conflict') for (const operand of at.operands) seen.add(resolve(operand));
    else if (at.type !== 'unknown') types.push(at.type);
  }
  return types;
}

function withArticle(type: BrilType): string {
  return `${type === 'int' ? 'an' : 'a'} ${type}`;
}
