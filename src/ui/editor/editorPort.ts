/** How the other panes reach the editor, whether it is there yet or not, and where its cursor is. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface EditorHandle {
  /** Not the plain text field, which is there at once. */
  readonly isCodeEditor: boolean;
  /** Scrolls to a place (1-based), puts the cursor there and takes the focus. */
  reveal(line: number, column: number): void;
  /** Marks a line, or none, and brings it into view; the cursor and the focus stay where they are. */
  light(line: number | null): void;
}

export class EditorPort {
  /** The line (1-based) that the cursor is in; null while nobody has put it anywhere. */
  readonly cursor: StoreApi<{ readonly line: number | null }> = createStore(() => ({ line: null as number | null }));
  /** Resolves when the code editor has come for the first time; never where there is only the plain one. */
  readonly came: Promise<void>;
  readonly #show: () => void;
  #tellCame: () => void = () => {};
  #handle: EditorHandle | null = null;
  #wanted: { line: number; column: number } | null = null;

  /** `show` brings the editor to the front where it shares its place with other panes. */
  constructor(show: () => void) {
    this.#show = show;
    this.came = new Promise((resolve) => {
      this.#tellCame = resolve;
    });
  }

  /** The editor has come; returns what takes it away again. */
  attach(handle: EditorHandle): () => void {
    this.#handle = handle;
    if (handle.isCodeEditor) this.#tellCame();
    if (this.#wanted !== null) {
      handle.reveal(this.#wanted.line, this.#wanted.column);
      this.#wanted = null;
    }
    return () => {
      if (this.#handle === handle) this.#handle = null;
    };
  }

  /** The cursor has come to a line. */
  moved(line: number): void {
    if (line !== this.cursor.getState().line) this.cursor.setState({ line });
  }

  /** Marks a line, or none: somebody looks at what belongs to it, somewhere else. */
  light(line: number | null): void {
    if (line !== null) this.moved(line);
    this.#handle?.light(line);
  }

  reveal(line: number, column = 1): void {
    this.#show();
    this.moved(line);
    if (this.#handle === null) this.#wanted = { line, column };
    else this.#handle.reveal(line, column);
  }
}
