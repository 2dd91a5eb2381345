/** Branches, switches and loops, one within another. */
import { BOOL, I32, type IntType, type Type, typeName } from '../../hir/types.ts';
import { type Body, isFloaty, type Value } from '../body.ts';
import { greatestOf, leastOf } from '../literals.ts';
import { observe } from '../observe.ts';
import { oneIn, pick } from '../random.ts';
import { INTEGERS } from '../universe.ts';
import type { Construct } from './construct.ts';
import { comparison } from './scalar.ts';

/** A loop without fuel goes round this often at most. */
const MAX_ROUNDS = 6;

/** An arm: statements in a block of its own. Returns the values for the phis where the arms meet, and its last block. */
function arm(body: Body, block: string, join: string, types: readonly Type[]): { values: Value[]; end: string } {
  const values: Value[] = [];
  let end = '';
  body.begin(block);
  body.depth++;
  body.scoped(() => {
    body.program.emitStatements(body, body.random(3));
    if (body.program.groups.has('memory')) observe(body, 1);
    for (const type of types) values.push(body.value(type));
    end = body.block;
    body.line(`br ${join}`);
  });
  body.depth--;
  return { values, end };
}

/** Phis where arms meet. */
function meet(body: Body, types: readonly Type[], arms: readonly { values: Value[]; end: string }[]): void {
  types.forEach((type, i) => {
    const incoming = arms.map(({ values, end }) => `[${(values[i] as Value).name}, ${end}]`).join(', ');
    const raw = arms.some(({ values }) => (values[i] as Value).raw);
    body.define(type, `phi ${incoming}`, { raw });
  });
}

function someTypes(body: Body): Type[] {
  return Array.from({ length: body.random(3) }, () => body.program.someType());
}

function branch(body: Body): void {
  const condition = comparison(body);
  const types = someTypes(body);
  const [yes, no, join] = [body.label('yes'), body.label('no'), body.label('join')];
  if (oneIn(body.random, 3)) {
    // One edge goes straight to where both meet.
    const before = types.map((type) => body.value(type));
    const from = body.block;
    body.line(`brcond ${condition}, ${oneIn(body.random, 2) ? `${yes}, ${join}` : `${join}, ${yes}`}`);
    const arms = [{ values: before, end: from }, arm(body, yes, join, types)];
    body.begin(join);
    return meet(body, types, arms);
  }
  body.line(`brcond ${condition}, ${yes}, ${no}`);
  const arms = [yes, no].map((block) => arm(body, block, join, types));
  body.begin(join);
  meet(body, types, arms);
}

/** Distinct values of cases: dense or far apart, and the ends of the type. */
export function caseValues(body: Body, type: IntType, count: number): string[] {
  const { random } = body;
  const step = BigInt(pick(random, [1, 1, 2, 7, 30]));
  const values = new Set<bigint>();
  for (let next = BigInt(random(3)) - (type.signed ? 1n : 0n); values.size < count; next += step) {
    values.add(oneIn(random, 8) ? pick(random, [leastOf(type), greatestOf(type)]) : wrap(type, next));
  }
  return [...values].map(String);
}
function wrap({ bits, signed }: IntType, value: bigint): bigint {
  return signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}

function choose(body: Body): void {
  const { random } = body;
  const type = pick(random, INTEGERS);
  // Small numbers meet the cases more often.
  const value = oneIn(random, 3)
    ? body.value(type).name
    : body.define(type, `and ${body.value(type).name}, ${pick(random, [3, 7, 15])}`).name;
  const types = someTypes(body);
  const blocks = Array.from({ length: 1 + random(3) }, () => body.label('case'));
  const join = body.label('join');
  const cases = caseValues(body, type, 1 + random(7)).map((number) => `${number} => ${pick(random, blocks)}`);
  const used = blocks.filter((block, i) => i === 0 || cases.some((text) => text.endsWith(` ${block}`)));
  body.line(`switch ${value}, default ${blocks[0]}, [${cases.join(', ')}]`);
  const arms = used.map((block) => arm(body, block, join, types));
  body.begin(join);
  meet(body, types, arms);
}

