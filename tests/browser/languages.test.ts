import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { article } from '../support/content.ts';
import { openFiction } from './open-fiction.ts';
import { openSearch, shown, titles } from './search/read-results.ts';

const folder = fileURLToPath(new URL('../fixtures/languages/content/', import.meta.url));
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(md|yaml)$/.test(path),
);
const archive = openFiction({
  ...Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  'articles/arabic-radio.md': article('language: ar\n', 'Lantern FM إذاعة خيالية، كتبت للاختبار.', {
    title: 'Lantern FM تبدأ البث',
    date: '2021-03-11',
  }),
  'articles/withdrawn-note.md': article(
    'language: ar\nwithdrawn: { date: 2021-04-02, reason: A fiction that was taken down. }\n',
  ),
  'articles/guest-book.md': article(
    '',
    'Fiction: a guest’s book names Đường, of Hafenstraße, and two from Diyarbakır, Ærø and Łódź.',
    { title: 'The guest book', date: '2021-03-12' },
  ),
});

interface Written {
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** In the language of the interface. */
  readonly date: string;
  /** In its own language. */
  readonly ownDate: string;
  /** As readers would type them; the first occurs in the text. */
  readonly queries: readonly string[];
  /** The words marked in the article for a query with another spelling. */
  readonly marked: Readonly<Record<string, readonly string[]>>;
}

// The articles are fiction.
const languages: Readonly<Record<string, Written>> = {
  English: {
    id: 'lighthouse-reopens',
    lang: 'en',
    dir: 'ltr',
    title: 'Lantern Bay lighthouse opens its stairs again',
    date: '4 March 2021',
    ownDate: '4 March 2021',
    queries: ['visitors climb', 'lighthouse stair', '"burned every night"', 'Ｌａｎｔｅｒｎ'],
    marked: { ｖｉｓｉｔｏｒｓ: ['visitors'] },
  },
  French: {
    id: 'le-phare-rouvre',
    lang: 'fr',
    dir: 'ltr',
    title: 'Le phare de Lantern Bay rouvre son escalier',
    date: '5 March 2021',
    ownDate: '5 mars 2021',
    queries: [
      'élèves étonnés',
      'eleves',
      'PÊCHEURS',
      "l'été",
      '«\u00a0élèves étonnés\u00a0»',
      'etat',
      "l'État",
      '"l’etat paiera d\'une main"',
      // Punctuation between words is ignored.
      '"une main dit-elle et l’on attend"',
    ],
    marked: {
      "l'etat": ['L’État'],
      'une etonnes': ['étonnés', 'une', 'd’une'],
      '"l\'etat paiera d\'une"': ['L’État paiera d’une'],
    },
  },
  Arabic: {
    id: 'arabic-lighthouse',
    lang: 'ar',
    dir: 'rtl',
    title: 'منارة الخليج تفتح أبوابها من جديد',
    date: '6 March 2021',
    ownDate: '6 مارس 2021',
    // Alef with and without hamza, teh marbuta as heh, a vowel mark, a phrase.
    queries: [
      'المنارة',
      'أبوابها',
      'ابوابها',
      'واحده',
      'الزوّار',
      '"بعد تسع سنوات"',
      'مصطفي',
      'المناره',
      // With Persian letters.
      'میرا',
      '"أعيد فتح المنارة"',
    ],
    marked: {
      الزوّار: ['الزوار'],
      میرا: ['ميرا'],
      مصطفي: ['مصطفى'],
      '"اعيد فتح المناره"': ['أُعيدَ فتحُ المـنـارة'],
    },
  },
  Persian: {
    id: 'persian-lighthouse',
    lang: 'fa',
    dir: 'rtl',
    title: 'فانوس دریایی دوباره باز شد',
    date: '7 March 2021',
    ownDate: '۷ مارس ۲۰۲۱',
    // With a zero-width non-joiner, with nothing and with a space in its place.
    queries: [
      'کودکان',
      'کتاب\u200cها',
      'کتابها',
      'کتاب ها',
      'کتابخانه',
      'کتابخانه\u200cی',
      // With Arabic letters.
      'كتاب\u200cها',
      'ميرا',
      '200',
    ],
    marked: {
      كتابها: ['کتاب\u200cها'],
      ميرا: ['میرا'],
      كتابخانه: ['کتابخانهٔ', 'کتابخانه\u200cی'],
    },
  },
  Hebrew: {
    id: 'hebrew-lighthouse',
    lang: 'he',
    dir: 'rtl',
    title: 'המגדלור נפתח מחדש',
    date: '8 March 2021',
    ownDate: '8 במרץ 2021',
    queries: ['המגדלור', 'מפרץ הפנס', '"תשע שנים"', 'שלום', 'צה"ל', 'צה״ל'],
    marked: { שלום: ['שָׁלוֹם'], 'צה"ל': ['צה״ל'] },
  },
  Chinese: {
    id: 'chinese-lighthouse',
    lang: 'zh',
    dir: 'ltr',
    title: '灯笼湾灯塔重新开放',
    date: '9 March 2021',
    ownDate: '2021年3月9日',
    queries: ['灯塔', '守塔人', '灯塔 游客', '「灯塔」', '每天晚上灯', '２００名', '守塔人说，每天', '塔'],
    marked: { '「守塔人」': ['守塔人'], '２００名': ['200名'] },
  },
  Japanese: {
    id: 'japanese-lighthouse',
    lang: 'ja',
    dir: 'ltr',
    title: '灯台の階段、九年ぶりに公開',
    date: '10 March 2021',
    ownDate: '2021年3月10日',
    queries: ['灯台', '階段', 'ランタン湾', '子どもたち', '公開され', '登った', '段を登', 'ﾗﾝﾀﾝ湾'],
    marked: { 登った: ['登った'], ﾗﾝﾀﾝ湾: ['ランタン湾'] },
  },
};

