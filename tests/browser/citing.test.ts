import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';

const { open } = openFiction();

test('a citation contains the paragraph in the address and the day of access', async () => {
  const page = await open('/articles/letter/#p2');
  await page.locator('summary', { hasText: 'Cite this article' }).click();
  const text = async (style: string) => page.locator(`#cite-${style}`).innerText();
  await page.waitForFunction(() => document.querySelector('#cite-mla')?.textContent.includes('Accessed'));
  const year = new Date().getFullYear();
  expect(await text('chicagoNote')).toMatch(new RegExp(`, para\\. 2, accessed \\w+ \\d+, ${year}, https:`));
  expect(await text('apa')).toMatch(new RegExp(`, para\\. 2\\. Retrieved \\w+ \\d+, ${year}, from https:`));
  expect(await text('ris')).toMatch(new RegExp(`^Y2  - ${year}/\\d\\d/\\d\\d/$`, 'm'));
  expect(await text('mla')).toMatch(/, par\. 2, https:\S+\. Accessed \d+ \w+\.? \d{4}\.$/);
});

test('a citation is saved as a file', async () => {
  const page = await open('/articles/letter/');
  await page.locator('summary', { hasText: 'Cite this article' }).click();
  const saving = page.waitForEvent('download');
  await page.locator('button[data-save-from="cite-bibtex"]').click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('letter.bib');
  expect(readFileSync(await download.path(), 'utf8')).toContain('@online{letter,');
});
