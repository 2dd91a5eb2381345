/**
 * What a function does itself for the profile that Tier 2 reads: it finds out when to look. The looking is in functions
 * of the same module (recorders.ts), for every byte here is one by which V8's inliner takes the function for larger, and
 * nothing here touches memory.
 */
import { PARAMETER_CELL, TARGET_CELL } from '../../abi/layout.ts';
import type { RecordedParameter } from '../../abi/program.ts';
import type { Instruction, Value } from '../../hir/module.ts';
import { sizeOf } from '../../hir/types.ts';
import { Op } from '../wasm/opcodes.ts';
import type { Instrumentation } from './context.ts';
import type { FunctionEmitter } from './function.ts';
import type { ParameterRecorder } from './recorder-plan.ts';

/**
 * When to look: calls go round a circle, each STEP further, and those are looked at that come to one stretch of it, an nth.
 * STEP is odd and not quite the stretch's length, so looks are about n calls apart, now and then one more or less: what
 * changes from call to call in a cycle is seen in all of its phases. (Every nth call would see one of them.)
 *
 * That goes on for FIRST calls, or up to the count that is reported; then only for one call in PAUSE. A look takes up to
 * 100 ns where the processor has learnt the order of a program's branches, of which it presumably forgets a part.
 */
const STEP = 61;
const STRETCH = 64;
const FIRST = 1000;
const PAUSE = 16;

/** Where the looks of a circle begin to pause: a power of 2. */
function lengthOfLooking({ crossing }: Instrumentation): number {
  return 2 ** Math.ceil(Math.log2(STEP * (Math.max(crossing ?? 0, FIRST) + 1)));
}

/** The bits that say whether a place is in a certain stretch, and not in a pause. */
function stretchBits(instrumentation: Instrumentation): number {
  const stretches = STRETCH * ((instrumentation.looksAtOneOf as number) - 1);
  return stretches + (PAUSE - 1) * lengthOfLooking(instrumentation);
}

/**
 * From one call through a value to the next of the same call of a function: a few stay in what is looked at together with
 * their function's count, but the rounds of a loop soon leave it. Odd, for the reason that STEP is.
 */
function stepOfCalls(instrumentation: Instrumentation): number {
  return (lengthOfLooking(instrumentation) / PAUSE + STEP + 20) | 0;
}

/**
 * With a call of the function counted: looks at its parameters when it is time. The stretch is the one that the count
 * comes to which is reported, so that there is one test for both. `count` is a local.
 */
export function lookAtParameters(e: FunctionEmitter, count: number, parameters: readonly RecordedParameter[]): void {
  const { func, context } = e;
  const { instrumentation, plan } = context;
  const [first] = parameters as [RecordedParameter];
  // Calls that are sampled are all looked at.
  if (plan.sampleRate === 1) {
    const mask = BigInt(stretchBits(instrumentation));
    e.get(count);
    e.i64(BigInt(STEP));
    e.op(Op.i64_mul);
    e.i64(mask);
    e.op(Op.i64_and);
    e.i64((BigInt(STEP) * BigInt(instrumentation.crossing ?? 0)) & mask);
    e.op(Op.i64_eq);
    e.rarely();
  }
  e.get(count);
  e.i32(func.index);
  e.i32(PARAMETER_CELL * first.cell);
  for (const { index } of parameters) {
    const param = func.params[index] as Value;
    e.push(param);
    if (sizeOf(param.type) < 8) e.op(Op.i64_extend_i32_u);
  }
  e.op(Op.call);
  e.code.u32(context.recorderIndex(parameters.length as ParameterRecorder));
  if (plan.sampleRate === 1) e.op(Op.end);
}

/** Where calls through values start on their way: from the function's own count, in a local. */
export function beginLooks(e: FunctionEmitter, looks: number, pushCount: () => void): void {
  pushCount();
  e.i32(STEP);
  e.op(Op.i32_mul);
  e.set(looks);
}

/** At an instruction that calls through a value, with the slot in a local, and another one that says where it is. */
export function recordTarget(e: FunctionEmitter, { site }: Instruction, slot: number, looks: number): void {
  const { plan, instrumentation } = e.context;
  const number = plan.callSites.get(site);
  if (number === undefined) return;
  e.get(looks);
  e.i32(stretchBits(instrumentation) | 0);
  e.op(Op.i32_and);
  e.op(Op.i32_eqz);
  e.rarely();
  e.get(slot);
  e.i32(TARGET_CELL * number);
  e.op(Op.call);
  e.code.u32(e.context.recorderIndex('target'));
  e.op(Op.end);
  e.get(looks);
  e.i32(stepOfCalls(instrumentation));
  e.op(Op.i32_add);
  e.set(looks);
}
