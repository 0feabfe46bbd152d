import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional port, whose articles list no names yet.
const desk = openTestDesk(
  {
    'articles/ferry.md': article(
      '',
      'Governor Ada Vale met the Elm Ferry Company in Oldport. The ferry left late.',
      {
        title: 'The ferry leaves late',
        date: '2018-06-19',
      },
    ),
    'articles/lamp.md': article('', 'Governor Ada Vale lit the lamp. Vale spoke to the Elm Ferry Company.', {
      title: 'The lamp is lit',
      date: '2018-06-20',
    }),
    'articles/letter.md': article('', 'Ben Wick wrote to Governor Ada Vale and to the Elm Ferry Company.', {
      title: 'A letter is written',
      date: '2018-06-21T08:00-04:00',
    }),
    'articles/tower.md': article('', 'Mr. Ben Wick climbed the tower. The Elm Ferry Company paid for it.', {
      title: 'The tower is climbed',
    }),
    'articles/harbor.md': article(
      '',
      'The harbor of Oldport, in the north, is deep. Mayor Tom Hale lives in Oldport. She sailed to Oldport in May.',
      { title: 'The harbor is deep', date: '2018-07' },
    ),
    'entities/ferry-line.yaml': entity(
      'Elm Ferry Line',
      'organization',
      'description: A ferry line of fiction.\n',
    ),
  },
  { isWatched: false },
);

const path = (file: string) => join(dirname(desk.contentDir()), file);
const read = (file: string) => readFileSync(path(`content/${file}`), 'utf8');
const saved = (page: Page) => page.getByText('All saved').waitFor();

/** Opens the screen of names once all articles were searched. */
async function openNames(): Promise<Page> {
  const page = await desk.open('names/');
  await page.locator('.name-card').waitFor();
  await page.getByText('searched for names').waitFor({ state: 'detached' });
  return page;
}

/** Chooses an undecided name. */
async function choose(page: Page, words: string): Promise<void> {
  await page.locator('.name-list button', { hasText: words }).first().click();
  await page.locator('.name-card h2', { hasText: words }).waitFor();
}

const waits = (page: Page, words: string) => page.locator('.name-list button', { hasText: words });

test('a name is shown with its sentences and articles, and one key accepts it for all of them', async () => {
  const page = await openNames();
  await choose(page, 'Ada Vale');
  const card = page.locator('.name-card');
  expect(await card.locator('mark').allTextContents()).toEqual(['Ada Vale', 'Ada Vale', 'Ada Vale']);
  expect(await card.locator('.name-sentences a').allTextContents()).toEqual([
    'A letter is written',
    'The lamp is lit',
    'The ferry leaves late',
  ]);
  expect(await card.locator('.name-sentences').textContent()).toContain('2018-06-21');
  await page.keyboard.press('Enter');
  await waits(page, 'Ada Vale').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');
  for (const id of ['ferry', 'lamp', 'letter'])
    expect(read(`articles/${id}.md`)).toContain('entities: [ada-vale]');
  expect(read('articles/tower.md')).toContain('entities: []');
});

test('z undoes a decision, and the name is pending again', async () => {
  const page = await openNames();
  const before = read('articles/tower.md');
  await choose(page, 'Ben Wick');
  await page.keyboard.press('Enter');
  await waits(page, 'Ben Wick').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('articles/tower.md')).not.toBe(before);
  await page.keyboard.press('z');
  await waits(page, 'Ben Wick').waitFor();
  await page.locator('.name-card h2', { hasText: 'Ben Wick' }).waitFor();
  await saved(page);
  expect(read('articles/tower.md')).toBe(before);
  expect(existsSync(path('content/entities/people/ben-wick.yaml'))).toBe(false);
});

test('a name becomes an alias of a record that is found while typing', async () => {
  const page = await openNames();
  await choose(page, 'Elm Ferry Company');
  await page.keyboard.press('s');
  const field = page.getByRole('combobox', { name: 'Find a record' });
  await field.fill('ferry li');
  await page.getByRole('option', { name: /Elm Ferry Line/ }).waitFor();
  await page.keyboard.press('Enter');
  await waits(page, 'Elm Ferry Company').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('entities/ferry-line.yaml')).toBe(
    'name: Elm Ferry Line\nkind: organization\naliases: [Elm Ferry Company]\ndescription: A ferry line of fiction.\n',
  );
  expect(read('articles/ferry.md')).toContain('entities: [ada-vale, ferry-line]');
});

