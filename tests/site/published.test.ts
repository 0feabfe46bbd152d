import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../../src/workspace/open-site.ts';
import { searchDocuments } from '../../src/search/document/search-documents.ts';
import { type BuiltFiction, buildFiction, textsOf } from '../support/build.ts';
import { article, entity } from '../support/content.ts';
import { blockTexts, elementsOf } from '../support/html.ts';
import { picture } from '../support/picture.ts';

// All of it is fiction. Content that must never be published contains this word.
const secret = 'xyzzyplugh';
const files = {
  'articles/2018/lighthouse.md': article(
    'redirectFrom: [/2018/old-lighthouse, /%ce%b5%cf%80-2/]\nimage:\n  src: lighthouse.png\n  alt: A "lighthouse" > that never was\n',
    [
      'The Example Light Company & its <em>lamp</em> were named once, and *once* more.',
      '- A list’s first item\n- and its second, with [a link](https://example.com/?a=1&b=2)',
      '> A quotation of “fiction”.',
      '## A heading',
      '![A lamp, "lit" & > bright](lamp.png "The lamp")',
      'Then nothing.',
    ].join('\n\n'),
    { title: 'The lighthouse & <its> lamp', entities: '[light-company]' },
  ),
  'articles/2018/lighthouse.png': picture(1500, 900),
  'articles/2018/lamp.png': picture(90, 60),
  'articles/2018/unfinished.md': article(
    'draft: true\nimage:\n  src: draft-xyzzyplugh.png\n  alt: Nothing\n',
    `A ${secret} that is a draft. ![x](draft-xyzzyplugh.png)`,
    { title: `${secret} draft` },
  ),
  'articles/2018/draft-xyzzyplugh.png': picture(10, 10),
  'articles/2018/gone.md': article(
    `standfirst: ${secret}\nwithdrawn:\n  date: 2019-01-02\n  reason: It was not true.\n`,
    `A ${secret} that was taken down, of the Example Light Company. ![x](gone-xyzzyplugh.png)`,
    { title: `${secret} gone`, entities: '[light-company]' },
  ),
  'articles/2018/gone-xyzzyplugh.png': picture(11, 11),
  'articles/2018/held.md': article(
    `embargo: 2099-01-02\nredirectFrom: [/${secret}/]\n`,
    `A ${secret} that is held back. ![x](held-xyzzyplugh.png)`,
    { title: `${secret} held`, entities: `[${secret}-person]`, topics: `[${secret}-topic]` },
  ),
  [`articles/2018/${secret}-dated.md`]: article('', `A ${secret} of a year to come.`, { date: '2099' }),
  'articles/2018/held-xyzzyplugh.png': picture(12, 12),
  'review/lighthouse.yaml': `refused:\n  - ${secret}\n`,
  'review.yaml': `refused: [${secret}]\n`,
  'entities/light-company.yaml': entity(
    'Example Light Company',
    'organization',
    `formerIds: [lamp-company]\ndistinctFrom: ${secret}-person\nroles:\n  - { role: maker, source: ${secret}-dated }\n`,
  ),
  [`entities/${secret}-person.yaml`]: entity(
    `Ada ${secret}`,
    'person',
    `formerIds: [old-${secret}]\npartOf: light-company\nroles:\n  - { role: keeper, at: light-company }\n`,
  ),
  [`topics/${secret}-topic.yaml`]: `label: ${secret}\nformerIds: [old-${secret}]\n`,
};

