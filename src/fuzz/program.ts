/** One generated program: its types, its memory, its functions, and the calls that start it. */
import {
  arrayOf,
  BOOL,
  type ClosureType,
  closureType,
  type DynType,
  declarationText,
  type FunctionType,
  functionType,
  namedStruct,
  namedTrait,
  namedUnion,
  pointerTo,
  sizeOf,
  structOf,
  type Type,
  typeName,
  VOID,
} from '../hir/types.ts';
import { Body, KEPT } from './body.ts';
import { type Construct, GROUPS, type Group } from './constructs/construct.ts';
import { ARRAY_LENGTH, emitDecision } from './constructs/loops.ts';
import { CONSTRUCTS } from './constructs/table.ts';
import { emitGraph } from './graph.ts';
import { hasLiteral, literal } from './literals.ts';
import { observe } from './observe.ts';
import { oneIn, pick, pickWeighted, type Random, seededRandom } from './random.ts';
import { BYTES, FLOAT_VECTORS, INTEGERS, SCALARS, VECTORS } from './universe.ts';

export interface Signature {
  readonly name: string;
  readonly type: FunctionType;
  readonly attributes: readonly string[];
  /** Takes fuel when it is entered, so that everything may call it. */
  readonly guarded: boolean;
  /** Its address may be taken: calls through addresses, closures and trait objects get to such functions only. */
  readonly target: boolean;
  /** A few instructions on numbers: what optimisers inline. */
  readonly helper: boolean;
  /** Instructions that a call runs at most; null before the function is made. */
  cost: number | null;
}

/** Memory of a program's own for values of one type. */
export interface Region {
  readonly name: string;
  /** A power of two. */
  readonly length: number;
}

interface ClosureRecipe {
  readonly target: Signature;
  readonly captures: number;
  readonly type: ClosureType;
}

export interface ProgramText {
  /** Run directives, round by round. */
  readonly rounds: readonly (readonly string[])[];
  /** Everything else. */
  readonly items: string;
}

const FUEL = 40;
const ROUNDS = 3;

export class Program {
  readonly random: Random;
  readonly groups: ReadonlySet<Group>;
  readonly constructs: readonly Construct[];
  readonly outOfFuelText: string;
  readonly bytes: string;
  /** 12 bytes of text. */
  readonly text: string;
  /** Types of values besides scalars. */
  readonly aggregates: Type[] = [];
  readonly signatures: Signature[] = [];
  readonly closures: ClosureRecipe[] = [];
  trait: { readonly trait: DynType; readonly data: Type; readonly vtables: readonly string[] } | null = null;
  readonly #prefix: string;
  /** `i32` of the fuel that is left. */
  readonly #fuel: string;
  #usesFuel = false;
  readonly #called = new Set<Signature>();
  readonly #types: string[] = [];
  readonly #globals: string[] = [];
  readonly #regions = new Map<Type, Region>();
  readonly #arrays = new Map<Type, string>();
  #names = 0;

  private constructor(seed: number, prefix: string, always: readonly Group[]) {
    this.random = seededRandom(seed);
    this.#prefix = prefix;
    this.#fuel = `@${prefix}_fuel`;
    this.outOfFuelText = `@${prefix}_out`;
    this.bytes = `@${prefix}_bytes`;
    this.text = `@${prefix}_text`;
    // Few groups at a time: programs that do much of one thing find more than programs that do a little of everything.
    this.groups = new Set(
      GROUPS.filter((group) => oneIn(this.random, group === 'array' ? 2 : 3) || always.includes(group)),
    );
    this.constructs = CONSTRUCTS.filter(({ group }) => group === null || this.groups.has(group));
  }

  /** The program of a seed that has these groups besides those that it draws. All names in it begin with the prefix. */
  static generate(seed: number, prefix: string, always: readonly Group[] = []): ProgramText {
    return new Program(seed, prefix, always).#generate();
  }

