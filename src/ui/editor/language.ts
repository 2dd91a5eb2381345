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

/** Puts a question to the worker. */
type Ask = (question: LanguageQuestion) => void;
/** Starts the worker, whose answers go to `onAnswer`. */
export type ConnectLanguage = (onAnswer: (answer: LanguageAnswer) => void) => Ask;

const DEBOUNCE_MS = 150;

export class Language {
  readonly store: StoreApi<LanguageState> = createStore<LanguageState>()(() => ({
    diagnostics: [],
    functions: [],
    text: '',
  }));
  readonly #connect: ConnectLanguage;
  #ask: Ask | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #asked: LanguageQuestion = { sequence: 0, text: '' };

  constructor(connect: ConnectLanguage) {
    this.#connect = connect;
  }

  /** The text has changed; it is looked at once it rests. */
  check(text: string): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#ask ??= this.#connect((answer) => this.#receive(answer));
      this.#asked = { sequence: this.#asked.sequence + 1, text };
      this.#ask(this.#asked);
    }, DEBOUNCE_MS);
  }

  #receive({ sequence, diagnostics, functions }: LanguageAnswer): void {
    if (sequence !== this.#asked.sequence) return;
    this.store.setState({ diagnostics, functions, text: this.#asked.text });
  }
}

/** The function in which a line stands, or null. */
export function functionAt(functions: readonly FunctionPlace[], line: number): FunctionPlace | null {
  return functions.find((f) => f.line <= line && line <= f.endLine) ?? null;
}
