/** Tells programs of other languages from HIR. */
import type { ImportFormat } from './importer.ts';

const BRIL_FUNCTION = /^[ \t]*@[A-Za-z_%][\w%.]*[ \t]*(?:\([^)]{0,5000}\)\s*)?(?::[ \t]*[\w<>]+[ \t]*)?\{/m;
const HIR_FUNCTION = /^[ \t]*(?:extern[ \t]+)?function[ \t]+@/m;
const LLVM_LINE = /^(?:(?:define|declare)[ \t].*@|source_filename[ \t]*=|target[ \t]+(?:triple|datalayout)[ \t]*=)/m;

/** The language of a file that was opened, dropped or pasted; null: HIR, or nothing that is known. */
export function detectFormat(name: string | null, text: string): ImportFormat | null {
  const extension = /\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase();
  if (extension === 'bril') return 'bril';
  if (extension === 'll') return 'llvm';
  if (extension === 'hir') return null;
  if (/^[\s\ufeff]*\{/.test(text)) return /"functions"\s*:/.test(text) ? 'bril' : null;
  if (HIR_FUNCTION.test(text)) return null;
  if (LLVM_LINE.test(text)) return 'llvm';
  return BRIL_FUNCTION.test(text) ? 'bril' : null;
}
