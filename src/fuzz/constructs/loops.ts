/**
 * Counted loops over arrays, as people write them and as optimisers look for them: reductions, maps, copies, fills,
 * recurrences, branches and early exits in them, one within another, small functions called from them.
 */
import { BOOL, I32, I64, type IntType, pointerTo, type Type, typeName, U32 } from '../../hir/types.ts';
import { type Body, isFloaty, KEPT, type Value } from '../body.ts';
import { literal } from '../literals.ts';
import { observe } from '../observe.ts';
import { oneIn, pick, type Random } from '../random.ts';
import { FLOATS, INTEGERS } from '../universe.ts';
import type { Construct } from './construct.ts';
import { COMPARISONS, FLOAT_BINARY, FLOAT_COMPARISONS, INT_BINARY } from './scalar.ts';

/** Elements of an array; a power of two. */
export const ARRAY_LENGTH = 64;
/** A counter goes from 0 to this at most, so that sums of it and small numbers are indices. */
const MAX_ROUNDS = 24;
const INNER_ROUNDS = 6;

interface Carried {
  readonly name: string;
  readonly type: Type;
  readonly start: Value;
}

/** A loop under construction. */
interface Loop {
  readonly counter: Value;
  readonly element: IntType | (typeof FLOATS)[number];
  /** What each carried value is where the generator stands. */
  readonly now: Value[];
  /** Ways out besides the end of the count: the block, and what is carried there. */
  readonly exits: { readonly block: string; readonly values: readonly Value[] }[];
  readonly done: string;
}

function emitLoop(body: Body): void {
  const { random } = body;
  const rounds = body.depth === 0 ? 1 + random(MAX_ROUNDS) : 1 + random(INNER_ROUNDS);
  if (!body.hasRoom(20 * rounds)) return;
  const element = elementType(random);
  const [head, inside, done] = [body.label('head'), body.label('body'), body.label('done')];
  const type = pick(random, [I32, I32, U32, I64, pick(random, INTEGERS)]);
  const down = oneIn(random, 6);
  const bottomTested = oneIn(random, 3);
  let limit = limitOf(body, type, rounds);
  // The first round isn't asked for: from 0 down, it would go round at the other end of the type.
  if (down && bottomTested) limit = body.define(type, `or ${limit}, 1`).name;
  const step = down ? -1 : pick(random, [1, 1, 1, 2, 3]);
  const carried = Array.from({ length: 1 + random(2) }, (): Carried => {
    const carriedType = oneIn(random, 4) ? elementType(random) : element;
    return { name: body.name(), type: carriedType, start: body.value(carriedType) };
  });
  const phis = carried.map(({ name, type: of }): Value => ({ name, type: of, raw: isFloaty(of), local: false }));
  const counter: Value = { name: body.name(), type, raw: false, local: false };
  const next = body.name();
  const from = body.block;
  let end = '';
  const loop: Loop = { counter, element, now: [...phis], exits: [], done };
  const phi = (name: string, of: Type, first: string, again: () => string) =>
    body.line(() => `${name}: ${typeName(of)} = phi [${first}, ${from}], [${again()}, ${end}]`);

  body.line(`br ${head}`);
  body.begin(head);
  phi(counter.name, type, down ? limit : '0', () => next);
  carried.forEach(({ name, type: of, start }, i) => phi(name, of, start.name, () => (loop.now[i] as Value).name));
  body.scoped(() => {
    body.repeated(rounds, () => {
      body.see(counter);
      phis.forEach((value) => body.see(value));
      const goesOn = (value: string): string =>
        body.define(BOOL, down ? `gt ${value}, 0` : `lt ${value}, ${limit}`).name;
      if (!bottomTested) {
        const more = goesOn(counter.name);
        body.line(`brcond ${more}, ${inside}, ${done}`);
        loop.exits.push({ block: head, values: phis });
        body.begin(inside);
      }
      body.depth++;
      for (let count = 1 + random(3); count > 0; count--) emitStep(body, loop);
      if (body.program.groups.has('memory')) observe(body, 1);
      body.depth--;
      body.line(
        `${next}: ${typeName(type)} = add ${counter.name}, ${step < 0 && !type.signed ? `${2n ** BigInt(type.bits) - 1n}` : step}`,
      );
      end = body.block;
      if (!bottomTested) body.line(`br ${head}`);
      else {
        const more = goesOn(next);
        body.line(`brcond ${more}, ${head}, ${done}`);
        loop.exits.push({ block: end, values: [...loop.now] });
      }
    });
  });
  body.begin(done);
  carried.forEach(({ type: of }, i) => {
    const incoming = loop.exits.map(({ block, values }) => `[${(values[i] as Value).name}, ${block}]`);
    body.define(of, `phi ${incoming.join(', ')}`, { raw: isFloaty(of) });
  });
}

