/**
 * Reads a lesson: Markdown with a front matter, in which some fenced blocks are programs, settings and tasks.
 * Nothing in it is ever run but HIR programs, by the engine, and policies, apart from the page, when the reader asks for
 * it.
 */
import type { Code, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { LONGEST_POLICY } from '../engine/api.ts';
import { parseFrontMatter } from './frontMatter.ts';
import { refuseHtml } from './html.ts';
import type { Lesson, LessonPolicy, Part, Program, Step, Task } from './lesson.ts';
import { type LessonProblem, type Place, Problems } from './problems.ts';
import { parseSettings } from './settings.ts';
import { parseTask } from './task.ts';

export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly LessonProblem[] };

/** Characters; a lesson is a text that is read in ten minutes. */
export const LONGEST_LESSON = 500_000;

/** Reads a lesson's file. Never throws. */
export function parseLesson(source: string): ParsedLesson {
  const problems = new Problems();
  if (source.length > LONGEST_LESSON) {
    problems.add({ line: 1, column: 1 }, `A lesson has at most ${LONGEST_LESSON.toLocaleString('en')} characters.`);
    return { ok: false, problems: problems.all };
  }
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { about, body, line } = parseFrontMatter(text, problems);
  // Without it nothing stands where it belongs.
  if (about === null) return { ok: false, problems: problems.all };
  const root = fromMarkdown(body);
  const steps = new StepReader(body, line, problems).read(root);
  refuseHtml(root, { line: line + 1, column: 1 }, problems);
  if (problems.all.length > 0) return { ok: false, problems: problems.all };
  return {
    ok: true,
    lesson: {
      ...about,
      steps,
      taskCount: steps.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'task')).length,
    },
  };
}

/** Blocks that are more than text. */
const BLOCKS: readonly string[] = [
  ...['hir program', 'hir solution', 'settings', 'settings solution'],
  ...['js policy', 'js policy solution', 'task'],
];

/** A part while later blocks may still change it. */
type Draft = { -readonly [K in keyof Program]: Program[K] };
type TaskDraft = Omit<Task, 'start' | 'solution'> & { start: Draft; solution: Draft | null };
type DraftPart =
  | { kind: 'text'; markdown: string; line: number }
  | { kind: 'program'; program: Draft }
  | { kind: 'task'; task: TaskDraft };

class StepReader {
  readonly #steps: { title: string; parts: DraftPart[]; place: Place }[] = [];
  /** The program that a task starts with, and the one that a `settings` block belongs to. */
  #program: Draft | null = null;
  #task: TaskDraft | null = null;
  #tasks = 0;
  #hasTaskBlock = false;
  /** What the next `settings` block belongs to. */
  #last: 'program' | 'solution' | null = null;

  constructor(
    readonly body: string,
    /** How many lines of the file stand before the body. */
    readonly linesBefore: number,
    readonly problems: Problems,
  ) {}

