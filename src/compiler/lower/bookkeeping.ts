/**
 * What a function does for the engine beside its own work: it counts its calls and blocks, reports a count that crosses
 * a threshold, and asks at safepoints whether something waits for its thread. Counters belong to the thread that counts
 * (its lane), so none of this is atomic.
 */
import { LANE } from '../../abi/layout.ts';
import type { Instruction } from '../../hir/module.ts';
import { Op, WasmType } from '../wasm/opcodes.ts';
import type { FunctionEmitter } from './function.ts';
import { beginLooks, lookAtParameters } from './recording.ts';

/** Counts a call of the function itself, where it starts; a count that reaches `crossing` is reported. */
export function countOwnCall(e: FunctionEmitter, crossing: number | null): void {
  const { plan, instrumentation } = e.context;
  const { looks, func } = e;
  const recorded = instrumentation.looksAtOneOf === null ? undefined : plan.parameters.get(func.index);
  const then = (count: number) => {
    if (looks !== null && plan.sampleRate === 1) {
      beginLooks(e, looks, () => {
        e.get(count);
        e.op(Op.i32_wrap_i64);
      });
    }
    if (recorded !== undefined) lookAtParameters(e, count, recorded);
    else if (crossing !== null) reportAt(e, crossing, count);
  };
  countOne(e, func.index, looks === null && recorded === undefined && crossing === null ? null : then);
  if (looks !== null && plan.sampleRate > 1) {
    beginLooks(e, looks, () => {
      e.lane();
      e.laneMemory(Op.i32_load, plan.layout.ticks + 4 * func.index);
    });
  }
}

/** Counts a call of a function, without a report. */
export function countCall(e: FunctionEmitter, functionIndex: number): void {
  e.own(() => countOne(e, functionIndex, null));
}

/** Counts as many calls of a function as a local of i32 says, without a report. */
export function countCalls(e: FunctionEmitter, functionIndex: number, calls: number, counting: Instruction): void {
  e.own(() => countMany(e, functionIndex, calls, counting));
}

/** Counts a block of the program by its number, where blocks are counted. */
export function countBlock(e: FunctionEmitter, block: number): void {
  const { blockCounts } = e.context.plan.layout;
  if (blockCounts === null) return;
  e.own(() => add(e, blockCounts + 8 * block, () => e.i64(1n)));
}

/** A safepoint: calls the handler, naming a block as the place, when something waits for the thread. */
export function poll(e: FunctionEmitter, block: number): void {
  const { safepoints } = e.context.instrumentation;
  if (safepoints === null) return;
  e.own(() => {
    if (safepoints === 'requested') {
      e.lane();
      e.laneMemory(Op.i32_load, LANE.safepoint);
    } else {
      countDown(e);
    }
    e.rarely();
    e.i32(block);
    e.callImport('safepoint');
    e.op(Op.end);
  });
}

/** `then` gets the count in a local. */
function countOne(e: FunctionEmitter, functionIndex: number, then: ((count: number) => void) | null): void {
  const { layout, sampleRate } = e.context.plan;
  const counter = layout.callCounts + 8 * functionIndex;
  if (sampleRate === 1) {
    addToCount(e, counter, then);
    return;
  }
  const tick = layout.ticks + 4 * functionIndex;
  const ticks = e.borrowLocal(WasmType.i32);
  e.lane();
  e.lane();
  e.laneMemory(Op.i32_load, tick);
  e.i32(1);
  e.op(Op.i32_add);
  e.tee(ticks);
  e.laneMemory(Op.i32_store, tick);
  e.get(ticks);
  e.i32(sampleRate);
  e.op(Op.i32_eq);
  e.op(Op.if);
  e.op(WasmType.empty);
  e.lane();
  e.i32(0);
  e.laneMemory(Op.i32_store, tick);
  addToCount(e, counter, then);
  e.op(Op.end);
  e.releaseLocal(ticks, WasmType.i32);
}

function countMany(e: FunctionEmitter, functionIndex: number, calls: number, counting: Instruction): void {
  const { layout, sampleRate } = e.context.plan;
  const counter = layout.callCounts + 8 * functionIndex;
  if (sampleRate === 1) {
    add(e, counter, () => {
      e.get(calls);
      e.op(Op.i64_extend_i32_u);
    });
    return;
  }
  const rest = () => {
    e.i32(sampleRate);
    e.mark(counting); // it can't trap, but every division has a site
    e.op(Op.i32_rem_u);
  };
  // What is left over of the sum after division by the sample rate goes on ticking.
  const tick = layout.ticks + 4 * functionIndex;
  e.lane();
  e.laneMemory(Op.i32_load, tick);
  e.get(calls);
  e.op(Op.i32_add);
  e.set(calls);
  e.lane();
  e.get(calls);
  rest();
  e.laneMemory(Op.i32_store, tick);
  add(e, counter, () => {
    e.get(calls);
    e.get(calls);
    rest();
    e.op(Op.i32_sub);
    e.op(Op.i64_extend_i32_u);
  });
}

/** Adds one call to a count, or as many as each that is counted stands for. */
function addToCount(e: FunctionEmitter, counter: number, then: ((count: number) => void) | null): void {
  const count = then === null ? null : e.borrowLocal(WasmType.i64);
  add(e, counter, () => e.i64(BigInt(e.context.plan.sampleRate)), count);
  if (then === null || count === null) return;
  then(count);
  e.releaseLocal(count, WasmType.i64);
}

/** Adds an i64 to a counter of the lane; the sum is left in a local, too, where one is given. */
function add(e: FunctionEmitter, counter: number, pushStep: () => void, sum: number | null = null): void {
  e.lane();
  e.lane();
  e.laneMemory(Op.i64_load, counter);
  pushStep();
  e.op(Op.i64_add);
  if (sum !== null) e.tee(sum);
  e.laneMemory(Op.i64_store, counter);
}

/** Reports a count, in a local, that has come to `crossing` or just past it. */
function reportAt(e: FunctionEmitter, crossing: number, count: number): void {
  const { sampleRate } = e.context.plan;
  e.get(count);
  e.i64(BigInt(crossing));
  if (sampleRate === 1) {
    e.op(Op.i64_eq);
  } else {
    e.op(Op.i64_sub);
    e.i64(BigInt(sampleRate));
    e.op(Op.i64_lt_u);
  }
  e.rarely();
  e.i32(e.func.index);
  e.callImport('crossing');
  e.op(Op.end);
}

/** Takes one from the lane's countdown; leaves whether that has ended. */
function countDown(e: FunctionEmitter): void {
  const rest = e.borrowLocal(WasmType.i32);
  e.lane();
  e.lane();
  e.laneMemory(Op.i32_load, LANE.countdown);
  e.i32(1);
  e.op(Op.i32_sub);
  e.tee(rest);
  e.laneMemory(Op.i32_store, LANE.countdown);
  e.get(rest);
  e.op(Op.i32_eqz);
  e.releaseLocal(rest, WasmType.i32);
}
