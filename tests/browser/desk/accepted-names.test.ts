import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A port of fiction, whose articles list the names in them.
const body =
  'Ada Vale met the Elm Ferry of the North in Oldport. Vale saw [the captain](entity:tom-hale). The EFC paid.';
const desk = openTestDesk({
  'articles/ferry.md': article('# what its keeper notes stays\n', body, {
    title: 'The ferry leaves late',
    entities: '[ada-vale, elm, oldport, tom-hale]',
    date: '2018-06-19',
  }),
  'articles/lamp.md': article('', 'the Elm Ferry brought a lamp.', {
    title: 'The lamp is lit',
    entities: '[elm]',
    date: '2018-07',
  }),
  'articles/storm.md': article('', `${'The sea is calm.\n\n'.repeat(40)}Then Tom Hale left.`, {
    title: 'A storm comes in',
    entities: '[tom-hale]',
    date: '2016',
  }),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
  'entities/tom-hale.yaml': entity('Tom Hale', 'person'),
  'entities/elm.yaml': entity('Elm Ferry', 'person', 'aliases: [EFC]\n'),
  'entities/oldport.yaml': entity('Oldport', 'place'),
});

const read = (file: string) => readFileSync(join(desk.contentDir(), file), 'utf8');
const saved = (page: Page) => page.getByText('All saved').waitFor();
const named = (page: Page, words: string) =>
  page.locator('.named').filter({ hasText: new RegExp(`^${words}$`) });
const chosen = (page: Page, words: string) =>
  page.locator('.article-decision h2').filter({ hasText: new RegExp(`^${words}$`) });
const listed = () => /^entities: (.*)$/m.exec(read('articles/ferry.md'))![1];

async function openFerry(path = 'articles/ferry/'): Promise<Page> {
  const page = await desk.open(path);
  await page.locator('.article-text p').first().waitFor();
  return page;
}

/** Selects an accepted name with the pointer, and returns to the keys of the screen. */
async function choose(page: Page, words: string): Promise<void> {
  await named(page, words).first().click();
  await chosen(page, words).waitFor();
  await page.locator('main').focus();
}

test('the kind of an accepted name is that of its record, and is changed for all its articles', async () => {
  const page = await openFerry();
  await choose(page, 'Elm Ferry');
  await page.getByText('Accepted: Elm Ferry, Person, in 2 articles.').waitFor();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Make Elm Ferry an organization, in all 2 articles' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.named.kind-organization', { hasText: 'Elm Ferry' }).waitFor();
  await saved(page);
  expect(read('entities/elm.yaml')).toBe(entity('Elm Ferry', 'organization', 'aliases: [EFC]\n'));
  await choose(page, 'Elm Ferry');
  await page.getByRole('link', { name: 'Open the record' }).click();
  await page.getByRole('heading', { name: 'Elm Ferry' }).waitFor();
});

