/** Words that the remarks of several passes share. */

const MAX_NAMED = 8;

/** Names one after the other; of many only the first. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  return rest > 0 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${rest} more` : names.join(', ');
}