const direction = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => getComputedStyle(node).direction);

async function widthOnPhone(page: Page): Promise<number> {
  await page.setViewportSize({ width: 360, height: 740 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe.each(Object.entries(languages))(
  'an article in %s',
  (_language, { id, lang, dir, title, date, ownDate, queries, marked }) => {
    test('is found from the one search page by what its readers type', async () => {
      const page = await openSearch(archive, '');
      const missed: string[] = [];
      for (const query of queries) {
        await page.locator('#search-input').fill(query);
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.searchParams.get('q') === query.trim());
        await shown(page);
        if (!(await titles(page)).some((found) => found.trim() === title)) missed.push(query);
      }
      expect(missed).toEqual([]);
    });

    test('has the query words marked as it spells them, on its page and among the results', async () => {
      const page = await openSearch(archive, '');
      const found: Record<string, string[]> = {};
      for (const query of Object.keys(marked)) {
        await page.goto(`${archive.url()}search/?${new URLSearchParams({ q: query })}`);
        await shown(page);
        const hit = page.locator('.hit', { has: page.locator(`.hit-title[lang="${lang}"]`) }).first();
        const shownMarks = (await hit.locator('mark').allInnerTexts()).join(' ');
        expect([query, marked[query]!.some((words) => shownMarks.includes(words))]).toEqual([query, true]);
        await hit.locator('.hit-title a').click();
        await page.waitForURL(`**/articles/${id}/**`);
        await page.locator('.marks-bar').waitFor();
        found[query] = await page.locator('[data-article-text] mark').allInnerTexts();
      }
      expect(found).toEqual(marked);
    });

    test('is shown among the results in its own direction, with its date in the interface’s language', async () => {
      const page = await openSearch(archive, `?${new URLSearchParams({ q: queries[0]! })}`);
      const hit = `.hit:has([lang="${lang}"])`;
      expect(await direction(page, `${hit} .hit-title`)).toBe(dir);
      expect(await direction(page, `${hit} .passage`)).toBe(dir);
      expect(await page.locator(`${hit} mark`).count()).toBeGreaterThan(0);
      expect(await page.locator(`${hit} .hit-date`).first().innerText()).toBe(date);
      expect(await direction(page, '.search-line')).toBe('ltr');
      expect(await widthOnPhone(page)).toBeLessThanOrEqual(360);
    });

    test('declares its language and direction, and shows its date in its own language', async () => {
      const page = await archive.open(`/articles/${id}/`);
      for (const part of ['[data-article-title]', '[data-article-text]']) {
        expect(await page.locator(part).evaluate((node) => node.closest<HTMLElement>('[lang]')!.lang)).toBe(
          lang,
        );
        expect(await direction(page, part)).toBe(dir);
      }
      expect(await direction(page, '.facts')).toBe('ltr');
      const time = page.locator('.facts time').first();
      expect(await time.innerText()).toBe(ownDate);
      expect(await time.getAttribute('datetime')).toMatch(/^2021-03-\d\d$/);
      expect(await time.getAttribute('lang')).toBe(lang === 'en' ? null : lang);
      expect(await direction(page, '.facts time')).toBe(dir);
      expect(await page.locator('.dateline strong').innerText()).toContain(ownDate);
      expect(await direction(page, '.dateline strong bdi')).toBe(dir);
      expect(await widthOnPhone(page)).toBeLessThanOrEqual(360);
    });
  },
);

test.each([
  ['duong', 'Đường'],
  ['hafenstrasse', 'Hafenstraße'],
  ['HAFENSTRASSE', 'Hafenstraße'],
  ['diyarbakir', 'Diyarbakır'],
  ['aero', 'Ærø'],
  ['lodz', 'Łódź'],
  ['guest', 'guest’s'],
])('%s finds %s in an article in another language', async (query, word) => {
  const page = await openSearch(archive, `?${new URLSearchParams({ q: query })}`);
  const hit = page.locator('.hit', { hasText: 'The guest book' });
  expect(await hit.locator('.passage mark').allInnerTexts()).toEqual([word]);
});

test('a tombstone shows its date in its own language, within a sentence of the interface', async () => {
  const page = await archive.open('/articles/withdrawn-note/');
  expect(await page.locator('.text-note').innerText()).toBe(
    'This article was taken down on 2 أبريل 2021. Its text is no longer published here.',
  );
  expect(await direction(page, '.text-note [lang="ar"]')).toBe('rtl');
});

test('a result in Arabic is laid out from right to left, even if a Latin name begins it', async () => {
  const page = await openSearch(archive, '?q=إذاعة');
  expect(await titles(page)).toEqual(['Lantern FM تبدأ البث']);
  expect(await direction(page, '.hit-title')).toBe('rtl');
  expect(await direction(page, '.passage')).toBe('rtl');
});

test('a feed that is opened in a browser sets each article in the direction of its language', async () => {
  const page = await archive.open('/feed.xml');
  const turned = await page.evaluate(() =>
    [...document.querySelectorAll('entry')].map((entry) => [
      entry.getAttribute('xml:lang'),
      getComputedStyle(entry).direction,
    ]),
  );
  expect(Object.fromEntries(turned)).toEqual(
    Object.fromEntries(Object.values(languages).map(({ lang, dir }) => [lang, dir])),
  );
});

test.each(['/', '/entities/lantern-bay/', '/topics/harbours/', '/2021/03/'])(
  '%s, which shows all languages, never scrolls sideways on a phone, and sets each title in its own direction',
  async (path) => {
    const page = await archive.open(path);
    expect(await widthOnPhone(page)).toBeLessThanOrEqual(360);
    const turned = await page
      .locator('main .title')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.closest<HTMLElement>('[lang]')!.lang, getComputedStyle(node).direction]),
      );
    expect(Object.fromEntries(turned)).toEqual(
      Object.fromEntries(Object.values(languages).map(({ lang, dir }) => [lang, dir])),
    );
  },
);
