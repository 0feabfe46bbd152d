import { describe, expect, test } from 'vitest';
import { addressesText, mergeAddresses } from '../../../src/archive/addresses/addresses.ts';
import { addressesToAdd } from '../../../src/archive/addresses/implied-addresses.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { normalizePath } from '../../../src/archive/checks/check-redirects.ts';
import { entityFileRoute, topicFileRoute, dayFileRoute } from '../../../src/views/data/subject-data.ts';
import { entityFeedRoute, topicFeedRoute } from '../../../src/views/data/feed.ts';
import { entityJsonFeedRoute, topicJsonFeedRoute } from '../../../src/views/data/json-feed.ts';
import { entityJsonRoute, topicJsonRoute } from '../../../src/views/data/json-representation.ts';
import { sitemapEntries } from '../../../src/views/data/sitemap.ts';
import type { Route } from '../../../src/shared/base/route.ts';
import type { Urls } from '../../../src/shared/base/urls.ts';
import { formerAddressRoute } from '../../../src/views/pages/former-address.ts';
import { redirects } from '../../../src/views/pages/redirect.ts';
import { pageAddresses } from '../../../src/views/pages/site-pages.ts';
import { edits, type Texts, textsIn } from '../../support/builds/edits.ts';
import { article, entity, open } from '../../support/content.ts';
import { Random } from '../../support/random.ts';
import { build, type TestArchive } from '../../support/views.ts';
import { fiction, longDay } from '../../browser/fiction.ts';

// Everything here is fiction.

/** Returns the content with its published addresses recorded. */
function recorded(texts: Texts, { archive, urls }: TestArchive): Texts {
  const added = addressesToAdd(pageAddresses(archive, urls), archive.addresses, '2026-02-02');
  return { ...texts, 'addresses.txt': addressesText(mergeAddresses(archive.addresses, added)) };
}

// The oracle: what sitemap, feeds and redirects say is there, by the addresses that they make, not by the routes of pages.
function publicPlaces(archive: Archive, urls: Urls): Set<string> {
  const place = (url: string) => normalizePath(url.slice('https://courier.example/archive'.length));
  const of = (folder: string, route: unknown, file: string) =>
    (route as Route<unknown, string>)
      .paths(archive, urls)
      .map(({ params }) => `${folder}/${params['id'] ?? ''}/${params['file'] ?? file}`);
  const day = (route: unknown) =>
    (route as Route<unknown, string>)
      .paths(archive, urls)
      .map(({ params: { year, month, day: number, file } }) => `${year}/${month}/${number}/${file}`);
  return new Set([
    ...sitemapEntries(archive, urls).map(({ loc }) => place(loc)),
    ...archive.tombstones.map(({ id }) => `articles/${id}`),
    ...redirects(archive, urls).map(({ from }) => normalizePath(from.slice('/archive'.length))),
    ...of('entities', entityFeedRoute, 'feed.xml'),
    ...of('entities', entityJsonFeedRoute, 'feed.json'),
    ...of('entities', entityJsonRoute, 'index.json'),
    ...of('entities', entityFileRoute, ''),
    ...of('topics', topicFeedRoute, 'feed.xml'),
    ...of('topics', topicJsonFeedRoute, 'feed.json'),
    ...of('topics', topicJsonRoute, 'index.json'),
    ...of('topics', topicFileRoute, ''),
    ...day(dayFileRoute),
  ]);
}

function answered({ archive, urls }: TestArchive): Set<string> {
  const former = formerAddressRoute.paths(archive, urls).map(({ params }) => params['path']!);
  const found = publicPlaces(archive, urls);
  // No address may be that of two pages.
  expect(new Set(former).size).toBe(former.length);
  const pages = new Set(pageAddresses(archive, urls).map(normalizePath));
  const moved = new Set(redirects(archive, urls).map(({ from }) => normalizePath(from.slice(8))));
  expect(former.filter((path) => pages.has(path) && !moved.has(path))).toEqual([]);
  return new Set([...found, ...former]);
}

/** Edits that take something away. */
const removals: Readonly<
  Record<string, (texts: Texts, pick: <T>(list: readonly T[]) => T, n: number) => Texts>
