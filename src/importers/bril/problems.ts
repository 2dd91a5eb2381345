/** Collects what is wrong with a Bril program. */
import { type Diagnostic, type DiagnosticCode, hasErrors } from '../../hir/diagnostics.ts';
import type { Place } from './program.ts';

/** After so many nobody reads on. */
const MAX_PROBLEMS = 200;

export class Problems {
  readonly diagnostics: Diagnostic[] = [];

  error(code: DiagnosticCode, message: string, place: Place): void {
    this.#add('error', code, message, place);
  }

  warn(code: DiagnosticCode, message: string, place: Place): void {
    this.#add('warning', code, message, place);
  }

  get failed(): boolean {
    return hasErrors(this.diagnostics);
  }

  get full(): boolean {
    return this.diagnostics.length >= MAX_PROBLEMS;
  }

  #add(severity: 'error' | 'warning', code: DiagnosticCode, message: string, { span, path }: Place): void {
    // An error must not get lost behind warnings.
    if (this.full && (severity === 'warning' || this.failed)) return;
    const where = path === null || path === '' ? '' : ` (${path})`;
    this.diagnostics.push({ severity, code, message: `${message}${where}`, span });
  }
}
