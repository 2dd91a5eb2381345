import { useEffect, useState } from 'react';

/** What became of a question to the engine. */
export type Answer<T> =
  /** There is no answer, or nothing was asked. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly value: T };

/**
 * Asks whenever `key` is another one, unless it is null. What comes in answer to an earlier key is dropped. `ask` must
 * stay the same function for as long as `key` stays the same. With `keeps`, what was loaded for the key before is the
 * answer until there is another one.
 */
export function useAnswer<T>(key: string | null, ask: () => Promise<T | null>, { keeps = false } = {}): Answer<T> {
  const [latest, setLatest] = useState<{ readonly key: string; readonly answer: Answer<T> } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    const show = (answer: Answer<T>): void => {
      if (wanted) setLatest({ key, answer });
    };
    ask().then(
      (value) => show(value === null ? { kind: 'none' } : { kind: 'loaded', value }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, ask]);
  if (key === null) return { kind: 'none' };
  const isAnswered = latest?.key === key || (keeps && latest?.answer.kind === 'loaded');
  return latest !== null && isAnswered ? latest.answer : { kind: 'loading' };
}
