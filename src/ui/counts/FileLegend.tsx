import { formatCompact } from '../common/format.ts';
import { tierFill, tierMark, tierShapePath } from '../common/tierShapes.ts';
import type { Series } from './chartModel.ts';
import { seriesColor, seriesDash } from './seriesStyle.ts';

const ROW_HEIGHT = 22;
const LINE = 24;
const GAP = 24;
/** Of letters of 12 pixels, in any font that the file may be shown in. */
const LETTER = 8;
const LONGEST_NAME = 32;
/** From the end of the name: the tier's shape, its mark, the count. */
const AFTER_NAME = { shape: 12, mark: 22, count: 42 };

interface LegendItem {
  readonly series: Series;
  readonly label: string;
  readonly count: string;
  readonly x: number;
  /** Of its text, below the legend's upper edge. */
  readonly y: number;
}

export interface FileLegendLayout {
  readonly items: readonly LegendItem[];
  readonly height: number;
}

/** One behind the other, in as many rows as it takes. */
export function legendLayout(series: readonly Series[], left: number, right: number): FileLegendLayout {
  let [x, row] = [left, 0];
  const items = series.map((one): LegendItem => {
    const label = `@${one.name.length > LONGEST_NAME ? `${one.name.slice(0, LONGEST_NAME - 1)}…` : one.name}`;
    const count = formatCompact(one.count);
    const width = LINE + 6 + label.length * LETTER + AFTER_NAME.count + count.length * LETTER;
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const item = { series: one, label, count, x, y: (row + 0.75) * ROW_HEIGHT };
    x += width + GAP;
    return item;
  });
  return { items, height: items.length === 0 ? 0 : (row + 1) * ROW_HEIGHT };
}

/** Which line is which, for the chart as a file: above the drawing, where the page shows nothing of it. */
export function FileLegend({ items, height }: FileLegendLayout) {
  return (
    <g transform={`translate(0, ${-height})`}>
      {items.map(({ series: { key, style, tier }, label, count, x, y }) => {
        const end = x + LINE + 6 + label.length * LETTER;
        const text = { y, fontSize: 12, fill: 'var(--ink)' };
        return (
          <g key={key}>
            <line
              x1={x}
              x2={x + LINE}
              y1={y - 4}
              y2={y - 4}
              stroke={seriesColor(style)}
              strokeDasharray={seriesDash(style)}
              strokeWidth={2.5}
            />
            <text {...text} x={x + LINE + 6}>
              {label}
            </text>
            <path
              d={tierShapePath(tier, 5)}
              transform={`translate(${end + AFTER_NAME.shape}, ${y - 4})`}
              fill={tierFill(tier)}
            />
            <text {...text} x={end + AFTER_NAME.mark}>
              {tierMark(tier)}
            </text>
            <text {...text} x={end + AFTER_NAME.count}>
              {count}
            </text>
          </g>
        );
      })}
    </g>
  );
}
