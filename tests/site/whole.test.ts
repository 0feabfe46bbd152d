import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Element } from 'hast';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { citedOnPage } from '../../src/browser/reading-list/cited-on-page.ts';
import { makeUrls } from '../../src/shared/base/urls.ts';
import { citedOf } from '../../src/views/meta/citations/cited-article.ts';
import { schemaTypes } from '../../src/views/meta/json-ld.ts';
import { fiction, fleet } from '../browser/fiction.ts';
import { buildFiction, textsOf } from '../support/build.ts';
import { open, type Files } from '../support/content.ts';
import { parseHtml } from '../support/html.ts';
import { schemaFaults } from '../support/schemas.ts';

const root = 'https://library.example/archive/';
const base = '/archive/';

/** The archive of the browser tests and the one in seven languages together; both are fiction. */
function everything(): Files {
  const folder = new URL('../fixtures/languages/content/', import.meta.url).pathname;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(md|yaml)$/.test(path),
  );
  const languages = paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  return { ...Object.fromEntries(languages), ...fiction, ...fleet };
}

let texts: Map<string, string>;
const ending = (end: string) => [...texts].filter(([path]) => path.endsWith(end));
/** The elements of each page, by path. */
const pages = new Map<string, Element[]>();

beforeAll(() => {
  const built = buildFiction(everything(), '--site', root);
  expect(built.ran.code, built.ran.stderr).toBe(0);
  texts = textsOf(built.out);
  for (const [path, html] of ending('.html')) {
    const elements: Element[] = [];
    visit(parseHtml(html), 'element', (element) => void elements.push(element));
    pages.set(path, elements);
  }
});

/**
 * Returns the file and the fragment that an address of the site leads to; undefined if it leads elsewhere.
 */
function target(address: string, from: string): { path: string; fragment: string } | undefined {
  const url = new URL(address, root + from.replace(/index\.html$/, ''));
  if (!url.href.startsWith(root)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  return { path, fragment: decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, '')) };
}

test('every article has all that its citations are made from, in seven languages and of any date', async () => {
  const { archive } = await open(everything());
  const urls = makeUrls(new URL(root).origin, base);
  expect(archive!.articles.length).toBeGreaterThan(20);
  for (const article of archive!.articles) {
    const { document } = parseHTML(texts.get(`articles/${article.id}/index.html`)!);
    expect(citedOnPage(document)).toEqual(citedOf(archive!, urls, article));
  }
});

