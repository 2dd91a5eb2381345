/**
 * Modules, functions and instructions in the canonical text form. Parsing what is printed gives the same module again;
 * ordinary comments are not part of a module and are lost.
 */
import { INTRINSICS, isIntrinsic } from '../intrinsics.ts';
import { partType } from '../leaves.ts';
import type {
  AddressConstant,
  Constant,
  Extern,
  Func,
  Global,
  Instruction,
  Module,
  Operand,
  RunDirective,
} from '../module.ts';
import { ATTRIBUTES } from '../module.ts';
import { isResultOptional, OPCODES } from '../opcodes.ts';
import {
  alignOf,
  BOOL,
  type DynType,
  declarationText,
  I32,
  I64,
  pointerTo,
  type Type,
  typeName,
  U8,
} from '../types.ts';
import { type FunctionNames, functionNames } from './function-names.ts';
import { printLiteral, printTypedLiteral } from './literals.ts';

/** Where any pointer may stand, `null` is of this type. */
const BYTES = pointerTo(U8);

export function printModule(module: Module): string {
  const sections: string[] = [];
  const section = (lines: readonly string[]): void => {
    if (lines.length > 0) sections.push(`${lines.join('\n')}\n`);
  };
  section([...(module.threads === 1 ? [] : [`; threads: ${module.threads}`]), ...module.runs.flatMap(printRun)]);
  section(module.types.map(({ type }) => declarationText(type)));
  section(module.globals.map(printGlobal));
  section(module.externs.map(printExtern));
  for (const func of module.functions) sections.push(printFunction(func));
  return sections.join('\n');
}

export function printGlobal(global: Global): string {
  if (global.vtableOf !== null) return printVtable(global, global.vtableOf);
  const init = global.init === null ? '' : ` = ${printConstant(global.init, global.type)}`;
  return `${global.constant ? 'const' : 'global'} @${global.name}: ${typeName(global.type)}${init}`;
}

export function printExtern({ name, paramNames, type }: Extern): string {
  const params = type.params.map((param, i) => `%${paramNames[i] || `p${i}`}: ${typeName(param)}`);
  return `extern function @${name}(${params.join(', ')}) -> ${typeName(type.result)}`;
}

function printVtable({ name, init }: Global, trait: DynType): string {
  const methods = init?.kind === 'aggregate' ? init.elements.map((method) => printConstant(method, null)) : [];
  return `vtable @${name}: ${trait.name} = [${methods.join(', ')}]`;
}

function printRun(run: RunDirective): string[] {
  const { expected } = run;
  const args = run.args.map((arg, i) =>
    arg.type === run.entry.type.params[i] ? printLiteral(arg) : printTypedLiteral(arg),
  );
  const calls = run.calls === 1 ? '' : ` x ${run.calls}`;
  let outcome = '';
  if (expected?.kind === 'value') outcome = ` == ${printLiteral(expected.value)}`;
  if (expected?.kind === 'trap') outcome = ` traps ${quote(new TextEncoder().encode(expected.message))}`;
  return [
    `; run: @${run.entry.name}(${args.join(', ')})${calls}${outcome}`,
    ...(run.output ?? []).map((line) => `; output: ${line}`),
  ];
}

export function printFunction(func: Func, names = functionNames(func)): string {
  const lines = [printHeader(func, names)];
  for (const block of func.blocks) {
    lines.push(`${names.block(block)}:`);
    for (const instruction of block.instructions) lines.push(`    ${printInstruction(instruction, func, names)}`);
  }
  return `${lines.join('\n')}\n}\n`;
}

/** The first line of a function. */
export function printHeader(func: Func, names = functionNames(func)): string {
  const params = func.params.map((param) => `${names.value(param)}: ${typeName(param.type)}`);
  const attributes = ATTRIBUTES.filter((attribute) => func.attributes.has(attribute));
  return [`function @${func.name}(${params.join(', ')}) -> ${typeName(func.result)}`, ...attributes, '{'].join(' ');
}

