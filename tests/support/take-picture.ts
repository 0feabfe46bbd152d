// Takes the README's screenshot of an article page, from the project's own content: `npm run picture`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSite } from '../../src/site/serve/serve-site.ts';
import { launchChromium } from './browsing/chromium.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-picture-'));
const picture = fileURLToPath(new URL('../../.github/article.png', import.meta.url));

const ran = runCommand('build', '--out', join(folder, 'out'));
if (ran.code !== 0) throw new Error(ran.stderr);
const served = (await serveSite(join(folder, 'out'), 0))!;
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(`${served.url}articles/microsoft-employees-ice-contract-letter/`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
}
