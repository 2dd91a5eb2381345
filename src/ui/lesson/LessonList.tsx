import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import { plural } from '../common/format.ts';
import { LoadingPane } from '../common/LoadingPane.tsx';
import { useAnswer } from '../common/useAnswer.ts';
import classes from './LessonPane.module.css';
import { type ListedLesson, lessonRef, listLessons, type Progress } from './lessons.ts';
import { useLessons } from './useLessons.ts';

/** The lessons that come with Tierlab, each with how far the reader has come, and the way to others. */
export function LessonList() {
  const lessons = useLessons();
  const progress = useStore(lessons.store, (state) => state.progress);
  const listed = useAnswer('lessons', listLessons);
  if (listed.kind !== 'loaded') return <LoadingPane title="Lessons" />;
  return (
    <div className={classes.list}>
      <p className={classes.lead}>
        Each takes some minutes. You run programs and change them, and the page checks what you did by what was
        recorded. How far you are stays in this browser.
      </p>
      <ol className={classes.cards}>
        {listed.value.map((each) => (
          <LessonCard
            key={each.ref}
            listed={each}
            progress={progress[each.ref]}
            onOpen={() => void lessons.open(each.ref)}
          />
        ))}
      </ol>
      <OtherLesson />
    </div>
  );
}

interface LessonCardProps {
  readonly listed: ListedLesson;
  readonly progress: Progress | undefined;
  readonly onOpen: () => void;
}

function LessonCard({ listed: { lesson }, progress, onOpen }: LessonCardProps) {
  const done = progress?.done.length ?? 0;
  const all = done >= lesson.taskCount;
  const Icon = all ? IconCircleCheckFilled : progress === undefined ? IconCircleDashed : IconCircleHalf2;
  const state = all
    ? 'Done'
    : progress === undefined
      ? plural(lesson.taskCount, 'task')
      : `${done} of ${plural(lesson.taskCount, 'task')} done`;
  return (
    <li>
      <UnstyledButton className={classes.card} data-state={all ? 'done' : undefined} onClick={onOpen}>
        <Icon size={20} aria-hidden="true" />
        <span>
          <span className={classes.cardTitle}>{lesson.title}</span>
          <span className={classes.cardSummary}>{lesson.summary}</span>
          <span className={classes.cardState}>
            {lesson.minutes} min · {state}
          </span>
        </span>
      </UnstyledButton>
    </li>
  );
}

/** Opens a file by its address. */
function OtherLesson() {
  const lessons = useLessons();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const ref = lessonRef(address, window.location.href);
    if (ref === null) setProblem('This is no address of a file.');
    else void lessons.open(ref);
  };
  return (
    <form className={classes.other} onSubmit={open}>
      <TextInput
        className={classes.address}
        size="xs"
        label="A lesson of your teacher’s"
        placeholder="https://…/lesson.md"
        value={address}
        error={problem}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button size="xs" variant="default" type="submit">
        Open
      </Button>
    </form>
  );
}
