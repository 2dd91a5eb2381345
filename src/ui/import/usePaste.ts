import { useEffect } from 'react';
import { useStores } from '../store/stores.tsx';

/** Where a paste is meant for the program: the editor, or nothing in particular. */
const PROGRAM = '[aria-label="Program"], [data-testid="monaco"]';

/** Imports a program of another language that is pasted into the editor or onto the page, and opens pasted files. */
export function usePaste(): void {
  const { opener } = useStores();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (clipboardData === null || !(target instanceof Element)) return;
      const elsewhere = target.closest('input, textarea, [contenteditable="true"]') !== null;
      if (elsewhere && target.closest(PROGRAM) === null) return;
      const file = clipboardData.files[0];
      if (file !== undefined) void opener.openFile(file);
      else if (!opener.takePaste(clipboardData.getData('text/plain'))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the editor, which takes every paste.
    window.addEventListener('paste', paste, { capture: true });
    return () => window.removeEventListener('paste', paste, { capture: true });
  }, [opener]);
}
