import type { InternalIntrinsic } from '../../../hir/internal.ts';
import {
  type Block,
  type Callee,
  type Func,
  type Instruction,
  type Operand,
  Thunk,
  type Value,
} from '../../../hir/module.ts';
import { BOOL, type FunctionType, pointerTo, structOf, type Type, U32, VOID } from '../../../hir/types.ts';
import { predecessorLists } from '../cfg/lines.ts';
import type { SiteTargets } from '../facts.ts';
import { address, appendBlock, type InstructionParts, i32, insert, insertValue, jump, literal } from '../ir/build.ts';
import { compact, splitBlock } from '../ir/edit.ts';
import type { Pass, Unit } from '../pass.ts';

/** Of a site's calls: what a target must have to be compared with, and what all of these must have together. */
const LEAST_SHARE = 0.01;
const LEAST_TOGETHER = 0.8;
/**
 * Where no more calls than this are general, the engine is told so. Without, it keeps whatever lives across the site in
 * memory, for the general call's sake: that costs a loop more than compares do.
 */
const RARELY_GENERAL = 0.05;

/**
 * Calls through values at sites that were seen to have a few targets (Hölzle and Ungar, "Optimizing Dynamically-
 * Dispatched Calls with Run-Time Type Feedback", 1994): compare, and call the target directly; what fails all compares
 * makes the general call. Where the value is known without a profile, there is nothing to compare.
 */
export const devirtualize: Pass = {
  name: 'devirtualize',
  doc: 'Calls through values become compares with the targets seen, and direct calls.',
  keepsGraph: false,
  run(unit) {
    const seen = new Map(unit.facts.profile.targets.map((targets) => [targets.site, targets]));
    const calls = unit.func.blocks.flatMap(({ instructions }) => instructions.filter(callsThroughValue));
    const predecessors = predecessorLists(unit.func);
    let changed = false;
    for (const call of calls) {
      const known = knownTarget(call);
      if (known !== null) {
        makeDirect(unit, call, known);
        unit.remark('done', call, `calls ${nameOf(known)} directly: nothing else can be called here`);
        changed = true;
        continue;
      }
      const targets = seen.get(call.site);
      if (targets === undefined || isGeneral(call, predecessors)) continue;
      const guarded = usefulTargets(unit, call, targets);
      if (guarded.targets.length === 0) {
        unit.remark('refused', call, refusal(targets));
        continue;
      }
      guard(unit, call, guarded);
      unit.remark('done', call, successFor(guarded));
      changed = true;
    }
    if (changed) compact(unit.func);
    return changed;
  },
};

function callsThroughValue({ op, payload }: Instruction): boolean {
  if (op === 'call_indirect') return !(payload?.kind === 'callIndirect' && payload.tail);
  return op === 'call_closure' || op === 'trait_call';
}

type Target = Callee | Thunk;

const nameOf = (target: Target): string => `@${target instanceof Thunk ? target.callee.name : target.name}`;

/** A call of a function's address, or of a closure that was made in sight. */
function knownTarget({ op, operands: [called] }: Instruction): Target | null {
  if (op === 'call_indirect') return called?.kind === 'address' && called.of.kind !== 'global' ? called.of : null;
  if (op !== 'call_closure' || called?.kind !== 'value') return null;
  const { payload } = called.definition ?? { payload: null };
  return payload?.kind === 'closure' ? payload.thunk : null;
}

/** What the site's code does for a known target: for a closure made in sight, its captured values are at hand. */
function makeDirect({ func }: Unit, call: Instruction, target: Target): void {
  const { block } = call;
  const at = block.instructions.indexOf(call);
  block.instructions.splice(at, 1);
  const [called, ...args] = call.operands as [Operand, ...Operand[]];
  const made = called.kind === 'value' ? called.definition : null;
  const captured = target instanceof Thunk && made !== null ? made.operands : [];
  const direct = directCall(call, target, [...captured, ...args]);
  takeResult(func, call, insert(func, block, direct, at));
}

function directCall(call: Instruction, target: Target, args: readonly Operand[]): InstructionParts {
  const callee = target instanceof Thunk ? target.callee : target;
  return { op: 'call', type: call.type, operands: args, payload: { kind: 'call', callee, tail: false }, like: call };
}

