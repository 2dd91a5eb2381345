/** The lessons that come with Tierlab, in the order in which a course takes them. */
const texts = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

/** Stable: links and the reader's progress name lessons by them. */
export const LESSON_NAMES = ['why-tiers'] as const;
export type LessonName = (typeof LESSON_NAMES)[number];

/** The file of a lesson; null where there is none of that name. */
export function lessonText(name: string): string | null {
  return LESSON_NAMES.some((known) => known === name) ? (texts[`./${name}.md`] ?? null) : null;
}
