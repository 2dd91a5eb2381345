/** Programs that the benchmark uses where the machine has them. */
import { execFileSync } from 'node:child_process';

/** The first of some names under which there is a program, or null. */
export function firstThatRuns(names: readonly (string | undefined)[]): string | null {
  const found = names.find((name) => {
    if (name === undefined) return false;
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  return found ?? null;
}
