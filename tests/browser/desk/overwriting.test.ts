import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeZip } from '../../../src/publish/transports/write-zip.ts';
import { article } from '../../support/content.ts';
import { openTestDesk } from '../../support/desk.ts';

// All texts are fiction.
const desk = openTestDesk({ 'articles/letter.md': article('', 'It left at noon.') }, { isWatched: false });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Writes a file that looks like a backup. */
function writeBackup(name: string): string {
  const file = join(desk.contentDir(), '..', name);
  writeZip(file, [{ path: 'private/withheld.yaml', read: () => Buffer.from('fiction') }]);
  return file;
}

test('a box overwrites what it has not made only after a tick', async () => {
  const file = writeBackup('backup.zip');
  const bytes = readFileSync(file);
  const page = await desk.open('box/');
  const field = page.getByLabel('File', { exact: true });
  await field.fill(file);
  await button(page, 'Make the archive in a box').click();
  await page.getByRole('heading', { name: 'Something else is there' }).waitFor();
  await page.getByText(`the file “${file}” with 1 file (private/)`).waitFor();
  expect(await button(page, 'Overwrite it').isDisabled()).toBe(true);
  await button(page, 'Leave it as it is').click();
  await page.getByText('Stopped. No box was written.').waitFor();
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(existsSync(`${file}.json`)).toBe(false);
});

test('a publication overwrites what it has not made only after a tick', async () => {
  const file = writeBackup('site.zip');
  const bytes = readFileSync(file);
  const page = await desk.open('publish/');
  await page.getByLabel('Where to').selectOption('zip');
  await page.getByLabel('ZIP file', { exact: true }).fill(file);
  await button(page, 'Publish').click();
  await page.getByRole('heading', { name: 'Something else is there' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('--');
  expect(await button(page, 'Publish these changes').isDisabled()).toBe(true);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  await page.getByLabel('Yes, overwrite what is there').check();
  await button(page, 'Publish these changes').click();
  await page.getByText(/^Published to /).waitFor();
  expect(readFileSync(file).equals(bytes)).toBe(false);
  // Now it is known, and only the usual question is asked.
  writeFileSync(join(desk.contentDir(), 'articles/second.md'), article('', 'It came.', { title: 'Back' }));
  await button(page, 'Publish').click();
  const question = page.getByRole('heading', { name: 'Publish these changes?' });
  await question.waitFor();
  // Whoever looks at the button sees the question.
  await expect.poll(() => question.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await expect
    .poll(() => question.evaluate((heading) => heading.getBoundingClientRect().bottom < innerHeight))
    .toBe(true);
  await page.getByText('Send it to the host waits for you').waitFor();
});
