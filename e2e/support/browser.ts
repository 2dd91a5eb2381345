/** Finds a Chromium for tests and measurements, and installs one when there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

/** Names and places of browsers that know the DevTools protocol. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP = `No browser found, and none could be installed. Either
  - install Chrome, Chromium or Edge,
  - or run: npx playwright install --with-deps chromium
  - or name the program of a Chromium in the environment variable TIERLAB_CHROMIUM.`;

/**
 * The lists under an address bar that nobody sees: two processes, and most of a second of a processor, for each page of
 * a test. Chromium heeds one list of features only, so those that Playwright turns off come along.
 */
const FEATURES_OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'TcpPortRandomizationWin'],
];

/** What to launch Playwright's Chromium with. It runs without its sandbox, which root may not have. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: findBrowser(),
    args: [
      ...['--disable-gpu', '--disable-quic', '--disable-sync', '--disable-component-update', '--no-first-run'],
      `--disable-features=${FEATURES_OFF.join(',')}`,
    ],
  };
}

/** Path of a Chromium. Looked for once: the processes that this one starts get the answer in their environment. */
function findBrowser(): string {
  process.env['TIERLAB_CHROMIUM'] ??= playwrightsOwn() ?? installed() ?? installFromDebian() ?? installFromPlaywright();
  return process.env['TIERLAB_CHROMIUM'];
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function installed(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((c) => join(folder, c)));
  return [...onPath, ...PLACES].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Some Linux distributions ship a program that only says where to get the browser. Elsewhere, asking opens a window. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installFromDebian(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  return installed();
}

function installFromPlaywright(): string {
  run('npx', 'playwright', 'install', 'chromium');
  const path = playwrightsOwn();
  if (path === null) throw new Error(HELP);
  return path;
}

/** What it prints goes to stderr: stdout may be a report. Whether it worked shows in what is there afterwards. */
function run(command: string, ...args: string[]): void {
  console.error(`No browser found; trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
