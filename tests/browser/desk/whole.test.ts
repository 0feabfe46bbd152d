import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textsOf } from '../../support/build.ts';
import { openTestDesk } from '../../support/desk.ts';
import { Keeper } from '../../support/keeper.ts';
import { namedStories, storyNames } from '../../support/named-stories.ts';

// A fictional collection whose source states no names, taken from its folder to a built site in the browser
// alone.
const desk = openTestDesk({});
const stories = namedStories(40);
const folders: Readonly<Record<string, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Drops a folder of this machine onto an element, as a file manager does. */
async function dropFolder(page: Page, folder: string, onto: string): Promise<void> {
  const box = (await page.locator(onto).boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
}

test('a folder of articles becomes an archive with its names in the browser alone, with at most four keys or clicks for each name', async () => {
  const source = join(desk.contentDir(), '../stories');
  mkdirSync(join(source, 'spring'), { recursive: true });
  for (const { name, text } of stories) writeFileSync(join(source, 'spring', name), text);
  const page = await desk.open('import/');
  page.setDefaultTimeout(120_000);
  const keeper = new Keeper(page);
  await dropFolder(page, source, '.drop');
  await page.getByText(`${stories.length} files`).waitFor();
  await keeper.click(button(page, 'Preview the import'));
  await page.getByRole('row', { name: `${stories.length} would be imported` }).waitFor();
  await keeper.click(button(page, 'Import'));
  await keeper.click(page.getByRole('link', { name: /articles name nobody yet/ }));

  await keeper.untilAllAreFound();
  const left = new Set(storyNames.keys());
  const card = page.locator('.name-card');
  while (left.size > 0) {
    // While articles are still searched, none may be shown for a moment.
    await card.waitFor();
    const { words, keys } = await keeper.decide((name) => storyNames.get(name) ?? 'refuse');
    expect(keys, words).toBeLessThanOrEqual(4);
    left.delete(words);
  }
  await page.getByText('All saved').waitFor();
  for (const [name, kind] of storyNames) {
    const id = name.toLowerCase().replaceAll(' ', '-');
    expect(existsSync(join(desk.contentDir(), `entities/${folders[kind]}/${id}.yaml`)), name).toBe(true);
  }

  await keeper.click(page.getByRole('link', { name: 'Publish' }));
  await keeper.click(button(page, 'Build the site'));
  await page.getByText(/^Built \d+ pages/).waitFor();
  expect(keeper.clicks).toBeLessThanOrEqual(10);
  const out = join(desk.contentDir(), '../out');
  const html = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  for (const name of storyNames.keys())
    expect(html(`entities/${name.toLowerCase().replaceAll(' ', '-')}`), name).toContain('/articles/');
  expect(html('articles/a-quay-is-opened-1')).toMatch(/class="mention"[^>]*>Ada Vale</);
  expect(html('entities/ada-vale')).toContain('A quay is opened, 1');
  // It is sent to a host, here a folder: first only what that would change is said.
  const host = join(desk.contentDir(), '../host');
  await page.getByLabel('Folder', { exact: true }).fill(`${host}://ada:secret@host`);
  await keeper.click(button(page, 'Show what would change'));
  await page.getByText('contains a password').waitFor();
  await page.getByLabel('Folder', { exact: true }).fill(host);
  await keeper.click(button(page, 'Show what would change'));
  await page.getByText('Nothing was sent or recorded.').waitFor();
  await page.getByText(`Release: ${stories.length} articles added.`).waitFor();
  expect(existsSync(host)).toBe(false);
  await keeper.click(button(page, 'Publish'));
  await page.getByRole('heading', { name: 'Publish these changes?' }).waitFor();
  await page.getByText(/pages added$/).click();
  await page.getByText('A quay is opened, 1', { exact: true }).waitFor();
  await keeper.click(button(page, 'Publish these changes'));
  await page.getByText(/^Published to .* files sent or removed\./).waitFor();
  expect(readFileSync(join(host, 'index.html'), 'utf8')).toBe(html(''));
  expect(readFileSync(join(desk.contentDir(), 'releases.yaml'), 'utf8')).toContain('"count":40');
  // The desk knows what is published now.
  await page.goto(new URL('write/a-quay-is-opened-1/', desk.url()).href);
  await page.getByText('It is in the archive.').waitFor();
  // No part of the desk is in the site.
  const ofDesk = [...textsOf(out)].filter(
    ([, text]) => text.includes('desk-token') || text.includes('/desk/'),
  );
  expect(ofDesk.map(([path]) => path)).toEqual([]);
});
