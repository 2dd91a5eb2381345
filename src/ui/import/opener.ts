/** Opens programs that the user brings: HIR as it is, other languages through their importers, in a worker. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Remote } from '../../engine/remote.ts';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { detectFormat } from '../../importers/detect.ts';
import type { ImportService } from '../../importers/import.ts';
import type { ImportFormat, ImportResult } from '../../importers/importer.ts';
import type { ParsedTrace, Trace } from '../../telemetry/trace.ts';
import type { Workspace } from '../store/workspace.ts';

/** A module of a million instructions is half of it. */
const MAX_BYTES = 64_000_000;
const TIMEOUT_MS = 30_000;

export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = { bril: 'Bril', llvm: 'LLVM IR' };

/** How opening a file, a drop or a paste ended. */
export type Outcome =
  /** `format` is null for HIR. */
  | {
      readonly kind: 'opened';
      readonly name: string;
      readonly format: ImportFormat | null;
      readonly warnings: readonly LocatedDiagnostic[];
    }
  /** A recorded run. */
  | { readonly kind: 'run'; readonly name: string }
  | {
      readonly kind: 'rejected';
      readonly name: string;
      readonly format: ImportFormat;
      readonly source: string;
      readonly diagnostics: readonly LocatedDiagnostic[];
    }
  /** What the user brought is no program at all, or the importer broke. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

export interface OpenerState {
  /** What is being imported. */
  readonly busy: string | null;
  /** Of what was opened last. */
  readonly outcome: Outcome | null;
}

/** As much of a `File` as is needed. */
export type OpenedFile = Pick<File, 'name' | 'size' | 'text'>;

export class Opener {
  readonly store: StoreApi<OpenerState> = createStore<OpenerState>()(() => ({ busy: null, outcome: null }));
  readonly #workspace: Workspace;
  readonly #connect: () => Remote<ImportService>;
  readonly #openRun: (trace: Trace) => Promise<void>;
  /** Rises with each thing that is opened: the last one counts. */
  #number = 0;

  constructor(workspace: Workspace, connect: () => Remote<ImportService>, show: (trace: Trace) => Promise<void>) {
    this.#workspace = workspace;
    this.#connect = connect;
    this.#openRun = show;
  }

  async openFile(file: OpenedFile): Promise<void> {
    const { name } = file;
    if (file.size > MAX_BYTES) return this.#end({ kind: 'failed', name, message: 'It is larger than 64 MB.' });
    let text: string;
    try {
      text = await file.text();
    } catch (error) {
      return this.#end({ kind: 'failed', name, message: `It can’t be read: ${(error as Error).message}` });
    }
    if (text.includes('\0')) return this.#end({ kind: 'failed', name, message: 'It is not a text.' });
    const { looksLikeTrace, parseTrace } = await import('../../telemetry/trace.ts');
    if (looksLikeTrace(text)) return this.#openTrace(name, parseTrace(text));
    const format = detectFormat(name, text);
    if (format !== null) return this.#import(name, format, text);
    if (/\.json$/i.test(name))
      return this.#end({
        kind: 'failed',
        name,
        message: 'It is JSON, but neither a trace nor a Bril program: it has no `functions`.',
      });
    this.#open(name, null, text, []);
  }

  /** Takes a pasted text if it is a program of another language; false if it is not. */
  takePaste(text: string): boolean {
    const format = text.length > MAX_BYTES ? null : detectFormat(null, text);
    if (format === null) return false;
    void this.#import('pasted text', format, text);
    return true;
  }

  dismiss(): void {
    this.store.setState({ outcome: null });
  }

  async #openTrace(name: string, read: ParsedTrace): Promise<void> {
    if (!read.ok) return this.#end({ kind: 'failed', name, message: `The trace can’t be read: ${read.error}.` });
    await this.#openRun(read.trace);
    this.#end({ kind: 'run', name });
  }

  async #import(name: string, format: ImportFormat, source: string): Promise<void> {
    const number = ++this.#number;
    this.store.setState({ busy: name, outcome: null });
    const worker = this.#connect();
    let result: ImportResult | Error;
    try {
      result = await worker.call('importProgram', [format, source], { timeoutMs: TIMEOUT_MS });
    } catch (error) {
      result = error as Error;
    }
    worker.terminate();
    if (number !== this.#number) return;
    if (result instanceof Error) {
      this.#end({ kind: 'failed', name, message: `The importer failed: ${result.message}` });
    } else if (result.ok) this.#open(name, format, result.text, result.warnings);
    else this.#end({ kind: 'rejected', name, format, source, diagnostics: result.diagnostics });
  }

  #open(name: string, format: ImportFormat | null, text: string, warnings: readonly LocatedDiagnostic[]): void {
    const { openText, showPane } = this.#workspace.getState();
    openText(text);
    showPane('editor');
    this.#end({ kind: 'opened', name, format, warnings });
  }

  #end(outcome: Outcome): void {
    this.#number++;
    this.store.setState({ busy: null, outcome });
  }
}
