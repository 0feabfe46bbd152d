import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

// It takes two thirds of the processor time for the same pages.
const withoutWindows = 'chromium-headless-shell';
const names = [
  withoutWindows,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Chromium heeds only the last --disable-features, so ours repeats Playwright's, which a unit test compares.
const playwrightDisables = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];
// The pop-ups of the address bar are pages of the browser's own, loaded for each window though nobody sees it:
// they took half of the processor time of opening a page.
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
// With each window it starts a process for a next page, which is seldom asked for.
const spareProcess = 'SpareRendererForSitePerProcess';

/** The features of Chromium that are off in tests. */
export const disabledFeatures: readonly string[] = [...playwrightDisables, ...addressBar, spareProcess];

/**
 * Starts this machine's Chromium or Chrome; as root on Debian it is installed if missing.
 *
 * @throws {Error} with one line about what to install
 */
export function launchChromium(options?: ChromiumOptions): Promise<Browser> {
  return chromium.launch(launchOptions(options));
}

/**
 * Starts it for several processes, which connect to it; as root on Debian, the one without windows is installed first.
 *
 * @throws {Error} as above
 */
export function launchChromiumServer(): Promise<BrowserServer> {
  if (process.env.CHROMIUM_PATH === undefined && !find([withoutWindows])) install(withoutWindows);
  return chromium.launchServer(launchOptions());
}

interface ChromiumOptions {
  readonly args?: readonly string[];
}

function launchOptions({ args = [] }: ChromiumOptions = {}): LaunchOptions {
  const executablePath =
    process.env.CHROMIUM_PATH ?? find(names) ?? elsewhere.find(existsSync) ?? installChromium();
  if (!executablePath || !existsSync(executablePath)) {
    throw new Error('No Chromium was found: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
  }
  return {
    executablePath,
    args: [
      '--disable-gpu',
      // What draws is in the process of the browser: one for it takes a fifth of the processor time.
      '--in-process-gpu',
      '--disable-software-rasterizer',
      '--disable-background-networking',
      // As in windows: hinted letters have other widths, so that lines break elsewhere.
      '--font-render-hinting=none',
      `--disable-features=${disabledFeatures.join(',')}`,
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...args,
    ],
  };
}

/** Returns the first program with one of these names. */
function find(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

function installChromium(): string | undefined {
  // Older versions of Debian have only the whole browser.
  for (const name of [withoutWindows, 'chromium']) if (install(name)) break;
  return find(names);
}

/** Installs a package as root on Debian, and returns whether it is there; a machine without a network is not waited for. */
function install(name: string): boolean {
  if (!isRoot() || !existsSync('/etc/debian_version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const impatient = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
  spawnSync('apt-get', [...impatient, 'update'], { env });
  const { status } = spawnSync(
    'apt-get',
    [...impatient, '-y', '--no-install-recommends', '--no-remove', 'install', name],
    { env },
  );
  return status === 0;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
