import { expect, test } from 'vitest';
import { type Func, Value } from '../module.ts';
import { I32 } from '../types.ts';
import { functionNames, GivenNames } from './function-names.ts';
import { parseModule } from './parse.ts';

const TEXT = `function @f(%a: i32) -> i32 {
entry:
    return %a
}
`;
const NOWHERE = { start: 0, end: 0 };

const functionOf = (text: string): Func => parseModule(text).module.functions[0] as Func;
const valueNamed = (name: string): Value => new Value(0, name, I32, null, NOWHERE);

test('what has the name of an earlier one, or none, gets another one', () => {
  const func = functionOf(TEXT);
  func.values.push(valueNamed('a'), valueNamed(''), valueNamed('a.0'));
  const names = functionNames(func);
  expect(func.values.map((value) => names.value(value))).toEqual(['%a', '%a.1', '%t0', '%a.0']);
});

test('of several prints, what is left keeps its name, and what is new gets none that was given', () => {
  const func = functionOf(TEXT);
  const [first, second, third] = [func.values[0] as Value, valueNamed('a'), valueNamed('a')];
  const given = new GivenNames();
  const namesOf = (...values: Value[]): string[] => {
    func.values = values;
    const names = functionNames(func, given);
    return values.map((value) => names.value(value));
  };
  expect(namesOf(first, second)).toEqual(['%a', '%a.0']);
  expect(namesOf(third, second)).toEqual(['%a.1', '%a.0']);
});
