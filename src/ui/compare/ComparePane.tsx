import { Alert, Button, NumberInput, Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { IconScale } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { LEAST_ROUNDS, MOST_ROUNDS, SIDES } from '../../compare/compare.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { isActive } from '../store/session.ts';
import { useSession, useStores, useWorkspace } from '../store/stores.tsx';
import classes from './ComparePane.module.css';
import { ComparisonResult } from './ComparisonResult.tsx';
import { SideChooser } from './SideChooser.tsx';

/** The program under two configurations, in turns: which is faster, by how much, and why. */
export function ComparePane() {
  const { comparing, page } = useStores();
  const phase = useStore(comparing, (state) => state.phase);
  const result = useStore(comparing, (state) => state.result);
  const text = useWorkspace((state) => state.text);
  const running = phase.kind === 'running';
  return (
    <div className={classes.pane}>
      <div className={classes.toolbar}>
        {SIDES.map((id) => (
          <SideChooser key={id} id={id} disabled={running} />
        ))}
        <Rounds disabled={running} />
        <StartButton />
      </div>
      {running && (
        <div className={classes.progress}>
          <Progress value={(100 * phase.done) / phase.of} aria-label="Runs that have ended" size="sm" />
          <output>{phase.done === 0 ? 'Starting two engines…' : `Run ${phase.done} of ${phase.of} has ended`}</output>
        </div>
      )}
      {phase.kind === 'failed' && (
        <Alert color="red" m="sm" p="xs" title="The comparison could not be made">
          {phase.message}
        </Alert>
      )}
      {result !== null ? (
        <ComparisonResult {...result} stale={result.comparison.text !== text} />
      ) : (
        !running && (
          <EmptyPane icon={<IconScale />} title="Two configurations, side by side">
            {page.engine === 'none'
              ? 'This page can’t run programs, so there is nothing to compare.'
              : 'Choose two configurations and compare: the program runs under both, in turns, some rounds each. You see which is faster and by how much, when functions reach each tier, and what compiling costs.'}
          </EmptyPane>
        )
      )}
    </div>
  );
}

function Rounds({ disabled }: { disabled: boolean }) {
  const { comparing } = useStores();
  const rounds = useStore(comparing, (state) => state.rounds);
  return (
    <div className={classes.field}>
      <span aria-hidden="true">Rounds</span>
      <NumberInput
        aria-label="Rounds"
        size="xs"
        w={70}
        min={LEAST_ROUNDS}
        max={MOST_ROUNDS}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={rounds}
        disabled={disabled}
        onChange={(value) =>
          typeof value === 'number' && value >= LEAST_ROUNDS && comparing.getState().setRounds(value)
        }
      />
    </div>
  );
}

function StartButton() {
  const { comparing, session, workspace, page } = useStores();
  const running = useStore(comparing, (state) => state.phase.kind === 'running');
  const active = useSession((state) => isActive(state.phase));
  if (running) {
    return (
      <Button size="xs" variant="default" onClick={() => comparing.getState().cancel()}>
        Cancel
      </Button>
    );
  }
  return (
    <Button
      size="xs"
      disabled={active || page.engine === 'none'}
      title={active ? 'First let the run end, or stop it: it would take the time of the comparison.' : undefined}
      onClick={() => {
        session.getState().pause();
        void comparing.getState().start(workspace.getState().text);
      }}
    >
      Compare
    </Button>
  );
}
