/** The inside of a `task` block: what to do, then `check:` and `hint:` lines. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Check } from './checks/expression.ts';
import { parseCheck } from './checks/parse.ts';
import { refuseHtml } from './html.ts';
import type { Task } from './lesson.ts';
import type { Place, Problems } from './problems.ts';

const KEYS = ['check', 'hint'] as const;

/** Reads the lines of a block; `place` is that of its first character. */
export function parseTask(source: string, place: Place, problems: Problems): Pick<Task, 'text' | 'checks' | 'hints'> {
  const text: string[] = [];
  const checks: Check[] = [];
  const hints: string[] = [];
  let begun = false;
  const noHtml = (markdown: string, at: Place): void => refuseHtml(fromMarkdown(markdown), at, problems);
  for (const [i, line] of source.split('\n').entries()) {
    const at = { line: place.line + i, column: place.column };
    const [, key, gap = '', rest = ''] = /^(\w+):(\s*)(.*)$/.exec(line) ?? [];
    if (KEYS.some((known) => known === key)) {
      begun = true;
      const column = at.column + (key as string).length + 1 + gap.length;
      if (rest.trim() === '') problems.add(at, `Behind \`${key}:\` nothing stands.`);
      else if (key === 'hint') {
        hints.push(rest.trim());
        noHtml(rest, { line: at.line, column });
      } else {
        const check = parseCheck(rest, { line: at.line, column }, problems);
        if (check === null) continue;
        checks.push(check);
        noHtml(check.label, { line: at.line, column: column + rest.lastIndexOf(check.label) });
      }
    } else if (!begun) text.push(line);
    else if (/^\s+\S/.test(line) && hints.length > 0) hints.push(`${hints.pop()} ${line.trim()}`);
    else if (line.trim() !== '')
      problems.add(at, 'After the task’s text there are only lines that begin with `check:` or `hint:`.');
  }
  noHtml(text.join('\n'), place);
  if (text.join('').trim() === '') problems.add(place, 'A task begins with what is to be done, in words.');
  if (!/^check:/m.test(source)) problems.add(place, 'A task has at least one `check:` line.');
  return { text: text.join('\n').trim(), checks, hints };
}
