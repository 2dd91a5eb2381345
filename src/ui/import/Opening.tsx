import { lazy, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { plural } from '../common/format.ts';
import { LateBoundary } from '../common/LateBoundary.tsx';
import { latestMessage } from '../common/latestMessage.ts';
import { useStores } from '../store/stores.tsx';
import classes from './Opening.module.css';
import { FORMAT_NAMES, type Outcome } from './opener.ts';
import { ProgramFile } from './ProgramFile.tsx';
import { useDrops } from './useDrops.ts';
import { usePaste } from './usePaste.ts';

/** So many are shown. */
const MOST_WARNINGS = 5;

const Rejection = lazy(() => import('./Rejection.tsx'));

/** Takes files and pastes, and says what became of them. */
export function Opening() {
  const { opener } = useStores();
  const outcome = useStore(opener.store, (state) => state.outcome);
  const rejected = outcome?.kind === 'rejected' ? outcome : null;
  // It stays, so that it can close as dialogs do.
  const [wasRejected, setWasRejected] = useState(false);
  if (rejected !== null && !wasRejected) setWasRejected(true);
  const above = useDrops();
  usePaste();
  useEffect(() => {
    if (outcome !== null && outcome.kind !== 'rejected') notify(outcome);
  }, [outcome]);
  return (
    <>
      <ProgramFile />
      {above && <div className={classes.drop}>Drop a program (HIR, Bril or LLVM IR) or a trace</div>}
      {wasRejected && (
        <LateBoundary>
          <Rejection outcome={rejected} onClose={() => opener.dismiss()} />
        </LateBoundary>
      )}
    </>
  );
}

/** About the file that was opened last. */
const tell = latestMessage();

function notify(outcome: Exclude<Outcome, { kind: 'rejected' }>): void {
  if (outcome.kind === 'failed') {
    const { name, message } = outcome;
    tell({ title: `${name} can’t be opened`, message, color: 'red', autoClose: false });
    return;
  }
  if (outcome.kind === 'run') {
    tell({
      title: `Opened ${outcome.name}`,
      message: 'A recorded run: you see what its author saw. Nothing has been run here; Run does that.',
    });
    return;
  }
  const { name, format, warnings } = outcome;
  if (format === null) {
    tell({ title: `Opened ${name}`, message: 'It takes the place of the program.' });
    return;
  }
  const shown = warnings.slice(0, MOST_WARNINGS).map((warning) => `Line ${warning.line}: ${warning.message}`);
  if (warnings.length > shown.length) shown.push(`And ${warnings.length - shown.length} more.`);
  tell({
    title: `Imported ${name} from ${FORMAT_NAMES[format]}${warnings.length > 0 ? `, with ${plural(warnings.length, 'warning')}` : ''}`,
    message:
      shown.length === 0 ? (
        'It takes the place of the program.'
      ) : (
        <div className={classes.warnings}>{shown.join('\n')}</div>
      ),
    ...(warnings.length > 0 && { color: 'yellow', autoClose: false }),
  });
}
