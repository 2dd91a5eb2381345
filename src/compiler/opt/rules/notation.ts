/**
 * The notation of rewrite rules: `CLASS: PATTERN => REPLACEMENT if GUARD, …`.
 *
 * A term is `(op term…)` with an opcode or an intrinsic; a variable such as `x`, which stands for any operand; one in
 * capitals such as `A`, which stands for a literal; or a number. `min`, `max` and `bits` are the least and the greatest
 * number of the place's type and its width. `(op! …)` asks that the value has no other use, so that it goes away.
 * Types follow from the operators; where they don't, as with casts, `x:t` and `(op:t …)` name a type, or say `bool`.
 *
 * The class says what the last operand of the pattern is. A guard is a term over literals, which must be true, or a word
 * with names of types, whose meaning is in `guards.ts`.
 */
import { isIntrinsic } from '../../../hir/intrinsics.ts';
import { isOpcode, OPCODES, type Opcode } from '../../../hir/opcodes.ts';
import { BOOL, type Type } from '../../../hir/types.ts';

export type Term =
  | { readonly kind: 'variable'; readonly slot: number; readonly literal: boolean; readonly type: number }
  | { readonly kind: 'number'; readonly value: bigint | number | Extreme; readonly type: number }
  | Application;
export type Extreme = 'min' | 'max' | 'bits';
export interface Application {
  readonly kind: 'apply';
  readonly op: Opcode;
  /** Of a call of an intrinsic its name. */
  readonly intrinsic: string | null;
  readonly terms: readonly Term[];
  readonly once: boolean;
  readonly type: number;
}

export const CLASSES = [
  'int',
  'signed',
  'unsigned',
  'bool',
  'intOrBool',
  'comparable',
  'float',
  'address',
  'scalar',
] as const;
export type TypeClass = (typeof CLASSES)[number];

export type Guard =
  | { readonly kind: 'term'; readonly term: Term }
  | {
      readonly kind: 'word';
      readonly word: string;
      readonly types: readonly number[];
      readonly slots: readonly number[];
    };

/** Types are numbers of type variables: each stands for one type wherever the rule is used. */
export interface Rule {
  readonly text: string;
  readonly class: TypeClass;
  /** The type that the class is about. */
  readonly main: number;
  readonly from: Application;
  readonly to: Term;
  readonly guards: readonly Guard[];
  /** How many variables and type variables there are. */
  readonly slots: number;
  readonly types: number;
  /** Those type variables whose type the rule says. */
  readonly fixed: readonly (Type | null)[];
  /** By slot: its type variable. */
  readonly slotTypes: readonly number[];
}

export function parseRule(text: string): Rule {
  return new RuleParser(text).parse();
}