describe('every page', () => {
  test('links only to existing pages and anchors', () => {
    const ids = new Map(
      [...pages].map(([path, elements]) => [path, new Set(elements.map(({ properties }) => properties.id))]),
    );
    for (const [path, svg] of ending('.svg'))
      ids.set(path, new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)));
    const broken: string[] = [];
    let links = 0;
    for (const [path, elements] of pages) {
      for (const { properties } of elements) {
        for (const address of [properties.href, properties.src]) {
          const to = typeof address === 'string' ? target(address, path) : undefined;
          if (!to) continue;
          links += 1;
          if (!texts.has(to.path)) broken.push(`${path} → ${address}`);
          else if (to.fragment && !ids.get(to.path)?.has(to.fragment))
            broken.push(`${path} → ${address} (no such place)`);
        }
      }
    }
    expect(links).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });

  test('can be reached from the front by links and forms', () => {
    const seen = new Set(['index.html']);
    for (const path of seen) {
      for (const { tagName, properties } of pages.get(path) ?? []) {
        const address =
          tagName === 'a' ? properties.href : tagName === 'form' ? properties.action : undefined;
        const to = typeof address === 'string' ? target(address, path) : undefined;
        if (to) seen.add(to.path);
      }
    }
    // Nothing links to former addresses, or to the page that a host shows for a missing one; to tombstones the list of
    // corrections and removals does.
    const unlinked = [...pages.keys()].filter((path) => !seen.has(path));
    expect(seen).toContain('entities/owner/with/index.html');
    expect(seen).toContain('entities/jackdaw/with/owner/index.html');
    expect(unlinked.toSorted()).toEqual([
      '404.html',
      'entities/eagles/with/elm-boats/index.html',
      'entities/elm-boats/with/ferry-company/index.html',
      'entities/elm-boats/with/jane-doe/index.html',
    ]);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off' },
    });
    const faults: string[] = [];
    for (const [path, html] of ending('.html')) {
      const { results } = await validator.validateString(html);
      faults.push(
        ...results.flatMap(({ messages }) =>
          messages.map(
            ({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
          ),
        ),
      );
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has no repeated ids', () => {
    for (const [path, elements] of pages) {
      const ids = elements.flatMap(({ properties }) => properties.id ?? []);
      expect(
        ids.filter((id, index) => ids.indexOf(id) < index),
        path,
      ).toEqual([]);
    }
  });

  test('makes no request to other hosts', () => {
    const loading = new Set(['img', 'script', 'iframe', 'source', 'video', 'audio', 'embed', 'object']);
    for (const [path, elements] of pages) {
      for (const { tagName, properties } of elements) {
        const loads =
          loading.has(tagName) ||
          (tagName === 'link' && /stylesheet|icon|preload/.test(String(properties.rel)));
        const address = properties.src ?? properties.href;
        if (loads && typeof address === 'string')
          expect(target(address, path), `${path}: ${address}`).toBeDefined();
      }
    }
  });

  test('has a title, a description, a canonical address and Open Graph data', () => {
    for (const [path, elements] of pages) {
      if (path === 'entities/elm-boats/index.html') continue;
      const metas = new Map(
        elements
          .filter(({ tagName }) => tagName === 'meta')
          .flatMap(({ properties }) =>
            [properties.name, properties.property].map((key) => [key, properties.content] as const),
          ),
      );
      expect(texts.get(path)!.match(/<title>[^<]+<\/title>.*<\/head>/gs), path).toHaveLength(1);
      expect(
        elements.filter(({ tagName }) => tagName === 'h1'),
        path,
      ).toHaveLength(1);
      for (const name of ['description', 'og:title', 'og:type', 'og:description', 'og:site_name'])
        expect(metas.get(name), `${path}: ${name}`).toBeTruthy();
      const canonical = elements.find(
        ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
      );
      expect(String(canonical?.properties.href), path).toMatch(/^https:\/\/library\.example\/archive\//);
    }
  });

  test('has JSON-LD with what its types require', () => {
    const types = new Set<string>();
    for (const [path, html] of ending('.html')) {
      for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        const data = JSON.parse(json!) as Typed;
        expect(data['@context'], path).toBe('https://schema.org');
        types.add(data['@type']!);
        const required = requiredAtTop[data['@type']!];
        expect(required, `${path}: ${data['@type']} is none of the types that a page is about`).toBeDefined();
        for (const key of required!) expect(data, `${path}: ${data['@type']}`).toHaveProperty(key);
        for (const inner of typedWithin(data)) {
          const within = requiredWithin[inner['@type']!];
          expect(within, `${path}: ${inner['@type']} is no type that we know`).toBeDefined();
          // An object with an `@id` is described at that address.
          for (const key of inner['@id'] === undefined ? within! : [])
            expect(inner, `${path}: ${inner['@type']}`).toHaveProperty(key);
        }
      }
    }
    expect([...types]).toEqual(
      expect.arrayContaining(['NewsArticle', 'BreadcrumbList', 'WebSite', 'CollectionPage', 'Dataset']),
    );
    expect(Object.values(schemaTypes).filter((type) => types.has(type)).length).toBeGreaterThan(2);
  });
});

interface Typed {
  readonly '@context'?: string;
  readonly '@type'?: string;
  readonly '@id'?: string;
}

/**
 * The types of top-level objects on some page of the archive, with the properties that consumers of
 * schema.org require.
 */
const requiredAtTop: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['@id', 'headline', 'inLanguage', 'isPartOf', 'image'],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url', 'description', 'potentialAction', 'image'],
  WebPage: ['name', 'url', 'description', 'image'],
  CollectionPage: ['@id', 'name'],
  Dataset: ['name', 'description', 'distribution'],
  ...Object.fromEntries(Object.values(schemaTypes).map((type) => [type, ['@id', 'name']])),
};

/** The types of objects within others. */
const requiredWithin: Readonly<Record<string, readonly string[]>> = {
  ListItem: ['position', 'name'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  ...Object.fromEntries(Object.values(schemaTypes).map((type) => [type, ['name']])),
  WebSite: ['name'],
  NewsArticle: [],
  CorrectionComment: ['text'],
  OrganizationRole: ['roleName'],
  GeoCoordinates: ['latitude', 'longitude'],
  GeoShape: ['box'],
  DefinedTerm: ['name'],
  DefinedTermSet: ['name'],
  DataDownload: ['contentUrl', 'encodingFormat'],
};

/** Returns every typed object within a value, except the value itself. */
function typedWithin(value: unknown): Typed[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Typed | null) => [
    ...(inner?.['@type'] === undefined ? [] : [inner]),
    ...typedWithin(inner),
  ]);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['entry', 'url', 'sitemap', 'link'].includes(name),
});

