import { expect, test } from 'vitest';
import { appendOutput, beginEntry, beginTranscript, LONGEST_OUTPUT } from './transcript.ts';

const plan = { entry: 'f', args: [], calls: 1, expected: null, line: 1 };

test('entries wait, run, and keep what they print', () => {
  const begun = beginEntry(beginTranscript([plan, plan]), 0);
  const printed = appendOutput(appendOutput(begun, 0, 'a'), 0, 'b');
  expect(printed.map(({ state, output }) => [state, output])).toEqual([
    ['running', 'ab'],
    ['waiting', ''],
  ]);
});

test('of endless output the newest part is kept, and what was cut is counted', () => {
  let transcript = beginTranscript([plan]);
  for (let i = 0; i < 30; i++) transcript = appendOutput(transcript, 0, 'x'.repeat(LONGEST_OUTPUT / 10 - 1) + (i % 10));
  const [entry] = transcript;
  expect(entry?.output).toHaveLength(LONGEST_OUTPUT);
  expect(entry?.output.endsWith('9')).toBe(true);
  expect(entry?.cut).toBe(2 * LONGEST_OUTPUT);
});
