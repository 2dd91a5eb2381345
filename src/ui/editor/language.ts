/**
 * What is known about the text while it is being typed: its mistakes and its functions. A worker finds out; answers
 * about an older text are dropped.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import type { FunctionPlace, LanguageAnswer, LanguageQuestion } from '../../workers/languageMessages.ts';

export interface LanguageState {
  /** Of `text`; empty until the first answer. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Where the functions of `text` stand, in order. */
  readonly functions: readonly FunctionPlace[];
  /** The text that was looked at. */
  readonly text: string;
}

/** The worker's side that is needed here. */
export interface LanguageWorker {
  postMessage(question: LanguageQuestion): void;
  onmessage: ((event: MessageEvent<LanguageAnswer>) => void) | null;
}

const DEBOUNCE_MS = 150;

export class Language {
  readonly store: StoreApi<LanguageState> = createStore<LanguageState>()(() => ({
    diagnostics: [],
    functions: [],
    text: '',
  }));
  readonly #createWorker: () => LanguageWorker;
  #worker: LanguageWorker | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #asked: LanguageQuestion = { sequence: 0, text: '' };

  constructor(createWorker: () => LanguageWorker) {
    this.#createWorker = createWorker;
  }

  /** The text has changed; it is looked at once it rests. */
  check(text: string): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(text), DEBOUNCE_MS);
  }

  #ask(text: string): void {
    this.#worker ??= this.#connect();
    this.#asked = { sequence: this.#asked.sequence + 1, text };
    this.#worker.postMessage(this.#asked);
  }

  #connect(): LanguageWorker {
    const worker = this.#createWorker();
    worker.onmessage = ({ data }) => {
      if (data.sequence !== this.#asked.sequence) return;
      this.store.setState({ diagnostics: data.diagnostics, functions: data.functions, text: this.#asked.text });
    };
    return worker;
  }
}

/** The function in which a line stands, or null. */
export function functionAt(functions: readonly FunctionPlace[], line: number): FunctionPlace | null {
  return functions.find((f) => f.line <= line && line <= f.endLine) ?? null;
}
