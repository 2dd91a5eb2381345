/** The browser's storage, for those moments in which there is none, it is full, or it is forbidden. */

export interface TextStorage {
  get(key: string): string | null;
  /** False when the value could not be kept. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Wraps a `Storage`; getting at it may already throw, hence a function. */
export function guardedStorage(open: () => Storage): TextStorage {
  const guarded = <T>(access: (storage: Storage) => T, otherwise: T): T => {
    try {
      return access(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => guarded((storage) => storage.getItem(key), null),
    set: (key, value) =>
      guarded((storage) => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => guarded((storage) => storage.removeItem(key), undefined),
  };
}

/** Keeps things for as long as the page is open. */
export function memoryStorage(): TextStorage {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => {
      values.set(key, value);
      return true;
    },
    remove: (key) => void values.delete(key),
  };
}
