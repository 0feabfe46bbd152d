// Has other people’s programs read the demo, or another site:
// node tests/stress/programs/run-programs.ts [--site DIR] [--zotero DIR] [--lighthouse DIR] [--warcio DIR] [epub|bibtex|csl|zotero|lighthouse|wacz …]
// A program that is missing is reported, and is no success.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveSite } from '../../../src/site/serve/serve-site.ts';
import { launchChromium } from '../../support/browsing/chromium.ts';
import { checkBibtex, checkCsl } from './check-citations.ts';
import { checkEpub } from './check-epub.ts';
import { checkWacz } from './check-wacz.ts';
import { checkZotero, type ExpectedItem } from './check-zotero.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import type { ProgramOutcome } from './outcome.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string' },
    zotero: { type: 'string' },
    lighthouse: { type: 'string' },
    warcio: { type: 'string' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'backfile-programs-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
const site = values.site ?? buildDemo();

/** Articles of the demo: of one day, a month, a year, a decade, without a date; in several languages and kinds of text. */
const articles: readonly ExpectedItem[] = [
  { path: 'articles/great-storm-strikes/', date: '1962-11-18' },
  { path: 'articles/drawer-without-a-date/' },
  { path: 'articles/letters-on-the-herring/', date: '192' },
  { path: 'articles/ferry-to-gull-island-twice-daily/', date: '1933-04' },
  { path: 'articles/manarat-marrow-point/', date: '1979-04-15' },
  { path: 'articles/dengta-wunian/', date: '2022-11-20' },
  { path: 'articles/un-phare-a-vendre/', date: '1979-06-02' },
  { path: 'articles/el-arenque-vuelve/', date: '2001-06-02' },
  { path: 'articles/schwimmende-turbinen/', date: '2018-06-21' },
  { path: 'articles/floating-turbines/', date: '2018-06-19' },
  { path: 'articles/barrage-hearing/', date: '2010-06-16' },
];
const dossiers = ['name=mira-solano', 'topic=harbour', 'a=adaeze-brandt&b=lene-marsh', 'name=great-storm'];
const pages = [
  '',
  ...articles.slice(0, 5).map(({ path }) => path),
  '1962/',
  '1962/11/',
  '1962/11/18/',
  'dates/',
  'entities/',
  'people/',
  'entities/mira-solano/',
  'entities/adaeze-brandt/with/lene-marsh/',
  'compare/?a=adaeze-brandt&b=lene-marsh',
  'topics/',
  'topics/harbour/',
  'timeline/',
  'network/',
  'map/',
  'on-this-day/',
  'on-this-day/11-18/',
  'undated/',
  'corrections/',
  'data/',
  'search/',
  'search/?q=harbour',
  'search/many/',
  'reading-list/',
  'dossier/?name=mira-solano',
  'about/',
];

const port = 9333;
const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] });
const served = (await serveSite(site, 0))!;
const { url } = served;
const checks: Readonly<Record<string, () => ProgramOutcome | Promise<ProgramOutcome>>> = {
  epub: () => checkEpub(browser, url, dossiers, work),
  bibtex: () => checkBibtex(site),
  csl: () => checkCsl(site),
  zotero: () => checkZotero(browser, url, articles, values.zotero),
  lighthouse: () => measureLighthouse(url, pages, values.lighthouse, port),
  wacz: () => checkWacz(values.warcio, work),
};
const counts = { passed: 0, failed: 0, missing: 0 };
for (const [name, check] of Object.entries(checks)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const outcome = await check();
  counts[outcome.type] += 1;
  const lines = outcome.type === 'missing' ? [outcome.install] : outcome.lines;
  console.log(`${name}: ${outcome.type}. ${lines.join('\n  ')}`);
}
await browser.close();
served.server.close();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.missing} missing`);
process.exitCode = counts.failed + counts.missing > 0 ? 1 : 0;

function buildDemo(): string {
  const out = join(work, 'site');
  const args = ['build', '--content', join(root, 'tests/fixtures/demo/content'), '--out', out];
  const { status } = spawnSync(process.execPath, [join(root, 'src/cli/backfile.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The demo could not be built');
  return out;
}
