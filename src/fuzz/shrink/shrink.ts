/** Makes a program smaller while it stays interesting: the shorter it is, the easier it is to see what is wrong. */
import { loadModule } from '../../hir/load.ts';
import type { Module } from '../../hir/module.ts';
import { printModule } from '../../hir/text/print.ts';
import { EDIT_KINDS, type Edit } from './edits.ts';
import { TIDYING } from './surgery.ts';

export interface ShrinkOptions {
  /** Whether a program shows what is looked for. */
  isInteresting(text: string): Promise<boolean>;
  /** Programs to be tried at most. */
  readonly tries?: number;
  onProgress?(text: string, tried: number): void;
}

const MAX_TRIES = 3000;

/** A smallest program that is still interesting, as far as single edits lead. The text must load. */
export async function shrink(text: string, options: ShrinkOptions): Promise<string> {
  const search = new Search(printModule(load(text)), options);
  await search.learnToTidy();
  for (let size = Infinity; search.text.length < size && search.goesOn; ) {
    size = search.text.length;
    for (const { find } of EDIT_KINDS) await search.reduce(find);
  }
  return search.text;
}

function load(text: string): Module {
  const { module, diagnostics } = loadModule(text);
  if (module === null) throw new Error(`the program does not load: ${diagnostics[0]?.message}`);
  return module;
}

class Search {
  text: string;
  readonly #options: ShrinkOptions;
  readonly #seen = new Set<string>();
  #tried = 0;
  /** Follow each edit. */
  readonly #tidying: ((module: Module) => void)[] = [];

  constructor(text: string, options: ShrinkOptions) {
    this.text = text;
    this.#options = options;
  }

  get goesOn(): boolean {
    return this.#tried < (this.#options.tries ?? MAX_TRIES);
  }

  /** What nothing needs may be what is interesting: then it stays. */
  async learnToTidy(): Promise<void> {
    for (const tidy of TIDYING) {
      const before = load(this.text);
      tidy(before);
      if (printModule(before) === this.text || (await this.accept(tidy))) this.#tidying.push(tidy);
    }
  }

  /** Applies edits of a kind, many at a time first, then fewer; those at the end of the text first. */
  async reduce(find: (module: Module) => Edit[]): Promise<void> {
    let edits = find(load(this.text));
    for (let chunk = edits.length; chunk >= 1 && this.goesOn; chunk >>= 1) {
      for (let end = edits.length; end > 0 && this.goesOn; end -= chunk) {
        const some = edits.slice(Math.max(0, end - chunk), end);
        const accepted = await this.accept((module) => {
          for (const edit of some) edit(module);
          for (const tidy of this.#tidying) tidy(module);
        });
        if (!accepted) continue;
        // The places before are where they were, unless something that they needed went, too.
        edits = find(load(this.text));
        end = Math.min(end, edits.length + chunk);
      }
    }
  }

  /** Takes the text that an edit gives, if it is another one and still interesting. */
  async accept(edit: Edit): Promise<boolean> {
    const changed = load(this.text);
    edit(changed);
    // An edit that makes no sense in its place gives a program that doesn't load.
    const { module } = loadModule(printModule(changed));
    if (module === null) return false;
    const text = printModule(module);
    if (text === this.text || this.#seen.has(text)) return false;
    this.#seen.add(text);
    this.#tried++;
    if (!(await this.#options.isInteresting(text))) return false;
    this.text = text;
    this.#options.onProgress?.(text, this.#tried);
    return true;
  }
}
