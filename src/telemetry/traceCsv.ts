/** A trace as a table for spreadsheets and scripts: RFC 4180, one line an event and one a changed count. */
import type { Trace } from './trace.ts';

export const CSV_COLUMNS = [
  'at_ms',
  'kind',
  'function',
  'from',
  'to',
  'count',
  'job',
  'worker',
  'compile_ms',
  'bytes',
  'reason',
] as const;

type Cell = string | number | null;

/** In the order of time. A `sample` line tells a function's count when it was read and had changed since. */
export function traceCsv({ recording }: Trace): string {
  const rows: { readonly at: number; readonly cells: readonly Cell[] }[] = [];
  for (const event of recording.log.events) {
    const { at, kind, function: name, from, to, count, job, worker, compileMs, bytes, reason } = event;
    rows.push({ at, cells: [at, kind, name, from, to, count, job, worker, compileMs, bytes, reason] });
  }
  const { history, program } = recording;
  let before: Float64Array | null = null;
  for (let sample = 0; sample < history.length; sample++) {
    const at = history.timeOf(sample);
    const counts = history.row(sample);
    for (const { index, name } of program.functions) {
      if (counts[index] === (before?.[index] ?? 0)) continue;
      rows.push({
        at,
        cells: [at, 'sample', name, null, null, counts[index] as number, null, null, null, null, null],
      });
    }
    before = counts;
  }
  rows.sort((a, b) => a.at - b.at);
  const lines = [CSV_COLUMNS.join(','), ...rows.map(({ cells }) => cells.map(cellText).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1000) / 1000);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
