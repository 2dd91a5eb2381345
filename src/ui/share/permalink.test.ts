import { describe, expect, test } from 'vitest';
import { LONGEST_POLICY } from '../../engine/api.ts';
import { PRESETS } from '../../engine/tiering/config.ts';
import { serializeTrace, type Trace } from '../../telemetry/trace.ts';
import { LINK_OF_VERSION_1, LINK_OF_VERSION_2 } from '../../testing/links.ts';
import { traceOfRun } from '../../testing/traces.ts';
import { closed, moved, panesShowing, shown } from '../store/layout.ts';
import { PANE_IDS } from '../store/schemas.ts';
import {
  decodePermalink,
  encodePermalink,
  encodeRunLink,
  LARGEST_CONTENT,
  LONGEST_HASH,
  LONGEST_RUN_HASH,
  type Shared,
} from './permalink.ts';

const shared: Shared = {
  text: '; run: @f() == 1\nfunction @f() -> i32 {\nentry:\n    return 1 ; “ünïcode” 🚀\n}\n',
  config: PRESETS.productionSpeculative,
  policy: 'function decide() {}\n',
  pace: { kind: 'rate', callsPerSecond: 20 },
  panes: closed(moved(panesShowing({ top: 'code', bottom: 'output', phone: 'tiers' }), 'code', 'bottom'), 'timeline'),
};

/** A link around any bytes. */
async function linkOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = Buffer.from(await new Response(stream).arrayBuffer());
  return `#v1.${packed.toString('base64url')}`;
}
const linkOfJson = (value: unknown) => linkOf(new TextEncoder().encode(JSON.stringify(value)));

