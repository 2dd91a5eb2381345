import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../engine/tiering/config.ts';
import { guardedStorage, memoryStorage } from './storage.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const EXAMPLES = [
  { id: 'one', title: 'One', sentence: 'First.', text: 'text of one' },
  { id: 'two', title: 'Two', sentence: 'Second.', text: 'text of two' },
];

function open(storage = memoryStorage()): Workspace {
  return createWorkspace(storage, EXAMPLES);
}

describe('the text', () => {
  test('is the first example at first', () => {
    expect(open().getState()).toMatchObject({ text: 'text of one', exampleId: 'one' });
  });

  test('is an example’s as long as it has one of its functions, however it is edited', () => {
    const textOf = (id: string): string => `; ${id}\nfunction @${id}() -> void {\n}\n`;
    const examples = ['one', 'two'].map((id) => ({ id, title: id, sentence: id, text: textOf(id) }));
    const workspace = createWorkspace(memoryStorage(), examples);
    const { edit } = workspace.getState();
    const idOf = (text: string): string | null => {
      edit(text);
      return workspace.getState().exampleId;
    };
    expect(idOf(`${textOf('one').replace('; one', '; changed')}function @more() -> void {\n}\n`)).toBe('one');
    expect(idOf('function @mine() -> void {\n}\n')).toBeNull();
    // As undoing brings it back.
    expect(idOf(textOf('one'))).toBe('one');
    expect(idOf(textOf('two'))).toBe('two');
  });

  test('is kept across reloads, as are settings, pace and panes', () => {
    const storage = memoryStorage();
    const workspace = open(storage);
    const { edit, choosePreset, setPace, showPane, setChart, setMarks, flush } = workspace.getState();
    edit('mine');
    choosePreset('development');
    setPace({ kind: 'rate', callsPerSecond: 5 });
    showPane('code');
    setChart({ scale: 'linear', functions: ['f'] });
    setMarks(false);
    flush();
    expect(open(storage).getState()).toMatchObject({
      text: 'mine',
      preset: 'development',
      config: PRESETS.development,
      pace: { kind: 'rate', callsPerSecond: 5 },
      panes: { places: { top: { front: 'code' }, bottom: { front: 'timeline' } }, phone: 'code' },
      chart: { scale: 'linear', functions: ['f'] },
      marks: false,
    });
  });

  test.each([
    ['that are no JSON', '{'],
    ['of another shape', '{"pace":7}'],
    ['with a configuration that is not valid', null],
  ])('is kept beside settings %s', (_, settings) => {
    const storage = memoryStorage();
    const workspace = open(storage);
    workspace.getState().edit('mine');
    workspace.getState().flush();
    const damaged = settings ?? storage.get('tierlab.settings')?.replace('"sampleRate":1', '"sampleRate":-1');
    storage.set('tierlab.settings', damaged as string);
    expect(open(storage).getState()).toMatchObject({ text: 'mine', config: PRESETS.default });
  });

  test('that cannot be kept is said to be so', () => {
    const full = guardedStorage(() => {
      throw new Error('quota');
    });
    const workspace = open(full);
    workspace.getState().edit('mine');
    workspace.getState().flush();
    expect(workspace.getState().kept).toBe(false);
  });
});

describe('replacing the text', () => {
  const shared = { text: 'from a link', config: PRESETS.production };

  test('by a link keeps one’s own, until it is brought back', () => {
    const storage = memoryStorage();
    const workspace = open(storage);
    workspace.getState().edit('mine');
    workspace.getState().openShared(shared);
    expect(workspace.getState()).toMatchObject({ text: 'from a link', previousText: 'mine', preset: 'production' });
    workspace.getState().flush();

    const reloaded = open(storage);
    reloaded.getState().restorePrevious();
    expect(reloaded.getState()).toMatchObject({ text: 'mine', previousText: 'from a link' });
  });

  test('by an example does so too', () => {
    const workspace = open();
    workspace.getState().edit('mine');
    workspace.getState().openExample('two');
    expect(workspace.getState()).toMatchObject({ text: 'text of two', exampleId: 'two', previousText: 'mine' });
  });

  test('of an example that nobody has changed keeps nothing', () => {
    const workspace = open();
    workspace.getState().openExample('two');
    expect(workspace.getState().previousText).toBeNull();
  });

  test('back keeps what was written in between', () => {
    const workspace = open();
    workspace.getState().edit('mine');
    workspace.getState().openExample('two');
    workspace.getState().edit('text of two, changed');
    workspace.getState().restorePrevious();
    expect(workspace.getState()).toMatchObject({ text: 'mine', previousText: 'text of two, changed' });
  });

  test('once more does not forget what was kept', () => {
    const workspace = open();
    workspace.getState().edit('mine');
    workspace.getState().openExample('two');
    workspace.getState().openExample('one');
    expect(workspace.getState().previousText).toBe('mine');
  });

  test('tells the editor, which typing does not', () => {
    const workspace = open();
    const { textRevision } = workspace.getState();
    workspace.getState().edit('mine');
    expect(workspace.getState().textRevision).toBe(textRevision);
    workspace.getState().openShared(shared);
    expect(workspace.getState().textRevision).toBe(textRevision + 1);
  });
});

