/**
 * Permalinks: `#v1.` or `#v2.` followed by base64url(deflate-raw(JSON)). The version names the JSON's schema; later
 * versions must keep reading earlier ones. Version 1 holds a program and its settings, version 2 a recorded run, which
 * holds them too. A link is input from outside: its size is bounded before and while it is inflated, and its content
 * is validated.
 */
import * as v from 'valibot';
import { LONGEST_POLICY } from '../../engine/api.ts';
import { parseTieredConfig, type TieredConfig } from '../../engine/tiering/config.ts';
import { readTrace, serializeTrace, type Trace, type TraceLimits } from '../../telemetry/trace.ts';
import { type Panes, panesSchema } from '../store/layout.ts';
import { paceSchema } from '../store/schemas.ts';
import { fromBase64Url, pipeThrough, TooLargeError, toBase64Url } from './bytes.ts';

/** Characters of a hash that is looked at, at all. */
export const LONGEST_HASH = 1_000_000;
/** Bytes of JSON that a link of each version may unpack to. */
export const LARGEST_CONTENT = 2 * 1024 * 1024;
const LARGEST = { v1: LARGEST_CONTENT, v2: 16 * 1024 * 1024 } as const;
/** Characters of a link that carries a recorded run: more than that is refused by some programs that links pass through. */
export const LONGEST_RUN_HASH = 256 * 1024;
/** What is left out of a recorded run, step by step, until it fits. Events are always kept. */
const THINNER: readonly TraceLimits[] = [
  { output: 20_000 },
  { samples: 240, output: 5000 },
  { samples: 60, output: 1000 },
  { samples: 16, output: 200 },
];

const sharedSchema = v.object({
  text: v.string(),
  config: v.unknown(),
  policy: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_POLICY))),
  pace: v.optional(paceSchema),
  panes: v.optional(panesSchema),
});

const sharedRunSchema = v.object({
  trace: v.unknown(),
  pace: v.optional(paceSchema),
  panes: v.optional(panesSchema),
});

/** What a link carries. */
export interface Shared {
  readonly text: string;
  readonly config: TieredConfig;
  /** The policy that decides in place of the engine's own. */
  readonly policy?: string | undefined;
  readonly pace?: v.InferOutput<typeof paceSchema> | undefined;
  readonly panes?: Panes | undefined;
  /** A recorded run of the program. */
  readonly trace?: Trace | undefined;
}

export type OpenedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'opened'; readonly shared: Shared }
  | { readonly kind: 'damaged'; readonly problem: string };

/** The hash of a link, with its `#`, without a recorded run. */
export function encodePermalink({ text, config, policy, pace, panes }: Omit<Shared, 'trace'>): Promise<string> {
  return pack('v1', { text, config, policy, pace, panes });
}

export type RunLink =
  | { readonly kind: 'whole' | 'thinned'; readonly hash: string }
  /** Even without most samples it is too long. */
  | { readonly kind: 'too large' };

/** The hash of a link that carries a recorded run. */
export async function encodeRunLink(trace: Trace, { pace, panes }: Pick<Shared, 'pace' | 'panes'>): Promise<RunLink> {
  for (const [i, limits] of THINNER.entries()) {
    const hash = await pack('v2', { trace: serializeTrace(trace, limits), pace, panes });
    if (hash.length <= LONGEST_RUN_HASH) return { kind: i === 0 ? 'whole' : 'thinned', hash };
  }
  return { kind: 'too large' };
}

async function pack(version: keyof typeof LARGEST, content: unknown): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(content));
  const packed = await pipeThrough(json, new CompressionStream('deflate-raw'));
  return `#${version}.${toBase64Url(packed)}`;
}

/** Reads a `location.hash`. Never throws. */
export async function decodePermalink(hash: string): Promise<OpenedLink> {
  const match = /^#(v\d+)\.(.*)$/s.exec(hash);
  if (match === null) return { kind: 'none' };
  const [, version, payload] = match as unknown as [string, string, string];
  if (version !== 'v1' && version !== 'v2') return damaged('it was made by a newer version of Tierlab');
  if (hash.length > LONGEST_HASH) return damaged('it is too long');
  const packed = fromBase64Url(payload);
  if (packed === null) return damaged('it has characters that no link has; it may have been cut or changed on its way');
  let json: string;
  try {
    const content = await pipeThrough(packed, new DecompressionStream('deflate-raw'), LARGEST[version]);
    json = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TooLargeError) return damaged(`it unpacks to more than ${LARGEST[version] / 1024 ** 2} MB`);
    return damaged('it can’t be unpacked; it may have been cut on its way');
  }
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return damaged('its content isn’t what Tierlab writes');
  }
  return version === 'v1' ? readShared(input) : readSharedRun(input);
}

function readShared(input: unknown): OpenedLink {
  const shared = v.safeParse(sharedSchema, input);
  if (!shared.success) return damaged('its content isn’t what Tierlab writes');
  const config = parseTieredConfig(shared.output.config);
  if (!config.ok) return damaged(`its settings are not valid: ${config.error}`);
  return { kind: 'opened', shared: { ...shared.output, config: config.config } };
}

function readSharedRun(input: unknown): OpenedLink {
  const shared = v.safeParse(sharedRunSchema, input);
  if (!shared.success) return damaged('its content isn’t what Tierlab writes');
  const read = readTrace(shared.output.trace);
  if (!read.ok) return damaged(`its recorded run can’t be read: ${read.error}`);
  const { pace, panes } = shared.output;
  const { trace } = read;
  const { text, config, policy } = trace;
  return { kind: 'opened', shared: { text, config, policy: policy ?? undefined, pace, panes, trace } };
}

function damaged(problem: string): OpenedLink {
  return { kind: 'damaged', problem };
}
