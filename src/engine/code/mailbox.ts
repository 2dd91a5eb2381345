/**
 * The way of new code to running threads. A thread inside a WebAssembly call receives no message, so the tiering worker
 * writes publications into shared memory, numbered by epoch, and raises each thread's safepoint word; a thread installs
 * what it hasn't seen yet and acknowledges. Space is used again once every thread has acknowledged everything.
 *
 * Layout in i32 words: the last published epoch, then a ring of [offset, length] by epoch, then the records.
 */

export type Publication =
  /** The module's exports replace these functions' code. */
  | {
      readonly kind: 'install';
      /** It is the code to which `baseline` goes back. */
      readonly isBaseline: boolean;
      readonly functions: readonly number[];
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  /** These functions go back to their baseline code, or to the interpreter. */
  | { readonly kind: 'baseline' | 'interpreter'; readonly functions: readonly number[] };

const RING = 256;
const PUBLISHED = 0;
const FIRST_RECORD = 1 + 2 * RING;
const INITIAL_BYTES = 256 << 10;
const MOST_BYTES = 256 << 20;
/** Where shared buffers can't grow. */
const FIXED_BYTES = 16 << 20;

/** By the number that stands for each in a record. */
const KINDS = ['install', 'installBaseline', 'baseline', 'interpreter'] as const;
/** Words of a record before its function list: kind, function count, byte length. */
const RECORD_HEADER = 3;

export function createMailboxBuffer(): SharedArrayBuffer {
  const Buffer = sharedBuffers();
  return 'growable' in Buffer.prototype
    ? new Buffer(INITIAL_BYTES, { maxByteLength: MOST_BYTES })
    : new Buffer(FIXED_BYTES);
}

/** Pages that aren't cross-origin isolated hide the constructor: what it makes they may use, and not post. */
function sharedBuffers(): SharedArrayBufferConstructor {
  if ('SharedArrayBuffer' in globalThis) return SharedArrayBuffer;
  const { buffer } = new WebAssembly.Memory({ initial: 0, maximum: 0, shared: true });
  return buffer.constructor as SharedArrayBufferConstructor;
}

/** The tiering worker's end; there is one. */
export class MailboxWriter {
  #head = FIRST_RECORD;
  readonly #buffer: SharedArrayBuffer;

  constructor(buffer: SharedArrayBuffer) {
    this.#buffer = buffer;
  }

  get published(): number {
    return Atomics.load(new Int32Array(this.#buffer), PUBLISHED);
  }

  /**
   * Publishes and returns the epoch, or null when there is no room before more threads have acknowledged.
   * `acknowledged` is the least epoch that all threads have.
   */
  publish(publication: Publication, acknowledged: number): number | null {
    const epoch = this.published + 1;
    if (acknowledged === epoch - 1) this.#head = FIRST_RECORD;
    if (epoch - acknowledged >= RING) return null;
    const bytes = publication.kind === 'install' ? publication.bytes : new Uint8Array(0);
    const words = RECORD_HEADER + publication.functions.length + Math.ceil(bytes.length / 4);
    if (!this.#makeRoom((this.#head + words) * 4)) return null;

    const view = new Int32Array(this.#buffer);
    const at = this.#head;
    const isFirst = publication.kind === 'install' && publication.isBaseline;
    view[at] = KINDS.indexOf(isFirst ? 'installBaseline' : publication.kind);
    view[at + 1] = publication.functions.length;
    view[at + 2] = bytes.length;
    view.set(publication.functions, at + RECORD_HEADER);
    const start = (at + RECORD_HEADER + publication.functions.length) * 4;
    new Uint8Array(this.#buffer).set(bytes, start);
    const entry = ringEntry(epoch);
    view[entry] = at;
    view[entry + 1] = words;
    this.#head = at + words;
    Atomics.store(view, PUBLISHED, epoch);
    return epoch;
  }

  /** Whether a module of this size can ever be published. */
  fits(bytes: number): boolean {
    const most = this.#buffer.growable ? this.#buffer.maxByteLength : this.#buffer.byteLength;
    return FIRST_RECORD * 4 + bytes + 4096 <= most;
  }

  #makeRoom(bytes: number): boolean {
    if (bytes <= this.#buffer.byteLength) return true;
    if (!this.#buffer.growable || bytes > this.#buffer.maxByteLength) return false;
    this.#buffer.grow(Math.min(this.#buffer.maxByteLength, Math.max(bytes, this.#buffer.byteLength * 2)));
    return true;
  }
}

/** An execution worker's end. */
export class MailboxReader {
  readonly #buffer: SharedArrayBuffer;

  constructor(buffer: SharedArrayBuffer) {
    this.#buffer = buffer;
  }

  get published(): number {
    return Atomics.load(new Int32Array(this.#buffer), PUBLISHED);
  }

  /** A publication that this thread hasn't acknowledged yet; its bytes are a copy, as the engine wants them. */
  read(epoch: number): Publication {
    const view = new Int32Array(this.#buffer);
    const at = view[ringEntry(epoch)] as number;
    const kind = KINDS[view[at] as number] as (typeof KINDS)[number];
    const count = view[at + 1] as number;
    const length = view[at + 2] as number;
    const functions = [...view.subarray(at + RECORD_HEADER, at + RECORD_HEADER + count)];
    if (kind === 'baseline' || kind === 'interpreter') return { kind, functions };
    const start = (at + RECORD_HEADER + count) * 4;
    const bytes = new Uint8Array(length);
    bytes.set(new Uint8Array(this.#buffer, start, length));
    return { kind: 'install', isBaseline: kind === 'installBaseline', functions, bytes };
  }
}

function ringEntry(epoch: number): number {
  return 1 + 2 * (epoch % RING);
}
