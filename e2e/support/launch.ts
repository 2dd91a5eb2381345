/** The built page in a browser, for scripts: benchmarks and screenshots. */
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchOptions } from './browser.ts';

export interface PageOptions {
  /** Default true; without, `dist` is served as it is. */
  readonly build?: boolean;
  /** Beneath the page's address, such as `#p=…`. */
  readonly path?: string;
  /** Size, colour scheme and so on. */
  readonly context?: BrowserContextOptions;
}

/** Builds the page, serves it as `npm start` does, opens it in a browser of its own, and closes everything at the end. */
export async function withPage<T>(visit: (page: Page) => Promise<T>, options: PageOptions = {}): Promise<T> {
  if (options.build ?? true) await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn' });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await (await browser.newContext(options.context)).newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(new URL(options.path ?? '', server.resolvedUrls?.local[0]).href);
    return await visit(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
