/**
 * A function body under construction: its lines, what may be used where the generator stands, and how much work a call
 * of it is at most.
 */
import { comparisonType, pointerTo, type Type, typeName, VOID } from '../hir/types.ts';
import { hasLiteral, literal } from './literals.ts';
import type { Program, Signature } from './program.ts';
import { oneIn, pick, type Random } from './random.ts';

export interface Value {
  /** With `%`. */
  readonly name: string;
  readonly type: Type;
  /** It may be a NaN with any payload, so its bits may not be looked at. */
  readonly raw: boolean;
  /** It may be an address in a frame, so it may not outlive the function. */
  readonly local: boolean;
}

/** What a place asks of a value. */
export interface Wanted {
  /** Its bits are seen: no NaN but the canonical one. */
  readonly clean?: boolean;
  /** It outlives the function: no address in a frame. */
  readonly lasting?: boolean;
}

/** What a statement may find in a place where everything is seen and kept. */
export const KEPT: Wanted = { clean: true, lasting: true };

/** Instructions that one call of a function may run, calls that use up fuel not counted. */
export const MAX_COST = 2000;

export class Body {
  readonly #lines: (string | (() => string))[] = [];
  readonly #scope: Value[] = [];
  readonly #blocks = new Set<Value>();
  readonly #gone = new Set<Value>();
  readonly #used = new Set<Value>();
  #names = 0;
  #labels = 0;
  #block = 'entry';
  #cost = 0;
  #weight = 1;
  /** Nesting of branches and loops where the generator stands. */
  depth = 0;
  #outOfFuel: string | null = null;

  constructor(
    readonly program: Program,
    readonly signature: Signature,
  ) {}

  get random(): Random {
    return this.program.random;
  }
  get cost(): number {
    return this.#cost;
  }
  /** The block that lines go to. */
  get block(): string {
    return this.#block;
  }
  get scope(): readonly Value[] {
    return this.#scope;
  }

  // ---- Lines

