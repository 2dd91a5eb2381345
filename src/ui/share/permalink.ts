/**
 * Permalinks: `#v1.` followed by base64url(deflate-raw(JSON)). The version names the JSON's schema; later versions
 * must keep reading earlier ones. A link is input from outside: its size is bounded before and while it is inflated,
 * and its content is validated.
 */
import * as v from 'valibot';
import { parseTieredConfig, type TieredConfig } from '../../engine/tiering/config.ts';
import { type Panes, panesSchema } from '../store/layout.ts';
import { paceSchema } from '../store/schemas.ts';

const VERSION = 'v1';
/** Characters of a hash that is looked at, at all. */
export const LONGEST_HASH = 1_000_000;
/** Bytes of JSON that a link may unpack to. */
export const LARGEST_CONTENT = 2 * 1024 * 1024;

const sharedSchema = v.object({
  text: v.string(),
  config: v.unknown(),
  pace: v.optional(paceSchema),
  panes: v.optional(panesSchema),
});

/** What a link carries. */
export interface Shared {
  readonly text: string;
  readonly config: TieredConfig;
  readonly pace?: v.InferOutput<typeof paceSchema> | undefined;
  readonly panes?: Panes | undefined;
}

export type OpenedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'opened'; readonly shared: Shared }
  | { readonly kind: 'damaged'; readonly problem: string };

/** The hash of a link, with its `#`. */
export async function encodePermalink(shared: Shared): Promise<string> {
  const packed = await pipeThrough(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  return `#${VERSION}.${toBase64Url(packed)}`;
}

/** Reads a `location.hash`. Never throws. */
export async function decodePermalink(hash: string): Promise<OpenedLink> {
  const match = /^#(v\d+)\.(.*)$/s.exec(hash);
  if (match === null) return { kind: 'none' };
  const [, version, payload] = match as unknown as [string, string, string];
  if (version !== VERSION) return damaged('it was made by a newer version of Tierlab');
  if (hash.length > LONGEST_HASH) return damaged('it is too long');
  const packed = fromBase64Url(payload);
  if (packed === null) return damaged('it has characters that no link has; it may have been cut or changed on its way');
  let json: string;
  try {
    const content = await pipeThrough(packed, new DecompressionStream('deflate-raw'), LARGEST_CONTENT);
    json = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TooLargeError) return damaged('it unpacks to more than 2 MB');
    return damaged('it can’t be unpacked; it may have been cut on its way');
  }
  return parseShared(json);
}

function parseShared(json: string): OpenedLink {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return damaged('its content isn’t what Tierlab writes');
  }
  const shared = v.safeParse(sharedSchema, input);
  if (!shared.success) return damaged('its content isn’t what Tierlab writes');
  const config = parseTieredConfig(shared.output.config);
  if (!config.ok) return damaged(`its settings are not valid: ${config.error}`);
  return { kind: 'opened', shared: { ...shared.output, config: config.config } };
}

function damaged(problem: string): OpenedLink {
  return { kind: 'damaged', problem };
}

class TooLargeError extends Error {}

/** Puts bytes through a (de)compression stream; stops as soon as more than `most` come out. */
async function pipeThrough(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // Failures show on the reading side too; this side's copy of them has been dealt with.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => {});
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      throw new TooLargeError();
    }
    chunks.push(value);
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}
