/** What calls of the module's functions may do besides giving a result: by what is in their bodies, callees included. */
import { buildCfg } from '../../../hir/analysis/cfg.ts';
import type { Func, Instruction } from '../../../hir/module.ts';
import { sizeOf } from '../../../hir/types.ts';
import type { OptimizerFacts } from '../facts.ts';
import { effectOf, isCount, isVolatile, mayTrap } from '../ir/effects.ts';
import { accessedPointer, accessedType } from './accesses.ts';
import { Addresses } from './addresses.ts';
import { isWithinObject, objectOf } from './objects.ts';

export interface CallEffects {
  /** Memory that others may write, or that may be written between two calls. */
  readonly reads: boolean;
  /** Memory that outlives the call. */
  readonly writes: boolean;
  /** It may trap, print, or do what nobody knows. */
  readonly acts: boolean;
  /** It has a loop or calls itself, so it may never return. */
  readonly mayNotEnd: boolean;
}

const ANYTHING: CallEffects = { reads: true, writes: true, acts: true, mayNotEnd: true };

/** Larger functions, and those that calls lead to over more steps, are not looked into. */
const MAX_INSTRUCTIONS = 400;
const MAX_DEPTH = 16;

const known = new WeakMap<Func, CallEffects>();

/** Of a direct call of a function of the module; null for other instructions. */
export function callEffects({ payload }: Instruction): CallEffects | null {
  if (payload?.kind !== 'call' || payload.callee.kind !== 'function') return null;
  return effectsOfFunction(payload.callee, new Set());
}

/**
 * Whether a call's result depends on its arguments alone and nothing else comes of it: equal calls may become one, and
 * one without users none. Only where calls needn't be counted.
 */
export function isPureCall(instruction: Instruction, { counts }: Pick<OptimizerFacts, 'counts'>): boolean {
  if (counts) return false;
  const effects = callEffects(instruction);
  return effects !== null && !effects.reads && !effects.writes && !effects.acts && !effects.mayNotEnd;
}

function effectsOfFunction(func: Func, callers: Set<Func>): CallEffects {
  const found = known.get(func);
  if (found !== undefined) return found;
  if (callers.has(func) || callers.size >= MAX_DEPTH) return ANYTHING;
  callers.add(func);
  const effects = summarize(func, callers);
  callers.delete(func);
  known.set(func, effects);
  return effects;
}

function summarize(body: Func, callers: Set<Func>): CallEffects {
  const effects = { reads: false, writes: false, acts: false, mayNotEnd: hasCycle(body) };
  let left = MAX_INSTRUCTIONS;
  const addresses = new Addresses();
  for (const { instructions } of body.blocks) {
    for (const instruction of instructions) {
      if (left-- === 0) return ANYTHING;
      const { payload, op } = instruction;
      if (payload?.kind === 'call' && payload.callee.kind === 'function') {
        const inner = effectsOfFunction(payload.callee, callers);
        effects.reads ||= inner.reads;
        effects.writes ||= inner.writes;
        effects.acts ||= inner.acts;
        effects.mayNotEnd ||= inner.mayNotEnd;
        continue;
      }
      if (isCount(instruction) || op === 'alloca') continue;
      const type = accessedType(instruction);
      if (type !== null && !isVolatile(instruction)) {
        const isLoad = op === 'load' || op === 'vload';
        const address = addresses.of(accessedPointer(instruction));
        const { kind } = objectOf(address.base);
        effects.acts ||= !isWithinObject(address, sizeOf(type));
        if (kind === 'alloca') continue;
        if (isLoad) effects.reads = true;
        else effects.writes = true;
        continue;
      }
      const effect = effectOf(instruction);
      if (effect === 'control') effects.acts ||= op === 'unreachable';
      else if (effect !== 'none') return ANYTHING;
      else effects.acts ||= mayTrap(instruction);
    }
  }
  return effects;
}

function hasCycle(body: Func): boolean {
  const { successorStart, successors, orderOf } = buildCfg(body);
  return body.blocks.some(({ index }) => {
    const after = successors.subarray(successorStart[index], successorStart[index + 1]);
    return after.some((to) => (orderOf[to] as number) <= (orderOf[index] as number));
  });
}
