/** How each instruction of HIR is run: by which operations, or by which function of its own. */
import type { Instruction, Operand } from '../../hir/module.ts';
import type { CastOp, CompareOp, Opcode, UnaryOp } from '../../hir/opcodes.ts';
import {
  callClosure,
  createClosure,
  createTraitObject,
  createUnion,
  discriminant,
  extractUnionValue,
  extractValue,
  insertValue,
  traitCall,
} from './aggregates.ts';
import { BINARY, COMPARE, complement, floatNegate, negate, select } from './arithmetic.ts';
import { atomicCompareExchange, atomicLoad, atomicRmw, atomicStore, fence } from './atomics.ts';
import { call, callIndirect } from './calls.ts';
import { CASTS } from './casts.ts';
import { TERMINATORS } from './control.ts';
import type { Decoding } from './decoder.ts';
import { alloca } from './frame.ts';
import { gep, load, store } from './memory.ts';
import {
  dot,
  extractLane,
  insertLane,
  reduce,
  selectByMask,
  shuffle,
  splat,
  vectorBinary,
  vectorCast,
  vectorCompare,
  vectorUnary,
} from './vectors.ts';

function isVector({ operands }: Instruction): boolean {
  return (operands[0] as Operand).type.kind === 'vector';
}

/** By the type of the first operand. */
const either =
  (scalar: Decoding, vector: Decoding): Decoding =>
  (d, i) =>
    (isVector(i) ? vector : scalar)(d, i);

const binary = (op: keyof typeof BINARY): Decoding => either(BINARY[op], vectorBinary(op));
const compare = (op: CompareOp): Decoding => either(COMPARE[op], vectorCompare(op));
const cast = (op: CastOp): Decoding => either(CASTS[op], vectorCast(op));
const unary = (op: UnaryOp, scalar: Decoding): Decoding => either(scalar, vectorUnary(op));

/** A constant or an address is in a register already. */
const constant: Decoding = (d, i) => d.move(i.type, d.operand(i, 0), d.result(i));

/** The edges to its block take care of it. */
const phi: Decoding = () => {
  throw new Error('a phi behind other instructions');
};

export const DECODINGS: Record<Opcode, Decoding> = {
  const: constant,
  global: constant,
  funcref: constant,
  add: binary('add'),
  sub: binary('sub'),
  mul: binary('mul'),
  div: binary('div'),
  rem: binary('rem'),
  and: binary('and'),
  or: binary('or'),
  xor: binary('xor'),
  shl: binary('shl'),
  shr: binary('shr'),
  neg: unary('neg', negate),
  not: unary('not', complement),
  eq: compare('eq'),
  ne: compare('ne'),
  lt: compare('lt'),
  le: compare('le'),
  gt: compare('gt'),
  ge: compare('ge'),
  fadd: binary('fadd'),
  fsub: binary('fsub'),
  fmul: binary('fmul'),
  fdiv: binary('fdiv'),
  frem: binary('frem'),
  fneg: unary('fneg', floatNegate),
  feq: compare('feq'),
  fne: compare('fne'),
  flt: compare('flt'),
  fle: compare('fle'),
  fgt: compare('fgt'),
  fge: compare('fge'),
  trunc: cast('trunc'),
  zext: cast('zext'),
  sext: cast('sext'),
  fptrunc: cast('fptrunc'),
  fpext: cast('fpext'),
  fptoui: cast('fptoui'),
  fptosi: cast('fptosi'),
  uitofp: cast('uitofp'),
  sitofp: cast('sitofp'),
  ptrtoint: cast('ptrtoint'),
  inttoptr: cast('inttoptr'),
  bitcast: cast('bitcast'),
  select: either(select, selectByMask),
  phi,
  alloca,
  load,
  store,
  gep,
  call,
  call_indirect: callIndirect,
  extractvalue: extractValue,
  insertvalue: insertValue,
  create_union: createUnion,
  get_discriminant: discriminant,
  extract_union_value: extractUnionValue,
  create_closure: createClosure,
  call_closure: callClosure,
  create_trait_object: createTraitObject,
  trait_call: traitCall,
  'atomic.load': atomicLoad,
  'atomic.store': atomicStore,
  'atomic.add': atomicRmw('atomic.add'),
  'atomic.sub': atomicRmw('atomic.sub'),
  'atomic.and': atomicRmw('atomic.and'),
  'atomic.or': atomicRmw('atomic.or'),
  'atomic.xor': atomicRmw('atomic.xor'),
  'atomic.xchg': atomicRmw('atomic.xchg'),
  'atomic.cmpxchg': atomicCompareExchange,
  fence,
  vector_splat: splat,
  extract_lane: extractLane,
  insert_lane: insertLane,
  vector_shuffle: shuffle,
  vload: load,
  vstore: store,
  'vunary.Sqrt': vectorUnary('vunary.Sqrt'),
  'vunary.Abs': vectorUnary('vunary.Abs'),
  'vunary.Neg': vectorUnary('vunary.Neg'),
  'vunary.Ceil': vectorUnary('vunary.Ceil'),
  'vunary.Floor': vectorUnary('vunary.Floor'),
  'vunary.Trunc': vectorUnary('vunary.Trunc'),
  'vunary.Round': vectorUnary('vunary.Round'),
  vMin: vectorBinary('vMin'),
  vMax: vectorBinary('vMax'),
  vdot: dot,
  'hreduce.add': reduce,
  'hreduce.fadd': reduce,
  ...TERMINATORS,
};
