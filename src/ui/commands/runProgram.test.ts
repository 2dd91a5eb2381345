import { expect, test, vi } from 'vitest';
import { PRESETS } from '../../engine/tiering/config.ts';
import type { Session, SessionActions } from '../store/session.ts';
import { memoryStorage } from '../store/storage.ts';
import { createWorkspace } from '../store/workspace.ts';
import { runProgram } from './runProgram.ts';

test('a run is under the policy that is on: one’s own, a lesson’s, or none in a lesson that brings none', () => {
  const workspace = createWorkspace(memoryStorage(), []);
  const run = vi.fn<SessionActions['run']>();
  const session = { getState: () => ({ run }) } as unknown as Session;
  const policyOfRun = (): unknown => {
    runProgram({ session, workspace });
    return run.mock.lastCall?.[3];
  };
  const { setPolicy, openLessonProgram, leaveLesson } = workspace.getState();
  const program = { text: 'of the lesson', config: PRESETS.default, pace: { kind: 'full' } } as const;
  expect(policyOfRun()).toBeNull();
  setPolicy({ on: true, text: 'mine', own: null });
  expect(policyOfRun()).toBe('mine');
  openLessonProgram({ ...program, policy: undefined });
  expect(policyOfRun()).toBeNull();
  openLessonProgram({ ...program, policy: 'of the lesson' });
  expect(policyOfRun()).toBe('of the lesson');
  leaveLesson();
  expect(policyOfRun()).toBe('mine');
});
