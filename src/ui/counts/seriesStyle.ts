/** Eight lines that can be told apart: by colour, and by dash for those who don't see the colours. */

const DASHES = ['', '8 3', '3 3', '10 3 2 3', '', '6 2', '2 2', '12 3 2 3 2 3'];

export function seriesColor(style: number): string {
  return `var(--series-${style % DASHES.length})`;
}

export function seriesDash(style: number): string {
  return DASHES[style % DASHES.length] as string;
}
