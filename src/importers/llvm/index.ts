/** LLVM IR to HIR. */
import type { ImportResult } from '../importer.ts';

export function importLlvm(_source: string): ImportResult {
  return {
    ok: false,
    diagnostics: [
      {
        severity: 'error',
        code: 'not-supported',
        message: 'Not supported yet: LLVM IR.',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
    ],
  };
}