test('a link restores all that it was made of', async () => {
  const hash = await encodePermalink(shared);
  expect(hash).toMatch(/^#v1\.[\w-]+$/);
  expect(await decodePermalink(hash)).toEqual({ kind: 'opened', shared });
});

test('a link without a policy has none', async () => {
  const { policy: _, ...without } = shared;
  expect(await decodePermalink(await encodePermalink(without))).toEqual({ kind: 'opened', shared: without });
});

test('a link can show any pane', async () => {
  for (const pane of PANE_IDS) {
    const link = { ...shared, panes: shown(panesShowing({ top: 'code', bottom: 'output', phone: 'tiers' }), pane) };
    expect(await decodePermalink(await encodePermalink(link))).toEqual({ kind: 'opened', shared: link });
  }
});

test('10 KB of HIR make a link of a few KB', async () => {
  const line = (i: number) => `    %v${i}: i32 = add %v${i - 1}, ${i * 7}\n`;
  const text = Array.from({ length: 330 }, (_, i) => line(i)).join('');
  expect(text.length).toBeGreaterThan(9000);
  expect((await encodePermalink({ ...shared, text })).length).toBeLessThan(4500);
});

test('links of version 1 keep opening', async () => {
  expect(await decodePermalink(LINK_OF_VERSION_1)).toEqual({
    kind: 'opened',
    shared: {
      text: '; run: @f() == 1\n',
      config: PRESETS.development,
      pace: { kind: 'step' },
      panes: panesShowing({ top: 'tiers', bottom: 'output', phone: 'editor' }),
    },
  });
});

test('links of version 2 keep opening', async () => {
  const opened = await decodePermalink(LINK_OF_VERSION_2);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const { text, config, trace } = opened.shared;
  expect(text).toMatch(/^; run: @fib\(27\) x 20 == 196418\n/);
  expect(config).toEqual(PRESETS.default);
  expect(trace?.cursor).toBe(3610.8);
  expect(trace?.recording.log.events.length).toBe(11);
  expect(trace?.recording.points(0).at(-1)).toMatchObject({ count: 12_712_420 });
});

test('a link can carry a recorded run with its cursor, program and settings', async () => {
  const trace = { ...traceOfRun('; the text\n'), policy: 'function decide() {}' };
  const link = await encodeRunLink(trace, { pace: shared.pace, panes: shared.panes });
  if (link.kind !== 'whole') throw new Error(link.kind);
  expect(link.hash).toMatch(/^#v2\.[\w-]+$/);
  const opened = await decodePermalink(link.hash);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  expect(opened.shared).toMatchObject({ text: '; the text\n', config: PRESETS.development, pace: shared.pace });
  expect(opened.shared.policy).toBe('function decide() {}');
  expect(opened.shared.panes).toEqual(shared.panes);
  const again = opened.shared.trace as Trace;
  expect(again.cursor).toBe(12);
  expect(again.recording.points(1)).toEqual(trace.recording.points(1));
});

test('a run that is too large loses samples, never events, and at last says that it is too large', async () => {
  const large = await encodeRunLink(traceOfRun('', { functions: 600, samples: 500 }), {});
  if (large.kind !== 'thinned') throw new Error(large.kind);
  expect(large.hash.length).toBeLessThanOrEqual(LONGEST_RUN_HASH);
  const opened = await decodePermalink(large.hash);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const { recording } = opened.shared.trace as Trace;
  expect(recording.log.events.length).toBe(5);
  expect(recording.history.length).toBeGreaterThanOrEqual(16);
  const noise = Array.from({ length: 600_000 }, (_, i) => ((i * 2_654_435_761) >>> 7).toString(36)).join('');
  expect(await encodeRunLink(traceOfRun(noise), {})).toEqual({ kind: 'too large' });
});

test('a damaged run is refused with its place', async () => {
  const content = { trace: { ...serializeTrace(traceOfRun('')), tiers: [0] } };
  const hash = (await linkOfJson(content)).replace('#v1.', '#v2.');
  expect(await decodePermalink(hash)).toEqual({
    kind: 'damaged',
    problem: 'its recorded run can’t be read: tiers: there must be one for each function',
  });
});

describe('no link is', () => {
  test.each(['', '#', '#about', '#v1', '#version.1'])('%j', async (hash) => {
    expect(await decodePermalink(hash)).toEqual({ kind: 'none' });
  });
});

describe('a damaged link is recognised when', () => {
  const problemOf = async (hash: string) => {
    const link = await decodePermalink(hash);
    return link.kind === 'damaged' ? link.problem : link.kind;
  };

  test('it was cut', async () => {
    const hash = await encodePermalink(shared);
    expect(await problemOf(hash.slice(0, -20))).toMatch(/cut/);
  });
  test('a character was changed', async () => {
    const hash = await encodePermalink(shared);
    expect(await problemOf(`${hash.slice(0, 30)}%${hash.slice(31)}`)).toMatch(/characters/);
  });
  test('it holds nothing', async () => {
    expect(await problemOf('#v1.')).toMatch(/characters/);
  });
  test('its version is unknown', async () => {
    expect(await problemOf('#v3.abcd')).toMatch(/newer version/);
  });
  test('it is too long to be looked at', async () => {
    expect(await problemOf(`#v1.${'A'.repeat(LONGEST_HASH)}`)).toMatch(/too long/);
  });
  test('it unpacks to more than it may', async () => {
    const bomb = await linkOf(new Uint8Array(LARGEST_CONTENT + 1));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await problemOf(bomb)).toMatch(/more than 2 MB/);
  });
  test('its content is no UTF-8', async () => {
    expect(await problemOf(await linkOf(new Uint8Array([0xff, 0xfe])))).toMatch(/unpacked/);
  });
  test('its content is no JSON', async () => {
    expect(await problemOf(await linkOf(new TextEncoder().encode('{')))).toMatch(/isn’t what Tierlab writes/);
  });
  test.each([
    ['no text', { config: PRESETS.default }],
    ['a text that is none', { text: 7, config: PRESETS.default }],
    ['an unknown pane', { ...shared, panes: { top: 'kitchen', bottom: 'output', phone: 'editor' } }],
    ['a policy that is too long', { ...shared, policy: 'x'.repeat(LONGEST_POLICY + 1) }],
    ['an impossible pace', { ...shared, pace: { kind: 'rate', callsPerSecond: -1 } }],
    ['a list', []],
  ])('it has %s', async (_, content) => {
    expect(await problemOf(await linkOfJson(content))).toMatch(/isn’t what Tierlab writes/);
  });
  test('its settings are not valid, which it says by name', async () => {
    const config = { ...PRESETS.default, maxParallelOptimizations: 0 };
    expect(await problemOf(await linkOfJson({ ...shared, config }))).toMatch(/maxParallelOptimizations/);
  });
});
