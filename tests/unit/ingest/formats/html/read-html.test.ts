import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { plainText } from '../../../../../src/ingest/clean/plain-text.ts';
import type { IncomingArticle } from '../../../../../src/ingest/contract/incoming.ts';
import { htmlReader } from '../../../../../src/ingest/formats/html/read-html.ts';
import { faultOf } from '../../../../support/suite/fault-of.ts';

import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const sentences =
  'The ferry across the bay runs again, after a winter in which nobody could cross. The harbour mistress said that the quay had been repaired, and that the boats would leave each hour. ';
const text = `<p>${sentences}</p>\n<p>${sentences.repeat(2)}</p>\n<p>${sentences}</p>`;

const page = (head: string, body = `<article><h1>Ferry reopens</h1>${text}</article>`) => `<!DOCTYPE html>
<html lang="en-GB">
<head>${head}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>All rights reserved.</footer></body>
</html>`;

const read = (content: string, path?: string) => readAll(htmlReader, { name: 'page.html', content, path });

async function articleOf(content: string, path?: string): Promise<IncomingArticle> {
  const { articles, problems } = await read(content, path);
  expect(problems).toEqual([]);
  return articles[0]!;
}

const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

test('a page too broken to be parsed is refused', async () => {
  const { articles, problems } = await read('<![CDATA[--><!doctype html>');
  expect(articles).toEqual([]);
  expect(problems.join()).toContain('No article was found in this page.');
});

test('a list is read as a whole, though one of its items has more words than the rest of the text', async () => {
  const names = 'Mira Solano, Tove Ardal, Anselm Fjord, Ruta Vance, Ivo Marsh, Nell Harrow, '.repeat(20);
  const list = `<ol start="8"><li><p>The ferry was late on Monday.</p></li><li><p>We thank ${names}and all.</p></li></ol>`;
  const { body } = await articleOf(page('', `<div><p>${sentences}</p>${list}<p>Want to be on it?</p></div>`));
  expect(plainText(body.value)).toMatch(/^The ferry across.*late on Monday.*and all\..*Want to be on it\?$/);
  expect(body.value).toContain('<ol start="8">');
});

