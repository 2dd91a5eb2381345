/** Brings publications to the threads of a program and learns when each has installed them. */
import { LANE, laneAddress, type MemoryLayout, SafepointRequest } from '../../abi/layout.ts';
import { MailboxWriter, type Publication } from '../code/mailbox.ts';
import type { Installation } from '../execution/thread.ts';

export interface PublicationListener {
  /** A thread runs the new code from `at` (wall clock) on. */
  installed(thread: number, installation: Installation): void;
  /** Every thread has installed it, or has failed to; `failure` is the first failure's reason. */
  done(failure: string | null): void;
}

interface Outstanding {
  readonly publication: Publication;
  readonly listener: PublicationListener;
  /** Threads that haven't answered. */
  readonly waiting: Set<number>;
  failure: string | null;
}

const RETRY_MS = 1;

export class Publisher {
  readonly #mailbox: MailboxWriter;
  readonly #memory: SharedArrayBuffer;
  readonly #layout: MemoryLayout;
  readonly #threads: number;
  /** Wakes a thread that isn't running a program. */
  readonly #wake: (thread: number) => void;
  readonly #outstanding = new Map<number, Outstanding>();
  /** For lack of room in the mailbox. */
  readonly #delayed: { publication: Publication; listener: PublicationListener }[] = [];

  constructor(
    mailbox: SharedArrayBuffer,
    memory: SharedArrayBuffer,
    layout: MemoryLayout,
    threads: number,
    wake: (thread: number) => void,
  ) {
    this.#mailbox = new MailboxWriter(mailbox);
    this.#memory = memory;
    this.#layout = layout;
    this.#threads = threads;
    this.#wake = wake;
  }

  publish(publication: Publication, listener: PublicationListener): void {
    if (publication.kind === 'install' && !this.#mailbox.fits(publication.bytes.length)) {
      listener.done(`the module of ${publication.bytes.length} bytes is larger than the code mailbox`);
      return;
    }
    this.#delayed.push({ publication, listener });
    this.#flush();
  }

  #flush(): void {
    let published = false;
    for (let next = this.#delayed[0]; next !== undefined; next = this.#delayed[0]) {
      const epoch = this.#mailbox.publish(next.publication, this.#acknowledged());
      if (epoch === null) {
        // A thread has reported its last publication, and not yet stored that: no other report will come.
        if (this.#outstanding.size === 0) setTimeout(() => this.#flush(), RETRY_MS);
        break;
      }
      this.#delayed.shift();
      const waiting = new Set(Array.from({ length: this.#threads }, (_, thread) => thread));
      this.#outstanding.set(epoch, { ...next, waiting, failure: null });
      published = true;
    }
    if (!published) return;
    for (let thread = 0; thread < this.#threads; thread++) {
      Atomics.or(this.#lane(thread), LANE.safepoint / 4, SafepointRequest.install);
      this.#wake(thread);
    }
  }

  /** The least epoch that all threads have acknowledged. */
  #acknowledged(): number {
    let least = Number.POSITIVE_INFINITY;
    for (let thread = 0; thread < this.#threads; thread++) {
      least = Math.min(least, Atomics.load(this.#lane(thread), LANE.acknowledged / 4));
    }
    return least;
  }

  #lane(thread: number): Int32Array {
    return new Int32Array(this.#memory, laneAddress(this.#layout, thread), 16);
  }

  /** A thread's report about an epoch. */
  acknowledge(thread: number, epoch: number, result: Installation | { failure: string }): void {
    const outstanding = this.#outstanding.get(epoch);
    if (outstanding === undefined || !outstanding.waiting.delete(thread)) return;
    if ('at' in result) outstanding.listener.installed(thread, result);
    else outstanding.failure ??= result.failure;
    if (outstanding.waiting.size === 0) {
      this.#outstanding.delete(epoch);
      outstanding.listener.done(outstanding.failure);
    }
    // The thread stores its acknowledgement right after it has reported.
    setTimeout(() => this.#flush(), 0);
  }
}
