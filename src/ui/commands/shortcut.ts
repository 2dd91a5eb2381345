/**
 * Keyboard shortcuts as text: `Mod+Enter`, `Alt+P`, `?`. Mod is Ctrl, on a Mac ⌘. Letters and digits go by the key's
 * place, because Alt makes other characters of them on a Mac.
 */

/** As much of a `KeyboardEvent` as is needed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.userAgent ?? '');

/** Whether nothing but a character is pressed: such a shortcut must leave text fields alone. */
export function isCharacter(shortcut: string): boolean {
  return shortcut.length === 1;
}

export function matches(shortcut: string, event: KeyPress): boolean {
  const mod = event.ctrlKey || event.metaKey;
  // Which modifiers make a character is the keyboard's business.
  if (isCharacter(shortcut)) return event.key === shortcut && !mod && !event.altKey;
  const parts = shortcut.split('+');
  const key = parts.at(-1) as string;
  if (mod !== parts.includes('Mod') || event.altKey !== parts.includes('Alt')) return false;
  if (event.shiftKey !== parts.includes('Shift')) return false;
  if (/^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  if (/^\d$/.test(key)) return event.code === `Digit${key}`;
  return event.key === key;
}

/** For people: `Ctrl+Enter`, `⌥P`. */
export function shownShortcut(shortcut: string, mac: boolean = isMac): string {
  if (isCharacter(shortcut)) return shortcut;
  const parts = shortcut.split('+');
  if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  const symbols: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' };
  return parts.map((part) => symbols[part] ?? part).join('');
}

/** For assistive technology, as `aria-keyshortcuts` wants it. */
export function ariaShortcut(shortcut: string, mac: boolean = isMac): string {
  return shortcut.replace('Mod', mac ? 'Meta' : 'Control');
}
