import { expect, test } from 'vitest';
import { event } from '../testing/tierEvents.ts';
import { EventStore } from './eventStore.ts';

test('gives back every event as it was, also beyond the first capacity', () => {
  const events = Array.from({ length: 1000 }, (_, i) =>
    event(i % 2 === 0 ? 'ready' : 'requested', i / 8, {
      functionIndex: i % 7,
      from: -1,
      to: 2,
      count: 2 ** 40 + i,
      reason: `reason ${i % 50}`,
      job: i,
      worker: i % 3 === 0 ? null : i % 3,
      compileMs: i % 2 === 0 ? 1.25 : null,
      bytes: i % 2 === 0 ? 0 : null,
    }),
  );
  const store = new EventStore();
  for (const one of events) store.push(one);
  expect(store.length).toBe(1000);
  expect([...store]).toEqual(events);
  expect(store.ofFunction(3)).toEqual(events.filter(({ functionIndex }) => functionIndex === 3));
  expect(store.ofFunction(99)).toEqual([]);
});

test('an event takes less than 80 bytes when its words are not new', () => {
  const store = new EventStore();
  for (let i = 0; i < 65_536; i++) store.push(event('queued', i, { functionIndex: i % 100 }));
  expect(store.bytes / store.length).toBeLessThan(80);
});

test('asking for an event that is not there is a mistake of the caller', () => {
  expect(() => new EventStore().get(0)).toThrow(RangeError);
});