> = {
  'delete an article': (texts, pick) => without(texts, pick(pathsIn(texts, 'articles/'))),
  'rename an article': (texts, pick, n) => {
    const path = pick(pathsIn(texts, 'articles/'));
    return { ...without(texts, path), [`articles/renamed-${n}.md`]: texts[path]! };
  },
  'delete an entity': (texts, pick) => {
    const path = pick(pathsIn(texts, 'entities/'));
    const id = path.split('/').at(-1)!.replace('.yaml', '');
    return Object.fromEntries(
      Object.entries(without(texts, path)).map(([file, text]) => [
        file,
        text.replaceAll(new RegExp(`(?<=[[ ])${id}, |, ${id}(?=[\\]])`, 'g'), '').replaceAll(`[${id}]`, '[]'),
      ]),
    );
  },
  'require more of a pair': (texts) => ({
    ...texts,
    'site.yaml': `${texts['site.yaml']!.replace(/pairPagesFrom.*\n/, '')}pairPagesFrom: 9\n`,
  }),
  'require more of a topic': (texts) => ({
    ...texts,
    'site.yaml': `${texts['site.yaml']!.replace(/topicPagesFrom.*\n/, '')}topicPagesFrom: 4\n`,
  }),
  'delete a page': (texts, pick) => {
    const pages = pathsIn(texts, 'pages/');
    return pages.length === 0 ? texts : without(texts, pick(pages));
  },
};

const pathsIn = (texts: Texts, folder: string) =>
  Object.keys(texts).filter((path) => path.startsWith(folder));
const without = (texts: Texts, path: string) =>
  Object.fromEntries(Object.entries(texts).filter(([one]) => one !== path));

test.each([1, 2])('no published address ends in an error, whatever is edited (%i)', async (seed) => {
  const random = new Random(seed);
  const pick = <T>(list: readonly T[]) => random.pick(list);
  const all = { ...edits, ...removals };
  const kinds = Object.keys(all);
  let texts: Texts = {
    'site.yaml': 'title: The Courier\ndescription: Fiction.\nurl: https://courier.example/\n',
    ...textsIn({ ...fiction, ...longDay }),
    'pages/about.md': '---\ntitle: About\n---\n\nFiction.\n',
  };
  let built = await build(texts);
  const ever = publicPlaces(built.archive, built.urls);
  texts = recorded(texts, built);
  let edited = 0;
  for (let number = 0; number < 40; number += 1) {
    const kind = number % 2 === 0 ? pick(Object.keys(removals)) : pick(kinds);
    const next = all[kind]!(texts, pick, number);
    const { archive } = await open(next);
    if (!archive) continue;
    built = { archive, urls: built.urls };
    const now = answered(built);
    expect([kind, [...ever].filter((place) => !now.has(place))]).toEqual([kind, []]);
    for (const place of publicPlaces(built.archive, built.urls)) ever.add(place);
    texts = recorded(next, built);
    edited += 1;
  }
  expect(edited).toBeGreaterThan(15);
});