function elementType(random: Random): Loop['element'] {
  return pick(random, [I32, pick(random, INTEGERS), pick(random, FLOATS)]);
}

/** How far it counts: a number, or what only the run knows. */
function limitOf(body: Body, type: IntType, rounds: number): string {
  const { random } = body;
  if (oneIn(random, 2)) return String(rounds);
  const mask = 2 ** Math.floor(Math.log2(rounds + 1)) - 1;
  return body.define(type, `and ${body.value(type).name}, ${mask}`).name;
}

/** The address of an element that the counter chooses, in bounds. */
function elementAt(body: Body, { counter, element }: Loop): Value {
  const { random } = body;
  const array = body.program.array(element);
  const type = counter.type as IntType;
  const choice = random(8);
  let index = counter.name;
  if (choice < 3) index = body.define(type, `add ${counter.name}, ${1 + random(8)}`).name;
  else if (choice === 3) index = body.define(type, `sub ${ARRAY_LENGTH - 1}, ${counter.name}`).name;
  else if (choice === 4) index = body.define(type, `shl ${counter.name}, 1`).name;
  else if (choice === 5) {
    const scaled = body.define(type, `mul ${counter.name}, ${pick(random, [3, 5, 7])}`).name;
    index = body.define(type, `and ${scaled}, ${ARRAY_LENGTH - 1}`).name;
  } else if (choice === 6 && body.depth > 1) {
    // Of a matrix: the counter of the loop outside chooses the row.
    const outer = body.find((value) => value.type === type && value !== counter);
    if (outer !== null) {
      const row = body.define(type, `shl ${outer.name}, 3`).name;
      const at = body.define(type, `add ${row}, ${counter.name}`).name;
      index = body.define(type, `and ${at}, ${ARRAY_LENGTH - 1}`).name;
    }
  }
  return body.define(pointerTo(element), `gep ${array}, [0, ${index}]`);
}

function loadElement(body: Body, loop: Loop): Value {
  return body.define(loop.element, `load ${elementAt(body, loop).name}`, { raw: false });
}
function storeElement(body: Body, loop: Loop, value: Value): void {
  body.line(`store ${body.cleaned(value).name}, ${elementAt(body, loop).name}`);
}

function compute(body: Body, type: Loop['element'], a: string, b: string): Value {
  const { random } = body;
  if (type.kind === 'float')
    return body.define(
      type,
      `${pick(
        random,
        FLOAT_BINARY.filter((op) => op !== 'frem'),
      )} ${a}, ${b}`,
    );
  return body.define(type, `${pick(random, ['add', 'add', ...INT_BINARY])} ${a}, ${b}`);
}

function condition(body: Body, value: Value): string {
  const { type, name } = value;
  const ops = type.kind === 'float' ? FLOAT_COMPARISONS : COMPARISONS;
  return body.define(BOOL, `${pick(body.random, ops)} ${name}, ${body.operand(type)}`).name;
}

/** Which carried value is of the type of elements, if any. */
function accumulator({ now, element }: Loop): number {
  return now.findIndex(({ type }) => type === element);
}

