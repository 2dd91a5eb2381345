/** Memory: the program's own arrays by type, its bytes in every width, frames, blocks of the heap, and copies. */
import {
  alignOf,
  arrayOf,
  BOOL,
  type IntType,
  type PointerType,
  pointerTo,
  sizeOf,
  type Type,
  typeName,
  U8,
  U32,
} from '../../hir/types.ts';
import { type Body, KEPT, type Value } from '../body.ts';
import { oneIn, pick } from '../random.ts';
import { BYTES, INTEGERS, SCALARS, VECTORS } from '../universe.ts';
import type { Construct } from './construct.ts';
import { COMPARISONS } from './scalar.ts';

/** An index below a power of two: a literal, or computed. */
function index(body: Body, length: number): string {
  const { random } = body;
  if (oneIn(random, 2)) return String(random(length));
  const type = pick(random, INTEGERS);
  return body.define(type, `and ${body.value(type).name}, ${length - 1}`).name;
}

/** A pointer to an element of the program's array of a type, or any pointer to the type that is at hand. */
export function pointer(body: Body, type: Type, { lasting = false } = {}): Value {
  if (oneIn(body.random, 2)) return body.value(pointerTo(type), { lasting });
  const { name, length } = body.program.region(type);
  const whole = oneIn(body.random, 6) ? body.define(pointerTo(arrayOf(type, length)), `global ${name}`).name : name;
  return body.define(pointerTo(type), `gep ${whole}, [0, ${index(body, length)}]`);
}

/** What may follow an access. */
function options(body: Body, type: Type): string {
  const { random } = body;
  const align = oneIn(random, 8) ? `, align ${pick(random, [1, 2, alignOf(type)])}` : '';
  return `${align}${oneIn(random, 12) ? ', volatile' : ''}`;
}

function loadOp(body: Body, type: Type): string {
  return type.kind === 'vector' && oneIn(body.random, 2) ? 'vload' : 'load';
}
function storeOp(body: Body, type: Type): string {
  return type.kind === 'vector' && oneIn(body.random, 2) ? 'vstore' : 'store';
}

function load(body: Body): void {
  const type = body.program.someType();
  body.define(type, `${loadOp(body, type)} ${pointer(body, type).name}${options(body, type)}`);
}

function store(body: Body): void {
  const type = body.program.someType();
  const to = pointer(body, type).name;
  body.line(`${storeOp(body, type)} ${body.operand(type, KEPT)}, ${to}${options(body, type)}`);
}

/** Two accesses of which the second may be of what the first one wrote. */
function overlapping(body: Body): void {
  store(body);
  load(body);
}

/** Steps into structs and arrays. */
function step(body: Body): void {
  const { random } = body;
  const from = body.find(({ type }) => type.kind === 'pointer' && isParted(type.pointee));
  const value = from ?? pointer(body, body.program.someType());
  const path = ['0'];
  let at = (value.type as PointerType).pointee;
  while (isParted(at) && (path.length === 1 || oneIn(random, 2))) {
    if (at.kind === 'struct') {
      const field = random(at.fields.length);
      path.push(String(field));
      at = at.fields[field] as Type;
    } else {
      const { length } = at;
      path.push((length & (length - 1)) === 0 ? index(body, length) : String(random(length)));
      at = at.element;
    }
  }
  body.define(pointerTo(at), `gep ${value.name}, [${path.join(', ')}]`, { local: value.local });
}
function isParted(type: Type): type is Extract<Type, { kind: 'struct' | 'array' }> {
  return (type.kind === 'struct' && type.fields.length > 0) || (type.kind === 'array' && type.length > 0);
}

/** Of addresses in frames nothing else is told: in which order they lie is not specified. */
const EQUALITIES = COMPARISONS.filter((op) => op === 'eq' || op === 'ne');

/** An address as a number and back, and compared. Where stack memory lies is not specified, so nobody else may see that. */
function address(body: Body): void {
  const { random } = body;
  const type = pointerTo(body.program.someType());
  const value = body.value(type);
  const define = (text: string): string => {
    if (!value.local) return body.define(U32, text).name;
    const name = body.name();
    body.line(`${name}: u32 = ${text}`);
    return name;
  };
  const number = define(`ptrtoint ${value.name}`);
  const there = define(`add ${number}, ${sizeOf(type.pointee)}`);
  const back = define(`sub ${there}, ${sizeOf(type.pointee)}`);
  body.define(type, `inttoptr ${back}`, { local: value.local });
  const other = body.value(type);
  const comparisons = value.local || other.local ? EQUALITIES : COMPARISONS;
  body.define(BOOL, `${pick(random, comparisons)} ${value.name}, ${other.name}`);
}

