/** What the Code pane shows of a function at a moment, and how lines of code and of the program belong together. */
import { type CodeOrigins, OWN_CODE, type TierCode } from '../../engine/api.ts';
import type { CompiledTier } from '../../engine/tiering/config.ts';
import type { FunctionPlace } from '../../language/service.ts';
import type { Moment } from '../../telemetry/moment.ts';
import { formatBytes, formatMs, plural } from '../common/format.ts';

/** The program's text of a function, the code that runs, or that of a tier. */
export type View = 'hir' | 'running' | CompiledTier;

/** The tier whose code is shown; null for the program's text, and for a function that runs in the interpreter. */
export function shownTier(view: View, moment: Moment | null, functionIndex: number | null): CompiledTier | null {
  if (view === 'hir' || moment === null || functionIndex === null) return null;
  const running = moment.tierOf(functionIndex);
  const tier = view !== 'running' && moment.tiersHad(functionIndex).includes(view) ? view : running;
  return tier === -1 ? null : tier;
}

/** `at 32 ms`; nothing for the present. */
export function momentNote(moment: Moment): string {
  return moment.live ? '' : ` at ${formatMs(moment.time)}`;
}

/**
 * Whether a function came to a tier again after the moment: then the code of the moment is gone, since only the latest
 * of each tier is kept.
 */
export function wasReplaced(moment: Moment, functionIndex: number, tier: CompiledTier): boolean {
  const arrivals = (transitions: readonly { readonly tier: number }[]) =>
    transitions.filter((transition) => transition.tier === tier).length;
  const then = arrivals(moment.transitions(functionIndex));
  return tier !== 0 && then > 0 && then < arrivals(moment.recording.transitions(functionIndex));
}

/** Lines of a code (1-based) that come from a line of the program. */
export function linesFrom(origins: CodeOrigins | null, line: number | null): number[] {
  if (origins === null || line === null || line === OWN_CODE) return [];
  const found: number[] = [];
  origins.lines.forEach((origin, i) => {
    if (origin === line) found.push(i + 1);
  });
  return found;
}

/** The line of the program that a line of a code (1-based) comes from; null for none. */
export function originOf({ origins }: TierCode, line: number): number | null {
  const origin = origins?.lines[line - 1] ?? 0;
  return origin > 0 ? origin : null;
}

/** The name of the instruction that begins on a line of WebAssembly text, or null. */
export function instructionOn(text: string): string | null {
  return /^\s*\(([a-z][\w.]*)/.exec(text)?.[1] ?? null;
}

/** Where a line of a code comes from, in words. */
export function originText(code: TierCode, line: number, functions: readonly FunctionPlace[]): string {
  if (code.origins === null) return 'It isn’t known which lines of the program this code comes from.';
  const origin = code.origins.lines[line - 1];
  if (origin === OWN_CODE) return `From no line: Tier ${code.tier} counts calls here, or looks whether it is to stop.`;
  if (origin === undefined || origin < 0) return 'From no line of the program.';
  const owner = functions.find((f) => f.line <= origin && origin <= f.endLine)?.name ?? null;
  const isInlined = owner !== null && owner !== functionOn(code.wat, line);
  return isInlined ? `From line ${origin}, in @${owner}, which is inlined here.` : `From line ${origin}.`;
}

/** The name of the function in which a line of a WebAssembly text stands: a module may have several. */
function functionOn(wat: string, line: number): string | null {
  const before = wat.split('\n', line).findLast((text) => text.startsWith(' (func $'));
  return /^ \(func \$([^\s()]+)/.exec(before ?? '')?.[1] ?? null;
}

/** How much of the shown codes a line of the program has become, in words. */
export function shareText(line: number, codes: readonly TierCode[]): string {
  const known = codes.filter(({ origins }) => origins !== null);
  if (known.length === 0) return 'It isn’t known which lines of the program this code comes from.';
  const shares = known.map((code) => {
    const count = linesFrom(code.origins, line).length;
    if (count > 0) return `${plural(count, 'instruction')} in Tier ${code.tier}`;
    return code.origins?.absent.includes(line) === true
      ? `optimised away in Tier ${code.tier}`
      : `none in Tier ${code.tier}`;
  });
  return `Line ${line}: ${shares.join(', ')}.`;
}

/** `84 B in a module of 1.2 KB` */
export function bodyText({ bodyBytes, bytes }: TierCode): string {
  return `${formatBytes(bodyBytes)} in a module of ${formatBytes(bytes.length)}`;
}