  line(text: string | (() => string)): void {
    this.#cost += this.#weight;
    this.#lines.push(typeof text === 'string' ? `    ${text}` : () => `    ${text()}`);
  }
  /** A line that is known only when the function is complete, and may then be left out: null. */
  late(text: () => string | null): void {
    this.#cost += this.#weight;
    this.#lines.push(() => {
      const line = text();
      return line === null ? '' : `    ${line}`;
    });
  }
  begin(block: string): void {
    this.#lines.push(`${block}:`);
    this.#block = block;
  }
  label(stem: string): string {
    return `${stem}${this.#labels++}`;
  }
  name(): string {
    return `%v${this.#names++}`;
  }

  text(): string {
    const { name, type, attributes } = this.signature;
    const header = type.params.map((param, i) => `%p${i}: ${typeName(param)}`).join(', ');
    const head = [`function ${name}(${header}) -> ${typeName(type.result)}`, ...attributes, '{'].join(' ');
    const lines = this.#lines.map((line) => (typeof line === 'string' ? line : line())).filter((line) => line !== '');
    return [head, 'entry:', ...lines, '}', ''].join('\n');
  }

  // ---- Work

  /** Everything that `emit` adds counts so many times. */
  repeated(times: number, emit: () => void): void {
    const outer = this.#weight;
    this.#weight *= times;
    emit();
    this.#weight = outer;
  }
  /** Counts a call; false when there is no room for its work. */
  affords(cost: number): boolean {
    if (this.#cost + this.#weight * cost > MAX_COST) return false;
    this.#cost += this.#weight * cost;
    return true;
  }
  /** Whether so much work may still be added. */
  hasRoom(cost: number): boolean {
    return this.#cost + this.#weight * cost <= MAX_COST;
  }
  get isFull(): boolean {
    return this.#cost > MAX_COST;
  }

  // ---- Values

  see(value: Value): Value {
    this.#scope.push(value);
    return value;
  }
  /** An instruction with a result. Where nothing is said, a float may be any NaN. */
  define(type: Type, text: string, { raw = isFloaty(type), local = false } = {}): Value {
    const name = this.name();
    this.line(`${name}: ${typeName(type)} = ${text}`);
    return this.see({ name, type, raw, local });
  }
  /** A block of the heap, to be used here only: not before it is made nor after it is given back. */
  allocate(type: Type, call: string): Value {
    const block = this.define(type, `call intrinsic.${call}`, { local: true });
    this.#blocks.add(block);
    return block;
  }
  /** A block in sight, to be given back; it isn't used any more. */
  takeBlock(): Value | null {
    const block = this.find((value) => this.#blocks.has(value));
    if (block === null) return null;
    this.#blocks.delete(block);
    this.#gone.add(block);
    return block;
  }
  /** Runs `emit` with the values visible now; what it defines is forgotten. */
  scoped(emit: () => void): void {
    const size = this.#scope.length;
    emit();
    this.#scope.length = size;
  }
  /** Forgets all values but these. */
  restrict(values: readonly Value[]): void {
    this.#scope.splice(0, this.#scope.length, ...values);
  }

  /** Values in sight that satisfy a condition, newer ones more often. */
  find(condition: (value: Value) => boolean): Value | null {
    const found = this.#scope.filter((value) => condition(value) && !this.#gone.has(value));
    if (found.length === 0) return null;
    return this.random(3) === 0 ? pick(this.random, found) : pick(this.random, found.slice(-4));
  }

  /** A value, not a literal. */
  value(type: Type, wanted: Wanted = {}): Value {
    const found = this.find((value) => value.type === type && !(wanted.lasting && value.local));
    const value = found ?? this.make(type);
    this.#used.add(value);
    return wanted.clean ? this.cleaned(value) : value;
  }

  /** The newest values in sight that nothing uses yet: where they show nowhere, a wrong one goes unnoticed. */
  unused(most: number): Value[] {
    const unused = this.#scope.filter((value) => !this.#used.has(value) && !value.local && !this.#gone.has(value));
    return unused.slice(-most);
  }
  /** A value or a literal, as text. */
  operand(type: Type, wanted: Wanted = {}): string {
    const scalar = type.kind === 'int' || type.kind === 'float' || type.kind === 'bool';
    if (scalar && (oneIn(this.random, 5) || !this.#scope.some((value) => value.type === type)))
      return literal(this.random, type);
    return this.value(type, wanted).name;
  }
  operands(types: readonly Type[], wanted: Wanted = {}): string {
    return types.map((type) => this.operand(type, wanted)).join(', ');
  }
  /** The same float or vector with the one NaN that the language can write down. */
  cleaned(value: Value): Value {
    const { type, name, raw } = value;
    this.#used.add(value);
    if (!raw) return value;
    const nan = type.kind === 'vector' ? this.#constant(type, allNan(type.lanes)) : 'nan';
    const different = this.name();
    this.line(`${different}: ${typeName(comparisonType(type))} = fne ${name}, ${name}`);
    return this.define(type, `select ${different}, ${nan}, ${name}`, { raw: false });
  }
  #constant(type: Type, text: string): string {
    return this.define(type, `const ${text}`, { raw: false }).name;
  }

  /** A new value of a type, from nothing. */
  make(type: Type): Value {
    switch (type.kind) {
      case 'function': {
        const functions = this.program.targetsOf(type);
        const target = functions.length === 0 ? null : pick(this.random, functions);
        if (target === null || oneIn(this.random, 24)) return this.define(type, 'const null');
        return this.define(type, `funcref ${target.name}`);
      }
      case 'pointer':
        return this.define(type, this.#place(type.pointee));
      case 'union': {
        const variant = this.random(type.variants.length);
        const held = (type.variants[variant] as { type: Type }).type;
        const value = held.kind === 'void' ? '' : `, ${this.operand(held, KEPT)}`;
        return this.define(type, `create_union variant ${variant}${value}`);
      }
      case 'closure': {
        const made = this.program.closuresOf(type);
        if (made.length === 0 || oneIn(this.random, 24)) return this.#loaded(type);
        const { target, captures } = pick(this.random, made);
        const values = this.operands(target.type.params.slice(0, captures), KEPT);
        return this.define(type, `create_closure ${target.name}${captures === 0 ? '' : `, captures [${values}]`}`);
      }
      case 'dyn': {
        const { trait, data, vtables } = this.program.traitOf();
        if (oneIn(this.random, 24)) return this.#loaded(type);
        const pointer = this.value(pointerTo(data), KEPT).name;
        return this.define(
          type,
          `create_trait_object ${trait.name}, data ${pointer}, vtable ${pick(this.random, vtables)}`,
        );
      }
      default:
        return hasLiteral(type) && !oneIn(this.random, 4)
          ? this.define(type, `const ${literal(this.random, type)}`, { raw: false })
          : this.#loaded(type);
    }
  }
  #loaded(type: Type): Value {
    const place = this.define(pointerTo(type), this.#place(type));
    return this.define(type, `load ${place.name}`);
  }
  /** An element of the program's own array of a type, as the text that gives its address. */
  #place(type: Type): string {
    const { name, length } = this.program.region(type);
    return `gep ${name}, [0, ${this.random(length)}]`;
  }

  // ---- Fuel

  /** Takes one from the program's fuel; when there is none left, the function ends. */
  burn(): void {
    const fuel = this.program.useFuel();
    const [before, after, more] = [this.name(), this.name(), this.name()];
    this.#outOfFuel ??= this.label('out');
    const on = this.label('on');
    this.line(`${before}: i32 = load ${fuel}`);
    this.line(`${after}: i32 = sub ${before}, 1`);
    this.line(`store ${after}, ${fuel}`);
    this.line(`${more}: bool = gt ${after}, 0`);
    this.line(`brcond ${more}, ${on}, ${this.#outOfFuel}`);
    this.begin(on);
  }
  /** To be called last. Where fuel has run out, some functions end the program, and the others return something. */
  finish(): void {
    if (this.#outOfFuel === null) return;
    const { result } = this.signature.type;
    this.begin(this.#outOfFuel);
    if (oneIn(this.random, 5)) {
      this.line(`call intrinsic.panic(${this.program.outOfFuelText})`);
      this.line('unreachable');
    } else if (result === VOID) {
      this.line('return');
    } else {
      this.restrict([]);
      this.line(`return ${this.operand(result, KEPT)}`);
    }
  }
}

/** Whether a value of the type may be a NaN itself; aggregates are kept clean. */
export function isFloaty(type: Type): boolean {
  return type.kind === 'float' || (type.kind === 'vector' && type.element.kind === 'float');
}

function allNan(lanes: number): string {
  return `[${Array.from({ length: lanes }, () => 'nan').join(', ')}]`;
}
