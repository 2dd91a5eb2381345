import { describe, expect, test, vi } from 'vitest';
import { reasonOf } from '../testing/fakeWorkers.ts';
import { connect, offer, type WorkerHandle } from './rpc.ts';

interface Arithmetic {
  add(a: number, b: number): number;
  fail(): void;
  never(): Promise<void>;
}
const service: Arithmetic = {
  add: (a, b) => a + b,
  fail: () => {
    throw new Error('on purpose');
  },
  never: () => new Promise(() => {}),
};

/** A worker that is a message channel. */
function setUp() {
  const { port1, port2 } = new MessageChannel();
  offer(service, port2);
  port1.start();
  port2.start();
  let fail: (reason: string) => void = () => {};
  let terminations = 0;
  const handle: WorkerHandle = {
    endpoint: port1,
    onFailure: (listener) => {
      fail = listener;
    },
    terminate: () => {
      terminations++;
      port1.close();
      port2.close();
    },
  };
  return {
    remote: connect<Arithmetic>(handle),
    die: (reason: string) => fail(reason),
    terminations: () => terminations,
  };
}

describe('a remote', () => {
  test('answers, and rejects with what was thrown', async () => {
    const { remote } = setUp();
    expect(await remote.call('add', [1, 2])).toBe(3);
    await expect(remote.call('fail', [])).rejects.toThrow('on purpose');
    expect(await remote.call('add', [3, 4])).toBe(7);
    remote.terminate();
  });

  test('rejects what is pending when its worker dies, and tells why first', async () => {
    const { remote, die, terminations } = setUp();
    const order: string[] = [];
    void remote.closed.then((reason) => order.push(`closed: ${reason}`));
    const calls = [remote.call('never', []), remote.call('never', [])].map((call) =>
      call.catch((error: Error) => order.push(`rejected: ${error.message}`)),
    );
    die('out of memory');
    await Promise.all(calls);
    expect(order).toEqual(['closed: out of memory', 'rejected: out of memory', 'rejected: out of memory']);
    expect(terminations()).toBe(1);
  });

  test('rejects on termination, and every call after it', async () => {
    const { remote } = setUp();
    const pending = reasonOf(remote.call('never', []));
    remote.terminate();
    expect(await pending).toBe('the worker was terminated');
    await expect(remote.call('add', [1, 2])).rejects.toThrow('the worker was terminated');
  });

  test('a call that takes too long ends the worker, and with it its other calls', async () => {
    const { remote, terminations } = setUp();
    const other = reasonOf(remote.call('never', []));
    await expect(remote.call('never', [], { timeoutMs: 20 })).rejects.toThrow('never took longer than 20 ms');
    expect(await other).toBe('never took longer than 20 ms');
    expect(terminations()).toBe(1);
    expect(await remote.closed).toBe('never took longer than 20 ms');
  });

  test('what a call waits for may be told in words', async () => {
    const { remote } = setUp();
    const waiting = remote.call('never', [], { timeoutMs: 20, overdue: 'nobody is there' });
    await expect(waiting).rejects.toThrow('nobody is there');
    expect(await remote.closed).toBe('nobody is there');
  });

  test('a call that is in time leaves no timer behind', async () => {
    const { remote } = setUp();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const sum = remote.call('add', [1, 2], { timeoutMs: 30 });
      expect(vi.getTimerCount()).toBe(1);
      expect(await sum).toBe(3);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    remote.terminate();
  });

  test('is terminated once', () => {
    const { remote, die, terminations } = setUp();
    remote.terminate();
    die('later');
    remote.terminate();
    expect(terminations()).toBe(1);
  });
});
