/**
 * File tests: HIR files that say in comments what is tested and what is expected.
 *
 * A file begins with `; test KIND options…`, once for each kind of test. Expectations:
 * - `; error: TEXT` and `; warning: TEXT` behind a line, or alone on a line below it: the line has a diagnostic whose
 *   `code: message` contains TEXT. Every diagnostic must be expected.
 * - `;     ^^^ error: TEXT` below a line: the same, and it stands exactly above the carets.
 * - `; check: TEXT`, `; nextln: TEXT`, `; not: TEXT`: printed lines, in order.
 * - `; printed:` and the rest of the file: the exact printed text. `BLESS=1` rewrites it.
 */
import { writeFileSync } from 'node:fs';
import { type Diagnostic, LineMap, locateDiagnostics } from '../hir/diagnostics.ts';

export interface FileTest {
  /** Path below the folder of file tests. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly commands: readonly TestCommand[];
}

/** One `; test KIND options…` line. */
export interface TestCommand {
  readonly kind: string;
  readonly options: readonly string[];
}

/** One way to run the files of a kind; a kind that runs programs has one for each tier. */
export interface TestVariant {
  /** Empty if it is the only one. */
  readonly name: string;
  /** Throws if the file does not do what it says. */
  readonly run: (file: FileTest, options: readonly string[]) => void | Promise<void>;
}

export function readFileTest(name: string, path: string, text: string): FileTest {
  const commands: TestCommand[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const match = /^; test (\S+)(.*)$/.exec(line);
    if (match === null) break;
    commands.push({ kind: match[1] as string, options: (match[2] as string).split(' ').filter((word) => word !== '') });
  }
  if (commands.length === 0) throw new Error(`${name}: the first line is not \`; test KIND\``);
  return { name, path, text, commands };
}

interface ExpectedDiagnostic {
  readonly severity: string;
  readonly line: number;
  readonly text: string;
  /** 1-based columns, or null if only the line is told. */
  readonly columns: readonly [number, number] | null;
}

const CARETS = /^(;\s*)(\^+) (error|warning): (.*)$/;
const BEHIND = /; (error|warning): /;

/** Fails unless the diagnostics are exactly those that the file expects. */
export function compareDiagnostics(file: FileTest, diagnostics: readonly Diagnostic[]): void {
  const problems: string[] = [];
  const missing = expectedDiagnostics(file.text);
  const lines = file.text.split('\n');
  for (const actual of locateDiagnostics(file.text, diagnostics)) {
    const said = `${actual.code}: ${actual.message}`;
    const found = missing.findIndex(
      ({ severity, line, text, columns }) =>
        severity === actual.severity &&
        line === actual.line &&
        said.includes(text) &&
        (columns === null ||
          (columns[0] === actual.column &&
            actual.endLine === line &&
            columns[1] === Math.max(actual.endColumn, actual.column + 1))),
    );
    if (found !== -1) missing.splice(found, 1);
    else {
      const carets = `;${' '.repeat(Math.max(0, actual.column - 2))}${'^'.repeat(Math.max(1, actual.endColumn - actual.column))}`;
      problems.push(
        `not expected on line ${actual.line}:\n${lines[actual.line - 1]}\n${carets} ${actual.severity}: ${said}`,
      );
    }
  }
  for (const { severity, line, text } of missing) problems.push(`missing on line ${line}: ${severity}: ${text}`);
  if (problems.length > 0) throw new Error(`${file.path}\n${problems.join('\n')}`);
}

function expectedDiagnostics(text: string): ExpectedDiagnostic[] {
  const expected: ExpectedDiagnostic[] = [];
  const map = new LineMap(text);
  let subject = 1;
  let offset = 0;
  for (const source of text.split('\n')) {
    const { line } = map.position(offset);
    offset += source.length + 1;
    const carets = CARETS.exec(source);
    if (carets !== null) {
      const [, before, marks, severity, message] = carets as unknown as [string, string, string, string, string];
      const column = before.length + 1;
      expected.push({ severity, line: subject, text: message, columns: [column, column + marks.length] });
      continue;
    }
    const parts = source.split(BEHIND);
    if ((parts[0] as string).trim() !== '' || parts.length === 1) subject = line;
    for (let i = 1; i < parts.length; i += 2) {
      const message = (parts[i + 1] as string).trim();
      expected.push({ severity: parts[i] as string, line: subject, text: message, columns: null });
    }
  }
  return expected;
}

/** Fails unless the printed text meets the file's `check`, `nextln` and `not` lines. */
export function comparePrinted(file: FileTest, printed: string): void {
  const squeeze = (line: string): string => line.trim().replace(/\s+/g, ' ');
  const lines = printed.split('\n').map(squeeze);
  let at = -1;
  let forbidden: string[] = [];
  const fail = (what: string): never => {
    throw new Error(`${file.path}\n${what} behind line ${at + 1} of:\n${printed}`);
  };
  const noneOf = (from: number, to: number): void => {
    for (const text of forbidden)
      if (lines.slice(from, to).some((line) => line.includes(text))) fail(`found \`${text}\``);
    forbidden = [];
  };
  for (const match of file.text.matchAll(/^; (check|nextln|not): (.*)$/gm)) {
    const text = squeeze(match[2] as string);
    if (match[1] === 'not') {
      forbidden.push(text);
      continue;
    }
    const next = match[1] === 'nextln' ? at + 1 : lines.findIndex((line, i) => i > at && line.includes(text));
    if (!(lines[next]?.includes(text) ?? false)) fail(`no \`${text}\``);
    noneOf(at + 1, next);
    at = next;
  }
  noneOf(at + 1, lines.length);
}

const MARKER = '\n; printed:';

/** Fails unless the exact printed text is as the file says, where it does; BLESS=1 makes it so. */
export function acceptPrinted(file: FileTest, printed: string): void {
  const blessed = blessPrinted(file, printed);
  if (blessed === null) return;
  if (!mayBless()) throw new Error(`${file.path}: the print differs; BLESS=1 accepts it:\n${printed}`);
  writeFileSync(file.path, blessed);
}

function mayBless(): boolean {
  const { BLESS, CI } = process.env;
  if (BLESS !== '1') return false;
  if (CI !== undefined && CI !== '') throw new Error('BLESS=1 is refused where CI is set');
  return true;
}

/** The file with its exact printed text replaced, or null if it is right already (or not told). */
function blessPrinted(file: FileTest, printed: string): string | null {
  const marker = file.text.indexOf(MARKER);
  if (marker === -1) return null;
  const body = printed
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? ';' : `; ${line}`))
    .join('\n');
  const blessed = `${file.text.slice(0, marker)}${MARKER}\n${body}\n`;
  return blessed === file.text ? null : blessed;
}