test.each(['feed.xml', 'sitemap-1.xml', 'sitemap-index.xml', 'opensearch.xml'])(
  'every %s is valid by its schema',
  (name) => {
    const files = ending(name);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(([path, xml]) => [path, schemaFaults(xml)])).toEqual(files.map(([path]) => [path, []]));
  },
);

describe('every feed', () => {
  test('has what Atom (RFC 4287) requires, and links to existing pages', () => {
    const feeds = ending('feed.xml');
    expect(feeds.length).toBeGreaterThan(10);
    for (const [path, xml] of feeds) {
      const { feed } = parser.parse(xml) as {
        feed: Record<string, never> & {
          entry?: Record<string, never>[];
          link: { '@rel'?: string; '@href': string }[];
        };
      };
      expect(feed['@xmlns'], path).toBe('http://www.w3.org/2005/Atom');
      for (const key of ['id', 'title', 'updated']) expect(feed[key], `${path}: ${key}`).toBeTruthy();
      expect(feed.link.find((link) => link['@rel'] === 'self')?.['@href'], path).toBe(
        // At a former id is the feed of the present one.
        root + path.replace('entities/elm-boats/', 'entities/ferry-company/'),
      );
      for (const entry of feed.entry ?? []) {
        for (const key of ['id', 'title', 'updated', 'link'])
          expect(entry[key], `${path}: ${key}`).toBeTruthy();
        expect(entry.updated, path).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
        expect(feed.author ?? entry.author, path).toBeTruthy();
        const [link] = entry.link as unknown as { '@href': string }[];
        expect(texts.has(target(link!['@href'], '')!.path), link!['@href']).toBe(true);
      }
      const ids = (feed.entry ?? []).map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });
});

describe('the sitemap', () => {
  test('lists every page once, with the date of its content, and nothing else', () => {
    const index = parser.parse(texts.get('sitemap-index.xml')!) as {
      sitemapindex: { sitemap: { loc: string }[] };
    };
    const urls = index.sitemapindex.sitemap.flatMap(({ loc }) => {
      const { urlset } = parser.parse(texts.get(target(loc, '')!.path)!) as {
        urlset: { url: { loc: string; lastmod?: string }[] };
      };
      return urlset.url;
    });
    const paths = urls.map(({ loc }) => target(loc, '')!.path);
    expect(new Set(paths).size).toBe(paths.length);
    const indexed = [...pages].filter(
      ([, elements]) =>
        !elements.some(
          ({ properties }) => properties.name === 'robots' && String(properties.content).includes('noindex'),
        ),
    );
    const expected = indexed
      .map(([path]) => path)
      .filter((path) => !['404.html', 'search/index.html', 'entities/elm-boats/index.html'].includes(path));
    expect(paths.toSorted()).toEqual(expected.toSorted());
    for (const { lastmod } of urls)
      if (lastmod !== undefined) expect(String(lastmod)).toMatch(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/);
    expect(urls.find(({ loc }) => loc.endsWith('/articles/letter/'))?.lastmod).toBe('2018-06-20');
  });
});

describe('the data', () => {
  test('can be parsed, and each file is described by the package', () => {
    const { resources } = JSON.parse(texts.get('data/datapackage.json')!) as {
      resources: { path: string; bytes: number; hash: string; schema?: { fields: unknown[] } }[];
    };
    for (const { path, bytes, hash } of resources) {
      const written = Buffer.from(texts.get(`data/${path}`)!);
      expect(bytes, path).toBe(written.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(written).digest('hex')}`);
    }
    const files = [...texts.keys()].filter(
      (path) => path.startsWith('data/') && !/(index\.html|CITATION\.cff|datapackage\.json)$/.test(path),
    );
    expect(resources.map(({ path }) => `data/${path}`).toSorted()).toEqual(files.toSorted());
    for (const [path, text] of ending('.jsonl')) {
      for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line), path).toHaveProperty('id');
    }
    for (const [, text] of ending('index.json')) JSON.parse(text);
  });

  test('contains every published article once', () => {
    const ids = ending('.jsonl')
      .filter(([path]) => path.includes('articles-'))
      .flatMap(([, text]) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { id: string }).id),
      );
    const published = [...pages.keys()].flatMap(
      (path) => /^articles\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? [],
    );
    expect(ids.toSorted()).toEqual(published.filter((id) => id !== 'gone').toSorted());
  });

  test('states where a former entity went', () => {
    expect(JSON.parse(texts.get('entities/elm-boats/index.json')!)).toEqual({
      movedTo: `${root}entities/ferry-company/`,
    });
  });
});
