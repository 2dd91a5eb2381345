/** The lessons that come with Tierlab, in the order in which a course takes them. */
const texts = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });

/** Stable: links and the reader's progress name lessons by them. */
export const LESSON_NAMES = [
  'why-tiers',
  'counters-and-thresholds',
  'reading-a-cfg',
  'what-o2-did',
  'indirect-calls',
  'compilation-storms',
  'compile-cost',
  'threads',
] as const;
export type LessonName = (typeof LESSON_NAMES)[number];

/** The file of a lesson; null where there is none of that name. */
export function lessonText(name: string): string | null {
  return LESSON_NAMES.some((known) => known === name) ? (texts[`./${name}.md`] ?? null) : null;
}
