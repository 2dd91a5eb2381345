import { useEffect } from 'react';
import type { TextStorage } from '../store/storage.ts';
import { useStores } from '../store/stores.tsx';

/**
 * Opens the lesson that the address names: `?lesson=why-tiers`, `?lesson=https://…/lesson.md`. The address is cleaned
 * afterwards, so that a reload goes on where the reader is.
 */
export function useLessonLink(): void {
  const { storage, workspace, page } = useStores();
  useEffect(() => {
    const url = new URL(window.location.href);
    const parameter = url.searchParams.get('lesson');
    if (parameter === null) return;
    workspace.getState().showPane('lesson');
    void openNamed(storage, parameter, url.href);
    // An embedded page keeps nothing, so it needs its address.
    if (page.embedded) return;
    url.searchParams.delete('lesson');
    window.history.replaceState(null, '', url);
  }, [storage, workspace, page]);
}

async function openNamed(storage: TextStorage, parameter: string, base: string): Promise<void> {
  const { lessonRef, lessonsIn } = await import('./lessons.ts');
  // What is neither a name nor an address is said to be unknown.
  await lessonsIn(storage).open(lessonRef(parameter, base) ?? parameter);
}
