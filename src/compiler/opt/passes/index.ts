/** All passes, by name. */
import type { Pass } from '../pass.ts';
import { coalesceCounts } from './coalesce-counts.ts';
import { dce } from './dce.ts';
import { deadStoreElimination } from './dead-store-elimination.ts';
import { devirtualize } from './devirtualize.ts';
import { gvn } from './gvn.ts';
import { ifConvert } from './if-convert.ts';
import { impliedConditions } from './implied-conditions.ts';
import { inline } from './inline.ts';
import { jumpThreading } from './jump-threading.ts';
import { layout } from './layout.ts';
import { licm } from './licm.ts';
import { loadElimination } from './load-elimination.ts';
import { loadPre } from './load-pre.ts';
import { loopIdioms } from './loop-idioms.ts';
import { loopRotate } from './loop-rotate.ts';
import { loopSimplify } from './loop-simplify.ts';
import { mem2reg } from './mem2reg.ts';
import { partialUnroll } from './partial-unroll.ts';
import { peel } from './peel.ts';
import { peelCases } from './peel-cases.ts';
import { sccp } from './sccp.ts';
import { simplifyCfg } from './simplify-cfg.ts';
import { slp } from './slp.ts';
import { specialize } from './specialize.ts';
import { sroa } from './sroa.ts';
import { strengthReduce } from './strength-reduce.ts';
import { stripMine } from './strip-mine.ts';
import { tailRecursion } from './tail-recursion.ts';
import { unroll } from './unroll.ts';
import { vectorize } from './vectorize.ts';

export const PASSES: readonly Pass[] = [
  coalesceCounts,
  dce,
  deadStoreElimination,
  devirtualize,
  gvn,
  ifConvert,
  impliedConditions,
  inline,
  jumpThreading,
  layout,
  licm,
  loadElimination,
  loadPre,
  loopIdioms,
  loopRotate,
  loopSimplify,
  mem2reg,
  partialUnroll,
  peel,
  peelCases,
  sccp,
  simplifyCfg,
  slp,
  specialize,
  sroa,
  strengthReduce,
  stripMine,
  tailRecursion,
  unroll,
  vectorize,
];

export function passNamed(name: string): Pass | null {
  return PASSES.find((pass) => pass.name === name) ?? null;
}