describe('a published address', () => {
  const story = (date: string, ids: string) => article('', 'Acme and Bolt met.', { date, entities: ids });
  const before: Texts = {
    'articles/a.md': story('2018-06-19', '[acme, bolt]'),
    'articles/b.md': story('2018-06-20', '[acme, bolt]'),
    'entities/acme.yaml': entity('Acme'),
    'entities/bolt.yaml': entity('Bolt'),
    'pages/about.md': '---\ntitle: About\n---\n\nFiction.\n',
  };

  async function after(change: Texts, removed: readonly string[] = []) {
    const texts = recorded(before, await build(before));
    const { archive, urls } = await build(
      Object.fromEntries(Object.entries({ ...texts, ...change }).filter(([path]) => !removed.includes(path))),
    );
    return Object.fromEntries(
      formerAddressRoute.paths(archive, urls).map(({ params, props }) => {
        const { redirect, removed: absent } = formerAddressRoute.view(archive, urls, props);
        expect((redirect ?? absent)!.frame.head.robots).toBe('noindex');
        return [
          params['path'],
          redirect ? `→ ${redirect.target.href} ${redirect.target.text}` : absent!.sentence,
        ];
      }),
    );
  }

  test('of a day, a calendar day and a pair leads to the nearest that is there', async () => {
    expect(await after({ 'articles/b.md': story('2018-07', '[acme]') })).toMatchInlineSnapshot(`
      {
        "2018/06/20": "→ /archive/2018/06/ June 2018",
        "entities/acme/with/bolt": "→ /archive/entities/acme/ Acme",
        "on-this-day/06-20": "→ /archive/on-this-day/ On this day",
      }
    `);
  });

  test('of what was deleted says that it is not there at present', async () => {
    expect(
      await after({ 'articles/a.md': story('2018-06-19', '[acme]') }, [
        'articles/b.md',
        'entities/bolt.yaml',
        'pages/about.md',
      ]),
    ).toMatchInlineSnapshot(`
      {
        "2018/06/20": "→ /archive/2018/06/ June 2018",
        "about": "This page is not in the archive at present.",
        "articles/b": "This article is not in the archive at present.",
        "entities/acme/with/bolt": "→ /archive/entities/acme/ Acme",
        "entities/bolt": "This page is not in the archive at present.",
        "network": "→ /archive/ The Example Courier",
        "on-this-day/06-20": "→ /archive/on-this-day/ On this day",
      }
    `);
  });

  test('of a draft says the same', async () => {
    const draft = article('draft: true\n', 'Acme and Bolt met.', {
      date: '2018-06-20',
      entities: '[acme, bolt]',
    });
    expect(await after({ 'articles/b.md': draft })).toMatchInlineSnapshot(`
      {
        "2018/06/20": "→ /archive/2018/06/ June 2018",
        "articles/b": "This article is not in the archive at present.",
        "entities/acme/with/bolt": "→ /archive/entities/acme/ Acme",
        "on-this-day/06-20": "→ /archive/on-this-day/ On this day",
      }
    `);
  });

  test('that is a former one of an article without lists leads to the article', async () => {
    const old = (listing: string) =>
      article(`${listing}redirectFrom: [/old/b/]\n`, 'Acme and Bolt met.', { date: '2018-06-20' });
    const texts = { ...before, 'articles/b.md': old('') };
    const { archive, urls } = await build({
      ...recorded(texts, await build(texts)),
      'articles/b.md': old('listing: address-only\n'),
    });
    const path = formerAddressRoute.paths(archive, urls).find(({ params }) => params['path'] === 'old/b')!;
    expect(formerAddressRoute.view(archive, urls, path.props).redirect!.target.href).toBe(
      '/archive/articles/b/',
    );
  });

  test('that is short leads to the article, and to where that is now', async () => {
    const line = (text: string) => text.replace('/articles/b/', '/articles/b/ bcd67');
    const texts = recorded(before, await build(before));
    const short = async (files: Texts) => {
      const { archive, urls } = await build({ ...files, 'addresses.txt': line(texts['addresses.txt']!) });
      const found = formerAddressRoute
        .paths(archive, urls)
        .find(({ params }) => params['path'] === 'a/bcd67')!;
      return formerAddressRoute.view(archive, urls, found.props).short!.target;
    };
    const moved = article('redirectFrom: [/articles/b/]\n', 'Acme and Bolt met.', { title: 'Renamed' });
    expect(await short(texts)).toEqual({ text: 'A title', href: '/archive/articles/b/' });
    expect(await short({ ...without(texts, 'articles/b.md'), 'articles/c.md': moved })).toEqual({
      text: 'Renamed',
      href: '/archive/articles/c/',
    });
    expect((await short(without(texts, 'articles/b.md'))).href).toBe('/archive/articles/b/');
  });

  test('of a decision to withhold a name keeps its sentence', async () => {
    const texts = recorded(before, await build(before));
    const { archive, urls } = await build({
      ...without(texts, 'entities/bolt.yaml'),
      'addresses.txt': texts['addresses.txt']!.replace('/entities/bolt/\n', ''),
      'articles/a.md': story('2018-06-19', '[acme]'),
      'articles/b.md': story('2018-06-20', '[acme]'),
      'withheld.yaml':
        'decisions:\n  - { number: 7, month: 2026-01, ground: court, words: a firm, addresses: [/entities/bolt/] }\n',
    });
    const paths = formerAddressRoute.paths(archive, urls).map(({ params }) => params['path']);
    expect(paths.filter((path) => path === 'entities/bolt')).toHaveLength(1);
  });
});
