/** Puts the vector loop in front of a loop, which stays for what is left over, and for when the guards don't hold. */
import type { Block, Func, Instruction, Operand, Value } from '../../../hir/module.ts';
import { BOOL, type IntType, isInteger, pointerTo, sizeOf, U8, U32, U64, VOID } from '../../../hir/types.ts';
import type { Uses } from '../analysis/uses.ts';
import { appendBlock, i32, insert, phisOf } from '../ir/build.ts';
import { Code, integer } from '../ir/code.ts';
import { isCount } from '../ir/effects.ts';
import { addIncoming } from '../ir/merge.ts';
import { closeValues } from '../loops/form.ts';
import { type Access, type AccessGroup, firstOfStride, strideOf } from './accesses.ts';
import { combine, startOfReduction } from './combine.ts';
import { FirstRound, writeGuards } from './guards.ts';
import { LaneCode, type Lanes, vectorFor } from './lanes.ts';
import type { VectorPlan } from './plan.ts';

/** Returns the header of the vector loop. */
export function rewriteInLanes(func: Func, plan: VectorPlan, uses: Uses): Block {
  const { loop, exit, rounds, reductions, forms } = plan;
  const { header, preheader } = loop;
  const { branch } = exit;
  const leaves = branch.targets.find((target) => target !== header) as Block;
  closeValues(func, loop.members, header, leaves, uses);

  // preheader → before → body ⟲ → after → leaves or rest; preheader → rest → header
  const [before, body, after, rest] = ['lanes', 'vector', 'rest', 'scalar'].map((name) =>
    appendBlock(func, `${header.name}.${name}`, header),
  ) as [Block, Block, Block, Block];
  for (const block of [before, after, rest]) block.frequency = preheader.frequency;
  if (header.frequency !== null) body.frequency = header.frequency / rounds;

  preheader.instructions.pop();
  const guard = new Code(func, preheader, branch);
  const first = new FirstRound(guard, loop);
  const { holds, iterations, starts } = writeGuards(guard, plan, first);
  guard.branch(holds, before, rest);

  const prepare = new Code(func, before, branch);
  const count = prepare.value(
    'trunc',
    U32,
    [prepare.binary('shr', iterations, integer(U64, BigInt(Math.log2(rounds))))],
    null,
    'vectors',
  );
  const done = prepare.binary('shl', prepare.cast('zext', U64, count), integer(U64, BigInt(Math.log2(rounds))), 'done');
  const scalars = new UniformValues(prepare, plan);
  const lanes = new LaneCode(
    prepare,
    (like) => new Code(func, body, like),
    rounds,
    (operand) => scalars.of(operand),
  );
  writeBody({ func, plan, lanes, before, body, after, count, starts, first });

  // Behind the vectors: what the loop's values are after so many rounds.
  const end = new Code(func, after, branch);
  const results = new Map(reductions.map((reduction) => [reduction.result, combine(end, reduction, lanes, first)]));
  const resumed = phisOf(header).map((phi) => {
    const start = phi.operands[phi.targets.indexOf(preheader)] as Operand;
    const reduction = reductions.find((candidate) => candidate.phi === phi);
    const now =
      reduction === undefined
        ? advance(end, start, forms.stepOf(phi) ?? 0n, done)
        : (results.get(reduction.result) as Operand);
    return { phi, start, now };
  });
  if (exit.exact) {
    const last = end.binary('sub', done, integer(U64, 1n));
    const finals = new Map<Value, Operand>();
    for (const phi of phisOf(leaves)) {
      const value = phi.operands[0] as Operand;
      if (forms.isInvariant(value)) {
        addIncoming(phi, after, value);
        continue;
      }
      let final = finals.get(value as Value) ?? results.get(value as Value) ?? scalars.of(value);
      const form = forms.of(value);
      if (final === null && form !== null) final = advance(end, first.of(value), form.step, last);
      final ??= lastLane(end, value as Value, lanes.values.get(value as Value) as Lanes);
      finals.set(value as Value, final);
      addIncoming(phi, after, final);
    }
    end.branch(end.compare('eq', done, iterations), leaves, rest);
  } else {
    end.jump(rest);
  }
  for (const { phi, start, now } of resumed) {
    const parts = {
      op: 'phi',
      type: phi.type,
      operands: [start, now],
      targets: [preheader, after],
      like: phi,
    } as const;
    const at = phi.targets.indexOf(preheader);
    phi.operands[at] = insert(func, rest, parts).result as Value;
    phi.targets[at] = rest;
  }
  insert(func, rest, { op: 'br', type: VOID, targets: [header], like: null });
  return body;
}