/** A loop with a counter, and values that go round: some stay, some change places. */
function loop(body: Body): void {
  const { random } = body;
  const fueled = oneIn(random, 4);
  const rounds = fueled ? 100 : 1 + random(MAX_ROUNDS);
  if (body.cost + 10 * rounds > 1500 && !fueled) return;
  const [head, inside, done] = [body.label('head'), body.label('body'), body.label('done')];
  const counter = pick(random, [I32, ...INTEGERS]);
  const carried = Array.from({ length: random(4) }, () => body.program.someType());
  const starts = carried.map((type) => body.value(type));
  const names = carried.map(() => body.name());
  const [count, next] = [body.name(), body.name()];
  const from = body.block;
  const last: Value[] = [];
  let end = '';
  body.line(`br ${head}`);
  body.begin(head);
  const first = oneIn(random, 2) ? 0 : random(9);
  body.line(() => `${count}: ${typeName(counter)} = phi [${first}, ${from}], [${next}, ${end}]`);
  carried.forEach((type, i) => {
    const start = starts[i] as Value;
    body.line(
      () => `${names[i]}: ${typeName(type)} = phi [${start.name}, ${from}], [${(last[i] as Value).name}, ${end}]`,
    );
  });
  body.scoped(() => {
    body.repeated(fueled ? 4 : rounds, () => {
      body.see({ name: count, type: counter, raw: false, local: false });
      carried.forEach((type, i) => {
        body.see({ name: names[i] as string, type, raw: isFloaty(type), local: false });
      });
      if (fueled) body.burn();
      const more = body.define(BOOL, `${pick(random, ['lt', 'ne'])} ${count}, ${Math.min(first + rounds, 120)}`);
      body.line(`brcond ${more.name}, ${inside}, ${done}`);
      body.begin(inside);
      body.depth++;
      body.program.emitStatements(body, 1 + random(3));
      if (body.program.groups.has('memory')) observe(body, 1);
      body.depth--;
      // Phis that take each other's values change places.
      const phis = carried.map((type, i): Value => ({ name: names[i] as string, type, raw: false, local: false }));
      for (const type of carried) {
        const others = phis.filter((phi) => phi.type === type);
        last.push(oneIn(random, 3) ? pick(random, others) : body.value(type));
      }
      body.line(`${next}: ${typeName(counter)} = add ${count}, 1`);
      end = body.block;
      body.line(`br ${head}`);
    });
  });
  body.begin(done);
  carried.forEach((type, i) => {
    body.see({ name: names[i] as string, type, raw: isFloaty(type), local: false });
  });
  body.see({ name: count, type: counter, raw: false, local: false });
}

/** A trap that the program makes itself. */
function trap(body: Body): void {
  const { random } = body;
  const [bad, on] = [body.label('bad'), body.label('on')];
  const type = pick(random, INTEGERS);
  const any = body.value(type);
  const a = oneIn(random, 2) ? any : body.define(type, `and ${any.name}, 7`);
  const condition = body.define(BOOL, `eq ${a.name}, ${random(6)}`);
  body.line(`brcond ${condition.name}, ${bad}, ${on}`);
  body.begin(bad);
  const choice = random(4);
  if (choice === 0) body.line('call intrinsic.abort()');
  else if (choice === 1) body.line(`call intrinsic.panic(${body.program.text})`);
  else if (choice === 2) {
    const from = body.name();
    body.line(`${from}: *u8 = gep ${body.program.text}, [0, ${random(4)}]`);
    body.line(`call intrinsic.panic(${from}, ${random(8)})`);
  }
  body.line('unreachable');
  body.begin(on);
}

export const CONTROL_CONSTRUCTS: readonly Construct[] = [
  { group: null, weight: 3, nests: true, emit: branch },
  { group: null, weight: 2, nests: true, emit: choose },
  { group: null, weight: 3, nests: true, emit: loop },
  { group: 'trap', weight: 2, emit: trap },
];
