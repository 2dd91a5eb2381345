import { useStores } from '../store/stores.tsx';
import { type Lessons, lessonsIn } from './lessons.ts';

export function useLessons(): Lessons {
  return lessonsIn(useStores().storage);
}