describe('a saved page', () => {
  test('yields its article without its surroundings, with everything that its JSON-LD states', async () => {
    const article = await articleOf(
      page(
        `<title>Ferry reopens | Lantern Bay Courier</title><link rel="canonical" href="https://courier.example/2019/ferry">${jsonLd(
          {
            '@context': 'https://schema.org',
            '@graph': [
              { '@type': 'WebSite', name: 'Courier' },
              {
                '@type': ['NewsArticle'],
                headline: 'Ferry &amp; quay reopen',
                description: 'Boats again.',
                datePublished: '2019-03-05T08:30:00+01:00',
                dateModified: '2019-03-06',
                author: [
                  { '@type': 'Person', name: 'Mira Solano' },
                  { '@type': 'Organization', name: 'Bay News Service' },
                  'Tove Ardal',
                ],
                publisher: { '@type': 'NewsMediaOrganization', name: 'Lantern Bay Courier' },
                articleSection: ['Harbour', 'News'],
                keywords: 'ferries, quay',
                about: [
                  { '@type': 'Place', name: 'Lantern Bay' },
                  { '@type': 'Thing', name: 'Boats' },
                ],
                image: { '@type': 'ImageObject', url: 'https://courier.example/boat.jpg' },
              },
            ],
          },
        )}`,
      ),
    );
    expect(article).toMatchObject({
      type: 'article',
      place: { file: 'page.html' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      title: 'Ferry & quay reopen',
      standfirst: 'Boats again.',
      date: '2019-03-05T08:30:00+01:00',
      updated: '2019-03-06',
      authors: [
        { name: 'Mira Solano', kind: 'person' },
        { name: 'Bay News Service', kind: 'organization' },
        { name: 'Tove Ardal' },
      ],
      publisher: 'Lantern Bay Courier',
      section: 'Harbour',
      language: 'en-GB',
      topics: [{ label: 'ferries' }, { label: 'quay' }],
      names: [{ name: 'Lantern Bay', kind: 'place' }],
      url: 'https://courier.example/2019/ferry',
      image: { src: 'https://courier.example/boat.jpg' },
    });
    expect(article.body.value).toContain('The harbour mistress said');
    expect(article.body.value).not.toMatch(/Home|All rights reserved/);
  });

  test('yields what Open Graph and other metadata state if there is no JSON-LD', async () => {
    const metas: Record<string, string> = {
      'og:title': 'Ferry reopens – Courier',
      'og:site_name': 'Courier',
      'og:description': 'Boats again.',
      'og:url': 'https://courier.example/ferry',
      'og:image': '/boat.jpg',
      'og:image:alt': 'A white ferry',
      'article:published_time': '2019-03-05',
      'article:section': 'Harbour',
      author: 'By Mira Solano',
      keywords: 'ferries, Courier, Ferry reopens',
    };
    const head = Object.entries(metas).map(
      ([name, value]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${value}">`,
    );
    expect(await articleOf(page(head.join('')))).toMatchObject({
      title: 'Ferry reopens',
      standfirst: 'Boats again.',
      date: '2019-03-05',
      authors: [{ name: 'Mira Solano' }],
      publisher: 'Courier',
      section: 'Harbour',
      topics: [{ label: 'ferries' }],
      url: 'https://courier.example/ferry',
      image: { src: 'https://courier.example/boat.jpg', alt: 'A white ferry' },
    });
  });

  test('uses the displayed title if it states two', async () => {
    const thing = { '@type': 'Article', name: 'Ferry', headline: 'A boat that crosses a bay' };
    expect((await articleOf(page(`<title>Ferry – Bay Pedia</title>${jsonLd(thing)}`))).title).toBe('Ferry');
  });

  test('uses the date that its elements mark, or its only one', async () => {
    const dated = async (times: string) =>
      (await articleOf(page('', `<article>${times}${text}</article>`))).date;
    expect(await dated('<time datetime="2019-03-05T08:30">5 March</time>')).toBe('2019-03-05T08:30');
    expect(
      await dated('<time datetime="2019-03-05">a</time><time datetime="2019-03-07">b</time>'),
    ).toBeUndefined();
    expect(
      await dated(
        '<time datetime="2019-03-07">b</time><time itemprop="datePublished" datetime="2019-03-05">a</time>',
      ),
    ).toBe('2019-03-05');
    expect(await dated('<div class="comments"><time datetime="2020-01-01">a</time></div>')).toBeUndefined();
  });

  test('takes its address from the comment of the browser that saved it', async () => {
    const saved = page('').replace(
      '<html',
      '<!-- saved from url=(0029)https://courier.example/ferry -->\n<html',
    );
    expect((await articleOf(saved)).url).toBe('https://courier.example/ferry');
  });

  test('keeps pictures saved next to it, and makes other addresses absolute', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'page_files'));
    writeFileSync(join(folder, 'page_files', 'a b.jpg'), '');
    const article = await articleOf(
      page(
        '<link rel="canonical" href="https://courier.example/2019/ferry">',
        `<article>${text}<p><img src="page_files/a%20b.jpg"><img src="page_files/gone.jpg"> ${sentences}<a href="/2018/old">old</a></p></article>`,
      ),
      join(folder, 'page.html'),
    );
    expect(article.body.value).toMatch(/src="page_files\/a%20b\.jpg"/);
    expect(article.body.value).toMatch(/src="https:\/\/courier\.example\/2019\/page_files\/gone\.jpg"/);
    expect(article.body.value).toMatch(/href="https:\/\/courier\.example\/2018\/old"/);
  });

  test('omits a standfirst and picture that are in the text already', async () => {
    const article = await articleOf(
      page(
        `<meta name="description" content="The ferry across the bay runs again, after a winter…"><meta property="og:url" content="https://courier.example/"><meta property="og:image" content="https://cdn.example/1200/boat.jpg?w=3">`,
        `<article>${text}<figure><img src="https://courier.example/300/boat.jpg" alt="A ferry"></figure></article>`,
      ),
    );
    expect([article.standfirst, article.image]).toEqual([undefined, undefined]);
  });

  test('may omit its html and body tags', async () => {
    for (const content of [
      `<!DOCTYPE html><title>Ferry</title>${text}`,
      `<title>Ferry</title>${text}`,
      `<HTML lang="en"><TITLE>Ferry</TITLE>${text}</HTML>`,
      `<html><head><title>Ferry</title></head>${text}`,
      `<html><head><title>Ferry</title></head><body>${text}`,
    ]) {
      const { title, body } = await articleOf(content);
      expect(title).toBe('Ferry');
      expect(body.value).toContain('harbour mistress');
    }
  });

  test('without an article is refused', async () => {
    for (const content of [
      '',
      '<html></html>',
      '<head><title>Moved</title></head>',
      page('', '<div></div>').replace(/<nav.*nav>|<footer.*footer>/g, ''),
    ]) {
      const { articles, problems } = await read(content);
      expect(articles).toEqual([]);
      expect(problems).toEqual([
        `page.html
  No article was found in this page.
  Save the page of a single article rather than a list, or import its text as a text file.`,
      ]);
    }
  });
});