function reduce(body: Body, loop: Loop): void {
  const at = accumulator(loop);
  const value = loadElement(body, loop);
  if (at === -1) return;
  const before = loop.now[at] as Value;
  if (oneIn(body.random, 4)) {
    // The smallest, the largest.
    const less = body.define(
      BOOL,
      `${loop.element.kind === 'float' ? 'flt' : 'lt'} ${value.name}, ${before.name}`,
    ).name;
    loop.now[at] = body.define(loop.element, `select ${less}, ${value.name}, ${before.name}`);
  } else loop.now[at] = compute(body, loop.element, before.name, value.name);
}

function map(body: Body, loop: Loop): void {
  const value = loadElement(body, loop);
  storeElement(body, loop, compute(body, loop.element, value.name, body.operand(loop.element)));
}

function copy(body: Body, loop: Loop): void {
  storeElement(body, loop, loadElement(body, loop));
}

function fill(body: Body, loop: Loop): void {
  const value = oneIn(body.random, 2)
    ? body.value(loop.element, KEPT)
    : body.define(loop.element, `const ${literal(body.random, loop.element)}`, { raw: false });
  storeElement(body, loop, value);
}

/** Each element comes from the one before. */
function recur(body: Body, loop: Loop): void {
  const array = body.program.array(loop.element);
  const type = loop.counter.type as IntType;
  const from = body.define(pointerTo(loop.element), `gep ${array}, [0, ${loop.counter.name}]`);
  const value = body.define(loop.element, `load ${from.name}`, { raw: false });
  const after = body.define(type, `add ${loop.counter.name}, ${1 + body.random(3)}`);
  const to = body.define(pointerTo(loop.element), `gep ${array}, [0, ${after.name}]`);
  const changed = compute(body, loop.element, value.name, body.operand(loop.element));
  body.line(`store ${body.cleaned(changed).name}, ${to.name}`);
}

/** What is the same in each round, of which some may trap. */
function invariant(body: Body, loop: Loop): void {
  const { random } = body;
  const at = accumulator(loop);
  let value: Value;
  if (oneIn(random, 2)) {
    const place = body.define(
      pointerTo(loop.element),
      `gep ${body.program.array(loop.element)}, [0, ${random(ARRAY_LENGTH)}]`,
    );
    value = body.define(loop.element, `load ${place.name}`, { raw: false });
  } else if (loop.element.kind === 'int' && oneIn(random, 3)) {
    const divisor = oneIn(random, 8)
      ? body.value(loop.element).name
      : body.define(loop.element, `or ${body.value(loop.element).name}, 1`).name;
    value = body.define(loop.element, `${pick(random, ['div', 'rem'])} ${body.operand(loop.element)}, ${divisor}`);
  } else value = compute(body, loop.element, body.operand(loop.element), body.operand(loop.element));
  if (at !== -1) loop.now[at] = compute(body, loop.element, (loop.now[at] as Value).name, value.name);
}

/** A branch with a store or another sum in one arm. */
function branch(body: Body, loop: Loop): void {
  const { random } = body;
  const value = loadElement(body, loop);
  const [yes, join] = [body.label('yes'), body.label('join')];
  const at = accumulator(loop);
  const before = loop.now[at];
  const test = condition(body, value);
  const from = body.block;
  body.line(`brcond ${test}, ${oneIn(random, 2) ? `${yes}, ${join}` : `${join}, ${yes}`}`);
  body.begin(yes);
  let changed: Value | null = null;
  body.scoped(() => {
    if (before !== undefined) changed = compute(body, loop.element, before.name, value.name);
    if (oneIn(random, 2)) storeElement(body, loop, changed ?? value);
  });
  const end = body.block;
  body.line(`br ${join}`);
  body.begin(join);
  if (before === undefined || changed === null) return;
  const { name } = changed as Value;
  loop.now[at] = body.define(loop.element, `phi [${before.name}, ${from}], [${name}, ${end}]`, {
    raw: isFloaty(loop.element),
  });
}

