import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  closed,
  closedPanes,
  DEFAULT_PANES,
  moved,
  type Panes,
  panesSchema,
  shown,
  type Tabset,
  withMaximized,
} from './layout.ts';
import { HOME, PANE_IDS, PLACES } from './schemas.ts';

/** Every pane in one place at most, and something in front of each place that has any. */
function expectWhole(panes: Panes): void {
  const open = PLACES.flatMap((place) => panes.places[place].open);
  expect(new Set(open).size).toBe(open.length);
  expect(open.length).toBeGreaterThan(0);
  expect(PLACES.filter((place) => !isWhole(panes.places[place]))).toEqual([]);
  expect(panes.maximized === null || panes.places[panes.maximized].front !== null).toBe(true);
}
const isWhole = ({ open, front }: Tabset): boolean => (front === null ? open.length === 0 : open.includes(front));

test('at first every pane is open but for those aside, which open there', () => {
  expectWhole(DEFAULT_PANES);
  expect(closedPanes(DEFAULT_PANES)).toEqual(HOME.aside);
  expect(shown(DEFAULT_PANES, 'lesson').places.aside).toEqual({ open: ['lesson'], front: 'lesson' });
});

test('a pane that is closed makes room for its neighbour, and comes back at home and in front', () => {
  const without = closed(shown(DEFAULT_PANES, 'tiers'), 'tiers');
  expect(closedPanes(without)).toEqual(['tiers', ...HOME.aside]);
  const { open } = DEFAULT_PANES.places.top;
  expect(without.places.top.front).toBe(open[open.indexOf('tiers') + 1]);
  const again = shown(without, 'tiers');
  expect(again.places.top).toEqual({ open, front: 'tiers' });
  expect(again.phone).toBe('tiers');
});

test('a pane that is not in front is closed without a change in front', () => {
  expect(closed(DEFAULT_PANES, 'code').places.top.front).toBe('counts');
});

test('all panes but one can be closed', () => {
  const one = PANE_IDS.reduce(closed, DEFAULT_PANES);
  expectWhole(one);
  expect(closedPanes(one)).toHaveLength(PANE_IDS.length - 1);
});

test('a pane moves to another place, and what is shown later stays there', () => {
  const there = moved(DEFAULT_PANES, 'code', 'bottom');
  expectWhole(there);
  expect(there.places.bottom).toEqual({ open: [...DEFAULT_PANES.places.bottom.open, 'code'], front: 'code' });
  expect(there.places.top.open).not.toContain('code');
  expect(shown(shown(there, 'output'), 'code').places.bottom.front).toBe('code');
});

test('a maximised place gives way to a pane that is asked for, and ends with its last pane', () => {
  const big = withMaximized(DEFAULT_PANES, 'left');
  expect(shown(big, 'timeline').maximized).toBe('bottom');
  const none = closed(big, 'editor');
  expect(none.maximized).toBeNull();
  expectWhole(none);
});

describe('from outside', () => {
  const read = (value: unknown): Panes => v.parse(panesSchema, value);

  test('a layout comes back as it was', () => {
    const layout = withMaximized(moved(closed(DEFAULT_PANES, 'tiers'), 'code', 'left'), 'left');
    expect(read(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  });

  test('the form before panes could be closed is read', () => {
    const panes = read({ top: 'code', bottom: 'output', phone: 'tiers' });
    expectWhole(panes);
    expect(panes).toMatchObject({
      places: { left: { front: 'editor' }, top: { front: 'code' }, bottom: { front: 'output' } },
      phone: 'tiers',
    });
  });

  test.each([
    ['a pane twice', { left: { open: ['editor', 'code'], front: 'code' }, top: { open: ['code'], front: 'code' } }],
    ['something in front that is not open', { left: { open: ['editor'], front: 'code' } }],
    ['nothing open', { left: { open: [], front: null } }],
  ])('%s is put right', (_, places) => {
    const none = { open: [], front: null };
    const panes = read({ ...DEFAULT_PANES, places: { top: none, bottom: none, ...places }, maximized: 'bottom' });
    expectWhole(panes);
  });

  test('an unknown pane is refused', () => {
    expect(v.safeParse(panesSchema, { ...DEFAULT_PANES, phone: 'kitchen' }).success).toBe(false);
  });
});

describe('a layout from before a pane was there', () => {
  /** As it was kept: without the list of known panes, and without the graph. */
  const kept = {
    places: {
      left: { open: ['editor'], front: 'editor' },
      top: { open: ['counts', 'code'], front: 'code' },
      bottom: { open: ['timeline', 'output'], front: 'timeline' },
    },
    maximized: null,
    sizes: { left: 42, top: 55 },
    phone: 'editor',
  };

  test('opens with it, behind the others', () => {
    const panes = v.parse(panesSchema, kept);
    expect(panes.places.top).toMatchObject({ front: 'code' });
    expect(panes.places.top.open).toContain('cfg');
    // What somebody has closed stays closed.
    expect(closedPanes(panes)).toEqual(expect.arrayContaining(['tiers', 'passes']));
    expectWhole(panes);
  });

  test('of today it is closed when somebody has closed it', () => {
    const panes = closed(DEFAULT_PANES, 'cfg');
    expect(v.parse(panesSchema, JSON.parse(JSON.stringify(panes)))).toEqual(panes);
  });
});
