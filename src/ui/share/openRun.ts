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
  workspace.getState().openShared({ text: trace.text, config: trace.config, pace, panes });
  await session.getState().openTrace(trace);
}
