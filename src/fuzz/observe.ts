/** Makes what a function computed show: in memory, or in what is printed. */
import { BOOL, I64, pointerTo, type Type, U32, U64 } from '../hir/types.ts';
import type { Body, Value } from './body.ts';

/** Lets the newest values that nothing uses show. */
export function observe(body: Body, most: number): void {
  const values = body.unused(most).filter(({ type }) => type !== BOOL || body.random(2) === 0);
  if (values.length === 0) return;
  if (body.program.groups.has('memory')) for (const value of values) keep(body, value);
  else print(body, values);
}

/** Stores a value to the program's array of its type. */
function keep(body: Body, value: Value): void {
  const { name, length } = body.program.region(value.type);
  const clean = body.cleaned(value).name;
  const place = body.define(pointerTo(value.type), `gep ${name}, [0, ${body.random(length)}]`);
  body.line(`store ${clean}, ${place.name}`);
}

/** Prints one number that all of the values go into; such a program needs no memory. */
function print(body: Body, values: readonly Value[]): void {
  let sum: string | null = null;
  for (const value of values) {
    const part = asNumber(body, value);
    if (part === null) continue;
    if (sum === null) sum = part;
    else {
      const turned: string = body.define(U64, `mul ${sum}, 31`).name;
      sum = body.define(U64, `xor ${turned}, ${part}`).name;
    }
  }
  if (sum !== null) body.line(`call @print_u64(${sum})`);
}

/** The value, or a part of it, as a u64; null for addresses. */
function asNumber(body: Body, value: Value): string | null {
  const { type } = value;
  const { name } = body.cleaned(value);
  const part = (of: Type, text: string) => asNumber(body, body.define(of, text, { raw: of.kind === 'float' }));
  switch (type.kind) {
    case 'bool':
      return body.define(U64, `zext ${name}`).name;
    case 'int':
      if (type === U64) return name;
      return body.define(U64, `${type === I64 ? 'bitcast' : type.signed ? 'sext' : 'zext'} ${name}`).name;
    case 'float':
      return type.bits === 64 ? body.define(U64, `bitcast ${name}`).name : part(U32, `bitcast ${name}`);
    case 'vector':
      return part(type.element, `extract_lane ${name}, lane ${body.random(type.lanes)}`);
    case 'array':
      return type.length === 0 ? null : part(type.element, `extractvalue ${name}, [${body.random(type.length)}]`);
    case 'struct': {
      const field = body.random(Math.max(1, type.fields.length));
      const of = type.fields[field];
      return of === undefined ? null : part(of, `extractvalue ${name}, [${field}]`);
    }
    case 'union':
      return part(U32, `get_discriminant ${name}`);
    default:
      return null;
  }
}