  #generate(): ProgramText {
    this.#declareTypes();
    this.#declareFunctions();
    this.#globals.push(
      `const ${this.outOfFuelText}: [u8; 11] = "out of fuel"`,
      `global ${this.bytes}: [u8; ${BYTES}]`,
      `const ${this.text}: [u8; 12] = "Tiers agree."`,
    );
    const functions = this.signatures.map((signature) => this.#function(signature));
    const entry = this.signatures.at(-1) as Signature;
    const rounds = Array.from({ length: ROUNDS }, () => {
      const args = entry.type.params.map((type) => literal(this.random, type)).join(', ');
      return [`; run: ${entry.name}(${args})${oneIn(this.random, 3) ? ' x 2' : ''}`];
    });
    return { rounds, items: [...this.#types, ...this.#globals, '', ...functions].join('\n') };
  }

  #name(stem: string): string {
    return `${this.#prefix}_${stem}${this.#names++}`;
  }

  // ---- Types

  #declareTypes(): void {
    const { random, groups } = this;
    if (groups.has('vector'))
      this.aggregates.push(
        ...Array.from({ length: 2 }, () => pick(random, oneIn(random, 3) ? FLOAT_VECTORS : VECTORS)),
      );
    if (groups.has('union')) this.aggregates.push(this.#union());
    if (groups.has('aggregate')) {
      for (let count = 1 + random(3); count > 0; count--) this.aggregates.push(this.#aggregate());
    }
  }

  #scalar(): Type {
    return pick(this.random, SCALARS);
  }

  #aggregate(): Type {
    const { random } = this;
    const member = (): Type => {
      const known = this.aggregates.filter((type) => sizeOf(type) <= 32);
      const choice = random(8);
      if (choice === 0 && known.length > 0) return pick(random, known);
      if (choice === 1) return arrayOf(this.#scalar(), 1 + random(4));
      return this.#scalar();
    };
    if (oneIn(random, 5)) return arrayOf(member(), 1 + random(4));
    const fields = Array.from({ length: 1 + random(4) }, member);
    const packed = oneIn(random, 4);
    if (oneIn(random, 3)) return structOf(fields, packed);
    const type = namedStruct(this.#name('s'), packed);
    type.fields = fields;
    this.#types.push(declarationText(type));
    return type;
  }

  /** No addresses in it, since a variant may be read as another. */
  #union(): Type {
    const { random } = this;
    const held = (): Type => {
      const choice = random(6);
      if (choice === 0) return VOID;
      // Bits that are read as floats must be floats themselves: only by themselves may these be any NaN.
      if (choice === 1)
        return structOf(
          Array.from({ length: 1 + random(3) }, () => pick(random, [...INTEGERS, BOOL])),
          false,
        );
      return this.#scalar();
    };
    const type = namedUnion(this.#name('u'));
    type.variants = Array.from({ length: 1 + random(4) }, (_, i) => ({ name: `V${i}`, type: held() }));
    this.#types.push(declarationText(type));
    return type;
  }

  /** Any type, also of what only memory holds, as text. */
  someTypeName(): string {
    return typeName(oneIn(this.random, 4) ? arrayOf(this.someType(), this.random(100)) : this.someType());
  }

  /** The type of a parameter, a result, a phi. */
  someType(): Type {
    const { aggregates, random } = this;
    return aggregates.length > 0 && oneIn(random, 3) ? pick(random, aggregates) : this.#scalar();
  }

  // ---- Functions

  #declareFunctions(): void {
    const { random, groups } = this;
    if (groups.has('helper')) {
      for (let count = 1 + random(2); count > 0; count--) {
        const params = Array.from({ length: 1 + random(3) }, () => this.#scalar());
        this.#declare({ helper: true, type: functionType(params, this.#scalar()) });
      }
    }
    if (groups.has('trait')) this.#declareTrait();
    const indirect = groups.has('indirect') || groups.has('closure');
    for (let count = indirect ? 1 + random(2) : 0; count > 0; count--) this.#declare({ target: true });
    if (groups.has('closure')) this.#declareClosures();
    if (oneIn(random, 2)) this.#declare({});
    const params = Array.from({ length: random(4) }, () => this.#scalar());
    this.signatures.push({
      name: `@${this.#prefix}`,
      type: functionType(params, oneIn(random, 8) ? VOID : this.#scalar()),
      attributes: [],
      guarded: false,
      target: false,
      helper: false,
      cost: null,
    });
  }

  #declare({
    target = false,
    helper = false,
    type = this.#functionType(),
  }: {
    target?: boolean;
    helper?: boolean;
    type?: FunctionType;
  }): Signature {
    const { random } = this;
    const signature: Signature = {
      name: `@${this.#name('f')}`,
      type,
      attributes: oneIn(random, 4) ? [pick(random, ['inline', 'noinline', 'hot', 'cold'])] : [],
      guarded: !helper && oneIn(random, 3),
      target,
      helper,
      cost: null,
    };
    this.signatures.push(signature);
    return signature;
  }

  #functionType(): FunctionType {
    const { random } = this;
    const params = Array.from({ length: random(5) }, () =>
      oneIn(random, 6) ? pointerTo(this.someType()) : this.someType(),
    );
    return functionType(params, oneIn(random, 8) ? VOID : this.someType());
  }

  #declareTrait(): void {
    const { random } = this;
    const data = this.someType();
    const trait = namedTrait(this.#name('t'));
    trait.methods = Array.from({ length: 1 + random(2) }, (_, i) => {
      const { params, result } = this.#functionType();
      return { name: `m${i}`, type: functionType([pointerTo(data), ...params.slice(0, 2)], result) };
    });
    this.#types.push(declarationText(trait));
    const vtables = Array.from({ length: 1 + random(2) }, () => {
      const table = `@${this.#name('vt')}`;
      const functions = trait.methods.map(({ type }) => this.#declare({ target: true, type }).name);
      this.#globals.push(`vtable ${table}: ${trait.name} = [${functions.join(', ')}]`);
      return table;
    });
    this.trait = { trait, data, vtables };
    this.aggregates.push(trait);
  }

  #declareClosures(): void {
    for (const target of this.signatures) {
      if (!target.target) continue;
      const captures = this.random(target.type.params.length + 1);
      // What is captured lasts, which an address in a frame does not.
      const type = closureType(target.type.params.slice(captures), target.type.result);
      this.closures.push({ target, captures, type });
      this.aggregates.push(type);
    }
  }

  #function(signature: Signature): string {
    const { random } = this;
    const body = new Body(this, signature);
    signature.type.params.forEach((type, i) => {
      body.see({ name: `%p${i}`, type, raw: false, local: type.kind === 'pointer' });
    });
    if (signature === this.signatures.at(-1)) body.late(() => (this.#usesFuel ? `store ${FUEL}, ${this.#fuel}` : null));
    if (signature.guarded) body.burn();
    if (signature.helper) {
      this.emitStatements(body, 1 + random(2), { nests: false });
      if (oneIn(random, 2)) emitDecision(body);
    } else if (this.groups.has('graph') && !oneIn(random, 3)) emitGraph(body);
    else this.emitStatements(body, oneIn(random, 12) ? 16 : 2 + random(6));
    if (signature === this.signatures.at(-1)) this.#callTheRest(body);
    this.emitReturn(body);
    body.finish();
    signature.cost = body.cost;
    return body.text();
  }

  emitStatements(body: Body, count: number, { nests: mayNest = true } = {}): void {
    for (let i = 0; i < count && !body.isFull; i++) {
      const fitting = this.constructs.filter(
        ({ nests, indirect }) =>
          !(nests && (body.depth >= 3 || !mayNest)) && (!indirect || this.#mayCallIndirectly(body.signature)),
      );
      pickWeighted(this.random, fitting).emit(body);
    }
  }

  emitReturn(body: Body): void {
    const { result } = body.signature.type;
    // What helpers compute shows in what they return.
    if (!body.signature.helper) observe(body, 6);
    const call = oneIn(this.random, 3) ? this.#tailCall(body) : null;
    if (result === VOID) {
      if (call !== null) body.line(`tail ${call}`);
      return body.line('return');
    }
    if (call === null) return body.line(`return ${body.operand(result, KEPT)}`);
    const value = body.name();
    body.line(`${value}: ${typeName(result)} = tail ${call}`);
    body.line(`return ${value}`);
  }

  /** A call that gives what the body's function gives, as text. */
  #tailCall(body: Body): string | null {
    const { result } = body.signature.type;
    const targets = this.signatures.filter(({ target, type }) => target && type.result === result);
    if (targets.length > 0 && oneIn(this.random, 2) && this.#mayCallIndirectly(body.signature)) {
      if (!body.affords(this.targetCost)) return null;
      const { type } = pick(this.random, targets);
      return `call_indirect ${body.value(type).name}(${body.operands(type.params, KEPT)})`;
    }
    const callee = this.callee(body);
    if (callee === null || callee.type.result !== result) return null;
    return `call ${callee.name}(${body.operands(callee.type.params, KEPT)})`;
  }

  // ---- Calls

  /** Calls through addresses reach every target; only functions that no target's call can lead back to make them. */
  #mayCallIndirectly({ target, helper, guarded }: Signature): boolean {
    return guarded || !(target || helper);
  }

  /** A function that may be called where the body stands, with room for its work. */
  callee(body: Body): Signature | null {
    const self = this.signatures.indexOf(body.signature);
    const callable = this.signatures.filter(
      ({ guarded }, i) => i !== this.signatures.length - 1 && (i < self || guarded),
    );
    if (callable.length === 0) return null;
    const callee = pick(this.random, callable);
    if (!body.affords(callee.cost ?? 0)) return null;
    // By the entry, which is what surely runs.
    if (body.signature === this.signatures.at(-1)) this.#called.add(callee);
    return callee;
  }

  /** What nothing calls would never run. */
  #callTheRest(body: Body): void {
    for (const callee of this.signatures.slice(0, -1)) {
      if (this.#called.has(callee) || !body.affords(callee.cost ?? 0)) continue;
      const { params, result } = callee.type;
      const call = `call ${callee.name}(${body.operands(params, { clean: true })})`;
      if (result === VOID) body.line(call);
      else body.define(result, call, { raw: false });
    }
  }

  /** A small function, of those that calls from loops are for. */
  helper(body: Body): Signature | null {
    const helpers = this.signatures.filter(({ helper }) => helper);
    if (helpers.length === 0) return null;
    const helper = pick(this.random, helpers);
    return helper !== body.signature && helper.cost !== null && body.affords(helper.cost) ? helper : null;
  }

  targetsOf(type: FunctionType): readonly Signature[] {
    return this.signatures.filter((signature) => signature.target && signature.type === type);
  }
  /** The trait of a `dyn` type, which a program has at most one of. */
  traitOf(): NonNullable<Program['trait']> {
    if (this.trait === null) throw new Error('the program has no trait');
    return this.trait;
  }
  /** What a call through an address may cost. */
  get targetCost(): number {
    return Math.max(0, ...this.signatures.map(({ target, cost }) => (target ? (cost ?? 0) : 0)));
  }
  closuresOf(type: ClosureType): readonly ClosureRecipe[] {
    return this.closures.filter((recipe) => recipe.type === type);
  }

  // ---- Memory

  /** The name of the global that holds the fuel; the entry then fills it. */
  useFuel(): string {
    if (!this.#usesFuel) this.#globals.push(`global ${this.#fuel}: i32`);
    this.#usesFuel = true;
    return this.#fuel;
  }

  region(type: Type): Region {
    let region = this.#regions.get(type);
    if (region === undefined) {
      const length = sizeOf(type) > 8 ? 4 : 8;
      region = { name: `@${this.#name('g')}`, length };
      const values = Array.from({ length }, () => (hasLiteral(type) ? literal(this.random, type) : ''));
      const init = hasLiteral(type) && oneIn(this.random, 2) ? ` = [${values.join(', ')}]` : '';
      this.#globals.push(`global ${region.name}: [${typeName(type)}; ${length}]${init}`);
      this.#regions.set(type, region);
    }
    return region;
  }
  /** An array for loops to go over; the name of the global. */
  array(type: Type): string {
    let name = this.#arrays.get(type);
    if (name === undefined) {
      name = `@${this.#name('a')}`;
      const values = Array.from({ length: ARRAY_LENGTH }, () => literal(this.random, type)).join(', ');
      const init = oneIn(this.random, 4) ? '' : ` = [${values}]`;
      this.#globals.push(`global ${name}: [${typeName(type)}; ${ARRAY_LENGTH}]${init}`);
      this.#arrays.set(type, name);
    }
    return name;
  }
  /** Types that the program keeps in memory. */
  get stored(): readonly Type[] {
    return [...this.#regions.keys()];
  }
}
