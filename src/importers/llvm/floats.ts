/** Comparisons and rounding of floats. */
import * as hir from '../../hir/types.ts';
import type { FloatPredicate } from './ast.ts';
import { type Body, FALSE, type Operand, resolve, TRUE } from './body.ts';
import { notText } from './integers.ts';

/** Predicates that are one instruction. */
const DIRECT: ReadonlyMap<string, string> = new Map([
  ['oeq', 'feq'],
  ['ogt', 'fgt'],
  ['oge', 'fge'],
  ['olt', 'flt'],
  ['ole', 'fle'],
  ['une', 'fne'],
]);
/** Predicates that are the contrary of one instruction. */
const CONTRARY: ReadonlyMap<string, string> = new Map([
  ['ugt', 'fle'],
  ['uge', 'flt'],
  ['ult', 'fge'],
  ['ule', 'fgt'],
]);

/** Makes comparisons of scalars or of vectors: the one knows what the other gives. */
export interface FloatComparison {
  readonly compare: (op: string, a: Operand, b: Operand) => Operand;
  readonly combine: (op: 'and' | 'or', a: Operand, b: Operand) => Operand;
  readonly not: (a: Operand) => Operand;
  readonly constant: (value: boolean) => Operand;
}

export function floatCompare(how: FloatComparison, predicate: FloatPredicate, a: Operand, b: Operand): Operand {
  const direct = DIRECT.get(predicate);
  if (direct !== undefined) return how.compare(direct, a, b);
  const contrary = CONTRARY.get(predicate);
  if (contrary !== undefined) return how.not(how.compare(contrary, a, b));
  switch (predicate) {
    case 'true':
      return how.constant(true);
    case 'one':
    case 'ueq': {
      const differs = how.combine('or', how.compare('flt', a, b), how.compare('fgt', a, b));
      return predicate === 'one' ? differs : how.not(differs);
    }
    case 'ord':
      return bothSides(how, 'feq', 'and', a, b);
    case 'uno':
      return bothSides(how, 'fne', 'or', a, b);
    default:
      return how.constant(false);
  }
}

/** Whether both are equal to themselves, or one is not; numbers are. */
function bothSides(how: FloatComparison, op: 'feq' | 'fne', combine: 'and' | 'or', a: Operand, b: Operand): Operand {
  const isNumber = (operand: Operand): boolean => {
    const known = resolve(operand);
    return known.kind === 'zero' || (known.kind === 'float' && !Number.isNaN(known.value));
  };
  if (isNumber(b) || resolve(a) === resolve(b)) return how.compare(op, a, a);
  if (isNumber(a)) return how.compare(op, b, b);
  return how.combine(combine, how.compare(op, a, a), how.compare(op, b, b));
}

export function scalarComparison(body: Body, type: hir.Type): FloatComparison {
  return {
    compare: (op, a, b) => {
      const isLiteral = resolve(b).kind !== 'local';
      const [x, y] = isLiteral ? [body.typed(a, type), body.text(b, type)] : [body.text(a, type), body.text(b, type)];
      return body.emit(hir.BOOL, `${op} ${x}, ${y}`);
    },
    combine: (op, a, b) => body.emit(hir.BOOL, `${op} ${body.text(a, hir.BOOL)}, ${body.text(b, hir.BOOL)}`),
    not: (a) => notText(body, a),
    constant: (value) => (value ? TRUE : FALSE),
  };
}
