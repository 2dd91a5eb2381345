import { expect, test } from 'vitest';
import { ariaShortcut, type KeyPress, matches, shownShortcut } from './shortcut.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['Mod+Enter', press('Enter', 'Enter', { ctrlKey: true })],
  ['Mod+Enter', press('Enter', 'Enter', { metaKey: true })],
  ['Alt+P', press('p', 'KeyP', { altKey: true })],
  ['Alt+P', press('π', 'KeyP', { altKey: true })],
  ['Alt+1', press('¡', 'Digit1', { altKey: true })],
  ['?', press('?', 'Slash', { shiftKey: true })],
])('%s is pressed', (shortcut, event) => expect(matches(shortcut, event)).toBe(true));

test.each([
  ['Mod+Enter', press('Enter', 'Enter')],
  ['Mod+Enter', press('Enter', 'Enter', { ctrlKey: true, shiftKey: true })],
  ['Alt+P', press('p', 'KeyP')],
  // AltGr is Ctrl and Alt.
  ['Alt+P', press('p', 'KeyP', { altKey: true, ctrlKey: true })],
  ['?', press('?', 'Slash', { ctrlKey: true })],
  ['?', press('/', 'Slash')],
])('%s is not pressed', (shortcut, event) => expect(matches(shortcut, event)).toBe(false));

test('shortcuts are shown as the platform writes them', () => {
  expect([shownShortcut('Mod+Enter', false), shownShortcut('Mod+Enter', true)]).toEqual(['Ctrl+Enter', '⌘↩']);
  expect([ariaShortcut('Mod+Enter', false), ariaShortcut('Mod+Enter', true)]).toEqual(['Control+Enter', 'Meta+Enter']);
});