/** A pointer that goes through memory. */
function pointerInMemory(body: Body): void {
  const type = pointerTo(body.program.someType());
  const place = pointer(body, type).name;
  body.line(`store ${body.value(type, KEPT).name}, ${place}`);
  if (oneIn(body.random, 2)) store(body);
  body.define(type, `load ${place}`);
}

/** Reads and writes of any width anywhere in the program's bytes. */
function bytes(body: Body): void {
  const { random, program } = body;
  const type = pick(random, [...SCALARS, ...SCALARS, ...VECTORS]);
  const size = sizeOf(type);
  const at = oneIn(random, 2)
    ? String(random(BYTES - size + 1))
    : body.define(U32, `and ${body.value(U32).name}, ${size > 8 ? 31 : 48 | random(8)}`).name;
  const byte = body.define(pointerTo(U8), `gep ${program.bytes}, [0, ${at}]`);
  const view = body.name();
  body.line(`${view}: *${typeName(type)} = bitcast ${byte.name}`);
  if (oneIn(random, 2)) body.define(type, `${loadOp(body, type)} ${view}${options(body, type)}`);
  else body.line(`${storeOp(body, type)} ${body.operand(type, KEPT)}, ${view}${options(body, type)}`);
}

function alloca(body: Body): void {
  const { random } = body;
  const type = body.program.someType();
  const align = oneIn(random, 4) ? `, align ${pick(random, [16, 32, 64])}` : '';
  let count = '';
  if (oneIn(random, 3)) {
    const counted = pick(random, INTEGERS);
    const few = body.define(counted, `and ${body.value(counted).name}, 3`).name;
    count = `, count ${oneIn(random, 2) ? 1 + random(4) : few}`;
  }
  body.define(pointerTo(type), `alloca ${typeName(type)}${count}${align}`, { local: true });
}

/** Areas of the program's memory of which any bytes make sense: where they are and how long. */
function area(body: Body): { pointer: string; size: number } {
  const { random, program } = body;
  const type: Type = oneIn(random, 2) ? pick(random, INTEGERS) : arrayOf(U8, BYTES);
  if (type.kind === 'array') {
    const at = random(BYTES / 2);
    return { pointer: body.define(pointerTo(U8), `gep ${program.bytes}, [0, ${at}]`).name, size: BYTES - at };
  }
  const { name, length } = program.region(type);
  const first = random(length);
  const start = body.define(pointerTo(type), `gep ${name}, [0, ${first}]`).name;
  return { pointer: start, size: sizeOf(type) * (length - first) };
}

function byteCount(body: Body, most: number): string {
  const { random } = body;
  const type: IntType = pick(random, INTEGERS);
  const least = Math.min(most, 64);
  if (oneIn(random, 2)) return String(random(least + 1));
  // A power of two below the size of the area.
  const mask = 2 ** Math.floor(Math.log2(Math.max(least, 1))) - 1;
  return body.define(type, `and ${body.value(type).name}, ${mask}`).name;
}

function copy(body: Body): void {
  const [to, from] = [area(body), area(body)];
  const name = pick(body.random, ['memcpy', 'memmove']);
  body.line(`call intrinsic.${name}(${to.pointer}, ${from.pointer}, ${byteCount(body, Math.min(to.size, from.size))})`);
}

/** Whole values, of any type. */
function copyValue(body: Body): void {
  const type = body.program.someType();
  const [to, from] = [pointer(body, type), pointer(body, type)];
  body.line(`call intrinsic.${pick(body.random, ['memcpy', 'memmove'])}(${to.name}, ${from.name}, ${sizeOf(type)})`);
}

function fill(body: Body): void {
  const to = area(body);
  const byte = body.value(pick(body.random, INTEGERS)).name;
  body.line(`call intrinsic.memset(${to.pointer}, ${byte}, ${byteCount(body, to.size)})`);
}

/** A block of the heap for some values, all of them set. */
function allocate(body: Body): void {
  const { random } = body;
  const type = pick(random, INTEGERS);
  const count = 1 << random(4);
  const size = body.define(pick(random, INTEGERS), `const ${Math.min(count * sizeOf(type), 120)}`).name;
  const block = body.allocate(pointerTo(type), `malloc(${size})`);
  body.line(`call intrinsic.memset(${block.name}, ${body.value(pick(random, INTEGERS)).name}, ${size})`);
  body.line(`store ${body.operand(type)}, ${block.name}`);
}

