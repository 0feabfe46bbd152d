import { expect, test } from 'vitest';
import { allKinds } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';
import { readDownload } from '../support/browsing/read-download.ts';

const { open } = openFiction(allKinds);

test('a citation contains the paragraph in the address and the day of access', async () => {
  const page = await open('/articles/letter/#p2');
  await page.locator('summary', { hasText: 'Cite this article' }).click();
  const text = async (style: string) => page.locator(`#cite-${style}`).innerText();
  await page.waitForFunction(() => document.querySelector('#cite-mla')?.textContent.includes('Accessed'));
  const year = new Date().getFullYear();
  expect(await text('chicagoNote')).toMatch(new RegExp(`, para\\. 2, accessed \\w+ \\d+, ${year}, https:`));
  expect(await text('apa')).toMatch(new RegExp(`, para\\. 2\\. Retrieved \\w+ \\d+, ${year}, from https:`));
  expect(await text('ris')).toMatch(new RegExp(`^Y2  - ${year}/\\d\\d/\\d\\d/$`, 'm'));
  expect(await text('chicagoBibliography')).toMatch(new RegExp(`\\. Accessed \\w+ \\d+, ${year}\\. https:`));
  expect(await text('link')).toMatch(/\/articles\/letter\/$/);
  expect(JSON.parse(await text('csl-json'))).toMatchObject([{ id: 'letter', type: 'article-newspaper' }]);
  expect(await text('mla')).toMatch(/, par\. 2, https:\S+\. Accessed \d+ \w+\.? \d{4}\.$/);
});

test('a citation is saved as a file', async () => {
  const page = await open('/articles/letter/');
  await page.locator('summary', { hasText: 'Cite this article' }).click();
  const saving = page.waitForEvent('download');
  await page.locator('button[data-save-from="cite-bibtex"]').click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('letter.bib');
  expect((await readDownload(download)).toString()).toContain('@misc{letter,');
});

test('without JavaScript, the citation is there in one style, and the files of its day are linked', async () => {
  const page = await open('/articles/notice-1/', { javaScriptEnabled: false });
  await page.locator('summary', { hasText: 'Cite this article' }).click();
  expect(await page.locator('#cite-chicagoNote').innerText()).toContain('/articles/notice-1/');
  const links = page.locator('#cite a');
  expect(await links.allInnerTexts()).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  const file = await page.request.get(await links.nth(0).evaluate((node: HTMLAnchorElement) => node.href));
  expect(await file.text()).toContain('@misc{notice-1,');
});

test('without JavaScript, an article in no file is cited in every format', async () => {
  const page = await open('/articles/letter/', { javaScriptEnabled: false });
  await page.locator('summary', { hasText: 'Cite this article' }).click();
  expect(await page.locator('#cite-bibtex').innerText()).toContain('@misc{letter,');
  expect(await page.locator('#cite-ris').innerText()).toContain('ID  - letter');
  expect(await page.locator('#cite button:visible').count()).toBe(0);
});

test.each([true, false])(
  'a printed article ends with its citation, with JavaScript: %s',
  async (javaScriptEnabled) => {
    const page = await open('/articles/letter/', { javaScriptEnabled });
    expect(await page.locator('#cite-chicagoNote').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const note = page.locator('#cite-chicagoNote');
    expect(await note.isVisible()).toBe(true);
    expect((await note.boundingBox())!.height).toBeGreaterThan(10);
    const box = await page.locator('#cite').boundingBox();
    expect(await note.innerText()).toContain('/articles/letter/');
    const shown = await page.locator('#cite :is(summary, .label, button, a, [data-cite-more])').all();
    for (const other of shown) expect(await other.isVisible()).toBe(false);
    expect(box!.height).toBeLessThan(200);
  },
);
