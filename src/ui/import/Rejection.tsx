import { Modal } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { CodeText } from '../common/CodeText.tsx';
import { plural } from '../common/format.ts';
import classes from './Opening.module.css';
import { FORMAT_NAMES, type Outcome } from './opener.ts';

type Rejected = Outcome & { kind: 'rejected' };

/** So many are shown. */
const MOST_ERRORS = 50;

/** Why a program of another language can't be imported. */
export default function Rejection({ outcome, onClose }: { outcome: Rejected | null; onClose: () => void }) {
  // A dialog remembers where the focus was when it opens, so it must have been there, closed, before.
  const there = useMounted();
  return (
    <Modal
      opened={outcome !== null && there}
      onClose={onClose}
      size="lg"
      title={outcome === null ? '' : `${outcome.name} can’t be imported`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {outcome !== null && <Reasons outcome={outcome} />}
    </Modal>
  );
}

function Reasons({ outcome }: { outcome: Rejected }) {
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
      <span>
        <CodeText>{diagnostic.message}</CodeText>
      </span>
      <code className={classes.line}>{line.trim().slice(0, 120)}</code>
    </li>
  );
}

const placeOf = ({ line, column }: LocatedDiagnostic): string => `${line}:${column}`;
