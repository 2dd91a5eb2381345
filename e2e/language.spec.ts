/** What the editor knows of the language, through the keyboard and the mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, FIB, keptText, openWith, runButton, status, test } from './support/tierlab.ts';

const editor = (page: Page): Locator => page.getByTestId('monaco');
const suggestions = (page: Page): Locator => page.locator('.suggest-widget.visible .monaco-list-row');
const actions = (page: Page): Locator => page.locator('.action-widget .monaco-list-row.action');
const hover = (page: Page): Locator => page.locator('.monaco-hover:not(.hidden)').filter({ visible: true });

/** Puts the cursor behind the first occurrence of a text. */
async function cursorBehind(page: Page, text: string, code: string): Promise<void> {
  const before = code.slice(0, code.indexOf(text) + text.length).split('\n');
  await editor(page).locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 1; i < before.length; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < (before.at(-1) ?? '').length; i++) await page.keyboard.press('ArrowRight');
}

async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  await expect(page.locator('.rename-input')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Moves the mouse to the last character of a text that stands on one line of the screen. */
async function pointAt(page: Page, text: string): Promise<void> {
  const place = await editor(page).evaluate((element, wanted) => {
    for (const line of element.querySelectorAll('.view-line')) {
      let at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted) + wanted.length - 1;
      if (at < wanted.length - 1) continue;
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode() as Text | null; node !== null; node = nodes.nextNode() as Text | null) {
        if (at < node.length) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        at -= node.length;
      }
    }
    throw new Error(`${wanted} is not on the screen`);
  }, text);
  await page.mouse.move(place.x, place.y);
}

/** Monaco forgets a mouse that rests while it draws anew, so the mouse comes again until it is seen. */
async function expectHover(page: Page, text: string, explained: readonly string[]): Promise<void> {
  await expect(async () => {
    await page.mouse.move(0, 0);
    await pointAt(page, text);
    for (const part of explained) await expect(hover(page)).toContainText(part, { timeout: 3_000 });
  }).toPass();
}

test('an instruction is completed with its shape, and its operands with the values in scope', async ({ page }) => {
  await openWith(page, FIB);
  await cursorBehind(page, 'call @fib(%b)', FIB);
  await page.keyboard.type('\n%z: i32 = mu');
  await expect(suggestions(page).first()).toContainText('mul');
  await page.keyboard.press('Tab');
  await expect(editor(page)).toContainText('%z: i32 = mul %a, %b');
  await page.keyboard.type('%');
  await expect(suggestions(page).first()).toContainText('%y');
  // The values of the wanted type first, the nearest on top; none that is computed further down.
  await expect(suggestions(page).locator('.label-name')).toHaveText(['%y', '%x', '%b', '%a', '%n', '%small']);
  await page.keyboard.type('x');
  await expect(suggestions(page).locator('.label-name')).toHaveText(['%x']);
  await page.keyboard.press('Tab');
  await expect(editor(page)).toContainText('%z: i32 = mul %x, %b');
  await page.keyboard.press('Tab');
  await page.keyboard.type('%y');
  await page.keyboard.press('Escape');
  await expect.poll(() => keptText(page)).toContain('    %z: i32 = mul %x, %y\n');
});

test('a call is completed with places for its arguments', async ({ page }) => {
  await openWith(page, FIB);
  await cursorBehind(page, 'call @fib(%b)', FIB);
  await page.keyboard.type('\n%z: i32 = call @');
  await expect(suggestions(page).first()).toContainText('(%n: i32) -> i32');
  await page.keyboard.press('Tab');
  await page.keyboard.type('%a');
  await page.keyboard.press('Escape');
  await expect.poll(() => keptText(page)).toContain('    %z: i32 = call @fib(%a)\n');
});

test('Enter ends a line although there are suggestions', async ({ page }) => {
  await openWith(page, FIB.replace('    return %s\n', ''));
  await cursorBehind(page, 'add %x, %y', FIB);
  await page.keyboard.type('\nreturn %s');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => keptText(page)).toContain('    return %s\n    \n}');
});