/** One line without indentation. */
export function printInstruction(instruction: Instruction, func: Func, names = functionNames(func)): string {
  const { result, type, payload } = instruction;
  const text = new InstructionPrinter(instruction, func, names).print();
  const tail = (payload?.kind === 'call' || payload?.kind === 'callIndirect') && payload.tail ? 'tail ' : '';
  if (result === null || (isResultOptional(instruction.op) && names.isDropped(result))) return tail + text;
  return `${names.value(result)}: ${typeName(type)} = ${tail}${text}`;
}

class InstructionPrinter {
  constructor(
    readonly instruction: Instruction,
    readonly func: Func,
    readonly names: FunctionNames,
  ) {}

  print(): string {
    const { op, operands, type, payload } = this.instruction;
    switch (OPCODES[op].shape) {
      case 'const':
      case 'address':
      case 'binary':
      case 'unary':
      case 'cast':
        return `${op} ${operands.map((_, i) => this.#operand(i, type)).join(', ')}`;
      case 'compare':
        return `${op} ${this.#operand(0, this.#type(1))}, ${this.#operand(1, this.#operandType(0))}`;
      case 'select':
        return `select ${this.#operand(0, BOOL)}, ${this.#operand(1, type)}, ${this.#operand(2, type)}`;
      case 'phi':
        return `phi ${operands.map((_, i) => `[${this.#operand(i, type)}, ${this.#target(i)}]`).join(', ')}`;
      case 'alloca': {
        if (payload?.kind !== 'alloca') return op;
        const count = operands.length > 0 ? `, count ${this.#integer(0)}` : '';
        const align = payload.align === alignOf(payload.allocated) ? '' : `, align ${payload.align}`;
        return `alloca ${typeName(payload.allocated)}${count}${align}`;
      }
      case 'load':
        return `${op} ${this.#operand(0, pointerTo(type))}${this.#memory()}`;
      case 'store': {
        const to = this.#type(1);
        const value = this.#operand(0, to?.kind === 'pointer' ? to.pointee : null);
        const stored = this.#operandType(0);
        return `${op} ${value}, ${this.#operand(1, stored === null ? null : pointerTo(stored))}${this.#memory()}`;
      }
      case 'gep': {
        const indices = operands.slice(1).map((_, i) => this.#integer(i + 1));
        return `gep ${this.#operand(0, null)}, [${indices.join(', ')}]`;
      }
      case 'call':
        return this.#call();
      case 'callIndirect': {
        const signature = payload?.kind === 'callIndirect' ? payload.signature : null;
        return `call_indirect ${this.#operand(0, null)}(${this.#arguments(1, signature?.params ?? [])})`;
      }
      case 'extract':
        return `${op} ${this.#operand(0, null)}, ${this.#path()}`;
      case 'insert': {
        const part = payload?.kind === 'path' ? partType(type, payload.path) : null;
        return `${op} ${this.#operand(0, type)}, ${this.#operand(1, part)}, ${this.#path()}`;
      }
      case 'createUnion': {
        const held = type.kind === 'union' && payload?.kind === 'variant' ? type.variants[payload.variant] : undefined;
        const value = operands.length === 0 ? '' : `, ${this.#operand(0, held?.type ?? null)}`;
        return `${op} ${this.#variant()}${value}`;
      }
      case 'discriminant':
        return `${op} ${this.#operand(0, null)}`;
      case 'extractUnion':
        return `${op} ${this.#operand(0, null)}, ${this.#variant()}`;
      case 'createClosure': {
        if (payload?.kind !== 'closure') return op;
        const { callee, captures } = payload.thunk;
        const list = captures === 0 ? '' : `, captures [${this.#arguments(0, callee.type.params)}]`;
        return `${op} @${callee.name}${list}`;
      }
      case 'callClosure': {
        const closure = this.#operandType(0);
        return `${op} ${this.#operand(0, null)}(${this.#arguments(1, closure?.kind === 'closure' ? closure.params : [])})`;
      }
      case 'createTraitObject': {
        if (payload?.kind !== 'traitObject') return op;
        return `${op} ${payload.trait.name}, data ${this.#operand(0, BYTES)}, vtable @${payload.vtable.name}`;
      }
      case 'traitCall': {
        const object = this.#operandType(0);
        if (payload?.kind !== 'traitCall' || object?.kind !== 'dyn') return op;
        const method = object.methods[payload.method];
        const args = this.#arguments(1, method?.type.params.slice(1) ?? []);
        return `${op} ${this.#operand(0, null)}.${method?.name ?? '?'}[${payload.method}](${args})`;
      }
      case 'atomicLoad':
        return `${op} ${this.#operand(0, pointerTo(type))}, seqcst`;
      case 'atomicStore':
        return `${op} ${this.#operand(0, null)}, ${this.#operand(1, this.#pointee(0))}, seqcst`;
      case 'atomicRmw':
      case 'atomicCmpxchg': {
        const values = operands.slice(1).map((_, i) => this.#operand(i + 1, type));
        return `${op} ${this.#operand(0, pointerTo(type))}, ${values.join(', ')}, seqcst`;
      }
      case 'fence':
        return `${op} seqcst`;
      case 'splat':
        return `${op} ${this.#operand(0, type.kind === 'vector' ? type.element : null)}`;
      case 'extractLane':
        return `${op} ${this.#operand(0, null)}, ${this.#lane()}`;
      case 'insertLane':
        return `${op} ${this.#operand(0, type)}, ${this.#lane()}, ${this.#operand(1, type.kind === 'vector' ? type.element : null)}`;
      case 'shuffle': {
        const lanes = payload?.kind === 'shuffle' ? payload.lanes.join(', ') : '';
        return `${op} ${this.#operand(0, type)}, ${this.#operand(1, type)}, lanes [${lanes}]`;
      }
      case 'reduce':
        return `${op} ${this.#operand(0, null)}`;
      case 'dot':
        return `${op} ${this.#operand(0, null)}, ${this.#operand(1, this.#operandType(0))}`;
      case 'br':
        return `br ${this.#target(0)}`;
      case 'brcond':
        return `brcond ${this.#operand(0, BOOL)}, ${this.#target(0)}, ${this.#target(1)}`;
      case 'switch': {
        const cases = payload?.kind === 'switch' ? payload.cases : [];
        const arms = cases.map((value, i) => `${printLiteral(value)} => ${this.#target(i + 1)}`);
        return `switch ${this.#operand(0, null)}, default ${this.#target(0)}, [${arms.join(', ')}]`;
      }
      case 'return':
        return operands.length === 0 ? 'return' : `return ${this.#operand(0, this.func.result)}`;
      case 'unreachable':
        return op;
    }
  }

  #call(): string {
    const { payload, type } = this.instruction;
    if (payload?.kind !== 'call') return 'call';
    const { callee } = payload;
    if (callee.kind !== 'intrinsic') return `call @${callee.name}(${this.#arguments(0, callee.type.params)})`;
    const name = `call intrinsic.${callee.name}`;
    if (callee.typeArgument !== null) return `${name}(${typeName(callee.typeArgument)})`;
    const rule = isIntrinsic(callee.name) ? INTRINSICS[callee.name].rule : null;
    const pointers = rule === 'copy' ? 2 : rule === 'free' || rule === 'realloc' || rule === 'fill' ? 1 : 0;
    const args = this.instruction.operands.map((_, i) => {
      if (i < pointers) return this.#operand(i, BYTES);
      if (rule === 'float' || rule === 'int') return this.#operand(i, type);
      if (rule === 'overflow') return this.#operand(i, type.kind === 'struct' ? (type.fields[0] ?? null) : null);
      return this.#integer(i);
    });
    return `${name}(${args.join(', ')})`;
  }

  #path(): string {
    const { payload } = this.instruction;
    return payload?.kind === 'path' ? `[${payload.path.join(', ')}]` : '[]';
  }
  #variant(): string {
    const { payload } = this.instruction;
    return `variant ${payload?.kind === 'variant' ? payload.variant : '?'}`;
  }
  #lane(): string {
    const { payload } = this.instruction;
    return `lane ${payload?.kind === 'lane' ? payload.lane : '?'}`;
  }
  #pointee(i: number): Type | null {
    const type = this.#operandType(i);
    return type?.kind === 'pointer' ? type.pointee : null;
  }

  #arguments(first: number, params: readonly Type[]): string {
    const args = this.instruction.operands.slice(first);
    return args.map((_, i) => this.#operand(first + i, params[i] ?? null)).join(', ');
  }

  #target(i: number): string {
    const block = this.instruction.targets[i];
    return block === undefined ? '?' : this.names.block(block);
  }

  /** An operand in a place that gives a literal the expected type. */
  #operand(i: number, expected: Type | null): string {
    const operand = this.instruction.operands[i] as Operand;
    switch (operand.kind) {
      case 'value':
        return this.names.value(operand);
      case 'address':
        return `@${operand.of.name}`;
      case 'literal':
        return printConstant(operand.constant, expected);
    }
  }

  /** A count or an index, where a literal is i32 if it fits and else i64. */
  #integer(i: number): string {
    const operand = this.instruction.operands[i] as Operand;
    if (operand.kind !== 'literal' || operand.constant.kind !== 'scalar') return this.#operand(i, null);
    const { value } = operand.constant;
    return this.#operand(i, value >= -0x8000_0000 && value <= 0x7fff_ffff ? I32 : I64);
  }

  #operandType(i: number): Type | null {
    return this.instruction.operands[i]?.type ?? null;
  }
  /** Type of an operand that does not take it from its place. */
  #type(i: number): Type | null {
    const operand = this.instruction.operands[i];
    return operand === undefined || operand.kind === 'literal' ? null : operand.type;
  }

  #memory(): string {
    const { payload } = this.instruction;
    if (payload?.kind !== 'memory') return '';
    return `${payload.align > 0 ? `, align ${payload.align}` : ''}${payload.volatile ? ', volatile' : ''}`;
  }
}