function release(body: Body): void {
  const { random } = body;
  const block = body.takeBlock();
  if (block === null) return;
  if (oneIn(random, 2)) {
    body.line(`call intrinsic.free(${block.name})`);
    return;
  }
  const { pointee } = block.type as PointerType;
  const grown = body.allocate(block.type, `realloc(${block.name}, ${sizeOf(pointee) + random(40)})`);
  body.define(pointee, `load ${grown.name}`);
}

/** Nothing is given back, or what is no block. */
function releaseOddly(body: Body): void {
  const { random } = body;
  const type = pointerTo(pick(random, INTEGERS));
  if (oneIn(random, 6)) {
    body.line(`call intrinsic.free(${body.value(type).name})`);
    return;
  }
  const nothing = body.name();
  body.line(`${nothing}: ${typeName(type)} = const null`);
  body.line(`call intrinsic.free(${nothing})`);
}

/** An access that leaves memory. */
function outOfBounds(body: Body): void {
  const { random } = body;
  const type = body.program.someType();
  const at = body.define(
    U32,
    `or ${body.value(U32).name}, ${pick(random, ['0xF0000000', '0x80000000', '4294967295'])}`,
  );
  const there = body.name();
  body.line(`${there}: *${typeName(type)} = inttoptr ${at.name}`);
  if (oneIn(random, 2)) body.define(type, `load ${there}`);
  else body.line(`store ${body.operand(type, KEPT)}, ${there}`);
}

/** Atomic access, mostly to where it is aligned. */
function atomic(body: Body): void {
  const { random } = body;
  const type = pick(random, INTEGERS);
  const place = pointer(body, type).name;
  const order = pick(random, ['seqcst', 'relaxed', 'acquire', 'release', 'acqrel']);
  const choice = random(6);
  if (choice === 0) body.define(type, `atomic.load ${place}, ${order}`);
  else if (choice === 1) body.line(`atomic.store ${place}, ${body.operand(type)}, ${order}`);
  else if (choice === 2) {
    const expected = oneIn(random, 2) ? body.define(type, `load ${place}`).name : body.operand(type);
    body.define(type, `atomic.cmpxchg ${place}, ${expected}, ${body.operand(type)}, ${order}`);
  } else {
    const op = pick(random, ['add', 'sub', 'and', 'or', 'xor', 'xchg']);
    body.define(type, `atomic.${op} ${place}, ${body.operand(type)}, ${order}`);
  }
  if (oneIn(random, 8)) body.line(`fence ${order}`);
}

function atomicPointer(body: Body): void {
  const { random } = body;
  const type = pointerTo(pick(random, SCALARS));
  const place = pointer(body, type).name;
  const value = body.value(type, KEPT).name;
  body.line(`atomic.store ${place}, ${value}, seqcst`);
  const other = body.value(type, KEPT).name;
  if (oneIn(random, 2)) body.define(type, `atomic.xchg ${place}, ${other}, seqcst`);
  else body.define(type, `atomic.cmpxchg ${place}, ${value}, ${other}, seqcst`);
  body.define(type, `atomic.load ${place}, seqcst`);
}

export const MEMORY_CONSTRUCTS: readonly Construct[] = [
  { group: 'memory', weight: 6, emit: load },
  { group: 'memory', weight: 7, emit: store },
  { group: 'pointer', weight: 5, emit: overlapping },
  { group: 'pointer', weight: 8, emit: step },
  { group: 'pointer', weight: 2, emit: address },
  { group: 'pointer', weight: 2, emit: pointerInMemory },
  { group: 'bytes', weight: 14, emit: bytes },
  { group: 'alloca', weight: 6, emit: alloca },
  { group: 'bulk', weight: 5, emit: copy },
  { group: 'bulk', weight: 4, emit: copyValue },
  { group: 'bulk', weight: 4, emit: fill },
  { group: 'heap', weight: 6, emit: allocate },
  { group: 'heap', weight: 5, emit: release },
  { group: 'heap', weight: 1, emit: releaseOddly },
  { group: 'atomic', weight: 14, emit: atomic },
  { group: 'atomic', weight: 3, emit: atomicPointer },
  { group: 'trap', weight: 1, emit: outOfBounds },
];
