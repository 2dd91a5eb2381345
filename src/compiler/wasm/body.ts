/** A function's locals and instructions, written by hand: for the few functions that aren't a program's. */
import { Op, type ValType } from './opcodes.ts';
import { ByteWriter } from './writer.ts';

export class FunctionBody {
  readonly code = new ByteWriter(64);
  readonly #locals: ValType[] = [];

  constructor(readonly params: number) {}

  /** The number of a new local, which is zero at first. */
  local(type: ValType): number {
    return this.params + this.#locals.push(type) - 1;
  }

  op(opcode: number, immediate?: number): void {
    this.code.byte(opcode);
    if (immediate !== undefined) this.code.u32(immediate);
  }

  i32(value: number): void {
    this.code.byte(Op.i32_const);
    this.code.s32(value);
  }

  /** Ends the function as an entry of the code section. Returns the bytes of its locals, which stand before `code`. */
  appendTo(out: ByteWriter): number {
    this.op(Op.end);
    const declarations = new ByteWriter(16);
    declarations.u32(this.#locals.length);
    for (const type of this.#locals) {
      declarations.u32(1);
      declarations.byte(type);
    }
    out.u32(declarations.length + this.code.length);
    out.append(declarations);
    out.append(this.code);
    return declarations.length;
  }
}
