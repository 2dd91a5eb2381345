/** What a lesson is once its file has been read. docs/teaching.md describes the file. */
import type { Check } from './checks/expression.ts';
import type { SettingChange } from './settings.ts';

export interface Lesson {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** How long it takes. */
  readonly minutes: number;
  readonly author: string | null;
  /** At least one. */
  readonly steps: readonly Step[];
  /** How many tasks all steps have; tasks are numbered through the lesson. */
  readonly taskCount: number;
}

export interface Step {
  readonly line: number;
  readonly title: string;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'text'; readonly markdown: string; readonly line: number }
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'task'; readonly task: Task };

/** A program that goes to the editor on a click, with the settings that it is to be run under. */
export interface Program {
  readonly text: string;
  /** Line of the file at which the text begins. */
  readonly line: number;
  /** What differs from the default preset at full speed. */
  readonly settings: readonly SettingChange[];
  /** A written policy that decides in place of the engine's own; null for that. */
  readonly policy: LessonPolicy | null;
}

/** A policy in JavaScript (docs/policies.md), which nobody has run yet. */
export interface LessonPolicy {
  readonly text: string;
  /** Line of the file at which the text begins. */
  readonly line: number;
}

export interface Task {
  /** From 0, through the lesson. */
  readonly number: number;
  /** Markdown. */
  readonly text: string;
  readonly line: number;
  /** At least one; all of them must hold. */
  readonly checks: readonly Check[];
  /** Markdown, the smallest help first. */
  readonly hints: readonly string[];
  /** What the student has before doing anything. */
  readonly start: Program;
  /** What does it. The same as the start where there is nothing to do but to run that. */
  readonly solution: Program;
}

/** There is nothing to do but to run the program. */
export function onlyRuns({ start, solution }: Task): boolean {
  return start === solution;
}

/** All tasks, in their order. */
export function tasksOf({ steps }: Lesson): Task[] {
  return steps.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'task' ? [part.task] : [])));
}
