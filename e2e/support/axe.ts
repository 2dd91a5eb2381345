/** Accessibility of the page, or of a part of it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export interface Accessibility {
  /** A selector; default the whole page. */
  readonly within?: string;
  /** Default all there is to complain about. */
  readonly impacts?: readonly string[];
  /** Rules that have been looked at elsewhere. */
  readonly without?: readonly string[];
}

/** What keeps somebody from using the page, and not only makes it harder. */
export const SERIOUS = ['serious', 'critical'];
export const SCHEMES = ['light', 'dark'] as const;

/**
 * Four times as fast as by default, and as strict: without a second page in which to put together what is found in
 * frames, of which the page has none, and without a report on what is well.
 */
const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

/** axe finds nothing to complain about in the page's present colours. */
export async function expectAccessibleNow(page: Page, what: Accessibility = {}): Promise<void> {
  const { within, impacts, without = [] } = what;
  // While something fades or slides in, its colours are those of nothing: what is wrong stays wrong.
  await expect(async () => {
    const builder = axeOf(page).disableRules([...without]);
    const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
    const found = violations.filter(({ impact }) => impacts === undefined || impacts.includes(String(impact)));
    expect(found.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }).toPass();
}

/** … in light and in dark colours. */
export async function expectAccessible(page: Page, what: Accessibility = {}): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    await expectAccessibleNow(page, what);
  }
}
