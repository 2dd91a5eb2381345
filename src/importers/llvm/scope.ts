/** The names of a module: what HIR calls them, and what of the host and of the C library a program uses. */
import { HOST_FUNCTIONS, type HostFunction, isHostFunction } from '../../hir/externs.ts';
import type { Span } from '../../hir/module.ts';
import * as hir from '../../hir/types.ts';
import { Names } from '../names.ts';
import type { Constant, Function, Global, Module } from './ast.ts';
import type { Symbols } from './initialisers.ts';
import { hasSignature, LIBRARY, type LibraryFunction, sizeType } from './library.ts';
import type { Problems } from './problems.ts';
import type { Shapes } from './shapes.ts';
import { type FunctionType, typeText } from './types.ts';

/** What a call by name calls. */
export type Callee =
  | { readonly kind: 'function'; readonly function: Function }
  | { readonly kind: 'host'; readonly name: HostFunction }
  | { readonly kind: 'library'; readonly name: string; readonly function: LibraryFunction };

/** How clang calls `main`, by its parameters, when it compiles for wasm. */
const MAIN_NAMES: ReadonlySet<string> = new Set(['__main_void', '__main_argc_argv', '__original_main']);
/** Chains of aliases that are longer have a circle. */
const MAX_ALIASES = 100;

export class ModuleScope implements Symbols {
  readonly #names = new Names();
  readonly #hirNames = new Map<string, string>();
  /** Used, in the order of their first use. */
  readonly hosts = new Set<HostFunction>();
  readonly #helpers = new Set<string>();
  /** Functions that are not the module's own and whose address is taken, with what they are called there. */
  readonly wrappers = new Map<string, { readonly name: string; readonly type: FunctionType; readonly span: Span }>();

  constructor(
    readonly module: Module,
    readonly shapes: Shapes,
    readonly problems: Problems,
  ) {
    const { functions, globals } = module;
    const hasMain = Boolean(functions.get('main')?.blocks) || module.aliases.has('main');
    for (const name of [...functions.keys(), ...globals.keys()]) {
      const isMain = MAIN_NAMES.has(name) && !hasMain;
      this.#hirNames.set(name, `@${this.#names.take(isMain ? 'main' : name)}`);
    }
  }

  hirName(name: string): string {
    return this.#hirNames.get(name) ?? `@${name}`;
  }

  /** The type of a function's address. */
  functionType({ params, result }: FunctionType): hir.FunctionType {
    const { shapes } = this;
    return hir.functionType(
      params.flatMap((param) => shapes.of(param).parts),
      shapes.single(result),
    );
  }

  /** The global or function that a name stands for, aliases followed. */
  #entity(name: string, span: Span): Function | Global {
    let constant: Constant | null = null;
    let at = name;
    for (let i = 0; i < MAX_ALIASES; i++) {
      const entity = this.module.functions.get(at) ?? this.module.globals.get(at);
      if (entity !== undefined) return entity;
      const alias = this.module.aliases.get(at);
      if (alias === undefined) break;
      constant = alias.target;
      if (constant.kind !== 'global')
        return this.problems.fail('not-supported', 'Not supported: aliases of something else than a name.', alias.span);
      at = constant.name;
    }
    return this.problems.fail('undefined-symbol', `There is no \`@${name}\` in this module.`, span);
  }

  address(name: string, span: Span): { readonly name: string; readonly type: hir.Type } {
    const entity = this.#entity(name, span);
    if (!('blocks' in entity)) {
      if (entity.init === null) {
        const message = `\`@${entity.name}\` is only declared here: it needs the module that defines it.`;
        return this.problems.fail('undefined-symbol', message, span);
      }
      return { name: this.hirName(entity.name), type: hir.pointerTo(this.shapes.memory(entity.type)) };
    }
    const type = this.functionType(entity.type);
    if (entity.blocks !== null) return { name: this.hirName(entity.name), type };
    // A function of the host or the library: one in HIR that calls it stands for it.
    this.#declared(entity, span);
    let wrapper = this.wrappers.get(entity.name);
    if (wrapper === undefined) {
      wrapper = { name: this.#names.take(`${entity.name}.function`), type: entity.type, span };
      this.wrappers.set(entity.name, wrapper);
    }
    return { name: `@${wrapper.name}`, type };
  }

  /** What a call of a name calls; complains if there is no such function. */
  callee(name: string, span: Span): Callee {
    const entity = this.#entity(name, span);
    if (!('blocks' in entity)) return this.problems.fail('type-mismatch', `\`@${name}\` is not a function.`, span);
    return entity.blocks !== null ? { kind: 'function', function: entity } : this.#declared(entity, span);
  }

  #declared({ name, type }: Function, span: Span): Callee {
    if (isHostFunction(name)) {
      const expected = HOST_FUNCTIONS[name];
      if (!fits(this.functionType(type), expected)) {
        const message = `The host's \`${name}\` is ${hir.typeName(expected)}, but the program declares \`${typeText(type)}\`.`;
        return this.problems.fail('extern-signature', message, span);
      }
      return { kind: 'host', name };
    }
    const known = LIBRARY.get(name);
    const { pointerSize } = this.shapes.layout;
    if (known !== undefined) {
      if (hasSignature(known, type, pointerSize)) return { kind: 'library', name, function: known };
      const expected = known.signature.replaceAll('size', sizeType(pointerSize));
      const message = `\`${name}\` is \`${expected}\` in C, but the program declares \`${typeText(type)}\`.`;
      return this.problems.fail('extern-signature', message, span);
    }
    return this.problems.fail('undefined-symbol', undefinedFunction(name, type), span);
  }

  useHost(name: HostFunction): string {
    this.hosts.add(name);
    return `@${name}`;
  }

  /** A function of the library that is written in HIR, and what it calls. */
  useHelper(name: string): string {
    if (!this.#helpers.has(name)) {
      this.#helpers.add(name);
      for (const needed of LIBRARY.get(name)?.needs ?? []) {
        if (isHostFunction(needed)) this.useHost(needed);
        // A program may bring its own, for clang puts calls of it where its loops are.
        else if (!this.module.functions.get(needed)?.blocks) this.useHelper(needed);
      }
    }
    return `@${name}`;
  }

  helperTexts(): string[] {
    const size = sizeType(this.shapes.layout.pointerSize);
    return [...this.#helpers].flatMap((name) => LIBRARY.get(name)?.text?.(size) ?? []);
  }
}

/** Whether types are the same but for the signs of integers. */
function fits(found: hir.FunctionType, wanted: hir.FunctionType): boolean {
  const same = (a: hir.Type, b: hir.Type): boolean =>
    a === b || (a.kind === 'int' && b.kind === 'int' && a.bits === b.bits);
  return (
    found.params.length === wanted.params.length &&
    found.params.every((param, i) => same(param, wanted.params[i] as hir.Type)) &&
    same(found.result, wanted.result)
  );
}

function undefinedFunction(name: string, type: FunctionType): string {
  const hosts = Object.keys(HOST_FUNCTIONS).join(', ');
  if (/^v?[fs]?n?printf$/.test(name)) {
    return `\`${name}\` takes a variable number of arguments, which is not supported. Print with the host's functions: ${hosts}.`;
  }
  if (type.variadic) return `\`${name}\` takes a variable number of arguments, which is not supported.`;
  return `\`@${name}\` is only declared, and neither the host nor the importer's part of the C library has it. The host has ${hosts}.`;
}
