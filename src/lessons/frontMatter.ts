/** The lines between two `---` at the top of a lesson: what it is called, what it is about, how long it takes. */
import type { Lesson } from './lesson.ts';
import type { Place, Problems } from './problems.ts';

type About = Pick<Lesson, 'title' | 'summary' | 'minutes' | 'author'>;

const KEYS = ['title', 'summary', 'minutes', 'author'] as const;
type Key = (typeof KEYS)[number];
const LONGEST_MINUTES = 120;

interface FrontMatter {
  /** Null when something is wrong. */
  readonly about: About | null;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly line: number;
}

export function parseFrontMatter(text: string, problems: Problems): FrontMatter {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end === -1) {
    const top = { line: 1, column: 1 };
    problems.add(top, 'A lesson begins with a line `---`, then `title:`, `summary:`, `minutes:`, then `---` again.');
    return { about: null, body: text, line: 0 };
  }
  const values = new Map<Key, { readonly value: string; readonly place: Place }>();
  for (const [i, line] of lines.slice(1, end).entries()) {
    const place = { line: i + 2, column: 1 };
    const [, name = '', value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    const key = KEYS.find((known) => known === name);
    if (line.trim() === '') continue;
    if (key === undefined)
      problems.add(place, `Here stands ${KEYS.map((known) => `\`${known}:\``).join(', ')}, one a line.`);
    else if (values.has(key)) problems.add(place, `\`${key}:\` stands here twice.`);
    else values.set(key, { value, place });
  }
  const required = (key: Key): string => {
    const value = values.get(key)?.value ?? '';
    if (value === '') problems.add(values.get(key)?.place ?? { line: 1, column: 1 }, `\`${key}:\` is missing.`);
    return value;
  };
  const about = {
    title: required('title'),
    summary: required('summary'),
    minutes: Number(required('minutes')),
    author: values.get('author')?.value ?? null,
  };
  const { minutes } = about;
  const given = values.get('minutes');
  if (given !== undefined && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES))
    problems.add(given.place, `\`minutes:\` is a whole number from 1 to ${LONGEST_MINUTES}.`);
  return { about, body: lines.slice(end + 1).join('\n'), line: end + 1 };
}
