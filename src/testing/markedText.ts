/** Texts of tests with a mark where something is asked. */

/** The text without its one `‸`, and where that stood. */
export function markedText(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('‸');
  if (offset === -1 || marked.indexOf('‸', offset + 1) !== -1) throw new Error('the text needs one ‸');
  return { text: marked.replace('‸', ''), offset };
}
