import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconLink } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Lesson, Part, Step } from '../../lessons/lesson.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { shareLesson } from '../share/shareLink.ts';
import { useStores } from '../store/stores.tsx';
import classes from './LessonPane.module.css';
import type { Progress } from './lessons.ts';
import { ProgramBlock } from './ProgramBlock.tsx';
import { TaskCard } from './TaskCard.tsx';
import { Text } from './Text.tsx';
import { useLessons } from './useLessons.ts';

const NOT_BEGUN: Progress = { step: 0, done: [] };

/** One step of a lesson at a time. */
export function LessonView({ reference, lesson }: { reference: string; lesson: Lesson }) {
  const lessons = useLessons();
  const { workspace } = useStores();
  const progress = useStore(lessons.store, (state) => state.progress[reference]) ?? NOT_BEGUN;
  const [moved, setMoved] = useState(false);
  const at = Math.min(progress.step, lesson.steps.length - 1);
  const leave = (): void => {
    workspace.getState().leaveLesson();
    lessons.showList();
  };
  const goTo = (step: number): void => {
    setMoved(true);
    lessons.goTo(step);
  };
  return (
    <article className={classes.lesson} aria-label={lesson.title}>
      <div className={classes.toolbar}>
        <Button size="compact-xs" variant="subtle" leftSection={<IconArrowLeft size={14} />} onClick={leave}>
          Leave the lesson
        </Button>
        <ActionIcon
          size={26}
          variant="subtle"
          color="gray"
          aria-label="Copy a link to this lesson"
          title="Copy a link to this lesson"
          onClick={() => void shareLesson(reference)}
        >
          <IconLink size={15} />
        </ActionIcon>
      </div>
      <StepView key={at} lesson={lesson} at={at} done={progress.done} takesFocus={moved} />
      <StepNavigation lesson={lesson} at={at} done={progress.done} onGo={goTo} onFinish={leave} />
    </article>
  );
}

interface StepViewProps {
  readonly lesson: Lesson;
  readonly at: number;
  readonly done: readonly number[];
  /** Who has just opened the lesson keeps the focus where it is. */
  readonly takesFocus: boolean;
}

function StepView({ lesson: { title, steps }, at, done, takesFocus }: StepViewProps) {
  const step = steps[at] as Step;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <ScrollRegion label={`Step ${at + 1} of ${steps.length}`} className={classes.body}>
      <p className={classes.lessonTitle}>{title}</p>
      <h2 className={classes.stepTitle} ref={heading} tabIndex={-1}>
        <Text markdown={step.title} inline />
      </h2>
      {step.parts.map((part) => (
        <PartView key={lineOf(part)} part={part} done={done} />
      ))}
    </ScrollRegion>
  );
}

function PartView({ part, done }: { part: Part; done: readonly number[] }) {
  switch (part.kind) {
    case 'text':
      return <Text markdown={part.markdown} />;
    case 'program':
      return <ProgramBlock program={part.program} />;
    case 'task':
      return <TaskCard task={part.task} done={done.includes(part.task.number)} />;
  }
}

/** Parts have no names, and two may say the same; their places in the file are different. */
function lineOf(part: Part): number {
  switch (part.kind) {
    case 'text':
      return part.line;
    case 'program':
      return part.program.line;
    case 'task':
      return part.task.line;
  }
}

interface StepNavigationProps {
  readonly lesson: Lesson;
  readonly at: number;
  readonly done: readonly number[];
  readonly onGo: (step: number) => void;
  readonly onFinish: () => void;
}

function StepNavigation({ lesson: { steps }, at, done, onGo, onFinish }: StepNavigationProps) {
  const last = at === steps.length - 1;
  return (
    <nav className={classes.navigation} aria-label="Steps">
      <Button size="xs" variant="default" disabled={at === 0} onClick={() => onGo(at - 1)}>
        Back
      </Button>
      <ol className={classes.dots}>
        {steps.map((step, i) => {
          const tasks = step.parts.flatMap((part) => (part.kind === 'task' ? [part.task.number] : []));
          const complete = tasks.length > 0 && tasks.every((task) => done.includes(task));
          const label = `Step ${i + 1}: ${step.title}${complete ? ', done' : ''}`;
          return (
            <li key={step.line}>
              <button
                type="button"
                className={classes.dot}
                data-done={complete || undefined}
                aria-current={i === at ? 'step' : undefined}
                aria-label={label}
                title={label}
                onClick={() => onGo(i)}
              >
                {complete ? <IconCheck size={12} stroke={3} aria-hidden="true" /> : i + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <Button size="xs" onClick={() => (last ? onFinish() : onGo(at + 1))}>
        {last ? 'Finish' : 'Next'}
      </Button>
    </nav>
  );
}