describe('a site published under a base path', () => {
  let built: BuiltFiction;
  let texts: Map<string, string>;
  const page = (path: string) => texts.get(path) ?? `no ${path} in ${[...texts.keys()].join(' ')}`;
  beforeAll(() => {
    built = buildFiction(files, '--site', 'https://library.example/papers/courier/');
    texts = textsOf(built.out);
    expect(built.ran.stderr, built.ran.stdout).not.toContain('Error');
  });

  test('keeps all its addresses under the base path', () => {
    const html = [...texts].filter(([path]) => path.endsWith('.html')).map(([, text]) => text);
    const addresses = html.flatMap((text) =>
      [...text.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address!),
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith('/papers/courier/'))).toEqual([]);
    expect(page('articles/lighthouse/index.html')).toContain(
      '<link rel="canonical" href="https://library.example/papers/courier/articles/lighthouse/">',
    );
  });

  test('links only to existing pages', () => {
    const missing: string[] = [];
    for (const [path, text] of texts) {
      if (!path.endsWith('.html')) continue;
      for (const [, address] of text.matchAll(/ (?:href|src)="(\/[^"?#]*)/g)) {
        const target = decodeURI(address!.slice('/papers/courier/'.length)).replace(
          /(^|\/)$/,
          '$1index.html',
        );
        if (!texts.has(target)) missing.push(`${path} → ${address}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('marks only the current page in the menu', () => {
    const menu = (path: string) => /<nav class="menu"[\s\S]*?<\/nav>/.exec(page(path))![0];
    const current = (path: string) =>
      [...menu(path).matchAll(/<a href="([^"]*)" aria-current="page"/g)].map(([, href]) => href);
    const linked = [...menu('index.html').matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href!);
    expect(linked.length).toBeGreaterThan(1);
    for (const href of linked)
      expect(current(`${href.slice('/papers/courier/'.length)}index.html`)).toEqual([href]);
    expect(current('index.html')).toEqual([]);
    expect(current('articles/lighthouse/index.html')).toEqual([]);
  });

  test('has the same policy in _headers and on every page, and nothing inline', () => {
    const [, policy] = /Content-Security-Policy: (.*)\n/.exec(page('_headers')) ?? [];
    expect(policy).toMatch(/^default-src 'self'; .*object-src 'none'/);
    for (const [path, text] of texts) {
      if (!path.endsWith('.html')) continue;
      const [, own] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(text) ?? [];
      expect(own?.replaceAll('&#39;', "'"), path).toBe(policy);
      expect(text.match(/<style|<[a-z][^>]* (?:style|on[a-z]+)=/gi) ?? [], path).toEqual([]);
      // Browsers run none of these two, whatever the policy.
      const scripts = [...text.matchAll(/<script(?! type="application\/(?:ld\+)?json")([^>]*)>/g)];
      expect(
        scripts.filter(([, attributes]) => !attributes!.includes(' src="')),
        path,
      ).toEqual([]);
    }
    expect(page('_headers')).toContain(
      '\n/papers/courier/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });

  test('redirects from former addresses', () => {
    expect(page('_redirects').trim().split('\n').toSorted()).toEqual([
      '/papers/courier/%CE%B5%CF%80-2/ /papers/courier/articles/lighthouse/ 301',
      '/papers/courier/2018/old-lighthouse/ /papers/courier/articles/lighthouse/ 301',
      '/papers/courier/entities/lamp-company/ /papers/courier/entities/light-company/ 301',
      '/papers/courier/entities/lamp-company/with/light-company/ /papers/courier/entities/light-company/ 301',
    ]);
  });

  test('has a redirect page at a former address in any script', () => {
    expect(page('επ-2/index.html')).toContain('url=/papers/courier/articles/lighthouse/');
  });

  test('shows images in a modern format, with sizes and alt text', () => {
    const images = elementsOf(page('articles/lighthouse/index.html'), 'img').map(
      ({ properties }) => properties,
    );
    const [head, lamp] = images;
    expect(images.length).toBe(2);
    expect(head).toMatchObject({ alt: 'A "lighthouse" > that never was', width: 1500, height: 900 });
    expect(head!.src).toMatch(/^\/papers\/courier\/_astro\/lighthouse\.[^"]*\.webp$/);
    expect(String(head!.srcSet)).toMatch(/\.webp 640w, \S+\.webp 960w, \S+\.webp 1280w, \S+\.webp 1500w$/);
    expect(lamp).toMatchObject({
      alt: 'A lamp, "lit" & > bright',
      width: 90,
      height: 60,
      loading: 'lazy',
    });
    expect(lamp!.src).toMatch(/^\/papers\/courier\/_astro\/lamp\.[^"]*\.webp$/);
    expect([...texts.keys()].filter((path) => /^_astro\/.*\.png$/.test(path))).toEqual([]);
  });

  test('shows the picture of an article in every list, small and in the same shape', () => {
    const lists = ['', '2018/', '2018/06/', '2018/06/19/', 'on-this-day/06-19/', 'entities/light-company/'];
    const thumbnails = lists.map((path) =>
      elementsOf(page(`${path}index.html`), 'img').map(({ properties }) => properties),
    );
    const [[lead], ...others] = thumbnails as [(typeof thumbnails)[0], ...typeof thumbnails];
    expect(lead).toMatchObject({ alt: 'A "lighthouse" > that never was', width: 1152, height: 768 });
    // The first story of the front is seen at once; lists may be long.
    expect(lead).not.toHaveProperty('loading');
    const [[small]] = others as [[(typeof others)[0][0]]];
    expect(small).toMatchObject({ alt: '', width: 384, height: 256, loading: 'lazy' });
    expect(others).toEqual(others.map(() => [small]));
    for (const { src, srcSet } of [lead!, small]) {
      expect(src).toMatch(/^\/papers\/courier\/_astro\/lighthouse\.[^"]*\.webp$/);
      const shown = String(srcSet)
        .split(', ')
        .map((one) => one.split(' ')[0]!.replace('/papers/courier/', ''));
      expect([...texts.keys()]).toEqual(expect.arrayContaining(shown));
    }
  });

  test('contains nothing of drafts, of articles that are held back, of records that only these use, or of reviews, and only tombstones of withdrawn articles', () => {
    const holding = [...texts].filter(([path, text]) => `${path}\n${text}`.toLowerCase().includes(secret));
    expect(holding.map(([path]) => path)).toEqual([]);
    expect(page('articles/gone/index.html')).toContain('It was not true.');
    expect(texts.has('articles/unfinished/index.html')).toBe(false);
    expect(built.ran.stdout).toContain('2 articles are held back, the first until 1 January 2099.');
    expect(built.ran.stdout).toContain(
      '2 records are not used by any published article, and are not published.',
    );
  });

  test('indexes the text that its pages show', async () => {
    const { archive, urls } = await openSite({
      contentDir: built.content,
      site: 'https://library.example/papers/courier/',
    });
    const documents = [...searchDocuments(archive!, urls)];
    expect(documents.map(({ path }) => path)).toEqual(['articles/lighthouse/', 'entities/light-company/']);
    const shown = blockTexts(page('articles/lighthouse/index.html'));
    // A picture has a caption.
    expect(shown.get('p5')).toBe('The lamp');
    expect(shown.size).toBeGreaterThan(5);
    const written = documents[0]!.parts.filter(({ anchor }) => /^p\d+$/.test(anchor));
    expect(written.map(({ anchor, text }) => [anchor, text])).toEqual([...shown]);
    const index = gunzipSync(readFileSync(join(built.out, 'search/index/index.packed'))).toString();
    expect(JSON.parse(index)).toMatchObject({ bundles: [{ language: 'en', documents: 2, articles: 1 }] });
  });
});
