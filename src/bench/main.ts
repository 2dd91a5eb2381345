import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchOptions } from '../../e2e/support/browser.ts';
import { binaryenWasm } from '../build/binaryen-wasm.ts';
import { transform } from '../build/transform.mjs';
import { EXAMPLES } from '../examples/index.ts';
import { PART_NAMES, PARTS, type Part, record } from './document.ts';
import { edit } from './edit.ts';
import { firstLoad } from './first-load.ts';
import { firstVisit } from './first-visit.ts';
import { fullSpeed } from './full-speed.ts';
import { COLUMN_NAMES, chooseColumns } from './kernels/columns.ts';
import { KERNELS } from './kernels/index.ts';
import { kernels } from './kernels/steady-section.ts';
import { findClang } from './kernels/toolchains.ts';
import { wholeRuns } from './kernels/whole-run-section.ts';
import { lighthouse } from './lighthouse.ts';
import type { Bench } from './page/page.ts';
import { start, withRealPage } from './real-page.ts';
import { plainText, type Report, type SectionResult } from './report.ts';
import { typing } from './typing.ts';

const BENCH_PAGE = 'src/bench/page/index.html';
const BENCH_FOLDER = 'node_modules/.cache/tierlab/bench';

declare global {
  /** In the benchmark's own page. */
  var bench: Bench;
}

