/** `--policy FILE`, in processes of their own, as people start them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseTrace } from '../telemetry/trace.ts';
import { Exit } from './command.ts';

const PROGRAM = `; run: @twice(7) x 2000 == 14
function @twice(%n: i32) -> i32 {
entry:
    %r: i32 = add %n, %n
    return %r
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tierlab-policy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function hir(command: string, policy: string) {
  const file = join(folder, 'policy.js');
  writeFileSync(file, policy);
  const bundle = join(process.env['TIERLAB_NODE_BUNDLE'] as string, 'main.js');
  const run = spawnSync(process.execPath, [bundle, ...command.split(' '), '-', '--policy', file], {
    input: PROGRAM,
    encoding: 'utf8',
  });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

describe('a policy in a file', () => {
  test('decides in place of the engine’s own, and is recorded', () => {
    const policy = `const seen = [];
function decide({ name, calls, tier, size, thresholds }) {
  seen.push(calls);
  if (calls >= thresholds.warm) return { tier: 2, reason: \`@\${name} of \${size}, asked \${seen.length > 0}\` };
}
`;
    const { exit, out } = hir('trace', policy);
    expect(exit).toBe(Exit.Ok);
    const read = parseTrace(out);
    if (!read.ok) throw new Error(read.error);
    const { recording, policy: recorded } = read.trace;
    expect(recorded).toBe(policy);
    const jobs = recording.log.jobs().map(({ from, to, outcome, reason }) => ({ from, to, outcome, reason }));
    expect(jobs).toEqual([{ from: 0, to: 2, outcome: 'installed', reason: 'your policy: @twice of 2, asked true' }]);
  });

  test.each([
    [
      'throws',
      'function decide({ calls }) {\n  return calls > size ? 1 : 2;\n}\n',
      "line 2, column 18: ReferenceError: 'size' is not defined",
    ],
    ['never answers', 'function decide() {\n  for (;;);\n}\n', 'it took longer than 1000 ms and was ended'],
    [
      'stays in a function of the language',
      'function decide() {\n  [].reverse.call({ length: 2 ** 53 - 1 });\n}\n',
      'it took longer than 1000 ms and was ended',
    ],
    [
      'looks for Node',
      'function decide() {\n  return process.exit(3);\n}\n',
      "line 2, column 10: ReferenceError: 'process' is not defined",
    ],
    ['gives no tier', 'function decide() {\n  return "hot";\n}\n', 'for @twice decide gave the tier hot'],
  ])('that %s is told of, and the built-in one decides', (_, policy, reason) => {
    const { exit, out, err } = hir('run --json', policy);
    expect(exit).toBe(Exit.Ok);
    expect(err).toContain(`the policy failed, so the built-in one decides: `);
    expect(err).toContain(reason);
    const { events } = JSON.parse(out) as { events: { reason: string | null }[] };
    expect(events[0]?.reason).toMatch(/^built-in policy, since yours failed/);
  });

  test.each([
    [
      'with a syntax error',
      'function decide() {\n  return ];\n}\n',
      /policy\.js: line 2, column 10: SyntaxError: unexpected token/,
    ],
    ['without decide', 'const hot = 100;\n', /policy\.js: there is no function decide/],
    ['that doesn’t come to an end', 'for (;;);\n', /policy\.js: it took longer than 2000 ms/],
    [
      'that stays in a function of the language',
      '[].reverse.call({ length: 2 ** 53 - 1 });\n',
      /policy\.js: it took longer than 2000 ms/,
    ],
  ])('%s is a mistake of the command line', (_, policy, message) => {
    const { exit, out, err } = hir('run', policy);
    expect({ exit, out }).toEqual({ exit: Exit.Usage, out: '' });
    expect(err).toMatch(message);
  });
});
