import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFiction } from './open-fiction.ts';
import { readDownload } from '../support/browsing/read-download.ts';

// The archive is published at courier.example, and served here at another host and port.
const { open, url, takeProblems } = openFiction();
const permissions = ['clipboard-read', 'clipboard-write'];
const letter = 'https://courier.example/articles/letter/';

/** Returns the digest of a block whose text has neither quotes nor dashes nor repeated spaces. */
function digestOf(text: string): string {
  const bits = createHash('sha256').update(text).digest().readUInt32BE() >>> 2;
  const digits = [25, 20, 15, 10, 5, 0].map((shift) => (bits >>> shift) & 31);
  return digits.map((digit) => '0123456789abcdefghjkmnpqrstvwxyz'[digit]).join('');
}

const first = digestOf(
  'More than forty people who work for the Elm Ferry Company wrote to its director, Jane Doe, on Tuesday. They refuse to be complicit, they say, in the separation of islanders from their boats.',
);
const second = digestOf('The Inland Customs Eagles (ICE) would not answer. ICE took the contract in May.');

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const bar = (page: Page) => page.getByRole('region', { name: 'Selected text' });

async function selectBlock(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => getSelection()!.selectAllChildren(document.getElementById(id)!), id);
  await bar(page).waitFor();
}

/** Presses a button for the selected text, and returns what it copies. */
async function copied(page: Page, name: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await bar(page).getByRole('button', { name }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  return clipboard(page);
}

test('this server is not the host of the archive', () => {
  expect(new URL(url()).host).not.toBe(new URL(letter).host);
});

test('the link to a block has the public address and the digest of the block, before its fragment', async () => {
  const page = await open('/articles/letter/?q=contract&w=zzzzzz', { permissions });
  await page.locator('#p2').hover();
  await page.locator('#p2 > a.anchor').click();
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor({ state: 'attached' });
  expect(await clipboard(page)).toBe(
    `${letter}?w=${second}#p2:~:text=The%20Inland%20Customs%20Eagles%20(ICE),took%20the%20contract%20in%20May.`,
  );
});

test('the link to a heading has the public address', async () => {
  const page = await open('/articles/letter/', { permissions });
  await page.locator('#what-the-letter-asks + a.anchor').click({ force: true });
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor({ state: 'attached' });
  expect(await clipboard(page)).toBe(`${letter}#what-the-letter-asks:~:text=What%20the%20letter%20asks`);
});

test('a quotation, its link and its citation lead to the public address with the digest', async () => {
  const page = await open('/articles/letter/', { permissions });
  await selectBlock(page, 'p1');
  expect(await copied(page, 'Copy link')).toContain(`${letter}?w=${first}#p1:~:text=More%20than`);
  await selectBlock(page, 'p2');
  expect((await copied(page, 'Copy quote')).endsWith(`, ${letter}?w=${second}#p2.`)).toBe(true);
  await bar(page).getByRole('button', { name: 'Cite' }).click();
  const addressed = `${letter}?w=${second}#p2`;
  for (const style of ['chicagoNote', 'chicagoBibliography', 'apa', 'mla'])
    await page.locator(`#cite-${style}`).filter({ hasText: addressed }).waitFor();
  await page.locator('#cite-mla').locator('xpath=..').getByRole('button', { name: 'Copy' }).click();
  await page.locator('#cite-mla').locator('xpath=..').getByText('Copied').waitFor();
  expect(await clipboard(page)).toContain(`, par. 2, ${addressed}. Accessed `);
});

test('a saved passage keeps its digest: in its link, in the address of the list, and in its files', async () => {
  const page = await open('/articles/letter/', { permissions });
  await selectBlock(page, 'p1');
  await bar(page).getByRole('button', { name: 'Save' }).click();
  await bar(page).getByText('Paragraph 1 saved.').waitFor();
  await page.goto('about:blank');
  await page.goto(`${url()}articles/letter/#p2`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('[data-save] + [role=status]', { hasText: 'Paragraph 2 saved.' }).waitFor();
  await page.goto(`${url()}reading-list/`);
  await page.locator('.saved blockquote').nth(1).waitFor();
  const hrefs = () =>
    page.locator('.saved h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const paths = [`/articles/letter/?w=${first}#p1`, `/articles/letter/?w=${second}#p2`];
  expect(await hrefs()).toEqual(paths);

  await page.getByRole('button', { name: 'Copy link to this list' }).click();
  await page.getByRole('status').filter({ hasText: 'opied' }).waitFor();
  const address = await clipboard(page);
  const highlight = /:More%20than%20forty[^,;~]*boats\./;
  expect(address).toMatch(highlight);
  expect(address.replace(highlight, '')).toBe(
    `https://courier.example/reading-list/#1:letter.1.${first},letter.2.${second}`,
  );

  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.waitForFunction(async () => !(await navigator.clipboard.readText()).includes('#1:'));
  const lines = (await clipboard(page)).split('\n');
  expect(lines.map((line) => line.slice(line.indexOf('https:')))).toEqual(
    paths.map((path) => `https://courier.example${path}.`),
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const table = (await readDownload(download)).toString();
  for (const path of paths) expect(table).toContain(`,https://courier.example${path}\r\n`);

  // Another reader who opens the shared list, at this address of the archive.
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(url() + address.replace('https://courier.example/', ''));
  await page.locator('.shared-list blockquote').nth(1).waitFor();
  expect(await hrefs()).toEqual(paths);
});

test('a digest is computed where the browser has no cryptography, as on a page without HTTPS', async () => {
  const page = await open('/articles/letter/', { permissions });
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.reload();
  await selectBlock(page, 'p2');
  expect(await copied(page, 'Copy link')).toContain(`?w=${second}#p2:`);
});

test('an article opens in the same way with a digest that is none', async () => {
  const options = { viewport: { width: 360, height: 240 } };
  const seen = async (query: string) => {
    const page = await open(`/articles/letter/${query}#p2`, options);
    await page.waitForFunction(() => scrollY > 0);
    return page.evaluate(() => ({
      scrollY,
      address: location.search + location.hash,
      html: document.documentElement.outerHTML,
    }));
  };
  const plain = await seen('');
  expect(await seen('?w=k3v9qdx')).toEqual({ ...plain, address: '?w=k3v9qdx#p2' });
  expect(await seen('?w=<b>%00')).toEqual({ ...plain, address: '?w=%3Cb%3E%00#p2' });
  expect(takeProblems()).toEqual([]);
});
