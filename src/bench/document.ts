/** Where docs/performance.md has the reports: each part of the benchmark between marks of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { markdown, type Report } from './report.ts';

const DOCUMENT = 'docs/performance.md';
const END = '<!-- measured: end -->';

/** The parts with their sections. */
export const PARTS = {
  engine: ['front-end', 'emission', 'scale', 'counters', 'promotion', 'counts', 'speed'],
  page: ['first-load', 'lighthouse', 'start', 'first-visit', 'full-speed', 'edit', 'typing', 'graph'],
  interpreter: ['interpreter'],
  optimiser: ['kernels', 'whole-run', 'compile-time', 'recording'],
} as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** Puts the report between the part's marks. */
export function record(part: Part, report: Report): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const begin = `<!-- measured: ${part} -->\n`;
  const [before, rest] = text.split(begin);
  const after = rest?.slice(rest.indexOf(END));
  if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} has no place for the part ${part}`);
  writeFileSync(DOCUMENT, `${before}${begin}\n${markdown(report)}\n${after}`);
}
