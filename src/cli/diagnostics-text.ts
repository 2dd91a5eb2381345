/** Diagnostics for people at a terminal. */
import type { LocatedDiagnostic } from '../hir/diagnostics.ts';

/** Each as `file:line:column: severity: message [code]`, the line of the program, and what part of it is meant. */
export function diagnosticsText(file: string, text: string, diagnostics: readonly LocatedDiagnostic[]): string {
  const lines = text.split(/\r?\n/);
  return diagnostics.map((diagnostic) => `${diagnosticText(file, lines, diagnostic)}\n`).join('');
}

function diagnosticText(file: string, lines: readonly string[], diagnostic: LocatedDiagnostic): string {
  const { severity, code, message, line, column, endLine, endColumn } = diagnostic;
  const source = lines[line - 1] ?? '';
  const end = endLine === line ? endColumn : source.length + 1;
  const number = String(line).padStart(5);
  // Tabs stay tabs, so that the mark stands below what it marks.
  const indent = source.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return [
    `${file === '-' ? 'stdin' : file}:${line}:${column}: ${severity}: ${message} [${code}]`,
    `${number} | ${source}`,
    `${' '.repeat(number.length)} | ${indent}${'^'.repeat(Math.max(1, end - column))}`,
  ].join('\n');
}

/** `2 errors, 1 warning`, or null when there is nothing to count. */
export function diagnosticsSummary(diagnostics: readonly LocatedDiagnostic[]): string | null {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? null : counts.join(', ');
}
