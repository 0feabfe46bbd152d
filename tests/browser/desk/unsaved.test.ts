import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional port, in which a file lies where a folder is needed, so that nothing about people can be written.
const desk = openTestDesk(
  {
    'articles/ferry.md': article('', 'Governor Ada Vale met Ben Wick. Mayor Cleo Marsh left.', {
      title: 'The ferry leaves late',
    }),
    'articles/lamp.md': article('', 'The lamp is lit.', { title: 'The lamp is lit' }),
    'entities/oldport.yaml': entity('Oldport', 'place'),
    'entities/people': '',
  },
  { isWatched: false },
);

const path = (file: string) => join(desk.contentDir(), file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page, text: string) =>
  page.locator('.desk-head').getByRole('status').filter({ hasText: text });

test('decisions that can’t be written are counted and listed, also after another screen is opened', async () => {
  const page = await desk.open('names/');
  for (const [index, words] of ['Ada Vale', 'Ben Wick', 'Cleo Marsh'].entries()) {
    await page.locator('.names-waiting').getByRole('button', { name: words }).click();
    await page.locator('.name-card h2', { hasText: words }).waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await status(
      page,
      index === 0 ? '1 decision was not saved' : `${index + 1} decisions were not saved`,
    ).waitFor();
  }
  await page.getByRole('link', { name: 'Today' }).click();
  const report = page.getByRole('alert');
  await report.getByText('There is a file where a folder is needed.').waitFor();
  expect(await report.getByRole('listitem').allTextContents()).toEqual([
    'Acceptance of “Ada Vale”',
    'Acceptance of “Ben Wick”',
    'Acceptance of “Cleo Marsh”',
  ]);
});

test.each([
  ['light', 1440],
  ['dark', 360],
] as const)('axe finds no problems in that list, in %s at %i px', async (colorScheme, width) => {
  const page = await desk.open('today/', { colorScheme, viewport: { width, height: 900 } });
  await status(page, '3 decisions were not saved').waitFor();
  // The whole screen, not a part of it that is still being filled.
  await page.getByRole('alert').getByRole('listitem').nth(2).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('“Try again” saves them once that is possible', async () => {
  const page = await desk.open('today/');
  await status(page, '3 decisions were not saved').waitFor();
  rmSync(path('entities/people'));
  await button(page, 'Try again').click();
  await status(page, 'All saved').waitFor();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(read('entities/people/cleo-marsh.yaml')).toBe('name: Cleo Marsh\nkind: person\n');
  expect(read('articles/ferry.md')).toContain('entities: [ada-vale, ben-wick, cleo-marsh]');
});

test('a change that can’t be undone is named, with the reason', async () => {
  const page = await desk.open('records/entity/oldport/');
  await page.getByLabel('Description').fill('A port of fiction.');
  await button(page, 'Save').click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await status(page, 'All saved').waitFor();
  await page.getByLabel('Description').fill('A port.');
  await button(page, 'Save').click();
  // What the page says may still be said of the first change.
  await expect.poll(() => read('entities/oldport.yaml')).toMatch(/A port\.$/m);
  await status(page, 'All saved').waitFor();
  writeFileSync(path('entities/oldport.yaml'), `# edited\n${read('entities/oldport.yaml')}`);
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.getByRole('link', { name: 'Problems' }).click();
  await button(page, 'Check again').click();
  await page.getByText('1 file changed elsewhere: read again.').waitFor();
  await page.keyboard.press('z');
  await page.getByText('content/entities/oldport.yaml was changed in an editor since.').waitFor();
  expect(read('entities/oldport.yaml')).toContain('# edited');
});

test('typed text is kept while another screen is open, and the browser asks before the page is closed', async () => {
  const page = await desk.open('articles/lamp/');
  await page.getByText('Headline, date, author and other fields').click();
  // The second is that of a series.
  const title = page.getByLabel('Title (required)').first();
  await title.fill('The lamp is out');
  await page.getByRole('link', { name: 'Today' }).click();
  await page.locator('.today-tasks').waitFor();
  await page.getByText('Typed, not saved yet:').waitFor();
  expect(await axeFaults(page)).toEqual([]);

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await page.locator('.drafts').getByRole('link', { name: 'The lamp is lit' }).click();
  expect(await title.inputValue()).toBe('The lamp is out');
  await button(page, 'Save').click();
  await page.getByText('Typed, not saved yet:').waitFor({ state: 'detached' });
  await status(page, 'All saved').waitFor();
  expect(read('articles/lamp.md')).toContain('title: The lamp is out');
});

test('what was typed for a new record is kept until it is discarded', async () => {
  const page = await desk.open('records/new/topic/');
  await page.getByLabel('Label (required)').fill('Ferries');
  await page.getByRole('link', { name: 'Names', exact: true }).first().click();
  await page.goBack();
  expect(await page.getByLabel('Label (required)').inputValue()).toBe('Ferries');
  await button(page, 'Discard what I typed').click();
  expect(await page.getByLabel('Label (required)').inputValue()).toBe('');
  await page.getByText('Typed, not saved yet:').waitFor({ state: 'detached' });
});