test('a new record has its preferred name, kind, description and aliases, and is listed in the checked articles only', async () => {
  const page = await openNames();
  await choose(page, 'Ben Wick');
  await page
    .locator('.name-articles')
    .getByRole('checkbox', { name: /A letter is written/ })
    .uncheck();
  await page.locator('main').focus();
  await page.keyboard.press('4');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await page.getByLabel('Preferred name').fill('Benjamin Wick');
  await page.getByLabel('Who or what it is').fill('A climber of fiction.');
  await page.getByLabel('Other names').fill('Wick the Climber; B. Wick');
  await page.keyboard.press('Enter');
  await page.getByText('Saving').waitFor({ state: 'detached' });
  await waits(page, 'Ben Wick').filter({ hasText: '= Benjamin Wick' }).waitFor();
  await saved(page);
  expect(read('entities/people/benjamin-wick.yaml')).toBe(
    'name: Benjamin Wick\nkind: person\naliases:\n  - Wick the Climber\n  - B. Wick\n  - Ben Wick\ndescription: A climber of fiction.\n',
  );
  expect(read('articles/tower.md')).toContain('benjamin-wick');
  expect(read('articles/letter.md')).not.toContain('benjamin-wick');
});

test('a name is refused in its articles, or everywhere', async () => {
  const page = await openNames();
  await choose(page, 'Ben Wick');
  await page.keyboard.press('r');
  await waits(page, 'Ben Wick').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('review/letter.yaml')).toBe('refused:\n  - Ben Wick\nreviewed: true\n');
  await choose(page, 'Oldport');
  await page.keyboard.press('Shift+R');
  await waits(page, 'Oldport').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('review.yaml')).toBe('refused:\n  - Oldport\n');
  await page.keyboard.press('z');
  await waits(page, 'Oldport').waitFor();
});

test('a file that was changed in an editor is not overwritten: the decision is reverted, and the difference is shown', async () => {
  const page = await openNames();
  const edited = read('articles/harbor.md').replace('is deep', 'is shallow');
  writeFileSync(path('content/articles/harbor.md'), edited);
  await choose(page, 'Oldport');
  await page.keyboard.press('Enter');
  const report = page.getByRole('alert');
  await report.getByRole('heading', { name: '1 decision was not saved' }).waitFor();
  expect(await report.getByRole('listitem').textContent()).toBe('Acceptance of “Oldport”');
  await page.getByRole('status').filter({ hasText: '1 decision was not saved' }).waitFor();
  expect(await report.locator('.added').textContent()).toContain('is shallow');
  expect(await axeFaults(page)).toEqual([]);
  await waits(page, 'Oldport').waitFor();
  expect(read('articles/harbor.md')).toBe(edited);
  await page.getByRole('button', { name: 'Try again' }).click();
  await report.waitFor({ state: 'detached' });
  await waits(page, 'Oldport').waitFor({ state: 'detached' });
  await saved(page);
  expect(read('articles/harbor.md')).toBe(edited.replace('entities: []', 'entities: [oldport]'));
  await page.keyboard.press('z');
  await waits(page, 'Oldport').waitFor();
});

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'axe finds no problems, in %s at %i px, and nothing scrolls sideways',
  async (colorScheme, width) => {
    const page = await desk.open('names/', { colorScheme, viewport: { width, height: 800 } });
    await page.locator('.name-card').waitFor();
    for (const key of ['', 'n', 's']) {
      if (key) await page.keyboard.press(key);
      expect(await axeFaults(page), key).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (key) await page.keyboard.press('Escape');
    }
  },
);

test('every control is reached with the keyboard alone, and the focus is visible', async () => {
  const page = await openNames();
  const reached = new Set<string>();
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      return {
        text: element.textContent.trim() || element.getAttribute('type'),
        outline: getComputedStyle(element).outlineStyle,
      };
    });
    // Past the end it begins again at the top, wherever the screen had put the focus.
    if (!focused) continue;
    expect(focused.outline, focused.text ?? '').not.toBe('none');
    reached.add(focused.text ?? '');
  }
  for (const what of [
    /^Accept/,
    /^New record/,
    /^Same as/,
    /^Reject here/,
    /^Reject everywhere/,
    /^Skip/,
    /^Names$/,
    /^search$/,
    /^checkbox$/,
  ])
    expect(
      [...reached].some((text) => what.test(text)),
      `${what}`,
    ).toBe(true);
});