/** Leaves the loop when it has found something. */
function leave(body: Body, loop: Loop): void {
  const found = condition(body, loadElement(body, loop));
  const on = body.label('on');
  loop.exits.push({ block: body.block, values: [...loop.now] });
  body.line(`brcond ${found}, ${loop.done}, ${on}`);
  body.begin(on);
}

/** What an integer among a helper's parameters decides: a division by it, and a choice. */
export function emitDecision(body: Body): void {
  const { random } = body;
  const decisive = body.signature.type.params.flatMap((type, i) =>
    type.kind === 'int' ? [{ type, name: `%p${i}` }] : [],
  );
  if (decisive.length === 0) return;
  const { type, name } = pick(random, decisive);
  const divisor = body.define(type, `or ${name}, 1`).name;
  const rest = body.define(type, `${pick(random, ['div', 'rem'])} ${literal(random, type)}, ${divisor}`).name;
  const is = body.define(BOOL, `${pick(random, COMPARISONS)} ${name}, ${random(FIXED)}`).name;
  body.define(type, `select ${is}, ${rest}, ${body.operand(type)}`);
}

/** Arguments that are alike in each round. */
const FIXED = 5;

function callHelper(body: Body, loop: Loop): void {
  const helper = body.program.helper(body);
  if (helper === null) return;
  const { params, result } = helper.type;
  const fixed = oneIn(body.random, 2);
  const args = params.map((type) =>
    fixed && type.kind === 'int' ? `${body.random(FIXED)}` : body.operand(type, { clean: true }),
  );
  const value = body.define(result, `call ${helper.name}(${args.join(', ')})`, { raw: false });
  const at = loop.now.findIndex(({ type }) => type === result);
  if (at !== -1) loop.now[at] = oneIn(body.random, 2) ? value : (loop.now[at] as Value);
}

/** Traps in some round, when others have been: what they did must be there, and nothing else. */
function trapLate(body: Body, loop: Loop): void {
  const { random } = body;
  const type = loop.counter.type as IntType;
  if (oneIn(random, 2)) {
    const distance = body.define(type, `sub ${3 + random(MAX_ROUNDS)}, ${loop.counter.name}`).name;
    body.define(type, `${pick(random, ['div', 'rem'])} ${body.operand(type)}, ${distance}`);
  } else {
    const far = body.define(U32, `shl ${body.define(U32, `const ${1 + random(8)}`).name}, 29`).name;
    const bad = body.define(BOOL, `eq ${loop.counter.name}, ${2 + random(MAX_ROUNDS)}`).name;
    const zero = body.define(U32, 'const 0').name;
    const index = body.define(U32, `select ${bad}, ${far}, ${zero}`).name;
    const place = body.define(pointerTo(loop.element), `gep ${body.program.array(loop.element)}, [0, ${index}]`);
    body.define(loop.element, `load ${place.name}`, { raw: false });
  }
}

const STEPS: readonly (readonly [number, (body: Body, loop: Loop) => void])[] = [
  [6, reduce],
  [5, map],
  [3, copy],
  [2, fill],
  [3, recur],
  [4, invariant],
  [4, branch],
  [2, leave],
  [3, callHelper],
  [2, (body) => body.program.emitStatements(body, 1)],
  [3, (body) => (body.depth < 3 ? emitLoop(body) : undefined)],
];

function emitStep(body: Body, loop: Loop): void {
  if (body.program.groups.has('trap') && oneIn(body.random, 12)) return trapLate(body, loop);
  let at = body.random(STEPS.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, step] of STEPS) {
    at -= weight;
    if (at < 0) return step(body, loop);
  }
}

export const LOOP_CONSTRUCTS: readonly Construct[] = [{ group: 'array', weight: 12, nests: true, emit: emitLoop }];
