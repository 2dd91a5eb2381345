import { expect, test } from 'vitest';
import { markdown, plainText, type Report } from './report.ts';

const REPORT: Report = {
  command: 'npm run bench',
  versions: { Node: '20' },
  processors: 2,
  seconds: 1,
  rows: [
    { what: 'a', target: '≤ 1 ms', measured: '2 ms', met: false, why: 'it waits for b.' },
    { what: 'b', target: '≤ 1 ms', measured: '1 ms', met: true, why: 'it is not told.' },
    { what: 'c', target: '–', measured: '3 ms', met: null },
  ],
  tables: [],
};

test.each([
  ['for a terminal', plainText],
  ['for the document', markdown],
])('a report %s says why targets are missed, and nothing of those that are met', (_, print) => {
  const text = print(REPORT);
  expect(text).toContain('a: it waits for b.');
  expect(text).not.toContain('it is not told');
  expect(print({ ...REPORT, rows: REPORT.rows.slice(1) })).not.toContain('missed');
});
