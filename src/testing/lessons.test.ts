/** The lessons, and the example of docs/teaching.md: no task is done before anything was done, and each can be done. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attempt, attemptSolution } from '../cli/attempt.ts';
import { RunRecorder } from '../cli/record.ts';
import { EVENT_KINDS } from '../engine/api.ts';
import { PRESETS } from '../engine/tiering/config.ts';
import { loadModule } from '../hir/load.ts';
import { MEASURES, usage } from '../lessons/checks/measures.ts';
import { type Lesson, onlyRuns, tasksOf } from '../lessons/lesson.ts';
import { LESSON_NAMES, lessonText } from '../lessons/library/index.ts';
import { parseLesson } from '../lessons/parse.ts';
import { SETTING_NAMES } from '../lessons/settings.ts';
import { nodeHost } from './engine.ts';

const reference = readFileSync('docs/teaching.md', 'utf8');
const [, example = ''] = /^````markdown\n([\s\S]*?)^````$/m.exec(reference) ?? [];

function read(text: string): Lesson {
  const parsed = parseLesson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}

const lessons = [
  ...LESSON_NAMES.map((name) => ({ name, text: lessonText(name) ?? '' })),
  { name: 'the example of docs/teaching.md', text: example },
];

let recorder: RunRecorder;
beforeAll(async () => {
  recorder = new RunRecorder(PRESETS.default, await nodeHost());
});
afterAll(() => recorder.shutdown());

describe.each(lessons)('$name', ({ text }) => {
  const lesson = read(text);

  test('takes five to ten minutes, and asks for more than to press Run', () => {
    expect(lesson.minutes).toBeGreaterThanOrEqual(5);
    expect(lesson.minutes).toBeLessThanOrEqual(10);
    expect(tasksOf(lesson).some((task) => !onlyRuns(task))).toBe(true);
  });

  test.each(tasksOf(lesson))('the task on line $line is to be done, and can be', async (task) => {
    for (const { text: program } of [task.start, task.solution]) expect(loadModule(program).diagnostics).toEqual([]);
    const before = onlyRuns(task) ? [] : await attempt(recorder, task, task.start);
    expect(onlyRuns(task) || before.some(({ holds }) => !holds)).toBe(true);
    const after = await attemptSolution(recorder, task);
    expect(after.filter(({ holds }) => !holds)).toEqual([]);
  });
});

test('every lesson is in the list', () => {
  const files = readdirSync('src/lessons/library').filter((file) => file.endsWith('.md'));
  expect(LESSON_NAMES.map((name) => `${name}.md`).toSorted()).toEqual(files.toSorted());
});

test('docs/teaching.md has every measure as it is, every kind of event and every setting', () => {
  const rows = [...MEASURES].map(([name, { parameters, doc }]) => `| \`${usage(name, parameters)}\` | ${doc} |`);
  const lines = new Set(reference.split('\n').map((line) => line.replaceAll(/ +\|/g, ' |')));
  expect(rows.filter((row) => !lines.has(row))).toEqual([]);
  expect([...EVENT_KINDS, ...SETTING_NAMES].filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
});
