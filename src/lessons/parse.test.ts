import { describe, expect, test } from 'vitest';
import { PRESETS } from '../engine/tiering/config.ts';
import { onlyRuns, type Task, tasksOf } from './lesson.ts';
import { parseLesson } from './parse.ts';
import { runSettings } from './settings.ts';

const TOP = '---\ntitle: T\nsummary: S.\nminutes: 5\n---\n';
const PROGRAM = '```hir program\nfunction @f() -> void {\n```\n';
const TASK = '```task\nDo it.\n\ncheck: calls(@f) > 0\n```\n';

function problemsOf(text: string): string[] {
  const read = parseLesson(text);
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function tasksIn(text: string): Task[] {
  const read = parseLesson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return tasksOf(read.lesson);
}

test('a lesson is steps of text, programs and tasks', () => {
  const read = parseLesson(
    `${TOP}## One\n\nSome *text*.\n\n\`\`\`hir\nshown only\n\`\`\`\n\n${PROGRAM}${TASK}\n## Two\nEnd.\n`,
  );
  expect(read).toMatchObject({
    ok: true,
    lesson: {
      title: 'T',
      summary: 'S.',
      minutes: 5,
      author: null,
      taskCount: 1,
      steps: [
        {
          title: 'One',
          parts: [
            { kind: 'text', line: 8, markdown: 'Some *text*.\n\n```hir\nshown only\n```' },
            { kind: 'program', program: { text: 'function @f() -> void {\n', line: 15 } },
            { kind: 'task', task: { number: 0, text: 'Do it.', checks: [{ source: 'calls(@f) > 0', line: 20 }] } },
          ],
        },
        { title: 'Two', parts: [{ kind: 'text', line: 24, markdown: 'End.' }] },
      ],
    },
  });
});

test('a file with Windows line ends and a byte order mark is read the same', () => {
  const text = `${TOP}## One\n${PROGRAM}${TASK}`;
  expect(parseLesson(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(parseLesson(text));
});

test('a solution changes the program, the settings, or both; settings belong to what they follow', () => {
  const settings = '```settings\npreset = development\nhotThreshold = 5_000\n```\n';
  const [task] = tasksIn(
    `${TOP}## One\n${PROGRAM}${settings}${TASK}\`\`\`settings solution\npace = 50\nwarmThreshold = 3\n\`\`\`\n`,
  ) as [Task];
  expect(onlyRuns(task)).toBe(false);
  expect(task.solution.text).toBe(task.start.text);
  expect(runSettings(task.start.settings)).toMatchObject({
    pace: { kind: 'full' },
    config: { verbosity: 2, profileConfig: { warmThreshold: 10, hotThreshold: 5000 } },
  });
  expect(runSettings(task.solution.settings)).toEqual({
    pace: { kind: 'rate', callsPerSecond: 50 },
    config: { ...PRESETS.default, profileConfig: { ...PRESETS.default.profileConfig, warmThreshold: 3 } },
  });
  const [other] = tasksIn(`${TOP}## One\n${PROGRAM}${settings}${TASK}\`\`\`hir solution\nother\n\`\`\`\n`) as [Task];
  expect(other.solution).toMatchObject({ text: 'other\n', settings: other.start.settings });
  const [plain] = tasksIn(`${TOP}## One\n${PROGRAM}${TASK}`) as [Task];
  expect(onlyRuns(plain)).toBe(true);
});

test('a policy belongs to the program that it follows, or solves a task', () => {
  const settings = '```settings\nhotThreshold = 5_000\n```\n';
  const policy = '```js policy\nfunction decide() {}\n```\n';
  const [given] = tasksIn(`${TOP}## One\n${PROGRAM}${settings}${policy}${TASK}`) as [Task];
  expect(given.start.policy).toEqual({ text: 'function decide() {}\n', line: 14 });
  expect(onlyRuns(given)).toBe(true);
  const solution = policy.replace('policy', 'policy solution');
  const [asked] = tasksIn(`${TOP}## One\n${PROGRAM}${TASK}${solution}`) as [Task];
  expect(asked.start.policy).toBeNull();
  expect(asked.solution).toMatchObject({
    text: asked.start.text,
    policy: { text: 'function decide() {}\n', line: 16 },
  });
});

test('a task has words, checks with words of their own, and hints, which may go on in the next line', () => {
  const block = '```task\nDo *this*.\n\ncheck: tier(@f) == T2 -- it is fast\nhint: Try\n  harder.\nhint: More.\n```\n';
  expect(tasksIn(`${TOP}## One\n${PROGRAM}${block}`)).toMatchObject([
    { text: 'Do *this*.', checks: [{ label: 'it is fast' }], hints: ['Try harder.', 'More.'] },
  ]);
});

describe('what is wrong is said with its line and column', () => {
  test.each([
    ['no front matter', '## One\n', ['1:1 A lesson begins with a line `---`']],
    ['front matter without an end', '---\ntitle: T\n', ['1:1 A lesson begins with a line `---`']],
    [
      'an unknown key, a key twice, a missing one',
      `---\ntitle: T\ntitle: U\ncolor: red\nminutes: 5\n---\n## One\n${PROGRAM}${TASK}`,
      ['1:1 `summary:` is missing.', '3:1 `title:` stands here twice.', '4:1 Here stands `title:`'],
    ],
    [
      'minutes that are no number',
      `${TOP.replace('5', 'five')}## One\n${PROGRAM}${TASK}`,
      ['4:1 `minutes:` is a whole number from 1 to 120.'],
    ],
    ['no step', TOP, ['6:1 A lesson has at least one step', '6:1 A lesson has at least one `task`']],
    ['text before the first step', `${TOP}Hello\n\n## One\n${PROGRAM}${TASK}`, ['6:1 Before the first step']],
    ['a title', `${TOP}## One\n${PROGRAM}${TASK}\n# Title\n`, ['16:1 The title stands above']],
    ['HTML', `${TOP}## One\n<script>alert(1)</script>\n\n${PROGRAM}${TASK}`, ['7:1 HTML is not shown']],
    [
      'HTML amid a sentence, in a list, in a task and in a hint',
      `${TOP}## One\nSome <b>text</b>.\n\n- a <br>\n\n${PROGRAM}\`\`\`task\nDo\n*<i>it*.\ncheck: calls(@f) < 2 -- is <b>\nhint: See <u> or \`<v>\`.\n\`\`\`\n`,
      ['7:6 HTML is not shown', '7:13 HTML', '9:5 HTML', '16:2 HTML', '17:28 HTML', '18:11 HTML'],
    ],
    [
      'a block without an end',
      `${TOP}## One\n${PROGRAM}\`\`\`settings\nhotThreshold = 500\n\n${TASK}${TASK}`,
      ['13:1 Here the next block begins'],
    ],
    ['a task without a program', `${TOP}## One\n${TASK}`, ['7:1 A task needs a program']],
    [
      'an unknown block',
      `${TOP}## One\n${PROGRAM}${TASK}\`\`\`hir programm\n\`\`\`\n`,
      ['15:1 There is no block called'],
    ],
    [
      'a policy of nothing',
      `${TOP}## One\n\`\`\`js policy\n\`\`\`\n${PROGRAM}${TASK}`,
      ['7:1 A `js policy` block follows'],
    ],
    [
      'a solution of nothing',
      `${TOP}## One\n${PROGRAM}\`\`\`hir solution\n\`\`\`\n${TASK}`,
      ['10:1 A solution follows'],
    ],
    [
      'settings of nothing',
      `${TOP}## One\n${PROGRAM}${TASK}\`\`\`settings\npace = full\n\`\`\`\n`,
      ['15:1 A `settings` block follows'],
    ],
    [
      'settings that are none',
      `${TOP}## One\n${PROGRAM}\`\`\`settings\n  warm = 3\nwarmThreshold = -3\npreset = fast\npace = fast\nx\n\`\`\`\n${TASK}`,
      [
        '11:3 There is no setting warm:',
        '12:1 profileConfig.warmThreshold: Invalid value',
        '13:1 preset is default, development, production, productionSpeculative, hotspot, v8 or dotnet.',
        '14:1 pace is full, step or a number of calls a second from 0.5 to 1000000.',
        '15:1 A line of settings looks like `warmThreshold = 10`.',
      ],
    ],
    [
      'settings that contradict each other',
      `${TOP}## One\n${PROGRAM}\`\`\`settings\nhotThreshold = 3\n\`\`\`\n${TASK}`,
      ['11:1 These settings can’t be used together: warmThreshold may not be above hotThreshold.'],
    ],
    [
      'a task with neither words nor checks, and with other lines',
      `${TOP}## One\n${PROGRAM}\`\`\`task\nhint:\nwhat is this\n\`\`\`\n`,
      ['11:1 Behind `hint:`', '11:1 A task begins with', '11:1 A task has at least one', '12:1 After the task’s text'],
    ],
    [
      'a check, where it is wrong',
      `${TOP}## One\n${PROGRAM}\`\`\`task\nDo.\ncheck: calls(@f) > cals(@g)\n\`\`\`\n`,
      ['12:20 There is no measure cals'],
    ],
    [
      'a tier that there isn’t',
      `${TOP}## One\n${PROGRAM}\`\`\`task\nDo.\ncheck: tier(@f) == T3\n\`\`\`\n`,
      ['12:20 There is no tier T3: they are I, T0, T1 and T2.'],
    ],
  ])('%s', (_, text, expected) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(expected.length);
    for (const [i, start] of expected.entries()) expect(problems[i]).toMatch(new RegExp(`^${escaped(start)}`));
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
