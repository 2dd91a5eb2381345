import { expect, test } from 'vitest';
import { guardedStorage, memoryStorage } from '../store/storage.ts';
import { takeFirstVisit } from './firstVisit.ts';

const PLAIN = { search: '', hash: '' };

test('a visit is the first one once', () => {
  const storage = memoryStorage();
  expect(takeFirstVisit(storage, PLAIN)).toBe(true);
  expect(takeFirstVisit(storage, PLAIN)).toBe(false);
});

test('who follows a link comes for what it shows, and may still come for the first time later', () => {
  const storage = memoryStorage();
  expect(takeFirstVisit(storage, { search: '?lesson=why-tiers', hash: '' })).toBe(false);
  expect(takeFirstVisit(storage, { search: '', hash: '#v1.x' })).toBe(false);
  expect(takeFirstVisit(storage, PLAIN)).toBe(true);
});

test('who has a text has been here', () => {
  const storage = memoryStorage();
  storage.set('tierlab.text', '');
  expect(takeFirstVisit(storage, PLAIN)).toBe(false);
});

test('a browser that keeps nothing doesn’t have a first visit every time', () => {
  const refusing = guardedStorage(() => {
    throw new Error('refused');
  });
  expect(takeFirstVisit(refusing, PLAIN)).toBe(false);
});
