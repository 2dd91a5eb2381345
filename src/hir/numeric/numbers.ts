/** Arithmetic that JavaScript has no operator for. */

/** An integer rounded once to f32; by way of a double it would be rounded twice. */
export function toF32(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  if (magnitude < 1n << 53n) return Math.fround(Number(value));
  // The low bits, far below an f32's last, are but a sign of being no tie.
  const kept = magnitude & ~0xfffn;
  const sticky = kept === magnitude ? kept : kept | 0x1000n;
  return Math.fround(Number(value < 0n ? -sticky : sticky));
}

/** Rounds to nearest, ties to even. */
export function nearest(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) >= 2 ** 52) return x;
  // Adding and taking away 2^52 leaves no room for a fraction.
  const rounded = Math.abs(x) + 2 ** 52 - 2 ** 52;
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}

/** The lesser number; the other one if one is NaN. */
export function fmin(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.min(a, b);
}

/** The greater number; the other one if one is NaN. */
export function fmax(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}

/** The bits of a word that are one. */
export function countOnes(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Zero bits below the lowest one; 32 for 0. */
export function trailingZeros(word: number): number {
  return word === 0 ? 32 : 31 - Math.clz32(word & -word);
}

/** The bytes of a word in the opposite order. */
export function swapBytes(word: number): number {
  return (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
}

/**
 * Writes a float constant as it stands in memory and in code. There is one NaN: what JavaScript computes may have other
 * bits (x86 sets the sign), which it keeps when they are written.
 */
export function writeFloat(view: DataView, at: number, bits: 32 | 64, value: number): void {
  if (bits === 32) {
    if (Number.isNaN(value)) view.setUint32(at, 0x7fc0_0000, true);
    else view.setFloat32(at, value, true);
  } else if (Number.isNaN(value)) view.setBigUint64(at, 0x7ff8_0000_0000_0000n, true);
  else view.setFloat64(at, value, true);
}
