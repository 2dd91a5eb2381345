/** Which functions the speculative backend compiles together. */
import type { Func } from '../hir/module.ts';
import { weightOf } from './weight.ts';

export interface ClusterLimits {
  /** A callee joins when it has been called at least this often for every call of the root, or this often in all. */
  readonly minCallRatio: number;
  readonly minCalls: number;
  /** Of the whole cluster. */
  readonly maxWeight: number;
  readonly maxMembers: number;
}

export const CLUSTER_LIMITS: ClusterLimits = {
  minCallRatio: 0.1,
  minCalls: 100,
  maxWeight: 2000,
  maxMembers: 32,
};

export interface ClusterMember {
  readonly func: Func;
  /** Why it is in, in words. */
  readonly reason: string;
}

/**
 * The hot callees of a function, and theirs, hottest first, within the limits. `counts` are measured calls by function
 * index; null when nothing was measured, and then every callee counts as hot.
 */
export function chooseCluster(
  root: Func,
  counts: readonly number[] | null,
  limits: ClusterLimits = CLUSTER_LIMITS,
): ClusterMember[] {
  const members: ClusterMember[] = [{ func: root, reason: 'the hot function itself' }];
  const seen = new Set<Func>([root]);
  const candidates: { callee: Func; caller: Func }[] = calleesOf(root).map((callee) => ({ callee, caller: root }));
  const callsOf = (func: Func) => counts?.[func.index] ?? 0;
  const rootCalls = callsOf(root);
  let weight = weightOf(root);
  while (candidates.length > 0 && members.length < limits.maxMembers) {
    let best = 0;
    for (let i = 1; i < candidates.length; i++) {
      if (
        callsOf((candidates[i] as { callee: Func }).callee) > callsOf((candidates[best] as { callee: Func }).callee)
      ) {
        best = i;
      }
    }
    const [candidate] = candidates.splice(best, 1) as [{ callee: Func; caller: Func }];
    const { callee, caller } = candidate;
    if (seen.has(callee)) continue;
    seen.add(callee);
    if (callee.attributes.has('noinline') || callee.attributes.has('cold')) continue;
    const calls = callsOf(callee);
    const hot = counts === null || (calls >= limits.minCalls && calls >= rootCalls * limits.minCallRatio);
    if (!hot) continue;
    const more = weightOf(callee);
    if (weight + more > limits.maxWeight) continue;
    weight += more;
    const reason =
      counts === null ? `called by @${caller.name}` : `called by @${caller.name}, ${calls.toLocaleString('en')} calls`;
    members.push({ func: callee, reason });
    for (const next of calleesOf(callee)) if (!seen.has(next)) candidates.push({ callee: next, caller: callee });
  }
  return members;
}

/** Functions that a function calls directly, each once, in text order. */
export function calleesOf(func: Func): Func[] {
  const callees = new Set<Func>();
  for (const block of func.blocks) {
    for (const { payload } of block.instructions) {
      if (payload?.kind === 'call' && payload.callee.kind === 'function') callees.add(payload.callee);
    }
  }
  return [...callees];
}
