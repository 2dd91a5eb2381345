/** Policies that users write in place of the engine's own. */

export interface WrittenPolicy {
  /** Whether it decides. */
  readonly on: boolean;
  readonly text: string;
  /** The user's own text, in whose place a link or a recorded run has put another; null where that is the text. */
  readonly own: string | null;
}

/** The engine's own policy in the words of a written one: what an editor of policies begins with. */
export const DEFAULT_POLICY = `// Asked about functions whose counts have
// changed. Returns a higher tier (0, 1 or 2)
// or { tier, reason }, or nothing. It also
// gets name, size (in HIR instructions) and
// compileMs (the last compilation, or null).
function decide({ tier, calls, thresholds }) {
  const { baseline, warm, hot } = thresholds;
  const next = tier + 1;
  const least = [baseline, warm, hot][next];
  if (calls < least) return;
  const reason = \`\${calls} calls ≥ \${least}\`;
  return { tier: next, reason };
}
`;

/** The policy that comes with a program from elsewhere, undefined for the engine's own; the user's text is kept. */
export function withShared(present: WrittenPolicy, text: string | undefined): WrittenPolicy {
  const mine = present.own ?? present.text;
  if (text === undefined) return { ...present, on: false };
  return { on: true, text, own: mine === text || mine === DEFAULT_POLICY ? null : mine };
}
