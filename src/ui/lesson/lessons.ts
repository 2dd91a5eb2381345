/**
 * The lesson that is open and how far the reader has come in each, kept in the browser. A lesson is known by its
 * reference: the name of one that comes with Tierlab, or the address of a file. Reading a lesson changes nothing else:
 * its programs go to the editor when the reader asks for them.
 */
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lesson } from '../../lessons/lesson.ts';
import type { LessonProblem } from '../../lessons/problems.ts';
import type { TextStorage } from '../store/storage.ts';

export interface Progress {
  readonly step: number;
  /** Numbers of the tasks that have been done. */
  readonly done: readonly number[];
}

export type ShownLesson =
  | { readonly kind: 'list' }
  | { readonly kind: 'loading'; readonly ref: string }
  | { readonly kind: 'lesson'; readonly ref: string; readonly lesson: Lesson }
  | {
      readonly kind: 'failed';
      readonly ref: string;
      readonly message: string;
      readonly problems: readonly LessonProblem[];
    };

/** A lesson that comes with Tierlab. */
export interface ListedLesson {
  readonly ref: string;
  readonly lesson: Lesson;
}

export interface LessonsState {
  readonly shown: ShownLesson;
  readonly progress: Readonly<Record<string, Progress>>;
}

export type FetchText = (url: string) => Promise<string>;

const KEY = 'tierlab.lessons';
const NOT_BEGUN: Progress = { step: 0, done: [] };
const MOST_STEPS = 1000;

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_STEPS));
const keptSchema = v.object({
  current: v.nullable(v.string()),
  progress: v.record(v.string(), v.object({ step: index, done: v.array(index) })),
});

export class Lessons {
  readonly store: StoreApi<LessonsState>;
  readonly #storage: TextStorage;
  readonly #fetchText: FetchText;
  /** The lesson that was open when the page was left, until the pane is shown. */
  #left: string | null;
  /** Rises with each lesson that is asked for: the last one counts. */
  #number = 0;

  constructor(storage: TextStorage, fetchText: FetchText = fetchLesson) {
    this.#storage = storage;
    this.#fetchText = fetchText;
    const { current, progress } = readKept(storage);
    this.#left = current;
    this.store = createStore<LessonsState>()(() => ({ shown: { kind: 'list' }, progress }));
  }

  /** Goes on with the lesson that was open when the page was left. */
  async resume(): Promise<void> {
    const ref = this.#left;
    this.#left = null;
    if (ref !== null && this.store.getState().shown.kind === 'list') await this.open(ref);
  }

  async open(ref: string): Promise<void> {
    const number = ++this.#number;
    this.#left = null;
    this.#show({ kind: 'loading', ref });
    const shown = await this.#load(ref);
    if (number === this.#number) this.#show(shown);
  }

  showList(): void {
    this.#number += 1;
    this.#left = null;
    this.#show({ kind: 'list' });
  }

  goTo(step: number): void {
    this.#change((progress) => ({ ...progress, step }));
  }

  markDone(task: number): void {
    this.#change((progress) =>
      progress.done.includes(task) ? progress : { ...progress, done: [...progress.done, task] },
    );
  }

  progressOf(ref: string): Progress {
    return this.store.getState().progress[ref] ?? NOT_BEGUN;
  }

  #change(change: (progress: Progress) => Progress): void {
    const { shown, progress } = this.store.getState();
    if (shown.kind !== 'lesson') return;
    this.store.setState({ progress: { ...progress, [shown.ref]: change(this.progressOf(shown.ref)) } });
    this.#keep();
  }

  #show(shown: ShownLesson): void {
    this.store.setState({ shown });
    this.#keep();
  }

  #keep(): void {
    const { shown, progress } = this.store.getState();
    const current = shown.kind === 'lesson' || shown.kind === 'loading' ? shown.ref : null;
    this.#storage.set(KEY, JSON.stringify({ current, progress }));
  }

  async #load(ref: string): Promise<ShownLesson> {
    const failed = (message: string, problems: readonly LessonProblem[] = []): ShownLesson => ({
      kind: 'failed',
      ref,
      message,
      problems,
    });
    if (!isName(ref) && !/^https?:/.test(ref)) return failed('This is neither the name of a lesson nor an address.');
    try {
      const [{ parseLesson }, { lessonText, LESSON_NAMES }] = await Promise.all([
        import('../../lessons/parse.ts'),
        import('../../lessons/library/index.ts'),
      ]);
      const text = isName(ref) ? lessonText(ref) : await this.#fetchText(ref);
      if (text === null) return failed(`There is no lesson of this name. There are ${LESSON_NAMES.join(', ')}.`);
      const read = parseLesson(text);
      if (!read.ok) return failed('The file has mistakes; whoever wrote it will want to know.', read.problems);
      return { kind: 'lesson', ref, lesson: read.lesson };
    } catch (error) {
      return failed(error instanceof Error ? error.message : String(error));
    }
  }
}

const byStorage = new WeakMap<TextStorage, Lessons>();

/** The lessons of the page that keeps its things there. They come with the pane, and not with the page. */
export function lessonsIn(storage: TextStorage): Lessons {
  const known = byStorage.get(storage);
  if (known !== undefined) return known;
  const lessons = new Lessons(storage);
  byStorage.set(storage, lessons);
  return lessons;
}

/** The lessons that come with Tierlab. */
export async function listLessons(): Promise<ListedLesson[]> {
  const [{ parseLesson }, { lessonText, LESSON_NAMES }] = await Promise.all([
    import('../../lessons/parse.ts'),
    import('../../lessons/library/index.ts'),
  ]);
  return LESSON_NAMES.flatMap((ref) => {
    const read = parseLesson(lessonText(ref) ?? '');
    return read.ok ? [{ ref, lesson: read.lesson }] : [];
  });
}

function isName(ref: string): boolean {
  return /^[\w-]+$/.test(ref);
}

/** What `?lesson=` in an address names: a lesson of Tierlab, or a file, by an address that may be relative to `base`. */
export function lessonRef(parameter: string, base: string): string | null {
  const trimmed = parameter.trim();
  if (isName(trimmed)) return trimmed;
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Where an address in a lesson's text leads: it may be relative to the lesson's file. */
export function addressIn(reference: string, address: string): string {
  if (isName(reference) || !URL.canParse(address, reference)) return address;
  return new URL(address, reference).href;
}

const PATIENCE_MS = 20_000;
const LARGEST_BYTES = 2_000_000;

/** The text behind an address. What it throws is for people. */
async function fetchLesson(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw new Error('Its host has not answered.', { cause: error });
    throw new Error(
      'It can’t be fetched. Either its host can’t be reached, or it doesn’t allow other pages to read the file: it must send the header Access-Control-Allow-Origin.',
      { cause: error },
    );
  }
  if (!response.ok) throw new Error(`Its host answered ${response.status} ${response.statusText}.`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > LARGEST_BYTES) throw new Error('The file is too large to be a lesson.');
  return new TextDecoder().decode(bytes);
}

function readKept(storage: TextStorage): v.InferOutput<typeof keptSchema> {
  const json = storage.get(KEY);
  if (json !== null) {
    try {
      return v.parse(keptSchema, JSON.parse(json));
    } catch {
      // Damaged, or of another version: nothing is lost but the place in a text.
    }
  }
  return { current: null, progress: {} };
}
