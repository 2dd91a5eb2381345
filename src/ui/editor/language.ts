/**
 * What is known about the text while it is being typed: its mistakes and its functions, and answers to questions about
 * places in it. A worker finds out; answers about an older text are dropped.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Remote } from '../../engine/remote.ts';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import type { FunctionPlace, LanguageService } from '../../language/service.ts';

export interface LanguageState {
  /** Of `text`; empty until the first answer. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Where the functions of `text` stand, in order. */
  readonly functions: readonly FunctionPlace[];
  /** The text that was looked at. */
  readonly text: string;
}

/** Starts the worker. */
export type ConnectLanguage = () => Remote<LanguageService>;
type Question = Exclude<keyof LanguageService, 'open' | 'diagnose'>;
type Answer<K extends Question> = Awaited<ReturnType<LanguageService[K]>>;

const DEBOUNCE_MS = 150;
/** A worker that takes longer is given up; the next question starts another. */
const TIMEOUT_MS = 20_000;

export class Language {
  readonly store: StoreApi<LanguageState> = createStore<LanguageState>()(() => ({
    diagnostics: [],
    functions: [],
    text: '',
  }));
  readonly #connect: ConnectLanguage;
  #worker: Remote<LanguageService> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #text = '';
  /** Whether the worker has the text. */
  #sent = false;
  /** How often completions were asked for. */
  #completions = 0;
  /** Ends with the last answer to them. */
  #completing: Promise<void> = Promise.resolve();

  constructor(connect: ConnectLanguage) {
    this.#connect = connect;
  }

  /** The text has changed; it is looked at once it rests. */
  check(text: string): void {
    this.#text = text;
    this.#sent = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#diagnose();
    }, DEBOUNCE_MS);
  }

  /** An answer about the text as it is now; null if there is none, also because the text has changed meanwhile. */
  async ask<K extends Question>(question: K, ...args: Parameters<LanguageService[K]>): Promise<Answer<K> | null> {
    const text = this.#text;
    const answer = await this.#call(question, args);
    return text === this.#text ? answer : null;
  }

  /**
   * What can be written at an offset. It stays true while the word at the offset is being written. While the worker is
   * at one answer, only the question that came last waits; the others get null, so that fast typing makes no queue.
   */
  async complete(offset: number): Promise<Answer<'complete'> | null> {
    const number = ++this.#completions;
    const before = this.#completing;
    let done = (): void => {};
    this.#completing = new Promise((resolve) => (done = resolve));
    await before;
    const answer = number === this.#completions ? await this.#call('complete', [offset]) : null;
    done();
    return answer;
  }

  async #call<K extends Question>(question: K, args: Parameters<LanguageService[K]>): Promise<Answer<K> | null> {
    try {
      return await this.#current().call(question, args, { timeoutMs: TIMEOUT_MS });
    } catch {
      return null;
    }
  }

  async #diagnose(): Promise<void> {
    const text = this.#text;
    try {
      const { diagnostics, functions } = await this.#current().call('diagnose', [], { timeoutMs: TIMEOUT_MS });
      if (text === this.#text) this.store.setState({ diagnostics, functions, text });
    } catch {
      // The worker has died; the next change of the text starts another.
    }
  }

  /** The worker, which has been told the text: calls arrive in their order. */
  #current(): Remote<LanguageService> {
    let worker = this.#worker;
    if (worker === null) {
      const started = this.#connect();
      worker = started;
      this.#worker = started;
      this.#sent = false;
      void started.closed.then(() => {
        if (this.#worker === started) this.#worker = null;
      });
    }
    if (!this.#sent) {
      this.#sent = true;
      worker.call('open', [this.#text]).catch(() => {});
    }
    return worker;
  }
}

/** The function in which a line stands, or null. */
export function functionAt(functions: readonly FunctionPlace[], line: number): FunctionPlace | null {
  return functions.find((f) => f.line <= line && line <= f.endLine) ?? null;
}