describe('the policy of a link', () => {
  const shared = { text: 'from a link', config: PRESETS.production };
  const policyOf = (workspace: Workspace) => workspace.getState().policy;

  test('decides, and the user’s own comes back, also after a reload', () => {
    const storage = memoryStorage();
    const workspace = open(storage);
    workspace.getState().setPolicy({ on: false, text: 'mine', own: null });
    workspace.getState().openShared({ ...shared, policy: 'theirs' });
    workspace.getState().openShared({ ...shared, policy: 'of others' });
    workspace.getState().flush();
    expect(policyOf(open(storage))).toEqual({ on: true, text: 'of others', own: 'mine' });
  });

  test('leaves nothing to come back to where the user has written none', () => {
    const workspace = open();
    workspace.getState().openShared({ ...shared, policy: 'theirs' });
    expect(policyOf(workspace)).toEqual({ on: true, text: 'theirs', own: null });
  });

  test('is the engine’s own when it has none', () => {
    const workspace = open();
    workspace.getState().setPolicy({ on: true, text: 'mine', own: null });
    workspace.getState().openShared(shared);
    expect(policyOf(workspace)).toEqual({ on: false, text: 'mine', own: null });
  });
});

describe('a lesson', () => {
  const program = {
    text: 'of the lesson',
    config: PRESETS.development,
    policy: undefined,
    pace: { kind: 'step' },
  } as const;

  test('gives everything back that its programs have replaced, also after a reload', () => {
    const storage = memoryStorage();
    const workspace = open(storage);
    workspace.getState().edit('mine');
    workspace.getState().choosePreset('production');
    workspace.getState().openLessonProgram(program);
    workspace.getState().edit('of the lesson, changed');
    workspace.getState().openLessonProgram({ ...program, text: 'the next one' });
    workspace.getState().flush();
    const later = open(storage);
    expect(later.getState()).toMatchObject({ text: 'the next one', preset: 'development', pace: { kind: 'step' } });
    later.getState().leaveLesson();
    expect(later.getState()).toMatchObject({
      text: 'mine',
      preset: 'production',
      config: PRESETS.production,
      pace: { kind: 'full' },
      beforeLesson: null,
    });
    later.getState().flush();
    expect(open(storage).getState()).toMatchObject({ text: 'mine', beforeLesson: null });
  });

  test('brings its own policy or the engine’s, and gives the user’s back, also after a reload', () => {
    const storage = memoryStorage();
    const workspace = open(storage);
    const mine = { on: true, text: 'mine', own: null };
    workspace.getState().setPolicy(mine);
    workspace.getState().openLessonProgram(program);
    expect(workspace.getState().policy).toMatchObject({ on: false });
    workspace.getState().openLessonProgram({ ...program, policy: 'of the lesson' });
    workspace.getState().flush();
    const later = open(storage);
    expect(later.getState().policy).toEqual({ on: true, text: 'of the lesson', own: 'mine' });
    later.getState().leaveLesson();
    expect(later.getState().policy).toEqual(mine);
  });

  test('ends when something else is opened, and one’s own text is kept then as always', () => {
    const workspace = open();
    workspace.getState().edit('mine');
    workspace.getState().openLessonProgram(program);
    workspace.getState().openExample('two');
    expect(workspace.getState()).toMatchObject({
      text: 'text of two',
      exampleId: 'two',
      previousText: 'mine',
      config: PRESETS.default,
      beforeLesson: null,
    });
  });
});