test('an accepted name is changed to another record in this article, which z undoes', async () => {
  const page = await openFerry();
  const before = read('articles/ferry.md');
  await choose(page, 'Ada Vale');
  await page.keyboard.press('s');
  await page.getByRole('combobox', { name: 'Find a record' }).fill('oldp');
  await page.getByRole('option', { name: /Oldport/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.named.kind-place', { hasText: 'Ada Vale' }).waitFor();
  await saved(page);
  expect(listed()).toBe('[elm, { id: oldport, as: [Ada Vale, Vale] }, tom-hale]');
  await page.keyboard.press('z');
  await page.locator('.named.kind-person', { hasText: 'Ada Vale' }).waitFor();
  await saved(page);
  expect(read('articles/ferry.md')).toBe(before);
});

test('an accepted name is changed to a new record of another kind in this article only', async () => {
  const page = await openFerry();
  await choose(page, 'Oldport');
  await page.keyboard.press('3');
  // The same kind again is no change.
  expect(await page.getByRole('button', { name: /^Make/ }).count()).toBe(0);
  await page.keyboard.press('7');
  await page.keyboard.press('n');
  await page.locator('.named.kind-project', { hasText: 'Oldport' }).waitFor();
  await saved(page);
  expect(read('entities/projects/oldport-project.yaml')).toBe('name: Oldport\nkind: project\n');
  expect(read('entities/oldport.yaml')).toBe(entity('Oldport', 'place'));
  expect(listed()).toBe('[ada-vale, elm, oldport-project, tom-hale]');
});

test('explains what can’t be changed on this screen, and what to do instead', async () => {
  const page = await openFerry();
  const before = read('articles/ferry.md');
  await choose(page, 'EFC');
  await page.keyboard.press('s');
  await page.getByRole('combobox', { name: 'Find a record' }).fill('tom');
  await page.getByRole('option', { name: /Tom Hale/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('both are names of Elm Ferry').waitFor();
  await page.getByText('or change the names in the record').waitFor();
  await choose(page, 'the captain');
  await page.getByText('This is linked by hand in the text').waitFor();
  await page.keyboard.press('r');
  await page.keyboard.press('Escape');
  await chosen(page, 'the captain').waitFor({ state: 'detached' });
  expect(read('articles/ferry.md')).toBe(before);
  expect(existsSync(join(desk.contentDir(), 'review/ferry.yaml'))).toBe(false);
});

test('the words of an accepted name are extended by keys alone, for this article only', async () => {
  const page = await openFerry();
  await page.locator('main').focus();
  await page.keyboard.press('m');
  await chosen(page, 'Ada Vale').waitFor();
  await page.keyboard.press('m');
  await chosen(page, 'Elm Ferry').waitFor();
  for (const word of ['of', 'the', 'North']) {
    await page.keyboard.press('ArrowRight');
    await chosen(page, `Elm Ferry.* ${word}`).waitFor();
  }
  await page.getByRole('button', { name: 'Use these words for Elm Ferry, in this article' }).waitFor();
  await page.keyboard.press('Enter');
  await named(page, 'Elm Ferry of the North').waitFor();
  await saved(page);
  expect(listed()).toContain('{ id: elm, as: [Elm Ferry of the North] }');
  expect(read('entities/elm.yaml')).toContain('aliases: [EFC]\n');
});

test('an accepted name is refused in this article, and not proposed there again', async () => {
  const page = await openFerry('articles/lamp/');
  await choose(page, 'Elm Ferry');
  await page.keyboard.press('r');
  await named(page, 'Elm Ferry').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('articles/lamp.md')).toContain('entities: []\n');
  expect(read('review/lamp.yaml')).toContain('Elm Ferry');
  expect(await page.locator('.proposed').count()).toBe(0);
});

test.each([360, 1280])(
  'the text scrolls to the selected name, and the decision about it is in view, at %i px',
  async (width) => {
    const height = 700;
    const page = await desk.open('articles/storm/', { viewport: { width, height } });
    await page.locator('.article-text p').first().waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('m');
    await chosen(page, 'Tom Hale').waitFor();
    const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
    await expect.poll(async () => (await box('.named')).y).toBeLessThan(height);
    const [name, decision] = [await box('.named'), await box('.article-decision')];
    expect(name.y).toBeGreaterThan(0);
    expect(decision.y).toBeGreaterThan(0);
    expect(decision.y).toBeLessThan(height);
    // On a narrow screen, the decision is below the text and must not cover the name.
    if (width === 360) expect(name.y + name.height).toBeLessThanOrEqual(decision.y);
  },
);

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'axe finds no problems while a name is changed, in %s at %i px, and nothing scrolls sideways',
  async (colorScheme, width) => {
    const page = await desk.open('articles/ferry/', { colorScheme, viewport: { width, height: 800 } });
    await named(page, 'Ada Vale').first().press('Enter');
    await chosen(page, 'Ada Vale').waitFor();
    for (const key of ['', '2', 's']) {
      if (key) await page.keyboard.press(key);
      expect(await axeFaults(page), key).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);
