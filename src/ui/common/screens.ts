/**
 * Which screens the page is laid out for, as media queries. Style sheets say the same in their own words:
 * what depends on width alone is `(max-width: 48em)` there.
 */
import { useMediaQuery } from '@mantine/hooks';

/** One pane at a time. A phone that lies on its side is wide, but too low for panes one above the other. */
const PHONE = '(max-width: 48em), (max-width: 60em) and (max-height: 28em) and (pointer: coarse)';
/** Low and wide: tabs stand beside the pane, where there is more room than below it. */
const LOW = '(max-height: 28em) and (min-width: 30em)';
/** What is pressed is large: style sheets say var(--tap) (theme/touch.css). */
const TOUCH = '(pointer: coarse), (max-width: 48em)';

const useQuery = (query: string): boolean => useMediaQuery(query, false, { getInitialValueInEffect: false });

export const usePhone = (): boolean => useQuery(PHONE);
export const useLowScreen = (): boolean => useQuery(LOW);
export const useTouch = (): boolean => useQuery(TOUCH);
/** What an editor made for mouse and keyboard is not for. */
export function useTouchPhone(): boolean {
  const fingers = useQuery('(pointer: coarse)');
  return usePhone() && fingers;
}
