/** The section `kernels`: makes the other compilers' modules on Node and has everything measured in the page. */
import type { Page } from 'playwright-core';
import type { Measured } from '../page/kernels.ts';
import type { SectionResult } from '../report.ts';
import { type Column, isForeign } from './columns.ts';
import { chooseKernels } from './index.ts';
import { kernelResult } from './table.ts';
import { type Clang, foreignModule, HOW_TO_INSTALL_CLANG } from './toolchains.ts';

export interface KernelChoice {
  /** Null: all. */
  readonly names: readonly string[] | null;
  readonly columns: readonly Column[];
  readonly clang: Clang | null;
}

export async function kernels(own: Page, choice: KernelChoice): Promise<SectionResult> {
  const { clang } = choice;
  const columns = choice.columns.filter((column) => clang !== null || !column.startsWith('clang'));
  if (columns.length < choice.columns.length) console.error(HOW_TO_INSTALL_CLANG);
  const times = new Map<string, Measured>();
  await own.evaluate((names) => bench.kernels.start(names), columns);
  for (const { name } of chooseKernels(choice.names)) {
    console.error(`  ${name}`);
    const modules: Partial<Record<Column, string>> = {};
    for (const column of columns.filter(isForeign)) {
      modules[column] = Buffer.from(await foreignModule(name, column, clang)).toString('base64');
    }
    times.set(
      name,
      await own.evaluate(([kernel, bytes]) => bench.kernels.measure(kernel, bytes), [name, modules] as const),
    );
  }
  await own.evaluate(() => bench.kernels.stop());
  return kernelResult(times, columns);
}
