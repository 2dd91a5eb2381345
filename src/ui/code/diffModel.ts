/** The difference of two texts by lines, with the number that each line has in them. */
import { structuredPatch } from 'diff';

export interface DiffLine {
  /** Its number among all lines of the difference, from 0. */
  readonly row: number;
  readonly sign: '+' | '-' | ' ';
  readonly text: string;
  /** 1-based; null where the text doesn't have the line. */
  readonly before: number | null;
  readonly after: number | null;
}
export interface Hunk {
  readonly lines: readonly DiffLine[];
  /** The first and last line in the later text. */
  readonly first: number;
  readonly last: number;
}

/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;

/** What is the same in both is left out, but for what stands around. */
export function diffHunks(before: string, after: string): Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: CONTEXT });
  let row = 0;
  return hunks.map(({ oldStart, newStart, newLines, lines }) => {
    let [oldLine, newLine] = [oldStart, newStart];
    const numbered: DiffLine[] = [];
    for (const line of lines) {
      const sign = line.charAt(0);
      // Stands before a remark about the end of the file.
      if (sign === '\\') continue;
      const text = line.slice(1);
      if (sign === '+') numbered.push({ row: row++, sign, text, before: null, after: newLine++ });
      else if (sign === '-') numbered.push({ row: row++, sign, text, before: oldLine++, after: null });
      else numbered.push({ row: row++, sign: ' ', text, before: oldLine++, after: newLine++ });
    }
    return { lines: numbered, first: newStart, last: newStart + newLines - 1 };
  });
}