interface BodyParts {
  readonly func: Func;
  readonly plan: VectorPlan;
  readonly lanes: LaneCode;
  readonly before: Block;
  readonly body: Block;
  readonly after: Block;
  readonly count: Operand;
  readonly starts: ReadonlyMap<AccessGroup, Operand>;
  readonly first: FirstRound;
}

function writeBody({ func, plan, lanes, before, body, after, count, starts, first }: BodyParts): void {
  const { loop, groups, reductions, wanted, uniform, rounds, forms, exit } = plan;
  const { header } = loop;
  const prepare = new Code(func, before, exit.branch);
  const bytes = pointerTo(U8);
  const phi = (start: Operand, name: string) => {
    const made = insert(func, body, {
      op: 'phi',
      type: start.type,
      operands: [start],
      targets: [before],
      like: null,
      name,
    });
    return { made, value: made.result as Value };
  };
  const counter = phi(count, 'left');
  const pointers = new Map<AccessGroup, ReturnType<typeof phi>>();
  for (const group of groups) {
    if (group.step !== 0) pointers.set(group, phi(prepare.cast('bitcast', bytes, starts.get(group) as Operand), 'at'));
  }
  const series: { readonly made: Instruction; readonly value: Value; readonly by: Operand }[] = [];
  const sums = reductions.map((reduction) => {
    const { element } = reduction;
    const starting = lanes.splat(startOfReduction(reduction, loop), element);
    const phis = Array.from({ length: lanes.partsOf(element) }, () => phi(starting, 'partial'));
    lanes.values.set(reduction.phi.result as Value, { element, parts: phis.map(({ value }) => value) });
    return { reduction, phis };
  });
  const inductions = [...wanted].filter(
    (instruction) => instruction.op === 'phi' && !reductions.some((reduction) => reduction.phi === instruction),
  );
  const offsets: (() => void)[] = [];
  for (const induction of inductions) {
    const element = induction.type as IntType;
    const step = forms.stepOf(induction) as bigint;
    const start = phi(lanes.series(first.of(induction.result as Value), step, element), 'series');
    series.push({ ...start, by: lanes.splat(integer(element, step * BigInt(rounds)), element) });
    offsets.push(() => {
      const code = lanes.codeFor(induction);
      const perPart = BigInt(16 / sizeOf(element)) * step;
      const parts = Array.from({ length: lanes.partsOf(element) }, (_, k) =>
        k === 0
          ? start.value
          : code.value('add', vectorFor(element), [
              start.value,
              lanes.splat(integer(element, perPart * BigInt(k)), element),
            ]),
      );
      lanes.values.set(induction.result as Value, { element, parts });
    });
  }
  for (const write of offsets) write();

  const accesses = new Map(
    groups.flatMap(({ members }) => members.map((access) => [access.instruction, access] as const)),
  );
  /** Vectors of memory among which strided accesses have their elements. */
  const strided = new Map<string, Operand>();
  for (const instruction of header.instructions) {
    if (uniform.has(instruction) || instruction.op === 'phi') continue;
    const access = accesses.get(instruction);
    if (access === undefined) {
      if (wanted.has(instruction)) lanes.compute(instruction);
      else if (isCount(instruction)) countCalls(lanes.codeFor(instruction), instruction, rounds);
      continue;
    }
    const { element, group, offset, write } = access;
    const code = lanes.codeFor(instruction);
    const type = vectorFor(element);
    const base = pointers.get(group)?.value as Value;
    const memory = { kind: 'memory', align: sizeOf(element), volatile: false } as const;
    const pointerAt = (away: number) => {
      const address = away === 0 ? base : code.value('gep', bytes, [base, i32(away)]);
      return code.value('bitcast', pointerTo(element), [address]);
    };
    const start = group.lowest?.offset ?? 0;
    if (strideOf(access) > 1) {
      if (!wanted.has(instruction)) continue;
      const from = firstOfStride(access) - start;
      const read = (k: number) => {
        const away = from + 16 * k;
        const key = `${groups.indexOf(group)} ${away}`;
        const vector = strided.get(key) ?? code.value('vload', type, [pointerAt(away)], memory);
        strided.set(key, vector);
        return vector;
      };
      lanes.values.set(instruction.result as Value, { element, parts: everyFew(code, access, lanes, read) });
      continue;
    }
    const addresses = Array.from({ length: lanes.partsOf(element) }, (_, k) => pointerAt(offset - start + 16 * k));
    if (write) {
      const { parts } = lanes.lanes(instruction.operands[0] as Operand);
      for (const [k, address] of addresses.entries()) code.make('vstore', VOID, [parts[k] as Operand, address], memory);
    } else if (wanted.has(instruction)) {
      const parts = addresses.map((address) => code.value('vload', type, [address], memory));
      lanes.values.set(instruction.result as Value, { element, parts });
    }
  }

  const code = lanes.codeFor(exit.branch);
  for (const { reduction, phis } of sums) {
    const { parts } = lanes.values.get(reduction.result) as Lanes;
    for (const [k, { made }] of phis.entries()) addIncoming(made, body, parts[k] as Operand);
  }
  for (const { made, value, by } of series) addIncoming(made, body, code.value('add', value.type, [value, by]));
  for (const [{ step }, { made, value }] of pointers)
    addIncoming(made, body, code.value('gep', bytes, [value, i32(step * rounds)]));
  const left = code.binary('sub', counter.value, integer(U32, 1n), 'left');
  addIncoming(counter.made, body, left);
  const goesOn = code.compare('ne', left, integer(U32, 0n));
  new Code(func, before, exit.branch).jump(body);
  code.branch(goesOn, body, after);
}

