import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openDesk } from '../../src/desk/server/open-desk.ts';
import { launchChromium } from '../support/browsing/chromium.ts';
import { type DecidedName, Keeper, type KeeperAnswer } from '../support/keeper.ts';
import { row } from './row.ts';

const patience = 1_800_000;
const site = 'title: Measured\ndescription: A collection to measure with.\nurl: https://measured.example/\n';

interface WholeSettings {
  /** A folder, or a tar archive of a folder. */
  readonly corpus: string;
  /** A JSON file with the keeper's answers by name; other names are accepted as proposed. */
  readonly answers: string | undefined;
  readonly names: number;
  /** The working folder. */
  readonly dir: string;
  /** Where to keep the content folder and the built site; they are removed if it is undefined. */
  readonly keep: string | undefined;
}

/**
 * Takes a collection from its files to a built archive in the browser alone, decides its most frequent names,
 * and opens the built pages. Prints the effort.
 */
export async function benchDeskWhole({ corpus, answers, names, dir, keep }: WholeSettings): Promise<void> {
  const work = keep === undefined ? mkdtempSync(join(dir, 'backfile-desk-')) : resolve(keep);
  mkdirSync(join(work, 'content'), { recursive: true });
  writeFileSync(join(work, 'content/site.yaml'), site);
  const source = statSync(corpus).isDirectory() ? resolve(corpus) : unpacked(corpus, work);
  const known = answers === undefined ? {} : (JSON.parse(readFileSync(answers, 'utf8')) as Answers);
  const desk = await openDesk({
    contentDir: join(work, 'content'),
    cacheDir: join(work, 'cache'),
    out: join(work, 'out'),
    port: 4340,
    withSite: false,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(patience);
    page.on('pageerror', ({ message }) => console.log(`The page failed: ${message}`));
    const keeper = new Keeper(page);
    await page.context().request.get(desk.newAddress());
    await page.goto(`${desk.url}import/`);
    await takeIn(keeper, source);
    const decided = await decideNames(keeper, names, known);
    const url = await publish(keeper);
    await lookAt(await browser.newPage(), url, decided);
    row('keys and clicks in all', [`${keeper.keys} keys`, `${keeper.clicks} clicks`]);
  } finally {
    await browser.close();
    await desk.close();
    if (keep === undefined) rmSync(work, { recursive: true, force: true });
  }
}

type Answers = Readonly<Record<string, KeeperAnswer>>;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function takeIn(keeper: Keeper, source: string): Promise<void> {
  const { page } = keeper;
  const whole = stopwatch();
  await keeper.choose(page.getByLabel('Choose a folder'), source);
  const files = await page.getByText(/^[\d,]+ files, /).textContent();
  row('handed over', [files ?? '', whole()]);
  const dry = stopwatch();
  await keeper.click(button(page, 'Preview the import'));
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor();
  row('looked at', [await outcomes(page), dry()]);
  const real = stopwatch();
  await keeper.click(button(page, 'Import'));
  await page.getByRole('heading', { name: 'What to do next' }).waitFor();
  row('imported', [await outcomes(page), real()]);
}

/** Returns the rows of the table of an import, as the page shows them. */
async function outcomes(page: Page): Promise<string> {
  const rows = await page.locator('.import-report tbody tr').allInnerTexts();
  return rows.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join('; ');
}

async function decideNames(keeper: Keeper, count: number, known: Answers): Promise<DecidedName[]> {
  const { page } = keeper;
  await keeper.click(page.getByRole('link', { name: /nobody yet/ }));
  const finding = stopwatch();
  await page.locator('.name-card').waitFor();
  row('first name shown', [finding()]);
  await keeper.untilAllAreFound();
  row('all articles searched for names', [finding()]);
  const all = stopwatch();
  const decided: DecidedName[] = [];
  while (decided.length < count && (await page.locator('.name-card').count()) > 0)
    decided.push(await keeper.decide((words) => known[words]));
  row('names decided', [String(decided.length), all()]);
  const saving = stopwatch();
  await page.getByText('All saved').waitFor();
  row('until all was saved', [saving()]);
  const keys = decided.map((name) => name.keys);
  const times = decided.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  row('keys a name', [`mean ${(sum(keys) / keys.length).toFixed(2)}`, `most ${Math.max(...keys)}`]);
  row('until the next name was shown', [
    `median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms`,
    `slowest ${times.at(-1)?.toFixed(0)} ms`,
  ]);
  const accepted = decided.filter(({ isAccepted }) => isAccepted).length;
  row('accepted, refused', [String(accepted), String(decided.length - accepted)]);
  console.log(
    decided
      .map(({ words, keys: pressed, isAccepted }) => `${isAccepted ? '' : '–'}${words} ${pressed}`)
      .join(', '),
  );
  return decided;
}

async function publish(keeper: Keeper): Promise<string> {
  const { page } = keeper;
  const building = stopwatch();
  await keeper.click(page.getByRole('link', { name: 'Publish' }));
  await keeper.click(button(page, 'Build the site'));
  const said = page.getByText(/^Built [\d,]+ pages/);
  for (const fault of await page.locator('.fault').allInnerTexts()) console.log(fault);
  await said.waitFor();
  row('built', [(await page.locator('main [role="status"]').innerText()).trim(), building()]);
  const [site] = await Promise.all([page.waitForEvent('popup'), keeper.click(button(page, 'Open the site'))]);
  await site.waitForLoadState();
  return site.url();
}

/** Opens the page of each accepted name and one of its articles, as a reader would. */
async function lookAt(page: Page, url: string, decided: readonly DecidedName[]): Promise<void> {
  page.setDefaultTimeout(30_000);
  const looking = stopwatch();
  const faults: string[] = [];
  let pages = 0;
  const open = async (path: string) => {
    pages += 1;
    const response = await page.goto(new URL(path, url).href);
    return response?.ok() === true;
  };
  await open('entities/');
  const links = new Map<string, string>();
  for (const link of await page.locator('main a[href*="/entities/"]').all())
    links.set((await link.innerText()).trim(), (await link.getAttribute('href'))!);
  console.log([...links.keys()].length, 'names are listed');
  for (const { words, isAccepted } of decided) {
    if (!isAccepted) continue;
    const href = links.get(words);
    if (href === undefined) continue;
    if (!(await open(href))) faults.push(`${words}: no page at ${href}`);
    else {
      const heading = await page.locator('h1').innerText();
      const article = page.locator('main a[href*="/articles/"]').first();
      if (!heading.includes(words)) faults.push(`${words}: its page is headed ${heading}`);
      const to = await article.getAttribute('href');
      if (to === null || !(await open(to))) faults.push(`${words}: no article`);
      else if ((await page.locator('.mention').count()) === 0) faults.push(`${words}: not marked in ${to}`);
    }
  }
  row('built pages looked at', [String(pages), looking()]);
  row('of these wrong', [String(faults.length)]);
  for (const fault of faults) console.log(fault);
}

/** Returns a function that returns the seconds since its creation. */
function stopwatch(): () => string {
  const start = performance.now();
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function unpacked(archive: string, work: string): string {
  const folder = join(work, 'corpus');
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-xzf', resolve(archive), '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${archive} can’t be unpacked: ${stderr}`);
  return folder;
}
