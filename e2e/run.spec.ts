import {
  ENDLESS,
  editorIsReady,
  expect,
  FIB,
  functionRow,
  openWith,
  PRINTING,
  runButton,
  status,
  stopButton,
  tab,
  test,
} from './support/tierlab.ts';

test('a function reaches Tier 2 while the call that uses it is still running', async ({ page }) => {
  await page.goto('/');
  await editorIsReady(page);
  await tab(page, 'Tiers').click();
  // The cursor that all panes follow is where the program is.
  const cursor = page.getByRole('slider', { name: 'Time that all panes show' });
  // On a busy machine the call may be over before the compilers are: the next run has them at hand.
  await expect(async () => {
    await runButton(page).click();
    await expect(status(page)).toContainText('Running directive 1 of 2');
    await expect(functionRow(page, 'step').getByRole('cell').first()).toHaveText('T2');
    const moment = /^latest, .*@main\(\) is running; T0 \d+, T1 0, T2 [1-9]/;
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(moment);
    expect(await status(page).textContent()).toContain('Running directive 1 of 2');
  }).toPass();
  // The very same call goes on and gives the right answer.
  await tab(page, 'Output').click();
  await expect(status(page)).toContainText('2 runs passed');
  await expect(page.getByRole('article', { name: '@main()' })).toContainText('as expected');
});

test('Stop ends an endless loop within 200 ms, and the page stays usable', async ({ page }) => {
  await openWith(page, ENDLESS);
  // The machine may be busy with something else: what counts is what the page can do.
  await expect(async () => {
    await runButton(page).click();
    await expect(status(page)).toHaveText('Running');
    await page.waitForTimeout(500);
    const took = await page.evaluate(async () => {
      const line = document.querySelector('footer output') as HTMLElement;
      const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop');
      const start = performance.now();
      stop?.click();
      while (line.textContent !== 'Stopped') await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - start;
    });
    expect(took).toBeLessThan(200);
  }).toPass();
  await runButton(page).click();
  await expect(status(page)).toHaveText('Running');
  await stopButton(page).click();
  await expect(status(page)).toHaveText('Stopped');
});

test('Run while a program runs ends it and starts anew', async ({ page }) => {
  await openWith(page, ENDLESS);
  await runButton(page).click();
  await expect(status(page)).toHaveText('Running');
  await page.getByRole('combobox', { name: 'Example program' }).click();
  await page.getByRole('option', { name: /^Sum loop/ }).click();
  await runButton(page).click();
  await expect(status(page)).toContainText('passed');
});

test('the counts on screen are exact', async ({ page }) => {
  await openWith(page, FIB);
  await tab(page, 'Tiers').click();
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed');
  // fib(20) calls itself 2 · F(21) − 1 times.
  await expect(functionRow(page, 'fib')).toContainText('21,891');
  await expect(page.getByText('21891 total executions')).toBeVisible();
  await expect(page.getByTestId('monaco')).toContainText('21.9K×');
  await tab(page, 'Call counts').click();
  await expect(page.getByRole('table', { name: /Call counts/ })).toContainText('21,891');
});

test('one call per click', async ({ page }) => {
  await openWith(page, '; run: @f() x 3\nfunction @f() -> i32 {\nentry:\n    return 1\n}\n');
  await tab(page, 'Tiers').click();
  await page.getByText('Step', { exact: true }).click();
  await runButton(page).click();
  await expect(status(page)).toHaveText('Running');
  const count = functionRow(page, 'f').getByRole('cell').nth(1);
  // A call waits for its click, and is counted then.
  for (const counted of ['0', '1', '2']) {
    await expect(count).toHaveText(counted);
    await page.waitForTimeout(300);
    await expect(count).toHaveText(counted);
    await page.getByRole('button', { name: 'Next call' }).click();
  }
  await expect(status(page)).toContainText('1 run passed');
});

