/** The module that a Bril program becomes: names of functions, the helpers in use, and the text of it all. */
import { HOST_FUNCTIONS, type HostFunction, isHostFunction } from '../../hir/externs.ts';
import { typeName } from '../../hir/types.ts';
import { Names } from '../names.ts';
import type { Problems } from './problems.ts';
import { helperNames, helperText, POINTER_TYPES, type RuntimeScope } from './runtime.ts';

export class ModuleText {
  readonly problems: Problems;
  /** Whether memory may be left to free when the program ends. */
  readonly allocates: boolean;
  readonly scope: RuntimeScope;
  readonly #symbols = new Names();
  readonly #functions = new Map<string, string>();
  readonly #hosts = new Set<HostFunction>();
  readonly #helpers = new Set<string>();
  readonly #texts = new Map<string, { readonly name: string; readonly length: number }>();

  /** With `wrapped` the name `@main` is left for a function that calls the program's own. */
  constructor(functions: readonly string[], wrapped: boolean, allocates: boolean, problems: Problems) {
    this.problems = problems;
    this.allocates = allocates;
    for (const name of [...helperNames(), ...Object.keys(HOST_FUNCTIONS)]) this.#symbols.reserve(name);
    if (wrapped) this.#symbols.reserve('main');
    for (const name of [...functions].sort((a, b) => Number(b === 'main') - Number(a === 'main')))
      this.#functions.set(name, `@${this.#symbols.take(name)}`);
    this.scope = {
      helper: (name) => this.helper(name),
      host: (name) => this.#host(name),
      text: (value) => this.#text(value),
    };
  }

  functionName(name: string): string {
    return this.#functions.get(name) as string;
  }

  helper(name: string): string {
    this.#helpers.add(name);
    return `@${name}`;
  }

  #host(name: string): string {
    if (!isHostFunction(name)) throw new Error(`the host has no function ${name}`);
    this.#hosts.add(name);
    return `@${name}`;
  }

  #text(value: string): { readonly name: string; readonly length: number } {
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const text = { name: `@${this.#symbols.take('bril.text')}`, length: new TextEncoder().encode(value).length };
    this.#texts.set(value, text);
    return text;
  }

  /** The whole text, with the program's functions and a line that runs it. */
  assemble(run: string | null, functions: readonly string[], usesPointers: boolean): string {
    const helpers: string[] = [];
    // A helper may need more of them.
    for (const name of this.#helpers) helpers.push(helperText(name, this.scope));
    const globals = helpers.filter((text) => text.startsWith('global'));
    const code = helpers.filter((text) => !text.startsWith('global'));
    const sections = [
      run === null ? [] : [`; run: ${run}`],
      usesPointers ? [POINTER_TYPES] : [],
      ...functions.map((text) => [text]),
      [...this.#hosts].map(externText),
      [...this.#texts].map(([value, { name, length }]) => `const ${name}: [u8; ${length}] = ${quoted(value)}`),
      globals,
      ...code.map((text) => [text]),
    ];
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`;
  }
}

function externText(name: HostFunction): string {
  const parameters = HOST_FUNCTIONS[name].params.map((type, i) => `%${'abc'[i]}: ${typeName(type)}`);
  return `extern function @${name}(${parameters.join(', ')}) -> ${typeName(HOST_FUNCTIONS[name].result)}`;
}

/** Names of variables, of which JSON allows any, stand in texts too. */
function quoted(value: string): string {
  const bytes = new TextEncoder().encode(value);
  const characters = [...bytes].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(16).padStart(2, '0')}`,
  );
  return `"${characters.join('')}"`;
}
