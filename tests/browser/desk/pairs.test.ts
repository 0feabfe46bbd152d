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
});

const read = (file: string) => readFileSync(join(desk.contentDir(), file), 'utf8');
const isThere = (file: string) => existsSync(join(desk.contentDir(), file));
const saved = (page: Page) => page.getByText('All saved').waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('two topics are merged, and articles have the remaining one', async () => {
  const page = await desk.open('records/same/topic/');
  await button(page, 'The same: keep ferries').click();
  await page.getByText('changes 3 files').waitFor();
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
  await page.getByText('Removal of "unused" changes 1 file.').waitFor();
  expect(isThere('entities/unused.yaml')).toBe(true);
  await button(page, 'Remove it').click();
  await page.getByText('No record matches.').waitFor();
  await saved(page);
  expect(isThere('entities/unused.yaml')).toBe(false);
  await page.keyboard.press('z');
  await page.getByRole('link', { name: 'Nobody Atall' }).waitFor();
  await saved(page);
  expect(read('entities/unused.yaml')).toBe(entity('Nobody Atall', 'person'));
});
