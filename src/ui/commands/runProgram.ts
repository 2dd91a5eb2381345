import type { Stores } from '../store/stores.tsx';

/** Runs the text as it is now, under the settings as they are now. */
export function runProgram({ session, workspace }: Pick<Stores, 'session' | 'workspace'>): void {
  const { text, config, pace, policy, flush } = workspace.getState();
  flush();
  void session.getState().run(text, config, pace, policy.on ? policy.text : null);
}
