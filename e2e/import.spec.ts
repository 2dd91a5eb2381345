import type { Page } from '@playwright/test';
import { editorIsReady, expect, FIB, keptText, openWith, runButton, status, tab, test } from './support/tierlab.ts';

const BRIL = `# ARGS: 4
@main(n: int) {
  one: int = const 1;
  zero: int = const 0;
.loop:
  print n;
  n: int = sub n one;
  more: bool = gt n zero;
  br more .loop .done;
.done:
}
`;
const JSON_FORM = JSON.stringify({
  functions: [
    {
      name: 'main',
      instrs: [
        { op: 'const', dest: 'x', type: 'float', value: 1.5 },
        { op: 'print', args: ['x'] },
      ],
    },
  ],
});

/** A file is dropped in the middle of the editor. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text] as const,
  );
  const target = page.getByTestId('monaco');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop a program')).toBeVisible();
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('Drop a program')).toBeHidden();
}

/** A text is pasted where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.setData('text/plain', content);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('a Bril file that is dropped becomes HIR, runs, and one’s own text comes back', async ({ page }) => {
  await openWith(page, FIB);
  await drop(page, 'count.bril', BRIL);
  await expect(page.getByText('Imported count.bril from Bril')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('; run: @main(4)');
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await tab(page, 'Output').click();
  await expect(page.getByRole('tabpanel', { name: 'Output' })).toContainText(/4\s*3\s*2\s*1/);
  await page.getByRole('button', { name: 'Restore my text' }).click();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
});

test('Bril in JSON is opened with the button', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByLabel('Program file').setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON_FORM),
  });
  await expect(page.getByText('Imported half.json from Bril')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('const 1.5');
});

test('Bril that is pasted into the editor becomes HIR', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await paste(page, BRIL);
  await expect(page.getByText('Imported pasted text from Bril')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('function @main(%n: i64)');
  expect(await keptText(page)).not.toContain('@fib');
});

test('anything else that is pasted goes into the text', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  await paste(page, '; pasted\n');
  await expect(page.getByTestId('monaco')).toContainText('; pasted');
  await expect(page.getByTestId('monaco')).toContainText('@fib');
});

test('what cannot be imported is explained by line, and changes nothing', async ({ page }) => {
  await openWith(page, FIB);
  await drop(page, 'wrong.bril', BRIL.replace('sub n one', 'sub n'));
  const dialog = page.getByRole('dialog', { name: 'wrong.bril can’t be imported' });
  await expect(dialog).toContainText('7:3');
  await expect(dialog).toContainText('`sub` takes 2 arguments, but there are 1.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
});

test('HIR that is dropped is opened as it is', async ({ page }) => {
  await page.goto('/');
  await editorIsReady(page);
  await drop(page, 'fib.hir', FIB);
  await expect(page.getByText('Opened fib.hir')).toBeVisible();
  expect(await keptText(page)).toBe(FIB);
});
