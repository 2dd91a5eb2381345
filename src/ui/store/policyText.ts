/** The engine's own policy in the words of a written one: what an editor of policies begins with. */
export const DEFAULT_POLICY = `// Asked for each function whose count has changed. Return a higher tier
// (0, 1 or 2) or { tier, reason }; nothing leaves it where it is.
function decide({ name, calls, tier, size, compileMs, thresholds }) {
  const { baseline, warm, hot } = thresholds;
  if (tier === -1 && calls >= baseline) return { tier: 0, reason: \`\${calls} calls ≥ \${baseline}\` };
  if (tier === 0 && calls >= warm) return { tier: 1, reason: \`\${calls} calls ≥ \${warm}\` };
  if (tier === 1 && calls >= hot) return { tier: 2, reason: \`\${calls} calls ≥ \${hot}\` };
}
`;
/** In characters. */
export const LONGEST_POLICY = 20_000;
