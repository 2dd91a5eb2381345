/** What the tests of the page have in common. A test fails when the page complains on the console. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

export const test = base.extend<{ complaints: string[]; firstVisit: boolean }>({
  /** On a first visit an example runs by itself, which most tests can do without. */
  firstVisit: [false, { option: true }],
  storageState: async ({ firstVisit, baseURL }, provide) =>
    provide(firstVisit ? undefined : visitedBefore(baseURL as string)),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      // Monaco ends a request of its own this way when the page goes while it waits.
      page.on('pageerror', (error) => error.name !== 'Canceled' && complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** For `test.use`: a phone in the hand. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What the browser of somebody who has been here keeps. */
function visitedBefore(origin: string) {
  return { cookies: [], origins: [{ origin, localStorage: [{ name: 'tierlab.visited', value: '1' }] }] };
}

/** Opens the page with a text as if the user had written it on an earlier visit. */
export async function openWith(page: Page, text: string): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem('tierlab.text') === null) localStorage.setItem('tierlab.text', kept);
  }, text);
  await page.goto('/');
  await editorIsReady(page);
}

/** The code editor has come and shows the text. */
export async function editorIsReady(page: Page): Promise<void> {
  await expect(page.getByTestId('monaco').locator('.view-line').first()).toBeVisible();
}

/**
 * From the next load on, notes whatever an element says: what a busy machine's test comes too late to see can be asked
 * for afterwards.
 */
export async function listenTo(page: Page, selector: string): Promise<() => Promise<string[]>> {
  await page.addInitScript((of) => {
    const heard: string[] = [];
    Object.assign(window, { [`heard ${of}`]: heard });
    new MutationObserver(() => {
      const said = document.querySelector(of)?.textContent ?? '';
      if (said !== '' && said !== heard.at(-1)) heard.push(said);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, selector);
  return () => page.evaluate((of) => (window as unknown as Record<string, string[]>)[`heard ${of}`] ?? [], selector);
}

export const runButton = (page: Page): Locator => page.getByRole('button', { name: 'Run', exact: true });
export const stopButton = (page: Page): Locator => page.getByRole('button', { name: 'Stop', exact: true });
/** The line at the bottom that says what the engine is doing. */
export const status = (page: Page): Locator => page.locator('footer output');
export const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
/** Brings a pane to the front; its code has come when this is done. */
export async function showPane(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('status', { name: /is loading$/ })).toHaveCount(0);
}
/** A function's row in the table of the Tiers pane. */
export const functionRow = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: 'All functions' })
    .getByRole('row')
    .filter({ hasText: `@${name}` });

/** Chooses the function that the pane in front shows. A click on a list that opens or closes meanwhile may be lost. */
export async function chooseFunction(page: Page, name: string): Promise<void> {
  const chooser = page.getByRole('combobox', { name: 'Function', exact: true });
  await expect(async () => {
    await chooser.click({ timeout: 3_000 });
    await page.getByRole('option', { name, exact: true }).click({ timeout: 3_000 });
    await expect(chooser).toHaveValue(name, { timeout: 3_000 });
  }).toPass();
}

/** Has a policy decide in place of the engine's own, from the next run on. */
export async function writePolicy(page: Page, policy: string): Promise<void> {
  const settings = page.getByRole('dialog', { name: 'Engine settings' });
  await expect(settings).toBeHidden();
  await page.getByRole('button', { name: /^Settings/ }).click();
  const own = settings.getByRole('switch', { name: 'Your own policy' });
  // By key: a drawer that still moves takes clicks elsewhere.
  if (!(await own.isChecked())) await own.press('Space');
  await expect(own).toBeChecked();
  await page.getByRole('textbox', { name: 'The policy, in JavaScript' }).fill(policy);
  await page.getByRole('button', { name: 'Close the settings' }).click();
  await expect(settings).toBeHidden();
}

/** The text as it will be after a reload. */
export async function keptText(page: Page): Promise<string | null> {
  // The page writes when it is left, or shortly after a change.
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  return page.evaluate(() => localStorage.getItem('tierlab.text'));
}

/** 21,891 calls of @fib. */
export const FIB = `; run: @fib(20) == 6765
function @fib(%n: i32) -> i32 {
entry:
    %small: bool = lt %n, 2
    brcond %small, base, rec
base:
    return %n
rec:
    %a: i32 = sub %n, 1
    %b: i32 = sub %n, 2
    %x: i32 = call @fib(%a)
    %y: i32 = call @fib(%b)
    %s: i32 = add %x, %y
    return %s
}
`;

/** Runs the example on a `PHONE`, where the page has a plain text field. */
export async function runOnPhone(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'HIR program' }).fill(FIB);
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
}

/** Hot, with something to fold (line 9), a call to inline (line 10) and something that stays (line 11). */
export const HOT = `; run: @main(7) x 30000
function @twice(%x: i32) -> i32 {
entry:
    %y: i32 = xor %x, 77
    return %y
}
function @main(%n: i32) -> i32 {
entry:
    %two: i32 = add 1, 1
    %a: i32 = call @twice(%n)
    %b: i32 = mul %a, %n
    %c: i32 = sub %b, %two
    return %c
}
`;

/** Calls `@step` for as long as it isn't stopped: there is always something to decide. */
export const STEPPING = `; run: @main()
function @step(%x: i32) -> i32 {
entry:
    %y: i32 = add %x, 1
    return %y
}
function @main() -> void {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%j, loop]
    %j: i32 = call @step(%i)
    br loop
}
`;

export const ENDLESS = `; run: @main()
function @main() -> void {
entry:
    br loop
loop:
    br loop
}
`;

export const PRINTING = `; run: @main()
extern function @print_i32(%x: i32) -> void
extern function @print_newline() -> void
function @main() -> void {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, loop]
    call @print_i32(%i)
    call @print_newline()
    %i2: i32 = add %i, 1
    br loop
}
`;
