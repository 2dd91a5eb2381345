import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/support/browser.ts';

/** Its own for each run, so that two of them don't meet; the processes that run the tests are told. */
const port = (process.env['TIERLAB_PORT'] ??= String(20_000 + (process.pid % 20_000)));

const PATIENCE_MS = 60_000;

export default defineConfig({
  testDir: 'e2e',
  // One at a time: a page, its program and its compilers have enough to do on two cores.
  workers: 1,
  // Tests wait for states, however long a busy machine takes to reach them: these are for pages that never do.
  timeout: 240_000,
  expect: { timeout: PATIENCE_MS, toPass: { timeout: 2 * PATIENCE_MS } },
  // What a machine is too busy for even so may pass the next time; such a test is listed as flaky.
  retries: 2,
  // A page that doesn't work at all needs no hour to show it.
  maxFailures: 10,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(),
    actionTimeout: PATIENCE_MS,
    navigationTimeout: PATIENCE_MS,
    screenshot: 'only-on-failure',
  },
  // `npm run test:browser` builds the page first.
  webServer: { command: `vite preview --port ${port} --strictPort`, port: Number(port), timeout: PATIENCE_MS },
});
