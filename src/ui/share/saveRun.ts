import type { Session } from '../store/session.ts';
import { download } from './download.ts';

/** Saves the recorded run as a file: a trace, which can be opened again, or a table. */
export async function saveRun(session: Session, format: 'json' | 'csv'): Promise<void> {
  const trace = session.getState().trace();
  if (trace === null) return;
  const [{ serializeTrace }, { traceCsv }] = await Promise.all([
    import('../../telemetry/trace.ts'),
    import('../../telemetry/traceCsv.ts'),
  ]);
  const content = format === 'json' ? `${JSON.stringify(serializeTrace(trace))}\n` : traceCsv(trace);
  const type = format === 'json' ? 'application/json' : 'text/csv';
  // Without what file names can't have.
  const when = trace.recordedAt.slice(0, 19).replaceAll(':', '-');
  download(`tierlab-${when}.trace.${format}`, new Blob([content], { type }));
}
