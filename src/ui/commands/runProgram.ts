import type { Stores } from '../store/stores.tsx';

/** Runs the text as it is now, under the settings as they are now. */
export function runProgram({ session, workspace }: Pick<Stores, 'session' | 'workspace'>): void {
  const { text, config, pace, policy, beforeLesson, flush } = workspace.getState();
  flush();
  // A lesson's tasks are set for the engine's own policy.
  const written = policy.on && beforeLesson === null ? policy.text : null;
  void session.getState().run(text, config, pace, written);
}
