/**
 * What the engine knows of the code that functions have had, asked for when it is wanted and kept for as long as it is
 * true: which lines have become nothing, and which calls were inlined. One question at a time, so that jobs have the
 * compile workers for themselves otherwise.
 */
import type { InliningNote } from '../../engine/api.ts';
import type { CompiledTier } from '../../engine/tiering/config.ts';
import type { Moment } from '../../telemetry/moment.ts';
import type { Session } from '../store/session.ts';

/** Promotions come in waves; it is asked once for all of them. */
const REST_MS = 300;

export class CodeNotes {
  readonly #session: Session;
  readonly #onChange: () => void;
  /** Absent lines by what code they are of. */
  readonly #absent = new Map<string, readonly number[]>();
  readonly #wanted = new Map<string, { readonly functionIndex: number; readonly tier: CompiledTier }>();
  #isAsking = false;
  #inlining: readonly InliningNote[] = [];
  /** Of which recording, and of how many events of it, `#inlining` is. */
  #inliningOf = '';
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(session: Session, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#wanted.clear();
  }

  /** Lines of a function without instructions in the code of a tier; none while that isn't known. */
  absent({ recording, program }: Moment, functionIndex: number, tier: CompiledTier): readonly number[] {
    const arrivals = recording.transitions(functionIndex).filter((transition) => transition.tier === tier).length;
    const key = `${keyOf(program)}${functionIndex}.${tier}.${arrivals}`;
    const known = this.#absent.get(key);
    if (known === undefined && !this.#wanted.has(key)) {
      this.#wanted.set(key, { functionIndex, tier });
      void this.#ask();
    }
    return known ?? [];
  }

  /** Decisions about calls in all code so far; those about the newest code come a little later. */
  inlining({ recording, program }: Moment): readonly InliningNote[] {
    const key = `${keyOf(program)}${recording.log.events.length}`;
    if (key !== this.#inliningOf && this.#timer === null) {
      this.#timer = setTimeout(() => {
        this.#timer = null;
        void this.#askInlining(key);
      }, REST_MS);
    }
    return this.#inliningOf.startsWith(keyOf(program)) ? this.#inlining : [];
  }

  async #askInlining(key: string): Promise<void> {
    this.#inlining = await this.#session
      .getState()
      .inlining()
      .catch(() => []);
    this.#inliningOf = key;
    this.#onChange();
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (const [key, { functionIndex, tier }] of this.#wanted) {
      const code = await this.#session
        .getState()
        .code(functionIndex, tier)
        .catch(() => null);
      this.#absent.set(key, code?.origins?.absent ?? []);
      this.#wanted.delete(key);
      this.#onChange();
    }
    this.#isAsking = false;
  }
}

/** Each engine numbers its programs by itself. */
function keyOf({ id, epoch }: Moment['program']): string {
  return `${epoch}.${id}.`;
}
