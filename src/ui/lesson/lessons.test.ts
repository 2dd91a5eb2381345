import { describe, expect, test } from 'vitest';
import { LESSON_NAMES } from '../../lessons/library/index.ts';
import { memoryStorage, type TextStorage } from '../store/storage.ts';
import { addressIn, Lessons, lessonRef, listLessons } from './lessons.ts';

const URL = 'https://course.example/lesson.md';
const LESSON =
  '---\ntitle: T\nsummary: S.\nminutes: 5\n---\n## One\n```hir program\n```\n```task\nDo.\ncheck: runs() > 0\n```\n## Two\n';

function open(storage: TextStorage = memoryStorage(), text: string | Error = LESSON): Lessons {
  return new Lessons(storage, async () => {
    if (text instanceof Error) throw text;
    return text;
  });
}

test('lessons come by name and by address', async () => {
  const lessons = open();
  await lessons.open(LESSON_NAMES[0]);
  expect(lessons.store.getState().shown).toMatchObject({ kind: 'lesson', ref: LESSON_NAMES[0] });
  await lessons.open(URL);
  expect(lessons.store.getState().shown).toMatchObject({ kind: 'lesson', ref: URL, lesson: { title: 'T' } });
  lessons.showList();
  expect(lessons.store.getState().shown).toEqual({ kind: 'list' });
});

test('all lessons of Tierlab can be listed', async () => {
  expect((await listLessons()).map(({ ref }) => ref)).toEqual(LESSON_NAMES);
});

test('what can’t be opened says why, and where the file is wrong', async () => {
  const gone = open(memoryStorage(), new Error('Its host answered 404.'));
  await gone.open(URL);
  expect(gone.store.getState().shown).toEqual({
    kind: 'failed',
    ref: URL,
    message: 'Its host answered 404.',
    problems: [],
  });
  const damaged = open(memoryStorage(), LESSON.replace('runs()', 'run()'));
  await damaged.open(URL);
  expect(damaged.store.getState().shown).toMatchObject({ kind: 'failed', problems: [{ line: 11, column: 8 }] });
  await damaged.open('no-such-lesson');
  expect(damaged.store.getState().shown).toMatchObject({ kind: 'failed', message: /no lesson of this name/ });
  await damaged.open('data:text/plain,hello');
  expect(damaged.store.getState().shown).toMatchObject({ kind: 'failed', message: /neither/ });
});

test('how far the reader has come outlasts a reload, with the lesson that was open', async () => {
  const storage = memoryStorage();
  const lessons = open(storage);
  await lessons.open(URL);
  lessons.goTo(1);
  lessons.markDone(0);
  lessons.markDone(0);
  const later = open(storage);
  await later.resume();
  expect(later.store.getState().shown).toMatchObject({ kind: 'lesson', ref: URL });
  expect(later.progressOf(URL)).toEqual({ step: 1, done: [0] });
  later.showList();
  const last = open(storage);
  await last.resume();
  expect(last.store.getState().shown).toEqual({ kind: 'list' });
  expect(last.progressOf(URL)).toEqual({ step: 1, done: [0] });
});

test('what the browser has kept of another version is no obstacle', () => {
  const storage = memoryStorage();
  for (const kept of ['{', '{"current":7}', '{"current":null,"progress":{"a":{"step":-1,"done":[]}}}']) {
    storage.set('tierlab.lessons', kept);
    expect(open(storage).store.getState()).toEqual({ shown: { kind: 'list' }, progress: {} });
  }
});

test('of two lessons that are asked for the last one is shown', async () => {
  let answer: (text: string) => void = () => {};
  const lessons = new Lessons(memoryStorage(), () => new Promise((resolve) => (answer = resolve)));
  const first = lessons.open(URL);
  await lessons.open(LESSON_NAMES[0]);
  answer(LESSON);
  await first;
  expect(lessons.store.getState().shown).toMatchObject({ kind: 'lesson', ref: LESSON_NAMES[0] });
});

describe('an address names', () => {
  test.each([
    ['why-tiers', 'why-tiers'],
    [URL, URL],
    ['lessons/one.md', 'https://host.example/tierlab/lessons/one.md'],
    ['javascript:alert(1)', null],
    ['http://', null],
    [' ', null],
  ])('%s: %s', (parameter, ref) => {
    expect(lessonRef(parameter, 'https://host.example/tierlab/?lesson=x')).toBe(ref);
  });
});

test('a lesson’s pictures and links may be relative to its file', () => {
  expect(addressIn(URL, 'pictures/graph.png')).toBe('https://course.example/pictures/graph.png');
  expect(addressIn(URL, 'https://other.example/graph.png')).toBe('https://other.example/graph.png');
  expect(addressIn('why-tiers', 'https://other.example/graph.png')).toBe('https://other.example/graph.png');
  expect(addressIn(URL, 'http://')).toBe('http://');
});
