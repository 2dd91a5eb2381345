/** Typing rules of instructions on vectors, and of atomic ones. */
import { type OperandClass, opInfo, type Shape } from '../opcodes.ts';
import { pointerTo, quoteType, type Type, VOID } from '../types.ts';
import { opSpan, partSpan, type TypingCheck } from './check.ts';

export function verifyVector(check: TypingCheck, shape: Shape): void {
  const { type } = check.instruction;
  switch (shape) {
    case 'splat':
      if (!check.count(1)) return;
      if (type.kind === 'vector') return check.operand(0, type.element);
      return check.error(
        'type-mismatch',
        `\`vector_splat\` gives a vector, not ${quoteType(type)}.`,
        opSpan(check.instruction),
      );
    case 'shuffle':
      return shuffle(check);
    case 'extractLane':
    case 'insertLane':
      return lane(check, shape);
    default: {
      const count = shape === 'dot' ? 2 : 1;
      if (!check.count(count)) return;
      const vector = check.type(0);
      const wanted = opInfo(check.instruction.op).operands as OperandClass;
      if (!check.class(wanted, vector, partSpan(check.instruction, 0)) || vector.kind !== 'vector') return;
      if (count === 2) check.operand(1, vector, 'as on the left');
      check.result(vector.element);
    }
  }
}

function lane(check: TypingCheck, shape: 'extractLane' | 'insertLane'): void {
  const { payload, span } = check.instruction;
  if (payload?.kind !== 'lane') return check.badPayload();
  if (!check.count(shape === 'extractLane' ? 1 : 2)) return;
  const vector = check.type(0);
  if (!check.class('anyVector', vector, partSpan(check.instruction, 0)) || vector.kind !== 'vector') return;
  if (payload.lane >= vector.lanes) {
    return check.error('bad-index', `${quoteType(vector)} has no lane ${payload.lane}.`, span);
  }
  if (shape === 'extractLane') return check.result(vector.element);
  check.operand(1, vector.element);
  check.result(vector);
}

function shuffle(check: TypingCheck): void {
  const { payload, type } = check.instruction;
  if (payload?.kind !== 'shuffle') return check.badPayload();
  if (!check.count(2) || !check.class('anyVector', type) || type.kind !== 'vector') return;
  check.operand(0, type);
  check.operand(1, type);
  if (payload.lanes.length !== type.lanes || payload.lanes.some((k) => k >= 2 * type.lanes)) check.badPayload();
}

/** Atomic access is for integers and pointers. */
export function verifyAtomic(check: TypingCheck, shape: Shape): void {
  const { type, op } = check.instruction;
  switch (shape) {
    case 'fence':
      return void check.count(0);
    case 'atomicLoad':
      if (check.count(1) && isAtomic(check, type, true)) check.pointerTo(0, type);
      return;
    case 'atomicStore': {
      if (!check.count(2)) return;
      const stored = check.type(1);
      if (isAtomic(check, stored, true)) check.pointerTo(0, stored);
      check.result(VOID);
      return;
    }
    default: {
      const values = shape === 'atomicCmpxchg' ? 2 : 1;
      if (!check.count(1 + values)) return;
      if (!isAtomic(check, type, op === 'atomic.xchg' || op === 'atomic.cmpxchg')) return;
      if (check.type(0) !== pointerTo(type)) return check.pointerTo(0, type);
      for (let i = 1; i <= values; i++) check.operand(i, type);
    }
  }
}

function isAtomic(check: TypingCheck, type: Type, pointers: boolean): boolean {
  if (type.kind === 'int' || (pointers && type.kind === 'pointer')) return true;
  const { op } = check.instruction;
  const what = pointers ? 'integers and pointers' : 'integers';
  check.error('type-mismatch', `\`${op}\` works on ${what}, not on ${quoteType(type)}.`, opSpan(check.instruction));
  return false;
}
