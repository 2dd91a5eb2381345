/** Collects what is wrong with a module of LLVM IR. */
import { type Diagnostic, type DiagnosticCode, hasErrors } from '../../hir/diagnostics.ts';
import type { Span } from '../../hir/module.ts';

/** After so many nobody reads on. */
const MAX_PROBLEMS = 200;

/** Thrown after a problem has been reported, to leave what has the problem. */
export const GIVE_UP = new Error('the problem has been reported');

export class Problems {
  readonly diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  error(code: DiagnosticCode, message: string, span: Span): void {
    this.#add('error', code, message, span);
  }

  warn(code: DiagnosticCode, message: string, span: Span): void {
    this.#add('warning', code, message, span);
  }

  /** Reports an error and leaves what is being read or converted. */
  fail(code: DiagnosticCode, message: string, span: Span): never {
    this.error(code, message, span);
    throw GIVE_UP;
  }

  get failed(): boolean {
    return hasErrors(this.diagnostics);
  }

  #add(severity: 'error' | 'warning', code: DiagnosticCode, message: string, span: Span): void {
    const full = this.diagnostics.length >= MAX_PROBLEMS;
    // An error must not get lost behind warnings.
    if (full && (severity === 'warning' || this.failed)) return;
    // What is wrong in one place is said once: what follows from it says less.
    const key = severity === 'error' ? String(span.start) : `${span.start} ${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.diagnostics.push({ severity, code, message, span });
  }
}

/** Runs a part of the work that may give up; says whether it came to its end. */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error !== GIVE_UP) throw error;
    return false;
  }
}
