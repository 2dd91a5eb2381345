/** The kernels: small programs that are there in HIR, JavaScript, AssemblyScript and C, each with `run(n)`. */

/** A size, and the answer that the C program gives to it. */
export interface KernelRun {
  readonly n: number;
  readonly answer: number;
}

export interface Kernel {
  readonly name: string;
  /** HIR, with both runs as directives. */
  readonly text: string;
  /** Small enough for an interpreter in a test. */
  readonly small: KernelRun;
  /** Some milliseconds in Tier 0. */
  readonly measured: KernelRun;
}

const TEXTS = import.meta.glob<string>('./*/*.hir', { query: '?raw', import: 'default', eager: true });

export const KERNELS: readonly Kernel[] = Object.entries(TEXTS).map(([path, text]) => {
  const name = /([^/]+)\.hir$/.exec(path)?.[1] ?? path;
  const runs = [...text.matchAll(/^; run: @run\((\d+)\) == (\S+)$/gm)].map(([, n, answer]) => ({
    n: Number(n),
    answer: Number(answer),
  }));
  const [small, measured] = runs;
  if (small === undefined || measured === undefined) throw new Error(`${name} doesn't say two runs`);
  return { name, text, small, measured };
});

/** Those of a list of names, or all. */
export function chooseKernels(names: readonly string[] | null): readonly Kernel[] {
  if (names === null) return KERNELS;
  return names.map((name) => {
    const kernel = KERNELS.find((one) => one.name === name);
    if (kernel === undefined)
      throw new Error(`there is no kernel ${name}; there are ${KERNELS.map((one) => one.name).join(', ')}`);
    return kernel;
  });
}
