import { serializeTrace } from '../../telemetry/trace.ts';
import { traceCsv } from '../../telemetry/traceCsv.ts';
import type { Session } from '../store/session.ts';

/** Saves the recorded run as a file: a trace, which can be opened again, or a table. */
export function saveRun(session: Session, format: 'json' | 'csv'): void {
  const trace = session.getState().trace();
  if (trace === null) return;
  const content = format === 'json' ? `${JSON.stringify(serializeTrace(trace))}\n` : traceCsv(trace);
  const type = format === 'json' ? 'application/json' : 'text/csv';
  // Without what file names can't have.
  const when = trace.recordedAt.slice(0, 19).replaceAll(':', '-');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `tierlab-${when}.trace.${format}`;
  link.click();
  // The download has its own hold on the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
