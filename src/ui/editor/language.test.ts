import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Remote } from '../../engine/remote.ts';
import type { LanguageService } from '../../language/service.ts';
import { functionAt, Language } from './language.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Workers that answer when the test says so. */
function withWorkers() {
  const calls: Call[] = [];
  const ends: ((reason: string) => void)[] = [];
  const language = new Language(() => {
    const closed = new Promise<string>((resolve) => void ends.push(resolve));
    const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
      new Promise((answer, fail) => void calls.push({ method, args, answer, fail }));
    return { call, closed, terminate: () => {} } as unknown as Remote<LanguageService>;
  });
  const texts = () => calls.filter(({ method }) => method === 'open').map(({ args }) => args[0]);
  const last = (method: string) => calls.findLast((call) => call.method === method) as Call;
  return { language, calls, texts, last, ends };
}

const diagnosis = (name: string) => ({ diagnostics: [], functions: [{ name, line: 1, endLine: 3 }] });

test('the text is looked at once it rests', () => {
  const { language, texts, calls } = withWorkers();
  for (const text of ['a', 'ab', 'abc']) language.check(text);
  expect(calls).toEqual([]);
  vi.runAllTimers();
  expect(texts()).toEqual(['abc']);
  expect(calls.map(({ method }) => method)).toEqual(['open', 'diagnose']);
});

test('an answer about an older text is dropped', async () => {
  const { language, last } = withWorkers();
  language.check('old');
  vi.runAllTimers();
  const stale = last('diagnose');
  language.check('new');
  vi.runAllTimers();
  last('diagnose').answer(diagnosis('fresh'));
  stale.answer(diagnosis('stale'));
  await vi.advanceTimersByTimeAsync(0);
  expect(language.store.getState()).toMatchObject({ text: 'new', functions: [{ name: 'fresh' }] });
});

test('a question sends the text first, and only once', async () => {
  const { language, calls, last } = withWorkers();
  language.check('text');
  const hover = language.ask('hover', 3);
  void language.ask('folding');
  expect(calls.map(({ method, args }) => [method, args])).toEqual([
    ['open', ['text']],
    ['hover', [3]],
    ['folding', []],
  ]);
  last('hover').answer({ span: { start: 0, end: 1 } });
  expect(await hover).toEqual({ span: { start: 0, end: 1 } });
});

test('a question about a text that has changed since has no answer', async () => {
  const { language, last } = withWorkers();
  language.check('old');
  const hover = language.ask('hover', 3);
  language.check('new');
  last('hover').answer({});
  expect(await hover).toBeNull();
});

test('but what was being completed stays true while the word goes on', async () => {
  const { language, last } = withWorkers();
  language.check('a');
  const completion = language.complete(1);
  await vi.advanceTimersByTimeAsync(0);
  language.check('ad');
  last('complete').answer({ items: [] });
  expect(await completion).toEqual({ items: [] });
});

test('while one completion is worked out, only the last one that is asked for waits', async () => {
  const { language, calls, last } = withWorkers();
  const asked = () => calls.filter(({ method }) => method === 'complete').map(({ args }) => args[0]);
  language.check('%abc');
  const answers = [1, 2, 3, 4].map((offset) => language.complete(offset));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual([4]);
  answers.push(...[2, 3].map((offset) => language.complete(offset)));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual([4]);
  last('complete').answer({ items: ['first'] });
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual([4, 3]);
  last('complete').fail(new Error('died'));
  expect(await Promise.all(answers)).toEqual([null, null, null, { items: ['first'] }, null, null]);
});

test('when the worker dies, questions have no answer and the next one starts another with the text', async () => {
  const { language, texts, last, ends } = withWorkers();
  language.check('text');
  const hover = language.ask('hover', 3);
  last('hover').fail(new Error('died'));
  ends[0]?.('died');
  expect(await hover).toBeNull();
  await vi.advanceTimersByTimeAsync(0);
  void language.ask('folding');
  expect([ends.length, texts()]).toEqual([2, ['text', 'text']]);
});

test('a line belongs to the function around it, or to none', () => {
  const functions = [
    { name: 'f', line: 2, endLine: 5 },
    { name: 'g', line: 7, endLine: 9 },
  ];
  expect([1, 2, 5, 6, 8].map((line) => functionAt(functions, line)?.name ?? null)).toEqual([null, 'f', 'f', null, 'g']);
});