/** A constant in a place that wants `expected`; a literal of another type says its own. */
export function printConstant(constant: Constant, expected: Type | null): string {
  switch (constant.kind) {
    case 'scalar':
      return constant.type === expected ? printLiteral(constant) : printTypedLiteral(constant);
    case 'bytes':
      return quote(constant.bytes);
    case 'address':
      return `@${constant.of.name}${printOffset(constant)}`;
    case 'aggregate': {
      const { type } = constant;
      const place = (i: number): Type | null =>
        type.kind === 'array' || type.kind === 'vector'
          ? type.element
          : type.kind === 'struct'
            ? (type.fields[i] ?? null)
            : null;
      const elements = constant.elements.map((element, i) => printConstant(element, place(i))).join(', ');
      if (type.kind === 'array' || type.kind === 'vector') return `[${elements}]`;
      return elements === '' ? '{}' : `{ ${elements} }`;
    }
  }
}

/** None where the address is of its own type and would be so again. */
function printOffset({ type, of, offset }: AddressConstant): string {
  const own = of.kind === 'global' ? pointerTo(of.type) : of.type;
  if (offset === 0 && type === own) return '';
  return offset < 0 ? ` - ${-offset}` : ` + ${offset}`;
}

const QUOTED: ReadonlyMap<number, string> = new Map([
  [10, '\\n'],
  [9, '\\t'],
  [13, '\\r'],
  [34, '\\"'],
  [92, '\\\\'],
]);

function quote(bytes: Uint8Array): string {
  let text = '"';
  for (const byte of bytes) {
    const escape = QUOTED.get(byte);
    if (escape !== undefined) text += escape;
    else if (byte >= 32 && byte < 127) text += String.fromCharCode(byte);
    else text += `\\${byte.toString(16).padStart(2, '0')}`;
  }
  return `${text}"`;
}
