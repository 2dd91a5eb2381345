/** Which casts are allowed. */
import type { CastOp } from '../opcodes.ts';
import type { Type } from '../types.ts';

/** Why a cast is not allowed, or null. */
export function castProblem(op: CastOp, from: Type, to: Type): string | null {
  if (op !== 'bitcast' && (from.kind === 'vector' || to.kind === 'vector')) return vectorProblem(op, from, to);
  switch (op) {
    case 'trunc':
      if (from.kind !== 'int' || (to.kind !== 'int' && to.kind !== 'bool'))
        return 'it turns integers into narrower ones.';
      return to.kind === 'bool' || to.bits < from.bits ? null : widthHint(from.bits, to.bits, 'zext` or `sext');
    case 'zext':
    case 'sext':
      if ((from.kind !== 'int' && from.kind !== 'bool') || to.kind !== 'int') {
        return 'it turns integers and bool into wider integers.';
      }
      return from.kind === 'bool' || to.bits > from.bits ? null : widthHint(from.bits, to.bits, 'trunc');
    case 'fptrunc':
      return from.kind === 'float' && to.kind === 'float' && to.bits < from.bits ? null : 'it turns f64 into f32.';
    case 'fpext':
      return from.kind === 'float' && to.kind === 'float' && to.bits > from.bits ? null : 'it turns f32 into f64.';
    case 'fptoui':
    case 'fptosi':
      return from.kind === 'float' && to.kind === 'int' ? null : 'it turns floats into integers.';
    case 'uitofp':
    case 'sitofp':
      return from.kind === 'int' && to.kind === 'float' ? null : 'it turns integers into floats.';
    case 'ptrtoint':
      return isAddress(from) && to.kind === 'int' ? null : 'it turns pointers and functions into integers.';
    case 'inttoptr':
      return from.kind === 'int' && isAddress(to) ? null : 'it turns integers into pointers and functions.';
    case 'bitcast':
      return bitcastProblem(from, to);
  }
}

/** Between vectors there are the casts that leave the width of lanes as it is. */
function vectorProblem(op: CastOp, from: Type, to: Type): string | null {
  if (op !== 'fptoui' && op !== 'fptosi' && op !== 'uitofp' && op !== 'sitofp') return 'it works on scalars.';
  if (from.kind !== 'vector' || to.kind !== 'vector' || from.lanes !== to.lanes)
    return 'both are vectors with the same lanes, or none is.';
  return castProblem(op, from.element, to.element);
}

function widthHint(from: number, to: number, other: string): string {
  return from === to ? 'the width stays the same; use `bitcast`.' : `use \`${other}\`.`;
}

function isAddress(type: Type): boolean {
  return type.kind === 'pointer' || type.kind === 'function';
}

function bitcastProblem(from: Type, to: Type): string | null {
  if (from.kind === 'vector' && to.kind === 'vector') return null;
  if (isAddress(from) || isAddress(to)) {
    return from.kind === to.kind ? null : 'an address and a number convert by `ptrtoint` and `inttoptr`.';
  }
  if (from.kind === 'bool' || to.kind === 'bool') return 'bool converts by `zext` and `trunc`.';
  if ((from.kind !== 'int' && from.kind !== 'float') || (to.kind !== 'int' && to.kind !== 'float')) {
    return 'it works on scalars.';
  }
  return from.bits === to.bits ? null : 'both types need the same size.';
}
