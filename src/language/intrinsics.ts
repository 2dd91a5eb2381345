/** How intrinsics are called, in words that a person writes. */
import { INTRINSICS, type Intrinsic, type IntrinsicInfo } from '../hir/intrinsics.ts';

/** What stands between the parentheses and what comes out, by the rule of an intrinsic; `T` is the result's type. */
function shapeOf({ rule, arity }: IntrinsicInfo): { readonly params: readonly string[]; readonly result: string } {
  const T = (n: number): string[] => ['%a: T', '%b: T', '%c: T'].slice(0, n);
  switch (rule) {
    case 'float':
    case 'int':
      return { params: T(arity), result: 'T' };
    case 'type':
      return { params: ['T'], result: 'u32' };
    case 'panic':
      return { params: ['@text'], result: 'void' };
    case 'none':
      return { params: [], result: 'void' };
    case 'overflow':
      return { params: T(2), result: '{ T, bool }' };
    case 'malloc':
      return { params: ['%size'], result: '*T' };
    case 'free':
      return { params: ['%p: *T'], result: 'void' };
    case 'realloc':
      return { params: ['%p: *T', '%size'], result: '*T' };
    case 'copy':
      return { params: ['%to: *T', '%from: *T', '%size'], result: 'void' };
    case 'fill':
      return { params: ['%p: *T', '%byte', '%size'], result: 'void' };
  }
}

export function intrinsicParams(name: Intrinsic): readonly string[] {
  return shapeOf(INTRINSICS[name]).params;
}

/** Whether a call of it has a value. */
export function givesValue(name: Intrinsic): boolean {
  return shapeOf(INTRINSICS[name]).result !== 'void';
}

/** `fma(%a: T, %b: T, %c: T) -> T` */
export function intrinsicSignature(name: Intrinsic): string {
  const { params, result } = shapeOf(INTRINSICS[name]);
  return `${name}(${params.join(', ')}) -> ${result}`;
}