/** Another instruction computes what a call did; the value stays, so that no use has to be changed. */
function takeResult(func: Func, call: Instruction, other: Instruction): void {
  const { result } = call;
  if (result === null || other.result === null) return;
  func.values[other.result.index] = result;
  result.index = other.result.index;
  result.definition = other;
  other.result = result;
}

/** Whether a call is what an earlier run of this pass has left for what fails all compares. */
function isGeneral({ block, site }: Instruction, predecessors: ReadonlyMap<Block, readonly Block[]>): boolean {
  const [from, ...others] = predecessors.get(block) ?? [];
  return from !== undefined && others.length === 0 && from.terminator.op === 'brcond' && from.terminator.site === site;
}

interface Guarded {
  readonly targets: readonly { readonly target: Target; readonly share: number }[];
  /** Of the site's calls, the share of those that go to other functions. */
  readonly others: number;
}

/** The targets that pay for a compare, the most frequent first. */
function usefulTargets({ facts }: Unit, call: Instruction, targets: SiteTargets): Guarded {
  const calls = totalCalls(targets);
  const frequent = targets.seen.filter((seen) => seen.calls >= LEAST_SHARE * calls).sort((a, b) => b.calls - a.calls);
  if (frequent.reduce((sum, seen) => sum + seen.calls, 0) < LEAST_TOGETHER * calls) return { targets: [], others: 1 };
  const bySlot = new Map<number, Target>();
  for (const [target, slot] of facts.plan.table.slotOf) bySlot.set(slot, target);
  const useful = frequent.flatMap((seen) => {
    const target = bySlot.get(seen.slot);
    return target !== undefined && typeOf(target) === calledType(call) ? [{ target, share: seen.calls / calls }] : [];
  });
  return { targets: useful, others: useful.reduce((left, { share }) => left - share, 1) };
}

const totalCalls = ({ seen, others }: SiteTargets): number => seen.reduce((sum, { calls }) => sum + calls, others);

const typeOf = (target: Target): Type => target.type;

function calledType({ payload, operands: [called] }: Instruction): Type | null {
  if (payload?.kind === 'callIndirect') return payload.signature;
  if (called?.type.kind === 'closure') return called.type;
  return called?.type.kind === 'dyn' && payload?.kind === 'traitCall'
    ? (called.type.methods[payload.method]?.type ?? null)
    : null;
}

function successFor({ targets, others }: Guarded): string {
  const names = targets.map(({ target }) => nameOf(target)).join(' and ');
  const [are, these] = targets.length === 1 ? ['is', 'it'] : ['are', 'these'];
  const share = others <= RARELY_GENERAL ? 'nearly all' : 'most';
  return `${names} ${are} called directly behind a compare: ${share} calls here were of ${these}`;
}

function refusal(targets: SiteTargets): string {
  const { seen, others } = targets;
  const calls = totalCalls(targets).toLocaleString('en');
  return others > 0
    ? `left as it is: more than ${seen.length} functions share its ${calls} calls`
    : `left as it is: its ${calls} calls are of functions of another type`;
}

/** `if (value == target) direct call; else if …; else general call`, joined by a phi of the results. */
function guard({ func, facts }: Unit, call: Instruction, { targets, others }: Guarded): void {
  const { block } = call;
  const rest = splitBlock(func, block, block.instructions.indexOf(call), `${block.name}.called`);
  rest.instructions.shift();
  const { code, codeOf, argumentsFor, general } = expand(func, block, call);
  const results: Operand[] = [];
  const sources: Block[] = [];
  const comeBack = (from: Block, parts: InstructionParts) => {
    const { result } = insert(func, from, parts);
    jump(func, from, rest, call);
    sources.push(from);
    if (result !== null) results.push(result);
  };
  let from = block;
  let left = 1;
  for (const { target, share } of targets) {
    const operands = [code, codeOf(target, facts.plan.table.slotOf.get(target) as number)];
    const isTarget = insertValue(func, from, { op: 'eq', type: BOOL, operands, like: call, name: 'is_target' });
    const direct = appendBlock(func, `${block.name}.direct`, block);
    const other = appendBlock(func, `${block.name}.other`, block);
    left -= share;
    if (block.frequency !== null) {
      direct.frequency = block.frequency * share;
      other.frequency = block.frequency * Math.max(0, left);
    }
    insert(func, from, { op: 'brcond', type: VOID, operands: [isTarget], targets: [direct, other], like: call });
    comeBack(direct, directCall(call, target, argumentsFor(direct, target)));
    from = other;
  }
  from.rare = others <= RARELY_GENERAL;
  comeBack(from, general);
  if (call.result === null) return;
  takeResult(
    func,
    call,
    insert(func, rest, { op: 'phi', type: call.type, operands: results, targets: sources, like: call }, 0),
  );
}

