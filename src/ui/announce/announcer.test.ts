import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { event } from '../../testing/tierEvents.ts';
import { Announcer, GATHER_MS, SILENCE_MS } from './announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function announcer() {
  const said: { at: number; sentence: string }[] = [];
  const start = performance.now();
  const voice = new Announcer((sentence) => said.push({ at: performance.now() - start, sentence }));
  return { voice, said };
}

const installed = (job: number, to: 1 | 2, name: string) =>
  event('installed', 0, { job, from: to === 1 ? 0 : 1, to, function: name });

test('promotions that come together are one sentence, which names the highest', () => {
  const { voice, said } = announcer();
  voice.add([installed(1, 1, 'a'), installed(2, 1, 'b')]);
  voice.add([installed(3, 2, 'fib'), installed(4, 1, 'c')]);
  vi.advanceTimersByTime(GATHER_MS);
  expect(said).toEqual([{ at: GATHER_MS, sentence: '@fib reached Tier 2 (Optimized); 3 more promotions' }]);
});

test('a storm for a minute is a dozen sentences that leave out no promotion', () => {
  const { voice, said } = announcer();
  for (let job = 0; job < 6000; job++) {
    voice.add([installed(job, 1, `f${job}`)]);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(SILENCE_MS);
  expect(said.length).toBeLessThanOrEqual(14);
  for (const [i, { at }] of said.slice(1).entries()) expect(at - (said[i]?.at ?? 0)).toBeGreaterThanOrEqual(SILENCE_MS);
  const told = said.map(({ sentence }) => 1 + Number(/; (\d+) more/.exec(sentence)?.[1] ?? 0));
  expect(told.reduce((sum, each) => sum + each)).toBe(6000);
});

test('each thread installs a job, which is told once', () => {
  const { voice, said } = announcer();
  voice.add([installed(1, 1, 'a'), installed(1, 1, 'a')]);
  vi.advanceTimersByTime(GATHER_MS);
  voice.add([installed(1, 1, 'a')]);
  vi.advanceTimersByTime(2 * SILENCE_MS);
  expect(said.map(({ sentence }) => sentence)).toEqual(['@a reached Tier 1 (Standard)']);
});

test('ways down and other steps are not told, and neither is what a program before has left', () => {
  const { voice, said } = announcer();
  voice.add([event('ready', 0, { job: 1 }), event('installed', 0, { job: 2, from: 2, to: 0 })]);
  voice.add([installed(3, 1, 'a')]);
  voice.reset();
  vi.advanceTimersByTime(2 * SILENCE_MS);
  expect(said.filter(({ sentence }) => sentence !== '')).toEqual([]);
});

test('what the run before has said is taken back, so that the same sentence is heard again', () => {
  const { voice, said } = announcer();
  for (let run = 0; run < 2; run++) {
    voice.reset();
    voice.add([installed(1, 1, 'a')]);
    vi.advanceTimersByTime(2 * SILENCE_MS);
  }
  expect(said.map(({ sentence }) => sentence)).toEqual([
    '',
    '@a reached Tier 1 (Standard)',
    '',
    '@a reached Tier 1 (Standard)',
  ]);
});
