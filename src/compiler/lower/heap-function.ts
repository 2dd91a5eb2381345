/** A function that works on the heap's state (HEAP in abi/layout.ts), or leaves its call to the host. */
import { HEAP, type MemoryLayout } from '../../abi/layout.ts';
import { FunctionBody } from '../wasm/body.ts';
import { type Expression, type Local, push } from '../wasm/expressions.ts';
import type { BranchHint } from '../wasm/module.ts';
import { AtomicOp, Op, WasmType } from '../wasm/opcodes.ts';
import type { ByteWriter } from '../wasm/writer.ts';

/** Alignment of a word, as instructions say it. */
const WORD = 2;

/**
 * ```
 * block              ; leaving this one leads to the host
 *   …
 *   take the lock, or leave
 *   block            ; and leaving this one, with the lock given back
 *     …
 *     give the lock back
 *     return
 *   end
 *   give the lock back
 * end
 * call the host
 * ```
 * On one thread there is no lock and no second block.
 */
export class HeapFunction {
  readonly #body: FunctionBody;
  readonly #hints: BranchHint[] = [];
  readonly #state: number;
  readonly #shared: boolean;
  readonly #host: number;
  /** Open blocks, and which one of them is left where the host shall take over. */
  #depth = 1;
  #way = 1;

  /** `host` is the index of the function that takes the same parameters. */
  constructor(
    layout: MemoryLayout,
    readonly params: number,
    host: number,
  ) {
    this.#body = new FunctionBody(params);
    this.#state = layout.heapState;
    // A lane for each thread, and one more.
    this.#shared = layout.lanes > 2;
    this.#host = host;
    this.#body.op(Op.block, WasmType.empty);
  }

  /** A new local with a value. */
  let(value: Expression): Local {
    const local = { local: this.#body.local(WasmType.i32) };
    this.set(local, value);
    return local;
  }

  set({ local }: Local, value: Expression): void {
    push(this.#body, value);
    this.#body.op(Op.local_set, local);
  }

  /** The word of the state that is so many bytes behind that of an index. */
  word(bytes: Expression, index: number): Expression {
    return (body) => {
      push(body, bytes);
      body.op(Op.i32_load, WORD);
      body.code.u32(this.#state + 4 * index);
    };
  }

  setWord(bytes: Expression, index: number, value: Expression): void {
    push(this.#body, bytes);
    push(this.#body, value);
    this.#body.op(Op.i32_store, WORD);
    this.#body.code.u32(this.#state + 4 * index);
  }

  if(condition: Expression, then: () => void): void {
    push(this.#body, condition);
    this.#nest(Op.if, then);
  }

  /** An `if` whose condition hardly ever holds. */
  rarely(condition: Expression, then: () => void): void {
    push(this.#body, condition);
    this.#hint(false);
    this.#nest(Op.if, then);
  }

  while(condition: Expression, round: () => void): void {
    this.#nest(Op.loop, () => {
      this.if(condition, () => {
        round();
        this.#body.op(Op.br, 1);
      });
    });
  }

  /** Nothing may have been changed yet. */
  toHostIf(condition: Expression): void {
    push(this.#body, condition);
    this.#hint(false);
    this.#body.op(Op.br_if, this.#depth - this.#way);
  }

  return(value?: Expression): void {
    if (value !== undefined) push(this.#body, value);
    this.#body.op(Op.return);
  }

  /** Takes the lock, where there are several threads; what another one holds is the host's business. */
  lock(): void {
    if (!this.#shared) return;
    this.toHostIf((body) => {
      for (const value of [0, 0, 1]) body.i32(value);
      this.#atomic(AtomicOp.rmw_cmpxchg);
    });
    this.#body.op(Op.block, WasmType.empty);
    this.#way = ++this.#depth;
  }

  /** As runtime/heap.ts does it: 2 says that somebody may wait. */
  unlock(): void {
    if (!this.#shared) return;
    const body = this.#body;
    for (const value of [0, 0]) body.i32(value);
    this.#atomic(AtomicOp.rmw_xchg);
    body.i32(2);
    body.op(Op.i32_eq);
    this.#hint(false);
    body.op(Op.if, WasmType.empty);
    for (const value of [0, 1]) body.i32(value);
    this.#atomic(AtomicOp.notify);
    body.op(Op.drop);
    body.op(Op.end);
  }

  /** Writes the function as an entry of the code section. */
  finish(code: ByteWriter): readonly BranchHint[] {
    const body = this.#body;
    if (this.#shared) {
      body.op(Op.end);
      this.unlock();
    }
    body.op(Op.end);
    for (let param = 0; param < this.params; param++) body.op(Op.local_get, param);
    body.op(Op.call, this.#host);
    const start = body.appendTo(code);
    return this.#hints.map(({ offset, likely }) => ({ offset: start + offset, likely }));
  }

  #nest(opcode: number, inside: () => void): void {
    this.#body.op(opcode, WasmType.empty);
    this.#depth++;
    inside();
    this.#depth--;
    this.#body.op(Op.end);
  }

  /** An instruction on the lock, whose address is the lowest operand: 0. */
  #atomic(opcode: number): void {
    this.#body.op(Op.atomic, opcode);
    this.#body.code.u32(WORD);
    this.#body.code.u32(this.#state + 4 * HEAP.lock);
  }

  #hint(likely: boolean): void {
    this.#hints.push({ offset: this.#body.code.length, likely });
  }
}
