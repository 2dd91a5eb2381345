import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { runProgram } from '../commands/runProgram.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { useFrame } from '../common/useFrame.ts';
import { useFunctionNames } from '../common/useFunctionNames.ts';
import { isActive } from '../store/session.ts';
import { useSession, useStores } from '../store/stores.tsx';
import { Answers } from './Answers.tsx';
import { GuessForm } from './GuessForm.tsx';
import classes from './PredictPane.module.css';
import { isEmpty } from './prediction.ts';

/** First the guess, then the run, then both side by side. */
export function PredictPane() {
  const { predicting } = useStores();
  const kept = useStore(predicting, (state) => state.kept);
  const frame = useFrame();
  const names = useFunctionNames(frame?.recording ?? null);
  if (names.length === 0) {
    return (
      <EmptyPane icon={<IconBulb />} title="Nothing to guess yet">
        Write or open a program with functions; here you say what its run will do before it does it.
      </EmptyPane>
    );
  }
  return (
    <ScrollRegion className={classes.pane} label="Prediction">
      {kept === null ? <Guessing names={names} /> : <Revealing />}
    </ScrollRegion>
  );
}

function Guessing({ names }: { names: string[] }) {
  const stores = useStores();
  const { predicting, session } = stores;
  const guess = useStore(predicting, (state) => state.guess);
  const active = useSession((state) => isActive(state.phase));
  const replayed = useSession((state) => state.origin?.replayed === true);
  const run = (): void => {
    predicting.getState().keep(session.getState().recording);
    runProgram(stores);
  };
  const empty = isEmpty(guess);
  return (
    <>
      <p className={classes.lead}>
        What will happen? Answer what you like, with the thresholds in mind; then see what the recording says.
      </p>
      <GuessForm names={names} guess={guess} change={predicting.getState().change} />
      <div className={classes.buttons}>
        <Button size="xs" disabled={empty || active} onClick={run}>
          Run and reveal
        </Button>
        {replayed && (
          <Button size="xs" variant="default" disabled={empty} onClick={() => predicting.getState().keep(null)}>
            Reveal from the recorded run
          </Button>
        )}
        {active && <span className={classes.hint}>A run is under way; guess for the next one.</span>}
      </div>
    </>
  );
}

function Revealing() {
  const { predicting } = useStores();
  const { guess, kept } = useStore(predicting);
  const frame = useFrame();
  const phase = useSession((state) => state.phase);
  const recording = frame === null || frame.recording === kept?.before ? null : frame.recording;
  const failed = phase.kind === 'rejected' || phase.kind === 'failed';
  return (
    <>
      {recording !== null && !isActive(phase) ? (
        <Answers guess={guess} recording={recording} />
      ) : (
        <output className={classes.lead}>
          {failed
            ? 'The program did not run, so there is nothing to compare with. Mend it and press Run: your guess still stands.'
            : 'Your guess stands. When the run has ended, you see what came of it.'}
        </output>
      )}
      <div className={classes.buttons}>
        <Button size="xs" variant="default" onClick={() => predicting.getState().again()}>
          Guess again
        </Button>
      </div>
    </>
  );
}
