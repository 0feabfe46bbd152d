import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

// The one without windows takes three fifths of the processor time for the same pages.
const names = [
  'chromium-headless-shell',
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

/** Starts it for several processes, which connect to it. @throws {Error} as above */
export function launchChromiumServer(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions());
}

interface ChromiumOptions {
  readonly args?: readonly string[];
}

function launchOptions({ args = [] }: ChromiumOptions = {}): LaunchOptions {
  const executablePath = process.env.CHROMIUM_PATH ?? findChromium() ?? installChromium();
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

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(
    existsSync,
  );
}

function installChromium(): string | undefined {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  // Older versions of Debian have only the whole browser.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
    if (findChromium()) break;
  }
  return findChromium();
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
