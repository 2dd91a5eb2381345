/** A run's phase in words: what there is to know, and what one can do, for which a phone has no room. */
import { formatMs, plural } from '../common/format.ts';
import type { Phase } from '../store/session.ts';

export interface PhaseText {
  readonly state: string;
  readonly hint?: string;
}

export function phaseText(phase: Phase): PhaseText {
  switch (phase.kind) {
    case 'idle':
      return { state: 'Ready.', hint: 'Press Run to compile and run the program.' };
    case 'compiling':
      return { state: 'Compiling for Tier 0…' };
    case 'running':
      return { state: phase.of === 1 ? 'Running' : `Running directive ${phase.plan + 1} of ${phase.of}` };
    case 'finished': {
      const { passed, failed, ms } = phase.score;
      if (passed + failed === 0)
        return { state: 'Compiled. There is nothing to run.', hint: 'The program has no run directive and no @main.' };
      const verdict =
        failed === 0 ? `${plural(passed, 'run')} passed` : `${failed} of ${plural(passed + failed, 'run')} failed`;
      return { state: `Finished in ${formatMs(ms)}: ${verdict}` };
    }
    case 'stopped':
      return { state: 'Stopped' };
    case 'recorded':
      return {
        state: `A recorded run, of ${new Date(phase.recordedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}.`,
        hint: 'Press Run to run it here.',
      };
    case 'rejected':
      return {
        state: `Not compiled: ${plural(phase.diagnostics.filter((d) => d.severity === 'error').length, 'error')} in the program`,
      };
    case 'failed':
      return { state: `The engine failed: ${phase.message}.`, hint: 'Press Run to start it again.' };
  }
}