test('the mouse on an instruction, a value and a function explains them', async ({ page }) => {
  await openWith(page, FIB);
  await expectHover(page, 'brcond', ['Goes to the first block if %c is true']);
  await expectHover(page, '%x', ['%x: i32 = call @fib(%a)']);
  await runButton(page).click();
  await expect(status(page)).toContainText(/finished|passed|Done/i);
  await expectHover(page, 'call @fib', ['function @fib(%n: i32) -> i32', '21,891 calls']);
});

test('the keyboard goes to a definition and through the uses', async ({ page }) => {
  await openWith(page, FIB);
  await cursorBehind(page, 'return %n', FIB);
  await page.keyboard.press('F12');
  const line = page.locator('.monaco-editor .line-numbers.active-line-number').first();
  await expect(line).toHaveText('2');
  await cursorBehind(page, '%small, base', FIB);
  await page.keyboard.press('F12');
  await expect(line).toHaveText('6');
  // Where there is but one other place, it is gone to.
  await page.keyboard.press('Shift+F12');
  await expect(line).toHaveText('5');
  await cursorBehind(page, 'return %n', FIB);
  await page.keyboard.press('Shift+F12');
  await expect(page.locator('.reference-zone-widget .monaco-list-row .referenceMatch')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reference-zone-widget')).toBeHidden();
});

test('renaming a function changes its calls and its runs', async ({ page }) => {
  await openWith(page, FIB);
  await cursorBehind(page, 'function @fib', FIB);
  await rename(page, 'fibonacci');
  await expect.poll(() => keptText(page)).toBe(FIB.replaceAll('@fib', '@fibonacci'));
});

test('a name that is taken is refused with its line', async ({ page }) => {
  await openWith(page, FIB);
  await cursorBehind(page, '    %a', FIB);
  await rename(page, 'small');
  await expect(page.locator('.monaco-editor-overlaymessage')).toContainText('is defined already');
  expect(await keptText(page)).toBe(FIB);
});

test('formatting keeps the comments', async ({ page }) => {
  const messy = `${FIB.replaceAll(', ', ',').replaceAll('    ', ' ')}; the end`;
  await openWith(page, messy.replace('base:', '; small\nbase:'));
  await cursorBehind(page, 'base', messy);
  await page.keyboard.press('Shift+Alt+F');
  await expect.poll(() => keptText(page)).toBe(`${FIB.replace('base:', '; small\nbase:')}; the end\n`);
});

test('a text with errors is not formatted, which is said', async ({ page }) => {
  const wrong = FIB.replace('sub %n, 1', 'sbu %n, 1');
  await openWith(page, wrong);
  await cursorBehind(page, 'base', wrong);
  await page.keyboard.press('Shift+Alt+F');
  await expect(page.getByText('it can be formatted once that is mended')).toBeVisible();
  expect(await keptText(page)).toBe(wrong);
});

test('a mistake is mended by its quick fix', async ({ page }) => {
  const wrong = FIB.replace('sub %n, 1', 'sbu %n, 1');
  await openWith(page, wrong);
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await cursorBehind(page, '= sbu', wrong);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(actions(page)).toHaveText(['Change to `sub`']);
  await page.keyboard.press('Enter');
  await expect.poll(() => keptText(page)).toBe(FIB);
  await expect(page.getByRole('region', { name: 'Problems' })).toBeHidden();
});

test('functions and their blocks are listed, and fold', async ({ page }) => {
  await openWith(page, FIB);
  await cursorBehind(page, 'return %n', FIB);
  await page.keyboard.press('ControlOrMeta+Shift+O');
  const list = page.locator('.quick-input-list');
  await expect(list).toContainText('@fib');
  await expect(list).toContainText('rec');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
  await expect(editor(page)).not.toContainText('return %n');
  await expect(editor(page)).toContainText('return %s');
});
