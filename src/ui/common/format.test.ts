import { expect, test } from 'vitest';
import { formatBytes, formatCompact, formatCount, formatMs, plural } from './format.ts';

test.each([
  [formatCount(1_234_567), '1,234,567'],
  [formatCompact(9999), '9,999'],
  [formatCompact(12_345), '12.3K'],
  [formatMs(0), '0 ms'],
  [formatMs(0.0125), '12.5 µs'],
  [formatMs(14.06), '14.1 ms'],
  [formatMs(3210), '3.21 s'],
  [formatMs(65_500), '1 min 05 s'],
  [formatBytes(512), '512 B'],
  [formatBytes(3500), '3.42 KB'],
  [formatBytes(2_500_000), '2.38 MB'],
  [plural(1, 'call'), '1 call'],
  [plural(2000, 'call'), '2,000 calls'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected);
});
