import { useCallback, useEffect } from 'react';
import { useStores } from '../store/stores.tsx';

/** Runs the text as it is now, under the settings as they are now. */
export function useRun(): () => void {
  const { session, workspace } = useStores();
  return useCallback(() => {
    const { text, config, pace } = workspace.getState();
    workspace.getState().flush();
    void session.getState().run(text, config, pace);
  }, [session, workspace]);
}

/** Ctrl+Enter or Cmd+Enter runs, wherever the focus is. */
export function useRunShortcut(): void {
  const run = useRun();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // While capturing, so that the editor doesn't make a line of it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [run]);
}