  read({ children }: Root): Step[] {
    for (const node of children) this.#take(node);
    if (this.#steps.length === 0)
      this.problems.add(
        { line: this.linesBefore + 1, column: 1 },
        'A lesson has at least one step, which begins with a heading such as `## First step`.',
      );
    if (!this.#hasTaskBlock)
      this.problems.add({ line: this.linesBefore + 1, column: 1 }, 'A lesson has at least one `task` block.');
    return this.#steps.map(({ title, parts, place }) => ({ title, line: place.line, parts: parts.map(finished) }));
  }

  #take(node: RootContent): void {
    const place = this.#placeOf(node);
    if (node.type === 'heading' && node.depth <= 2) {
      if (node.depth === 1)
        this.problems.add(place, 'The title stands above, as `title:`; steps begin with headings of two #.');
      this.#steps.push({ title: this.#sourceOf(node).replace(/^#+\s*|\s*#*\s*$/g, ''), parts: [], place });
      return;
    }
    const step = this.#steps.at(-1);
    if (step === undefined) {
      this.problems.add(place, 'Before the first step nothing can stand; it begins with a heading such as `## Title`.');
      return;
    }
    if (node.type === 'code' && this.#takeBlock(node, place, step.parts)) return;
    const previous = step.parts.at(-1);
    const markdown = this.#sourceOf(node);
    if (previous?.kind === 'text') previous.markdown += `\n\n${markdown}`;
    else step.parts.push({ kind: 'text', markdown, line: place.line });
  }

  /** Returns false for a block that is only shown. */
  #takeBlock(node: Code, place: Place, parts: DraftPart[]): boolean {
    const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
    const content = { line: place.line + 1, column: place.column };
    const value = BLOCKS.includes(info) ? this.#untilNextBlock(node.value, content) : node.value;
    switch (info) {
      case 'hir program':
        this.#program = { text: withNewline(value), line: content.line, settings: [], policy: null };
        this.#last = 'program';
        parts.push({ kind: 'program', program: this.#program });
        return true;
      case 'hir solution':
        if (this.#solution(place) === null) return true;
        Object.assign(this.#solution(place) as Draft, { text: withNewline(value), line: content.line });
        return true;
      case 'settings':
        if (this.#last !== 'program' || this.#program === null)
          this.problems.add(place, 'A `settings` block follows the `hir program` block that it is for.');
        else this.#program.settings = parseSettings(value, content, this.problems);
        return true;
      case 'settings solution': {
        const solution = this.#solution(place);
        if (solution !== null) solution.settings = parseSettings(value, content, this.problems);
        return true;
      }
      case 'js policy':
        if (this.#last !== 'program' || this.#program === null)
          this.problems.add(place, 'A `js policy` block follows the `hir program` block that it is for.');
        else this.#program.policy = this.#policy(value, content);
        return true;
      case 'js policy solution': {
        const solution = this.#solution(place);
        if (solution !== null) solution.policy = this.#policy(value, content);
        return true;
      }
      case 'task': {
        this.#hasTaskBlock = true;
        if (this.#program === null) {
          this.problems.add(place, 'A task needs a program: a `hir program` block before it.');
          return true;
        }
        const task = parseTask(value, content, this.problems);
        this.#task = { ...task, number: this.#tasks++, line: place.line, start: this.#program, solution: null };
        this.#last = 'solution';
        parts.push({ kind: 'task', task: this.#task });
        return true;
      }
      default:
        if (node.lang === 'task' || node.lang === 'settings' || (node.meta && ['hir', 'js'].includes(node.lang ?? '')))
          this.problems.add(
            place,
            `There is no block called ‘${info}’: they are ${BLOCKS.map((name) => `\`${name}\``).join(', ')}, and \`hir\` for code that is only shown.`,
          );
        return false;
    }
  }

  /** What stands in a block whose end was forgotten goes on into the next one: Markdown sees no mistake in that. */
  #untilNextBlock(value: string, content: Place): string {
    const next = value.search(/^```[a-z]/m);
    if (next === -1) return value;
    const line = content.line + value.slice(0, next).split('\n').length - 1;
    this.problems.add({ line, column: 1 }, 'Here the next block begins, but the one before has no end: a line ```.');
    return value.slice(0, next);
  }

  /** The solution of the task before; it begins as what the task starts with. */
  #solution(place: Place): Draft | null {
    if (this.#last !== 'solution' || this.#task === null) {
      this.problems.add(place, 'A solution follows the `task` block that it solves.');
      return null;
    }
    this.#task.solution ??= { ...this.#task.start };
    return this.#task.solution;
  }

  #policy(text: string, { line, column }: Place): LessonPolicy {
    if (text.length > LONGEST_POLICY)
      this.problems.add({ line, column }, `A policy has at most ${LONGEST_POLICY.toLocaleString('en')} characters.`);
    return { text: withNewline(text), line };
  }

  #placeOf(node: RootContent): Place {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { line: line + this.linesBefore, column };
  }

  #sourceOf(node: RootContent): string {
    return this.body.slice(node.position?.start.offset, node.position?.end.offset);
  }
}

function finished(part: DraftPart): Part {
  if (part.kind !== 'task') return part;
  const { task } = part;
  return { kind: 'task', task: { ...task, solution: task.solution ?? task.start } };
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
