import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional port, whose articles list no names yet.
const desk = openTestDesk({
  'articles/tower.md': article(
    '# what its keeper notes stays\nsection: Harbor\n',
    'Governor Ada Vale met Mr. Ben Wick of the Elm Ferry Company.\n\nWick climbed the tower. Ada Vale of the Lamp Society watched.',
    { title: 'The tower is climbed', date: '2018-06-19T08:00-04:00' },
  ),
  'articles/lamp.md': article('draft: true\n', 'Mayor Tom Hale lit the lamp.', {
    title: 'The lamp is lit',
    date: '2018-07',
  }),
  'articles/ferry.md': article('', 'Mayor Tom Hale met nobody.', {
    title: 'The ferry',
    topics: '[ferries]',
    date: '2017',
  }),
  'articles/wrong.md': article('', 'Nobody.', {
    title: 'A wrong one',
    entities: '[nobody-there]',
    date: '2016',
  }),
  'entities/ben-wick.yaml': entity('Ben Wick', 'person'),
  'topics/ferries.yaml': 'label: Ferries\n',
});

const path = (file: string) => join(dirname(desk.contentDir()), 'content', file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const saved = (page: Page) => page.getByText('All saved').waitFor();

async function openArticle(id: string): Promise<Page> {
  const page = await desk.open(`articles/${id}/`);
  await page.locator('.article-text p').first().waitFor();
  return page;
}

const heading = (page: Page) => page.locator('.article-decision h2').textContent();
const proposed = (page: Page) => page.locator('.proposed').allTextContents();

test('the list opens with all articles, whatever needs work', async () => {
  const page = await desk.open('articles/');
  const pressed = page.getByRole('group', { name: 'Show' }).locator('[aria-pressed="true"]');
  await expect.poll(() => pressed.textContent()).toMatch(/^All 4/);
  await expect.poll(() => page.locator('.article-list a').count()).toBe(4);
});

test('the list is filtered by remaining work, and keeps its filter while an article is open', async () => {
  const page = await desk.open('articles/');
  const titles = () => page.locator('.article-list a').allTextContents();
  const show = async (filter: RegExp, count: number) => {
    await page.getByRole('button', { name: filter }).click();
    await expect.poll(async () => (await titles()).length).toBe(count);
    return titles();
  };
  expect(await show(/^All/, 4)).toEqual([
    'The lamp is lit',
    'The tower is climbed',
    'The ferry',
    'A wrong one',
  ]);
  expect(await show(/^Drafts/, 1)).toEqual(['The lamp is lit']);
  expect(await show(/^Without topics/, 3)).toEqual([
    'The lamp is lit',
    'The tower is climbed',
    'A wrong one',
  ]);
  expect(await show(/^With problems/, 1)).toEqual(['A wrong one']);
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('searchbox').fill('tower');
  await expect.poll(titles).toEqual(['The tower is climbed']);
  await page.getByRole('link', { name: 'The tower is climbed' }).click();
  await page.getByRole('heading', { level: 1, name: 'The tower is climbed' }).waitFor();
  await page.goBack();
  await expect.poll(titles).toEqual(['The tower is climbed']);
});

test('a proposed name is accepted by key, and another is selected by pointer, extended and accepted', async () => {
  const page = await openArticle('tower');
  expect(await proposed(page)).toContain('Ada Vale');
  expect(await heading(page)).toBe('Ada Vale');
  await page.keyboard.press('Enter');
  await page.locator('.named', { hasText: 'Ada Vale' }).first().waitFor();
  await saved(page);
  expect(read('entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');

  await page.locator('.proposed', { hasText: 'Elm Ferry Company' }).click();
  expect(await heading(page)).toBe('Elm Ferry Company');
  await page.locator('main').focus();
  await page.keyboard.press('Shift+ArrowRight');
  expect(await heading(page)).toBe('Ferry Company');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('2');
  await page.keyboard.press('a');
  await page.locator('.named', { hasText: 'Elm Ferry Company' }).waitFor();
  await saved(page);
  expect(read('entities/organizations/elm-ferry-company.yaml')).toContain('name: Elm Ferry Company');
});

test('words selected in the text become a name', async () => {
  const page = await openArticle('tower');
  await page.locator('[data-block="2"]').evaluate((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf('the tower');
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + 'the tower'.length);
    }
  });
  await page.locator('[data-block="2"]').dispatchEvent('pointerup');
  await expect.poll(() => heading(page)).toBe('the tower');
  await page.locator('main').focus();
  await page.keyboard.press('8');
  await page.keyboard.press('Enter');
  await page.locator('.named', { hasText: 'the tower' }).first().waitFor();
  await saved(page);
  expect(read('entities/works/the-tower.yaml')).toContain('kind: work');
  await page.keyboard.press('z');
  await page.locator('.named', { hasText: 'the tower' }).waitFor({ state: 'detached' });
  await saved(page);
  expect(existsSync(path('entities/works/the-tower.yaml'))).toBe(false);
});

test('a name is refused in this article, the others are accepted together, and only the necessary lines change', async () => {
  const page = await openArticle('tower');
  const lamp = page.locator('.proposed', { hasText: 'Lamp Society' });
  await lamp.click();
  await page.locator('main').focus();
  await page.keyboard.press('r');
  await lamp.waitFor({ state: 'detached' });
  await saved(page);
  expect(read('review/tower.yaml')).toContain('Lamp Society');
  await page.keyboard.press('Shift+A');
  await page.locator('.proposed').first().waitFor({ state: 'detached' });
  await saved(page);
  const file = read('articles/tower.md');
  expect(file).toContain('# what its keeper notes stays\nsection: Harbor\n');
  expect(file).toMatch(/^entities: \[ada-vale, elm-ferry-company, ben-wick\]$/m);
  await page.keyboard.press('d');
  await page.getByText('Every name of this article is decided').waitFor();
  await saved(page);
  expect(read('review/tower.yaml')).toContain('reviewed: true');
});

test('the fields are a form that reports problems while typing, and saving changes only the necessary lines', async () => {
  const page = await openArticle('ferry');
  await page.getByText('Headline, date, author and other fields').click();
  const before = read('articles/ferry.md');
  await page.getByRole('textbox', { name: 'Date (required)' }).fill('yesterday');
  await page.locator('.field-fault', { hasText: 'yesterday' }).waitFor();
  await page.getByRole('textbox', { name: 'Date (required)' }).fill('2017-05');
  await page.locator('.field-fault').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('A ferry of fiction.');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved', { exact: false }).first().waitFor();
  await saved(page);
  const after = read('articles/ferry.md').split('\n');
  expect(after.filter((line) => !before.split('\n').includes(line))).toEqual([
    'standfirst: A ferry of fiction.',
    'date: 2017-05',
  ]);
});

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'axe finds no problems on the list and on an article, in %s at %i px, and nothing scrolls sideways',
  async (colorScheme, width) => {
    const page = await desk.open('articles/', { colorScheme, viewport: { width, height: 800 } });
    await page.getByRole('button', { name: /^All/ }).click();
    const check = async () => {
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await page.locator('.article-list a').first().waitFor();
    await check();
    await page.locator('.article-list a').first().click();
    await page.locator('.article-text .proposed').first().waitFor();
    await check();
  },
);
