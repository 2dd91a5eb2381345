import { useMantineColorScheme } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { PaneId } from '../store/schemas.ts';
import { useStores } from '../store/stores.tsx';
import type { Command } from './command.ts';
import { type CommandContext, createCommands, invoke } from './commands.ts';
import { isCharacter, matches } from './shortcut.ts';

const Commands = createContext<readonly Command[]>([]);

/** Elements in which characters are text. */
const TEXT = 'input, textarea, select, [contenteditable="true"], .monaco-editor';

interface CommandsProviderProps {
  readonly panes: CommandContext['panes'];
  readonly children: ReactNode;
}

/** The commands of the page for all that is in it, and their shortcuts wherever the focus is. */
export function CommandsProvider({ panes, children }: CommandsProviderProps) {
  const stores = useStores();
  const { setColorScheme } = useMantineColorScheme();
  const focusedPane = useFocusedPane();
  const commands = useMemo(
    () => createCommands({ stores, panes, focusedPane, setColorScheme }),
    [stores, panes, focusedPane, setColorScheme],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const command = commands.find(({ shortcut }) => shortcut !== undefined && matches(shortcut, event));
      if (command?.shortcut === undefined) return;
      const inText = event.target instanceof Element && event.target.closest(TEXT) !== null;
      if (inText && isCharacter(command.shortcut)) return;
      event.preventDefault();
      event.stopPropagation();
      invoke(command);
    };
    // While capturing, so that the editor doesn't make text of it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [commands]);
  return <Commands value={commands}>{children}</Commands>;
}

export function useCommands(): readonly Command[] {
  return useContext(Commands);
}

export function useCommand(id: string): Command {
  const command = useCommands().find((candidate) => candidate.id === id);
  if (command === undefined) throw new Error(`there is no command ${id}`);
  return command;
}

/**
 * The pane that the focus is in, or was in when the dialog was opened that it is in: the palette is one. Panes are
 * marked with `data-pane` where they are shown.
 */
function useFocusedPane(): () => PaneId | null {
  const pane = useRef<string | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target.closest('[role="dialog"]') !== null) return;
      pane.current = target.closest('[data-pane]')?.getAttribute('data-pane') ?? null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return useCallback(() => pane.current as PaneId | null, []);
}
