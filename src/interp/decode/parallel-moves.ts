/** Moves that happen at once, as moves that happen one after the other. */

/**
 * Takes pairs `to, from`, where no `to` occurs twice. A value that a cycle of moves would lose goes by way of a
 * temporary.
 */
export function sequentialize(pairs: readonly number[], temporary: () => number): number[] {
  const source = new Map<number, number>();
  /** How many moves that are still to come read from a place. */
  const readers = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    const to = pairs[i] as number;
    const from = pairs[i + 1] as number;
    if (to === from) continue;
    source.set(to, from);
    readers.set(from, (readers.get(from) ?? 0) + 1);
  }
  const moves: number[] = [];
  const ready = [...source.keys()].filter((to) => !readers.has(to));
  const finish = (to: number): void => {
    const from = source.get(to) as number;
    source.delete(to);
    moves.push(to, from);
    const left = (readers.get(from) as number) - 1;
    readers.set(from, left);
    if (left === 0 && source.has(from)) ready.push(from);
  };
  for (;;) {
    for (let to = ready.pop(); to !== undefined; to = ready.pop()) finish(to);
    // Only cycles are left: the first move of one makes room by saving what it overwrites.
    const next = source.keys().next();
    if (next.done === true) return moves;
    const saved = temporary();
    const to = next.value;
    moves.push(saved, to);
    for (const [other, from] of source) if (from === to) source.set(other, saved);
    readers.set(saved, readers.get(to) as number);
    readers.set(to, 0);
    ready.push(to);
  }
}
