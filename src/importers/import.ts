/** The way to all importers. Each is loaded when it is needed. */
import type { ImportFormat, ImportResult } from './importer.ts';

export interface ImportOptions {
  /** What a Bril program's `main` is called with. */
  readonly args?: readonly string[];
}

/** A program of another language as HIR, or what is wrong with it. */
export async function importProgram(
  format: ImportFormat,
  source: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  switch (format) {
    case 'bril':
      return (await import('./bril/index.ts')).importBril(source, options);
    case 'llvm':
      return (await import('./llvm/index.ts')).importLlvm(source);
  }
}

/** The same for other threads. */
export class ImportService {
  importProgram(format: ImportFormat, source: string): Promise<ImportResult> {
    return importProgram(format, source);
  }
}
