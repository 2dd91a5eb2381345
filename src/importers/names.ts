/** Gives things names that HIR allows and nothing else has. */

export class Names {
  readonly #taken = new Set<string>();
  /** By stem: the number to try next. */
  readonly #next = new Map<string, number>();

  /** Nobody gets this name. */
  reserve(name: string): void {
    this.#taken.add(name);
  }

  /** The wanted name, or with a number after it: `x`, `x.1`, `x.2`. */
  take(wanted: string): string {
    const stem = allowed(wanted);
    let name = stem;
    for (let number = this.#next.get(stem) ?? 1; this.#taken.has(name); number++) {
      name = `${stem}.${number}`;
      this.#next.set(stem, number + 1);
    }
    this.#taken.add(name);
    return name;
  }
}

/** The name with `_` for every character that HIR's names do not have. */
export function allowed(name: string): string {
  return name.replace(/[^A-Za-z0-9_.$]/gu, '_') || '_';
}