const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const HELP = `Usage: npm run bench -- [SECTION…] [OPTIONS]

Measures the engine and the page in Chromium and prints what it found.

  SECTION           some of SECTIONS;
                    or a part: PARTS; default: all
  --only A,B        some kernels, or one example in the sections counters, interpreter and speed
  --columns A,B     in the section kernels, what they run in: COLUMNS
  --json            one JSON document
  --write           also puts the reports of whole parts into docs/performance.md

While you work on an optimisation, seconds are enough:
  npm run bench -- kernels --only fib,dot --columns speculative,baseline,clang-simd
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    columns: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const chosen = values.only?.split(',') ?? null;
const choices = new Set([...KERNELS.map(({ name }) => name), ...EXAMPLES.map(({ id }) => id)]);
for (const name of chosen ?? []) {
  if (!choices.has(name))
    throw new Error(`--only: there is no kernel and no example ${name}; sections are named without it`);
}
const onlyExample = chosen?.[0] ?? null;
const columns = chooseColumns(values.columns?.split(',') ?? null);
const clang = findClang();

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
  'first-load': ({ browser }) => withRealPage(browser, firstLoad),
  lighthouse: ({ browser }) => withRealPage(browser, lighthouse),
  'first-visit': ({ browser }) => withRealPage(browser, firstVisit),
  'full-speed': async ({ browser, openBench }) => {
    const own = await openBench();
    const links = await own.evaluate(() => bench.stormLinks());
    return withRealPage(browser, (real) => fullSpeed(real, links, () => own.evaluate(() => bench.stormAlone())));
  },
  typing: async ({ browser, openBench }) => {
    const own = await openBench();
    const links = await own.evaluate(() => bench.typingLinks());
    await own.context().close();
    return withRealPage(browser, (real) => typing(real, links));
  },
  edit: async ({ browser, openBench }) => {
    const own = await openBench();
    const link = await own.evaluate(() => bench.editLink());
    await own.context().close();
    return withRealPage(browser, (real) => edit(real, link));
  },
  graph: inBench((own) => own.evaluate(() => bench.graph())),
  counts: inBench((own) => own.evaluate(() => bench.counts())),
  interpreter: inBench((own) => own.evaluate((example) => bench.interpreter(example), onlyExample)),
  speed: inBench((own) => own.evaluate((example) => bench.speed(example), onlyExample)),
  kernels: inBench((own) => kernels(own, { names: chosen, columns, clang })),
  'whole-run': inBench((own) => wholeRuns(own, chosen)),
  'compile-time': inBench((own) => own.evaluate(() => bench.compileTime())),
  recording: inBench((own) => own.evaluate((only) => bench.recording(only), chosen)),
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

if (values.help === true) {
  console.log(
    HELP.replace('SECTIONS;', `${Object.keys(SECTIONS).join(', ')};`)
      .replace('PARTS;', `${PART_NAMES.join(', ')};`)
      .replace('COLUMNS', COLUMN_NAMES.join(', ')),
  );
  process.exit();
}
const names = positionals.length === 0 ? Object.keys(SECTIONS) : positionals.flatMap(sectionsOf);
if (values.write === true && (wholeParts(names).length === 0 || chosen !== null || values.columns !== undefined)) {
  throw new Error(`what is written is a whole part: ${PART_NAMES.join(' or ')}, without --only and --columns`);
}

const measured = await measure(names);
const report = reportOf(names, process.argv.slice(2));
console.log(values.json === true ? JSON.stringify(report, null, 2) : plainText(report));
if (values.write === true) {
  for (const part of wholeParts([...measured.sections.keys()])) record(part, reportOf(PARTS[part], [part]));
}

/** The parts all of whose sections are among these. */
function wholeParts(sections: readonly string[]): readonly Part[] {
  return PART_NAMES.filter((part) => PARTS[part].every((section) => sections.includes(section)));
}

/** A section, or those of a part. */
function sectionsOf(name: string): readonly string[] {
  const part = PART_NAMES.find((one) => one === name);
  if (part !== undefined) return PARTS[part];
  if (SECTIONS[name] !== undefined) return [name];
  throw new Error(`there is no section ${name}; there are ${Object.keys(SECTIONS).join(', ')}`);
}

interface Measurements {
  readonly sections: ReadonlyMap<string, { readonly result: SectionResult; readonly seconds: number }>;
  readonly versions: Readonly<Record<string, string>>;
}

/** What was measured of some sections. */
function reportOf(sections: readonly string[], args: readonly string[]): Report {
  const found = sections.flatMap((name) => measured.sections.get(name) ?? []);
  return {
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    versions: measured.versions,
    processors: availableParallelism(),
    seconds: found.reduce((sum, { seconds }) => sum + seconds, 0),
    rows: found.flatMap(({ result }) => result.rows),
    tables: found.flatMap(({ result }) => result.tables),
    data: Object.fromEntries(found.flatMap(({ result }) => Object.entries(result.data ?? {}))),
  };
}

async function measure(sections: readonly string[]): Promise<Measurements> {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    oxc: transform,
    plugins: [binaryenWasm()],
    worker: { format: 'es', plugins: () => [binaryenWasm()] },
    build: {
      target: 'es2023',
      outDir: BENCH_FOLDER,
      emptyOutDir: true,
      rolldownOptions: { input: BENCH_PAGE, checks: { pluginTimings: false } },
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
  const results = new Map<string, { result: SectionResult; seconds: number }>();
  try {
    for (const name of sections) {
      console.error(`measuring: ${name}`);
      const started = performance.now();
      try {
        const result = await (SECTIONS[name] as (typeof SECTIONS)[string])(places);
        results.set(name, { result, seconds: (performance.now() - started) / 1000 });
      } catch (error) {
        // The other sections took long, too.
        console.error(`${name} failed:`, error);
        process.exitCode = 1;
      }
    }
    return { sections: results, versions: await versions(browser) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function versions(browser: Browser): Promise<Record<string, string>> {
  const [binaryen, assemblyscript] = ['binaryen', 'assemblyscript'].map((name) => {
    const description = readFileSync(`node_modules/${name}/package.json`, 'utf8');
    return (JSON.parse(description) as { version: string }).version;
  }) as [string, string];
  const session = await browser.newBrowserCDPSession();
  const { jsVersion } = await session.send('Browser.getVersion');
  return {
    Chromium: browser.version(),
    V8: jsVersion,
    Node: process.versions.node,
    binaryen,
    assemblyscript,
    ...(clang === null ? {} : { clang: clang.version }),
  };
}
