import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site } from '../support/content.ts';
import { inOtherLetters, inOtherScript } from '../support/other-script.ts';
import { fiction } from './fiction.ts';
import { allKinds, kindsOfPage, settled } from './kinds-of-page.ts';
import { openFiction } from './open-fiction.ts';

// The archive's own words are in Cyrillic letters, and every word of the interface is enclosed in marks: any
// Latin letters without marks are words that no translation would reach.
const { open, url } = openFiction({
  ...inOtherScript({ 'site.yaml': site, ...allKinds }),
  ...languageOf('en-XA'),
});

function languageOf(language: string): Record<string, string> {
  const own = inOtherScript({ 'site.yaml': fiction['site.yaml'] ?? site })['site.yaml'];
  return { 'site.yaml': `${own as string}language: ${language}\n` };
}

/** Names of formats and programs, which are the same in every language. */
const names =
  /\b(BibTeX|BibLaTeX|Web Annotation|CSL|CSV|HTML|IPTC|JSON|Lines|Markdown|RIS|URL|APA|MLA|Chicago|Atom|datapackage\.json|CITATION\.cff|licenses\.txt)\b/g;

/** Returns the texts of a page without those in marks. */
async function unmarked(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'data-copied', 'data-words'];
    const found = [document.title];
    const metas = document.querySelectorAll(
      'meta:is([name="description"], [property$=":title"], [property$=":description"], [property$=":alt"])',
    );
    for (const meta of metas) found.push(meta.getAttribute('content') ?? '');
    // The title of that class is for reference managers alone (COinS).
    for (const element of document.querySelectorAll('body :not(.Z3988)'))
      for (const name of attributes) if (element.hasAttribute(name)) found.push(element.getAttribute(name)!);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, noscript, code, pre, [lang=en]'))
        all += ` ${node.textContent}`;
    return [...found, all];
  });
  return texts.flatMap((text) => wordsLeft(text));
}

function wordsLeft(text: string): string[] {
  let left = text
    .replace(names, '')
    .replace(/\b[a-z]+:(?=\S)\w+/g, '')
    .replace(/https?:\/\/\S+/g, '');
  for (let before = ''; before !== left;) [before, left] = [left, left.replace(/⟦[^⟦⟧]*⟧/g, ' ')];
  return left.match(/\p{Script=Latin}{2,}.{0,40}/gu) ?? [];
}

test.each(Object.entries(kindsOfPage))('%s has no word that is missing in the tables', async (_, path) => {
  // The query is typed by a reader, and thus in the archive's letters.
  const page = await open(path.replace(/\bq=(\w+)/, (_match, word: string) => `q=${inOtherLetters(word)}`));
  await settled(page);
  expect(await unmarked(page)).toEqual([]);
});

test.each(['/search/', '/search/many/', '/compare/'])(
  '%s without JavaScript has none either',
  async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    const shown = await page.locator('body').innerText();
    expect(shown).toMatch(/⟦.*JavaScript/);
    expect(wordsLeft(shown)).toEqual([]);
  },
);

test.each(['feed.xml', 'corrections/feed.xml', 'entities/ferry-company/feed.xml', 'opensearch.xml'])(
  '%s has none either',
  async (path) => {
    const text = await (await fetch(url() + path)).text();
    const shown = [...text.matchAll(/>([^<]+)<|\blabel="([^"]*)"/g)].map(
      ([, inside, label]) => inside ?? label!,
    );
    expect(shown.join(' ')).toMatch(/⟦/);
    expect(
      shown
        .filter((one) => !/^(?:en-XA|UTF-8|\d{4}-[\dT:.Z+-]+)$/.test(one))
        .flatMap((one) => wordsLeft(one)),
    ).toEqual([]);
  },
);

test('the descriptions of the archive’s data have none either', async () => {
  const text = await (await fetch(`${url()}data/datapackage.json`)).text();
  const described = [...text.matchAll(/"(?:title|description)": "((?:[^"\\]|\\.)*)"/g)].map(
    ([, one]) => one!,
  );
  expect(described.length).toBeGreaterThan(50);
  expect(described.flatMap((one) => wordsLeft(one))).toEqual([]);
});
