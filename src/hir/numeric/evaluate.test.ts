/** The constant folder means what the interpreter means: random operands at the edges of every type. */
import { expect, test } from 'vitest';
import { fold } from '../../compiler/opt/rules/fold.ts';
import { literal as literalText } from '../../fuzz/literals.ts';
import { seededRandom } from '../../fuzz/random.ts';
import { InterpreterRunner } from '../../testing/interpreter-runner.ts';
import { INTRINSICS } from '../intrinsics.ts';
import { type CastOp, OPCODES, type Opcode } from '../opcodes.ts';
import { parseModule } from '../text/parse.ts';
import { BOOL, F32, F64, I8, I16, I32, I64, type Type, typeName, U8, U16, U32, U64 } from '../types.ts';
import { castProblem } from '../verify/casts.ts';
import { canonical, type Scalar } from './evaluate.ts';

const INTS: readonly Type[] = [I8, U8, I16, U16, I32, U32, I64, U64];
const FLOATS: readonly Type[] = [F32, F64];
const OPERANDS: Readonly<Record<string, readonly Type[]>> = {
  int: INTS,
  intOrBool: [BOOL, ...INTS],
  comparable: [BOOL, ...INTS],
  float: FLOATS,
};
const ROUNDS = 60;

/** `r: result = text` with operands of types. */
interface Sample {
  readonly name: string;
  readonly result: Type;
  readonly operands: readonly Type[];
}

function samples(): Sample[] {
  const found: Sample[] = [];
  for (const [op, info] of Object.entries(OPCODES)) {
    const { shape } = info;
    const types = 'operands' in info ? (OPERANDS[info.operands] ?? []) : [];
    if (shape === 'binary') for (const type of types) found.push({ name: op, result: type, operands: [type, type] });
    if (shape === 'unary') for (const type of types) found.push({ name: op, result: type, operands: [type] });
    if (shape === 'compare') for (const type of types) found.push({ name: op, result: BOOL, operands: [type, type] });
    if (shape === 'select')
      for (const type of INTS) found.push({ name: op, result: type, operands: [BOOL, type, type] });
    if (shape !== 'cast') continue;
    const all = [BOOL, ...INTS, ...FLOATS];
    for (const from of all) {
      for (const to of all)
        if (castProblem(op as CastOp, from, to) === null) found.push({ name: op, result: to, operands: [from] });
    }
  }
  for (const [name, { rule, arity }] of Object.entries(INTRINSICS)) {
    const types =
      rule === 'float'
        ? FLOATS
        : rule === 'int'
          ? INTS.filter((type) => name !== 'bswap' || (type !== I8 && type !== U8))
          : [];
    for (const type of types)
      found.push({ name: `call intrinsic.${name}`, result: type, operands: new Array<Type>(arity).fill(type) });
  }
  return found;
}

/** A literal that says its type. */
function typed(text: string, type: Type): string {
  return type.kind === 'bool' ? text : `${text}${typeName(type)}`;
}

test('agrees with the interpreter', () => {
  const random = seededRandom(1);
  const bodies: string[] = [];
  for (const { name, result, operands } of samples()) {
    for (let round = 0; round < ROUNDS; round++) {
      const list = operands.map((type) => typed(literalText(random, type), type)).join(', ');
      const text = name.startsWith('call') ? `${name}(${list})` : `${name} ${list}`;
      bodies.push(
        `function @f${bodies.length}() -> ${typeName(result)} {\nentry:\n    %r: ${typeName(result)} = ${text}\n    return %r\n}\n`,
      );
    }
  }
  const { module, diagnostics } = parseModule(bodies.join('\n'));
  expect(diagnostics).toEqual([]);
  const runner = new InterpreterRunner(module, '');
  const folded = new Set<Opcode>();
  const wrong: string[] = [];
  for (const [i, func] of module.functions.entries()) {
    const [instruction] = func.blocks[0]?.instructions ?? [];
    if (instruction === undefined) throw new Error('an empty function');
    const constant = fold(instruction)?.constant;
    if (constant?.kind !== 'scalar') continue;
    folded.add(instruction.op);
    const [word] = runner.interpreter.call(func, []) as [Scalar];
    // Words are signed.
    const value = func.result.kind === 'int' ? canonical(func.result, BigInt(word)) : word;
    if (!Object.is(constant.value, value)) wrong.push(`${bodies[i]} is ${value}, not ${constant.value}`);
  }
  expect(wrong).toEqual([]);
  // Nearly everything folds; what is left would trap, looks at a NaN's bits, or is the host's.
  expect(folded.size).toBeGreaterThan(35);
});

test('leaves what traps', () => {
  const { module } = parseModule(
    ['div 1i32, 0i32', 'rem 1i32, 0i32', 'div -128i8, -1i8', 'div -9223372036854775808i64, -1i64']
      .map((text, i) => {
        const type = /[iu]\d+$/.exec(text)?.[0] ?? '';
        return `function @f${i}() -> ${type} {\nentry:\n    %r: ${type} = ${text}\n    return %r\n}\n`;
      })
      .join('\n'),
  );
  expect(module.functions).toHaveLength(4);
  for (const { blocks } of module.functions) expect(fold(blocks[0]?.instructions[0] as never)).toBeNull();
});