class RuleParser {
  readonly #text: string;
  readonly #tokens: readonly string[];
  #at = 0;
  readonly #slots = new Map<string, { slot: number; type: number }>();
  readonly #names = new Map<string, number>();
  /** Type variables by union and find. */
  readonly #parent: number[] = [];
  readonly #boolean: number;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = text.match(/[(),]|=>|[^\s(),]+/g) ?? [];
    this.#boolean = this.#newType();
    this.#names.set('bool', this.#boolean);
  }

  parse(): Rule {
    const word = this.#next().slice(0, -1);
    const named = CLASSES.find((name) => name === word) ?? this.#fail(`no class ${word}`);
    const from = this.#term();
    if (from.kind !== 'apply') return this.#fail('the pattern is no instruction');
    const known = this.#slots.size;
    this.#expect('=>');
    const to = this.#term();
    this.#unify(from.type, to.type);
    const guards: Guard[] = [];
    if (this.#tokens[this.#at] === 'if') {
      do {
        this.#at++;
        guards.push(this.#guard());
      } while (this.#tokens[this.#at] === ',');
    }
    if (this.#at < this.#tokens.length) this.#fail(`left over: ${this.#tokens[this.#at]}`);
    if (this.#slots.size > known) this.#fail('a variable that the pattern lacks');
    return this.#number(named, from, to, guards);
  }

  /** Numbers the classes of equal types densely. */
  #number(named: TypeClass, from: Application, to: Term, guards: readonly Guard[]): Rule {
    const numbers = new Map<number, number>();
    const dense = (type: number): number => {
      const root = this.#find(type);
      let number = numbers.get(root);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(root, number);
      }
      return number;
    };
    const term = (old: Term): Term =>
      old.kind === 'apply'
        ? { ...old, type: dense(old.type), terms: old.terms.map(term) }
        : { ...old, type: dense(old.type) };
    const pattern = term(from) as Application;
    const replacement = term(to);
    const checked = guards.map(
      (guard): Guard =>
        guard.kind === 'term' ? { kind: 'term', term: term(guard.term) } : { ...guard, types: guard.types.map(dense) },
    );
    const slotTypes = [...this.#slots.values()].map(({ type }) => dense(type));
    const boolean = dense(this.#boolean);
    return {
      text: this.#text,
      class: named,
      main: (pattern.terms.at(-1) as Term).type,
      from: pattern,
      to: replacement,
      guards: checked,
      slots: this.#slots.size,
      types: numbers.size,
      fixed: Array.from({ length: numbers.size }, (_, i) => (i === boolean ? BOOL : null)),
      slotTypes,
    };
  }

  #term(): Term {
    const token = this.#next();
    if (token === '(') return this.#application();
    const [name, type] = token.split(':') as [string, string | undefined];
    const annotated = type === undefined ? this.#newType() : this.#named(type);
    if (name === 'true' || name === 'false') {
      return { kind: 'number', value: name === 'true' ? 1n : 0n, type: this.#unify(annotated, this.#boolean) };
    }
    if (name === 'min' || name === 'max' || name === 'bits') return { kind: 'number', value: name, type: annotated };
    if (/^-?\d+$/.test(name)) return { kind: 'number', value: BigInt(name), type: annotated };
    if (/^-?\d+\.\d+$/.test(name)) return { kind: 'number', value: Number(name), type: annotated };
    if (!/^[a-zA-Z]$/.test(name)) this.#fail(`no term: ${name}`);
    let variable = this.#slots.get(name);
    if (variable === undefined) {
      variable = { slot: this.#slots.size, type: annotated };
      this.#slots.set(name, variable);
    }
    this.#unify(variable.type, annotated);
    return { kind: 'variable', slot: variable.slot, literal: /[A-Z]/.test(name), type: annotated };
  }

  #application(): Term {
    const [, name, once, type] = /^([\w.]+)(!?)(?::(\w+))?$/.exec(this.#next()) ?? this.#fail('an operator is needed');
    const terms: Term[] = [];
    while (this.#tokens[this.#at] !== ')') terms.push(this.#term());
    this.#expect(')');
    const result = type === undefined ? this.#newType() : this.#named(type);
    const known = name as string;
    const op = isOpcode(known) ? known : isIntrinsic(known) ? 'call' : this.#fail(`no operator ${known}`);
    this.#infer(op, result, terms);
    return { kind: 'apply', op, intrinsic: op === 'call' ? known : null, terms, once: once === '!', type: result };
  }

  #infer(op: Opcode, result: number, terms: readonly Term[]): void {
    const [first, second, third] = terms.map(({ type }) => type) as [number, number, number];
    switch (OPCODES[op].shape) {
      case 'binary':
      case 'unary':
      case 'call':
        for (const { type } of terms) this.#unify(result, type);
        break;
      case 'compare':
        this.#unify(first, second);
        this.#unify(result, this.#boolean);
        break;
      case 'select':
        this.#unify(first, this.#boolean);
        this.#unify(result, second);
        this.#unify(result, third);
        break;
      case 'cast':
        break;
      default:
        this.#fail(`${op} can't be in a rule`);
    }
  }

  #guard(): Guard {
    if (this.#tokens[this.#at] === '(') {
      const term = this.#term();
      this.#unify(term.type, this.#boolean);
      return { kind: 'term', term };
    }
    const word = this.#next();
    const types: number[] = [];
    const slots: number[] = [];
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== ',') {
      const name = this.#next();
      const slot = this.#slots.get(name);
      if (slot === undefined) types.push(this.#named(name));
      else slots.push(slot.slot);
    }
    return { kind: 'word', word, types, slots };
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? this.#fail('it ends early');
  }
  #expect(token: string): void {
    if (this.#next() !== token) this.#fail(`${token} is needed`);
  }
  #fail(why: string): never {
    throw new Error(`rule \`${this.#text}\`: ${why}`);
  }

  #newType(): number {
    this.#parent.push(this.#parent.length);
    return this.#parent.length - 1;
  }
  #named(name: string): number {
    let type = this.#names.get(name);
    if (type === undefined) {
      type = this.#newType();
      this.#names.set(name, type);
    }
    return type;
  }
  #find(type: number): number {
    let at = type;
    while (this.#parent[at] !== at) at = this.#parent[at] as number;
    return at;
  }
  #unify(a: number, b: number): number {
    this.#parent[this.#find(b)] = this.#find(a);
    return a;
  }
}
