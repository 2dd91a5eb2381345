/** Fused multiply-add, rounded once (IEEE 754-2019, 5.4.1): exact in integers, then rounded to nearest, ties to even. */

interface Format {
  /** Bits of the significand. */
  readonly precision: number;
  /** Exponent of the least subnormal number. */
  readonly leastExponent: number;
}

const F64: Format = { precision: 53, leastExponent: -1074 };
const F32: Format = { precision: 24, leastExponent: -149 };

/** a * b + c in f64. */
export function fmaF64(a: number, b: number, c: number): number {
  return fma(a, b, c, F64);
}

/** a * b + c in f32; the operands are f32 values. */
export function fmaF32(a: number, b: number, c: number): number {
  return Math.fround(fma(a, b, c, F32));
}

function fma(a: number, b: number, c: number, format: Format): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a * b + c;
  if (!Number.isFinite(c)) return c;
  if (a === 0 || b === 0) return a * b + c;
  const x = decompose(a);
  const y = decompose(b);
  const z = decompose(c);
  const productExponent = x.exponent + y.exponent;
  const exponent = Math.min(productExponent, z.exponent);
  const sum =
    ((x.significand * y.significand) << BigInt(productExponent - exponent)) +
    (z.significand << BigInt(z.exponent - exponent));
  return sum === 0n ? 0 : round(sum, exponent, format);
}

/** A finite number as significand * 2^exponent. */
function decompose(value: number): { significand: bigint; exponent: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const fraction = raw & 0xf_ffff_ffff_ffffn;
  const biased = Number((raw >> 52n) & 0x7ffn);
  const magnitude = biased === 0 ? fraction : fraction | (1n << 52n);
  return { significand: value < 0 ? -magnitude : magnitude, exponent: Math.max(biased, 1) - 1075 };
}

function round(sum: bigint, exponent: number, { precision, leastExponent }: Format): number {
  const negative = sum < 0n;
  let magnitude = negative ? -sum : sum;
  const length = magnitude.toString(2).length;
  const quantum = Math.max(exponent + length - precision, leastExponent);
  const drop = quantum - exponent;
  if (drop > 0) {
    const shift = BigInt(drop);
    const rest = magnitude & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    magnitude >>= shift;
    if (rest > half || (rest === half && (magnitude & 1n) === 1n)) magnitude += 1n;
  } else {
    magnitude <<= BigInt(-drop);
  }
  // At most 2^precision units of 2^quantum: exact, or too large for any double.
  const value = quantum > 1023 ? Number.POSITIVE_INFINITY : Number(magnitude) * 2 ** quantum;
  return negative ? -value : value;
}
