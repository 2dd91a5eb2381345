import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LessonProblem } from '../../lessons/problems.ts';
import { CodeText } from '../common/CodeText.tsx';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { LessonList } from './LessonList.tsx';
import classes from './LessonPane.module.css';
import { LessonView } from './LessonView.tsx';
import { LessonReference } from './Text.tsx';
import { useLessons } from './useLessons.ts';

/** The lesson that is open, or the list of lessons. */
export function LessonPane() {
  const lessons = useLessons();
  const shown = useStore(lessons.store, (state) => state.shown);
  useEffect(() => void lessons.resume(), [lessons]);
  switch (shown.kind) {
    case 'list':
      return <LessonList />;
    case 'loading':
      return (
        <output className={classes.loading}>
          <Loader size={14} /> Loading the lesson…
        </output>
      );
    case 'failed':
      return (
        <EmptyPane
          icon={<IconAlertTriangle />}
          title="This lesson can’t be opened"
          action={
            <div className={classes.actions}>
              <Button size="xs" variant="light" onClick={() => void lessons.open(shown.ref)}>
                Try again
              </Button>
              <Button size="xs" variant="default" onClick={() => lessons.showList()}>
                All lessons
              </Button>
            </div>
          }
        >
          <span className={classes.ref}>{shown.ref}</span>
          <span role="alert">{shown.message} Your own program is untouched.</span>
          <Mistakes problems={shown.problems} />
        </EmptyPane>
      );
    case 'lesson':
      return (
        <LessonReference value={shown.ref}>
          <LessonView key={shown.ref} reference={shown.ref} lesson={shown.lesson} />
        </LessonReference>
      );
  }
}

/** So many are shown. */
const MOST = 20;

function Mistakes({ problems }: { problems: readonly LessonProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <span className={classes.mistakes}>
      {problems.slice(0, MOST).map(({ line, column, message }) => (
        <span key={`${line}:${column}:${message}`}>
          <code>
            {line}:{column}
          </code>{' '}
          <CodeText>{message}</CodeText>
        </span>
      ))}
      {problems.length > MOST && <span>And {problems.length - MOST} more.</span>}
    </span>
  );
}
