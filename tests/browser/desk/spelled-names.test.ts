import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';

// A harbour of fiction, whose name is misspelled twice, and two services that have one short name.
const founded = (name: string) =>
  article('', `The ${name} (HDS) was founded. HDS has three boats. We saw HDS there.`);
const desk = openTestDesk(
  {
    'articles/a.md': founded('Harbour Development Service'),
    'articles/b.md': founded('Harbour Development Service'),
    'articles/c.md': founded('Harbour Developments Service'),
    'articles/d.md': founded('Harbour Development Services'),
    'articles/e.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
    'articles/f.md': article('', 'The boats of ELM came back. The town thanks ELM for it.'),
    'entities/one.yaml': entity('Elm Line of Metal', 'organization', 'aliases: [ELM]\n'),
    'entities/two.yaml': entity('Elm Lighting and Marble', 'organization', 'aliases: [ELM]\n'),
  },
  { isWatched: false },
);

const card = (page: Page) => page.locator('.name-card');
const content = (file: string) => join(desk.contentDir(), file);

async function openNames(words: string): Promise<Page> {
  const page = await desk.open('names/');
  await page.getByText('searched for names').waitFor({ state: 'detached' });
  const row = page.locator('.name-list button', { has: page.getByText(words, { exact: true }) });
  await row.first().click();
  await card(page).locator('h2', { hasText: words }).waitFor();
  await page.locator('main').focus();
  return page;
}

test('Enter opens the search where several records have the name, and nothing is written before one is chosen', async () => {
  const page = await openNames('ELM');
  await page.getByRole('button', { name: 'Choose one of 2 records of this name' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find a record' }).waitFor();
  await page.getByRole('option', { name: /Elm Lighting and Marble/ }).click();
  await page.getByText('All saved').waitFor();
  expect(readFileSync(content('articles/f.md'), 'utf8')).toContain('entities: [two]');
});

test('Enter writes the one record that the card shows, with the other spellings as its names, and leaves no second row', async () => {
  const page = await openNames('HDS');
  expect(await card(page).getByRole('list', { name: 'What it means' }).innerText()).toContain(
    'also written Harbour Development Services, Harbour Developments Service',
  );
  await card(page).getByRole('button', { name: 'Organization', pressed: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.name-list button', { hasText: 'HDS' }).waitFor({ state: 'detached' });
  await page.getByText('All saved').waitFor();
  expect(readFileSync(content('entities/organizations/harbour-development-service.yaml'), 'utf8')).toBe(
    'name: Harbour Development Service\nkind: organization\naliases:\n  - Harbour Development Services\n  - Harbour Developments Service\n  - HDS\n',
  );
  expect(existsSync(content('entities/organizations/harbour-development-services.yaml'))).toBe(false);
  await page.getByText('No names are waiting').waitFor();
  expect(await page.locator('.fault').count()).toBe(0);
});
