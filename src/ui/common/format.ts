/** Numbers as people read them. */

const integer = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
const three = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** `12,345` */
export function formatCount(count: number): string {
  return integer.format(count);
}

/** `12.3K`, for places that are narrow. Below 10,000 in full. */
export function formatCompact(count: number): string {
  return count < 10_000 ? integer.format(count) : compact.format(count);
}

/** A duration in the unit that suits it: `3.2 s`, `14.1 ms`, `250 µs`, `0.9 µs`. */
export function formatMs(ms: number): string {
  if (ms >= 60_000) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  }
  if (ms >= 1000) return `${three.format(ms / 1000)} s`;
  if (ms >= 1 || ms === 0) return `${three.format(ms)} ms`;
  return `${three.format(ms * 1000)} µs`;
}

/** `512 B`, `3.4 KB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${integer.format(bytes)} B`;
  if (bytes < 1024 * 1024) return `${three.format(bytes / 1024)} KB`;
  return `${three.format(bytes / 1024 / 1024)} MB`;
}

/** `1 function`, `2 functions` */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
