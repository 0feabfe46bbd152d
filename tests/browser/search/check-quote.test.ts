import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openAskedSite } from '../../../src/mcp/site/open-asked-site.ts';
import { openSiteSource } from '../../../src/mcp/source/open-site-source.ts';
import { checkQuoteTool } from '../../../src/mcp/tools/check-quote-tool.ts';
import { revisedArchive, revisedQuotes } from '../../support/asking/asked-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { axeFaults } from '../axe-faults.ts';
import { openFiction } from '../open-fiction.ts';

// All of it is fiction.
const said = 'The pilot of Elm said that the tide had never been so high in forty years.';
const { open } = openFiction({
  'articles/pilot.md': article('', `A storm came.\n\n${said} It fell at night.`, { title: 'The pilot' }),
  'articles/clock.md': article(
    '',
    'The harbor clock stopped at noon yesterday in Elm, and nobody mended it.',
    {
      title: 'The clock',
      entities: '[elm]',
    },
  ),
  'articles/crash.md': article(
    'withheld: [7]\n',
    'Police stopped [a driver](withheld:7) of a black wagon on the old bridge near Ashby.',
    { title: 'The crash' },
  ),
  'articles/hidden.md': article(
    'listing: address-only\n',
    'The quiet clerk counted the coins twice that day.',
    {
      title: 'Hidden',
    },
  ),
  'articles/gone.md': article(
    'withdrawn: { date: 2020-05-06, reason: It was not true. }\n',
    'The mayor sold the bridge to a stranger for a song.',
  ),
  'withheld.yaml': 'decisions:\n  - { number: 7, month: 2026-11, ground: court, words: a driver }\n',
  'entities/elm.yaml': entity('Elm', 'place'),
});

async function check(page: Page, quote: string): Promise<string> {
  await page.getByLabel('A sentence, as it was quoted').fill(quote);
  await page.getByRole('button', { name: 'Check' }).click();
  const answer = page.getByRole('status').filter({ hasNotText: 'Checking' });
  await answer.filter({ hasText: /\S/ }).waitFor();
  return (await answer.innerText()).replace(/\s+/g, ' ').trim();
}

test('a sentence is confirmed at its paragraph, and a changed word is told', async () => {
  const page = await open('/check/');
  expect(await check(page, `“${said}”`)).toBe('It stands unchanged in: The pilot');
  const link = page.getByRole('status').getByRole('link');
  expect(await link.getAttribute('href')).toBe('/articles/pilot/#p2');
  expect(await check(page, said.replace('forty', 'ninety'))).toMatch(
    /nearly so.*“ninety” was quoted; “forty” stands there\. .*The pilot$/,
  );
  // Nothing of the sentence goes into the address.
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await axeFaults(page)).toEqual([]);
});

test('what is withheld, hidden or withdrawn is answered like what never was', async () => {
  const page = await open('/check/');
  const never = 'It is not in this archive.';
  expect(await check(page, 'A dozen sailors bought the moon from a peddler.')).toBe(never);
  expect(
    await check(page, 'Police stopped Zeb Xyzzyplugh of a black wagon on the old bridge near Ashby.'),
  ).toBe(never);
  expect(await check(page, 'The quiet clerk counted the coins twice that day.')).toBe(never);
  expect(await check(page, 'The mayor sold the bridge to a stranger for a song.')).toBe(never);
  expect(await check(page, '')).toBe('Paste the sentence to check.');
});

describe('an archive with revisions and a capture of an old site', () => {
  const { open, url } = openFiction(revisedArchive);

  test('is asked by the page and by a program, and both say the same at the same place', async () => {
    const cache = { folder: temporaryFolder(), maxBytes: 1_000_000 };
    const site = await openAskedSite(await openSiteSource(url(), cache));
    const page = await open('/check/');
    for (const [quote, answer, verdict, path] of revisedQuotes) {
      expect(await check(page, quote), quote).toMatch(answer);
      const told = (await checkQuoteTool.answer(site, { quote }, '2026-11-30')) as {
        verdict: string;
        places?: { address: string }[];
      };
      expect(told.verdict, quote).toBe(verdict);
      const addresses = (told.places ?? []).map(({ address }) => address.slice(site.address.length));
      expect(addresses[0] ?? '', quote).toMatch(path);
      const links = await page.getByRole('status').getByRole('link').all();
      const shown = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(shown, quote).toEqual(addresses.map((address) => `/${address.replace(/\?w=\w+/, '')}`));
    }
  });

  test('shows a capture as one, on the article and on its own page', async () => {
    const page = await open('/articles/light/');
    const rows = page.locator('.revisions li');
    expect((await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'As captured at the old site on 3 May 2009',
      'Present text',
    ]);
    await rows.first().getByRole('link').click();
    await page.locator('.text-note').waitFor();
    expect(await page.locator('.text-note').innerText()).toMatch(
      /^This text was captured at the old site\. It may never have been published here/,
    );
    expect(await page.locator('.revisions').innerText()).toContain('https://old-courier.example/light.html');
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('an archive with earlier texts', () => {
  const clock = (text: string) => article('', text, { title: 'The clock' });
  const { open } = openFiction({
    'articles/clock.md': clock('The harbor clock stopped at noon yesterday. Nobody mended it.'),
    'earlier:articles/clock.md': clock('The harbor clock stopped at midnight. Nobody mended it.'),
  });

  test('tells until when a sentence stood, with a link to the text that had it', async () => {
    const page = await open('/check/');
    expect(await check(page, 'The harbor clock stopped at midnight.')).toBe(
      'It stood until 3 January 2020 in an earlier text of: The clock',
    );
    const href = await page.getByRole('status').getByRole('link').getAttribute('href');
    expect(href).toMatch(/^\/articles\/clock\/revisions\/[0-9a-z]{10}\/$/);
    expect(await check(page, 'Nobody mended it.')).toBe('It stands unchanged in: The clock');
  });
});
