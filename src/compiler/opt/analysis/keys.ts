/** Texts for instructions, equal exactly when they compute the same from the same operands. */
import type { Block, Constant, Instruction, Operand, Payload } from '../../../hir/module.ts';
import type { Type } from '../../../hir/types.ts';
import { COMMUTATIVE } from '../rules/rewrite.ts';

export class Keys {
  readonly #types = new Map<Type, number>();

  of(instruction: Instruction): string {
    const { op, type, operands, payload } = instruction;
    const parts = op === 'phi' ? this.#incoming(instruction) : operands.map((operand) => this.#operand(operand));
    if (COMMUTATIVE.has(op)) parts.sort();
    return `${op} ${this.#type(type)} ${this.#payload(payload)} ${parts.join(' ')}`;
  }

  /** Phis are equal only in one block. */
  #incoming({ operands, targets, block }: Instruction): string[] {
    const parts = operands.map((operand, i) => `${(targets[i] as Block).index}=${this.#operand(operand)}`).sort();
    return [`${block.index}`, ...parts];
  }

  #type(type: Type): number {
    let number = this.#types.get(type);
    if (number === undefined) {
      number = this.#types.size;
      this.#types.set(type, number);
    }
    return number;
  }

  #operand(operand: Operand): string {
    switch (operand.kind) {
      case 'value':
        return `${operand.index}`;
      case 'address':
        return `@${operand.of.name}`;
      case 'literal':
        return this.#constant(operand.constant);
    }
  }

  #constant(constant: Constant): string {
    const type = this.#type(constant.type);
    switch (constant.kind) {
      case 'scalar':
        return `#${type}:${Object.is(constant.value, -0) ? '-0' : constant.value}`;
      case 'address':
        return `#${type}:@${constant.of.name}+${constant.offset}`;
      case 'bytes':
        return `#${type}:${constant.bytes.join('.')}`;
      case 'aggregate':
        return `#${type}:{${constant.elements.map((element) => this.#constant(element)).join(',')}}`;
    }
  }

  #payload(payload: Payload | null): string {
    switch (payload?.kind) {
      case undefined:
        return '';
      case 'call': {
        const { callee } = payload;
        if (callee.kind !== 'intrinsic') return `@${callee.name}`;
        return `${callee.name} ${callee.typeArgument === null ? '' : this.#type(callee.typeArgument)}`;
      }
      case 'path':
        return payload.path.join('.');
      case 'variant':
        return `${payload.variant}`;
      case 'lane':
        return `${payload.lane}`;
      case 'shuffle':
        return payload.lanes.join('.');
      case 'closure':
        return `${payload.thunk.index}`;
      case 'traitObject':
        return `@${payload.vtable.name}`;
      default:
        throw new Error(`a ${payload?.kind} is no pure instruction`);
    }
  }
}
