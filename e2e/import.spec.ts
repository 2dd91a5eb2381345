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

/** As clang prints it for wasm32. */
const LLVM = `target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

define hidden i32 @square(i32 noundef %0) local_unnamed_addr #0 {
  %2 = mul nsw i32 %0, %0
  ret i32 %2
}

define hidden i32 @main() local_unnamed_addr #0 {
  %1 = tail call i32 @square(i32 noundef 7)
  ret i32 %1
}

attributes #0 = { nounwind "target-cpu"="generic" }
`;

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
  await expect.poll(() => keptText(page)).not.toContain('@fib');
});

test('anything else that is pasted goes into the text', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  await paste(page, '; pasted\n');
  await expect(page.getByTestId('monaco')).toContainText('; pasted');
  await expect(page.getByTestId('monaco')).toContainText('@fib');
});

test('LLVM IR that is dropped becomes HIR and runs', async ({ page }) => {
  await openWith(page, FIB);
  await drop(page, 'square.ll', LLVM);
  await expect(page.getByText('Imported square.ll from LLVM IR')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('function @square(');
  await runButton(page).click();
  await expect(status(page)).toContainText('Finished');
  await tab(page, 'Output').click();
  await expect(page.getByRole('tabpanel', { name: 'Output' })).toContainText('49');
});

test('LLVM IR and Bril in JSON are recognised when they are pasted', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await paste(page, LLVM);
  await expect(page.getByText('Imported pasted text from LLVM IR')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('function @square(');
  await page.getByTestId('monaco').locator('.view-line').first().click();
  await paste(page, JSON_FORM);
  await expect(page.getByText('Imported pasted text from Bril')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('const 1.5');
});

test('LLVM IR is opened with the button, and what is not covered is named with its line', async ({ page }) => {
  await openWith(page, FIB);
  const open = (text: string): Promise<void> =>
    page
      .getByLabel('Program file')
      .setInputFiles({ name: 'a.ll', mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await open(LLVM.replace('mul nsw i32 %0, %0', 'mul nsw i77 %0, %0'));
  const dialog = page.getByRole('dialog', { name: 'a.ll can’t be imported' });
  await expect(dialog).toContainText('5:');
  await expect(dialog).toContainText('mul nsw i77');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
  await open(LLVM);
  await expect(page.getByText('Imported a.ll from LLVM IR')).toBeVisible();
});

test('what cannot be imported is explained by line, and changes nothing', async ({ page }) => {
  await openWith(page, FIB);
  await drop(page, 'wrong.bril', BRIL.replace('sub n one', 'sub n'));
  const dialog = page.getByRole('dialog', { name: 'wrong.bril can’t be imported' });
  await expect(dialog).toContainText('7:3');
  await expect(dialog).toContainText('sub takes 2 arguments, but there are 1.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('monaco')).toContainText('@fib');
});

test('HIR that is dropped is opened as it is', async ({ page }) => {
  await page.goto('/');
  await editorIsReady(page);
  await drop(page, 'fib.hir', FIB);
  await expect(page.getByText('Opened fib.hir')).toBeVisible();
  await expect.poll(() => keptText(page)).toBe(FIB);
});
