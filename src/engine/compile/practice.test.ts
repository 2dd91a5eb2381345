import { expect, test } from 'vitest';
import { Practice } from './practice.ts';

test('practice that is broken off goes on where it was, and is done once', async () => {
  const practice = new Practice(5);
  let rounds = 0;
  const round = async () => {
    rounds += 1;
    if (rounds === 2) practice.rest();
  };
  expect(await practice.goOn(round)).toBe(false);
  expect(rounds).toBe(2);
  expect(await practice.goOn(round)).toBe(true);
  expect(rounds).toBe(5);
  await practice.goOn(round);
  expect(rounds).toBe(5);
});
