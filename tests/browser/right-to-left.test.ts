import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity, site, type Files } from '../support/content.ts';
import { openFiction } from './open-fiction.ts';

/**
 * An archive of fiction that is read from right to left and dated by the Persian calendar, with articles in some months of a
 * year. Its title and records are in Persian, so that all Latin figures on its pages are the program’s.
 */
const months: Files = {
  'site.yaml': `${site.replace('The Example Courier', 'پیک نمونه').replace('A paper that never was.', 'روزنامه‌ای که نبود.')}language: fa\ncalendar: persian\n`,
  'entities/people/mina.yaml': entity('مینا رهنما', 'person'),
  'entities/people/dara.yaml': entity('دارا رهنما', 'person'),
  'topics/harbor.yaml': 'label: بندر\n',
  ...Object.fromEntries(
    ['1962-06-05', '2018-01-05', '2018-01-09', '2018-03-02', '2018-12-30', '2018', '201X'].map((date, at) => [
      `articles/letter-${at}.md`,
      article('', 'مینا رهنما و دارا رهنما یک نامهٔ خیالی نوشتند.', {
        title: `خبر تازه از بندر ${'یکم دوم سوم چهارم پنجم ششم هفتم'.split(' ')[at]}`,
        date,
        entities: '[mina, dara]',
        topics: '[harbor]',
      }),
    ]),
  ),
  'articles/english.md': article('language: en\n', 'A letter of fiction was written.', {
    title: 'A letter in English',
    date: '2018-12-31',
  }),
};
const { open } = openFiction(months);

test('the bars of months stand at the beginning of their months', async () => {
  const page = await open('/dates/');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const gaps = await page.locator('.year li a:has(rect)').evaluateAll((links) =>
    links.map((link) => {
      const edge = (selector: string) => link.querySelector(selector)!.getBoundingClientRect().right;
      return Math.abs(edge('rect') - edge('svg'));
    }),
  );
  expect(gaps).toHaveLength(3);
  expect(Math.max(...gaps)).toBeLessThan(1);
});

test('the headline of a neighbor in another direction begins below the words that announce it', async () => {
  const page = await open('/articles/letter-4/', { viewport: { width: 360, height: 740 } });
  const link = page.locator('.ends a', { hasText: 'A letter in English' });
  const [label, headline] = await link.evaluate((element) =>
    ['.small', 'bdi'].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(element.querySelector(part)!);
      return range.getBoundingClientRect().right;
    }),
  );
  expect(headline).toBeCloseTo(label!, 0);
});

/** Returns the texts of a page that have Latin figures or marks where Persian has its own, but for addresses and code. */
async function latinIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const text = (textContent ?? '').trim();
      const isCode = parentElement!.closest(
        'script, style, code, pre, kbd, [lang="en"], .address, .data-files',
      );
      if (!isCode && parentElement!.checkVisibility() && !text.includes('://') && /[0-9]|, |\?/.test(text))
        found.push(text);
    }
    return found;
  });
}

test.each([
  '/',
  '/dates/',
  '/2018/',
  '/2018/01/',
  '/2018/01/05/',
  '/articles/letter-1/',
  '/entities/mina/',
  '/on-this-day/',
  '/timeline/',
  '/network/',
  '/reading-list/',
  '/compare/?a=mina&b=dara',
  '/search/?q=نامهٔ',
  '/search/?q=ناموه',
  '/search/?q=مینا رهنما',
  '/corrections/',
])('%s has Persian figures and marks only', async (path) => {
  const page = await open(encodeURI(path));
  if (path.startsWith('/search/')) {
    await page.locator('#search-app[data-shown]').waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
  }
  expect(await latinIn(page)).toEqual([]);
});

test('an exact day is Persian first, on its article, in lists and in citations', async () => {
  const page = await open('/articles/letter-0/');
  const day = /۱۵ خرداد ۱۳۴۱ \(۵\sژوئن\s۱۹۶۲\)/;
  expect(await page.locator('.article .facts').innerText()).toMatch(day);
  expect(await page.locator('#cite').textContent()).toMatch(day);
  await page.goto(page.url().replace('articles/letter-0/', '1962/'));
  expect(await page.locator('main').innerText()).toMatch(day);
});

test('a front has the Gregorian year first, at the right, and what it spans after it', async () => {
  const page = await open('/2018/');
  const heading = page.locator('h1');
  expect((await heading.innerText()).replace(/^\u200f/, '')).toBe('۲۰۱۸ (۱۳۹۶–۱۳۹۷)');
  // The year is read first: it stands right of the bracket.
  const [year, bracket] = await heading.evaluate((node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode()!;
    const leftOf = (part: string) => {
      const range = document.createRange();
      const start = text.textContent!.indexOf(part);
      range.setStart(text, start);
      range.setEnd(text, start + part.length);
      return range.getBoundingClientRect().left;
    };
    return [leftOf('۲۰۱۸'), leftOf('۱۳۹۶')];
  });
  expect(year).toBeGreaterThan(bracket);
});

test.each([
  ['۱۵ خرداد ۱۳۴۱', '/1962/06/05/'],
  ['خرداد ۱۳۴۱', '/search/?q=from%3A1962-05-22%20to%3A1962-06-21'],
  ['۱۳۴۱', '/search/?q=from%3A1962-03-21%20to%3A1963-03-20'],
  ['۵ ژوئن ۱۹۶۲', '/1962/06/05/'],
  ['1962', '/1962/'],
])('the field for dates goes to %s', async (typed, path) => {
  const page = await open('/dates/');
  await page.locator('[data-go-to-date] input').fill(typed);
  await page.locator('[data-go-to-date] input').press('Enter');
  await page.waitForURL((url) => url.pathname + url.search === path);
});

test('results have the Persian day first, and scripts write periods so', async () => {
  const page = await open(encodeURI('/search/?q=نامهٔ یکم'));
  await page.locator('.hit', { hasText: /۱۵ خرداد ۱۳۴۱ \(۵\sژوئن\s۱۹۶۲\)/ }).waitFor();
  await page.goto(page.url().replace(/search\/.*/, encodeURI('search/?q=خرداد ۱۳۴۱')));
  await page
    .getByText(/۱ خرداد ۱۳۴۱ \(۲۲\s.+\s۱۹۶۲\)/)
    .first()
    .waitFor();
});

test('the search knows its fields by their Persian names, with the Persian comma, and teaches them', async () => {
  const page = await open(encodeURI('/search/?q=موضوع:بندر سال:۱۹۶۲،۲۰۱۷'));
  await page.locator('#search-app[data-shown]').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
  // One of 1962, and one of the decade.
  await page.getByText('۲ نتیجه').first().waitFor();
  expect(await page.locator('.chip:has(.chip-sign)').allInnerTexts()).toEqual([
    'دربارهٔ بندر ×',
    expect.stringMatching(/^از سال \u200f?۱۹۶۲ .*۲۰۱۷ .*×$/),
  ]);
  expect(await page.locator('.hint-suggestion').count()).toBe(0);
  expect(await page.locator('details', { hasText: 'راهنمای جست‌وجو' }).first().textContent()).toContain(
    'موضوع:بندر',
  );
});
