/**
 * `npm test`: every check of the project, one after another, also after one has failed. Ends with the number of tests
 * that passed and failed; a check that fails without a failed test, such as the formatting, counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport */
/** @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} BrowserReport */

/**
 * @typedef Stage
 * @property {string} name
 * @property {string} script of package.json
 * @property {readonly string[]} [args] more arguments for the script
 * @property {NodeJS.ProcessEnv} [env]
 * @property {() => Counts} [counts] of the report that it left
 */

const reports = mkdtempSync(join(tmpdir(), 'tierlab-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'Formatting', script: 'check:format' },
  { name: 'Lint', script: 'check:lint' },
  { name: 'Types', script: 'check:types' },
  {
    name: 'Unit and file tests, layers, documents',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    counts: () => {
      const report = /** @type {UnitReport | null} */ (readReport(unitReport));
      return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
    },
  },
  { name: 'Build', script: 'build' },
  {
    name: 'Browser tests',
    script: 'test:browser',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    counts: () => {
      const report = /** @type {BrowserReport | null} */ (readReport(browserReport));
      return {
        passed: (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0),
        failed: report?.stats.unexpected ?? 0,
      };
    },
  },
];

/** Escape sequences make a log unreadable. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

const total = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  const { passed, failed } = run(stage);
  total.passed += passed;
  total.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {Stage} stage
 * @returns {Counts}
 */
function run({ name, script, args = [], env = {}, counts }) {
  console.log(`\n── ${name}: npm run ${script}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...plain, ...env },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  const { passed, failed } = counts?.() ?? { passed: 0, failed: 0 };
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/**
 * What a reporter wrote, or null when it came to nothing.
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
