import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textsOf } from '../../support/build.ts';
import { openTestDesk } from '../../support/desk.ts';

// A collection of fiction whose source states no names, taken from its files to a built site in the browser alone.
const desk = openTestDesk({});

const stories: readonly (readonly [title: string, text: string])[] = [
  [
    'Mayor opens the quay',
    'Mayor Ada Vale opened the new quay in Oldport. The Harbor Board had paid for it, and Vale thanked the Harbor Board.',
  ],
  [
    'Harbor Board raises its fees',
    'The Harbor Board raises its fees in May. Mayor Ada Vale called the fees of the Harbor Board fair.',
  ],
  [
    'Ferry line buys two boats',
    'The Elm Ferry Company buys two boats. Dr. Ben Wick, who leads the Elm Ferry Company, signed in Oldport.',
  ],
  [
    'A storm over the coast',
    'A storm kept the boats of the Elm Ferry Company in Oldport. Mayor Ada Vale closed the quay of Oldport.',
  ],
  [
    'Boats leave again',
    'Dr. Ben Wick sailed from Oldport on Monday. The Elm Ferry Company and the Harbor Board had agreed.',
  ],
  [
    'Letter to the Harbor Board',
    'Dr. Ben Wick wrote to the Harbor Board, and sent a copy to Mayor Ada Vale in Oldport.',
  ],
];
const files = stories.map(([title, text], index) => ({
  name: `story-${index + 1}.md`,
  mimeType: 'text/markdown',
  buffer: Buffer.from(`---\ntitle: ${title}\ndate: 2019-03-0${index + 1}\n---\n\n${text}\n`),
}));
/** What each name is, as a keeper knows it. */
const kinds: Readonly<Record<string, string>> = {
  'Ada Vale': '1',
  'Ben Wick': '1',
  'Elm Ferry Company': '2',
  'Harbor Board': '2',
  Oldport: '3',
};
const folders: Readonly<Record<string, string>> = { 1: 'people', 2: 'organizations', 3: 'places' };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a collection without names becomes an archive with its names in the browser, at four keys or clicks a name at most', async () => {
  const page = await desk.open('import/');
  page.setDefaultTimeout(120_000);
  await page.getByLabel('Choose files').setInputFiles(files);
  await page.getByText(`${files.length} files`).waitFor();
  await button(page, 'See what would come in').click();
  await page.getByRole('row', { name: `${files.length} would be imported` }).waitFor();
  await button(page, 'Import').click();
  await page.getByRole('link', { name: /articles name nobody yet/ }).click();

  await page.locator('.name-card').waitFor();
  await page.getByText('searched for names').waitFor({ state: 'detached' });
  const card = page.locator('.name-card h2');
  const pressed: number[] = [];
  for (const left = new Set(Object.keys(kinds)); left.size > 0;) {
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const words = (await card.textContent())!;
    const kind = kinds[words];
    if (kind === undefined) await press('Shift+R');
    else {
      const isRight = await page
        .locator(`.kind-choice button[aria-pressed="true"][aria-keyshortcuts="${kind}"]`)
        .count();
      if (isRight === 0) await press(kind);
      await press('Enter');
      left.delete(words);
    }
    pressed.push(keys);
    await expect
      .poll(async () => (await card.count()) === 0 || (await card.textContent()) !== words)
      .toBe(true);
  }
  expect(Math.max(...pressed)).toBeLessThanOrEqual(4);
  await page.getByText('All saved').waitFor();
  for (const [name, kind] of Object.entries(kinds)) {
    const id = name.toLowerCase().replaceAll(' ', '-');
    expect(existsSync(join(desk.contentDir(), `entities/${folders[kind]}/${id}.yaml`)), name).toBe(true);
  }

  await page.getByRole('link', { name: 'Publish' }).click();
  await button(page, 'Build the site').click();
  await page.getByText(/^Built \d+ pages/).waitFor();
  const out = join(desk.contentDir(), '../out');
  const html = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  expect(html('entities/ada-vale')).toContain('Mayor opens the quay');
  expect(html('articles/mayor-opens-the-quay')).toMatch(/class="mention"[^>]*>Ada Vale</);
  expect(html('entities/ada-vale/with/harbor-board')).toContain('Harbor Board raises its fees');
  // Nothing of the desk is part of the site.
  const ofDesk = [...textsOf(out)].filter(
    ([, text]) => text.includes('desk-token') || text.includes('/desk/'),
  );
  expect(ofDesk.map(([path]) => path)).toEqual([]);
});