/** Every few elements of the vectors that `read` gives, by number: each vector is shuffled into what those before it gave. */
function everyFew(code: Code, access: Access, lanes: LaneCode, read: (k: number) => Operand): readonly Operand[] {
  const { element, offset } = access;
  const type = vectorFor(element);
  const stride = strideOf(access);
  const first = (offset - firstOfStride(access)) / sizeOf(element);
  return Array.from({ length: lanes.partsOf(element) }, (_, part) => {
    let all = read(part * stride);
    for (let k = 1; k < stride; k++) {
      const order = Array.from({ length: type.lanes }, (_lane, lane) => {
        const at = first + lane * stride;
        const from = Math.floor(at / type.lanes);
        if (from === k) return type.lanes + (at % type.lanes);
        return k === 1 ? at % type.lanes : lane;
      });
      all = code.value('vector_shuffle', type, [all, read(part * stride + k)], { kind: 'shuffle', lanes: order });
    }
    return all;
  });
}

/** The calls that were inlined into so many rounds. */
function countCalls(code: Code, { operands: [counted] }: Instruction, rounds: number): void {
  const callee = { kind: 'intrinsic', name: 'count_calls', typeArgument: null } as const;
  code.make('call', VOID, [counted as Operand, i32(rounds)], { kind: 'call', callee, tail: false });
}

/** Values that are the same in all rounds, computed before the vector loop when they are wanted. */
class UniformValues {
  readonly #known = new Map<Value, Operand>();
  constructor(
    readonly code: Code,
    readonly plan: VectorPlan,
  ) {}

  of(operand: Operand): Operand | null {
    const { forms, uniform, loop } = this.plan;
    if (forms.isInvariant(operand)) return operand;
    const known = this.#known.get(operand as Value);
    if (known !== undefined) return known;
    if (operand.kind !== 'value' || operand.definition === null || !uniform.has(operand.definition)) return null;
    // In the order of the block, up to the wanted one: operands come first.
    for (const instruction of loop.header.instructions) {
      const { op, type, operands, payload, result } = instruction;
      if (!uniform.has(instruction) || result === null || this.#known.has(result)) continue;
      const copied = operands.map((part) => this.#known.get(part as Value) ?? part);
      this.#known.set(
        result,
        new Code(this.code.func, this.code.block, instruction).value(op, type, copied, payload, result.name),
      );
    }
    return this.#known.get(operand) as Operand;
  }
}

/** An integer or pointer after some rounds more, a `u64`. */
export function advance(code: Code, start: Operand, step: bigint, rounds: Operand): Operand {
  if (step === 0n) return start;
  const { type } = start;
  if (isInteger(type)) {
    const by = type.bits === 64 ? code.cast('bitcast', type, rounds) : code.value('trunc', type, [rounds]);
    return code.binary('add', start, code.binary('mul', by, integer(type, step)));
  }
  const bytes = pointerTo(U8);
  const by = code.binary('mul', code.value('trunc', U32, [rounds]), integer(U32, step));
  const moved = code.value('gep', bytes, [code.cast('bitcast', bytes, start), by]);
  return code.cast('bitcast', type, moved);
}

/** What a value was in the last round that was done in lanes. */
function lastLane(code: Code, { type }: Value, { element, parts }: Lanes): Operand {
  const lane = 16 / sizeOf(element) - 1;
  const last = code.value('extract_lane', element, [parts.at(-1) as Operand], { kind: 'lane', lane });
  return type === BOOL ? code.value('trunc', BOOL, [last]) : last;
}
