/**
 * The operations that functions are decoded into: what is left of HIR's instructions once types, widths, constants and
 * targets are resolved. An operation is four words, its number and three operands, and sometimes further words. Unless
 * said otherwise the operands are `d, a, b`: the registers of the result and of the operands, as positions of 32-bit
 * words in the frame. What each means is said where it is run, in execute.ts.
 *
 * An HIR instruction is one operation or a few in a row; those that are rare or large are `step`s.
 */
export enum Operation {
  /** Ends `execute`. It stands in place of an instruction's first operation in code that is to stop there. */
  stop,
  nothing,
  /** `number`: a function of its own, of this HIR function's `steps`. */
  step,

  // ---- Control

  /** The first operation of a function: `function, block`: safepoint, and count of the call. */
  enter,
  /** `counter`: counts a block. */
  countBlock,
  /** Frees what this call has allocated. */
  leaveStack,
  /** `target, n`, then n pairs of words `to, from` to be moved one after the other. */
  edge,
  /** `target, n, block`, then the pairs: an edge to a loop header, with its safepoint. */
  edgeBack,
  /** `condition, then, else` */
  branch,
  /** `a, number, default`: by the tables in the function's `switches`. */
  switch32,
  switch64,
  /** Returns nothing. */
  returnVoid,
  /** `a` */
  return32,
  return64,
  /** `a, n`: n words from a on. */
  returnWords,
  /** `d, callee, n, next`, then n pairs of words `parameter, from`: calls the function with this index. */
  call,
  /** `callee, n, 0`, then the pairs: the callee takes the place of this function. */
  tailCall,
  /** The same of an extern. */
  callExtern,
  /**
   * `d, slot, n, next, first, count`, then the pairs: calls what stands in a slot of the function table, which must be
   * one of the `count` from `first` on.
   */
  callSlot,
  /** `slot, n, first, count`, then the pairs */
  tailCallSlot,

  // ---- Moves

  /** 32 bits of any type. */
  move32,
  move64,
  /** `d, a, n`: n words. */
  moveWords,
  /** `d, a, b, condition` */
  select32,
  select64,

  // ---- Integers of 32 bits; narrower ones are wrapped afterwards

  add32,
  sub32,
  mul32,
  divS32,
  divU32,
  remS32,
  remU32,
  and32,
  or32,
  xor32,
  /** Shift amounts of `shl32` to `shrU64` are taken modulo the width. */
  shl32,
  shrS32,
  shrU32,
  /** `d, address, index, size, offset` */
  scaledAddress,
  /** `d, a, constant` */
  addConstant,
  /** `d, a`: the value of the narrow type that the low bits are. */
  wrapI8,
  wrapI16,
  wrapU8,
  wrapU16,
  wrapBool,

  // ---- Integers of 64 bits

  add64,
  sub64,
  mul64,
  divS64,
  divU64,
  remS64,
  remU64,
  and64,
  or64,
  xor64,
  shl64,
  shrS64,
  shrU64,
  extendS32,
  extendU32,

  // ---- Comparisons; each is followed by its fusion with a `branch` that stands behind it

  eq32,
  eq32Branch,
  ne32,
  ne32Branch,
  ltS32,
  ltS32Branch,
  leS32,
  leS32Branch,
  ltU32,
  ltU32Branch,
  leU32,
  leU32Branch,
  eq64,
  eq64Branch,
  ne64,
  ne64Branch,
  ltS64,
  ltS64Branch,
  leS64,
  leS64Branch,
  ltU64,
  ltU64Branch,
  leU64,
  leU64Branch,
  eqF64,
  eqF64Branch,
  neF64,
  neF64Branch,
  ltF64,
  ltF64Branch,
  leF64,
  leF64Branch,
  eqF32,
  eqF32Branch,
  neF32,
  neF32Branch,
  ltF32,
  ltF32Branch,
  leF32,
  leF32Branch,

  // ---- Floats

  addF32,
  subF32,
  mulF32,
  divF32,
  addF64,
  subF64,
  mulF64,
  divF64,
  promote,
  demote,
  /** From an integer of 32 bits to f64. */
  convertS32,
  convertU32,

  // ---- Memory: `d, address, offset`, or of stores `value, address, offset`

  loadBool,
  loadI8,
  loadU8,
  loadI16,
  loadU16,
  load32,
  load64,
  loadF64,
  store8,
  store16,
  store32,
  store64,
  storeF64,
}

/** Words of an operation without its further ones. */
export const OPERATION_WORDS = 4;

/** The fusion of a comparison with the branch behind it. */
export function fusedWithBranch(comparison: Operation): Operation {
  return comparison + 1;
}
