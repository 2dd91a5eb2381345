/** Rows that Page Up and Page Down pass over. */
const PAGE = 20;

/** Which row of a list a key leads to, from a row or from in front of all (-1); null for other keys. */
export function rowOfKey(key: string, from: number, count: number): number | null {
  const to = (row: number): number => Math.min(Math.max(row, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return to(from + 1);
    case 'ArrowUp':
      return to(from - 1);
    case 'PageDown':
      return to(from + PAGE);
    case 'PageUp':
      return to(from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
