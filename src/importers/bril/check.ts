/** What can be wrong with a Bril program whatever the types are: unknown operations, wrong counts, missing names. */
import { endsBlock, shapeOf, UNSUPPORTED_OPERATIONS } from './operations.ts';
import type { Problems } from './problems.ts';
import type { BrilFunction, BrilInstruction, BrilProgram } from './program.ts';

export function checkProgram(program: BrilProgram, problems: Problems): void {
  if (program.functions.length === 0)
    problems.error('syntax', 'There is no function in this program.', { span: { start: 0, end: 0 }, path: null });
  const functions = new Set<string>();
  for (const func of program.functions) {
    if (functions.has(func.name))
      problems.error('duplicate-name', `There are two functions \`@${func.name}\`.`, func.place);
    functions.add(func.name);
  }
  for (const func of program.functions) checkFunction(func, functions, problems);
}

function checkFunction(func: BrilFunction, functions: ReadonlySet<string>, problems: Problems): void {
  const parameters = new Set<string>();
  for (const { name, place } of func.parameters) {
    if (parameters.has(name)) problems.error('duplicate-name', `There are two parameters \`${name}\`.`, place);
    parameters.add(name);
  }
  const labels = new Set<string>();
  for (const line of func.body) {
    if (line.kind !== 'label') continue;
    if (labels.has(line.name))
      problems.error('duplicate-name', `The label \`.${line.name}\` is here twice.`, line.place);
    labels.add(line.name);
  }
  /** Whether only labels and phis (and `nop`) stand between the last label and here. */
  let phisMayStandHere = true;
  for (const line of func.body) {
    if (line.kind === 'label') phisMayStandHere = true;
    else {
      checkInstruction(line, labels, functions, problems);
      if (line.op === 'phi' && !phisMayStandHere)
        problems.error('phi', 'A `phi` has to stand before the other instructions of its block.', line.place);
      if (line.op !== 'phi' && line.op !== 'nop') phisMayStandHere = false;
      if (endsBlock(line.op)) phisMayStandHere = true;
    }
  }
}

function checkInstruction(
  instruction: BrilInstruction,
  labels: ReadonlySet<string>,
  functions: ReadonlySet<string>,
  problems: Problems,
): void {
  const { op, place } = instruction;
  const extension = UNSUPPORTED_OPERATIONS.get(op);
  if (extension !== undefined) {
    problems.error(
      'not-supported',
      `\`${op}\` is not supported: Bril's extension for ${extension} is left out.`,
      place,
    );
    return;
  }
  const shape = shapeOf(op);
  if (shape === undefined) {
    problems.error('unknown-opcode', `There is no operation \`${op}\` in Bril.`, place);
    return;
  }
  const least = typeof shape.args === 'number' ? shape.args : (shape.args?.[0] ?? 0);
  const most = typeof shape.args === 'number' ? shape.args : (shape.args?.[1] ?? Number.POSITIVE_INFINITY);
  const found = instruction.args.length;
  if (found < least || found > most) {
    const takes = least === most ? `${least}` : `${least} or ${most}`;
    problems.error('operand-count', `\`${op}\` takes ${counted(takes, 'argument')}, but there are ${found}.`, place);
  }
  if (shape.labels !== null && instruction.labels.length !== shape.labels) {
    const takes = counted(`${shape.labels}`, 'label');
    problems.error('operand-count', `\`${op}\` takes ${takes}, but there are ${instruction.labels.length}.`, place);
  }
  if (instruction.functions.length !== shape.functions) {
    const takes = counted(`${shape.functions}`, 'function');
    problems.error('operand-count', `\`${op}\` takes ${takes}, but there are ${instruction.functions.length}.`, place);
  }
  if (op === 'phi' && instruction.labels.length !== found)
    problems.error('phi', 'A `phi` has one label for each argument.', place);
  // The labels of a phi are those of blocks that need not be there.
  if (op !== 'phi')
    for (const label of instruction.labels)
      if (!labels.has(label)) problems.error('undefined-block', `There is no label \`.${label}\` here.`, place);
  for (const name of instruction.functions)
    if (!functions.has(name)) problems.error('undefined-symbol', `There is no function \`@${name}\`.`, place);
  checkResult(instruction, shape.result, problems);
}

function checkResult(
  { op, dest, type, value, place }: BrilInstruction,
  result: 'always' | 'never' | 'optional',
  problems: Problems,
): void {
  if (result === 'always' && dest === null)
    problems.error('bad-result', `The result of \`${op}\` needs a name: \`x: int = ${op} …;\`.`, place);
  if (result === 'never' && dest !== null) problems.error('bad-result', `\`${op}\` has no result.`, place);
  if (op === 'const' && value === null) problems.error('literal-type', '`const` needs a value.', place);
  if (op === 'alloc' && (type === null || !type.startsWith('ptr<')))
    problems.error(
      'bad-type',
      `\`alloc\` gives a pointer, so its type is ptr<…>${type === null ? '' : `, not ${type}`}.`,
      place,
    );
}

function counted(count: string, what: string): string {
  return `${count} ${what}${count === '1' ? '' : 's'}`;
}
