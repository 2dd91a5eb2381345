import { expect, test } from 'vitest';
import { PRESETS } from '../engine/tiering/config.ts';
import { tasksOf } from '../lessons/lesson.ts';
import { parseLesson } from '../lessons/parse.ts';
import { nodeHost } from '../testing/engine.ts';
import { attemptSolution } from './attempt.ts';
import { RunRecorder } from './record.ts';

test.each([
  ['only a time', 'runtime() < 0', 4],
  ['a count', 'calls(@f) == 2', 1],
  ['a count, and a time', 'calls(@f) == 2\ncheck: runtime() < 0', 1],
])('a solution that misses %s', async (_, checks, runs) => {
  const parsed = parseLesson(`---
title: A lesson
summary: About nothing.
minutes: 5
---

## A step

\`\`\`hir program
; run: @f()

function @f() {
entry:
    return
}
\`\`\`

\`\`\`task
Run it.

check: ${checks}
\`\`\`
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [task] = tasksOf(parsed.lesson);
  if (task === undefined) throw new Error('no task');
  const recorder = new RunRecorder(PRESETS.default, await nodeHost());
  let recorded = 0;
  const record = recorder.record.bind(recorder);
  recorder.record = (...args) => {
    recorded++;
    return record(...args);
  };
  try {
    const results = await attemptSolution(recorder, task);
    expect(results.every(({ holds }) => !holds)).toBe(true);
    expect(recorded).toBe(runs);
  } finally {
    await recorder.shutdown();
  }
});
