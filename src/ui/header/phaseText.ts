/** A run's phase in words. */
import { formatMs, plural } from '../common/format.ts';
import type { Phase } from '../store/session.ts';

export function phaseText(phase: Phase): string {
  switch (phase.kind) {
    case 'idle':
      return 'Ready. Press Run to compile and run the program.';
    case 'compiling':
      return 'Compiling for Tier 0…';
    case 'running':
      return phase.of === 1 ? 'Running' : `Running directive ${phase.plan + 1} of ${phase.of}`;
    case 'finished': {
      const { passed, failed, ms } = phase.score;
      if (passed + failed === 0) return 'Compiled. There is nothing to run: no run directive and no @main.';
      const verdict =
        failed === 0 ? `${plural(passed, 'run')} passed` : `${failed} of ${plural(passed + failed, 'run')} failed`;
      return `Finished in ${formatMs(ms)}: ${verdict}`;
    }
    case 'stopped':
      return 'Stopped';
    case 'recorded':
      return `A recorded run, of ${new Date(phase.recordedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}. Press Run to run it here.`;
    case 'rejected':
      return `Not compiled: ${plural(phase.diagnostics.filter((d) => d.severity === 'error').length, 'error')} in the program`;
    case 'failed':
      return `The engine failed: ${phase.message}. Press Run to start it again.`;
  }
}
