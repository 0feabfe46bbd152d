import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { axeFaults } from '../axe-faults.ts';

// A fictional port, whose keeper has an editor open next to the desk.
const desk = openTestDesk({
  'articles/ferry.md': article('', 'Governor Ada Vale met Ben Wick in Oldport.', {
    title: 'The ferry leaves late',
  }),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
  'entities/ben-wick.yaml': entity('Ben Wick', 'person', 'description: A climber.\n'),
});

const path = (file: string) => join(desk.contentDir(), file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const edit = (file: string, text: string) => writeFileSync(path(file), text);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('changes made in an editor appear on the open screen', async () => {
  const page = await desk.open('articles/');
  await page.getByRole('button', { name: /^All/ }).click();
  const titles = page.locator('.article-list a');
  await titles.filter({ hasText: 'The ferry leaves late' }).waitFor();
  edit('articles/lamp.md', article('', 'The lamp is lit.', { title: 'The lamp is lit' }));
  await titles.filter({ hasText: 'The lamp is lit' }).waitFor();
  rmSync(path('articles/lamp.md'));
  await titles.filter({ hasText: 'The lamp is lit' }).waitFor({ state: 'detached' });

  await page.goto(`${desk.url()}records/entity/ada-vale/`);
  await expect.poll(() => page.getByLabel('Name (required)').inputValue()).toBe('Ada Vale');
  edit('entities/ada-vale.yaml', entity('Ada M. Vale', 'person'));
  await expect.poll(() => page.getByLabel('Name (required)').inputValue()).toBe('Ada M. Vale');
});

test('unsaved input in a form is kept beside a change made in an editor, and saved together with it', async () => {
  const page = await desk.open('records/entity/ben-wick/');
  await page.getByLabel('Name (required)').fill('Benjamin Wick');
  edit(
    'entities/ben-wick.yaml',
    '# edited\nname: Ben Wick\nkind: person\ndescription: A climber of towers.\n',
  );
  await page.getByRole('alert').getByText('A climber of towers.').waitFor();
  expect(await page.getByLabel('Name (required)').inputValue()).toBe('Benjamin Wick');
  expect(await axeFaults(page)).toEqual([]);
  await button(page, 'Apply my changes to the new version').click();
  await expect.poll(() => page.getByLabel('Description').inputValue()).toBe('A climber of towers.');
  await button(page, 'Save').click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  await page.getByText('All saved').waitFor();
  expect(read('entities/ben-wick.yaml')).toBe(
    '# edited\nname: Benjamin Wick\nkind: person\ndescription: A climber of towers.\n',
  );
});
