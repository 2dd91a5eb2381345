import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/support/browser.ts';

/** Its own for each run, so that two of them don't meet; the processes that run the tests are told. */
const port = (process.env['TIERLAB_PORT'] ??= String(20_000 + (process.pid % 20_000)));

export default defineConfig({
  testDir: 'e2e',
  // One at a time: a page, its program and its compilers have enough to do on two cores.
  workers: 1,
  // A page that competes with other work for two cores may miss its time once; such a test is listed as flaky.
  retries: 1,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  use: { baseURL: `http://localhost:${port}`, launchOptions: launchOptions(), screenshot: 'only-on-failure' },
  // `npm run test:browser` builds the page first.
  webServer: { command: `vite preview --port ${port} --strictPort`, port: Number(port) },
});
