/**
 * What each tier's optimisation is: which passes, over which functions. Tier 1 gets the cheap passes; Tier 2 of the
 * `binaryen` backend all that look at one function alone; the `speculative` backend all of them, over a cluster.
 */
import { type Func, functionOfSite, type Module } from '../../hir/module.ts';
import { weightOf } from '../weight.ts';
import { CLUSTER_LIMITS, type ClusterLimits } from './cluster.ts';
import type { OptimizerFacts } from './facts.ts';
import { compact } from './ir/edit.ts';
import { prepared } from './ir/prepare.ts';
import type { Pass } from './pass.ts';
import { passNamed } from './passes/index.ts';
import { type PassRecord, type PipelineOptions, runPipeline } from './pipeline.ts';

/** How a module's functions are optimised. */
export type Strategy = 'standard' | 'alone' | 'cluster';

const SCALAR = ['simplify-cfg', 'sroa', 'mem2reg', 'sccp', 'gvn', 'simplify-cfg', 'dce'] as const;
/** Each brings the other work: an inlined body has calls of functions that were passed to it. */
const INLINING = ['devirtualize', 'inline', 'devirtualize', 'inline', 'devirtualize', 'inline'] as const;
/** With what is known of memory; what it copies is cleaned up before loops are looked at. */
const THREADING = ['jump-threading', 'simplify-cfg', 'gvn', 'dce'] as const;
const MEMORY = ['load-elimination', 'gvn', 'dead-store-elimination', 'dce'] as const;
/** Before loops are looked at: what is data flow there can be vectorised. */
const CHOICES = ['if-convert', 'gvn', 'dce'] as const;
const LOOPS = [
  'loop-simplify',
  'loop-rotate',
  'peel',
  'gvn',
  'implied-conditions',
  'simplify-cfg',
  'licm',
  'unroll',
  'gvn',
  'simplify-cfg',
  ...MEMORY,
  'loop-simplify',
  'loop-idioms',
  'vectorize',
  'load-pre',
  'strength-reduce',
  'partial-unroll',
  'gvn',
  'dce',
  'slp',
  'loop-simplify',
  'strip-mine',
] as const;
const LAST = ['gvn', 'simplify-cfg', 'dce', 'peel-cases', 'layout'] as const;

export const PIPELINES: Readonly<Record<Strategy | 'early', readonly Pass[]>> = {
  /** Tier 1. */
  standard: passes(...SCALAR),
  /** Tier 2, backend `binaryen`. */
  alone: passes(...SCALAR, 'tail-recursion', ...MEMORY, ...THREADING, ...CHOICES, ...LOOPS, 'coalesce-counts', ...LAST),
  /** Tier 2, backend `speculative`. */
  cluster: passes(
    ...SCALAR,
    'tail-recursion',
    'specialize',
    'sccp',
    'simplify-cfg',
    ...INLINING,
    ...SCALAR,
    ...MEMORY,
    ...THREADING,
    ...CHOICES,
    ...LOOPS,
    'coalesce-counts',
    ...LAST,
  ),
  /** What is done to a body before it is inlined. */
  early: passes(...SCALAR, 'tail-recursion'),
};

function passes(...names: readonly string[]): readonly Pass[] {
  return names.map((name) => {
    const pass = passNamed(name);
    if (pass === null) throw new Error(`there is no pass ${name}`);
    return pass;
  });
}

export interface Member {
  /** The program's function. */
  readonly original: Func;
  /** What is to be emitted for it. */
  readonly func: Func;
  /** Why it is in the module, in words; empty for what was asked for. */
  readonly reason: string;
  readonly records: readonly PassRecord[];
  /** Passes that the budget has cut off. */
  readonly skipped: number;
}

/** Functions of which a member holds a copy: those to which its instructions belong besides itself. */
export function inlinedIn({ func, original }: Pick<Member, 'func' | 'original'>, module: Module): Func[] {
  const found = new Set<Func>();
  for (const { instructions } of func.blocks) {
    for (const { site } of instructions) {
      const owner = site < 0 ? undefined : functionOfSite(module, site);
      if (owner !== undefined && owner.index !== original.index) found.add(owner);
    }
  }
  return [...found];
}

/** A pass begins only while the function's optimisation has visited fewer instructions than this. */
const BUDGETS: Readonly<Record<Strategy, number>> = { standard: 250_000, alone: 2_000_000, cluster: 2_000_000 };

/** The functions of a module, those that were asked for first, optimised. */
export function optimizeMembers(
  strategy: Strategy,
  roots: readonly Func[],
  facts: Omit<OptimizerFacts, 'bodyOf'>,
  options: PipelineOptions = {},
): Member[] {
  const whole: OptimizerFacts = { ...facts, bodyOf: bodies(facts) };
  const optimize = (original: Func, reason: string): Member => {
    const pipeline = { budget: BUDGETS[strategy], ...options };
    return { original, reason, ...runPipeline(prepared(original, whole), PIPELINES[strategy], whole, pipeline) };
  };
  const members = roots.map((root) => optimize(root, ''));
  if (strategy === 'cluster') gather(members, whole, optimize);
  return members;
}

/** Adds hot functions that members still call, and what these call, hottest first, within the limits. */
function gather(
  members: Member[],
  { profile }: OptimizerFacts,
  optimize: (func: Func, reason: string) => Member,
  limits: ClusterLimits = CLUSTER_LIMITS,
): void {
  const callsOf = (func: Func) => profile.calls?.[func.index] ?? 0;
  const seen = new Set(members.map(({ original }) => original.index));
  let weight = members.reduce((sum, { func }) => sum + weightOf(func), 0);
  const candidates: { callee: Func; caller: Func }[] = [];
  const look = ({ func, original }: Member) => {
    for (const callee of calleesOf(func)) candidates.push({ callee, caller: original });
  };
  members.forEach(look);
  const hottest = Math.max(...members.map(({ original }) => callsOf(original)));
  while (candidates.length > 0 && members.length < limits.maxMembers) {
    candidates.sort((a, b) => callsOf(a.callee) - callsOf(b.callee));
    const { callee, caller } = candidates.pop() as { callee: Func; caller: Func };
    if (seen.has(callee.index)) continue;
    seen.add(callee.index);
    if (callee.attributes.has('noinline') || callee.attributes.has('cold')) continue;
    const calls = callsOf(callee);
    if (profile.calls !== null && (calls < limits.minCalls || calls < hottest * limits.minCallRatio)) continue;
    const more = weightOf(callee);
    if (weight + more > limits.maxWeight) continue;
    weight += more;
    const measured = profile.calls === null ? '' : `, ${calls.toLocaleString('en')} calls`;
    const member = optimize(callee, `called by @${caller.name}${measured}`);
    members.push(member);
    look(member);
  }
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

/** Bodies for inlining, each made once. */
function bodies(facts: Omit<OptimizerFacts, 'bodyOf'>): OptimizerFacts['bodyOf'] {
  const made = new Map<Func, Func>();
  const bodyOf = (func: Func): Func => {
    let body = made.get(func);
    if (body === undefined) {
      ({ func: body } = runPipeline(prepared(func, facts), PIPELINES.early, { ...facts, bodyOf }));
      compact(body);
      made.set(func, body);
    }
    return body;
  };
  return bodyOf;
}