describe('a hostile page', () => {
  test('executes nothing', async () => {
    const script = '(globalThis.ran = true), (window.ran = true)';
    const article = await articleOf(
      page(
        `<script>${script}</script>`,
        `<article onload="${script}">${text}<p>${sentences}<img src="x" onerror="${script}"><a href="javascript:${script}">go</a></p><svg onload="${script}"><script>${script}</script></svg><iframe srcdoc="<script>${script}</script>"></iframe></article>`,
      ),
    );
    expect(article.body.value).toContain('harbour mistress');
    expect('ran' in globalThis).toBe(false);
    expect(article.body.value).not.toContain('<script');
  });

  test('loses only malformed JSON-LD', async () => {
    const shapes = [
      '{broken',
      '[]',
      'null',
      '"NewsArticle"',
      `${'{"@graph":['.repeat(500)}${']}'.repeat(500)}`,
      JSON.stringify({
        '@type': 'NewsArticle',
        headline: 7,
        author: { name: { name: {} } },
        image: [[[]]],
        datePublished: {},
        keywords: { a: 1 },
      }),
    ];
    for (const shape of shapes) {
      const article = await articleOf(
        page(`<title>Ferry reopens</title><script type="application/ld+json">${shape}</script>`),
      );
      expect(article).toMatchObject({ title: 'Ferry reopens', topics: [] });
      expect([article.date, article.authors, article.image]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('with deeply nested elements is read', async () => {
    const { articles, problems } = await read(page('', `${'<div>'.repeat(10_000)}${text}`));
    expect(plainText(articles[0]!.body.value)).toContain(plainText(text));
    expect(problems).toEqual([]);
  });

  test('with a comment that is never closed, and a document type in it, is read', async () => {
    // Readability tries again with a page that has few words.
    const { articles } = await read(
      '<!doctype html><html><body><article><p>The ferry came.<ul><li><![CDATA[<x>-->Acme<!doctype html>',
    );
    expect(plainText(articles[0]!.body.value)).toBe('The ferry came.');
  });

  test('of any size is refused before it is loaded completely', async () => {
    let given = 0;
    const endless = {
      name: 'page.html',
      base: 'page.html',
      start: new TextEncoder().encode('<html>'),
      async *bytes() {
        for (;;) {
          given += 1;
          yield new Uint8Array(1_000_000).fill(32);
        }
      },
    };
    const reading = async () => {
      for await (const _ of htmlReader.read(endless, { map: new Map(), today: '2026-03-01' }));
    };
    expect((await faultOf(reading())).message).toMatch('The file is larger than 16 MB');
    expect(given).toBeLessThan(30);
  });
});

test('a file without usable elements is refused rather than crashing', async () => {
  for (const page of ['<time datetime="<html>', '<script type="x"><html>', '<style><html>']) {
    const { articles, problems } = await read(page);
    expect([page, articles.length, problems.length]).toEqual([page, 0, 1]);
  }
});