test('a paced program promotes where one can watch it', async ({ page }) => {
  await openWith(page, '; run: @f() x 100000\nfunction @f() -> i32 {\nentry:\n    return 1\n}\n');
  await page.getByText('Paced', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Calls per second' }).fill('200');
  await runButton(page).click();
  const legend = page.getByRole('list', { name: 'Functions in the chart' });
  await expect(legend).toContainText('T1');
  await expect(status(page)).toHaveText('Running');
  await stopButton(page).click();
  await expect(status(page)).toHaveText('Stopped');
  await page.getByRole('slider', { name: 'Time that all panes show' }).press('Home');
  await expect(legend).toContainText('T0');
});

test('functions move by hand, and their code is there to be read', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('switch', { name: 'Background optimization' }).click();
  await page.keyboard.press('Escape');
  await runButton(page).click();
  await expect(status(page)).toContainText('1 run passed');
  await tab(page, 'Tiers').click();
  await expect(functionRow(page, 'fib').getByTitle('Baseline').first()).toBeVisible();

  await page.getByRole('button', { name: 'Move @fib to Tier 2 (Optimized)' }).click();
  await expect(functionRow(page, 'fib').getByRole('cell').first()).toHaveText('T2');
  await tab(page, 'Code').click();
  await page.getByRole('radiogroup', { name: 'Form of the code' }).getByText('T2').click();
  await expect(page.getByLabel(/WebAssembly of Tier 2/).first()).toBeAttached();
  await expect(page.getByText(/Optimized, binaryen · \d+ B/)).toBeVisible();

  await tab(page, 'Tiers').click();
  await page.getByRole('button', { name: 'Move @fib to Tier 0 (Baseline)' }).click();
  await expect(functionRow(page, 'fib').getByRole('cell').first()).toHaveText('T0');
});

test('a trap names its place, which is one click away', async ({ page }) => {
  await openWith(
    page,
    '; run: @f(0)\nfunction @f(%d: i32) -> i32 {\nentry:\n    %q: i32 = div 1, %d\n    return %q\n}\n',
  );
  await tab(page, 'Output').click();
  await runButton(page).click();
  const entry = page.getByRole('article', { name: '@f(0)' });
  await expect(entry).toContainText('integer divide by zero');
  await expect(entry).toContainText('in @f, block entry, line 4');
  await entry.getByRole('button', { name: 'line 4' }).click();
  await expect(page.locator('.monaco-editor .line-numbers.active-line-number').first()).toHaveText('4');
});

test('a program that prints without end keeps the page usable, and its newest output in sight', async ({ page }) => {
  await openWith(page, PRINTING);
  await tab(page, 'Output').click();
  await runButton(page).click();
  await expect(page.getByText(/earlier characters are not shown/)).toBeVisible();
  await tab(page, 'Timeline').click();
  await tab(page, 'Output').click();
  await stopButton(page).click();
  await expect(status(page)).toHaveText('Stopped');
  expect((await page.getByRole('region', { name: 'Output of @main()' }).textContent())?.length).toBeLessThan(17_000);
});

test('a worker that dies is reported, and the next Run works', async ({ page, complaints }) => {
  await openWith(page, ENDLESS);
  await runButton(page).click();
  await expect(status(page)).toHaveText('Running');
  const tiering = page.workers().find((worker) => worker.url().includes('tiering'));
  await tiering?.evaluate(() => {
    setTimeout(() => {
      throw new Error('died in a test');
    });
  });
  await expect(status(page)).toContainText('The engine failed');
  await expect(status(page)).toContainText('Press Run to start it again');
  await runButton(page).click();
  await expect(status(page)).toHaveText('Running');
  await stopButton(page).click();
  await expect(status(page)).toHaveText('Stopped');
  // The browser reports the death too.
  complaints.length = 0;
});

test('functions start in the interpreter when the baseline threshold says so', async ({ page }) => {
  await openWith(page, FIB);
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByRole('textbox', { name: /^Baseline threshold/ }).fill('5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByText('Step', { exact: true }).click();
  await tab(page, 'Tiers').click();
  await runButton(page).click();
  const tier = functionRow(page, 'fib').getByRole('cell').first();
  await expect(tier).toHaveText('I');
  await expect(async () => {
    await page.getByRole('button', { name: 'Next call' }).click();
    await expect(tier).toHaveText('T0', { timeout: 1000 });
  }).toPass();
  await stopButton(page).click();
  await page.getByRole('button', { name: 'Move @fib to the interpreter' }).click();
  await expect(tier).toHaveText('I');
});
