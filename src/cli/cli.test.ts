import { describe, expect, test } from 'vitest';
import { Exit, type Io } from './command.ts';
import { runCommandLine } from './run-command-line.ts';

const GOOD = 'function @f(%n: i32) -> i32 {\nentry:\n    return %n\n}\n';
const BAD = 'function @f(%n: i32) -> i32 {\nentry:\n\treturn %m\n}\n';

/** Runs one command line on these files and gathers what it prints. */
async function hir(line: string, files: Readonly<Record<string, string>> = {}) {
  let out = '';
  let err = '';
  const written: Record<string, string | Uint8Array> = {};
  const io: Io = {
    read: async (file) => {
      const text = files[file];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return text;
    },
    write: (file, content) => {
      written[file] = content;
    },
    out: (content) => {
      out += String(content);
    },
    err: (text) => {
      err += text;
    },
  };
  const exit = await runCommandLine(line.split(' ').filter(Boolean), io);
  return { exit, out, err, written };
}

describe('a command line that makes no sense ends with status 2 and says why', () => {
  test.each([
    ['', 'which command?'],
    ['frobnicate', "there is no command 'frobnicate'"],
    ['fuzz a.hir', "'fuzz' is not in this version"],
    ['check', 'which FILE?'],
    ['check a.hir b.hir', 'one FILE at a time, not also b.hir'],
    ['check a.hir --fast', "Unknown option '--fast'"],
    ['check missing.hir', "can't read missing.hir: no such file or directory"],
  ])('%s', async (line, message) => {
    const { exit, out, err } = await hir(line, { 'a.hir': GOOD, 'b.hir': GOOD });
    expect({ exit, out }).toEqual({ exit: Exit.Usage, out: '' });
    expect(err).toContain(message);
  });

  test('as one JSON document with --json', async () => {
    const { exit, out } = await hir('check missing.hir --json');
    expect(exit).toBe(Exit.Usage);
    expect(JSON.parse(out)).toEqual({ ok: false, error: "can't read missing.hir: no such file or directory" });
  });
});

test('--help tells the commands, and of a command its options', async () => {
  expect((await hir('--help')).out).toMatch(/^ {2}check +report errors and warnings$/m);
  expect(await hir('check --help')).toMatchObject({ exit: Exit.Ok, err: '', out: expect.stringContaining('--json') });
});

describe('check', () => {
  test('is content with a good program', async () => {
    expect(await hir('check a.hir', { 'a.hir': GOOD })).toMatchObject({ exit: Exit.Ok, out: 'no errors\n', err: '' });
    const { out } = await hir('check a.hir --json', { 'a.hir': GOOD });
    expect(JSON.parse(out)).toEqual({ ok: true, diagnostics: [] });
  });

  test('shows each error on its place', async () => {
    const { exit, out } = await hir('check - ', { '-': BAD });
    expect(exit).toBe(Exit.Failed);
    const [where, source, mark, summary] = out.split('\n');
    expect(where).toMatch(/^stdin:3:9: error: .*%m.* \[undefined-value\]$/);
    expect(source).toBe('    3 | \treturn %m');
    expect(mark).toBe('      | \t       ^^');
    expect(summary).toBe('1 error');
  });

  test('tells tools lines and columns', async () => {
    const { exit, out } = await hir('check a.hir --json', { 'a.hir': BAD });
    expect(exit).toBe(Exit.Failed);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [{ severity: 'error', code: 'undefined-value', line: 3, column: 9, endLine: 3, endColumn: 11 }],
    });
  });
});

describe('print', () => {
  test('prints the canonical form', async () => {
    const dump = 'function @f(i32 %n) -> i32 ccc {\nblock0:\n  return %n\n}\n';
    const { exit, out } = await hir('print a.hir', { 'a.hir': dump });
    expect(exit).toBe(Exit.Ok);
    expect(out).toContain('function @f(%n: i32) -> i32 {');
    expect((await hir('print b.hir', { 'b.hir': out })).out).toBe(out);
  });

  test('prints errors instead, elsewhere', async () => {
    const { exit, out, err } = await hir('print a.hir', { 'a.hir': BAD });
    expect({ exit, out }).toEqual({ exit: Exit.Failed, out: '' });
    expect(err).toContain('a.hir:3:9: error: ');
  });
});
