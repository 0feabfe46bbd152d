import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loopbackWeb } from '../../support/crawl/loopback-web.ts';
import { startPaper } from '../../support/crawl/paper-server.ts';
import { publishPaper } from '../../support/crawl/publish-paper.ts';
import { openTestDesk } from '../../support/desk.ts';
import { picture } from '../../support/picture.ts';

// An archive that begins from nothing but the address of a website; its host, texts and people are fiction.
const desk = openTestDesk(undefined, { web: loopbackWeb() });

/** Answers questions of the desk, and counts them: those that are answered already, too. */
class Answers {
  readonly asked: string[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async type(label: string, answer?: string): Promise<void> {
    this.asked.push(label);
    if (answer !== undefined) await this.#page.getByLabel(label).fill(answer);
  }

  async choose(label: string, answer?: string): Promise<void> {
    this.asked.push(label);
    if (answer !== undefined) await this.#page.getByLabel(label).selectOption({ label: answer });
  }

  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }
}

test('the address of a website becomes a built archive in the browser alone, with at most ten questions', async () => {
  const paper = await startPaper();
  const stories = publishPaper(paper, picture(40, 30), 24);
  const page = await desk.open('settings/');
  page.setDefaultTimeout(120_000);
  const answers = new Answers(page);
  await answers.type('What is the archive called?', 'The Courier');
  await answers.type('Where will it be published?');
  await answers.choose('What language are most of its articles in?');
  await answers.choose('What do you begin with?', 'A website, which is fetched next');
  await answers.type('The heading of its first page, if you want one');
  await answers.press('Begin');

  await page.getByRole('heading', { name: 'From a website' }).waitFor();
  await answers.type('The address of the website', paper.home);
  await answers.choose('Fetch what is');
  await answers.type('How can its host reach you?', 'keeper@archive.example');
  answers.asked.push('Do you own the texts?');
  await page
    .getByRole('group', { name: /may you publish them\?/ })
    .getByLabel('Yes')
    .check();
  await answers.press('See what is there');
  await page
    .getByText(/^The site lists 26 pages, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d\. .* takes about 1 minute/)
    .waitFor();
  await page.getByRole('heading', { name: /^10 articles as they would be, of 20 pages/ }).waitFor();
  expect(await page.locator('.sample-articles > li').count()).toBe(10);

  answers.asked.push('Fetch and import all of it?');
  await answers.press('Fetch and import all of it');
  await page.getByRole('row', { name: `${stories.length} imported` }).waitFor();

  await page.getByRole('link', { name: 'Publish' }).click();
  await answers.press('Build the site');
  await page.getByText(/^Built \d+ pages/).waitFor();
  expect(answers.asked.length, answers.asked.join('\n')).toBeLessThanOrEqual(10);
  const out = join(desk.contentDir(), '../out');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('The Courier');
  const [story] = stories.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(story!.title);
  expect(existsSync(join(desk.contentDir(), '../.backfile/private/web'))).toBe(true);

  await page.goto(`${desk.url()}import/website/`);
  // What was left out is taken back with one key.
  await page.getByText('1 lists of articles').waitFor();
  await page.getByRole('button', { name: 'Import these as well: lists of articles' }).press('Enter');
  await page.getByRole('row', { name: '1 imported as drafts' }).waitFor();
});
