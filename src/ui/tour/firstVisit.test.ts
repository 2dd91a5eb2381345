import { afterEach, describe, expect, test, vi } from 'vitest';
import { EditorPort } from '../editor/editorPort.ts';
import type { Phase } from '../store/session.ts';
import { guardedStorage, memoryStorage } from '../store/storage.ts';
import type { Stores } from '../store/stores.tsx';
import { START_AT_MS, startByItself, takeFirstVisit } from './firstVisit.ts';

const PLAIN = { search: '', hash: '' };

test('a visit is the first one once', () => {
  const storage = memoryStorage();
  expect(takeFirstVisit(storage, PLAIN)).toBe(true);
  expect(takeFirstVisit(storage, PLAIN)).toBe(false);
});

test('who follows a link comes for what it shows, and may still come for the first time later', () => {
  const storage = memoryStorage();
  expect(takeFirstVisit(storage, { search: '?lesson=why-tiers', hash: '' })).toBe(false);
  expect(takeFirstVisit(storage, { search: '', hash: '#v1.x' })).toBe(false);
  expect(takeFirstVisit(storage, PLAIN)).toBe(true);
});

test('who has a text has been here', () => {
  const storage = memoryStorage();
  storage.set('tierlab.text', '');
  expect(takeFirstVisit(storage, PLAIN)).toBe(false);
});

test('a browser that keeps nothing doesn’t have a first visit every time', () => {
  const refusing = guardedStorage(() => {
    throw new Error('refused');
  });
  expect(takeFirstVisit(refusing, PLAIN)).toBe(false);
});

describe('the example that starts by itself', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function visit({ firstVisit = true, still = false } = {}) {
    vi.useFakeTimers({ now: 0 });
    vi.stubGlobal('window', { matchMedia: () => ({ matches: still }) });
    let phase: Phase = { kind: 'idle' };
    let runs = 0;
    const editor = new EditorPort(() => {});
    const policy = { on: false, text: '' };
    void startByItself({
      page: { firstVisit, engine: 'threads', embedded: false, readOnly: false },
      editor,
      workspace: { getState: () => ({ policy, beforeLesson: null, flush: () => {} }) },
      session: { getState: () => ({ phase, run: async () => void (runs += 1) }) },
    } as unknown as Stores);
    return {
      runs: () => runs,
      editorComes: (isCodeEditor = true) => editor.attach({ isCodeEditor, reveal: () => {}, light: () => {} }),
      userRuns: () => {
        phase = { kind: 'compiling' };
      },
    };
  }

  test('starts when the code editor has come, and once; the plain one is there at once and doesn’t count', async () => {
    const { runs, editorComes } = visit();
    editorComes(false);
    await vi.advanceTimersByTimeAsync(START_AT_MS / 2);
    expect(runs()).toBe(0);
    editorComes();
    await vi.advanceTimersByTimeAsync(0);
    expect(runs()).toBe(1);
    await vi.advanceTimersByTimeAsync(START_AT_MS);
    expect(runs()).toBe(1);
  });

  test('starts a second after the page, where no editor has come', async () => {
    const { runs } = visit();
    await vi.advanceTimersByTimeAsync(START_AT_MS);
    expect(runs()).toBe(1);
  });

  test('leaves it to who was faster, who has been here, and who wants stillness', async () => {
    const pressed = visit();
    pressed.userRuns();
    await vi.advanceTimersByTimeAsync(START_AT_MS);
    expect(pressed.runs()).toBe(0);
    for (const options of [{ firstVisit: false }, { still: true }]) {
      const { runs, editorComes } = visit(options);
      editorComes();
      await vi.advanceTimersByTimeAsync(START_AT_MS);
      expect(runs()).toBe(0);
    }
  });
});
