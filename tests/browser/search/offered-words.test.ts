import { expect, test } from 'vitest';
import { article, type Files } from '../../support/content.ts';
import { axeFaults } from '../axe-faults.ts';
import { openFiction } from '../open-fiction.ts';
import { openSearch as openSearchIn, waitForCount } from './read-results.ts';

// So many that one article in a hundred may be a misprint. All of it is fiction.
const passed: Files = Object.fromEntries(
  Array.from({ length: 120 }, (_, index) => [
    `articles/budget-${index}.md`,
    article('', `The government passed its budget no. ${index}.`, { title: `Vote ${index}` }),
  ]),
);
const archive = openFiction({
  'site.yaml': 'title: The Elm Courier\ndescription: Fiction.\nurl: https://courier.example/\n',
  'synonyms.yaml': 'groups:\n  - [plane, airplane]\n',
  ...passed,
  'articles/misprint.md': article('', 'The goverment lost a bill.', { title: 'A bill' }),
  'articles/landing.md': article('', 'A plane came down.', { title: 'A landing' }),
  'articles/start.md': article('', 'An airplane went up.', { title: 'A start' }),
});
const openSearch = (query: string, width = 1440) =>
  openSearchIn(archive, `?${new URLSearchParams({ q: query })}`, { viewport: { width, height: 900 } });

test('a misprint in the archive is found as typed, and the usual spelling offered with its count', async () => {
  const page = await openSearch('goverment');
  await waitForCount(page, '1 result');
  const offer = page.locator('.count-apart');
  await offer.waitFor();
  expect(await offer.innerText()).toBe('Did you mean government (120)?');
  await offer.locator('a').click();
  await waitForCount(page, '120 results');
});

test('it is offered, too, where another word was corrected', async () => {
  const page = await openSearch('goverment budjet', 360);
  const notice = page.locator('.relaxed');
  await notice.getByText('Did you mean').waitFor();
  expect(await notice.innerText()).toMatch(/^Showing results for goverment budget/);
  expect(await notice.innerText()).toContain('Did you mean government budget (120)?');
  expect(await axeFaults(page)).toEqual([]);
});

test('the synonyms of an archive are found and named, and can be left out', async () => {
  const page = await openSearch('plane');
  await waitForCount(page, '2 results');
  await page.getByText('also: airplane').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Search for plane only' }).click();
  await waitForCount(page, '1 result');
  expect(await page.locator('#search-input').inputValue()).toBe('+plane');
  expect(await page.getByText('also:').count()).toBe(0);
});
