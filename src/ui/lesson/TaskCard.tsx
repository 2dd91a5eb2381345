import { Button, UnstyledButton } from '@mantine/core';
import { IconBulb, IconCircle, IconCircleCheckFilled, IconCircleX, IconWand } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { CheckResult } from '../../lessons/checks/evaluate.ts';
import type { Check } from '../../lessons/checks/expression.ts';
import { onlyRuns, type Task } from '../../lessons/lesson.ts';
import { useStores } from '../store/stores.tsx';
import classes from './LessonPane.module.css';
import { openProgram } from './ProgramBlock.tsx';
import { Text } from './Text.tsx';
import { useLessons } from './useLessons.ts';
import { useTaskChecks } from './useTaskChecks.ts';

/** What there is to do, what the recorded run says about it, and help. */
export function TaskCard({ task, done }: { task: Task; done: boolean }) {
  const lessons = useLessons();
  const onDone = useCallback(() => lessons.markDone(task.number), [lessons, task.number]);
  const checks = useTaskChecks(task, onDone);
  return (
    <section className={classes.task} data-done={done || undefined} aria-label={`Task ${task.number + 1}`}>
      <p className={classes.taskTitle}>
        {done ? <IconCircleCheckFilled size={16} aria-hidden="true" /> : null}
        Task {task.number + 1}
        <output>{done ? ' · Done' : ''}</output>
      </p>
      <Text markdown={task.text} />
      <ul className={classes.checks}>
        {task.checks.map((check, i) => (
          <CheckLine
            key={check.line}
            check={check}
            result={checks?.results[i] ?? null}
            final={checks?.final === true}
            done={done}
          />
        ))}
      </ul>
      {checks === null && !done && <p className={classes.note}>The checks look at your next run.</p>}
      <Help task={task} />
    </section>
  );
}

interface CheckLineProps {
  readonly check: Check;
  readonly result: CheckResult | null;
  readonly final: boolean;
  /** The task was done, perhaps in an earlier run. */
  readonly done: boolean;
}

function CheckLine({ check, result, final, done }: CheckLineProps) {
  const holds = result?.holds ?? false;
  const state = done || (final && holds) ? 'holds' : final ? 'fails' : 'open';
  const Icon = { holds: IconCircleCheckFilled, fails: IconCircleX, open: IconCircle }[state];
  const words = { holds: 'Holds:', fails: 'Does not hold:', open: 'To be checked:' }[state];
  return (
    <li className={classes.check} data-state={state}>
      <Icon size={16} aria-label={words} />
      <div>
        <Text markdown={check.label} inline />
        {result !== null && !done && !holds && <div className={classes.measured}>{result.measured.join('; ')}</div>}
      </div>
    </li>
  );
}

/** Hints one after the other, and at last the solution. */
function Help({ task }: { task: Task }) {
  const stores = useStores();
  const [shown, setShown] = useState(0);
  const [solved, setSolved] = useState(false);
  const { hints } = task;
  const solve = (): void => {
    openProgram(stores, task.solution);
    setSolved(true);
  };
  return (
    <div className={classes.help}>
      {hints.slice(0, shown).map((hint) => (
        <div key={hint} className={classes.hint}>
          <IconBulb size={15} aria-label="Hint:" />
          <div>
            <Text markdown={hint} inline />
          </div>
        </div>
      ))}
      <div className={classes.helpButtons}>
        {shown < hints.length && (
          <UnstyledButton className={classes.link} onClick={() => setShown(shown + 1)}>
            {shown === 0 ? 'Give me a hint' : 'Another hint'}
          </UnstyledButton>
        )}
        {!onlyRuns(task) && !stores.page.readOnly && (
          <Button ml="auto" size="compact-xs" variant="subtle" leftSection={<IconWand size={14} />} onClick={solve}>
            Show me
          </Button>
        )}
      </div>
      {solved && (
        <output className={classes.note}>
          A solution is in the editor
          {task.solution.policy === null ? ', with its settings' : ', its policy in the settings'}. Press Run.
        </output>
      )}
    </div>
  );
}
