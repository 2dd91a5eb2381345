/** The results of the sections, and their text. */

/** A row of the table of targets. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Null: nothing was to be reached. */
  readonly met: boolean | null;
  /** What is known of why it misses the target when it does. */
  readonly why?: string;
}

/** Numbers behind the rows. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How to read it. */
  readonly note?: string;
}

export interface SectionResult {
  readonly rows: readonly Row[];
  readonly tables: readonly Table[];
  /** For the JSON document: what the tables are made of. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Report extends SectionResult {
  readonly command: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly processors: number;
  readonly seconds: number;
}

const TARGET_COLUMNS = ['what', 'target', 'measured', 'met'];

function targetCells({ what, target, measured, met }: Row): string[] {
  return [what, target, measured, met === null ? '–' : met ? 'yes' : 'no'];
}

function heading({ command, versions, processors, seconds }: Report): string {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `\`${command}\` on ${programs.join(', ')}; ${processors} processors, shared; ${seconds.toFixed(0)} s.`;
}

/** The rows that miss their targets for a known reason, in a sentence each. */
function misses({ rows }: Report): string[] {
  return rows.flatMap(({ what, met, why }) => (met === false && why !== undefined ? `${what}: ${why}` : []));
}

/** For a terminal: columns lined up. */
export function plainText(report: Report): string {
  const targets = plainTable({ title: '', columns: TARGET_COLUMNS, rows: report.rows.map(targetCells) });
  const reasons = misses(report).map((miss) => `  ${miss}\n`);
  return [`${heading(report).replaceAll('`', '')}\n`, targets, ...reasons, ...report.tables.map(plainTable)].join('');
}

function plainTable({ title, columns, rows, note }: Table): string {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  ')}\n`;
  return `\n${title}\n${line(columns)}${rows.map(line).join('')}${note === undefined ? '' : `  ${note}\n`}`;
}

/** For docs/performance.md. */
export function markdown(report: Report): string {
  const targets = markdownTable({ title: '', columns: TARGET_COLUMNS, rows: report.rows.map(targetCells) });
  const reasons = misses(report).map((miss) => `\n- ${miss}`);
  const missed = reasons.length === 0 ? '' : `\nTargets that were missed:\n${reasons.join('')}\n`;
  return `${heading(report)}\n${targets}${missed}${report.tables.map((table) => `\n### ${table.title}\n${markdownTable(table)}`).join('')}`;
}

function markdownTable({ columns, rows, note }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  const rule = line(columns.map((_, i) => (i === 0 ? '---' : '---:')));
  return `\n${line(columns)}${rule}${rows.map(line).join('')}${note === undefined ? '' : `\n${note}\n`}`;
}
