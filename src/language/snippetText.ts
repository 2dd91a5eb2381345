/** Texts with places to fill in, in the notation of editors: `${1:%a}`. The page itself reads them, so no parser stands behind this. */

/** Text that stands for itself in a snippet. */
export function literal(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

export function placeholder(n: number, text: string): string {
  return `\${${n}:${literal(text)}}`;
}

/** The text of a snippet that has no place to fill in; null for the others. */
export function plainText(snippet: string): string | null {
  const text = snippet.replace(/\\[$}\\]/g, '');
  return text.includes('$') ? null : snippet.replace(/\\([$}\\])/g, '$1');
}
