import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, entity } from '../../support/content.ts';
import { openTestDesk, screenHeading } from '../../support/desk.ts';

// A fictional archive in English, at the desk of a keeper who reads Persian.
const desk = openTestDesk({
  'articles/ferry.md': article('', 'Ada Lane took the ferry.', {
    title: 'The ferry',
    entities: '[ada-lane]',
  }),
  'articles/quay.md': article('draft: true\n', 'The quay was opened by Bela Crane.', {
    title: 'The quay',
    entities: '[bela-crane]',
  }),
  'entities/people/ada-lane.yaml': entity('Ada Lane', 'person', 'description: A pilot.\n'),
});

/** What the archive says, what is the same in all languages, and what is said before readers could lose something. */
const notTranslated =
  /^(?:Ada Lane|Bela Crane|The quay|The ferry|The Example Courier|Wikidata|VIAF|ISNI|GeoNames|ORCID|Remove files of the host|[\w.]+\.txt$)/;

const screens = [
  'today/',
  'articles/',
  'articles/ferry',
  'write/',
  'write/ferry',
  'import/',
  'problems/',
  'names/',
  'records/',
  'records/entity/ada-lane',
  'records/topics',
  'records/same',
  'requests/',
  'publish/',
  'box/',
  'backup/',
  'settings/',
  'upgrade/',
];

/** Returns what headings, buttons, labels and links of the desk say without one letter of Persian. */
function unpersian(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = [
      ...document.querySelectorAll(
        'h1, h2, h3, legend, summary, button, label, th, .desk-head a, .skip, .work-tabs a, .empty-note',
      ),
    ];
    return said
      .filter((one) => one.closest('[lang=en], .desk-language') === null)
      .map((one) => {
        const copy = one.cloneNode(true) as HTMLElement;
        for (const part of copy.querySelectorAll('input, select, textarea, kbd, option')) part.remove();
        return copy.textContent.trim();
      })
      .filter((text) => /[a-z]{2}/i.test(text) && !/\p{Script=Arabic}/u.test(text));
  });
}

test('the language of the desk is chosen on any screen, keeps what was typed, and is remembered', async () => {
  const page = await desk.open('articles/');
  await page.getByLabel('Find an article').fill('ferr');
  await page.getByLabel('Language of the desk').selectOption('fa');
  await page.getByRole('heading', { name: 'مقاله‌ها', level: 1 }).waitFor();
  expect(await page.getByLabel('یافتن مقاله').inputValue()).toBe('ferr');
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'fa',
    'rtl',
  ]);
  await page.reload();
  await page.getByRole('heading', { name: 'مقاله‌ها', level: 1 }).waitFor();
  await page.getByLabel('زبان میز کار').selectOption('de');
  await page.getByRole('heading', { name: 'Artikel', level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  await page.getByLabel('Sprache des Arbeitstischs').selectOption('en');
  await page.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
});

test('the desk is in the language of the browser, if it has it', async () => {
  const page = await desk.open('articles/', { locale: 'pt-BR' });
  await page.getByRole('heading', { name: 'Artigos', level: 1 }).waitFor();
  const other = await desk.open('articles/', { locale: 'sv-SE' });
  await other.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
});

test('every screen speaks Persian from right to left, and none scrolls sideways on a phone', async () => {
  const page = await desk.open('today/', { locale: 'fa-IR', viewport: { width: 360, height: 740 } });
  const others: Record<string, readonly string[]> = {};
  for (const screen of screens) {
    await page.goto(desk.url() + screen);
    await page.locator(screenHeading).first().waitFor();
    await page.waitForLoadState('networkidle');
    const left = (await unpersian(page)).filter((text) => !notTranslated.test(text));
    if (left.length > 0) others[screen] = left;
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      screen,
    ).toBe(true);
  }
  expect(others).toEqual({});
});

test('from right to left, what follows a link stands at its left, a tick before its words, and an address is read from left to right', async () => {
  const page = await desk.open('today/', { locale: 'he-IL' });
  const step = page.locator('.desk-steps .done').first();
  const [link, done] = await Promise.all(
    ['a', '.small'].map(async (part) => (await step.locator(part).boundingBox())!),
  );
  expect(done!.x).toBeLessThan(link!.x);
  await page.goto(`${desk.url()}publish/`);
  const label = page.locator('label', { hasText: 'Remove files of the host' });
  const [around, tick, words] = await Promise.all(
    [label, label.locator('input'), label.locator('[lang=en]')].map(
      async (part) => (await part.boundingBox())!,
    ),
  );
  expect(tick!.x).toBeGreaterThan(words!.x);
  expect(tick!.x + tick!.width).toBeLessThanOrEqual(around!.x + around!.width);
  await page.goto(`${desk.url()}settings/`);
  const title = page.locator('main input[type=text]').first();
  await title.waitFor();
  expect(await title.evaluate((field) => getComputedStyle(field).unicodeBidi)).toBe('plaintext');
});

test('from right to left, what a request and articles say is read in its own direction, and begins at the right', async () => {
  const page = await desk.open('requests/', { locale: 'he-IL' });
  const fields = page.locator('main :is(input, textarea)');
  await fields.nth(3).fill('2026-02-01');
  await fields.nth(0).fill('Ada Lane');
  await fields.nth(1).fill('Please leave me alone.');
  await page.locator('main form button[type=submit]').click();
  await page.locator('.request-person blockquote').waitFor();
  const lines = ['.request-wish', '.request-person blockquote', '.request-person h3'];
  for (const part of [...lines, '.request-person h3 bdi:last-of-type']) {
    const { first, last, end } = await page.locator(part).evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode()!;
      const letter = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const whole = document.createRange();
      whole.selectNodeContents(element);
      return {
        first: letter(0).left,
        last: letter(text.textContent!.trimEnd().length - 1).right,
        end: element.getBoundingClientRect().right - whole.getBoundingClientRect().right,
      };
    });
    expect(first, part).toBeLessThan(last);
    if (lines.includes(part)) expect(end, part).toBeLessThan(20);
  }
});

test('problems are in the language of the desk, and in English from left to right where it has none', async () => {
  const page = await desk.open('problems/', { locale: 'es-ES' });
  const cause = page.locator('.problem-cause', { hasText: 'bela-crane' });
  await cause.getByText('No existe la ficha "bela-crane".').waitFor();
  expect(await cause.locator('[lang]').count()).toBe(0);
  await page.getByLabel('Idioma de la mesa de trabajo').selectOption('fa');
  const english = cause.locator('h2 [lang=en]');
  await english.getByText('There is no entity "bela-crane".').waitFor();
  expect(await english.getAttribute('dir')).toBe('ltr');
});
