import type { Trace } from '../../telemetry/trace.ts';
import type { Session } from '../store/session.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Shared } from './permalink.ts';

/** Shows a recorded run: its program becomes the text, its settings the settings, and the panes show the recording. */
export async function openRun(
  { workspace, session }: { workspace: Workspace; session: Session },
  trace: Trace,
  { pace, panes }: Pick<Shared, 'pace' | 'panes'> = {},
): Promise<void> {
  const { text, config, policy } = trace;
  workspace.getState().openShared({ text, config, policy: policy ?? undefined, pace, panes });
  await session.getState().openTrace(trace);
}
