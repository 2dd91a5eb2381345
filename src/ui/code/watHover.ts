/** Explains instructions in WebAssembly text under the mouse. */
import { explainInstruction } from '../../compiler/wasm/instructions.ts';

export interface WatHover {
  /** In Markdown. */
  readonly contents: readonly string[];
  /** 1-based, the end exclusive. */
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What a line's instruction at a column does; null where none stands. */
export function watHover(line: string, column: number): WatHover | null {
  for (const match of line.matchAll(/[a-z][\w.]*/g)) {
    const startColumn = match.index + 1;
    const endColumn = startColumn + match[0].length;
    if (column < startColumn || column >= endColumn) continue;
    // A name that follows a bracket; all others are types, labels and the like.
    const info = line.charAt(match.index - 1) === '(' ? explainInstruction(match[0]) : null;
    if (info === null) return null;
    return { contents: [`**${match[0]}** ${info.effect}`, info.text], startColumn, endColumn };
  }
  return null;
}
