import { expect, test, vi } from 'vitest';
import type { TierCode } from '../../engine/api.ts';
import type { Moment } from '../../telemetry/moment.ts';
import type { Session } from '../store/session.ts';
import { CodeNotes } from './codeNotes.ts';

/** A session that is asked for code and answers when `answer` is called. */
function fakeSession() {
  const asked: string[] = [];
  const answers: ((code: TierCode | null) => void)[] = [];
  const state = {
    code: (functionIndex: number, tier: number) => {
      asked.push(`${functionIndex} T${tier}`);
      return new Promise<TierCode | null>((resolve) => answers.push(resolve));
    },
    inlining: () => Promise.resolve([{ functionIndex: 0, tier: 2, kind: 'done', line: 3, callee: 'g', text: '' }]),
  };
  const session = { getState: () => state } as unknown as Session;
  const answer = (absent: number[]): void =>
    answers.shift()?.({ origins: { lines: new Int32Array(0), absent } } as unknown as TierCode);
  return { session, asked, answer };
}

const momentWith = (arrivals: number, id = 1): Moment =>
  ({
    program: { id },
    recording: {
      transitions: () => Array.from({ length: arrivals }, () => ({ tier: 2 })),
      log: { events: { length: arrivals } },
    },
  }) as unknown as Moment;

test('code is asked for once, one after the other, and again when it was made again', async () => {
  const { session, asked, answer } = fakeSession();
  const changed = vi.fn<() => void>();
  const notes = new CodeNotes(session, changed);
  expect(notes.absent(momentWith(1), 0, 2)).toEqual([]);
  expect(notes.absent(momentWith(1), 0, 2)).toEqual([]);
  expect(notes.absent(momentWith(1), 5, 2)).toEqual([]);
  expect(asked).toEqual(['0 T2']);
  answer([7]);
  await vi.waitFor(() => expect(asked).toEqual(['0 T2', '5 T2']));
  expect(changed).toHaveBeenCalledOnce();
  expect(notes.absent(momentWith(1), 0, 2)).toEqual([7]);
  answer([]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  notes.absent(momentWith(2), 0, 2);
  await vi.waitFor(() => expect(asked).toEqual(['0 T2', '5 T2', '0 T2']));
});

test('decisions about calls are there after a while, and are not those of another program', async () => {
  const { session } = fakeSession();
  const changed = vi.fn<() => void>();
  const notes = new CodeNotes(session, changed);
  expect(notes.inlining(momentWith(1))).toEqual([]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(notes.inlining(momentWith(1))).toHaveLength(1);
  expect(notes.inlining(momentWith(1, 2))).toEqual([]);
  notes.dispose();
});
