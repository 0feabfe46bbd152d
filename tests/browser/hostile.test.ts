import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hostileContent, hostileStrings } from '../support/hostile.ts';
import { openFiction } from './open-fiction.ts';
import { shown } from './search/read-results.ts';

// The archive is fiction. Most of the test is in openFiction, which checks every page opened here: no error,
// no violation of the policy, no dialog, and no request to another host.
const { open, takeProblems, url } = openFiction(hostileContent());

/** Opens a page and records executed hostile strings and navigation to other addresses. */
async function openWatched(): Promise<{ page: Page; visit: (path: string) => Promise<void>; ran: string[] }> {
  const page = await open('/');
  const ran: string[] = [];
  await page.exposeFunction('pwned', () => ran.push(page.url()));
  const visit = async (path: string) => {
    await page.goto(url() + path);
    // Whatever runs automatically has run by now; whatever waits for the reader is hovered over and focused.
    await page.waitForLoadState('load');
    await page.evaluate(() => {
      for (const node of document.querySelectorAll<HTMLElement>(
        'main :is(a, button, summary, img, [id], [title])',
      )) {
        node.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        node.dispatchEvent(new FocusEvent('focus'));
      }
    });
    expect(page.url(), path).toBe(url() + path);
  };
  return { page, visit, ran };
}

const asked = (text: string) => new URLSearchParams({ q: text }).toString();
const each = (path: (index: number) => string) => hostileStrings.map((_, index) => path(index));

test.each([
  // Their addresses request the marking of similar words.
  ['article', each((index) => `articles/hostile-${index}/?${asked(`shared ${hostileStrings[index]!}`)}`)],
  ['entity', each((index) => `entities/entity-${index}/`)],
  ['topic', each((index) => `topics/topic-${index}/`)],
  ['page', each((index) => `page-${index}/`)],
  ['tombstone', each((index) => `articles/gone-${index}/`)],
  [
    'front and index',
    [
      '',
      '2020/',
      '2020/01/',
      '2020/01/05/',
      'on-this-day/',
      'on-this-day/01-05/',
      'topics/',
      'topics/common/',
    ],
  ],
  ['list of names', ['entities/', 'people/', 'entities/shared/', 'data/']],
])('no field of any record is executed on any %s', async (_kind, paths) => {
  const { page, visit, ran } = await openWatched();
  for (const path of paths) {
    await visit(path);
    if (path.includes('?q=')) await page.locator('.marks-bar').waitFor();
  }
  expect(ran).toEqual([]);
});

test('nothing that a reader types is executed, whether it is found or not', async () => {
  const { page, ran } = await openWatched();
  await page.goto(`${url()}search/?q=shared`);
  await shown(page);
  for (const text of hostileStrings) {
    await page.locator('#search-input').fill(inField(text));
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.searchParams.get('q') === inField(text));
    await shown(page);
  }
  expect(ran).toEqual([]);
});

test('nothing in an address is executed, neither in queries nor in filters and their lists', async () => {
  const { page, ran } = await openWatched();
  for (const long of hostileStrings) {
    // A server rejects addresses of 60,000 characters.
    const text = long.slice(0, 1000);
    const state = {
      q: text,
      section: text,
      person: text,
      topic: text,
      year: text,
      sort: text,
      language: text,
    };
    await page.goto(`${url()}search/?${new URLSearchParams(state)}`);
    await shown(page);
    expect(await page.locator('#search-input').inputValue()).not.toBe('');
  }
  await page.goto(`${url()}search/?q=shared`);
  await shown(page);
  for (const key of ['topic', 'person', 'section', 'byline']) {
    const list = page.locator(`.facet[data-facet="${key}"]:visible`);
    if ((await list.count()) === 0) continue;
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await list.locator('.choice').first().waitFor();
  }
  expect(await page.locator('.facet[data-facet="section"] .choice').count()).toBeGreaterThan(5);
  expect(ran).toEqual([]);
});

test('a word of ten thousand letters is not kerned, which would block its page for seconds; others are', async () => {
  const long = hostileStrings.findIndex((text) => /\S{10000}/.test(text));
  const { page, visit } = await openWatched();
  const kernings = async (path: string) => {
    await visit(path);
    return page.evaluate(() => [
      ...new Set([...document.querySelectorAll('body *')].map((node) => getComputedStyle(node).fontKerning)),
    ]);
  };
  for (const path of [`articles/hostile-${long}/`, `entities/entity-${long}/`, ''])
    expect([path, await kernings(path)]).toEqual([path, ['none']]);
  expect(await kernings('articles/hostile-0/')).toContain('auto');
});

test('executable content is detected by the test, and stopped by the policy', async () => {
  const { page, ran } = await openWatched();
  await page.evaluate('pwned()');
  expect(ran.length).toBe(1);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'pwned()';
    document.body.append(script);
  });
  expect(ran.length).toBe(1);
  expect(takeProblems().join()).toContain('Content Security Policy');
});

/** Returns a text without line breaks, as in a single-line field. */
function inField(text: string): string {
  return text.replace(/[\r\n]/g, '').trim();
}
