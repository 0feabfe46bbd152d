import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';
import { holdRequest } from '../held-request.ts';

// What a keeper does while the desk has not answered yet. A fictional port.
const desk = openTestDesk({
  'articles/ferry.md': article('', 'The ferry left late.', { topics: '[ferries]' }),
  'topics/ferries.yaml': 'label: Ferries\n',
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const heldRequest = (page: Page, name: string, refusal?: string) =>
  holdRequest(
    page,
    `**/api/${name}`,
    refusal === undefined ? 'sent' : { json: { type: 'refused', message: refusal } },
  );

test('who has left a screen is not taken elsewhere by the answer to the last change there', async () => {
  const page = await desk.open('records/topic/ferries/');
  const change = await heldRequest(page, 'records/change');
  await page.getByText('Rename', { exact: true }).click();
  await page.getByLabel('New id').fill('ferry-lines');
  await button(page, 'Show what would change').first().click();
  await button(page, 'Rename it').click();
  await change.arrived;
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.waitForURL('**/records/topics/');
  const answered = page.waitForResponse('**/api/records/change');
  change.release();
  await (await answered).finished();
  await page.locator('.topic-tree a[href$="/ferry-lines/"]').waitFor();
  expect(page.url()).toMatch(/\/records\/topics\/$/);
});

test('a running import is not offered again before the server’s first event', async () => {
  const page = await desk.open('import/');
  const start = await heldRequest(page, 'import/start');
  await page.getByLabel('Choose files').setInputFiles({
    name: 'note.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('title,date,body\nThe quay,2019-03-04,The quay is wide.\n'),
  });
  await button(page, 'Preview the import').click();
  await start.arrived;
  expect(await button(page, 'Preview the import').isDisabled()).toBe(true);
  start.release();
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor();
  const second = await heldRequest(page, 'import/start');
  await button(page, 'Preview again').click();
  await second.arrived;
  expect(await button(page, 'Import').count()).toBe(0);
  second.release();
  await page.getByRole('heading', { name: 'What would be imported' }).waitFor();
  expect(existsSync(join(desk.contentDir(), 'articles/2019'))).toBe(false);
});

test('a build that is refused may be started again', async () => {
  const page = await desk.open('publish/');
  const start = await heldRequest(page, 'publish/start', 'Refused for the test.');
  await button(page, 'Build the site').click();
  await start.arrived;
  expect(await button(page, 'Build the site').isDisabled()).toBe(true);
  start.release();
  await page.getByText('Refused for the test.').waitFor();
  expect(await button(page, 'Build the site').isEnabled()).toBe(true);
});
