/** HTML in Markdown, which would be shown as text: lessons are refused with its places. */
import type { Html, Nodes } from 'mdast';
import type { Place, Problems } from './problems.ts';

/** Reports the HTML of a text, at any depth; `place` is that of the text's first character. */
export function refuseHtml(text: Nodes, place: Place, problems: Problems): void {
  for (const { position } of htmlIn(text)) {
    const { line = 1, column = 1 } = position?.start ?? {};
    // Only its first line begins where the text does.
    const at = { line: place.line + line - 1, column: line === 1 ? place.column + column - 1 : column };
    problems.add(at, 'HTML is not shown in lessons: write Markdown.');
  }
}

function htmlIn(node: Nodes): Html[] {
  if (node.type === 'html') return [node];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}
