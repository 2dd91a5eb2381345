import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { plural } from '../common/format.ts';
import { useStores } from '../store/stores.tsx';
import classes from './Opening.module.css';
import { FORMAT_NAMES, type Outcome } from './opener.ts';
import { ProgramFile } from './ProgramFile.tsx';
import { useDrops } from './useDrops.ts';
import { usePaste } from './usePaste.ts';

/** So many are shown of each. */
const MOST_ERRORS = 50;
const MOST_WARNINGS = 5;

/** Takes files and pastes, and says what became of them. */
export function Opening() {
  const { opener } = useStores();
  const outcome = useStore(opener.store, (state) => state.outcome);
  const above = useDrops();
  usePaste();
  useEffect(() => {
    if (outcome !== null && outcome.kind !== 'rejected') notify(outcome);
  }, [outcome]);
  return (
    <>
      <ProgramFile />
      {above && <div className={classes.drop}>Drop a program (HIR, Bril or LLVM IR) or a trace</div>}
      <Modal
        opened={outcome?.kind === 'rejected'}
        onClose={() => opener.dismiss()}
        size="lg"
        title={outcome?.kind === 'rejected' ? `${outcome.name} can’t be imported` : ''}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {outcome?.kind === 'rejected' && <Rejection outcome={outcome} />}
      </Modal>
    </>
  );
}

function Rejection({ outcome }: { outcome: Outcome & { kind: 'rejected' } }) {
  const { diagnostics, source, format } = outcome;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const lines = source.split(/\r?\n/);
  return (
    <>
      <p className={classes.summary}>
        It was read as {FORMAT_NAMES[format]} and has {plural(errors, 'error')}. Your program is untouched.
      </p>
      <ul className={classes.problems}>
        {diagnostics.slice(0, MOST_ERRORS).map((diagnostic) => (
          <Problem
            key={`${placeOf(diagnostic)}:${diagnostic.message}`}
            diagnostic={diagnostic}
            line={lines[diagnostic.line - 1] ?? ''}
          />
        ))}
      </ul>
      {diagnostics.length > MOST_ERRORS && <p>And {diagnostics.length - MOST_ERRORS} more.</p>}
    </>
  );
}

function Problem({ diagnostic, line }: { diagnostic: LocatedDiagnostic; line: string }) {
  const Icon = diagnostic.severity === 'error' ? IconAlertCircle : IconAlertTriangle;
  return (
    <li className={classes.problem} data-severity={diagnostic.severity}>
      <Icon size={16} aria-label={diagnostic.severity} />
      <span className={classes.place}>{placeOf(diagnostic)}</span>
      <span>{diagnostic.message}</span>
      <code className={classes.line}>{line.trim().slice(0, 120)}</code>
    </li>
  );
}

const placeOf = ({ line, column }: LocatedDiagnostic): string => `${line}:${column}`;

function notify(outcome: Exclude<Outcome, { kind: 'rejected' }>): void {
  if (outcome.kind === 'failed') {
    const { name, message } = outcome;
    notifications.show({ title: `${name} can’t be opened`, message, color: 'red', autoClose: false });
    return;
  }
  if (outcome.kind === 'run') {
    notifications.show({
      title: `Opened ${outcome.name}`,
      message: 'A recorded run: you see what its author saw. Nothing has been run here; Run does that.',
    });
    return;
  }
  const { name, format, warnings } = outcome;
  if (format === null) {
    notifications.show({ title: `Opened ${name}`, message: 'It takes the place of the program.' });
    return;
  }
  const shown = warnings.slice(0, MOST_WARNINGS).map((warning) => `Line ${warning.line}: ${warning.message}`);
  if (warnings.length > shown.length) shown.push(`And ${warnings.length - shown.length} more.`);
  notifications.show({
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
