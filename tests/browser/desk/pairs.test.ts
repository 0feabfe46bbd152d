import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';

// A fictional port, with a topic and two articles that each exist twice.
const text = (name: string) =>
  Array.from({ length: 200 }, (_, n) => `${name}${(n * 37) % 101}x${n}`).join(' ');
const desk = openTestDesk({
  'articles/ferry.md': article('', `${text('quay')}.`, {
    title: 'The ferry',
    topics: '[ferries]',
    date: '2018-06-19',
  }),
  'articles/ferry-late.md': article('', `${text('quay')}. It came.`, {
    title: 'The ferry',
    topics: '[ferry]',
    date: '2018-06-19',
  }),
  'articles/letters.md': article('', `${text('letter')}.`, { title: 'Letters', date: '2018-06-20' }),
  'articles/letters-two.md': article('', `${text('reply')}.`, { title: 'Letters', date: '2018-06-20' }),
  'topics/ferries.yaml': 'label: Ferries\n',
  'topics/ferry.yaml': 'label: Ferry\n',
  'entities/unused.yaml': entity('Nobody Atall', 'person'),
  // Two fictional people of one name: a mayor of the past, and a goalkeeper.
  'entities/ada-castle.yaml': entity('Ada Castle', 'person', 'wikidata: Q1\n'),
  'entities/rovers.yaml': entity('Milltown Rovers'),
  'entities/council.yaml': entity('Milltown Council'),
  ...Object.fromEntries(
    [1955, 1956, 1957].map((year) => [
      `articles/vote-${year}.md`,
      article('', `${text(`vote${year}`)}. Mayor Ada Castle spoke.`, {
        title: `The vote of ${year}`,
        date: `${year}`,
        entities: '[ada-castle, council]',
      }),
    ]),
  ),
  ...Object.fromEntries(
    [2015, 2016].map((year) => [
      `articles/match-${year}.md`,
      article('', `${text(`match${year}`)}. Ada Castle held all.`, {
        title: `The match of ${year}`,
        date: `${year}`,
        entities: '[ada-castle, rovers]',
      }),
    ]),
  ),
});

const read = (file: string) => readFileSync(join(desk.contentDir(), file), 'utf8');
const isThere = (file: string) => existsSync(join(desk.contentDir(), file));
const saved = (page: Page) => page.getByText('All saved').waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('two topics are merged, and articles have the remaining one', async () => {
  const page = await desk.open('records/same/topic/');
  await button(page, 'The same: keep ferries').click();
  await page.getByText('would change 3 files').waitFor();
  await button(page, 'Merge them').click();
  await page.getByText('No two look the same.').waitFor();
  await saved(page);
  expect(isThere('topics/ferry.yaml')).toBe(false);
  expect(read('topics/ferries.yaml')).toContain('formerIds: [ferry]');
  expect(read('articles/ferry-late.md')).toContain('topics: [ferries]');
});

test('one of two versions of an article is kept, and two letters with the same title are marked as distinct', async () => {
  const page = await desk.open('records/same/article/');
  const pair = (words: string) => page.locator('.pairs > li', { hasText: words });
  await pair('letters-two').getByRole('button', { name: 'Not the same' }).click();
  await pair('letters-two').waitFor({ state: 'detached' });
  await button(page, 'The same: keep ferry').click();
  await button(page, 'Merge them').click();
  await page.getByText('No two look the same.').waitFor();
  await saved(page);
  expect(read('articles/letters.md')).toContain('distinctFrom: [letters-two]');
  expect(isThere('articles/ferry-late.md')).toBe(false);
  expect(read('articles/ferry.md')).toContain('redirectFrom: [/articles/ferry-late/]');
});

test('an unused record is removed after a preview, and z restores it', async () => {
  const page = await desk.open('records/entity/unused/');
  await page.getByText('Remove', { exact: true }).click();
  await page
    .locator('details', { hasText: 'A record that nothing uses' })
    .getByRole('button', { name: 'Show what would change' })
    .click();
  await page.getByText('Removal of "unused" would change 1 file.').waitFor();
  expect(isThere('entities/unused.yaml')).toBe(true);
  await button(page, 'Remove it').click();
  await page.getByRole('link', { name: 'Milltown Council' }).waitFor();
  await saved(page);
  expect(isThere('entities/unused.yaml')).toBe(false);
  await page.keyboard.press('z');
  await page.getByRole('link', { name: 'Nobody Atall' }).waitFor();
  await saved(page);
  expect(read('entities/unused.yaml')).toBe(entity('Nobody Atall', 'person'));
});

test('a record that is two people is split by the keys a and b, and z restores it', async () => {
  const page = await desk.open('records/entity/ada-castle/');
  await page.getByRole('link', { name: 'Two in one? Split it' }).click();
  const rows = page.locator('.split-rows > li');
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toMatchInlineSnapshot(`
    [
      "A

    3 articles · Show its articles

    1955–1957 · mayor (3) · with Milltown Council (3)

    A
    B
    C
    D",
      "B

    2 articles · Show its articles

    2015–2016 · with Milltown Rovers (2)

    A
    B
    C
    D",
    ]
  `);
  // The group of matches is opened, its first article is given to the mayor and back.
  for (const key of ['j', 'o', 'j', 'a']) await page.keyboard.press(key);
  await page.getByText('A keeps the record, with 4 of 5 articles.').waitFor();
  for (const key of ['k', 'b', 'Enter']) await page.keyboard.press(key);
  await page.getByText('would change 4 files').waitFor();
  await page.getByText('These fields stay with "ada-castle": wikidata.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('In 3 articles').waitFor();
  await saved(page);
  expect(read('articles/match-2015.md')).toContain('entities: [ada-castle-person, rovers]');
  expect(read('entities/people/ada-castle-person.yaml')).toBe(
    'name: Ada Castle\nkind: person\ndistinctFrom:\n  - ada-castle\n',
  );
  await page.keyboard.press('z');
  await page.getByText('In 5 articles').waitFor();
  await saved(page);
  expect(isThere('entities/people/ada-castle-person.yaml')).toBe(false);
  expect(read('entities/ada-castle.yaml')).toBe(entity('Ada Castle', 'person', 'wikidata: Q1\n'));
});
