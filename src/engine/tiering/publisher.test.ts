import { describe, expect, test, vi } from 'vitest';
import { LANE, laneAddress, planLayout, SafepointRequest } from '../../abi/layout.ts';
import { MailboxReader, type Publication } from '../code/mailbox.ts';
import { Publisher } from './publisher.ts';

const INSTALLED = { at: 0, counts: [0] };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A publisher to two threads, with a mailbox that holds one module of 8,000 bytes. */
function setUp() {
  const layout = planLayout({
    functions: 1,
    blocks: 1,
    callSites: 0,
    parameters: 0,
    lanes: 3,
    blockProfiling: false,
    sampleRate: 1,
    globalBytes: 0,
  });
  const memory = new SharedArrayBuffer(layout.programBase);
  const mailbox = new SharedArrayBuffer(16_384);
  const woken: number[] = [];
  const publisher = new Publisher(mailbox, memory, layout, 2, (thread) => woken.push(thread));
  const said: string[] = [];
  const lane = (thread: number) => new Int32Array(memory, laneAddress(layout, thread), 16);
  return {
    publisher,
    woken,
    said,
    published: () => new MailboxReader(mailbox).published,
    requests: () => [0, 1].map((thread) => lane(thread)[LANE.safepoint / 4]),
    store: (thread: number, epoch: number) => {
      lane(thread)[LANE.acknowledged / 4] = epoch;
    },
    publish(name: string, size = 8000) {
      const publication: Publication = {
        kind: 'install',
        isBaseline: false,
        functions: [0],
        bytes: new Uint8Array(size),
      };
      publisher.publish(publication, {
        installed: (thread) => said.push(`${name} in ${thread}`),
        done: (failure) => said.push(`${name} done ${failure ?? ''}`.trim()),
      });
    },
  };
}

describe('Publisher', () => {
  test('asks every thread at its safepoint and by a message, and is done when all have answered', () => {
    const t = setUp();
    t.publish('a');
    expect([t.requests(), t.woken]).toEqual([
      [SafepointRequest.install, SafepointRequest.install],
      [0, 1],
    ]);
    t.publisher.acknowledge(1, 1, INSTALLED);
    t.publisher.acknowledge(1, 1, INSTALLED);
    expect(t.said).toEqual(['a in 1']);
    t.publisher.acknowledge(0, 1, INSTALLED);
    expect(t.said).toEqual(['a in 1', 'a in 0', 'a done']);
  });

  test('a failure in one thread is the failure of all', () => {
    const t = setUp();
    t.publish('a');
    t.publisher.acknowledge(0, 1, { failure: 'bad module' });
    t.publisher.acknowledge(1, 1, INSTALLED);
    expect(t.said).toEqual(['a in 1', 'a done bad module']);
  });

  test('what finds no room waits until all threads have stored that they are through', async () => {
    const t = setUp();
    t.publish('a');
    t.publish('b');
    expect(t.published()).toBe(1);
    t.publisher.acknowledge(0, 1, INSTALLED);
    t.publisher.acknowledge(1, 1, INSTALLED);
    t.store(0, 1);
    await pause(5);
    expect(t.published()).toBe(1);
    t.store(1, 1);
    await vi.waitFor(() => expect(t.published()).toBe(2), { timeout: 10_000 });
  });

  test('what can never fit fails at once', () => {
    const t = setUp();
    t.publish('a', 20_000);
    expect(t.said).toEqual(['a done the module of 20000 bytes is larger than the code mailbox']);
  });
});
