import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LanguageAnswer, LanguageQuestion } from '../../workers/languageMessages.ts';
import { functionAt, Language } from './language.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that answers when the test says so. */
function withWorker() {
  const questions: LanguageQuestion[] = [];
  let answer: (answer: LanguageAnswer) => void = () => {};
  const language = new Language((onAnswer) => {
    answer = onAnswer;
    return (question) => questions.push(question);
  });
  const answerTo = (sequence: number, name: string) =>
    answer({ sequence, diagnostics: [], functions: [{ name, line: 1, endLine: 3 }] });
  return { language, questions, answerTo };
}

test('the text is looked at once it rests', () => {
  const { language, questions } = withWorker();
  for (const text of ['a', 'ab', 'abc']) language.check(text);
  vi.runAllTimers();
  expect(questions.map(({ text }) => text)).toEqual(['abc']);
});

test('an answer about an older text is dropped', () => {
  const { language, answerTo } = withWorker();
  language.check('old');
  vi.runAllTimers();
  language.check('new');
  vi.runAllTimers();
  answerTo(2, 'fresh');
  answerTo(1, 'stale');
  expect(language.store.getState()).toMatchObject({ text: 'new', functions: [{ name: 'fresh' }] });
});

test('a line belongs to the function around it, or to none', () => {
  const functions = [
    { name: 'f', line: 2, endLine: 5 },
    { name: 'g', line: 7, endLine: 9 },
  ];
  expect([1, 2, 5, 6, 8].map((line) => functionAt(functions, line)?.name ?? null)).toEqual([null, 'f', 'f', null, 'g']);
});
