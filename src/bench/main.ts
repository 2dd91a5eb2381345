/**
 * `npm run bench`: measures the engine and the page in Chromium and prints what it found.
 *
 *   --only NAME   one section: front-end, emission, scale, counters, promotion, start, page, counts, speed
 *   --example ID  one example, in the sections counters and speed
 *   --json        one JSON document
 *   --write       also puts the report into docs/performance.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchOptions } from '../../e2e/support/browser.ts';
import { binaryenWasm } from '../build/binaryen-wasm.ts';
import type { Bench } from './page/page.ts';
import { page, start, withRealPage } from './real-page.ts';
import { markdown, plainText, type Report, type Row, type SectionResult, type Table } from './report.ts';

const BENCH_PAGE = 'src/bench/page/index.html';
const BENCH_FOLDER = 'node_modules/.cache/tierlab/bench';
const DOCUMENT = 'docs/performance.md';
const BEGIN = '<!-- measured: begin -->\n';
const END = '<!-- measured: end -->';

declare global {
  /** In the benchmark's own page. */
  var bench: Bench;
}

const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    example: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const onlyExample = values.example ?? null;

interface Places {
  readonly browser: Browser;
  /** The benchmark's own page, newly opened. */
  readonly openBench: () => Promise<Page>;
}

const SECTIONS: Readonly<Record<string, (places: Places) => Promise<SectionResult>>> = {
  'front-end': inBench((own) => own.evaluate(() => bench.frontEnd())),
  emission: inBench((own) => own.evaluate(() => bench.emission())),
  scale: inBench((own) => own.evaluate(() => bench.scale())),
  counters: inBench((own) => own.evaluate((example) => bench.counters(example), onlyExample)),
  promotion: inBench((own) => own.evaluate(() => bench.promotion())),
  start: async ({ browser, openBench }) => {
    const own = await openBench();
    const links = await own.evaluate(() => bench.links());
    await own.context().close();
    return withRealPage(browser, (real) => start(real, links));
  },
  page: async ({ browser, openBench }) => {
    const own = await openBench();
    const links = await own.evaluate(() => bench.stormLinks());
    return withRealPage(browser, (real) => page(real, links, () => own.evaluate(() => bench.stormAlone())));
  },
  counts: inBench((own) => own.evaluate(() => bench.counts())),
  speed: inBench((own) => own.evaluate((example) => bench.speed(example), onlyExample)),
};

/** A section that needs nothing but the benchmark's own page. */
function inBench(section: (own: Page) => Promise<SectionResult>): (places: Places) => Promise<SectionResult> {
  return async ({ openBench }) => {
    const own = await openBench();
    try {
      return await section(own);
    } finally {
      await own.context().close();
    }
  };
}

const names = values.only === undefined ? Object.keys(SECTIONS) : [values.only];
for (const name of names) {
  if (SECTIONS[name] === undefined) {
    throw new Error(`there is no section ${name}; there are ${Object.keys(SECTIONS).join(', ')}`);
  }
}

const report = await measure(names);
console.log(values.json === true ? JSON.stringify(report, null, 2) : plainText(report));
if (values.write === true) record(report);

async function measure(sections: readonly string[]): Promise<Report> {
  const started = performance.now();
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [binaryenWasm()],
    worker: { format: 'es', plugins: () => [binaryenWasm()] },
    build: {
      target: 'es2023',
      outDir: BENCH_FOLDER,
      emptyOutDir: true,
      rolldownOptions: { input: BENCH_PAGE },
    },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    base: './',
    appType: 'mpa',
    build: { outDir: BENCH_FOLDER },
    preview: { headers },
  });
  const browser = await chromium.launch(launchOptions());
  const address = new URL(BENCH_PAGE, server.resolvedUrls?.local[0]).href;
  const places: Places = {
    browser,
    openBench: async () => {
      const own = await (await browser.newContext()).newPage();
      own.on('pageerror', (error) => console.error(error));
      await own.goto(address);
      await own.waitForFunction(() => 'bench' in globalThis);
      return own;
    },
  };
  const rows: Row[] = [];
  const tables: Table[] = [];
  try {
    for (const name of sections) {
      console.error(`measuring: ${name}`);
      const result = await (SECTIONS[name] as (typeof SECTIONS)[string])(places);
      rows.push(...result.rows);
      tables.push(...result.tables);
    }
    return {
      command: ['npm run bench', ...(values.only === undefined ? [] : ['--', '--only', values.only])].join(' '),
      versions: await versions(browser),
      processors: availableParallelism(),
      seconds: (performance.now() - started) / 1000,
      rows,
      tables,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function versions(browser: Browser): Promise<Record<string, string>> {
  const { version: binaryen } = JSON.parse(readFileSync('node_modules/binaryen/package.json', 'utf8')) as {
    version: string;
  };
  const session = await browser.newBrowserCDPSession();
  const { jsVersion } = await session.send('Browser.getVersion');
  return { Chromium: browser.version(), V8: jsVersion, Node: process.versions.node, binaryen };
}

/** Puts the report between the marks of the document. */
function record(measured: Report): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.slice(rest.indexOf(END));
  if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} has no place for the report`);
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n${markdown(measured)}\n${after}`);
}
