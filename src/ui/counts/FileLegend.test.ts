import { expect, test } from 'vitest';
import type { Series } from './chartModel.ts';
import { legendLayout } from './FileLegend.tsx';

const series = (name: string): Series => ({ key: name, functionIndex: 0, name, tier: 2, count: 1234, style: 0 });

test('the legend of a saved chart goes on in the next row, and a name is cut before it leaves the chart', () => {
  const { items, height } = legendLayout(['a', 'b', 'x'.repeat(90)].map(series), 50, 400);
  expect(items.map(({ label }) => label)).toEqual(['@a', '@b', `@${'x'.repeat(31)}…`]);
  const [first, second, third] = items.map(({ x, y }) => ({ x, y }));
  expect(first?.x).toBe(50);
  expect(second?.y).toBe(first?.y);
  expect(third).toEqual({ x: 50, y: 22 + (first?.y ?? 0) });
  expect(height).toBe(44);
  expect(legendLayout([], 50, 400).height).toBe(0);
});