/** A call through a value in parts. */
interface Expanded {
  /** What says which function it is. */
  readonly code: Operand;
  /** The same of a function that stands in a slot. */
  readonly codeOf: (target: Target, slot: number) => Operand;
  /** Of the direct call, at the end of its block. */
  readonly argumentsFor: (block: Block, target: Target) => Operand[];
  readonly general: InstructionParts;
}

/** Takes the callee apart at the end of a block. */
function expand(func: Func, block: Block, call: Instruction): Expanded {
  const [called, ...args] = call.operands as [Operand, ...Operand[]];
  const { op, type, payload } = call;
  const general = { op, type, operands: call.operands, payload, like: call };
  switch (op) {
    case 'call_closure':
      return {
        code: word(func, block, call, 'closure_code', called),
        codeOf: (_, slot) => literal(U32, slot),
        argumentsFor: (direct, target) => [...loadCaptured(func, direct, call, called, target as Thunk), ...args],
        general,
      };
    case 'trait_call': {
      const signature = calledType(call) as FunctionType;
      const code = method(func, block, call, called, signature);
      const data = word(func, block, call, 'object_data', called);
      const operands = [data];
      const self = insertValue(func, block, {
        op: 'inttoptr',
        type: signature.params[0] as Type,
        operands,
        like: call,
        name: 'self',
      });
      return {
        code,
        codeOf: (target) => address(target as Callee),
        argumentsFor: () => [self, ...args],
        // The method has been read from the vtable already.
        general: {
          op: 'call_indirect',
          type,
          operands: [code, self, ...args],
          payload: { kind: 'callIndirect', signature, tail: false },
          like: call,
        },
      };
    }
    default:
      return { code: called, codeOf: (target) => address(target as Callee), argumentsFor: () => args, general };
  }
}

const UNALIGNED = { kind: 'memory', align: 0, volatile: false } as const;

function word(func: Func, block: Block, call: Instruction, name: InternalIntrinsic, of: Operand): Value {
  const callee = { kind: 'intrinsic', name, typeArgument: null } as const;
  return insertValue(func, block, {
    op: 'call',
    type: U32,
    operands: [of],
    payload: { kind: 'call', callee, tail: false },
    like: call,
    name: name.replace(/.*_/, ''),
  });
}

/** The method's address, from the vtable. */
function method(func: Func, block: Block, call: Instruction, object: Operand, signature: FunctionType): Value {
  const number = call.payload?.kind === 'traitCall' ? call.payload.method : 0;
  const vtable = word(func, block, call, 'object_vtable', object);
  const add = {
    op: 'add',
    type: U32,
    operands: [vtable, literal(U32, 4 * number)],
    like: call,
    name: 'entry',
  } as const;
  const operands = [insertValue(func, block, add)];
  const entry = insertValue(func, block, {
    op: 'inttoptr',
    type: pointerTo(signature),
    operands,
    like: call,
    name: 'entry',
  });
  return insertValue(func, block, {
    op: 'load',
    type: signature,
    operands: [entry],
    payload: UNALIGNED,
    like: call,
    name: 'method',
  });
}

/** The captured values of a closure, which lie in its environment like a struct of them. */
function loadCaptured(func: Func, block: Block, call: Instruction, closure: Operand, thunk: Thunk): Value[] {
  if (thunk.captures === 0) return [];
  const pointer = pointerTo(structOf(thunk.captured, false));
  const operands = [word(func, block, call, 'closure_environment', closure)];
  const environment = insertValue(func, block, {
    op: 'inttoptr',
    type: pointer,
    operands,
    like: call,
    name: 'environment',
  });
  return thunk.captured.map((type, k) => {
    const path = [environment, i32(0), i32(k)];
    const field = insertValue(func, block, {
      op: 'gep',
      type: pointerTo(type),
      operands: path,
      like: call,
      name: 'field',
    });
    return insertValue(func, block, {
      op: 'load',
      type,
      operands: [field],
      payload: UNALIGNED,
      like: call,
      name: 'captured',
    });
  });
}
