/** What is wrong with a lesson's file, and where. */

/** A place in the file: 1-based line and column (in UTF-16 units). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface LessonProblem extends Place {
  /** For people: what is wrong and what to write instead. */
  readonly message: string;
}

/** Problems of one file, gathered while it is read: a teacher wants to see all of them. */
export class Problems {
  readonly #found: LessonProblem[] = [];

  add({ line, column }: Place, message: string): void {
    this.#found.push({ line, column, message });
  }

  /** In the order of the file. */
  get all(): LessonProblem[] {
    return [...this.#found].sort((a, b) => a.line - b.line || a.column - b.column);
  }
}

/** `one, two or three` */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
