/** What the kernels are measured in. */

export const COLUMNS = {
  interpreter: 'our interpreter',
  baseline: 'Tier 0 under the default preset',
  standard: 'Tier 1',
  binaryen: 'Tier 2, backend binaryen',
  speculative: 'Tier 2, backend speculative',
  production: 'Tier 2, backend speculative, under the preset productionSpeculative',
  auto: 'promotion as it goes, backend speculative',
  javascript: 'the kernel in JavaScript',
  assemblyscript: 'the kernel in AssemblyScript, -O3',
  clang: 'the kernel in C, clang -O3',
  'clang-simd': 'the kernel in C, clang -O3 -msimd128',
} as const;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

/** Columns of modules that other compilers make. */
export const FOREIGN = ['assemblyscript', 'clang', 'clang-simd'] as const;
export type Foreign = (typeof FOREIGN)[number];

export function isForeign(column: Column): column is Foreign {
  return FOREIGN.some((foreign) => foreign === column);
}

/** Those of a list of names, or all, in their own order. */
export function chooseColumns(names: readonly string[] | null): readonly Column[] {
  for (const name of names ?? []) {
    if (!(name in COLUMNS)) throw new Error(`there is no column ${name}; there are ${COLUMN_NAMES.join(', ')}`);
  }
  return COLUMN_NAMES.filter((column) => names === null || names.includes(column));
}
