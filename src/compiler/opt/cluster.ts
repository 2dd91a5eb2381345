/** Which functions the speculative backend compiles together. */
export interface ClusterLimits {
  /** A callee joins when it has been called at least this often, and for each call of the hottest root this often. */
  readonly minCalls: number;
  readonly minCallRatio: number;
  /** Of the whole cluster. */
  readonly maxWeight: number;
  readonly maxMembers: number;
}

export const CLUSTER_LIMITS: ClusterLimits = { minCallRatio: 0.1, minCalls: 100, maxWeight: 4000, maxMembers: 32 };
