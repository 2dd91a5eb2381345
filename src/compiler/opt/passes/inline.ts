import type { Loop } from '../../../hir/analysis/loops.ts';
import { type Block, type Func, functionOfSite, type Instruction } from '../../../hir/module.ts';
import { compact, sizeOfFunction } from '../ir/edit.ts';
import { inlineCall, obstacleToInlining } from '../ir/inline.ts';
import type { Pass, Unit } from '../pass.ts';

/** Sizes are in instructions. */
const LIMITS = {
  /** A body that is hardly larger than a call is always taken in. */
  trivial: 10,
  /** Where the call isn't known to be hot. */
  plain: 45,
  /**
   * In a loop, or measured to be called several times for each call of the function; and where a function is passed on,
   * whose calls then become direct.
   */
  hot: 220,
  /** With the attribute `inline`. */
  asked: 600,
  /** Of the function as it grows. */
  total: 3000,
  /** How many copies of a function may nest in each other, and how large a function may get by copies of itself. */
  recursion: 4,
  recursionTotal: 260,
};

/** Times as often as the function itself: from there on a call is hot. */
const HOT = 3;

interface Site {
  readonly call: Instruction;
  readonly callee: Func;
  /** Of the body that would take the call's place. */
  readonly size: number;
  /** Estimated runs for each call of the function. */
  readonly frequency: number;
  /** Functions whose inlined bodies the call stands in, outermost first. */
  readonly chain: readonly number[];
}

/**
 * Puts the bodies of callees in place of calls, hottest calls first, within limits on size. Follows what Arnold et al.,
 * "A Comparative Study of Static and Profile-Based Heuristics for Inlining" (2000) found best: size and call frequency.
 */
export const inline: Pass = {
  name: 'inline',
  doc: 'Puts the bodies of functions in place of calls of them.',
  keepsGraph: false,
  run(unit) {
    const { func, facts } = unit;
    let size = sizeOfFunction(func);
    if (size > LIMITS.total) return false;
    const sites = sitesIn(unit, func.blocks, null);
    let changed = false;
    while (sites.length > 0) {
      const [site] = sites.splice(mostUseful(sites), 1) as [Site];
      const { call, callee, size: more } = site;
      const body = facts.bodyOf(callee);
      const refusal = refuse(unit, site, more, size);
      if (refusal !== null) {
        if (refusal !== '') unit.remark('refused', call, `@${callee.name} is not inlined: ${refusal}`);
        continue;
      }
      unit.remark('done', call, `@${callee.name} is inlined: ${reasonFor(unit, site, more)}`);
      const blocks = inlineCall(func, call, body, callee, { counts: facts.counts, inCycle: site.frequency > 1 });
      size += more;
      changed = true;
      const chain = [...site.chain, callee.index];
      sites.push(...sitesIn(unit, blocks, { chain, frequency: site.frequency }));
    }
    if (changed) compact(func);
    return changed;
  },
};

function mostUseful(sites: readonly Site[]): number {
  let best = 0;
  for (let i = 1; i < sites.length; i++) if (benefit(sites[i] as Site) > benefit(sites[best] as Site)) best = i;
  return best;
}

/** Runs for what they cost, where a call itself costs about as much as a few instructions. */
function benefit({ size, frequency }: Site): number {
  return frequency / (8 + size);
}

/** Calls of the program's functions in some blocks; `within` is the call in whose place these have just been put. */
function sitesIn(unit: Unit, blocks: readonly Block[], within: Pick<Site, 'chain' | 'frequency'> | null): Site[] {
  const sites: Site[] = [];
  for (const block of blocks) {
    for (const call of block.instructions) {
      const { payload } = call;
      if (payload?.kind !== 'call' || payload.callee.kind !== 'function') continue;
      const frequency = within === null ? guessedFrequency(unit, block) : within.frequency * (block.frequency ?? 1);
      const size = sizeOfFunction(unit.facts.bodyOf(payload.callee));
      const chain = within?.chain ?? chainOf(unit, call);
      if (within !== null) unit.inlinedIn.set(call, chain);
      sites.push({ call, callee: payload.callee, size, frequency, chain });
    }
  }
  return sites;
}

/** The chain of a call that was there before; where another pass has made it, the function in whose text it stands. */
function chainOf({ func, facts, inlinedIn }: Unit, call: Instruction): readonly number[] {
  const known = inlinedIn.get(call);
  if (known !== undefined) return known;
  const owner = call.site < 0 ? undefined : functionOfSite(facts.module, call.site);
  return owner === undefined || owner.index === func.index ? [] : [owner.index];
}

/** Measured where blocks are counted; otherwise a loop runs eight times for each time that it is entered. */
function guessedFrequency({ loops }: Unit, block: Block): number {
  if (block.frequency !== null) return block.frequency;
  const loop: Loop | null = loops.loopOf(block);
  return loop === null ? 1 : 8 ** Math.min(loop.depth, 6);
}

/** Why a call is left, in words; empty where that says nothing; null where it isn't. */
function refuse(
  { func, facts }: Unit,
  { call, callee, frequency, chain }: Site,
  more: number,
  size: number,
): string | null {
  const { attributes } = callee;
  if (attributes.has('noinline')) return 'it is marked `noinline`';
  if (attributes.has('cold')) return 'it is marked `cold`';
  // Its floats would be computed in another order than it allows.
  if (func.attributes.has('fastmath') && !attributes.has('fastmath')) return 'it is not `fastmath`';
  const obstacle = obstacleToInlining(facts.bodyOf(callee), call);
  if (obstacle !== null) return obstacle;
  const calls = facts.profile.calls;
  // Sampled, a count of 0 says little.
  const never = calls !== null && calls[callee.index] === 0 && facts.plan.sampleRate === 1;
  if (never && more > LIMITS.trivial) return 'it was never called';
  if (frequency === 0) return 'this call was never reached';
  if (endsBadly(call)) return 'what follows is a trap';
  const copies = chain.filter((index) => index === callee.index).length + (callee.index === func.index ? 1 : 0);
  if (copies > 0) {
    if (copies >= LIMITS.recursion) return `it calls itself, and ${copies} levels are enough`;
    if (size + more > LIMITS.recursionTotal) return `it calls itself, and ${size} instructions are enough`;
    return null;
  }
  if (size + more > LIMITS.total) return `the function would get more than ${LIMITS.total} instructions`;
  if (more <= LIMITS.trivial) return null;
  const limit = attributes.has('inline')
    ? LIMITS.asked
    : isHot(facts.profile.calls, func, callee, frequency)
      ? LIMITS.hot
      : LIMITS.plain;
  return more > limit ? `its ${more} instructions are more than ${limit}` : null;
}

function isHot(calls: readonly number[] | null, func: Func, callee: Func, frequency: number): boolean {
  if (frequency >= HOT) return true;
  if (calls === null) return false;
  return (calls[callee.index] ?? 0) >= HOT * Math.max(1, calls[func.index] ?? 0);
}

function endsBadly({ block }: Instruction): boolean {
  return block.terminator.op === 'unreachable';
}

function reasonFor({ facts }: Unit, { callee, frequency, chain }: Site, size: number): string {
  const measured = facts.profile.calls?.[callee.index];
  const calls = measured === undefined ? '' : `, ${measured.toLocaleString('en')} calls so far`;
  const known = facts.profile.blocks === null ? 'guessed to be called' : 'called about';
  const often = frequency >= HOT ? `, ${known} ${Math.round(frequency)} times for each call of its caller` : '';
  const level = chain.includes(callee.index) ? ', one more level of recursion' : '';
  return `${size} instructions${often}${calls}${level}`;
}
