/** The functions that record values of parameters and targets of calls, called when it is time for a look. */
import { laneAddress, PARAMETER, PARAMETER_CELL, TARGET_BYTES, TARGETS } from '../../abi/layout.ts';
import { FunctionBody } from '../wasm/body.ts';
import { Op, type ValType, WasmType } from '../wasm/opcodes.ts';
import type { ByteWriter } from '../wasm/writer.ts';
import { type EmitContext, LANE_GLOBAL } from './context.ts';
import type { Recorder } from './recorder-plan.ts';

/** Begins the functions' names, so that stack traces can be read without them. */
export const RECORDER_PREFIX = 'record:';

export function nameOf(recorder: Recorder): string {
  return RECORDER_PREFIX + (recorder === 'target' ? recorder : `parameters${recorder}`);
}

/** Appends the function to `code`; returns the index of its type. */
export function defineRecorder(context: EmitContext, recorder: Recorder, code: ByteWriter): number {
  const params: ValType[] =
    recorder === 'target'
      ? [WasmType.i32, WasmType.i32]
      : [WasmType.i64, WasmType.i32, WasmType.i32, ...Array<ValType>(recorder).fill(WasmType.i64)];
  const body = new RecorderBody(context, params.length);
  if (recorder === 'target') targetRecorder(body, context);
  else parameterRecorder(body, context, recorder);
  body.appendTo(code);
  return context.types.index({ params, results: [] });
}

class RecorderBody extends FunctionBody {
  /** Address of the lane of a program that has one thread; others ask for it. */
  readonly #onlyLane: number | null;

  constructor({ plan: { layout } }: EmitContext, params: number) {
    super(params);
    this.#onlyLane = layout.lanes === 2 ? laneAddress(layout, 0) : null;
  }

  get(local: number): void {
    this.op(Op.local_get, local);
  }
  i64(value: number): void {
    this.code.byte(Op.i64_const);
    this.code.s64(BigInt(value));
  }
  /** Puts an address on the stack: so many bytes as a local says behind the lane's start. */
  laneAt(bytes: number): void {
    this.get(bytes);
    if (this.#onlyLane !== null) return;
    this.op(Op.global_get, LANE_GLOBAL);
    this.op(Op.i32_add);
  }
  /** A load or store at an address that `laneAt` gave. */
  memory(opcode: number, offset: number): void {
    this.op(opcode, 0); // no promise about alignment
    this.code.u32(offset + (this.#onlyLane ?? 0));
  }
  begin(opcode: number): void {
    this.op(opcode, WasmType.empty);
  }
  /** Adds 1 to a word. */
  increment(address: number, offset: number): void {
    this.get(address);
    this.get(address);
    this.memory(Op.i32_load, offset);
    this.i32(1);
    this.op(Op.i32_add);
    this.memory(Op.i32_store, offset);
  }
}

/** (count, index of the function, offset of its first cell, …values) */
function parameterRecorder(body: RecorderBody, context: EmitContext, parameters: number): void {
  const [count, index, cell, firstValue] = [0, 1, 2, 3];
  const {
    plan: { layout, sampleRate },
    instrumentation: { crossing },
  } = context;
  if (crossing !== null) {
    // The count has come to it, or just past it.
    body.get(count);
    body.i64(crossing);
    body.op(Op.i64_sub);
    body.i64(sampleRate);
    body.op(Op.i64_lt_u);
    body.begin(Op.if);
    body.get(index);
    body.op(Op.call, context.importIndex('crossing'));
    body.op(Op.end);
  }
  const address = body.local(WasmType.i32);
  body.laneAt(cell);
  body.op(Op.local_set, address);
  for (let k = 0; k < parameters; k++) vote(body, address, layout.parameters + PARAMETER_CELL * k, firstValue + k);
}

/**
 * A cell keeps the value that most calls had, as far as that can be told from one value and two counts (Boyer and Moore,
 * "MJRTY", 1981): a value that others outnumber makes room.
 */
function vote(body: RecorderBody, address: number, cell: number, value: number): void {
  const store = (count: number, offset: number) => {
    body.get(address);
    body.i32(count);
    body.memory(Op.i32_store, cell + offset);
  };
  body.get(value);
  body.get(address);
  body.memory(Op.i64_load, cell + PARAMETER.value);
  body.op(Op.i64_eq);
  body.begin(Op.if);
  body.increment(address, cell + PARAMETER.calls);
  body.op(Op.else);
  body.get(address);
  body.memory(Op.i32_load, cell + PARAMETER.others);
  body.get(address);
  body.memory(Op.i32_load, cell + PARAMETER.calls);
  body.op(Op.i32_ge_u);
  body.begin(Op.if);
  body.get(address);
  body.get(value);
  body.memory(Op.i64_store, cell + PARAMETER.value);
  store(1, PARAMETER.calls);
  store(0, PARAMETER.others);
  body.op(Op.else);
  body.increment(address, cell + PARAMETER.others);
  body.op(Op.end);
  body.op(Op.end);
}

/**
 * (slot, offset of the cell) Counts a call for its target: as one of the first few that were seen, or as another. Targets
 * fill their places in order, so a place that is empty ends the search.
 */
function targetRecorder(body: RecorderBody, { plan: { layout } }: EmitContext): void {
  const [slot, cell] = [0, 1];
  const seen = body.local(WasmType.i32);
  const address = body.local(WasmType.i32);
  body.laneAt(cell);
  body.op(Op.local_set, address);
  for (let k = 0; k < TARGETS; k++) {
    const at = layout.callTargets + TARGET_BYTES * k;
    body.get(address);
    body.memory(Op.i32_load, at);
    body.op(Op.local_tee, seen);
    body.get(slot);
    body.op(Op.i32_eq);
    body.get(seen);
    body.op(Op.i32_eqz);
    body.op(Op.i32_or);
    body.begin(Op.if);
    body.get(address);
    body.get(slot);
    body.memory(Op.i32_store, at);
    body.increment(address, at + 4);
    body.op(Op.return);
    body.op(Op.end);
  }
  body.increment(address, layout.callTargets + TARGET_BYTES * TARGETS);
}
