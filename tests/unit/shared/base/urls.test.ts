import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleId, EntityId, TopicId } from '../../../../src/schema/id.ts';
import { localPath } from '../../../../src/browser/site/local-path.ts';
import { jsonFeedUrl, makeUrls, shareCardUrl, type Urls } from '../../../../src/shared/base/urls.ts';

const letter = 'letter' as ArticleId;
const [acme, zenith] = ['acme', 'zenith'] as EntityId[] as [EntityId, EntityId];

/** Addresses of every form. */
function addressesOf(urls: Urls): Record<string, string> {
  return {
    home: urls.home(),
    article: urls.article(letter),
    block: urls.block(letter, 3),
    year: urls.date('1987-04', 2),
    pair: urls.pair(zenith, acme),
    compare: urls.compare(acme),
    dossier: urls.dossier('name=acme'),
    search: urls.search('a/b?c#d', 'oldest'),
    data: urls.data('articles.csv'),
    notFound: urls.notFound(),
    json: urls.json(urls.entity(acme)),
    feed: urls.feed(urls.home()),
    jsonFeed: jsonFeedUrl(urls.topic('trade' as TopicId)),
    card: shareCardUrl(urls.article(letter)),
    outlines: urls.mapOutlines(),
    days: urls.dayTable(),
    index: urls.searchIndex(),
    names: urls.lookup('names'),
    file: urls.file('opensearch.xml'),
  };
}

test('on a server, the address of a page ends with a slash', () => {
  expect(addressesOf(makeUrls('https://courier.example', '/archive/'))).toEqual({
    home: '/archive/',
    article: '/archive/articles/letter/',
    block: '/archive/articles/letter/#p3',
    year: '/archive/1987/04/page/2/',
    pair: '/archive/entities/acme/with/zenith/',
    compare: '/archive/compare/?a=acme',
    dossier: '/archive/dossier/?name=acme',
    search: '/archive/search/?q=a%2Fb%3Fc%23d&sort=oldest',
    data: '/archive/data/articles.csv',
    notFound: '/archive/404.html',
    json: '/archive/entities/acme/index.json',
    feed: '/archive/feed.xml',
    jsonFeed: '/archive/topics/trade/feed.json',
    card: '/archive/articles/letter/share.png',
    outlines: '/archive/map/outlines.svg',
    days: '/archive/dates/days.json',
    index: '/archive/search/index/',
    names: '/archive/search/names/',
    file: '/archive/opensearch.xml',
  });
});

test('on a disk, the address of a page ends with its file, before query and fragment; files stay the same', () => {
  const online = addressesOf(makeUrls('https://courier.example', '/archive/'));
  const pages = {
    home: '/archive/index.html',
    article: '/archive/articles/letter/index.html',
    block: '/archive/articles/letter/index.html#p3',
    year: '/archive/1987/04/page/2/index.html',
    pair: '/archive/entities/acme/with/zenith/index.html',
    compare: '/archive/compare/index.html?a=acme',
    dossier: '/archive/dossier/index.html?name=acme',
    search: '/archive/search/index.html?q=a%2Fb%3Fc%23d&sort=oldest',
  };
  expect(addressesOf(makeUrls('https://courier.example', '/archive/', { folder: 'index.html' }))).toEqual({
    ...online,
    ...pages,
  });
});

// Where the public archive is, and where the copy is.
const places = [
  ['https://courier.example', '/', '/', ''],
  ['https://courier.example/articles/letter/', '/archive/', '/archive/', ''],
  ['https://courier.example', '/', '/D:/papers/index.html/box/', 'index.html'],
  ['https://courier.example', '/archive/', '/home/keeper/box/', 'index.html'],
  ['https://courier.example', '/archive/', '/', 'index.html'],
] as const;

describe.each(places)(
  'an archive at %s with the base %s, copied to %s%s',
  (site, publicBase, base, folder) => {
    const published = makeUrls(site, publicBase);
    const copy = makeUrls(site, base, { folder, publicBase });

    test('has the same public addresses', () => {
      const publicOf = (urls: Urls) =>
        Object.values(addressesOf(urls)).map((address) => urls.absolute(address));
      expect(publicOf(copy)).toEqual(publicOf(published));
      expect(copy.absolute(copy.article(letter))).toBe(
        `https://courier.example${publicBase}articles/letter/`,
      );
    });

    test('finds its own path for each of them', () => {
      const local = addressesOf(copy);
      const found = Object.fromEntries(
        Object.entries(addressesOf(published)).map(([name, path]) => [
          name,
          localPath(published.absolute(path), copy),
        ]),
      );
      const folders = {
        index: found.index?.replace(/index\.html$/, ''),
        names: found.names?.replace(/index\.html$/, ''),
      };
      expect({ ...found, ...folders }).toEqual(local);
    });
  },
);

test('an address outside the archive has no local path', () => {
  const urls = makeUrls('https://courier.example', '/archive/');
  const outside = [
    'https://courier.example/articles/letter/',
    'https://other.example/archive/articles/letter/',
    'https://courier.example.other.example/archive/',
    '/archive/articles/letter/',
    'no address',
    '',
  ];
  expect(outside.map((address) => localPath(address, urls))).toEqual(outside.map(() => undefined));
});

test('a public address is that of the URL, whatever is in its path', () => {
  const part = fc.constantFrom(
    '/',
    'a',
    '.',
    '..',
    'b-c',
    '~',
    '%41',
    ' ',
    'é',
    '?',
    '#p1',
    ':',
    '//',
    '\\',
    'x.png',
  );
  const site = 'HTTPS://Archive.Example:443/ignored/';
  const urls = makeUrls(site, '/');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const path = `/${parts.join('')}`;
      const made = () => urls.absolute(path);
      if (URL.canParse(path, site)) expect(made()).toBe(new URL(path, site).href);
      else expect(made).toThrow();
    }),
  );
});
