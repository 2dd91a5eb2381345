import { expect, test, vi } from 'vitest';
import type { Remote } from '../../engine/remote.ts';
import { ImportService } from '../../importers/import.ts';
import type { ImportResult } from '../../importers/importer.ts';
import { serializeTrace, type Trace } from '../../telemetry/trace.ts';
import { traceOfRun } from '../../testing/traces.ts';
import { guardedStorage } from '../store/storage.ts';
import { createWorkspace } from '../store/workspace.ts';
import { type OpenedFile, Opener } from './opener.ts';

const BRIL = '@main {\n  x: int = const 5;\n  print x;\n}\n';
const HIR = 'function @main() -> void {\nentry:\n    return\n}\n';

/** An opener over a worker that answers from this thread, or as it is told. */
function open(answer?: () => Promise<ImportResult>) {
  const service = new ImportService();
  const terminated = vi.fn<() => void>();
  const remote = {
    call: (_: string, args: Parameters<ImportService['importProgram']>) => answer?.() ?? service.importProgram(...args),
    closed: new Promise<string>(() => {}),
    terminate: terminated,
  } as unknown as Remote<ImportService>;
  const workspace = createWorkspace(
    guardedStorage(() => {
      throw new Error('no storage here');
    }),
    [{ id: 'one', title: 'One', sentence: '', text: 'example' }],
  );
  const shown: Trace[] = [];
  const opener = new Opener(
    workspace,
    () => remote,
    async (trace) => void shown.push(trace),
  );
  const ended = () => vi.waitUntil(() => opener.store.getState().busy === null && opener.store.getState().outcome);
  return { opener, workspace, ended, terminated, shown };
}

const file = (name: string, text: string, size = text.length): OpenedFile => ({ name, size, text: async () => text });

test('a Bril file becomes HIR, and one’s own text is kept', async () => {
  const { opener, workspace, ended, terminated } = open();
  workspace.getState().edit('mine');
  await opener.openFile(file('five.bril', BRIL));
  expect(await ended()).toMatchObject({ kind: 'opened', name: 'five.bril', format: 'bril', warnings: [] });
  expect(workspace.getState().text).toContain('%x: i64 = const 5');
  expect(workspace.getState().previousText).toBe('mine');
  expect(terminated).toHaveBeenCalled();
});

test('HIR is opened as it is', async () => {
  const { opener, workspace, ended } = open();
  await opener.openFile(file('program.txt', HIR));
  expect(await ended()).toMatchObject({ kind: 'opened', format: null });
  expect(workspace.getState().text).toBe(HIR);
});

test('what cannot be imported leaves the text as it is, and says where it is wrong', async () => {
  const { opener, workspace, ended } = open();
  const source = BRIL.replace('const 5', 'const');
  await opener.openFile(file('wrong.bril', source));
  expect(await ended()).toMatchObject({ kind: 'rejected', name: 'wrong.bril', source, diagnostics: [{ line: 2 }] });
  expect(workspace.getState().text).toBe('example');
  opener.dismiss();
  expect(opener.store.getState().outcome).toBeNull();
});

test.each([
  ['package.json', '{ "name": "x" }', undefined, /no `functions`/],
  ['picture.png', '\u0089PNG\0\0', undefined, /not a text/],
  ['large.bril', BRIL, 70_000_000, /larger than 64 MB/],
])('%s is refused', async (name, text, size, message) => {
  const { opener, workspace, ended } = open();
  await opener.openFile(file(name, text, size));
  expect(await ended()).toMatchObject({ kind: 'failed', name, message: expect.stringMatching(message) });
  expect(workspace.getState().text).toBe('example');
});

test('a file that cannot be read, and an importer that dies, are told of', async () => {
  const unreadable = open();
  await unreadable.opener.openFile({ name: 'gone', size: 1, text: () => Promise.reject(new Error('gone away')) });
  expect(await unreadable.ended()).toMatchObject({ kind: 'failed', message: expect.stringContaining('gone away') });
  const broken = open(() => Promise.reject(new Error('worker died')));
  await broken.opener.openFile(file('a.bril', BRIL));
  expect(await broken.ended()).toMatchObject({ kind: 'failed', message: expect.stringContaining('worker died') });
});

test('a paste is taken only if it is a program of another language', async () => {
  const { opener, workspace, ended } = open();
  expect(opener.takePaste('%x: i32 = add %a, 1')).toBe(false);
  expect(opener.takePaste(HIR)).toBe(false);
  expect(opener.takePaste(BRIL)).toBe(true);
  expect(await ended()).toMatchObject({ kind: 'opened', format: 'bril' });
  expect(workspace.getState().text).toContain('print_i64');
});

test('of two that are opened the later one counts, also if it comes back first', async () => {
  const answers: ((result: ImportResult) => void)[] = [];
  const { opener, workspace, ended } = open(() => new Promise((resolve) => answers.push(resolve)));
  opener.takePaste(BRIL);
  opener.takePaste(BRIL);
  answers[1]?.({ ok: true, text: 'second', warnings: [] });
  await ended();
  answers[0]?.({ ok: true, text: 'first', warnings: [] });
  await Promise.resolve();
  expect(workspace.getState().text).toBe('second');
});

test('a trace is shown, and a damaged one is refused and changes nothing', async () => {
  const { opener, workspace, ended, shown } = open();
  const json = JSON.stringify(serializeTrace(traceOfRun('the text')));
  await opener.openFile(file('run.json', json));
  expect(await ended()).toEqual({ kind: 'run', name: 'run.json' });
  expect(shown.map(({ text }) => text)).toEqual(['the text']);
  await opener.openFile(file('cut.json', json.slice(0, -9)));
  expect(await ended()).toMatchObject({ kind: 'failed', message: expect.stringContaining('cut') as string });
  expect(shown).toHaveLength(1);
  expect(workspace.getState().text).toBe('example');
});
