import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, type Files } from '../support/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { axeFaults } from './axe-faults.ts';
import { openFiction } from './open-fiction.ts';

const count = 60;
/** Articles of fiction that are too long together for one file. */
const longArticles: Files = Object.fromEntries(
  Array.from({ length: count }, (_, at) => [
    `articles/story-${at}.md`,
    article('', `The ferry left, été ${at}. ${'Nobody on the quay said a word. '.repeat(300)}`, {
      title: `Story ${at}`,
      date: '1987-03-04',
    }),
  ]),
);
const { open, takeProblems } = openFiction(longArticles);
const file = 'articles-1987.jsonl';

test('a data file that is published in parts is saved as a whole', async () => {
  const page = await open('/data/', { viewport: { width: 360, height: 740 }, acceptDownloads: true });
  expect(await axeFaults(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: file }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(file);
  const saved = join(temporaryFolder(), file);
  await download.saveAs(saved);
  const lines = readFileSync(saved, 'utf8').trimEnd().split('\n');
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.toSorted()).toEqual(
    Object.keys(longArticles)
      .map((path) => path.slice(9, -3))
      .toSorted(),
  );
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
});

test('nothing is saved if a part is missing, and the page says so', async () => {
  const page = await open('/data/');
  await page.route('**/articles-1987.1.jsonl', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('link', { name: file }).click();
  await page.getByRole('status').filter({ hasText: 'Nothing was saved' }).waitFor();
  expect(takeProblems().every((problem) => problem.includes('404'))).toBe(true);
});

test('without JavaScript, the link leads to the list of the parts, each of which is there', async () => {
  const page = await open('/data/', { javaScriptEnabled: false });
  const address = (await page.getByRole('link', { name: file }).getAttribute('href'))!;
  const list = await page.request.get(new URL(address, page.url()).href);
  const parts = (await list.text()).trimEnd().split('\n');
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) {
    const { status, bytes } = await page.request
      .get(new URL(new URL(part).pathname, page.url()).href)
      .then(async (answer) => ({ status: answer.status(), bytes: (await answer.body()).length }));
    expect(status).toBe(200);
    expect(bytes).toBeLessThanOrEqual(256_000);
  }
});
