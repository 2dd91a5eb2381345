/** Rules about parts of values: what is put in comes out again. */
import type { Constant, Instruction, Operand } from '../../../hir/module.ts';
import { Literal } from '../../../hir/module.ts';
import type { Opcode } from '../../../hir/opcodes.ts';
import { isScalar } from '../../../hir/types.ts';
import { literal } from '../ir/build.ts';
import { intrinsicName } from '../ir/effects.ts';
import type { Rewriting } from './rewrite.ts';

type Subject = Pick<Instruction, 'op' | 'type' | 'operands' | 'payload'>;

export function rewritePart(subject: Subject, rewriting: Rewriting): Operand | null {
  const { op, operands, payload } = subject;
  const whole = operands[0];
  const inner = whole?.kind === 'value' ? whole.definition : null;
  if (inner === null) return null;
  switch (op) {
    case 'extractvalue':
      return payload?.kind === 'path' ? extracted(subject, payload.path, inner, rewriting) : null;
    case 'get_discriminant':
      return inner.op === 'create_union' && inner.payload?.kind === 'variant'
        ? literal(subject.type, inner.payload.variant)
        : null;
    case 'extract_union_value': {
      const same =
        inner.op === 'create_union' &&
        payload?.kind === 'variant' &&
        inner.payload?.kind === 'variant' &&
        inner.payload.variant === payload.variant;
      return same ? (inner.operands[0] ?? null) : null;
    }
    case 'extract_lane':
      return payload?.kind === 'lane' ? extractedLane(subject, payload.lane, inner, rewriting) : null;
    default:
      return null;
  }
}

const OVERFLOWING: Readonly<Record<string, Opcode>> = { add_overflow: 'add', sub_overflow: 'sub', mul_overflow: 'mul' };

function extracted(
  subject: Subject,
  path: readonly number[],
  inner: Instruction,
  rewriting: Rewriting,
): Operand | null {
  const { type } = subject;
  const wrapping = OVERFLOWING[intrinsicName(inner) ?? ''];
  if (wrapping !== undefined) {
    return path[0] === 0 ? rewriting.make({ op: wrapping, type, operands: inner.operands, payload: null }) : null;
  }
  if (inner.op === 'const') {
    const [from] = inner.operands;
    const constant = from?.kind === 'literal' ? partOf(from.constant, path) : null;
    return constant?.kind === 'scalar' && isScalar(type) ? new Literal(constant) : null;
  }
  if (inner.op !== 'insertvalue' || inner.payload?.kind !== 'path') return null;
  const put = inner.payload.path;
  const [around, part] = inner.operands as [Operand, Operand];
  const common = Math.min(put.length, path.length);
  if (put.slice(0, common).some((step, i) => step !== path[i]))
    return rewriting.make({ ...subject, operands: [around] });
  if (put.length > path.length) return null;
  const rest = path.slice(common);
  return rest.length === 0
    ? part
    : rewriting.make({ ...subject, operands: [part], payload: { kind: 'path', path: rest } });
}

function partOf(constant: Constant, path: readonly number[]): Constant | null {
  let at: Constant | undefined = constant;
  for (const step of path) at = at?.kind === 'aggregate' ? at.elements[step] : undefined;
  return at ?? null;
}

function extractedLane(subject: Subject, lane: number, inner: Instruction, rewriting: Rewriting): Operand | null {
  if (inner.op === 'vector_splat') return inner.operands[0] as Operand;
  if (inner.op === 'const') {
    const [from] = inner.operands;
    const element =
      from?.kind === 'literal' && from.constant.kind === 'aggregate' ? from.constant.elements[lane] : undefined;
    return element?.kind === 'scalar' ? new Literal(element) : null;
  }
  if (inner.op !== 'insert_lane' || inner.payload?.kind !== 'lane') return null;
  const [around, put] = inner.operands as [Operand, Operand];
  return inner.payload.lane === lane ? put : rewriting.make({ ...subject, operands: [around] });
}
